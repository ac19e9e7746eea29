"""Reading quizzes and assignments: every query filters by the teacher who owns them."""

from __future__ import annotations

import datetime as dt
import enum
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from quiz.classrooms.queries import roster
from quiz.core.deadlines import Ending, closing
from quiz.core.errors import N_, NotFound
from quiz.core.grading import is_empty
from quiz.models import (
    Allowance,
    Article,
    Assignment,
    Attempt,
    AttemptItem,
    Challenge,
    ChallengeState,
    Membership,
    Question,
    QuestionStatus,
    QuestionVersion,
    Quiz,
    QuizQuestion,
    Response,
    User,
)
from quiz.paging import Page, paginate


@dataclass(frozen=True, slots=True)
class Standing:
    """How much there is to a quiz: its questions, the classes that have it."""

    questions: int
    classes: int


class Stage(enum.StrEnum):
    """Where a learner stands with an assignment."""

    NOT_JOINED = "not_joined"
    NOT_BEGUN = "not_begun"
    ANSWERING = "answering"
    TIME_UP = "time_up"
    HANDED_IN = "handed_in"


@dataclass(frozen=True, slots=True)
class Standpoint:
    """One learner of the class while the quiz runs.

    ``answered`` of ``asked`` is where the newest attempt stands; ``handed_in`` counts the attempts handed in, the
    newest at ``handed_in_at``. ``ends_at`` is when the time of one who answers is up; TIME_UP: it is, and nothing was
    handed in. ``given`` is what this learner has beyond the class, ``extra_time`` in per cent.
    """

    learner: User
    stage: Stage
    answered: int = 0
    asked: int = 0
    handed_in: int = 0
    handed_in_at: dt.datetime | None = None
    ends_at: dt.datetime | None = None
    extra_time: int = 0
    given: Allowance | None = None


def quiz_for(session: Session, owner: User, quiz_id: int) -> Quiz:
    """Return the owner's quiz, archived or not. Raises :class:`NotFound`."""
    quiz = session.scalar(select(Quiz).where(Quiz.id == quiz_id, Quiz.owner_id == owner.id))
    if quiz is None:
        raise NotFound(N_("There is no such quiz among yours."))
    return quiz


def quizzes_of(session: Session, owner: User, *, search: str = "", archived: bool = False, page: int = 1) -> Page[Quiz]:
    """Return the owner's quizzes, newest first; ``search`` is looked for in their titles."""
    query = select(Quiz).where(Quiz.owner_id == owner.id, _is_archived(archived))
    if search:
        query = query.where(Quiz.title.icontains(search, autoescape=True))
    return paginate(session, query.order_by(Quiz.created_at.desc(), Quiz.id.desc()), page)


def archived_count(session: Session, owner: User) -> int:
    """Return how many of the owner's quizzes are archived."""
    return session.scalar(select(func.count()).where(Quiz.owner_id == owner.id, _is_archived(True))) or 0


def _is_archived(archived: bool) -> ColumnElement[bool]:
    return Quiz.archived_at.is_not(None) if archived else Quiz.archived_at.is_(None)


def standings(session: Session, quizzes: Sequence[Quiz]) -> dict[int, Standing]:
    """Return each quiz's standing by its id, in two queries however many there are."""
    ids = [quiz.id for quiz in quizzes]
    questions = _counts(session, QuizQuestion.quiz_id, ids)
    classes = _counts(session, Assignment.quiz_id, ids)
    return {id_: Standing(questions.get(id_, 0), classes.get(id_, 0)) for id_ in ids}


def _counts(session: Session, column: Any, ids: Sequence[int]) -> dict[int, int]:
    rows = session.execute(select(column, func.count()).where(column.in_(ids)).group_by(column))
    return {row[0]: row[1] for row in rows}


def contents(session: Session, quiz: Quiz) -> Sequence[QuizQuestion]:
    """Return the quiz's questions in order, with their present wording, key, and article with its text."""
    question = joinedload(QuizQuestion.question)
    query = (
        select(QuizQuestion)
        .where(QuizQuestion.quiz_id == quiz.id)
        .options(
            question.joinedload(Question.current).selectinload(QuestionVersion.keys),
            question.joinedload(Question.article).undefer(Article.text),
        )
        .order_by(QuizQuestion.position)
    )
    return session.scalars(query).all()


def approved_articles(session: Session, owner: User) -> Sequence[Article]:
    """Return the owner's articles that have approved questions, newest first, archived ones left out."""
    approved = select(Question.article_id).where(Question.status == QuestionStatus.APPROVED)
    query = select(Article).where(Article.owner_id == owner.id, Article.archived_at.is_(None), Article.id.in_(approved))
    return session.scalars(query.order_by(Article.created_at.desc(), Article.id.desc())).all()


def chosen(session: Session, owner: User, question_ids: Sequence[int]) -> Sequence[Question]:
    """Return those of these questions that are the owner's and approved, loaded and ordered as those to choose from."""
    query = (
        select(Question)
        .join(Question.article)
        .where(Article.owner_id == owner.id, Question.status == QuestionStatus.APPROVED, Question.id.in_(question_ids))
        .options(contains_eager(Question.article), joinedload(Question.current).selectinload(QuestionVersion.keys))
        .order_by(Article.created_at.desc(), Article.id.desc(), Question.position, Question.id)
    )
    return session.scalars(query).all()


