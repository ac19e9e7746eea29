"""What a learner took and how it went. Only marks that may be shown by now are counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from quiz.attempts.queries import scores
from quiz.core.counting import Counted, Counts, counted
from quiz.models import Allowance, Assignment, Attempt, Classroom, Quiz
from quiz.models.ending import ended_at, ending_columns, has_ended, is_released, own_allowance
from quiz.paging import Page, paginate

MOST_ON_THE_CHART = 30


@dataclass(frozen=True, slots=True)
class Taken:
    """One attempt that ended, with its mark in points."""

    attempt_id: int
    assignment_id: int
    title: str
    classroom: str
    number: int
    counts: Counts
    ended_at: dt.datetime
    points: float
    worth: float

    @property
    def share(self) -> float:
        """Return points earned of points possible, 0 to 1."""
        return self.points / self.worth if self.worth else 0.0


@dataclass(frozen=True, slots=True)
class TakenQuiz:
    """Every attempt on one quiz in one class, the last one first, and what counts of them."""

    title: str
    classroom: str
    attempts: tuple[Taken, ...]
    counted: Counted[Taken]

    @property
    def last(self) -> Taken:
        """Return the attempt that ended last."""
        return self.attempts[0]


def taken_quizzes(session: Session, user_id: int, *, now: dt.datetime, page: int = 1) -> Page[TakenQuiz]:
    """Return the learner's quizzes, the one taken last first, in five queries however many there are."""
    ended = func.max(_ended_at())
    ids = (
        select(Attempt.assignment_id)
        .join(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .where(*_shown(user_id, now))
        .group_by(Attempt.assignment_id)
        .order_by(ended.desc(), Attempt.assignment_id.desc())
    )
    here = paginate(session, ids, page)
    attempts = _taken(session, [*_shown(user_id, now), Attempt.assignment_id.in_(here.rows)])
    quizzes = (_quiz([t for t in attempts if t.assignment_id == id_]) for id_ in here.rows)
    return Page([quiz for quiz in quizzes if quiz], here.page, here.pages, here.total)


def over_time(session: Session, user_id: int, *, now: dt.datetime) -> list[Taken]:
    """Return the learner's last attempts, the earliest first: what the chart shows."""
    return _taken(session, _shown(user_id, now), most=MOST_ON_THE_CHART)[::-1]


def _ended_at() -> ColumnElement[Any]:
    """When an attempt ended, near enough to order by: one that waits for the server to hand it in has no time yet."""
    return func.coalesce(Attempt.submitted_at, Attempt.due_at, Assignment.closes_at)


def _shown(user_id: int, now: dt.datetime) -> list[ColumnElement[bool]]:
    """Keep to attempts of this learner that have ended and whose marks may be shown."""
    return [Attempt.user_id == user_id, has_ended(now), is_released(now)]


def _taken(session: Session, conditions: Sequence[Any], most: int | None = None) -> list[Taken]:
    rows = session.execute(
        select(
            Attempt.id,
            Attempt.assignment_id,
            Attempt.number,
            Attempt.submitted_at,
            *ending_columns(),
            Assignment.counts,
            Quiz.title,
            Classroom.name,
        )
        .join(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .join(Assignment.quiz)
        .join(Assignment.classroom)
        .where(*conditions)
        .order_by(_ended_at().desc(), Attempt.id.desc())
        .limit(most)
    ).all()
    marks = scores(session, [row.id for row in rows])
    return [_one(row, *marks.get(row.id, (0.0, 0.0))) for row in rows]


def _one(row: Any, points: float, worth: float) -> Taken:
    return Taken(
        attempt_id=row.id,
        assignment_id=row.assignment_id,
        title=row.title,
        classroom=row.name,
        number=row.number,
        counts=row.counts,
        ended_at=ended_at(row),
        points=points,
        worth=worth,
    )


def _quiz(attempts: Sequence[Taken]) -> TakenQuiz | None:
    found = counted(attempts, attempts[0].counts) if attempts else None
    return TakenQuiz(attempts[0].title, attempts[0].classroom, tuple(attempts), found) if found else None
