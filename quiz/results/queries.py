"""Reading results: every attempt on one assignment, in a number of queries that does not grow with the class.

The assignment comes from :func:`quiz.quizzes.queries.assignment_for`, which asks whose it is. A teacher's own trials
belong to no assignment and are never here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from quiz.attempts.queries import is_by_hand, same_question
from quiz.classrooms.queries import roster
from quiz.core import results
from quiz.core.counting import Counted
from quiz.core.items import Form
from quiz.core.results import Given, Outcome, Score, Summary
from quiz.core.wording import in_words
from quiz.models import (
    Allowance,
    Assignment,
    Attempt,
    AttemptItem,
    KeyRevision,
    Mark,
    Question,
    QuestionVersion,
    QuizQuestion,
    Response,
    User,
)
from quiz.models.ending import has_ended, own_allowance

SEQUENCE_SIGN = " → "


@dataclass(frozen=True, slots=True)
class Column:
    """One question: its present wording, its facility (None: nobody was asked yet), the answers given to it."""

    question_id: int
    number: int
    version: QuestionVersion
    facility: float | None
    asked: int
    left_out: int
    given: tuple[Given, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One learner: what counts, and the attempt still running, if any. ``attempts`` counts all that ended."""

    learner: User
    has_left: bool
    counted: Counted[Score] | None
    running: Score | None
    attempts: int

    @property
    def score(self) -> Score | None:
        """Return the attempt whose answers are shown: the one that counts, of a mean the latest."""
        return self.counted.attempt if self.counted else None


@dataclass(frozen=True, slots=True)
class Table:
    """Learners by questions. ``mean_share`` is the mean of the learners' shares, 0 to 1; None where nobody has one."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    summary: Summary
    mean_share: float | None


def table(session: Session, assignment: Assignment, *, now: dt.datetime) -> Table:
    """Return the results of a class, learners by name."""
    scores = scores_of(session, assignment, now)
    counting, running = results.counting(scores, assignment.counts), results.unfinished(scores)
    counted = [found.attempt for found in counting.values()]
    order = order_of(session, assignment)
    ended = [score.learner_id for score in scores if score.ended]
    people = _people(session, assignment)
    here = [learner.id for learner, has_left in people if not has_left]
    return Table(
        columns=_columns(session, order, counted),
        rows=tuple(
            Row(learner, has_left, counting.get(learner.id), running.get(learner.id), ended.count(learner.id))
            for learner, has_left in people
            if not has_left or learner.id in counting or learner.id in running
        ),
        summary=results.summary(counted, here, order),
        mean_share=fmean(found.share for found in counting.values()) if counting else None,
    )


def _people(session: Session, assignment: Assignment) -> list[tuple[User, bool]]:
    return [(member.user, member.left_at is not None) for member in roster(session, assignment.classroom)]


def scores_of(
    session: Session, assignment: Assignment, now: dt.datetime, *, learner_id: int | None = None
) -> list[Score]:
    """Return every attempt on an assignment, or only one learner's, with how each question went."""
    query = select(Attempt).where(Attempt.assignment_id == assignment.id)
    if learner_id is not None:
        query = query.where(Attempt.user_id == learner_id)
    attempts = session.execute(_with_ending(query, now).order_by(Attempt.number)).all()
    wordings = _wordings(session, query)
    outcomes: dict[int, list[Outcome]] = {}
    for row in session.execute(_outcome_rows(query)):
        outcomes.setdefault(row.attempt_id, []).append(_outcome(row, wordings[row.version_id]))
    return [_score(attempt, ended, outcomes.get(attempt.id, [])) for attempt, ended in attempts]


def _with_ending(attempts: Select[Attempt], now: dt.datetime) -> Select[Any]:
    return attempts.add_columns(has_ended(now)).join(Attempt.assignment).outerjoin(Allowance, own_allowance())


def _score(attempt: Attempt, ended: bool, outcomes: Sequence[Outcome]) -> Score:
    handed_in = attempt.submitted_at is not None
    return Score(attempt.id, attempt.user_id, attempt.number, handed_in, bool(ended), tuple(outcomes))


