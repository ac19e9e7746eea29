"""Reading attempts. Each query filters by whose attempt it is; nothing here writes.

What a page for taking needs (:func:`places`, :func:`asked`) selects no key, explanation or evidence at all; those come
only from :mod:`quiz.attempts.verdicts`, which the views call once answers may be shown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, select
from sqlalchemy.orm import Session

from quiz.attempts.standing import Standing, standing_columns
from quiz.attempts.way import Way, way_of
from quiz.core.errors import N_, NotFound
from quiz.core.grading import Credit, is_empty
from quiz.core.grading.award import Stakes, total
from quiz.core.grading.credits import hint
from quiz.core.items import Form
from quiz.models import (
    Allowance,
    Assignment,
    Attempt,
    AttemptItem,
    Classroom,
    KeyRevision,
    Mark,
    MarkChange,
    QuestionVersion,
    Quiz,
    Regrade,
    Response,
)
from quiz.models.ending import own_allowance

Labels = list[dict[str, str]]

NO_SUCH_ATTEMPT = N_("There is no such attempt of yours.")


@dataclass(frozen=True, slots=True)
class Head:
    """An attempt without its questions. A teacher's trial has no assignment and no class."""

    id: int
    quiz_id: int
    title: str
    assignment_id: int | None
    classroom: str | None
    number: int
    attempts_allowed: int | None
    standing: Standing
    way: Way
    time_limit: int | None
    is_timed_out: bool

    @property
    def is_trial(self) -> bool:
        """Say whether this is a teacher trying the quiz."""
        return self.assignment_id is None

    @property
    def may_start_again(self) -> bool:
        """Say whether another attempt is allowed after this one."""
        left = self.attempts_allowed is None or self.number < self.attempts_allowed
        return not self.is_trial and left and not self.standing.is_closed


