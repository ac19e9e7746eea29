"""Making and changing classes, and who is in them. Hashes come in ready made: see :mod:`quiz.accounts.passwords`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence, Set

from sqlalchemy.orm import Session

from quiz.accounts.queries import is_taken, taken_among, taken_keys
from quiz.accounts.services import change_password, create_learner
from quiz.audit.services import bring_back, put_away, record
from quiz.classrooms import codes
from quiz.classrooms.queries import classroom_by_code, learner_of, membership_in, roster, sizes
from quiz.classrooms.roster.names import Entry, base_name, clashes, proposal
from quiz.core.deadlines import MOST_EXTRA_TIME
from quiz.core.errors import N_, Conflict, InvalidInput
from quiz.models import Classroom, Membership, User

LONGEST_NAME = 120
MOST_LEARNERS = 500
"""On one roster; a bound on what an open registration can do."""

IN_THE_ARCHIVE = N_("This class is in the archive. Restore it first.")
CLOSED = N_("%(classroom)s is closed. Ask your teacher for the code of your new class.")
NOT_ON_THE_ROSTER = N_("You are not on the roster of %(classroom)s. Ask your teacher to add you.")
TAKEN_OFF = N_("You are no longer on the roster of %(classroom)s. Ask your teacher to put you back.")


def create_classroom(
    session: Session, owner: User, name: str, *, now: dt.datetime, draw: Callable[[], str] = codes.draw
) -> Classroom:
    """Add a class with a join code that no other class has. Raises InvalidInput at ``name``."""
    classroom = Classroom(owner_id=owner.id, name=_checked(name), join_code=_free_code(session, draw), created_at=now)
    session.add(classroom)
    session.flush()
    record(session, "create", "classroom", classroom.id, now=now, actor=owner, name=classroom.name)
    return classroom


def rename(session: Session, classroom: Classroom, name: str, *, now: dt.datetime, actor: User) -> None:
    """Give a class another name. Raises InvalidInput at ``name``."""
    before, classroom.name = classroom.name, _checked(name)
    record(session, "rename", "classroom", classroom.id, now=now, actor=actor, before=before, name=classroom.name)


def archive(session: Session, classroom: Classroom, *, now: dt.datetime, actor: User) -> None:
    """Put a class away: its code stops working, its learners no longer see it; nothing is deleted."""
    put_away(session, classroom, now=now, actor=actor)


def restore(session: Session, classroom: Classroom, *, now: dt.datetime, actor: User) -> None:
    """Bring a class back as it was, with the code it had."""
    bring_back(session, classroom, now=now, actor=actor)


def set_registration(session: Session, classroom: Classroom, is_open: bool, *, now: dt.datetime, actor: User) -> None:
    """Say whether whoever has the code may register into the class. Raises Conflict for an archived class."""
    _must_be_present(classroom)
    if classroom.registration_open != is_open:
        classroom.registration_open = is_open
        record(session, "set registration", "classroom", classroom.id, now=now, actor=actor, open=is_open)


def draw_new_code(
    session: Session, classroom: Classroom, *, now: dt.datetime, actor: User, draw: Callable[[], str] = codes.draw
) -> None:
    """Give the class another code; the old one stops working. Raises Conflict for an archived class."""
    _must_be_present(classroom)
    classroom.join_code = _free_code(session, draw)
    record(session, "draw code", "classroom", classroom.id, now=now, actor=actor)


def add_learners(
    session: Session,
    classroom: Classroom,
    entries: Sequence[Entry],
    password_hashes: Sequence[str],
    *,
    now: dt.datetime,
    actor: User,
) -> list[User]:
    """Make an account for each entry, in order, and put it on the roster; user names are proposed where none is given.

    Raises InvalidInput at ``names`` for what :func:`refusals_of` finds by now; Conflict for an archived class.
    """
    for refusal in refusals_of(session, classroom, entries):
        raise refusal
    given = {entry.key for entry in entries if entry.key}
    learners = []
    for entry, password_hash in zip(entries, password_hashes, strict=True):
        name = entry.name or _free_name(session, entry.display_name, given)
        learner = create_learner(session, name, password_hash, now=now, display_name=entry.display_name, actor=actor)
        _enrol(session, classroom, learner, now=now, actor=actor)
        learners.append(learner)
    return learners


def refusals_of(session: Session, classroom: Classroom, entries: Sequence[Entry]) -> list[InvalidInput]:
    """Return what stands against adding these: names already in the class, user names taken. Raises Conflict."""
    _must_be_present(classroom)
    taken = taken_among(session, {entry.key for entry in entries if entry.key})
    return list(clashes(entries, roster(session, classroom), taken))


def add_known_learner(session: Session, classroom: Classroom, name: str, *, now: dt.datetime, actor: User) -> User:
    """Put a learner of another class of this teacher on the roster, by user name.

    Raises InvalidInput at ``name`` where the teacher has no such learner; Conflict for an archived class.
    """
    _must_be_present(classroom)
    learner = learner_of(session, actor, name)
    if learner is None:
        raise InvalidInput(N_("None of your learners has the user name %(name)s."), field="name", name=name)
    membership = membership_in(session, classroom, learner)
    if membership is None:
        _enrol(session, classroom, learner, now=now, actor=actor)
    elif membership.left_at is None:
        raise InvalidInput(N_("%(name)s is already in this class."), field="name", name=learner.display_name)
    else:
        put_back(session, membership, now=now, actor=actor)
    return learner


def take_off(session: Session, membership: Membership, *, now: dt.datetime, actor: User) -> None:
    """Take a learner off the roster; account, attempts and marks stay."""
    if membership.left_at is None:
        membership.left_at = now
        record(session, "take off", "membership", membership.id, now=now, actor=actor)


def put_back(session: Session, membership: Membership, *, now: dt.datetime, actor: User) -> None:
    """Put a learner back on the roster. Raises Conflict for an archived class."""
    _must_be_present(membership.classroom)
    if membership.left_at is not None:
        membership.left_at = None
        record(session, "put back", "membership", membership.id, now=now, actor=actor)


def set_extra_time(session: Session, membership: Membership, percent: int, *, now: dt.datetime, actor: User) -> None:
    """Say how much longer than the class a learner may take, in per cent. Raises InvalidInput at ``extra_time``."""
    if not 0 <= percent <= MOST_EXTRA_TIME:
        raise InvalidInput(N_("Extra time is 0 to %(most)s per cent."), field="extra_time", most=MOST_EXTRA_TIME)
    if membership.extra_time != percent:
        before, membership.extra_time = membership.extra_time, percent
        detail = {"before": before, "percent": percent}
        record(session, "set extra time", "membership", membership.id, now=now, actor=actor, **detail)


def reset_password(
    session: Session, membership: Membership, password_hash: str, *, now: dt.datetime, actor: User
) -> None:
    """Set a learner's password; every browser signed in as them is signed out. Raises Conflict off the roster."""
    if membership.left_at is not None:
        raise Conflict(N_("%(name)s is not on the roster. Put the name back first."), name=membership.user.display_name)
    change_password(session, membership.user, password_hash, now=now, actor=actor)