def _wordings(session: Session, attempts: Select[Attempt]) -> Mapping[int, Any]:
    shown = select(AttemptItem.version_id).where(AttemptItem.attempt_id.in_(attempts.with_only_columns(Attempt.id)))
    newest = select(func.max(KeyRevision.id)).where(KeyRevision.version_id == QuestionVersion.id)
    columns = (
        *(QuestionVersion.id, QuestionVersion.form, QuestionVersion.options, QuestionVersion.choices),
        newest.correlate(QuestionVersion).scalar_subquery().label("newest_key_id"),
    )
    return {row.id: row for row in session.execute(select(*columns).where(QuestionVersion.id.in_(shown)))}


def _outcome_rows(attempts: Select[Attempt]) -> Select[Any]:
    return (
        select(
            AttemptItem.attempt_id,
            AttemptItem.question_id,
            AttemptItem.version_id,
            AttemptItem.points.label("worth"),
            Response.answer,
            Mark.fraction,
            Mark.points,
            Mark.key_revision_id,
            is_by_hand().label("by_hand"),
        )
        .outerjoin(Response, same_question(Response))
        .outerjoin(Mark, same_question(Mark))
        .where(AttemptItem.attempt_id.in_(attempts.with_only_columns(Attempt.id)))
        .order_by(AttemptItem.attempt_id, AttemptItem.position)
    )


def _outcome(row: Any, wording: Any) -> Outcome:
    return Outcome(
        question_id=row.question_id,
        worth=row.worth,
        points=row.points or 0.0,
        fraction=row.fraction or 0.0,
        said=_said(wording, row.answer or {}),
        is_by_key=row.key_revision_id in (None, wording.newest_key_id) and not row.by_hand,
    )


def _said(wording: Any, stored: Mapping[str, Any]) -> tuple[str, ...]:
    words = in_words(stored, wording.options, wording.choices)
    return (SEQUENCE_SIGN.join(words),) if words and wording.form is Form.ORDERING else words


def order_of(session: Session, assignment: Assignment) -> list[int]:
    """Return the questions that attempts on this assignment were asked, in the order of the quiz as it is now.

    Those taken out of the quiz since come last; before the first attempt it is the quiz's own questions.
    """
    ours = select(Attempt.id).where(Attempt.assignment_id == assignment.id)
    place = func.min(AttemptItem.position)
    rows = session.execute(
        select(AttemptItem.question_id, place)
        .where(AttemptItem.attempt_id.in_(ours))
        .group_by(AttemptItem.question_id)
        .order_by(place, AttemptItem.question_id)
    )
    asked = [row[0] for row in rows]
    wanted = QuizQuestion.quiz_id == assignment.quiz_id
    listed = session.scalars(select(QuizQuestion.question_id).where(wanted).order_by(QuizQuestion.position)).all()
    if not asked:
        return list(listed)
    return [id_ for id_ in listed if id_ in asked] + [id_ for id_ in asked if id_ not in listed]


def _columns(session: Session, order: Sequence[int], scores: Sequence[Score]) -> tuple[Column, ...]:
    query = select(Question).where(Question.id.in_(order))
    query = query.options(joinedload(Question.current).selectinload(QuestionVersion.keys))
    versions = {question.id: question.current for question in session.scalars(query)}
    facilities = results.facilities(scores)
    return tuple(
        _column(number, versions[question_id], facilities.get(question_id), scores)
        for number, question_id in enumerate(order, 1)
    )


def _column(number: int, version: QuestionVersion, facility: float | None, scores: Sequence[Score]) -> Column:
    key = version.key.key
    offered = [option["text"] for option in version.options] if "options" in key else []
    outcomes = [outcome for score in scores if (outcome := score.outcome(version.question_id))]
    return Column(
        question_id=version.question_id,
        number=number,
        version=version,
        facility=facility,
        asked=len(outcomes),
        left_out=sum(not outcome.said for outcome in outcomes),
        given=results.answers_given(scores, version.question_id, offered, _said(version, key)),
    )
