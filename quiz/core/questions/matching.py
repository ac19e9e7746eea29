"""Beginnings to be matched with their endings: three to five things, and what is said of each."""

from __future__ import annotations

import random
from collections.abc import Sequence

from quiz.core.distractors.endings import is_same, is_wrong
from quiz.core.facts.asked.endings import Ending
from quiz.core.facts.asked.record import Record
from quiz.core.facts.told.statements import write
from quiz.core.items import Form, Item, merge_spans

FEWEST, MOST = 3, 5
STEM = "Match each beginning with the ending that makes a true sentence."
_LONGEST = 12
_LOOSE_BEGINNINGS = frozenset({"a", "an", "some", "many", "several", "most", "all", "one", "two", "three"})
_NO_NUMBER = frozenset({"past", "modal"})
"""Forms of the verb that fit one and many."""


def of_endings(endings: Sequence[Ending], record: Record, rng: random.Random) -> list[Item]:
    """Return one item for people and one for other things, where three or more of them stand apart."""
    usable = [e for e in endings if e.kind in ("predicate", "definition") and beginning(e) and _is_short(e)]
    usable = [e for e in usable if _is_definite(e)]
    usable.sort(key=lambda e: (-e.statement.certainty, len(e.text), e.statement.sentence.number))
    groups = [[e for e in usable if (e.subject.kind == "person") is human] for human in (True, False)]
    chosen = (_apart(group, record) for group in groups)
    return [_item(group, rng) for group in chosen if len(group) >= FEWEST]


def beginning(ending: Ending) -> str:
    """Return the subject as it begins its sentence, with "is" before a description; "" if more comes before."""
    pieces = ending.statement.pieces[: ending.start]
    tree = ending.statement.sentence.subtree(ending.subject.head.index)
    told = all(piece.index in tree or piece.index == ending.statement.verb for piece in pieces)
    return write(pieces).removesuffix(".") if told else ""


def _is_short(ending: Ending) -> bool:
    return len(ending.text.split()) <= _LONGEST and not ending.lemmas & ending.subject.lemmas


def _is_definite(ending: Ending) -> bool:
    """Whether a beginning says by itself what is meant: a name, or a noun that another word tells apart."""
    subject = ending.subject
    first = ending.statement.pieces[0].text.lower()
    return subject.name is not None or (len(subject.lemmas) > 1 and first not in _LOOSE_BEGINNINGS)


def _apart(endings: Sequence[Ending], record: Record) -> list[Ending]:
    """Choose endings that agree with every subject and are true of one of them only."""
    chosen: list[Ending] = []
    for ending in endings:
        if len(chosen) < MOST and all(_stand_apart(ending, other, record) for other in chosen):
            chosen.append(ending)
    return chosen


def _stand_apart(one: Ending, other: Ending, record: Record) -> bool:
    if one.kind != other.kind or is_same(one.subject, other.subject):
        return False
    agree = one.form == other.form or {one.form, other.form} <= _NO_NUMBER
    same_number = one.subject.is_plural == other.subject.is_plural
    return (
        agree
        and (same_number or one.form in _NO_NUMBER)
        and one.lemmas.isdisjoint(other.lemmas)
        and is_wrong(one, other, record)
        and is_wrong(other, one, record)
    )


def _item(endings: Sequence[Ending], rng: random.Random) -> Item:
    shown = list(endings)
    rng.shuffle(shown)
    pairs = tuple((beginning(ending), ending.text) for ending in shown)
    facts = tuple(ending.statement.fact(ending.kind) for ending in endings)
    return Item(
        form=Form.MATCHING,
        stem=STEM,
        answer=tuple(right for _left, right in pairs),
        evidence=merge_spans(span for fact in facts for span in fact.evidence),
        facts=facts,
        pairs=pairs,
        explanation=" ".join(ending.statement.text for ending in endings),
        score=round(0.85 * min(ending.statement.certainty for ending in endings), 3),
    )
