"""People who sign in: teachers, and learners who are often children without an e-mail address."""

from __future__ import annotations

import datetime as dt
import enum
import secrets

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from quiz.db import Base
from quiz.models.types import IdColumn, enum_column


class Role(enum.StrEnum):
    """What a person may do here."""

    TEACHER = "teacher"
    LEARNER = "learner"


def new_session_token() -> str:
    """Draw what a signed-in browser must show; a new one signs every browser out."""
    return secrets.token_hex(16)


class User(Base):
    """A person. ``name_key`` is the sign-in name folded (NFKC, casefold): Peter and PETER are one."""

    __tablename__ = "users"

    id: Mapped[IdColumn]
    role: Mapped[Role] = mapped_column(enum_column(Role))
    name: Mapped[str] = mapped_column(String(80))
    name_key: Mapped[str] = mapped_column(String(160), unique=True)
    display_name: Mapped[str] = mapped_column(String(120))
    email: Mapped[str | None] = mapped_column(String(254))
    password_hash: Mapped[str] = mapped_column(String(255))
    session_token: Mapped[str] = mapped_column(String(32), default=new_session_token)
    is_admin: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[dt.datetime]
    disabled_at: Mapped[dt.datetime | None]

    is_authenticated = True
    is_anonymous = False

    @property
    def is_active(self) -> bool:
        """Say whether this person may sign in."""
        return self.disabled_at is None

    @property
    def is_teacher(self) -> bool:
        """Say whether this is a teacher."""
        return self.role is Role.TEACHER

    def get_id(self) -> str:
        """Return what the session cookie names: a changed password changes it and so ends old sessions."""
        return f"{self.id}:{self.session_token}"


class SignInFailure(Base):
    """One refused sign-in. Counted by account and by address; old rows are swept by the next one."""

    __tablename__ = "sign_in_failures"
    __table_args__ = (Index("ix_sign_in_failures_account", "name_key", "at"), Index("ix_sign_in_failures_at", "at"))

    id: Mapped[IdColumn]
    name_key: Mapped[str] = mapped_column(String(160))
    address: Mapped[str] = mapped_column(String(64))
    at: Mapped[dt.datetime]
