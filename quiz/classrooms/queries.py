"""Reading classes and rosters; whatever is not this person's does not exist for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from quiz.accounts.queries import user_named
from quiz.core.errors import N_, NotFound
from quiz.models import Classroom, Membership, User

NO_SUCH_CLASS = N_("There is no such class, or it is not yours.")
NO_SUCH_LEARNER = N_("There is no such learner in your classes.")


def classroom_for(session: Session, owner: User, classroom_id: int) -> Classroom:
    """Return the owner's class, archived or not. Raises NotFound."""
    query = select(Classroom).where(Classroom.id == classroom_id, Classroom.owner_id == owner.id)
    classroom = session.scalar(query)
    if classroom is None:
        raise NotFound(NO_SUCH_CLASS)
    return classroom


def classrooms_of(session: Session, owner: User) -> Sequence[Classroom]:
    """Return the owner's classes that are not archived, by name."""
    return session.scalars(list_of_classes(owner)).all()


def list_of_classes(owner: User, *, archived: bool = False) -> Select[Classroom]:
    """Return the query for the owner's classes, either the present ones or the archived ones, by name."""
    is_archived = Classroom.archived_at.is_not(None)
    return (
        select(Classroom)
        .where(Classroom.owner_id == owner.id, is_archived if archived else ~is_archived)
        .order_by(func.lower(Classroom.name), Classroom.id)
    )


def memberships_of(session: Session, learner: User) -> Sequence[Membership]:
    """Return where a learner is on the roster of a class that is not archived, by the class's name."""
    query = (
        select(Membership)
        .join(Membership.classroom)
        .options(contains_eager(Membership.classroom).joinedload(Classroom.owner))
        .where(Membership.user_id == learner.id, Membership.left_at.is_(None), Classroom.archived_at.is_(None))
        .order_by(func.lower(Classroom.name), Classroom.id)
    )
    return session.scalars(query).all()


def active_learners(session: Session, classroom: Classroom) -> Sequence[User]:
    """Return the people on a class's roster, by display name."""
    query = (
        select(User)
        .join(Membership, Membership.user_id == User.id)
        .where(Membership.classroom_id == classroom.id, Membership.left_at.is_(None))
        .order_by(func.lower(User.display_name), User.name_key)
    )
    return session.scalars(query).all()


def roster(session: Session, classroom: Classroom) -> Sequence[Membership]:
    """Return every membership of a class with its person, by display name; those taken off too (``left_at``)."""
    query = (
        select(Membership)
        .join(Membership.user)
        .options(contains_eager(Membership.user))
        .where(Membership.classroom_id == classroom.id)
        .order_by(func.lower(User.display_name), User.name_key)
    )
    return session.scalars(query).all()


def membership_for(session: Session, owner: User, membership_id: int) -> Membership:
    """Return a place on the roster of one of the owner's classes. Raises NotFound."""
    query = (
        select(Membership)
        .join(Membership.classroom)
        .options(contains_eager(Membership.classroom), joinedload(Membership.user))
        .where(Membership.id == membership_id, Classroom.owner_id == owner.id)
    )
    membership = session.scalar(query)
    if membership is None:
        raise NotFound(NO_SUCH_LEARNER)
    return membership


def membership_in(session: Session, classroom: Classroom, learner: User) -> Membership | None:
    """Return a person's place in a class, taken off or not; None where they never had one."""
    query = select(Membership).where(Membership.classroom_id == classroom.id, Membership.user_id == learner.id)
    return session.scalar(query)


def learner_of(session: Session, owner: User, name: str) -> User | None:
    """Return the learner with this user name, if they are or were in a class of this owner."""
    person = user_named(session, name)
    if person is None:
        return None
    theirs = (
        select(Membership.id)
        .join(Membership.classroom)
        .where(Membership.user_id == person.id, Classroom.owner_id == owner.id)
    )
    return person if session.scalar(select(theirs.exists())) else None


def classroom_by_code(session: Session, code: str) -> Classroom | None:
    """Return the class with this code (already folded), archived or not."""
    return session.scalar(select(Classroom).where(Classroom.join_code == code))


def is_being_joined(session: Session, classroom: Classroom, *, since: dt.datetime) -> bool:
    """Say whether somebody came into this class for the first time since then."""
    joined = select(Membership.id).where(Membership.classroom_id == classroom.id, Membership.joined_at >= since)
    return bool(session.scalar(select(joined.exists())))


def sizes(session: Session, classrooms: Sequence[Classroom]) -> dict[int, int]:
    """Return how many learners are on the roster, by the class's id; classes without any are left out."""
    query = (
        select(Membership.classroom_id, func.count())
        .where(Membership.classroom_id.in_([c.id for c in classrooms]), Membership.left_at.is_(None))
        .group_by(Membership.classroom_id)
    )
    return dict(session.execute(query).all())


def came_in(session: Session, classroom: Classroom) -> tuple[int, int]:
    """Return (how many of the roster have come in, how many are on it)."""
    query = select(func.count(Membership.joined_at), func.count()).where(
        Membership.classroom_id == classroom.id, Membership.left_at.is_(None)
    )
    came, of = session.execute(query).one()
    return came, of
