"""Reading questions: every query filters by the owner of their article."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload, undefer

from quiz.core.errors import N_, NotFound
from quiz.core.items import Span
from quiz.models import (
    Article,
    Assignment,
    AuditEvent,
    Fact,
    Question,
    QuestionStatus,
    QuestionVersion,
    Quiz,
    QuizQuestion,
    User,
)
from quiz.questions.stored import item_of

__all__ = [
    "approved_questions",
    "article_with_text",
    "fact_spans",
    "holders",
    "item_of",
    "last_approval",
    "question_for",
    "questions_of",
    "status_counts",
]

APPROVE_BEST, UNDO_APPROVE_BEST = "approve best", "undo approve best"


@dataclass(frozen=True, slots=True)
class Holder:
    """A quiz that has a question, and whether a class can take it now."""

    quiz_id: int
    title: str
    is_open: bool


def approved_questions(
    session: Session, owner: User, article_id: int | None = None, search: str = ""
) -> Sequence[Question]:
    """Return the owner's approved questions with ``current`` (and its keys) and ``article`` loaded.

    Newest article first, archived ones left out, within an article in the order of the review. ``article_id`` narrows
    to one article, archived or not; ``search`` is looked for in stems and titles.
    """
    query = _whole().join(Question.article).where(Article.owner_id == owner.id)
    query = query.where(Question.status == QuestionStatus.APPROVED)
    query = query.where(Article.archived_at.is_(None) if article_id is None else Article.id == article_id)
    if search:
        query = query.where(or_(Article.title.icontains(search, autoescape=True), _stem_has(search)))
    order = (Article.created_at.desc(), Article.id.desc(), Question.position)
    return session.scalars(query.options(joinedload(Question.article)).order_by(*order)).all()


def questions_of(session: Session, article: Article) -> Sequence[Question]:
    """Return all questions of an article in their order, with ``current``, its keys and ``facts`` loaded.

    The article comes from ``article_for`` or ``article_with_text``, which ask whose it is.
    """
    return session.scalars(_whole().where(Question.article_id == article.id).order_by(Question.position)).all()


def question_for(session: Session, owner: User, question_id: int) -> Question:
    """Return a question of one of the owner's articles, loaded like those of a review. Raises :class:`NotFound`."""
    query = _whole().join(Question.article).where(Question.id == question_id, Article.owner_id == owner.id)
    question = session.scalar(query.options(joinedload(Question.article)))
    if question is None:
        raise NotFound(N_("There is no such question among yours."))
    return question


def article_with_text(session: Session, owner: User, article_id: int) -> Article:
    """Return the owner's article with its text in the same query. Raises :class:`NotFound`."""
    query = select(Article).where(Article.id == article_id, Article.owner_id == owner.id)
    article = session.scalar(query.options(undefer(Article.text)))
    if article is None:
        raise NotFound(N_("There is no such article among yours."))
    return article


def fact_spans(session: Session, article: Article) -> list[Span]:
    """Return the evidence of every fact of an article."""
    rows = session.scalars(select(Fact.evidence).where(Fact.article_id == article.id))
    return [span for evidence in rows for span in evidence]


def status_counts(session: Session, article: Article) -> dict[QuestionStatus, int]:
    """Return how many questions of an article stand where; statuses that none has are 0."""
    query = select(Question.status, func.count()).where(Question.article_id == article.id).group_by(Question.status)
    return dict.fromkeys(QuestionStatus, 0) | {row[0]: row[1] for row in session.execute(query)}


def holders(session: Session, question_ids: Sequence[int], *, now: dt.datetime) -> dict[int, list[Holder]]:
    """Return by a question's id the quizzes that have it, archived ones left out; no entry where none has."""
    query = (
        select(QuizQuestion.question_id, Quiz, Assignment)
        .join(Quiz, Quiz.id == QuizQuestion.quiz_id)
        .outerjoin(Assignment, Assignment.quiz_id == Quiz.id)
        .where(QuizQuestion.question_id.in_(question_ids), Quiz.archived_at.is_(None))
    )
    found: dict[int, dict[int, Holder]] = defaultdict(dict)
    for question_id, quiz, given in session.execute(query.order_by(Quiz.id)):
        was_open = quiz.id in found[question_id] and found[question_id][quiz.id].is_open
        is_open = was_open or (given is not None and given.is_open(now))
        found[question_id][quiz.id] = Holder(quiz.id, quiz.title, is_open)
    return {question_id: list(quizzes.values()) for question_id, quizzes in found.items()}


def last_approval(session: Session, article: Article) -> AuditEvent | None:
    """Return the record of the last approval of an article's best, its questions in the detail; None once undone."""
    query = select(AuditEvent).where(AuditEvent.subject == "article", AuditEvent.subject_id == article.id)
    query = query.where(AuditEvent.action.in_((APPROVE_BEST, UNDO_APPROVE_BEST))).order_by(AuditEvent.id.desc())
    last = session.scalar(query.limit(1))
    return last if last is not None and last.action == APPROVE_BEST else None


def _whole() -> Select[Question]:
    return select(Question).options(
        selectinload(Question.current).selectinload(QuestionVersion.keys), selectinload(Question.facts)
    )


def _stem_has(search: str) -> ColumnElement[bool]:
    return Question.current.has(QuestionVersion.stem.icontains(search, autoescape=True))
