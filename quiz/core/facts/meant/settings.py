"""Clauses that tell what happened at a place or in a year just named: "Oslo, where Ruth Calloway built a bridge"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.words.recast import Part, clause_at, hang, new_word
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of

SUBJECTS = ("nsubj", "nsubjpass")


def setting_clause(sentence: Sentence, verb: Word) -> Iterator[Part]:
    """Yield "Ruth Calloway built a bridge in Oslo" for the clause of ``verb``, where its place or year is certain."""
    clause = sorted(clause_at(sentence, verb.index))
    subject, first = sentence.child(verb.index, *SUBJECTS), sentence.words[clause[0]]
    if subject is None or subject.index <= first.index or finite_of(sentence, verb) is None or verb.head == verb.index:
        return
    if first.index < 2 or sentence.words[first.index - 1].text != "," or first.head != verb.index:
        return
    named = _place_before(sentence, first) if first.lower == "where" else []
    if first.lower == "when":
        named = _year_before(sentence, first)
    if named:
        yield _told(sentence, verb, subject, clause[1:], named)


def _place_before(sentence: Sentence, where: Word) -> list[int]:
    """Return the name of a town or country that ends right before the comma."""
    last = where.index - 2
    words = sentence.words
    if words[last].label != "GPE" or words[last].tag != "NNP":
        return []
    first = last
    while not words[first].begins and words[first].label == "GPE":
        first -= 1
    return list(range(first, last + 1)) if words[first - 1].lower in ("in", "at", "to", "of") else []


def _year_before(sentence: Sentence, when: Word) -> list[int]:
    year = sentence.words[when.index - 2]
    before = sentence.words[year.index - 1]
    return [year.index] if re.fullmatch(r"1\d{3}|20\d\d", year.text) and before.lower == "in" else []


def _told(sentence: Sentence, verb: Word, subject: Word, clause: list[int], named: list[int]) -> Part:
    preposition = new_word(len(sentence.words), "in", "IN", "ADP", "prep", verb.index, sentence.words[named[0]].span)
    noun = replace(sentence.words[named[-1]], dep="pobj", head=preposition.index)
    passive = sentence.child(verb.index, "auxpass") is not None
    hung = hang(sentence, subject.index, verb.index, passive, [noun, preposition])
    return Part(hung, (*clause, preposition.index, *named), verb.index, 0.8)
