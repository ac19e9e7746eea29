"""Ending attempts: by the learner, or by the server where time has run out.

Pages go by the clock and never wait for this: an attempt whose time and grace are over takes nothing more, written down
or not. What is done here is to complete its marks and to write down when it ended.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from quiz.attempts.saving import complete
from quiz.models import Allowance, Attempt
from quiz.models.ending import ending_columns, ending_of, is_settled, own_allowance

BATCH = 50
"""Attempts ended in one transaction: a class and a half, so that nobody who saves an answer waits long."""


def end_overdue(session: Session, *, now: dt.datetime, most: int = BATCH) -> int:
    """Hand in, as of when their time was up, attempts left open longer than their grace; return how many.

    At most ``most`` of them, the oldest first: call it until it returns 0. Several workers may do so side by side.
    Those of learners who have left the class are among them.
    """
    rows = session.execute(
        select(Attempt.id, Attempt.started_at, *ending_columns())
        .join(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .where(Attempt.submitted_at.is_(None), is_settled(now))
        .order_by(Attempt.id)
        .limit(most)
    ).all()
    for row in rows:
        end(session, row, now=now)
    return len(rows)


def end(session: Session, row: Any, *, now: dt.datetime) -> None:
    """End an attempt now, or as of when its time was up; one that was handed in meanwhile stays as it is.

    ``row`` has id, started_at and the columns of an ending. Marks are completed by the newest key.
    """
    up = ending_of(row).ends_at
    is_timed_out = up is not None and up <= now
    # Where a teacher took back a later deadline, the end can lie before the beginning.
    at = max(up, row.started_at) if up is not None and is_timed_out else now
    ended = session.execute(
        update(Attempt)
        .where(Attempt.id == row.id, Attempt.submitted_at.is_(None))
        .values(submitted_at=at, is_timed_out=is_timed_out)
    )
    if ended.rowcount:  # type: ignore[attr-defined]
        complete(session, row.id, now=now)
