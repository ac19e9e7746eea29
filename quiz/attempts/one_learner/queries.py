"""One learner on one assignment, as their teacher sees them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from quiz.classrooms.queries import NO_SUCH_LEARNER
from quiz.core.deadlines import Ending, closing, minutes_allowed
from quiz.core.errors import NotFound
from quiz.models import Allowance, Assignment, Attempt, Membership, User
from quiz.quizzes.queries import assignment_for


@dataclass(frozen=True, slots=True)
class OneLearner:
    """A learner's place in the class, what they are given beyond it, and their attempts, the first one first."""

    assignment: Assignment
    membership: Membership
    learner: User
    allowance: Allowance | None
    attempts: tuple[Attempt, ...]

    @property
    def closes_at(self) -> dt.datetime | None:
        """Return when the quiz closes for this learner; None: it stays open."""
        return closing(self.assignment.closes_at, self.allowance.closes_at if self.allowance else None)

    @property
    def extra_attempts(self) -> int:
        """Return how many attempts they have more than the class."""
        return self.allowance.extra_attempts if self.allowance else 0

    @property
    def minutes(self) -> int | None:
        """Return how long an attempt of theirs may take; None without a limit."""
        limit = self.assignment.time_limit
        return None if limit is None else minutes_allowed(limit, self.membership.extra_time)

    @property
    def newest(self) -> Attempt | None:
        """Return the last attempt begun."""
        return self.attempts[-1] if self.attempts else None

    def ending(self, attempt: Attempt) -> Ending:
        """Return what ends an attempt of theirs."""
        return Ending(attempt.due_at, self.closes_at, self.assignment.grace)

    def takes_answers(self, attempt: Attempt, now: dt.datetime) -> bool:
        """Say whether an attempt still does."""
        return attempt.submitted_at is None and not self.ending(attempt).is_settled(now)

    def ended_at(self, attempt: Attempt) -> dt.datetime | None:
        """Return when an attempt was handed in, or when its time is up."""
        return attempt.submitted_at or self.ending(attempt).ends_at

    def needs_minutes(self, now: dt.datetime) -> bool:
        """Say whether an attempt opened again would be over at once, were it not given time."""
        return self.assignment.time_limit is not None or (self.closes_at is not None and self.closes_at <= now)


def one_learner(session: Session, owner: User, assignment_id: int, user_id: int) -> OneLearner:
    """Return a learner who is or was in the class of the owner's assignment. Raises NotFound."""
    assignment = assignment_for(session, owner, assignment_id)
    row = session.execute(
        select(Membership, User)
        .join(Membership.user)
        .where(Membership.classroom_id == assignment.classroom_id, Membership.user_id == user_id)
    ).one_or_none()
    if row is None:
        raise NotFound(NO_SUCH_LEARNER)
    attempts = session.scalars(
        select(Attempt)
        .where(Attempt.assignment_id == assignment.id, Attempt.user_id == user_id)
        .order_by(Attempt.number)
    )
    allowance = session.get(Allowance, (assignment.id, user_id))
    return OneLearner(assignment, row.Membership, row.User, allowance, tuple(attempts))
