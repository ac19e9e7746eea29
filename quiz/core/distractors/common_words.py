"""Other common words: the members of the set or family that a word belongs to, in its own number."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.knowledge import closed_sets, families

_ABOUT_AS_LONG = 5
_GOVERNED = frozenset({"pobj", "dobj", "nsubj", "nsubjpass", "conj"})
_FEW = 3
"""Seasons, quarters and meals have so few fellows; they stand without an article."""


def other_words(answer: Answer, rng: random.Random) -> Iterator[str]:
    """Yield words that could stand in the place of a common word, in no order. None is checked for truth yet."""
    word = answer.statement.pieces[answer.start].word
    if word is None:
        return
    sentence = answer.statement.sentence
    plural = word.tag == "NNS" and not families.fellows(word.lower, word.pos)
    family = list(families.fellows(word.lemma if plural else word.lower, word.pos))
    if closed_sets.fellows(word.lower) and not _is_meant_so(sentence, word):
        return
    if word.tag == "VBN":
        family = [other for other in family if other.endswith("ed")]
    article = sentence.child(word.index, "det")
    if plural or (article is not None and article.lower in ("a", "an", "each", "every")):
        uncounted = families.UNCOUNTED
        family = [o for o in family if o not in uncounted and not closed_sets.is_uncounted(o)]
    rng.shuffle(family)
    family.sort(key=lambda other: abs(len(other) - len(answer.text)) // _ABOUT_AS_LONG)
    yield from (pluralised(family) if plural else family)


def _is_meant_so(sentence: Sentence, word: Word) -> bool:
    """Whether a member of a set has its plain sense: "law" but not "the law", "a colony" but not "colony"."""
    before = sentence.words[word.index - 1].lower if word.index else ""
    if closed_sets.fellows(f"{before} {word.lower}"):
        return False
    bare = sentence.child(word.index, "det", "poss", "nummod") is None
    if closed_sets.is_uncounted(word.lower):
        owner = sentence.child(word.index, "prep")
        return word.tag == "NN" and bare and (owner is None or owner.lower != "of")
    governed = word.tag == "NN" and word.dep in _GOVERNED and before != "as"
    return not (bare and governed) or len(closed_sets.fellows(word.lower)) <= _FEW


def pluralised(words: Iterable[str]) -> Iterator[str]:
    """Yield each noun's plural, of two words that of the last."""
    import lemminflect  # its tables are slow to load

    for word in words:
        before, _, last = word.rpartition(" ")
        forms = lemminflect.getInflection(last, tag="NNS")
        if forms:
            yield f"{before} {forms[0]}".strip()
