"""True or false: a statement as the article makes it, or with exactly one value changed."""

from __future__ import annotations

import random

from quiz.core.distractors.choosing import distractors
from quiz.core.distractors.families import relatives
from quiz.core.facts import slots
from quiz.core.facts.answers import Answer
from quiz.core.facts.identity import Names
from quiz.core.facts.phrases import PHRASED
from quiz.core.facts.record import Record
from quiz.core.facts.refusals import SECOND_VALUE
from quiz.core.facts.statements import Statement
from quiz.core.items import FALSE, TRUE, Form, Item
from quiz.core.questions import asking, stems

SHORTEST, LONGEST = 6, 26
SUREST = 0.85
"""How surely a statement must have been read to be asked as it stands."""


def write_true(answer: Answer, _record: Record, _rng: random.Random) -> Item | str:
    """Return the statement as a true item."""
    if not _says_enough(answer.statement):
        return "true or false: length"
    if not _can_be_changed(answer):
        return ""
    return _item(answer, answer.statement.text, TRUE, asking.explanation(answer))


def write_whole(statement: Statement, names: Names) -> Item | None:
    """Return a statement that offers no value to ask for as a true item, if it speaks of a name or the topic."""
    words = statement.text.split()
    subject = statement.sentence.child(statement.verb, "nsubj", "nsubjpass")
    if (
        _is_nobodys_claim(statement, names)
        or statement.certainty < SUREST
        or not 8 <= len(words) <= 24
        or subject is None
    ):
        return None
    about = [
        p.word for p in statement.pieces if p.word is not None and p.index in statement.sentence.subtree(subject.index)
    ]
    told = [p.word for p in statement.pieces if p.word is not None]
    if len(words) < 12 and not any(w.pos in ("PROPN", "NUM") or w.rare for w in told):
        return None
    if subject.tag == "PRP" or not any(w.pos == "PROPN" or w.rare or names.is_topic(w.lower) for w in about):
        return None
    fact = statement.fact("statement")
    return Item(
        form=Form.TRUE_FALSE,
        stem=statement.text,
        answer=(TRUE,),
        evidence=fact.evidence,
        facts=(fact,),
        options=(TRUE, FALSE),
        explanation=statement.text,
    )


def _is_nobodys_claim(statement: Statement, names: Names) -> bool:
    """Whether somebody claims this whom the article is not about: "critics say", a spokesman said."""
    name = names.find(statement.claimed_by or "")
    return statement.claimed_by is not None and (name is None or name.full not in names.topics)


def write_false(answer: Answer, record: Record, rng: random.Random) -> Item | str:
    """Return the statement with one value changed, the rule that forbids it, or "" where the form does not suit."""
    statement = answer.statement
    if not _says_enough(statement):
        return "true or false: length"
    if not _can_be_changed(answer):
        return ""
    if not (slots.has_one_value(answer) and slots.may_be_denied(answer) and slots.is_sound_exchange(answer)):
        return SECOND_VALUE
    wrong = [other for other in distractors(answer, record, rng) if _is_as_long(statement.text, answer.text, other)]
    before = statement.pieces[answer.start - 1].text.lower() if answer.start else ""
    if before in ("a", "an"):
        wrong = [other for other in wrong if (other[0].lower() in "aeiou") == (before == "an")]
    if not wrong:
        return "too few distractors"
    stem = stems.with_value(answer, rng.choice(wrong))
    return _item(answer, stem, FALSE, asking.explanation(answer))


def _says_enough(statement: Statement) -> bool:
    """Whether a statement is neither too long nor so bare that nobody would ask it."""
    length = len(statement.text.split())
    words = [piece.word for piece in statement.pieces if piece.word is not None]
    told = sum(w.pos in ("PROPN", "NUM") and (w.index == 0 or w.head != w.index + 1) for w in words)
    return SHORTEST <= length <= LONGEST and (told >= 2 or length >= 9)


def _can_be_changed(answer: Answer) -> bool:
    """Of words only those with one opposite, or a point of the compass: of others, two may both be true.

    A claim keeps its speaker: who else said it is not for the program to deny.
    """
    if answer.text in (answer.statement.speaker_as_shown or "") or answer.kind in PHRASED:
        return False
    word = answer.statement.pieces[answer.start].word
    if answer.kind not in ("word", "term"):
        return True
    if word is None or word.pos not in ("ADJ", "VERB"):
        return False
    return len(relatives(word.lower, word.pos)) == 1 or slots.is_compass_point(word)


def _is_as_long(text: str, key: str, other: str) -> bool:
    return abs(len(other) - len(key)) <= 0.1 * len(text)


def _item(answer: Answer, stem: str, key: str, explanation: str) -> Item:
    return asking.item(answer, Form.TRUE_FALSE, stem, answer=(key,), options=(TRUE, FALSE), explanation=explanation)