def begun_count(session: Session, quiz: Quiz) -> int:
    """Return how many learners have begun this quiz; a teacher's own trials are not counted."""
    query = select(func.count(Attempt.user_id.distinct())).where(
        Attempt.quiz_id == quiz.id, Attempt.assignment_id.is_not(None)
    )
    return session.scalar(query) or 0


def assignment_for(session: Session, owner: User, assignment_id: int) -> Assignment:
    """Return an assignment of the owner's quiz, with quiz and class. Raises :class:`NotFound`."""
    query = (
        select(Assignment)
        .join(Assignment.quiz)
        .where(Assignment.id == assignment_id, Quiz.owner_id == owner.id)
        .options(contains_eager(Assignment.quiz), joinedload(Assignment.classroom))
    )
    assignment = session.scalar(query)
    if assignment is None:
        raise NotFound(N_("There is no such quiz among those you have given."))
    return assignment


def assignments_of(session: Session, quiz: Quiz) -> Sequence[Assignment]:
    """Return where a quiz was given, newest first, each with its class."""
    query = select(Assignment).where(Assignment.quiz_id == quiz.id).options(joinedload(Assignment.classroom))
    return session.scalars(query.order_by(Assignment.created_at.desc(), Assignment.id.desc())).all()


def given_to(session: Session, quiz: Quiz, classroom_id: int) -> Assignment | None:
    """Return the assignment of a quiz to a class, if there is one."""
    return session.scalar(
        select(Assignment).where(Assignment.quiz_id == quiz.id, Assignment.classroom_id == classroom_id)
    )


def standpoints(session: Session, assignment: Assignment, *, now: dt.datetime) -> list[Standpoint]:
    """Return where each learner now in the class stands, by name, in five queries however many there are."""
    members = [member for member in roster(session, assignment.classroom) if member.left_at is None]
    attempts: dict[int, list[Attempt]] = {}
    for attempt in session.scalars(
        select(Attempt).where(Attempt.assignment_id == assignment.id).order_by(Attempt.number)
    ):
        attempts.setdefault(attempt.user_id, []).append(attempt)
    asked, answered = _asked(session, assignment), _answered(session, assignment)
    allowed = allowances(session, assignment)
    return [
        _timed(
            _standpoint(member, attempts.get(member.user_id, []), asked, answered),
            attempts.get(member.user_id, []),
            assignment,
            allowed.get(member.user_id),
            now,
        )
        for member in members
    ]


def allowances(session: Session, assignment: Assignment) -> dict[int, Allowance]:
    """Return what single learners are given beyond the class, by their id."""
    rows = session.scalars(select(Allowance).where(Allowance.assignment_id == assignment.id))
    return {row.user_id: row for row in rows}


def _timed(
    point: Standpoint, attempts: Sequence[Attempt], assignment: Assignment, given: Allowance | None, now: dt.datetime
) -> Standpoint:
    """Add until when one who answers may go on, and what they are given beyond the class."""
    point = replace(point, given=given)
    if point.stage is not Stage.ANSWERING:
        return point
    ending = Ending(attempts[-1].due_at, closing(assignment.closes_at, given.closes_at if given else None))
    return replace(point, ends_at=ending.ends_at, stage=Stage.TIME_UP if ending.is_up(now) else point.stage)


def _asked(session: Session, assignment: Assignment) -> dict[int, int]:
    query = select(AttemptItem.attempt_id, func.count()).join(Attempt).where(Attempt.assignment_id == assignment.id)
    return {row[0]: row[1] for row in session.execute(query.group_by(AttemptItem.attempt_id))}


def _answered(session: Session, assignment: Assignment) -> Counter[int]:
    # Counted here, not in SQL: an answer that was cleared again is still a row, and only its form knows it is empty.
    query = select(Response.attempt_id, Response.answer).join(Attempt).where(Attempt.assignment_id == assignment.id)
    return Counter(attempt_id for attempt_id, answer in session.execute(query) if not is_empty(answer))


def _standpoint(
    member: Membership, attempts: Sequence[Attempt], asked: Mapping[int, int], answered: Mapping[int, int]
) -> Standpoint:
    if not attempts:
        stage = Stage.NOT_BEGUN if member.joined_at else Stage.NOT_JOINED
        return Standpoint(member.user, stage, extra_time=member.extra_time)
    newest, done = attempts[-1], [attempt.submitted_at for attempt in attempts if attempt.submitted_at]
    return Standpoint(
        learner=member.user,
        stage=Stage.HANDED_IN if newest.submitted_at else Stage.ANSWERING,
        answered=answered.get(newest.id, 0),
        asked=asked.get(newest.id, 0),
        handed_in=len(done),
        handed_in_at=max(done, default=None),
        extra_time=member.extra_time,
    )


def challenges_waiting(session: Session, owner: User, assignment_id: int | None = None) -> int:
    """Return how many learners wait for the owner's reply to a challenge, in all or in one class that has a quiz."""
    query = select(func.count(Challenge.id)).join(Challenge.attempt).join(Attempt.quiz)
    query = query.where(Quiz.owner_id == owner.id, Challenge.state == ChallengeState.OPEN)
    if assignment_id is not None:
        query = query.where(Attempt.assignment_id == assignment_id)
    return session.scalar(query) or 0
