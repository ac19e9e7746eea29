"""A learner's word against a mark: the sentence they point at, why, and what the teacher made of it."""

from __future__ import annotations

import datetime as dt
import enum

from sqlalchemy import Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.core.items import Span
from quiz.db import Base
from quiz.models.attempt import Attempt
from quiz.models.question import KeyRevision, Question
from quiz.models.types import IdColumn, enum_column, refers
from quiz.models.user import User


class ChallengeState(enum.StrEnum):
    """Whether the teacher has answered, and how."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


class Challenge(Base):
    """One answer of one attempt that its learner holds to be right.

    ``evidence`` are the sentences of the article that they point at. ``key_revision_id`` is the corrected key that
    accepting it made, ``reply`` what the teacher wrote back.
    """

    __tablename__ = "challenges"
    __table_args__ = (
        UniqueConstraint("attempt_id", "question_id"),
        Index("ix_challenges_question", "question_id", "state"),
    )

    id: Mapped[IdColumn]
    attempt_id: Mapped[int] = mapped_column(refers("attempts.id", ondelete="CASCADE"))
    question_id: Mapped[int] = mapped_column(refers("questions.id"))
    evidence: Mapped[tuple[Span, ...]]
    reason: Mapped[str] = mapped_column(Text)
    made_at: Mapped[dt.datetime]
    state: Mapped[ChallengeState] = mapped_column(enum_column(ChallengeState), default=ChallengeState.OPEN)
    reply: Mapped[str] = mapped_column(Text, default="")
    answered_at: Mapped[dt.datetime | None]
    answered_by_id: Mapped[int | None] = mapped_column(refers("users.id"))
    key_revision_id: Mapped[int | None] = mapped_column(refers("key_revisions.id"))

    attempt: Mapped[Attempt] = relationship()
    question: Mapped[Question] = relationship()
    answered_by: Mapped[User | None] = relationship()
    key_revision: Mapped[KeyRevision | None] = relationship()
