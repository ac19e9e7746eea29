"""Reading how background work stands."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from quiz.models import Job, JobKind, JobState

UNFINISHED = (JobState.QUEUED, JobState.RUNNING)


def latest(session: Session, kind: JobKind, subject_id: int) -> Job | None:
    """Return the newest job of this kind for the row ``subject_id``, finished or not."""
    return session.scalar(
        select(Job).where(Job.kind == kind, Job.subject_id == subject_id).order_by(Job.id.desc()).limit(1)
    )


def unfinished(session: Session, kind: JobKind, subject_id: int) -> Job | None:
    """Return the job of this kind for the row ``subject_id`` that waits or runs, if there is one."""
    return session.scalar(
        select(Job)
        .where(Job.kind == kind, Job.subject_id == subject_id, Job.state.in_(UNFINISHED))
        .order_by(Job.id)
        .limit(1)
    )
