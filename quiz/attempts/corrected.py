"""What a learner is told of a mark that a corrected key moved."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from quiz.models import Mark, MarkChange, Regrade


@dataclass(frozen=True, slots=True)
class Corrected:
    """When and why a mark was made again, and the points before."""

    at: dt.datetime
    reason: str
    points_before: float


def corrected(session: Session, attempt_id: int) -> dict[int, Corrected]:
    """Return by its question the last correction that gave each mark of an attempt its points, if one did.

    The view asks before whose attempt it is and whether marks may be shown.
    """
    rows = session.execute(
        select(MarkChange.question_id, Regrade.made_at, Regrade.reason, MarkChange.old_points)
        .join(MarkChange.regrade)
        .join(Mark, (Mark.attempt_id == MarkChange.attempt_id) & (Mark.question_id == MarkChange.question_id))
        .where(MarkChange.attempt_id == attempt_id, MarkChange.is_kept.is_(False), Regrade.undone_at.is_(None))
        .where(MarkChange.old_points != MarkChange.new_points, Mark.points == MarkChange.new_points)
        .order_by(Regrade.id)
    )
    return {row.question_id: Corrected(row.made_at, row.reason, row.old_points) for row in rows}
