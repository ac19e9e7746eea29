"""Reading results: every attempt on one assignment, in a number of queries that does not grow with the class.

The assignment comes from :func:`quiz.quizzes.queries.assignment_for`, which asks whose it is. A teacher's own trials
belong to no assignment and are never here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from quiz.attempts.queries import same_question
from quiz.classrooms.queries import roster
from quiz.core import results
from quiz.core.errors import N_, NotFound
from quiz.core.items import Form
from quiz.core.results import Given, Outcome, Score, Summary
from quiz.core.wording import in_words
from quiz.models import (
    Article,
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
    """One learner: the attempt that counts, and the one still running, if any. ``attempts`` counts all that ended."""

    learner: User
    has_left: bool
    score: Score | None
    running: Score | None
    attempts: int


@dataclass(frozen=True, slots=True)
class Table:
    """Learners by questions. ``mean_share`` is the mean of the learners' shares, 0 to 1; None where nobody has one."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    summary: Summary
    mean_share: float | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One question of an attempt: the wording it showed, the answer, the mark, and the key that made the mark."""

    number: int
    outcome: Outcome
    version: QuestionVersion
    article: Article
    mark: Mark | None
    key: KeyRevision


@dataclass(frozen=True, slots=True)
class Sheet:
    """One attempt, whole, among the attempts of its learner; ``counts`` says whether it is the one that counts."""

    attempt: Attempt
    score: Score
    entries: tuple[Entry, ...]
    others: tuple[Score, ...]
    counting: Score | None


def table(session: Session, assignment: Assignment, *, now: dt.datetime) -> Table:
    """Return the results of a class, learners by name."""
    scores = _scores(session, assignment, now)
    counting, running = results.counting(scores), results.unfinished(scores)
    counted = list(counting.values())
    order = _order(session, assignment)
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
        mean_share=sum(score.share for score in counted) / len(counted) if counted else None,
    )


def sheet(session: Session, assignment: Assignment, attempt_id: int, *, now: dt.datetime) -> Sheet:
    """Return one attempt on this assignment with all that explains its marks. Raises NotFound."""
    attempt = session.scalar(
        select(Attempt)
        .where(Attempt.id == attempt_id, Attempt.assignment_id == assignment.id)
        .options(joinedload(Attempt.user))
    )
    if attempt is None:
        raise NotFound(N_("There is no such attempt on this quiz."))
    scores = {s.attempt_id: s for s in _scores(session, assignment, now, learner_id=attempt.user_id)}
    return Sheet(
        attempt=attempt,
        score=scores[attempt.id],
        entries=_entries(session, attempt, scores[attempt.id], _order(session, assignment)),
        others=tuple(sorted(scores.values(), key=lambda score: score.number)),
        counting=results.counting(scores.values()).get(attempt.user_id),
    )


def _people(session: Session, assignment: Assignment) -> list[tuple[User, bool]]:
    return [(member.user, member.left_at is not None) for member in roster(session, assignment.classroom)]


def _scores(
    session: Session, assignment: Assignment, now: dt.datetime, *, learner_id: int | None = None
) -> list[Score]:
    query = select(Attempt).where(Attempt.assignment_id == assignment.id)
    if learner_id is not None:
        query = query.where(Attempt.user_id == learner_id)
    attempts = session.scalars(query.order_by(Attempt.number)).all()
    wordings = _wordings(session, query)
    outcomes: dict[int, list[Outcome]] = {}
    for row in session.execute(_outcome_rows(query)):
        outcomes.setdefault(row.attempt_id, []).append(_outcome(row, wordings[row.version_id]))
    is_closed = assignment.is_closed(now)
    return [_score(attempt, is_closed, outcomes.get(attempt.id, [])) for attempt in attempts]


def _score(attempt: Attempt, is_closed: bool, outcomes: Sequence[Outcome]) -> Score:
    handed_in = attempt.submitted_at is not None
    return Score(attempt.id, attempt.user_id, attempt.number, handed_in, handed_in or is_closed, tuple(outcomes))


def _wordings(session: Session, attempts: Select[Attempt]) -> Mapping[int, Any]:
    shown = select(AttemptItem.version_id).where(AttemptItem.attempt_id.in_(attempts.with_only_columns(Attempt.id)))
    columns = (QuestionVersion.id, QuestionVersion.form, QuestionVersion.options, QuestionVersion.choices)
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
    )


def _said(wording: Any, stored: Mapping[str, Any]) -> tuple[str, ...]:
    words = in_words(stored, wording.options, wording.choices)
    return (SEQUENCE_SIGN.join(words),) if words and wording.form is Form.ORDERING else words


def _order(session: Session, assignment: Assignment) -> list[int]:
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


def _entries(session: Session, attempt: Attempt, score: Score, order: Sequence[int]) -> tuple[Entry, ...]:
    query = (
        select(AttemptItem, Mark)
        .outerjoin(Mark, same_question(Mark))
        .where(AttemptItem.attempt_id == attempt.id)
        .options(
            joinedload(AttemptItem.version).selectinload(QuestionVersion.keys),
            joinedload(AttemptItem.question).joinedload(Question.article).undefer(Article.text),
        )
    )
    outcomes = {outcome.question_id: outcome for outcome in score.outcomes}
    rows = session.execute(query)
    entries = [_entry(item, mark, outcomes[item.question_id], order) for item, mark in rows]
    return tuple(sorted(entries, key=lambda entry: entry.number))


def _entry(item: AttemptItem, mark: Mark | None, outcome: Outcome, order: Sequence[int]) -> Entry:
    keys = {key.id: key for key in item.version.keys}
    return Entry(
        number=order.index(item.question_id) + 1,
        outcome=outcome,
        version=item.version,
        article=item.question.article,
        mark=mark,
        key=keys[mark.key_revision_id] if mark else item.version.key,
    )
