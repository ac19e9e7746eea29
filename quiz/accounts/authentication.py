"""Telling whether a name and a password belong together."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from quiz.accounts import passwords, throttle
from quiz.accounts.queries import user_named
from quiz.models import User


def authenticate(session: Session, name: str, password: str, address: str, *, now: dt.datetime) -> User | None:
    """Return the person these belong to, else None. Raises TooManyTries.

    A try counts as refused from before the password is looked at until it has proved right, and is committed as such
    here, though the page that shows the refusal commits nothing: guesses sent side by side find the count already
    raised. The caller commits the forgiving, together with whatever signing in changes.
    """
    throttle.check(session, name, address, now=now)
    throttle.refuse(session, name, address, now=now)
    user = user_named(session, name)
    password_hash = user.password_hash if user and user.is_active else None
    session.commit()  # the hash takes 30 ms: hold no lock meanwhile
    if not passwords.verify(password_hash, password):
        return None
    throttle.forgive(session, name)
    user = user_named(session, name)
    # Between the two looks the account may have been disabled, or its password changed.
    return user if user and user.is_active and user.password_hash == password_hash else None
