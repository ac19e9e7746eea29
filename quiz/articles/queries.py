"""Reading articles: every query filters by their owner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import Session

from quiz.core.errors import N_, NotFound
from quiz.jobs.queries import latest
from quiz.models import Article, Job, JobKind, JobState, Question, QuestionStatus, User
from quiz.paging import Page, paginate


@dataclass(frozen=True, slots=True)
class Standing:
    """How far an article has come: its questions, as many as its review counts, how many approved, its reading."""

    questions: int
    approved: int
    reading: JobState | None


def article_for(session: Session, owner: User, article_id: int) -> Article:
    """Return the owner's article, archived or not. Raises :class:`NotFound`."""
    article = session.scalar(select(Article).where(Article.id == article_id, Article.owner_id == owner.id))
    if article is None:
        raise NotFound(N_("There is no such article among yours."))
    return article


def articles_of(
    session: Session, owner: User, *, search: str = "", archived: bool = False, page: int = 1
) -> Page[Article]:
    """Return the owner's articles, newest first; ``search`` is looked for in titles and sources."""
    query = select(Article).where(Article.owner_id == owner.id, _is_archived(archived))
    if search:
        in_title, in_source = (c.icontains(search, autoescape=True) for c in (Article.title, Article.source))
        query = query.where(or_(in_title, in_source))
    return paginate(session, query.order_by(Article.created_at.desc(), Article.id.desc()), page)


def archived_count(session: Session, owner: User) -> int:
    """Return how many of the owner's articles are archived."""
    return session.scalar(select(func.count()).where(Article.owner_id == owner.id, _is_archived(True))) or 0


def standings(session: Session, articles: Sequence[Article]) -> dict[int, Standing]:
    """Return each article's standing by its id, in two queries however many there are."""
    ids = [article.id for article in articles]
    counts = {row[0]: (row[1], row[2]) for row in session.execute(_question_counts(ids))}
    newest = select(func.max(Job.id)).where(Job.kind == JobKind.READING, Job.subject_id.in_(ids))
    jobs = session.execute(select(Job.subject_id, Job.state).where(Job.id.in_(newest.group_by(Job.subject_id))))
    states = {row[0]: row[1] for row in jobs}
    return {each: Standing(*counts.get(each, (0, 0)), states.get(each)) for each in ids}


def reading_of(session: Session, article: Article) -> Job | None:
    """Return the newest reading of an article, finished or not."""
    return latest(session, JobKind.READING, article.id)


def _is_archived(archived: bool) -> ColumnElement[bool]:
    return Article.archived_at.is_not(None) if archived else Article.archived_at.is_(None)


def _question_counts(ids: Sequence[int]) -> Select[int, int, int]:
    approved = func.sum(case((Question.status == QuestionStatus.APPROVED, 1), else_=0))
    return (
        select(Question.article_id, func.count(), approved)
        .where(Question.article_id.in_(ids))
        .group_by(Question.article_id)
    )
