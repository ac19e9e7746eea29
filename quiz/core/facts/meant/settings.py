"""Clauses that tell what happened at a place or in a year just named: "Oslo, where Ruth Calloway built a bridge"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.words.recast import Part, clause_at, hang, new_word
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of
from quiz.core.facts.words.year_words import is_year
from quiz.core.word_sets import word_set

SUBJECTS = ("nsubj", "nsubjpass")
_SCHOOLS = word_set("university college school academy conservatory institute seminary gymnasium hospital")


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
        yield _told(sentence, verb, subject, clause, named)


def _place_before(sentence: Sentence, where: Word) -> list[int]:
    """Return the name of a town, a country or a school that ends right before the comma."""
    last = where.index - 2
    words = sentence.words
    label = words[last].label
    if label not in ("GPE", "ORG") or words[last].tag != "NNP":
        return []
    first = last
    while not words[first].begins and words[first].label == label:
        first -= 1
    if label == "ORG" and not any(w.lower in _SCHOOLS for w in words[first : last + 1]):
        return []
    return list(range(first, last + 1)) if words[first - 1].lower in ("in", "at", "to", "of") else []


def _year_before(sentence: Sentence, when: Word) -> list[int]:
    year = sentence.words[when.index - 2]
    before = sentence.words[year.index - 1]
    return [year.index] if is_year(year.text) and before.lower == "in" else []


def _told(sentence: Sentence, verb: Word, subject: Word, clause: list[int], named: list[int]) -> Part:
    """Build the clause without "where" and with its place or year: behind it, or a school before it."""
    school = sentence.words[named[0]].label == "ORG"
    where = "at" if school else "in"
    preposition = new_word(len(sentence.words), where, "IN", "ADP", "prep", verb.index, sentence.words[named[0]].span)
    noun = replace(sentence.words[named[-1]], dep="pobj", head=preposition.index)
    passive = sentence.child(verb.index, "auxpass") is not None
    hung = hang(sentence, subject.index, verb.index, passive, [noun, preposition])
    setting, comma = (preposition.index, *named), clause[0] - 1
    order = (*setting, comma, *clause[1:]) if school else (*clause[1:], *setting)
    return Part(hung, order, verb.index, 0.8)
