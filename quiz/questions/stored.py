"""Between items, the core's questions as values, and the rows that hold them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from quiz import models
from quiz.core.items import FALSE, TRUE, Fact, Form, Item, Span
from quiz.models import KeyRevision, Question, QuestionVersion

Label = dict[str, str]
"""{"id", "text"}: an option, or the right-hand side of a pair."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What a version and its key hold, in the shapes they are stored in."""

    form: Form
    stem: str
    options: list[Label]
    choices: list[Label]
    key: dict[str, Any]
    evidence: tuple[Span, ...]
    unit: str | None = None
    explanation: str = ""


def wording_of(item: Item, draw_id: Callable[[], str]) -> Wording:
    """Return the wording of a generated item, its options named by ``draw_id``."""
    options = [{"id": draw_id(), "text": text} for text in _option_texts(item)]
    choices = [{"id": draw_id(), "text": text} for text in sorted({right for _left, right in item.pairs})]
    key = _key(item, _ids(options), _ids(choices))
    return Wording(item.form, item.stem, options, choices, key, item.evidence, item.unit, item.explanation)


def _option_texts(item: Item) -> Sequence[str]:
    if item.form is Form.TRUE_FALSE:
        return (TRUE, FALSE)
    return tuple(left for left, _right in item.pairs) if item.form is Form.MATCHING else item.options


def _ids(labels: Sequence[Label]) -> dict[str, str]:
    return {label["text"]: label["id"] for label in labels}


def _key(item: Item, options: Mapping[str, str], choices: Mapping[str, str]) -> dict[str, Any]:
    if item.form is Form.MATCHING:
        return {"pairs": {options[left]: choices[right] for left, right in item.pairs}}
    if item.form is Form.ORDERING:
        return {"sequence": [options[text] for text in item.answer]}
    if item.form is Form.NUMERIC:
        return {"value": item.answer[0], "tolerance": item.tolerance or "0"}
    if item.form in {Form.SHORT_ANSWER, Form.GAP}:
        return {"accepted": list(dict.fromkeys((*item.answer, *item.accepted)))}
    return {"options": [options[text] for text in item.answer]}


def new_version(wording: Wording, *, number: int, now: dt.datetime, author_id: int | None = None) -> QuestionVersion:
    """Return a version with its first key, not yet part of any question."""
    version = QuestionVersion(
        number=number,
        form=wording.form,
        stem=wording.stem,
        options=wording.options,
        choices=wording.choices,
        unit=wording.unit,
        explanation=wording.explanation,
        evidence=wording.evidence,
        created_at=now,
        created_by_id=author_id,
    )
    version.keys.append(KeyRevision(key=wording.key, created_at=now, created_by_id=author_id))
    return version


def fact_row(article_id: int, fact: Fact, position: int) -> models.Fact:
    """Return a fact's row, not yet added."""
    return models.Fact(
        article_id=article_id,
        key=fact.key,
        position=position,
        kind=fact.kind,
        statement=fact.statement,
        claimed_by=fact.claimed_by,
        speaker_as_shown=fact.speaker_as_shown,
        evidence=fact.evidence,
    )


def item_of(question: Question) -> Item:
    """Return a question's present wording as an item; ``current`` with its keys and ``facts`` should be loaded."""
    facts = tuple(_fact(row) for row in question.facts)
    return replace(_item(question.current, question.current.key.key), facts=facts, score=question.score)


def item_worded(wording: Wording) -> Item:
    """Return a wording that is not stored yet as an item, of which no fact is known."""
    return _item(wording, wording.key)


def _item(worded: QuestionVersion | Wording, key: Mapping[str, Any]) -> Item:
    options, choices = _texts(worded.options), _texts(worded.choices)
    pairs = tuple((options[left], choices[right]) for left, right in key.get("pairs", {}).items())
    return Item(
        form=worded.form,
        stem=worded.stem,
        answer=_answer(worded.form, key, options, pairs),
        evidence=worded.evidence,
        facts=(),
        options=() if pairs else tuple(options.values()),
        accepted=tuple(key.get("accepted", ())),
        pairs=pairs,
        unit=worded.unit,
        tolerance=key.get("tolerance"),
        explanation=worded.explanation,
    )


def _texts(labels: Sequence[Label]) -> dict[str, str]:
    return {label["id"]: label["text"] for label in labels}


def _answer(
    form: Form, key: Mapping[str, Any], options: Mapping[str, str], pairs: tuple[tuple[str, str], ...]
) -> tuple[str, ...]:
    if form is Form.MATCHING:
        return tuple(right for _left, right in pairs)
    if form is Form.NUMERIC:
        return (str(key["value"]),)
    if form in {Form.SHORT_ANSWER, Form.GAP}:
        return tuple(key["accepted"][:1])
    return tuple(options[id_] for id_ in key.get("sequence", key.get("options", ())))


def _fact(row: models.Fact) -> Fact:
    return Fact(row.kind, row.statement, row.evidence, row.claimed_by, row.speaker_as_shown)
