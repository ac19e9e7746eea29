"""A learner's quizzes: what is open now, what is coming, what is done or closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session

from quiz.attempts.queries import scores
from quiz.attempts.standing import Standing
from quiz.core.counting import Counted, Counts, Ended, counted
from quiz.core.deadlines import minutes_allowed
from quiz.models import Allowance, Assignment, Attempt, Classroom, Membership, Quiz, QuizQuestion
from quiz.models.ending import has_ended, is_closed, latest_allowed, own_allowance
from quiz.paging import Page, paginate


@dataclass(frozen=True, slots=True)
class Given:
    """A quiz given to one of the learner's classes, and how far the learner is with it.

    ``points`` and ``worth`` are what counts of the attempts so far, by ``counts``; None where no mark may be shown yet.
    """

    assignment_id: int
    title: str
    classroom: str
    questions: int
    opens_at: dt.datetime | None
    attempts_allowed: int | None
    time_limit: int | None
    extra_time: int
    begun: int
    unfinished_id: int | None
    newest_id: int | None
    is_archived: bool
    standing: Standing
    counts: Counts
    points: float | None = None
    worth: float | None = None

    @property
    def minutes(self) -> int | None:
        """Return how long this learner may take; None without a limit."""
        return minutes_allowed(self.time_limit, self.extra_time) if self.time_limit else None

    @property
    def is_time_up(self) -> bool:
        """Say whether the unfinished attempt waits for nothing but being handed in."""
        return self.unfinished_id is not None and self.standing.ending.is_up(self.standing.now)

    @property
    def may_start(self) -> bool:
        """Say whether one more attempt may be begun now."""
        left = self.attempts_allowed is None or self.begun < self.attempts_allowed
        return left and self.unfinished_id is None and not self.standing.is_closed and not self.is_archived


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything given to one learner; ``done`` comes a page at a time."""

    open: Sequence[Given]
    coming: Sequence[Given]
    done: Page[Given]

    @property
    def is_empty(self) -> bool:
        """Say whether nothing was ever given."""
        return not (self.open or self.coming or self.done.total)


def shelf(session: Session, user_id: int, *, now: dt.datetime, page: int = 1) -> Shelf:
    """Return the learner's quizzes, in a fixed number of queries however many there are."""
    own = _own_attempts(user_id, now)
    opened = or_(Assignment.opens_at.is_(None), Assignment.opens_at <= now)
    closed = or_(is_closed(now), Quiz.archived_at.is_not(None))
    unfinished = and_(own.c.unfinished_id.is_not(None), Quiz.archived_at.is_(None))
    to_do = or_(unfinished, and_(opened, ~closed, own.c.begun.is_(None)))
    coming = and_(~opened, ~closed, ~unfinished)
    ids = select(Assignment.id).order_by(_last_touched(own).desc(), Assignment.id.desc())
    done = paginate(session, _within(ids, own, user_id).where(~to_do, ~coming), page)
    soonest = [own.c.due_at.is_(None), own.c.due_at, Assignment.closes_at.is_(None), Assignment.closes_at]
    return Shelf(
        open=_given(session, user_id, _rows(own, user_id).where(to_do).order_by(*soonest, Assignment.id), now),
        coming=_given(
            session, user_id, _rows(own, user_id).where(coming).order_by(Assignment.opens_at, Assignment.id), now
        ),
        done=Page(_done(session, own, user_id, done.rows, now), done.page, done.pages, done.total),
    )


