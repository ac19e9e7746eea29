"""What a judge might like or dislike about an item, as numbers: form, length, subject, options, how it was read.

Every feature lies between 0 and 1 or near it, so that the weights can be read side by side.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from quiz.core.facts.asked.answers import COUNTED, DATED, NAMED, Answer
from quiz.core.facts.asked.record import Record
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Word
from quiz.core.facts.words.year_words import says_year
from quiz.core.items import GAP, Form, Item
from quiz.core.once import once

_JOINING = re.compile(
    r"\b(?:who|which|whose|whom|that|because|although|while|when|where|if|after|before|since)\b", re.I
)
_HEDGED = re.compile(r"\b(?:may|might|could|would|should|can|likely|possibly|perhaps|probably|some|many|most)\b", re.I)
_COMING = re.compile(r"\b(?:will|going to|is to|are to|plans? to)\b", re.I)
_LEFT = re.compile(r"\b(?:he|she|it|they|him|her|them|his|its|their|this|these|such)\b", re.I)


def features(item: Item, statement: Statement | None, answer: Answer | None, record: Record) -> dict[str, float]:
    """Return the item's features by name; those that are nought are left out.

    ``statement`` and ``answer`` are what the item was made of, None where it was made of several or of a whole one.
    """
    found = dict(_of_form(item, answer)) | _of_stem(item.stem) | dict(_of_options(item, record))
    if statement is not None:
        found |= _of_statement(statement, record)
    if answer is not None:
        found |= _of_answer(answer)
    return {name: round(float(value), 4) for name, value in found.items() if value}


def _of_form(item: Item, answer: Answer | None) -> Iterator[tuple[str, float]]:
    asked = item.stem.endswith("?")
    truth = f" {item.answer[0].lower()}" if item.form is Form.TRUE_FALSE else ""
    yield f"form: {item.form}{truth}{' asked' if asked else ''}", 1.0
    kind = item.facts[0].kind
    group = next((n for n, kinds in (("named", NAMED), ("dated", DATED), ("counted", COUNTED)) if kind in kinds), kind)
    yield f"kind: {group}", 1.0
    if group == "named":
        yield f"kind: {kind}", 1.0
    if answer is not None and answer.is_subject:
        yield "answer: the subject", 1.0
    yield "claim", item.facts[0].claimed_by is not None


@functools.lru_cache(maxsize=2048)
def _of_stem(stem: str) -> dict[str, float]:
    return dict(_of_what_is_asked(stem))


def _of_what_is_asked(stem: str) -> Iterator[tuple[str, float]]:
    words = stem.split()
    yield "stem: under 8 words", len(words) < 8
    yield "stem: words over 14", max(0, len(words) - 14) / 10
    yield "stem: commas", stem.count(",") / 2
    yield "stem: joining words", len(_JOINING.findall(stem)) / 2
    yield "stem: and", stem.count(" and ") / 2
    yield "stem: hedged", bool(_HEDGED.search(stem))
    yield "stem: still to come", bool(_COMING.search(stem))
    yield "stem: pronouns", len(_LEFT.findall(stem)) / 2
    yield "stem: a year said", says_year(stem)
    yield "stem: short capitals", bool(re.search(r"\b[A-Z]{2,6}s?\b", stem))
    yield "stem: marks", bool(re.search(r"[;:—–\"“(]", stem))
    if GAP in stem:
        before = stem.split(GAP)[0].split()
        yield "gap: far from the end", 1 - len(before) / max(1, len(words) - 1)


def _of_options(item: Item, record: Record) -> Iterator[tuple[str, float]]:
    if item.form not in (Form.MULTIPLE_CHOICE, Form.MULTIPLE_RESPONSE):
        return
    wrong = [option for option in item.options if option not in item.answer]
    told = sum(record.says(option) for option in wrong)
    mean = sum(map(len, wrong)) / max(1, len(wrong))
    yield "options: three only", len(item.options) < 4
    yield "options: in the article", told / max(1, len(wrong))
    yield "options: uneven", abs(len(item.answer[0]) - mean) / max(4.0, mean)
    yield "options: words", mean / 30


@once
def _of_statement(statement: Statement, record: Record) -> dict[str, float]:
    return dict(_of_what_is_told(statement, record))


def _of_what_is_told(statement: Statement, record: Record) -> Iterator[tuple[str, float]]:
    words = [piece.word for piece in statement.pieces if piece.word is not None]
    yield "reading: unsure", 1 - statement.certainty
    yield "reading: leans", len(statement.evidence) > 1
    yield "said: names", min(4, _runs(words)) / 4
    yield "said: technical", min(3, sum(w.rare and w.pos == "NOUN" for w in words)) / 3
    yield "said: of the title", any(record.names.is_topic(w.lower) for w in words if w.pos in ("NOUN", "PROPN"))
    yield "place: in the first tenth", statement.sentence.number < 0.1 * len(record.sentences)
    yield "place: how late", statement.sentence.number / max(1, len(record.sentences))
    yield from _of_verb(statement)


def _runs(words: list[Word]) -> int:
    return sum(w.pos == "PROPN" and (i == 0 or words[i - 1].pos != "PROPN") for i, w in enumerate(words))


def _of_verb(statement: Statement) -> Iterator[tuple[str, float]]:
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    subject = sentence.child(statement.verb, "nsubj", "nsubjpass")
    yield "verb: be", verb.lemma == "be"
    yield "verb: passive", sentence.child(statement.verb, "auxpass") is not None
    yield "verb: past", verb.tag in ("VBD", "VBN")
    if subject is not None:
        yield "subject: a name", subject.pos == "PROPN"
        yield "subject: bare plural", subject.tag == "NNS" and sentence.child(subject.index, "det") is None
        yield "subject: long", len(sentence.subtree(subject.index)) > 8


@once
def _of_answer(answer: Answer) -> dict[str, float]:
    return dict(_of_what_is_sought(answer))


def _of_what_is_sought(answer: Answer) -> Iterator[tuple[str, float]]:
    yield "answer: buried", 1 - answer.weight
    yield "answer: words", len(answer.text.split()) / 4
    yield "answer: at the head", answer.start <= 2
    yield "answer: in a list", _is_listed(answer)
    word = answer.statement.pieces[answer.end - 1].word
    if word is not None:
        yield f"slot: {word.dep}", 1.0


def _is_listed(answer: Answer) -> bool:
    sentence, word = answer.statement.sentence, answer.statement.pieces[answer.end - 1].word
    return word is not None and (word.dep == "conj" or sentence.child(word.index, "conj") is not None)
