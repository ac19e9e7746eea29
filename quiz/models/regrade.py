"""The ledger of corrections: which corrected key was applied to whose marks, why, and how to take it back."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.db import Base
from quiz.models.attempt import Attempt
from quiz.models.question import KeyRevision
from quiz.models.types import IdColumn, refers
from quiz.models.user import User


class Regrade(Base):
    """One application of a corrected key to the marks that an older key had made. Undone, it stays in the ledger.

    ``may_lower`` says whether the teacher let marks fall; without it those that would are kept as they were.
    ``by_hand``: the teacher set one mark themselves, whatever the key says; later keys leave it alone.
    """

    __tablename__ = "regrades"
    __table_args__ = (Index("ix_regrades_question", "question_id", "id"),)

    id: Mapped[IdColumn]
    question_id: Mapped[int] = mapped_column(refers("questions.id"))
    key_revision_id: Mapped[int] = mapped_column(refers("key_revisions.id"), index=True)
    reason: Mapped[str] = mapped_column(Text)
    may_lower: Mapped[bool] = mapped_column(default=False)
    by_hand: Mapped[bool] = mapped_column(default=False)
    made_at: Mapped[dt.datetime]
    made_by_id: Mapped[int] = mapped_column(refers("users.id"))
    undone_at: Mapped[dt.datetime | None]
    undone_by_id: Mapped[int | None] = mapped_column(refers("users.id"))

    key_revision: Mapped[KeyRevision] = relationship()
    made_by: Mapped[User] = relationship(foreign_keys=made_by_id)
    changes: Mapped[list[MarkChange]] = relationship(back_populates="regrade", order_by="MarkChange.attempt_id")


class MarkChange(Base):
    """One mark before and after a regrade: the key revision, the fraction, the points and the reason of each.

    ``is_kept`` says that the new mark would have been lower and was not applied: the old one stands.
    """

    __tablename__ = "mark_changes"
    __table_args__ = (Index("ix_mark_changes_mark", "attempt_id", "question_id"),)

    regrade_id: Mapped[int] = mapped_column(refers("regrades.id"), primary_key=True)
    attempt_id: Mapped[int] = mapped_column(refers("attempts.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[int] = mapped_column(refers("questions.id"))
    is_kept: Mapped[bool] = mapped_column(default=False)
    old_key_revision_id: Mapped[int] = mapped_column(refers("key_revisions.id"))
    old_fraction: Mapped[float]
    old_points: Mapped[float]
    old_reason: Mapped[str] = mapped_column(Text)
    old_reason_values: Mapped[dict[str, Any]]
    old_marked_at: Mapped[dt.datetime]
    new_fraction: Mapped[float]
    new_points: Mapped[float]
    new_reason: Mapped[str] = mapped_column(Text)
    new_reason_values: Mapped[dict[str, Any]]

    regrade: Mapped[Regrade] = relationship(back_populates="changes")
    attempt: Mapped[Attempt] = relationship()