def _own_attempts(user_id: int, now: dt.datetime) -> Any:
    """Count the learner's attempts; unfinished is what still takes answers, be it for the grace only."""
    return (
        select(
            Attempt.assignment_id,
            func.count().label("begun"),
            func.max(case((~has_ended(now), Attempt.id))).label("unfinished_id"),
            func.max(Attempt.id).label("newest_id"),
            func.max(Attempt.submitted_at).label("submitted_at"),
            func.max(case((Attempt.submitted_at.is_(None), Attempt.due_at))).label("due_at"),
        )
        .join(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .where(Attempt.user_id == user_id)
        .group_by(Attempt.assignment_id)
        .subquery()
    )


def _last_touched(own: Any) -> ColumnElement[Any]:
    return func.coalesce(own.c.submitted_at, Assignment.closes_at, Assignment.created_at)


def _within(query: Select[Any], own: Any, user_id: int) -> Select[Any]:
    """Keep to the classes this learner is in now, and leave out what was archived before they began it."""
    return (
        query.join(Assignment.quiz)
        .join(Assignment.classroom)
        .join(Membership, Membership.classroom_id == Classroom.id)
        .outerjoin(Allowance, and_(Allowance.assignment_id == Assignment.id, Allowance.user_id == user_id))
        .outerjoin(own, own.c.assignment_id == Assignment.id)
        .where(Membership.user_id == user_id, Membership.left_at.is_(None), Classroom.archived_at.is_(None))
        .where(or_(Quiz.archived_at.is_(None), own.c.begun.is_not(None)))
    )


def _rows(own: Any, user_id: int) -> Select[Any]:
    asked = select(func.count()).where(QuizQuestion.quiz_id == Quiz.id).correlate(Quiz).scalar_subquery()
    columns = select(
        Assignment.id,
        Quiz.title,
        Classroom.name,
        asked.label("questions"),
        Assignment.opens_at,
        Assignment.closes_at,
        Allowance.closes_at.label("own_closes_at"),
        latest_allowed().label("latest_closing"),
        Assignment.grace,
        Assignment.reveal,
        (Assignment.attempts_allowed + func.coalesce(Allowance.extra_attempts, 0)).label("attempts_allowed"),
        Assignment.time_limit,
        Membership.extra_time,
        Assignment.counts,
        Quiz.archived_at,
        own.c.begun,
        own.c.unfinished_id,
        own.c.newest_id,
        own.c.submitted_at,
        own.c.due_at,
    ).select_from(Assignment)
    return _within(columns, own, user_id)


def _done(session: Session, own: Any, user_id: int, ids: Sequence[int], now: dt.datetime) -> list[Given]:
    rows = _given(session, user_id, _rows(own, user_id).where(Assignment.id.in_(ids)), now)
    return sorted(rows, key=lambda given: ids.index(given.assignment_id))


def _given(session: Session, user_id: int, query: Select[Any], now: dt.datetime) -> list[Given]:
    rows = session.execute(query).all()
    standings = [Standing.of(row, now) for row in rows]
    shown = [row.id for row, standing in zip(rows, standings, strict=True) if standing.is_released]
    ended = _ended(session, user_id, shown, now)
    found = [counted(ended.get(row.id, ()), row.counts) for row in rows]
    return [_one(*each) for each in zip(rows, standings, found, strict=True)]


def _ended(session: Session, user_id: int, assignment_ids: Sequence[int], now: dt.datetime) -> dict[int, list[Ended]]:
    """Return the attempts that have ended on each of these assignments."""
    rows = session.execute(
        select(Attempt.id, Attempt.assignment_id, Attempt.number)
        .join(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .where(Attempt.user_id == user_id, Attempt.assignment_id.in_(assignment_ids), has_ended(now))
    ).all()
    marks = scores(session, [row.id for row in rows])
    ended: dict[int, list[Ended]] = {}
    for row in rows:
        ended.setdefault(row.assignment_id, []).append(Ended(row.number, *marks.get(row.id, (0.0, 0.0))))
    return ended


def _one(row: Any, standing: Standing, result: Counted[Ended] | None) -> Given:
    return Given(
        assignment_id=row.id,
        title=row.title,
        classroom=row.name,
        questions=row.questions,
        opens_at=row.opens_at,
        attempts_allowed=row.attempts_allowed,
        time_limit=row.time_limit,
        extra_time=row.extra_time,
        begun=row.begun or 0,
        unfinished_id=row.unfinished_id,
        newest_id=row.newest_id,
        is_archived=row.archived_at is not None,
        standing=standing,
        counts=row.counts,
        points=result.points if result else None,
        worth=result.worth if result else None,
    )
