"""What a learner is told, and what counts, before they begin: open until when, for how long, how often."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session, contains_eager

from quiz.core.deadlines import closing, minutes_allowed
from quiz.core.errors import N_, NotFound
from quiz.models import Allowance, Assignment, Classroom, Membership, Quiz, QuizQuestion, User

NO_SUCH_QUIZ = N_("There is no such quiz for you. Your teacher may have taken it back.")


@dataclass(frozen=True, slots=True)
class Entry:
    """An assignment as it is for one learner, with extra time (per cent), a later closing, more attempts."""

    assignment: Assignment
    extra_time: int
    closes_at: dt.datetime | None
    attempts_allowed: int | None

    @property
    def minutes(self) -> int | None:
        """Return how long this learner may take; None without a limit."""
        limit = self.assignment.time_limit
        return None if limit is None else minutes_allowed(limit, self.extra_time)


def entry(session: Session, learner: User, assignment_id: int) -> Entry:
    """Return an assignment of one of the learner's classes. Raises NotFound, also for what was archived."""
    row = session.execute(
        select(Assignment, Membership.extra_time, Allowance.closes_at, Allowance.extra_attempts)
        .join(Assignment.quiz)
        .join(Assignment.classroom)
        .join(Membership, Membership.classroom_id == Classroom.id)
        .outerjoin(Allowance, and_(Allowance.assignment_id == Assignment.id, Allowance.user_id == learner.id))
        .where(Assignment.id == assignment_id, Membership.user_id == learner.id, Membership.left_at.is_(None))
        .where(Classroom.archived_at.is_(None), Quiz.archived_at.is_(None))
        .options(contains_eager(Assignment.quiz), contains_eager(Assignment.classroom))
    ).one_or_none()
    if row is None:
        raise NotFound(NO_SUCH_QUIZ)
    given: Assignment = row.Assignment
    allowed = None if given.attempts_allowed is None else given.attempts_allowed + (row.extra_attempts or 0)
    return Entry(given, row.extra_time, closing(given.closes_at, row.closes_at), allowed)


def questions_asked(session: Session, quiz: Quiz) -> int:
    """Return how many questions a quiz asks."""
    return session.scalar(select(func.count()).where(QuizQuestion.quiz_id == quiz.id)) or 0
