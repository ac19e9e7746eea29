"""Questions: an identity, its immutable wordings, and apart from them its keys."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, String, Table, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.core.items import Form, Span
from quiz.db import Base
from quiz.models.article import Article, Fact
from quiz.models.types import IdColumn, enum_column, refers


class QuestionStatus(enum.StrEnum):
    """Where a question stands with its teacher."""

    DRAFT = "draft"
    APPROVED = "approved"
    REJECTED = "rejected"
    RETIRED = "retired"


class Origin(enum.StrEnum):
    """Who wrote the question first."""

    GENERATED = "generated"
    TEACHER = "teacher"


question_facts = Table(
    "question_facts",
    Base.metadata,
    Column("question_id", ForeignKey("questions.id", ondelete="CASCADE"), primary_key=True),
    Column("fact_id", ForeignKey("facts.id", ondelete="CASCADE"), primary_key=True, index=True),
)


class Question(Base):
    """What is asked, whatever its wording today. ``current_number`` names the version that new attempts get."""

    __tablename__ = "questions"
    __table_args__ = (Index("ix_questions_article", "article_id", "position"),)

    id: Mapped[IdColumn]
    article_id: Mapped[int] = mapped_column(refers("articles.id"))
    position: Mapped[int]
    status: Mapped[QuestionStatus] = mapped_column(enum_column(QuestionStatus), default=QuestionStatus.DRAFT)
    origin: Mapped[Origin] = mapped_column(enum_column(Origin))
    score: Mapped[float] = mapped_column(default=0.0)
    current_number: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[dt.datetime]

    article: Mapped[Article] = relationship()
    facts: Mapped[list[Fact]] = relationship(secondary=question_facts, order_by=Fact.position)
    versions: Mapped[list[QuestionVersion]] = relationship(
        back_populates="question", order_by="QuestionVersion.number", overlaps="current"
    )
    current: Mapped[QuestionVersion] = relationship(
        primaryjoin="and_(Question.id == foreign(QuestionVersion.question_id), "
        "Question.current_number == QuestionVersion.number)",
        viewonly=True,
        uselist=False,
    )


class QuestionVersion(Base):
    """One wording, never changed once stored.

    ``options`` is a list of {"id", "text"} in the order they were written; the ids are random and stay with the option.
    For matching they are the left-hand sides, and ``choices`` holds the right-hand sides in the same shape.
    """

    __tablename__ = "question_versions"
    __table_args__ = (UniqueConstraint("question_id", "number"),)

    id: Mapped[IdColumn]
    question_id: Mapped[int] = mapped_column(refers("questions.id"))
    number: Mapped[int] = mapped_column(default=1)
    form: Mapped[Form] = mapped_column(enum_column(Form))
    stem: Mapped[str] = mapped_column(Text)
    options: Mapped[list[dict[str, str]]]
    choices: Mapped[list[dict[str, str]]]
    unit: Mapped[str | None] = mapped_column(String(40))
    explanation: Mapped[str] = mapped_column(Text, default="")
    evidence: Mapped[tuple[Span, ...]]
    created_at: Mapped[dt.datetime]
    created_by_id: Mapped[int | None] = mapped_column(refers("users.id"))

    question: Mapped[Question] = relationship(back_populates="versions")
    keys: Mapped[list[KeyRevision]] = relationship(back_populates="version", order_by="KeyRevision.number")

    @property
    def key(self) -> KeyRevision:
        """Return the newest key revision: the one running attempts are marked by."""
        return self.keys[-1]


class KeyRevision(Base):
    """The key of one wording. A corrected key is a new revision; each mark names the revision it was made by.

    ``key`` is what :mod:`quiz.core.grading.keys` reads and writes.
    """

    __tablename__ = "key_revisions"
    __table_args__ = (UniqueConstraint("version_id", "number"),)

    id: Mapped[IdColumn]
    version_id: Mapped[int] = mapped_column(refers("question_versions.id"))
    number: Mapped[int] = mapped_column(default=1)
    key: Mapped[dict[str, Any]]
    reason: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[dt.datetime]
    created_by_id: Mapped[int | None] = mapped_column(refers("users.id"))

    version: Mapped[QuestionVersion] = relationship(back_populates="keys")