@dataclass(frozen=True, slots=True)
class Place:
    """One question's place in an attempt, as the list of questions shows it."""

    position: int
    is_answered: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as an attempt shows it, with the answer so far; ``answer`` None: never touched.

    ``certainty`` is 1, 2 or 3 where the learner said how sure they are; ``credit`` is what part of an answer earns.
    """

    position: int
    form: Form
    stem: str
    options: Labels
    choices: Labels
    unit: str | None
    answer: dict[str, Any] | None
    revision: int
    is_checked: bool
    credit: Credit
    stakes: Stakes
    certainty: int | None

    @property
    def hint(self) -> str:
        """Return what counts, said before it is answered; "" where it is plain."""
        return hint(self.form, self.credit)


def head(session: Session, user_id: int, attempt_id: int, *, now: dt.datetime) -> Head:
    """Return this person's attempt. Raises NotFound for anybody else's."""
    allowed = Assignment.attempts_allowed + func.coalesce(Allowance.extra_attempts, 0)
    row = session.execute(
        select(Attempt.id, Attempt.quiz_id, Quiz.title, Attempt.assignment_id, Classroom.name, Attempt.number)
        .add_columns(allowed.label("attempts_allowed"), Assignment.time_limit, Attempt.is_timed_out)
        .add_columns(*standing_columns())
        .add_columns(Quiz.layout, Quiz.may_go_back, Attempt.reached)
        .join(Attempt.quiz)
        .outerjoin(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .outerjoin(Assignment.classroom)
        .where(Attempt.id == attempt_id, Attempt.user_id == user_id)
    ).one_or_none()
    if row is None:
        raise NotFound(NO_SUCH_ATTEMPT)
    return Head(
        id=row.id,
        quiz_id=row.quiz_id,
        title=row.title,
        assignment_id=row.assignment_id,
        classroom=row.name,
        number=row.number,
        attempts_allowed=row.attempts_allowed,
        standing=Standing.of(row, now),
        time_limit=row.time_limit,
        is_timed_out=row.is_timed_out or row.submitted_at is None,
        way=way_of(row),
    )


def places(session: Session, attempt_id: int) -> list[Place]:
    """Return the places of an attempt in order."""
    rows = session.execute(
        select(AttemptItem.position, Response.answer)
        .outerjoin(Response, same_question(Response))
        .where(AttemptItem.attempt_id == attempt_id)
        .order_by(AttemptItem.position)
    )
    return [Place(position, not is_empty(answer)) for position, answer in rows]


def asked(session: Session, attempt_id: int, position: int) -> Asked:
    """Return the question at a place, without anything that tells its answer. Raises NotFound."""
    row = session.execute(
        asked_columns().where(AttemptItem.attempt_id == attempt_id, AttemptItem.position == position)
    ).one_or_none()
    if row is None:
        raise NotFound(N_("This quiz has no such question."))
    return asked_of(row)


def all_asked(session: Session, attempt_id: int) -> list[Asked]:
    """Return every question of an attempt in order, without anything that tells its answer."""
    query = asked_columns().where(AttemptItem.attempt_id == attempt_id).order_by(AttemptItem.position)
    return [asked_of(row) for row in session.execute(query)]


def scores(session: Session, attempt_ids: Sequence[int]) -> dict[int, tuple[float, float]]:
    """Return (points earned, points possible) of each attempt by its id, in two queries however many there are.

    Nobody earns less than 0 points with an attempt, whatever its wrong answers lose.
    """
    earned = _sums(session, Mark.attempt_id, Mark.points, attempt_ids)
    possible = _sums(session, AttemptItem.attempt_id, AttemptItem.points, attempt_ids)
    return {id_: (total([earned.get(id_, 0.0)]), worth) for id_, worth in possible.items()}


def newest_key() -> ColumnElement[bool]:
    """Return the condition that joins a version to its newest key: the one running attempts are marked by."""
    newer = select(func.max(KeyRevision.number)).where(KeyRevision.version_id == QuestionVersion.id)
    return and_(
        KeyRevision.version_id == QuestionVersion.id,
        KeyRevision.number == newer.correlate(QuestionVersion).scalar_subquery(),
    )


def same_question(table: type[Response] | type[Mark]) -> ColumnElement[bool]:
    """Return the condition that joins an answer or a mark to its place in an attempt."""
    return and_(table.attempt_id == AttemptItem.attempt_id, table.question_id == AttemptItem.question_id)


def is_by_hand() -> ColumnElement[bool]:
    """Whether the teacher set this mark, so that no key changes it any more; not one that a newer answer made since."""
    set_so = (
        select(MarkChange.regrade_id)
        .join(Regrade, Regrade.id == MarkChange.regrade_id)
        .where(MarkChange.attempt_id == Mark.attempt_id, MarkChange.question_id == Mark.question_id)
        .where(Regrade.by_hand, Regrade.undone_at.is_(None), Regrade.made_at == Mark.marked_at)
        .correlate(Mark)
    )
    return exists(set_so)


def asked_columns() -> Select[Any]:
    """Select what a question shows while it is asked; nothing of its key."""
    return (
        select(
            AttemptItem.position,
            AttemptItem.option_order,
            QuestionVersion.form,
            QuestionVersion.stem,
            QuestionVersion.options,
            QuestionVersion.choices,
            QuestionVersion.unit,
            Response.answer,
            Response.revision,
            Response.checked_at,
            Response.certainty,
            AttemptItem.points.label("worth"),
            AttemptItem.credit,
            Attempt.penalty,
            Attempt.asks_certainty,
        )
        .select_from(AttemptItem)
        .join(AttemptItem.attempt)
        .join(AttemptItem.version)
        .outerjoin(Response, same_question(Response))
    )


def asked_of(row: Any) -> Asked:
    """Return the question that a row of :func:`asked_columns` holds."""
    return Asked(
        position=row.position,
        form=row.form,
        stem=row.stem,
        options=in_order(row.options, row.option_order),
        choices=in_order(row.choices, row.option_order),
        unit=row.unit,
        answer=row.answer,
        revision=row.revision or 0,
        is_checked=row.checked_at is not None,
        credit=row.credit,
        stakes=Stakes(row.worth, row.penalty, row.asks_certainty),
        certainty=row.certainty,
    )


def in_order(labels: Labels, order: Sequence[str]) -> Labels:
    """Return options as an attempt shows them."""
    return sorted(labels, key=lambda label: order.index(label["id"]))


def _sums(session: Session, by: Any, column: Any, attempt_ids: Sequence[int]) -> dict[int, float]:
    rows = session.execute(select(by, func.sum(column)).where(by.in_(attempt_ids)).group_by(by))
    return {row[0]: float(row[1]) for row in rows}
