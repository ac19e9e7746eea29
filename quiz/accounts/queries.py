"""Reading accounts."""

from __future__ import annotations

from collections.abc import Set

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


def taken_keys(session: Session, start: str) -> set[str]:
    """Return the keys of all sign-in names that begin with this one: what a proposal must avoid."""
    return set(session.scalars(select(User.name_key).where(User.name_key.startswith(name_key(start), autoescape=True))))


def taken_among(session: Session, keys: Set[str]) -> set[str]:
    """Return those of these keys that are in use."""
    return set(session.scalars(select(User.name_key).where(User.name_key.in_(keys))))


def teacher_count(session: Session) -> int:
    """Return how many teachers there are."""
    return session.scalar(select(func.count()).where(User.role == Role.TEACHER)) or 0
