"""Slowing down whoever guesses passwords or join codes, without shutting out a class.

Refusals are counted in the database, so that every web process knows of them. Three rules over the last quarter of an
hour:

- An account that was refused ``FREE_TRIES`` times must wait, 30 seconds at first, twice as long with each further
  refusal.
- An address with ``ADDRESS_TRIES`` refusals (somebody tries name after name) may go on only with accounts that were not
  refused yet: thirty children behind one school address, each with the right password, still all get in.
- An address that tried ``CODE_TRIES`` different wrong join codes may try one more every 30 seconds. The code of last
  year counts once, however many children type it; that is a mistake and no guess.

Nothing sleeps: the answer says how long to wait.
"""

from __future__ import annotations

import datetime as dt
import math

from sqlalchemy import ColumnElement, delete, exists, func, select
from sqlalchemy.orm import Session

from quiz.accounts.names import LONGEST_KEY, name_key
from quiz.core.errors import N_, TooManyTries
from quiz.models import SignInFailure

WINDOW = dt.timedelta(minutes=15)
FREE_TRIES = 5
ADDRESS_TRIES = 60
CODE_TRIES = 100
FIRST_WAIT = dt.timedelta(seconds=30)

# Refused codes stand in the same table as refused accounts. A folded name never begins with a space.
_CODE = " code "
_OF_A_CODE = SignInFailure.name_key.startswith(_CODE)


def check(session: Session, name: str, address: str, *, now: dt.datetime) -> None:
    """Raise :class:`TooManyTries` with the seconds to wait; otherwise return, and the password may be checked."""
    count, last = _refusals(session, now, SignInFailure.name_key == _account(name))
    if last is None:
        return
    wait = account_wait(count)
    if _refusals(session, now, SignInFailure.address == address, ~_OF_A_CODE)[0] >= ADDRESS_TRIES:
        wait = max(wait, FIRST_WAIT * 4)
    _wait_until(last + wait, N_("Too many tries with this name. Please wait %(wait)s seconds, then try again."), now)


def account_wait(refusals: int) -> dt.timedelta:
    """Return how long an account waits after its last refusal: nothing up to the free tries, then 30 s, 60 s, ..."""
    if refusals < FREE_TRIES:
        return dt.timedelta(0)
    return min(FIRST_WAIT * 2 ** min(refusals - FREE_TRIES, 10), WINDOW)


def refuse(session: Session, name: str, address: str, *, now: dt.datetime) -> None:
    """Count a refusal, and sweep those that no longer matter."""
    _count(session, _account(name), address, now)


def forgive(session: Session, name: str) -> None:
    """Forget an account's refusals: the right password came."""
    session.execute(delete(SignInFailure).where(SignInFailure.name_key == _account(name)))


def check_code(session: Session, address: str, *, now: dt.datetime) -> None:
    """Raise :class:`TooManyTries` where this address has tried too many different join codes."""
    codes = func.count(SignInFailure.name_key.distinct())
    query = select(codes, func.max(SignInFailure.at)).where(
        _OF_A_CODE, SignInFailure.address == address, SignInFailure.at > now - WINDOW
    )
    count, last = session.execute(query).one()
    if count >= CODE_TRIES:
        _wait_until(last + FIRST_WAIT, N_("Too many wrong codes came from here. Please wait %(wait)s seconds."), now)


def refuse_code(session: Session, code: str, address: str, *, now: dt.datetime) -> None:
    """Count a wrong join code, once for each address."""
    key = (_CODE + code)[:LONGEST_KEY]
    counted = SignInFailure.name_key == key, SignInFailure.address == address, SignInFailure.at > now - WINDOW
    if not session.scalar(select(exists().where(*counted))):
        _count(session, key, address, now)


def _account(name: str) -> str:
    return name_key(name)[:LONGEST_KEY]


def _count(session: Session, key: str, address: str, now: dt.datetime) -> None:
    session.execute(delete(SignInFailure).where(SignInFailure.at < now - WINDOW))
    session.add(SignInFailure(name_key=key, address=address, at=now))
    session.flush()


def _refusals(session: Session, now: dt.datetime, *conditions: ColumnElement[bool]) -> tuple[int, dt.datetime | None]:
    query = select(func.count(), func.max(SignInFailure.at)).where(*conditions, SignInFailure.at > now - WINDOW)
    count, last = session.execute(query).one()
    return count, last


def _wait_until(end: dt.datetime, message: str, now: dt.datetime) -> None:
    left = math.ceil((end - now).total_seconds())
    if left > 0:
        raise TooManyTries(message, wait=left)
