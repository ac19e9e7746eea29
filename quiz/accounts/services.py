"""Making accounts and changing passwords. Hashes come in ready made: see :mod:`quiz.accounts.passwords`."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from quiz.accounts.names import checked_name, name_key
from quiz.accounts.queries import is_taken, teacher_count
from quiz.audit.services import record
from quiz.core.errors import N_, InvalidInput
from quiz.models import Role, User
from quiz.models.user import new_session_token


def create_teacher(session: Session, name: str, password_hash: str, *, now: dt.datetime) -> User:
    """Add a teacher; the first one becomes administrator. Raises InvalidInput where the name is taken."""
    is_first = teacher_count(session) == 0
    return _create(session, name, name, password_hash, Role.TEACHER, now=now, is_admin=is_first)


def create_learner(
    session: Session,
    name: str,
    password_hash: str,
    *,
    now: dt.datetime,
    display_name: str = "",
    actor: User | None = None,
) -> User:
    """Add a learner. Raises InvalidInput where the name is taken or can't be one."""
    return _create(session, name, display_name or name, password_hash, Role.LEARNER, now=now, actor=actor)


def change_password(session: Session, user: User, password_hash: str, *, now: dt.datetime, actor: User) -> None:
    """Set a new password; every browser signed in with the old one is signed out."""
    user.password_hash = password_hash
    user.session_token = new_session_token()
    record(session, "change password", "user", user.id, now=now, actor=actor)


def _create(
    session: Session,
    name: str,
    display_name: str,
    password_hash: str,
    role: Role,
    *,
    now: dt.datetime,
    is_admin: bool = False,
    actor: User | None = None,
) -> User:
    name = checked_name(name)
    if is_taken(session, name):
        raise InvalidInput(N_("Somebody already has the name %(name)s. Choose another."), field="name", name=name)
    user = User(
        role=role,
        name=name,
        name_key=name_key(name),
        display_name=checked_name(display_name, field="display_name"),
        password_hash=password_hash,
        is_admin=is_admin,
        created_at=now,
    )
    session.add(user)
    session.flush()
    record(session, "create", role.value, user.id, now=now, actor=actor, name=name)
    return user
