"""Slowing down whoever guesses passwords, without shutting out a class.

Refusals are counted in the database, so that every web process knows of them. Two rules over the last quarter hour:

- An account that was refused ``FREE_TRIES`` times must wait, 30 seconds at first, twice as long with each refusal more.
- An address with ``ADDRESS_TRIES`` refusals (somebody tries name after name) may go on only with accounts that were not
  refused yet: thirty children behind one school address, each with the right password, still all get in.

Nothing sleeps: the answer says how long to wait.
"""

from __future__ import annotations

import datetime as dt
import math

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from quiz.accounts.names import LONGEST, name_key
from quiz.core.errors import N_, TooManyTries
from quiz.models import SignInFailure

WINDOW = dt.timedelta(minutes=15)
FREE_TRIES = 5
ADDRESS_TRIES = 60
FIRST_WAIT = dt.timedelta(seconds=30)


def check(session: Session, name: str, address: str, *, now: dt.datetime) -> None:
    """Raise :class:`TooManyTries` with the seconds to wait; otherwise return, and the password may be checked."""
    count, last = _refusals(session, SignInFailure.name_key == _account(name), now)
    if last is None:
        return
    wait = account_wait(count)
    if _refusals(session, SignInFailure.address == address, now)[0] >= ADDRESS_TRIES:
        wait = max(wait, FIRST_WAIT * 4)
    left = math.ceil((last + wait - now).total_seconds())
    if left > 0:
        raise TooManyTries(
            N_("Too many tries with this name. Please wait %(wait)s seconds, then try again."), wait=left
        )


def account_wait(refusals: int) -> dt.timedelta:
    """Return how long an account waits after its last refusal: nothing up to the free tries, then 30 s, 60 s, ..."""
    if refusals < FREE_TRIES:
        return dt.timedelta(0)
    return min(FIRST_WAIT * 2 ** min(refusals - FREE_TRIES, 10), WINDOW)


def refuse(session: Session, name: str, address: str, *, now: dt.datetime) -> None:
    """Count a refusal, and sweep those that no longer matter."""
    session.execute(delete(SignInFailure).where(SignInFailure.at < now - WINDOW))
    session.add(SignInFailure(name_key=_account(name), address=address, at=now))
    session.flush()


def forgive(session: Session, name: str) -> None:
    """Forget an account's refusals: the right password came."""
    session.execute(delete(SignInFailure).where(SignInFailure.name_key == _account(name)))


def _account(name: str) -> str:
    return name_key(name)[: 2 * LONGEST]


def _refusals(session: Session, condition: object, now: dt.datetime) -> tuple[int, dt.datetime | None]:
    query = select(func.count(), func.max(SignInFailure.at)).where(condition, SignInFailure.at > now - WINDOW)  # type: ignore[arg-type]
    count, last = session.execute(query).one()
    return count, last
