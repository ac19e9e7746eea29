"""Writing down who changed what, and when."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from quiz.models import Article, AuditEvent, Classroom, Quiz, User


def record(
    session: Session,
    action: str,
    subject: str,
    subject_id: int | None,
    *,
    now: dt.datetime,
    actor: User | None = None,
    owner_id: int | None = None,
    **detail: object,
) -> None:
    """Add one event in the same transaction as the change it tells of.

    ``action`` is a verb ("archive"), ``subject`` a thing of the house ("article"). ``owner_id`` is the teacher who may
    read of it; the actor where nobody else is named. ``detail`` must be JSON, and hold no password and no answer.
    """
    session.add(
        AuditEvent(
            at=now,
            actor_id=actor.id if actor else None,
            owner_id=owner_id if owner_id is not None else (actor.id if actor else None),
            action=action,
            subject=subject,
            subject_id=subject_id,
            detail=detail,
        )
    )
    session.flush()


Archivable = Article | Classroom | Quiz
"""What can be put away and brought back; its class is what the record calls it."""


def put_away(session: Session, thing: Archivable, *, now: dt.datetime, actor: User) -> None:
    """Archive something, once; nothing of it is lost."""
    if thing.archived_at is None:
        thing.archived_at = now
        record(session, "archive", type(thing).__name__.lower(), thing.id, now=now, actor=actor)


def bring_back(session: Session, thing: Archivable, *, now: dt.datetime, actor: User) -> None:
    """Undo :func:`put_away`."""
    if thing.archived_at is not None:
        thing.archived_at = None
        record(session, "restore", type(thing).__name__.lower(), thing.id, now=now, actor=actor)
