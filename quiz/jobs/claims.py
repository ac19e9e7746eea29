"""Claims on jobs: leases in the database, so that the job of a worker that died is taken up again.

    QUEUED --claim--> RUNNING --finish--> DONE
                       |  +-----fail----> FAILED
                       +--release, or the lease runs out--> claimed again, at most TRIES times

A claim lasts ``LEASE`` and is prolonged by heartbeats. Whoever lost it (the machine slept, another worker took over)
changes nothing any more: every write names the worker it believes holds the claim. Workers that the supervisor starts
one after another under one name never run side by side: the next one takes up at once what the last one dropped.

Nothing here commits; begin these transactions writing (:func:`quiz.db.session_for`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.orm import Session

from quiz.core.errors import N_
from quiz.models import Job, JobState

LEASE = dt.timedelta(seconds=20)
TRIES = 3
"""How often a job is begun: one whose worker died this often would only kill the next."""

DIED = N_("Reading stopped half-way several times, so we gave up. Please read the article again, or try a shorter one.")


def claim(session: Session, worker: str, *, now: dt.datetime) -> Job | None:
    """Take the oldest job that waits or was dropped, with a lease from ``now``; None where there is nothing to do.

    A job that was begun ``TRIES`` times and never ended is failed here, with a reason its teacher can read.
    """
    # SKIP LOCKED lets several workers claim side by side on PostgreSQL; SQLite, which locks the whole file, ignores it.
    query = select(Job).where(_claimable(worker, now)).order_by(Job.id).limit(1).with_for_update(skip_locked=True)
    while (job := session.scalar(query)) is not None:
        if job.tries < TRIES:
            _begin(job, worker, now)
            session.flush()
            return job
        _end(job, JobState.FAILED, now, DIED)
        session.flush()
    return None


def has_work(session: Session, worker: str, *, now: dt.datetime) -> bool:
    """Say whether a claim would find anything, by a read that takes no lock."""
    return session.scalar(select(Job.id).where(_claimable(worker, now)).limit(1)) is not None


def heartbeat(session: Session, job_id: int, worker: str, *, now: dt.datetime) -> bool:
    """Prolong the lease from ``now``; False says that the claim is lost."""
    return _change(session, job_id, worker, lease_until=now + LEASE)


def report(session: Session, job_id: int, worker: str, *, done: int, total: int, step: str) -> bool:
    """Write down how far the work is: ``done`` of ``total`` parts, and what it does now. False: the claim is lost."""
    return _change(session, job_id, worker, done=done, total=total, step=step)


def finish(session: Session, job_id: int, worker: str, *, now: dt.datetime) -> bool:
    """Mark the job as done; False says that the claim was lost, and nothing is changed."""
    return _finish(session, job_id, worker, JobState.DONE, now)


def fail(
    session: Session, job_id: int, worker: str, reason: str, values: Mapping[str, Any], *, now: dt.datetime
) -> bool:
    """Mark the job as failed for a ``reason`` in plain words, its places filled by ``values``.

    False says that the claim was lost.
    """
    return _finish(session, job_id, worker, JobState.FAILED, now, reason, values)


def release(session: Session, job_id: int, worker: str) -> bool:
    """Give the job back unharmed: this try does not count."""
    back = {"state": JobState.QUEUED, "worker": None, "lease_until": None, "tries": Job.tries - 1}
    return _change(session, job_id, worker, **back)


def _claimable(worker: str, now: dt.datetime) -> ColumnElement[bool]:
    dropped = and_(Job.state == JobState.RUNNING, or_(Job.lease_until < now, Job.worker == worker))
    return or_(Job.state == JobState.QUEUED, dropped)


def _begin(job: Job, worker: str, now: dt.datetime) -> None:
    job.state, job.worker, job.lease_until = JobState.RUNNING, worker, now + LEASE
    job.tries += 1
    job.done, job.total, job.step = 0, 0, ""


def _end(
    job: Job, state: JobState, now: dt.datetime, reason: str = "", values: Mapping[str, Any] = MappingProxyType({})
) -> None:
    job.state, job.finished_at = state, now
    job.reason, job.reason_values = reason, dict(values)
    job.worker = job.lease_until = None


def _finish(session: Session, job_id: int, worker: str, state: JobState, now: dt.datetime, *why: Any) -> bool:
    job = session.scalar(select(Job).where(_held(job_id, worker)))
    if job is None:
        return False
    _end(job, state, now, *why)
    session.flush()
    return True


def _change(session: Session, job_id: int, holder: str, /, **values: object) -> bool:
    return session.execute(update(Job).where(_held(job_id, holder)).values(values)).rowcount == 1  # type: ignore[attr-defined]


def _held(job_id: int, worker: str) -> ColumnElement[bool]:
    return and_(Job.id == job_id, Job.worker == worker, Job.state == JobState.RUNNING)
