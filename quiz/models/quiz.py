"""Quizzes, and quizzes given to a class."""

from __future__ import annotations

import datetime as dt
import enum

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.db import Base
from quiz.models.classroom import Classroom
from quiz.models.question import Question
from quiz.models.types import IdColumn, enum_column, refers


class Reveal(enum.StrEnum):
    """When a learner sees marks, keys and evidence."""

    AT_ONCE = "at_once"
    AFTER_SUBMITTING = "after_submitting"
    AFTER_CLOSING = "after_closing"


class Quiz(Base):
    """A teacher's ordered choice of questions."""

    __tablename__ = "quizzes"

    id: Mapped[IdColumn]
    owner_id: Mapped[int] = mapped_column(refers("users.id"), index=True)
    title: Mapped[str] = mapped_column(String(200))
    shuffle_questions: Mapped[bool] = mapped_column(default=False)
    shuffle_options: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[dt.datetime]
    archived_at: Mapped[dt.datetime | None]

    questions: Mapped[list[QuizQuestion]] = relationship(
        back_populates="quiz", order_by="QuizQuestion.position", cascade="all, delete-orphan"
    )
    assignments: Mapped[list[Assignment]] = relationship(back_populates="quiz")


class QuizQuestion(Base):
    """A question's place in a quiz, and what it is worth there."""

    __tablename__ = "quiz_questions"

    quiz_id: Mapped[int] = mapped_column(refers("quizzes.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[int] = mapped_column(refers("questions.id"), primary_key=True, index=True)
    position: Mapped[int]
    points: Mapped[float] = mapped_column(default=1.0)

    quiz: Mapped[Quiz] = relationship(back_populates="questions")
    question: Mapped[Question] = relationship()


class Assignment(Base):
    """A quiz given to a class: when it opens and closes, how often it may be taken, when answers are shown.

    ``closes_at`` None means it stays open; "close it now" sets it. ``attempts_allowed`` None means any number.
    """

    __tablename__ = "assignments"
    __table_args__ = (UniqueConstraint("quiz_id", "classroom_id"),)

    id: Mapped[IdColumn]
    quiz_id: Mapped[int] = mapped_column(refers("quizzes.id"))
    classroom_id: Mapped[int] = mapped_column(refers("classrooms.id"), index=True)
    opens_at: Mapped[dt.datetime | None]
    closes_at: Mapped[dt.datetime | None]
    attempts_allowed: Mapped[int | None]
    reveal: Mapped[Reveal] = mapped_column(enum_column(Reveal), default=Reveal.AFTER_SUBMITTING)
    created_at: Mapped[dt.datetime]

    quiz: Mapped[Quiz] = relationship(back_populates="assignments")
    classroom: Mapped[Classroom] = relationship()

    def is_open(self, now: dt.datetime) -> bool:
        """Say whether an attempt may be started or answered at ``now``."""
        return (self.opens_at is None or self.opens_at <= now) and not self.is_closed(now)

    def is_closed(self, now: dt.datetime) -> bool:
        """Say whether its time is over at ``now``."""
        return self.closes_at is not None and self.closes_at <= now
