"""Quizzes, and quizzes given to a class."""

from __future__ import annotations

import datetime as dt
import enum

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.core.counting import Counts
from quiz.core.grading import Credit
from quiz.db import Base
from quiz.models.classroom import Classroom
from quiz.models.question import Question
from quiz.models.types import IdColumn, enum_column, refers


class Reveal(enum.StrEnum):
    """When a learner sees marks, keys and evidence."""

    AT_ONCE = "at_once"
    AFTER_SUBMITTING = "after_submitting"
    AFTER_CLOSING = "after_closing"


class Layout(enum.StrEnum):
    """How many questions a page of an attempt shows."""

    ONE_AT_A_TIME = "one_at_a_time"
    ONE_PAGE = "one_page"


class Quiz(Base):
    """A teacher's ordered choice of questions, and how it is taken.

    ``may_go_back``: without it a question that was left can't be seen again; only where questions come one at a time.
    ``penalty`` is the part of its points that a wrong answer loses, 0 to 1; ``asks_certainty``: each answer says how
    sure the learner is, and earns by it.
    """

    __tablename__ = "quizzes"

    id: Mapped[IdColumn]
    owner_id: Mapped[int] = mapped_column(refers("users.id"), index=True)
    title: Mapped[str] = mapped_column(String(200))
    shuffle_questions: Mapped[bool] = mapped_column(default=False)
    shuffle_options: Mapped[bool] = mapped_column(default=True)
    layout: Mapped[Layout] = mapped_column(enum_column(Layout), default=Layout.ONE_AT_A_TIME)
    may_go_back: Mapped[bool] = mapped_column(default=True)
    asks_certainty: Mapped[bool] = mapped_column(default=False)
    penalty: Mapped[float] = mapped_column(default=0.0)
    created_at: Mapped[dt.datetime]
    archived_at: Mapped[dt.datetime | None]

    questions: Mapped[list[QuizQuestion]] = relationship(
        back_populates="quiz", order_by="QuizQuestion.position", cascade="all, delete-orphan"
    )
    assignments: Mapped[list[Assignment]] = relationship(back_populates="quiz")


class QuizQuestion(Base):
    """A question's place in a quiz, what it is worth there, and what part of an answer earns.

    ``credit`` None: as its form is marked by default.
    """

    __tablename__ = "quiz_questions"

    quiz_id: Mapped[int] = mapped_column(refers("quizzes.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[int] = mapped_column(refers("questions.id"), primary_key=True, index=True)
    position: Mapped[int]
    points: Mapped[float] = mapped_column(default=1.0)
    credit: Mapped[Credit | None] = mapped_column(enum_column(Credit))

    quiz: Mapped[Quiz] = relationship(back_populates="questions")
    question: Mapped[Question] = relationship()


class Assignment(Base):
    """A quiz given to a class: when it opens and closes, how often it may be taken, when answers are shown.

    ``closes_at`` None means it stays open; "close it now" sets it. ``attempts_allowed`` None means any number.
    ``time_limit`` is in minutes, None without one. Answers that were on their way when time ran out are taken for
    ``grace`` seconds more.
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
    time_limit: Mapped[int | None]
    grace: Mapped[int] = mapped_column(default=60)
    counts: Mapped[Counts] = mapped_column(enum_column(Counts), default=Counts.BEST)
    created_at: Mapped[dt.datetime]

    quiz: Mapped[Quiz] = relationship(back_populates="assignments")
    classroom: Mapped[Classroom] = relationship()

    def is_open(self, now: dt.datetime) -> bool:
        """Say whether an attempt may be started or answered at ``now``."""
        return (self.opens_at is None or self.opens_at <= now) and not self.is_closed(now)

    def is_closed(self, now: dt.datetime) -> bool:
        """Say whether its time is over at ``now``."""
        return self.closes_at is not None and self.closes_at <= now


class Allowance(Base):
    """What one learner is given beyond the rest of the class on one assignment: a later closing, more attempts.

    ``closes_at`` holds for them where it is later than that of the assignment; ``extra_attempts`` adds to those
    allowed.
    """

    __tablename__ = "allowances"

    assignment_id: Mapped[int] = mapped_column(refers("assignments.id"), primary_key=True)
    user_id: Mapped[int] = mapped_column(refers("users.id"), primary_key=True, index=True)
    closes_at: Mapped[dt.datetime | None]
    extra_attempts: Mapped[int] = mapped_column(default=0)
    given_at: Mapped[dt.datetime]
    given_by_id: Mapped[int] = mapped_column(refers("users.id"))
