"""What a title before a name says: "Kazakh President Olav Brekke" was the Kazakh president."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.named import gazetteer
from quiz.core.facts.words.recast import Part, be, hang, helper_verb, new_word
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import tells_past
from quiz.core.facts.words.vocabulary import PERSON_NOUNS, TITLES
from quiz.core.word_sets import word_set

PASSING_OFFICES = word_set("president minister king queen emperor chancellor premier")
"""Offices that a country gives to one at a time; of other titles it has many."""
PASSING = 0.7
"""How sure it is that who has an office still has it when it is asked."""
_NOT_NOW = word_set("former late ex then acting us u.s. spokesman spokeswoman spokesperson senior")
_NO_OFFICE = word_set("""
    man woman boy girl child person victim suspect parent friend neighbour neighbor colleague father mother son
    daughter brother sister wife husband uncle aunt nephew niece patient referee head member
""")
_CALLED = (TITLES | PERSON_NOUNS) - _NOT_NOW - _NO_OFFICE
_LIKE_YOU = ("ugand", "ukrain", "urugu", "europ")


def told_by_titles(sentence: Sentence) -> Iterator[Part]:
    """Yield what the people of a sentence are, where a nationality and a title stand before the full name."""
    for word in sentence.words:
        if word.label == "PERSON" and word.begins and word.index >= 2:
            name = _full_name(sentence, word.index)
            title = _title_before(sentence, word.index)
            if len(name) > 1 and title:
                yield _told(sentence, name, title)


def _full_name(sentence: Sentence, first: int) -> list[int]:
    end = first + 1
    while end < len(sentence.words) and sentence.words[end].label == "PERSON" and not sentence.words[end].begins:
        end += 1
    return list(range(first, end)) if sentence.words[end - 1].tag == "NNP" else []


def _title_before(sentence: Sentence, name: int) -> list[int]:
    """Return the indexes of "Chinese President" right before a name; empty where more or less stands there."""
    first = name
    while first and sentence.words[first - 1].lower in _CALLED:
        first -= 1
    if first in (0, name) or not gazetteer.is_demonym(sentence.words[first - 1].text):
        return []
    before = sentence.words[first - 2] if first > 1 else None
    plain = before is None or (before.pos not in ("ADJ", "PROPN", "NOUN") and before.lower not in _NOT_NOW)
    return list(range(first - 1, name)) if plain else []


def _told(sentence: Sentence, name: list[int], title: list[int]) -> Part:
    """Build "Olav Brekke was the Kazakh president"."""
    last = sentence.words[name[-1]]
    people, office = sentence.words[title[0]], sentence.words[title[-1]]
    helper = helper_verb(sentence, be(tells_past(sentence, last), plural=False), "ROOT", last.index, last.index)
    article = _article(people, office, helper.index + 1)
    lowered = [replace(sentence.words[i], text=sentence.words[i].lower, head=office.index) for i in title[1:-1]]
    told = replace(office, text=office.lower, dep="attr", head=helper.index, tag="NN", pos="NOUN")
    hung = hang(sentence, last.index, helper.index, False, [*lowered, told, helper, article])
    return Part(hung, (*name, helper.index, article.index, *title), helper.index, PASSING)


def _article(people: Word, office: Word, index: int) -> Word:
    vowel = people.lower[:1] in "aeiou" and not people.lower.startswith(_LIKE_YOU)
    text = "the" if office.lower in PASSING_OFFICES else "an" if vowel else "a"
    return new_word(index, text, "DT", "DET", "det", office.index, office.span)
