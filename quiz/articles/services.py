"""Taking in articles and asking for them to be read. A text is never changed once it is in: offsets point into it."""

from __future__ import annotations

import datetime as dt
from textwrap import shorten

from sqlalchemy.orm import Session

from quiz.audit.services import bring_back, put_away, record
from quiz.core.errors import N_, InvalidInput
from quiz.core.reading import check_text, lay_out
from quiz.jobs.services import enqueue
from quiz.models import Article, Job, JobKind, User

LONGEST_TITLE = 300
BEGINNING = 4000
"""Characters looked through for a headline."""
FIRST_WORDS = 60
"""Characters of a text without a headline that make its title, at most."""


def create_article(
    session: Session,
    owner: User,
    *,
    title: str,
    text: str,
    source: str = "",
    address: str = "",
    published_on: dt.date | None = None,
    now: dt.datetime,
) -> Article:
    """Store an article, its text exactly as given, and ask for its reading. Without a title its beginning is one.

    Raises :class:`~quiz.core.errors.UnreadableText` where the text can't be asked about at all (empty, too long, not
    English prose), and InvalidInput for a title that is too long.
    """
    check_text(text)
    article = Article(
        owner_id=owner.id,
        title=_checked_title(title.strip() or _title_in(text)),
        source=source,
        address=address,
        published_on=published_on,
        text=text,
        word_count=len(text.split()),
        created_at=now,
    )
    session.add(article)
    session.flush()
    record(session, "create", "article", article.id, now=now, actor=owner, title=article.title)
    enqueue(session, JobKind.READING, article.id, now=now)
    return article


def change_details(
    session: Session,
    article: Article,
    *,
    title: str,
    source: str,
    address: str,
    published_on: dt.date | None,
    now: dt.datetime,
    actor: User,
) -> None:
    """Change what is known of an article. Its text stays."""
    article.title = _checked_title(title)
    article.source, article.address, article.published_on = source, address, published_on
    record(session, "change", "article", article.id, now=now, actor=actor, title=article.title)


def archive(session: Session, article: Article, *, now: dt.datetime, actor: User) -> None:
    """Put an article away; its questions and the quizzes made of them stay as they are."""
    put_away(session, article, now=now, actor=actor)


def restore(session: Session, article: Article, *, now: dt.datetime, actor: User) -> None:
    """Bring an archived article back."""
    bring_back(session, article, now=now, actor=actor)


def read_again(session: Session, article: Article, *, now: dt.datetime, actor: User) -> Job:
    """Ask for another reading. Nothing doubles: facts and questions that are there already stay as they are."""
    record(session, "read again", "article", article.id, now=now, actor=actor)
    return enqueue(session, JobKind.READING, article.id, now=now)


def _title_in(text: str) -> str:
    """Return the text's headline, or, where it begins with a sentence, the first words of that."""
    beginning = "".join(c if c.isprintable() or c == "\n" else " " for c in text[:BEGINNING].lstrip("\ufeff"))
    headline = " ".join(lay_out(beginning).headline.split())
    return headline if 0 < len(headline) <= LONGEST_TITLE else shorten(beginning, FIRST_WORDS, placeholder="…")


def _checked_title(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise InvalidInput(N_("An article needs a title."), field="title")
    if len(title) > LONGEST_TITLE:
        raise InvalidInput(
            N_("This title is %(length)s characters long; at most %(most)s fit."),
            field="title",
            length=len(title),
            most=LONGEST_TITLE,
        )
    return title
