"""What a teacher does for one learner: a later deadline, more attempts, extra time, an attempt opened again or ended.

Everything is written down, and everything can be taken back.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from quiz.attempts.one_learner.queries import OneLearner
from quiz.attempts.overdue import end
from quiz.audit.services import record
from quiz.classrooms import services as classrooms
from quiz.core.deadlines import LONGEST_LIMIT, MOST_EXTRA_ATTEMPTS, minutes_allowed, moved_due
from quiz.core.errors import N_, Conflict, InvalidInput
from quiz.models import Allowance, Assignment, Attempt, Membership, User
from quiz.models.ending import ending_columns, own_allowance
from quiz.quizzes.assignments.services import cut_off, give_back


def allow(
    session: Session,
    one: OneLearner,
    *,
    closes_at: dt.datetime | None,
    extra_attempts: int,
    now: dt.datetime,
    actor: User,
) -> int:
    """Give a later closing time (None: that of the class) and more attempts; return how many attempts go on by it.

    Raises InvalidInput at ``closes_at`` for a time that is past or no later than that of the class, Conflict for
    somebody who has left it.
    """
    _must_be_present(one)
    before = one.allowance.closes_at if one.allowance else None
    if closes_at != before:
        _check_later(one, closes_at, now)
    if not 0 <= extra_attempts <= MOST_EXTRA_ATTEMPTS:
        raise InvalidInput(N_("At most %(most)s more."), field="extra_attempts", most=MOST_EXTRA_ATTEMPTS)
    if closes_at is None and not extra_attempts:
        take_back(session, one, now=now, actor=actor)
        return 0
    if closes_at is None and _is_open_for_them_alone(one, now):
        closes_at = now
    cut = cut_off(session, one.assignment, one.learner.id)
    _give(session, one, now, actor, closes_at=closes_at, extra_attempts=extra_attempts)
    back = give_back(session, cut, now=now)
    _record(session, "allow", one, now, actor, closes_at=_text(closes_at), attempts=extra_attempts, given_back=back)
    return back


def _is_open_for_them_alone(one: OneLearner, now: dt.datetime) -> bool:
    """Whether the quiz has closed for the class but not yet for this learner: taken back, it closes now, with grace."""
    closes_at, of_class = one.closes_at, one.assignment.closes_at
    return closes_at is not None and of_class is not None and of_class <= now < closes_at


def take_back(session: Session, one: OneLearner, *, now: dt.datetime, actor: User) -> None:
    """Let the learner have what the class has.

    Where the quiz has closed for the class but not yet for them, it closes for them now, with the usual grace.
    """
    if one.allowance is None:
        return
    if _is_open_for_them_alone(one, now):
        one.allowance.closes_at, one.allowance.extra_attempts = now, 0
    else:
        session.delete(one.allowance)
    session.flush()
    _record(session, "take back", one, now, actor)


def reopen(session: Session, one: OneLearner, *, minutes: int | None, now: dt.datetime, actor: User) -> None:
    """Let the learner go on with the last attempt handed in; its marks stay until it is handed in again.

    ``minutes`` from now, where there is a time limit or the quiz has closed for them. Raises InvalidInput at
    ``minutes`` where they are needed, Conflict where no attempt has ended or the learner has left the class.
    """
    _must_be_present(one)
    attempt = one.newest
    if attempt is None or one.takes_answers(attempt, now):
        raise Conflict(N_("There is no attempt to open again: none has been handed in since the last one began."))
    if not one.needs_minutes(now):
        minutes = None
    elif minutes is None or not 1 <= minutes <= LONGEST_LIMIT:
        raise InvalidInput(N_("Give 1 to %(most)s minutes: time is over here."), field="minutes", most=LONGEST_LIMIT)
    until = now + dt.timedelta(minutes=minutes) if minutes else None
    attempt.submitted_at, attempt.is_timed_out = None, False
    attempt.due_at = until if one.assignment.time_limit else None
    if until and one.closes_at and one.closes_at < until:
        _give(session, one, now, actor, closes_at=until, extra_attempts=one.extra_attempts)
    session.flush()
    _record(session, "reopen attempt", one, now, actor, attempt=attempt.id, minutes=minutes)


def end_now(session: Session, one: OneLearner, *, now: dt.datetime, actor: User) -> bool:
    """Hand in for the learner what they are answering; False: there is nothing running."""
    row = session.execute(
        select(Attempt.id, Attempt.started_at, *ending_columns())
        .join(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .where(Attempt.assignment_id == one.assignment.id, Attempt.user_id == one.learner.id)
        .where(Attempt.submitted_at.is_(None))
    ).first()
    if row is None:
        return False
    end(session, row, now=now)
    _record(session, "hand in", one, now, actor, attempt=row.id)
    return True


def set_extra_time(session: Session, membership: Membership, percent: int, *, now: dt.datetime, actor: User) -> None:
    """Give a learner extra time in a class, on attempts that run now as well. Raises InvalidInput at ``extra_time``."""
    before = membership.extra_time
    classrooms.set_extra_time(session, membership, percent, now=now, actor=actor)
    rows = session.execute(
        select(Attempt, Assignment.time_limit)
        .join(Attempt.assignment)
        .where(Assignment.classroom_id == membership.classroom_id, Assignment.time_limit.is_not(None))
        .where(Attempt.user_id == membership.user_id, Attempt.submitted_at.is_(None))
    )
    for attempt, limit in rows:
        had, has = (minutes_allowed(limit or 0, part) for part in (before, percent))
        attempt.due_at = moved_due(attempt.due_at, attempt.started_at, had, has, now=now)
    session.flush()


def _must_be_present(one: OneLearner) -> None:
    if one.membership.left_at is not None:
        name = one.learner.display_name
        raise Conflict(N_("%(name)s is not on the roster. Put the name back first."), name=name)


def _check_later(one: OneLearner, closes_at: dt.datetime | None, now: dt.datetime) -> None:
    if closes_at is None:
        return
    if one.assignment.closes_at is None:
        raise InvalidInput(N_("This quiz is open until you close it. There is no deadline to move."), field="closes_at")
    if closes_at <= one.assignment.closes_at:
        raise InvalidInput(N_("The class has as much time. Choose a later one, or leave it empty."), field="closes_at")
    if closes_at <= now:
        raise InvalidInput(N_("This time is past. Choose a later one, or leave it empty."), field="closes_at")


def _give(
    session: Session,
    one: OneLearner,
    now: dt.datetime,
    actor: User,
    *,
    closes_at: dt.datetime | None,
    extra_attempts: int,
) -> None:
    row = one.allowance or Allowance(assignment_id=one.assignment.id, user_id=one.learner.id)
    row.closes_at, row.extra_attempts, row.given_at, row.given_by_id = closes_at, extra_attempts, now, actor.id
    session.add(row)
    session.flush()


def _record(session: Session, action: str, one: OneLearner, now: dt.datetime, actor: User, **detail: Any) -> None:
    subject = one.assignment.id
    record(session, action, "assignment", subject, now=now, actor=actor, learner=one.learner.id, **detail)


def _text(moment: dt.datetime | None) -> str | None:
    return moment.isoformat() if moment else None
