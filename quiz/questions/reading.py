"""What the worker does for one article: read it, write questions, store them as drafts.

The only module of this room that commits: it is the worker's step, and runs in no request.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from quiz.core import items
from quiz.core.errors import N_, NotFound
from quiz.core.generate import Generation, generate
from quiz.core.items import Form, Item
from quiz.db import random_id, session_for
from quiz.models import Article, Fact, Origin, Question, QuestionVersion
from quiz.questions.stored import fact_row, new_version, wording_of

SAVING = N_("Saving the questions")

Progress = Callable[[int, int, str], None]


def read_article(engine: Engine, article_id: int, *, now: Callable[[], dt.datetime], on_progress: Progress) -> None:
    """Read the article and store its facts and questions, drafts in the generator's order, in one transaction.

    May run any number of times: facts that are there by their key, and questions that were ever worded the same in the
    same form, are left as they are. Raises DomainError (UnreadableText) where the text gives nothing to ask.
    """
    title, published, text = _load(engine, article_id)
    generation = generate(text, seed=article_id, title=title, published=published, on_progress=on_progress)
    on_progress(1, 1, SAVING)
    with session_for(engine, write=True) as session:
        store(session, article_id, generation, now=now())
        session.commit()


def store(session: Session, article_id: int, generation: Generation, *, now: dt.datetime) -> int:
    """Add what is new of a generation to an article; return how many questions were added. Flushes."""
    said = (fact for item in generation.items for fact in item.facts)
    facts = _stored_facts(session, article_id, (*generation.facts, *said))
    asked = _asked_before(session, article_id)
    position = session.scalar(select(func.max(Question.position)).where(Question.article_id == article_id)) or 0
    fresh = [item for item in generation.items if (item.form, item.stem) not in asked]
    for place, item in enumerate(fresh, position + 1):
        session.add(_question(article_id, item, facts, place, now))
    session.flush()
    return len(fresh)


def _load(engine: Engine, article_id: int) -> tuple[str, dt.date | None, str]:
    with session_for(engine) as session:
        columns = select(Article.title, Article.published_on, Article.text)
        row = session.execute(columns.where(Article.id == article_id)).one_or_none()
    if row is None:
        raise NotFound(N_("This article is gone."))
    return row[0], row[1], row[2]


def _stored_facts(session: Session, article_id: int, found: Iterable[items.Fact]) -> dict[str, Fact]:
    """Return every fact of the article by its key, having added those that were missing."""
    stored = {fact.key: fact for fact in session.scalars(select(Fact).where(Fact.article_id == article_id))}
    position = max((fact.position for fact in stored.values()), default=0)
    for fact in found:
        if fact.key not in stored:
            position += 1
            stored[fact.key] = fact_row(article_id, fact, position)
            session.add(stored[fact.key])
    return stored


def _asked_before(session: Session, article_id: int) -> set[tuple[Form, str]]:
    """Return form and stem of every wording the article's questions ever had, edited and rejected ones too."""
    wordings = select(QuestionVersion.form, QuestionVersion.stem).join(Question)
    return {(row[0], row[1]) for row in session.execute(wordings.where(Question.article_id == article_id))}


def _question(article_id: int, item: Item, facts: Mapping[str, Fact], position: int, now: dt.datetime) -> Question:
    return Question(
        article_id=article_id,
        position=position,
        origin=Origin.GENERATED,
        score=item.score,
        created_at=now,
        facts=[facts[key] for key in dict.fromkeys(fact.key for fact in item.facts)],
        versions=[new_version(wording_of(item, random_id), number=1, now=now)],
    )
