"""Attempts: what a learner was shown, what they answered, how it was marked and by which key."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.core.grading import Credit
from quiz.db import Base
from quiz.models.question import KeyRevision, Question, QuestionVersion
from quiz.models.quiz import Assignment, Quiz
from quiz.models.types import IdColumn, enum_column, refers
from quiz.models.user import User


class Attempt(Base):
    """One go at a quiz, with its own seed and order. Without an assignment it is a teacher trying the quiz.

    ``due_at`` is when its time limit runs out, None without one. ``is_timed_out`` says that time ended it, not its
    learner: the server handed it in, or the learner when time was up already.
    ``reached`` is the furthest question seen: where the quiz goes one way, those before it are settled.
    ``asks_certainty`` and ``penalty`` are the quiz's as they were when it began.
    """

    __tablename__ = "attempts"
    __table_args__ = (
        UniqueConstraint("assignment_id", "user_id", "number"),
        Index("ix_attempts_user", "user_id", "started_at"),
        Index("ix_attempts_running", "submitted_at", "due_at"),
    )

    id: Mapped[IdColumn]
    quiz_id: Mapped[int] = mapped_column(refers("quizzes.id"), index=True)
    assignment_id: Mapped[int | None] = mapped_column(refers("assignments.id"))
    user_id: Mapped[int] = mapped_column(refers("users.id"))
    number: Mapped[int] = mapped_column(default=1)
    seed: Mapped[int]
    started_at: Mapped[dt.datetime]
    submitted_at: Mapped[dt.datetime | None]
    due_at: Mapped[dt.datetime | None]
    is_timed_out: Mapped[bool] = mapped_column(default=False)
    reached: Mapped[int] = mapped_column(default=1)
    asks_certainty: Mapped[bool] = mapped_column(default=False)
    penalty: Mapped[float] = mapped_column(default=0.0)

    quiz: Mapped[Quiz] = relationship()
    assignment: Mapped[Assignment | None] = relationship()
    user: Mapped[User] = relationship()
    items: Mapped[list[AttemptItem]] = relationship(back_populates="attempt", order_by="AttemptItem.position")
    responses: Mapped[list[Response]] = relationship(back_populates="attempt")
    marks: Mapped[list[Mark]] = relationship(back_populates="attempt")


class AttemptItem(Base):
    """A question as this attempt froze it: the version shown, its place, the order of its options, how it is marked."""

    __tablename__ = "attempt_items"
    __table_args__ = (UniqueConstraint("attempt_id", "position"),)

    attempt_id: Mapped[int] = mapped_column(refers("attempts.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[int] = mapped_column(refers("questions.id"), primary_key=True, index=True)
    version_id: Mapped[int] = mapped_column(refers("question_versions.id"), index=True)
    position: Mapped[int]
    points: Mapped[float] = mapped_column(default=1.0)
    credit: Mapped[Credit] = mapped_column(enum_column(Credit), default=Credit.ALL_OR_NOTHING)
    option_order: Mapped[list[str]]

    attempt: Mapped[Attempt] = relationship(back_populates="items")
    question: Mapped[Question] = relationship()
    version: Mapped[QuestionVersion] = relationship()


class Response(Base):
    """The newest answer to one question of one attempt; saving the same one twice changes nothing.

    ``revision`` counts up with each change the learner makes, so that a late, older one never overwrites a newer.
    ``checked_at`` is when the learner asked to see the mark, where answers are shown at once: from then on it stays.
    ``certainty`` is 1, 2 or 3 where the quiz asks how sure the learner is, None where nothing was said.
    """

    __tablename__ = "responses"

    attempt_id: Mapped[int] = mapped_column(refers("attempts.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[int] = mapped_column(refers("questions.id"), primary_key=True, index=True)
    answer: Mapped[dict[str, Any]]
    certainty: Mapped[int | None]
    revision: Mapped[int] = mapped_column(default=1)
    saved_at: Mapped[dt.datetime]
    checked_at: Mapped[dt.datetime | None]

    attempt: Mapped[Attempt] = relationship(back_populates="responses")


class Mark(Base):
    """What an answer earned, the key revision it was marked by, and the reason in words a learner can read.

    ``fraction`` is how right the answer is, 0 to 1; ``points`` what it earns by that, below 0 where a wrong answer
    loses some. ``reason`` is an English sentence with ``%(name)s`` places filled by ``reason_values`` when translated.
    """

    __tablename__ = "marks"
    __table_args__ = (CheckConstraint("fraction >= 0 AND fraction <= 1", name="fraction"),)

    attempt_id: Mapped[int] = mapped_column(refers("attempts.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[int] = mapped_column(refers("questions.id"), primary_key=True, index=True)
    key_revision_id: Mapped[int] = mapped_column(refers("key_revisions.id"), index=True)
    fraction: Mapped[float]
    points: Mapped[float]
    reason: Mapped[str] = mapped_column(Text)
    reason_values: Mapped[dict[str, Any]]
    marked_at: Mapped[dt.datetime]

    attempt: Mapped[Attempt] = relationship(back_populates="marks")
    key_revision: Mapped[KeyRevision] = relationship()
