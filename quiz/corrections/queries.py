"""Reading what a corrected key would move, and the ledger of what it has moved.

The question comes from :func:`quiz.questions.queries.question_for`, which asks whose it is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from quiz.attempts.queries import is_by_hand, same_question
from quiz.core.errors import N_, NotFound
from quiz.core.grading import Mark as Marked
from quiz.core.grading import is_empty, mark
from quiz.core.grading.award import Stakes
from quiz.core.grading.correcting import Direction, direction
from quiz.core.wording import in_words
from quiz.models import (
    Allowance,
    Article,
    Assignment,
    Attempt,
    AttemptItem,
    Classroom,
    KeyRevision,
    Mark,
    MarkChange,
    Question,
    QuestionVersion,
    Quiz,
    Regrade,
    Response,
    User,
)
from quiz.models.ending import has_ended, own_allowance


@dataclass(frozen=True, slots=True)
class Move:
    """One mark that an older key made, and what the newest makes of the same answer: ``after``, worth ``points``.

    ``classroom`` is None for a teacher trying the quiz.
    """

    attempt_id: int
    learner: User
    title: str
    classroom: str | None
    said: tuple[str, ...]
    before: Mark
    after: Marked
    points: float

    @property
    def direction(self) -> Direction:
        """Return which way the mark goes."""
        return direction(self.before.points, self.points)


@dataclass(frozen=True, slots=True)
class Preview:
    """What applying the newest key would do to the marks that older ones made."""

    key: KeyRevision
    moves: tuple[Move, ...]

    def going(self, way: str) -> tuple[Move, ...]:
        """Return the moves of one direction: "rises", "falls" or "stays"."""
        return tuple(move for move in self.moves if move.direction == way)


def preview(
    session: Session, question: Question, *, now: dt.datetime, version: QuestionVersion | None = None
) -> Preview:
    """Return the marks of attempts that have ended, made by an older key than the newest of their wording.

    ``version`` is the wording they were shown, the present one where none is named. Running attempts are marked by the
    newest key when they end. One query however many there are.
    """
    version = version or question.current
    text = session.scalar(select(Article.text).where(Article.id == question.article_id)) or ""
    rows = session.execute(_older_marks(version.id, version.key.id, now)).all()
    moves = sorted((_move(row, version, text) for row in rows), key=_by_learner)
    return Preview(version.key, tuple(moves))


def pending(session: Session, question_ids: Sequence[int], *, now: dt.datetime) -> dict[int, int]:
    """Return, by question, how many marks an older key made that nobody has decided on; none: left out.

    Marks of every wording are counted: each can be made again by the newest key of the wording it was made for.
    """
    return _undecided(session, Mark.question_id, Mark.question_id.in_(question_ids), now)


def wordings(session: Session, question: Question, *, now: dt.datetime) -> dict[int, int]:
    """Return the same for one question by the number of the wording, the newest first."""
    counts = _undecided(session, QuestionVersion.number, Mark.question_id == question.id, now)
    return dict(sorted(counts.items(), reverse=True))


def wording_to_correct(
    question: Question, undecided: Mapping[int, int], *, key_id: int | None = None, number: int | None = None
) -> QuestionVersion:
    """Return the wording whose key is ``key_id`` or whose number is given, where the question has such a one.

    Otherwise it is the newest with marks to decide on, and where there are none, the present one. ``undecided`` is
    what :func:`wordings` returns.
    """
    versions = {version.number: version for version in question.versions}
    by_key = {key.id: version for version in question.versions for key in version.keys} if key_id else {}
    named = by_key.get(key_id or 0) or versions.get(number or 0)
    return named or versions[next(iter(undecided), question.current_number)]


def ledger(session: Session, question: Question) -> Sequence[Regrade]:
    """Return all that was marked again of a question, newest first, with each mark before and after."""
    whole = selectinload(Regrade.changes).joinedload(MarkChange.attempt)
    return session.scalars(
        select(Regrade)
        .where(Regrade.question_id == question.id)
        .order_by(Regrade.id.desc())
        .options(
            whole.joinedload(Attempt.user),
            whole.joinedload(Attempt.quiz),
            joinedload(Regrade.key_revision).joinedload(KeyRevision.version),
            joinedload(Regrade.made_by),
        )
    ).all()


def regrade_for(session: Session, owner: User, regrade_id: int) -> Regrade:
    """Return a regrade of one of the owner's questions. Raises NotFound."""
    found = session.scalar(
        select(Regrade)
        .join(Question, Question.id == Regrade.question_id)
        .join(Article, Article.id == Question.article_id)
        .where(Regrade.id == regrade_id, Article.owner_id == owner.id)
        .options(selectinload(Regrade.changes))
    )
    if found is None:
        raise NotFound(N_("There is no such correction among yours."))
    return found


def standing(session: Session, question_id: int) -> Regrade | None:
    """Return the newest regrade of a question that is not undone: the only one that can be undone."""
    return session.scalar(
        select(Regrade)
        .where(Regrade.question_id == question_id, Regrade.undone_at.is_(None))
        .order_by(Regrade.id.desc())
        .limit(1)
    )


