"""Saving many answers together: each that can be saved is, whatever becomes of the others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from quiz.attempts import saving
from quiz.attempts.services import check
from quiz.core.errors import InvalidInput
from quiz.models import Reveal


@dataclass(frozen=True, slots=True)
class Sent:
    """One answer as the page sent it, given looking at revision ``base``; None where the page had no fields for it.

    ``refusal`` says why the rest of its fields can't be read.
    """

    answer: dict[str, Any] | None
    base: int
    certainty: int | None = None
    refusal: InvalidInput | None = None


@dataclass(slots=True)
class Outcome:
    """What was not saved as sent, by place: ``refused`` can be mended, ``newer`` was changed in another window."""

    refused: dict[int, InvalidInput] = field(default_factory=dict)
    newer: list[int] = field(default_factory=list)


def save_each(
    session: Session,
    items: Sequence[saving.Open],
    sent: Mapping[int, Sent],
    *,
    now: dt.datetime,
    check_at: int | None = None,
) -> Outcome:
    """Save every answer sent, by its place; settle the one at ``check_at``, where answers are shown at once."""
    outcome = Outcome()
    for item in items:
        try:
            saved = _save(session, item, sent[item.position], now)
            if item.position == check_at and not saved.is_newer_elsewhere and item.reveal is Reveal.AT_ONCE:
                check(session, item, saved.answer, now=now)
        except InvalidInput as refusal:
            outcome.refused[item.position] = refusal
            continue
        if saved.is_newer_elsewhere:
            outcome.newer.append(item.position)
    return outcome


def _save(session: Session, item: saving.Open, sent: Sent, now: dt.datetime) -> saving.Saved:
    if sent.refusal is not None:
        raise sent.refusal
    return saving.save(session, item, sent.answer, sent.base, now=now, certainty=sent.certainty)