def reason_against(classroom: Classroom, membership: Membership | None) -> str | None:
    """Return why somebody with this place in the class (None: no place) may not come in, or None where they may."""
    if classroom.archived_at is not None:
        return CLOSED
    if membership is None:
        return None if classroom.registration_open else NOT_ON_THE_ROSTER
    return TAKEN_OFF if membership.left_at is not None else None


def join(session: Session, classroom: Classroom, learner: User, *, now: dt.datetime) -> Membership:
    """Let a learner in: one on the roster, or anybody while registration is open. The first time is remembered.

    Raises InvalidInput, with nothing changed, where they may not come in.
    """
    membership = membership_in(session, classroom, learner)
    reason = reason_against(classroom, membership)
    if reason:
        raise InvalidInput(reason, classroom=classroom.name)
    membership = membership or _enrol(session, classroom, learner, now=now, actor=learner)
    if membership.joined_at is None:
        membership.joined_at = now
        record(session, "join", "membership", membership.id, now=now, actor=learner, owner_id=classroom.owner_id)
    return membership


def register(
    session: Session, classroom: Classroom, display_name: str, name: str, password_hash: str, *, now: dt.datetime
) -> User:
    """Make an account for somebody who has the code of a class with open registration, and let them in.

    Raises InvalidInput: at ``name`` where the user name is taken, and says which is free; Conflict where closed.
    """
    if classroom.archived_at is not None or not classroom.registration_open:
        raise Conflict(N_("%(classroom)s no longer takes new names. Ask your teacher."), classroom=classroom.name)
    if is_taken(session, name):
        raise InvalidInput(
            N_("Somebody already has the user name %(name)s. %(free)s is free."),
            field="name",
            name=name,
            free=_free_name(session, name),
        )
    learner = create_learner(session, name, password_hash, now=now, display_name=display_name)
    join(session, classroom, learner, now=now)
    return learner


def _enrol(session: Session, classroom: Classroom, learner: User, *, now: dt.datetime, actor: User) -> Membership:
    if sizes(session, [classroom]).get(classroom.id, 0) >= MOST_LEARNERS:
        raise InvalidInput(N_("This class is full: it has %(most)s learners."), most=MOST_LEARNERS)
    membership = Membership(classroom_id=classroom.id, user_id=learner.id, created_at=now)
    session.add(membership)
    session.flush()
    record(
        session,
        "add",
        "membership",
        membership.id,
        now=now,
        actor=actor,
        owner_id=classroom.owner_id,
        name=learner.name,
    )
    return membership


def _free_name(session: Session, display_name: str, given: Set[str] = frozenset()) -> str:
    return proposal(display_name, taken_keys(session, base_name(display_name)) | given)


def _must_be_present(classroom: Classroom) -> None:
    if classroom.archived_at is not None:
        raise Conflict(IN_THE_ARCHIVE)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise InvalidInput(N_("Please give the class a name."), field="name")
    if len(name) > LONGEST_NAME:
        raise InvalidInput(N_("This name is too long; %(most)s characters fit."), field="name", most=LONGEST_NAME)
    return name


def _free_code(session: Session, draw: Callable[[], str]) -> str:
    # Of 148 million codes a second draw is rarely needed; the table's unique constraint has the last word.
    code = draw()
    while classroom_by_code(session, code) is not None:
        code = draw()
    return code
