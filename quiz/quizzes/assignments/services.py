"""Giving a quiz to a class, on terms that can be changed while it runs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from quiz.audit.services import record
from quiz.core.deadlines import GRACES, LONGEST_LIMIT, minutes_allowed, moved_due
from quiz.core.errors import N_, Conflict, InvalidInput
from quiz.models import Allowance, Assignment, Attempt, Classroom, Counts, Membership, Quiz, Reveal, User
from quiz.models.ending import ending_columns, ending_of, own_allowance
from quiz.quizzes.queries import given_to
from quiz.quizzes.services import check_current


class AlreadyGiven(InvalidInput):
    """The class has this quiz already, as ``assignment``."""

    def __init__(self, assignment: Assignment, classroom: Classroom) -> None:
        self.assignment = assignment
        super().__init__(
            N_("%(name)s already has this quiz. Change how it is given, or choose another class."),
            field="classroom",
            name=classroom.name,
        )


@dataclass(frozen=True, slots=True)
class Terms:
    """How a quiz is given: times are aware or None (at once; until closed), ``attempts_allowed`` None is any number.

    ``time_limit`` is in minutes, None without one; ``grace`` in seconds, one of :data:`quiz.core.deadlines.GRACES`.
    """

    opens_at: dt.datetime | None = None
    closes_at: dt.datetime | None = None
    attempts_allowed: int | None = 1
    reveal: Reveal = Reveal.AFTER_SUBMITTING
    time_limit: int | None = None
    grace: int = 60
    counts: Counts = Counts.BEST


def give(
    session: Session, quiz: Quiz, classroom: Classroom, terms: Terms, *, now: dt.datetime, actor: User
) -> Assignment:
    """Give a quiz to a class.

    Raises Conflict for an archived or empty quiz, :class:`AlreadyGiven`, and InvalidInput at ``closes_at``.
    """
    check_current(quiz)
    if not quiz.questions:
        raise Conflict(N_("This quiz has no questions yet. Add some, then give it to a class."))
    if (present := given_to(session, quiz, classroom.id)) is not None:
        raise AlreadyGiven(present, classroom)
    _check(terms)
    _check_ahead(terms, now)
    assignment = Assignment(quiz=quiz, classroom=classroom, created_at=now)
    _set_terms(assignment, terms)
    session.add(assignment)
    session.flush()
    record(session, "give", "assignment", assignment.id, now=now, actor=actor, quiz=quiz.id, classroom=classroom.id)
    return assignment


def change_terms(session: Session, assignment: Assignment, terms: Terms, *, now: dt.datetime, actor: User) -> None:
    """Change how a quiz is given, for running attempts too; who was cut off by a closing that is later now goes on.

    Raises InvalidInput at ``closes_at`` or ``time_limit``; a time that was set before may be past.
    """
    _check(terms)
    if terms.closes_at != assignment.closes_at:
        _check_ahead(terms, now)
    cut, limit = cut_off(session, assignment), assignment.time_limit
    _set_terms(assignment, terms)
    session.flush()
    if assignment.time_limit != limit:
        _move_due(session, assignment, limit, now)
    back = give_back(session, cut, now=now)
    record(
        session, "change", "assignment", assignment.id, now=now, actor=actor, limit=terms.time_limit, given_back=back
    )


def close_now(session: Session, assignment: Assignment, *, now: dt.datetime, actor: User) -> None:
    """Close an open assignment; one closed already stays as it is. Raises Conflict where it has not opened yet."""
    if assignment.is_closed(now):
        return
    if not assignment.is_open(now):
        raise Conflict(N_("This quiz has not opened yet, so it can't be closed. You can change when it opens."))
    assignment.closes_at = now
    session.flush()
    record(session, "close", "assignment", assignment.id, now=now, actor=actor)


def reopen(session: Session, assignment: Assignment, *, now: dt.datetime, actor: User) -> int:
    """Open a closed assignment again, until it is closed by hand or given a new time.

    Return how many attempts go on that the closing had cut off.
    """
    if not assignment.is_closed(now):
        return 0
    cut = cut_off(session, assignment)
    assignment.closes_at = None
    session.flush()
    back = give_back(session, cut, now=now)
    record(session, "reopen", "assignment", assignment.id, now=now, actor=actor, given_back=back)
    return back


def cut_off(session: Session, assignment: Assignment, learner_id: int | None = None) -> list[int]:
    """Return the attempts that the closing of an assignment ended, of all learners or of one: the last of each.

    Ask before a closing time is moved, and let :func:`give_back` decide after it.
    """
    later = aliased(Attempt)
    newer = exists().where(
        later.assignment_id == Attempt.assignment_id, later.user_id == Attempt.user_id, later.number > Attempt.number
    )
    query = (
        select(Attempt.id, Attempt.submitted_at, *ending_columns())
        .join(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .where(Attempt.assignment_id == assignment.id, Attempt.is_timed_out, ~newer)
    )
    if learner_id is not None:
        query = query.where(Attempt.user_id == learner_id)
    return [row.id for row in session.execute(query) if row.submitted_at == ending_of(row).closes_at]


def give_back(session: Session, attempt_ids: Sequence[int], *, now: dt.datetime) -> int:
    """Let those of these attempts go on whose time is no longer over; return how many. Their marks stay till then."""
    query = (
        select(Attempt, *ending_columns())
        .join(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .where(Attempt.id.in_(attempt_ids))
    )
    back = [row.Attempt for row in session.execute(query) if not ending_of(row).is_up(now)]
    for attempt in back:
        attempt.submitted_at, attempt.is_timed_out = None, False
    session.flush()
    return len(back)


def _move_due(session: Session, assignment: Assignment, before: int | None, now: dt.datetime) -> None:
    """Set anew when the time of running attempts runs out; ``before`` is the limit they had."""
    rows = session.execute(
        select(Attempt, Membership.extra_time)
        .join(Membership, Membership.user_id == Attempt.user_id)
        .where(Attempt.assignment_id == assignment.id, Attempt.submitted_at.is_(None))
        .where(Membership.classroom_id == assignment.classroom_id)
    )
    for attempt, extra in rows:
        had, has = (limit and minutes_allowed(limit, extra) for limit in (before, assignment.time_limit))
        attempt.due_at = moved_due(attempt.due_at, attempt.started_at, had, has, now=now)
    session.flush()


def _set_terms(assignment: Assignment, terms: Terms) -> None:
    assignment.opens_at, assignment.closes_at = terms.opens_at, terms.closes_at
    assignment.attempts_allowed, assignment.reveal = terms.attempts_allowed, terms.reveal
    assignment.time_limit, assignment.grace, assignment.counts = terms.time_limit, terms.grace, terms.counts


def _check(terms: Terms) -> None:
    if terms.opens_at and terms.closes_at and terms.closes_at <= terms.opens_at:
        raise InvalidInput(N_("The quiz would close before it opens. Choose a later time."), field="closes_at")
    if terms.time_limit is not None and not 1 <= terms.time_limit <= LONGEST_LIMIT:
        raise InvalidInput(
            N_("A time limit is 1 to %(most)s minutes. Leave it empty for none."),
            field="time_limit",
            most=LONGEST_LIMIT,
        )
    if terms.grace not in GRACES:
        raise InvalidInput(N_("Please choose from the list."), field="grace")


def _check_ahead(terms: Terms, now: dt.datetime) -> None:
    if terms.closes_at and terms.closes_at <= now:
        raise InvalidInput(N_("This time is past. Choose a later one, or leave it empty."), field="closes_at")
