"""The rule of :mod:`quiz.core.deadlines` as conditions of a query, so that every room reads endings alike.

A query that uses one has joined ``Attempt``, and from the outside ``Assignment`` and ``Allowance``
(:func:`own_allowance`). Each condition is true or false, never unknown, and may be turned round with ``~``.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, cast

from sqlalchemy import ColumnElement, and_, case, exists, func, literal, or_, select

from quiz.core.deadlines import GRACES, LONGEST_GRACE, Ending, closing
from quiz.db import UtcDateTime
from quiz.models.attempt import Attempt
from quiz.models.quiz import Allowance, Assignment, Reveal


def own_allowance() -> ColumnElement[bool]:
    """Return the condition that joins an attempt to what its learner is given beyond the class."""
    return (Allowance.assignment_id == Attempt.assignment_id) & (Allowance.user_id == Attempt.user_id)


def ending_columns() -> tuple[Any, ...]:
    """Return the columns that :func:`ending_of` reads."""
    return Attempt.due_at, Assignment.closes_at, Assignment.grace, Allowance.closes_at.label("own_closes_at")


def ending_of(row: Any) -> Ending:
    """Return how an attempt ends; never where it belongs to no assignment."""
    return Ending(row.due_at, closing(row.closes_at, row.own_closes_at), row.grace or 0)


def ended_at(row: Any) -> dt.datetime:
    """Return when an attempt that has ended did, handed in or not; ``row`` has ``submitted_at`` and its ending."""
    return cast(dt.datetime, row.submitted_at or ending_of(row).ends_at)


def latest_allowed() -> Any:
    """Return the latest closing time given to one learner of an assignment, as a column; NULL without one."""
    return (
        select(func.max(Allowance.closes_at))
        .where(Allowance.assignment_id == Assignment.id)
        .correlate(Assignment)
        .scalar_subquery()
    )


def is_closed(moment: Any) -> ColumnElement[bool]:
    """Return the condition that the quiz has closed for the joined learner by a moment, grace aside."""
    later = or_(Allowance.closes_at.is_(None), Allowance.closes_at <= moment)
    return and_(Assignment.closes_at.is_not(None), Assignment.closes_at <= moment, later)


def is_settled(now: dt.datetime) -> ColumnElement[bool]:
    """Return the condition that time and grace of an attempt are over."""
    moment = _before_grace(now)
    return or_(and_(Attempt.due_at.is_not(None), Attempt.due_at <= moment), is_closed(moment))


def has_ended(now: dt.datetime) -> ColumnElement[bool]:
    """Return the condition that an attempt takes no more answers: handed in, or settled."""
    return or_(Attempt.submitted_at.is_not(None), is_settled(now))


def is_released(now: dt.datetime) -> ColumnElement[bool]:
    """Return the condition that marks of attempts that have ended may be shown on this assignment."""
    moment = _before_grace(now)
    later = exists().where(Allowance.assignment_id == Assignment.id, Allowance.closes_at > moment)
    closed = and_(Assignment.closes_at.is_not(None), Assignment.closes_at <= moment, ~later.correlate(Assignment))
    return or_(Assignment.reveal != Reveal.AFTER_CLOSING, closed)


def _before_grace(now: dt.datetime) -> ColumnElement[dt.datetime]:
    """Return ``now`` less the grace: what ended by then is settled. Written out, as databases add times differently."""
    moments = {grace: literal(now - dt.timedelta(seconds=grace), UtcDateTime()) for grace in GRACES}
    return case(moments, value=Assignment.grace, else_=moments[LONGEST_GRACE])
