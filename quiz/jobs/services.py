"""Asking the background worker for work. Claiming and finishing it: :mod:`quiz.jobs.claims`."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from quiz.jobs.queries import unfinished
from quiz.models import Job, JobKind


def enqueue(session: Session, kind: JobKind, subject_id: int, *, now: dt.datetime) -> Job:
    """Ask for ``kind`` of work on the row ``subject_id``; what is already asked for and not finished is not doubled."""
    job = unfinished(session, kind, subject_id)
    if job is None:
        job = Job(kind=kind, subject_id=subject_id, created_at=now)
        session.add(job)
        session.flush()
    return job
