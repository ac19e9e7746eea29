"""Reading accounts."""

from __future__ import annotations

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from quiz.accounts.names import name_key
from quiz.models import Role, User


def user_named(session: Session, name: str) -> User | None:
    """Return the account with this sign-in name, however it is spelt; disabled ones too."""
    return session.scalar(select(User).where(User.name_key == name_key(name)))


def is_taken(session: Session, name: str) -> bool:
    """Say whether a sign-in name is in use."""
    return bool(session.scalar(select(exists().where(User.name_key == name_key(name)))))


def teacher_count(session: Session) -> int:
    """Return how many teachers there are."""
    return session.scalar(select(func.count()).where(User.role == Role.TEACHER)) or 0