def answer_given(session: Session, owner: User, attempt_id: int, question_id: int) -> Any:
    """Return (question, version, answer) of one answer that a class of the owner gave. Raises NotFound."""
    row = session.execute(
        select(Question, QuestionVersion, Response.answer)
        .select_from(AttemptItem)
        .join(AttemptItem.attempt)
        .join(AttemptItem.question)
        .join(AttemptItem.version)
        .join(Attempt.quiz)
        .join(Article, Article.id == Question.article_id)
        .outerjoin(Response, same_question(Response))
        .where(AttemptItem.attempt_id == attempt_id, AttemptItem.question_id == question_id)
        .where(Quiz.owner_id == owner.id, Article.owner_id == owner.id)
    ).one_or_none()
    if row is None:
        raise NotFound(N_("There is no such answer in your classes."))
    return row


def mark_given(session: Session, owner: User, attempt_id: int, question_id: int) -> Any:
    """Return (mark, worth, version, answer, learner, assignment_id) of one mark in a class of the owner.

    Raises NotFound, also where nothing is marked yet.
    """
    row = session.execute(
        _marks()
        .add_columns(AttemptItem.points.label("worth"), QuestionVersion, Response.answer, User, Attempt.assignment_id)
        .join(User, User.id == Attempt.user_id)
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .outerjoin(Response, same_question(Response))
        .where(Mark.attempt_id == attempt_id, Mark.question_id == question_id, Quiz.owner_id == owner.id)
        .where(Attempt.assignment_id.is_not(None), Attempt.submitted_at.is_not(None))
    ).one_or_none()
    if row is None:
        raise NotFound(N_("There is no such mark in your classes. It can be set once the attempt is handed in."))
    return row


def _marks() -> Select[Any]:
    return (
        select(Mark)
        .join(Attempt, Attempt.id == Mark.attempt_id)
        .join(AttemptItem, same_question(Mark))
        .join(QuestionVersion, QuestionVersion.id == AttemptItem.version_id)
        .outerjoin(Assignment, Assignment.id == Attempt.assignment_id)
        .outerjoin(Allowance, own_allowance())
    )


def _undecided(session: Session, by: Any, which: ColumnElement[bool], now: dt.datetime) -> dict[int, int]:
    newest = select(func.max(KeyRevision.id)).where(KeyRevision.version_id == AttemptItem.version_id)
    rows = session.execute(
        _marks()
        .with_only_columns(by, func.count())
        .where(which, Mark.key_revision_id != newest.correlate(AttemptItem).scalar_subquery())
        .where(has_ended(now), ~_was_kept(), ~is_by_hand())
        .group_by(by)
    )
    return {row[0]: row[1] for row in rows}


def _older_marks(version_id: int, key_id: int, now: dt.datetime) -> Select[Any]:
    return (
        _marks()
        .add_columns(User, Quiz.title, Classroom.name.label("classroom"), AttemptItem.points.label("worth"))
        .add_columns(AttemptItem.credit, Attempt.penalty, Attempt.asks_certainty)
        .add_columns(Response.answer, Response.certainty)
        .join(User, User.id == Attempt.user_id)
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .outerjoin(Classroom, Classroom.id == Assignment.classroom_id)
        .outerjoin(Response, same_question(Response))
        .where(AttemptItem.version_id == version_id, Mark.key_revision_id != key_id, has_ended(now), ~is_by_hand())
    )


def _was_kept() -> ColumnElement[bool]:
    """Whether the teacher has seen that this mark would fall by the newest key, and let it stand."""
    newest = select(func.max(KeyRevision.id)).where(KeyRevision.version_id == AttemptItem.version_id)
    is_newest = Regrade.key_revision_id == newest.correlate(AttemptItem).scalar_subquery()
    return exists(_standing_changes().where(MarkChange.is_kept, is_newest))


def _standing_changes() -> Select[Any]:
    return (
        select(MarkChange.regrade_id)
        .join(Regrade, Regrade.id == MarkChange.regrade_id)
        .where(MarkChange.attempt_id == Mark.attempt_id, MarkChange.question_id == Mark.question_id)
        .where(Regrade.undone_at.is_(None))
        .correlate(Mark, AttemptItem)
    )


def _move(row: Any, version: QuestionVersion, article: str) -> Move:
    after = mark(
        version.form,
        version.key.key,
        row.answer,
        options=version.options,
        choices=version.choices,
        unit=version.unit,
        stem=version.stem,
        article=article,
        credit=row.credit,
    )
    stakes = Stakes(row.worth, row.penalty, row.asks_certainty)
    points = stakes.points(after.fraction, is_answered=not is_empty(row.answer), certainty=row.certainty)
    said = tuple(in_words(row.answer or {}, version.options, version.choices))
    return Move(row.Mark.attempt_id, row.User, row.title, row.classroom, said, row.Mark, after, points)


def _by_learner(move: Move) -> tuple[str, str, int]:
    return (move.classroom or "", move.learner.display_name.casefold(), move.attempt_id)
