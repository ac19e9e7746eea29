"""Classes and who is in them."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.db import Base
from quiz.models.types import IdColumn, refers
from quiz.models.user import User


class Classroom(Base):
    """A class of one teacher. ``join_code`` has six characters, none that can be taken for another."""

    __tablename__ = "classrooms"

    id: Mapped[IdColumn]
    owner_id: Mapped[int] = mapped_column(refers("users.id"), index=True)
    name: Mapped[str] = mapped_column(String(120))
    join_code: Mapped[str] = mapped_column(String(6), unique=True)
    registration_open: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[dt.datetime]
    archived_at: Mapped[dt.datetime | None]

    owner: Mapped[User] = relationship()
    memberships: Mapped[list[Membership]] = relationship(back_populates="classroom")


class Membership(Base):
    """A learner in a class. ``joined_at`` is the first time they came in; ``left_at`` takes them off the roster.

    ``extra_time`` is in per cent of any time limit: 25 makes 20 minutes 25.
    """

    __tablename__ = "memberships"
    __table_args__ = (UniqueConstraint("classroom_id", "user_id"),)

    id: Mapped[IdColumn]
    classroom_id: Mapped[int] = mapped_column(refers("classrooms.id"))
    user_id: Mapped[int] = mapped_column(refers("users.id"), index=True)
    created_at: Mapped[dt.datetime]
    joined_at: Mapped[dt.datetime | None]
    extra_time: Mapped[int] = mapped_column(default=0)
    left_at: Mapped[dt.datetime | None]

    classroom: Mapped[Classroom] = relationship(back_populates="memberships")
    user: Mapped[User] = relationship()
