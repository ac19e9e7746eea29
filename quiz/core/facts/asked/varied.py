"""A phrase with one describing word exchanged for another of its family: a tropical climate, an arid climate."""

from __future__ import annotations

import random
from collections.abc import Iterator

from quiz.core.facts.asked.nouns import Phrase
from quiz.core.facts.words.sentences import Word
from quiz.core.facts.words.vocabulary import PERSON_NOUNS
from quiz.core.knowledge.modifiers import relatives_before
from quiz.core.word_sets import word_set

_SKIN = word_set("white black brown")
_PEOPLE = PERSON_NOUNS | word_set("man woman person people child boy girl family american voter worker")


def variations(phrase: Phrase, rng: random.Random) -> Iterator[str]:
    """Yield the phrase with the describing word nearest to its noun exchanged; nothing where none is known."""
    told = {word.lower for word in phrase.sentence.words}
    for word in reversed(_near(phrase)):
        old = _whole(phrase, word.index)
        if old in _SKIN and phrase.head.lemma in _PEOPLE:
            return
        family = [other for other in relatives_before(old, phrase.head.lemma) if other not in told]
        rng.shuffle(family)
        yield from (phrase.text.replace(old, other, 1) for other in family)
        if family:
            return


def _near(phrase: Phrase) -> list[Word]:
    """Return the describing words that only nouns part from the head: of "private research university" both."""
    words = phrase.sentence.words
    found: list[Word] = []
    for word in reversed(words[phrase.first : phrase.head.index]):
        named = word.text[:1].isupper() and word.index > phrase.first and words[word.index - 1].text[:1].isupper()
        if word.head == phrase.head.index and word.text != "-" and not named:
            found.insert(0, word)
        if word.tag not in ("NN", "NNS", "HYPH"):
            break
    return found


def _whole(phrase: Phrase, index: int) -> str:
    """Return the describing word, with what a hyphen joins to it."""
    words = phrase.sentence.words
    if index - 2 >= phrase.first and words[index - 1].text == "-":
        return f"{words[index - 2].text}-{words[index].text}"
    return words[index].text


def can_vary(phrase: Phrase) -> bool:
    """Whether another describing word is known for a phrase."""
    return any(relatives_before(_whole(phrase, word.index), phrase.head.lemma) for word in _near(phrase))
