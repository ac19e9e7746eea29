"""Articles as they were given, and the facts found in them."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.core.items import Span
from quiz.db import Base
from quiz.models.types import IdColumn, refers


class Article(Base):
    """A text exactly as given: every fact's and every question's evidence is a pair of offsets into ``text``."""

    __tablename__ = "articles"

    id: Mapped[IdColumn]
    owner_id: Mapped[int] = mapped_column(refers("users.id"), index=True)
    title: Mapped[str] = mapped_column(String(300))
    source: Mapped[str] = mapped_column(String(300), default="")
    address: Mapped[str] = mapped_column(String(2000), default="")
    published_on: Mapped[dt.date | None]
    text: Mapped[str] = mapped_column(Text, deferred=True)
    word_count: Mapped[int]
    created_at: Mapped[dt.datetime]
    archived_at: Mapped[dt.datetime | None]

    facts: Mapped[list[Fact]] = relationship(back_populates="article", order_by="Fact.position")


class Fact(Base):
    """One thing an article says. ``key`` (normalised statement and speaker) survives a second reading."""

    __tablename__ = "facts"
    __table_args__ = (UniqueConstraint("article_id", "key"),)

    id: Mapped[IdColumn]
    article_id: Mapped[int] = mapped_column(refers("articles.id"))
    key: Mapped[str] = mapped_column(String(32), index=True)
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(String(40))
    statement: Mapped[str] = mapped_column(Text)
    claimed_by: Mapped[str | None] = mapped_column(Text)
    speaker_as_shown: Mapped[str | None] = mapped_column(Text)
    evidence: Mapped[tuple[Span, ...]]

    article: Mapped[Article] = relationship(back_populates="facts")
