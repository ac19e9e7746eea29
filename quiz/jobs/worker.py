"""The background worker: takes one job after another, shows how far it is, says in plain words what went wrong."""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, Self

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from quiz.core.errors import N_, DomainError
from quiz.db import session_for
from quiz.jobs import claims
from quiz.models import JobKind

POLL = 0.5
"""Seconds between two looks for work, and between two writes of a job's progress."""

ROUND = 10.0
"""Seconds between two rounds of what is to be done by the clock, whether a job is worked on or not."""

BEAT = dt.timedelta(seconds=5)
"""Time between two prolongations of a lease: well under a third of it, so that one lost beat costs nothing."""

FAILED = N_(
    "Something in the program failed while reading. Please try again; if it fails once more, "
    "tell the person who runs this server."
)

log = logging.getLogger(__name__)


Clock = Callable[[], dt.datetime]

Progress = Callable[[int, int, str], None]
"""How a task tells how far it is: done, of how many parts in all, and in a few words (N_) what it does now."""


class Task(Protocol):
    """One kind of work on the row ``subject_id``; a :class:`DomainError` it raises is the reason of the failure.

    It calls ``on_progress`` as often as it likes, outside its own transactions, and lets what that raises pass through.
    """

    def __call__(self, engine: Engine, subject_id: int, /, *, now: Clock, on_progress: Progress) -> object: ...


class Abandoned(BaseException):
    """Raised out of ``on_progress``: the worker stops, or its claim is lost. No failure of the task."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """What the worker must know of a job it holds, whatever becomes of its row."""

    id: int
    kind: JobKind
    subject_id: int


class Chore(Protocol):
    """What is to be done by the clock. It does a part of it in the session given, and returns 0 once nothing is left.

    Each part is a transaction of its own. Other workers may do the same chore at the same time.
    """

    def __call__(self, session: Session, *, now: dt.datetime) -> int: ...


def loop(
    engine: Engine,
    tasks: Mapping[JobKind, Task],
    now: Clock,
    stop: threading.Event,
    *,
    worker: str,
    chores: Sequence[Chore] = (),
) -> None:
    """Work until ``stop`` is set, as ``worker``: a name that no other running worker has.

    The ``chores`` are done every ``ROUND`` seconds, from a thread of their own: a long article holds up none of them.
    """
    rounds = threading.Thread(target=_rounds, args=(engine, chores, now, stop), name="rounds", daemon=True)
    rounds.start()
    while not stop.is_set():
        if not work_once(engine, tasks, now, stop, worker=worker):
            stop.wait(POLL)
    rounds.join()


def _rounds(engine: Engine, chores: Sequence[Chore], now: Clock, stop: threading.Event) -> None:
    while not stop.is_set():
        for chore in chores:
            go_round(engine, chore, now, stop)
        stop.wait(ROUND)


def go_round(engine: Engine, chore: Chore, now: Clock, stop: threading.Event) -> None:
    """Do a chore until nothing of it is left; what fails is logged, and tried again in the next round."""
    try:
        while not stop.is_set():
            with session_for(engine, write=True) as session:
                done = chore(session, now=now())
                session.commit()
            if not done:
                return
    except Exception:
        log.exception("%s failed", getattr(chore, "__name__", chore))


def work_once(engine: Engine, tasks: Mapping[JobKind, Task], now: Clock, stop: threading.Event, *, worker: str) -> bool:
    """Take the next job and see it to its end; False says that there was none."""
    job = _claim(engine, worker, now)
    if job is None:
        return False
    with Heart(engine, job.id, worker, now, stop) as heart:
        outcome = _outcome(engine, tasks[job.kind], job, now, heart)
    with session_for(engine, write=True) as session:
        outcome(session, job.id, worker)
        session.commit()
    return True


def _claim(engine: Engine, worker: str, now: Clock) -> Claimed | None:
    with session_for(engine) as session:
        if not claims.has_work(session, worker, now=now()):
            return None
    with session_for(engine, write=True) as session:
        job = claims.claim(session, worker, now=now())
        claimed = Claimed(job.id, job.kind, job.subject_id) if job else None
        session.commit()
    return claimed


def _outcome(engine: Engine, task: Task, job: Claimed, now: Clock, heart: Heart) -> Callable[..., bool]:
    """Do the work; return the way its job ends, to be called with a session, the job's id and the worker."""
    try:
        task(engine, job.subject_id, now=now, on_progress=heart.progress)
    except Abandoned:
        return claims.release
    except DomainError as error:
        return _failure(error.message, error.values, now)
    except Exception:
        log.exception("job %s (%s of %s) failed", job.id, job.kind, job.subject_id)
        return _failure(FAILED, {}, now)
    return lambda session, job_id, worker: claims.finish(session, job_id, worker, now=now())


def _failure(reason: str, values: Mapping[str, Any], now: Clock) -> Callable[..., bool]:
    return lambda session, job_id, worker: claims.fail(session, job_id, worker, reason, values, now=now())


class Heart:
    """Beats while a job is worked on: prolongs its lease and writes down its progress, from a thread of its own.

    The task itself never waits for the database to show how far it is, and a parse of a minute loses no lease.
    """

    def __init__(self, engine: Engine, job_id: int, worker: str, now: Clock, stop: threading.Event) -> None:
        self.engine, self.job_id, self.worker, self.now, self.stop = engine, job_id, worker, now, stop
        self.lost = False
        self._news: tuple[int, int, str] | None = None
        self._beaten = now()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._thread.join()
        self._beat()

    def progress(self, done: int, total: int, step: str) -> None:
        """Note how far the work is. Raises :class:`Abandoned` where it is to be dropped."""
        self._news = (done, total, step)
        if self.stop.is_set() or self.lost:
            raise Abandoned

    def _run(self) -> None:
        while not self._over.wait(POLL):
            self._beat()

    def _beat(self) -> None:
        news, self._news = self._news, None
        due = self.now() - self._beaten >= BEAT
        if (news or due) and not self.lost:
            try:
                self._write(news)
            except OperationalError:  # somebody else writes for long: the next beat tries again
                log.warning("job %s: a heartbeat was lost", self.job_id, exc_info=True)

    def _write(self, news: tuple[int, int, str] | None) -> None:
        at = self.now()
        with session_for(self.engine, write=True) as session:
            self.lost = not claims.heartbeat(session, self.job_id, self.worker, now=at)
            if news is not None:
                claims.report(session, self.job_id, self.worker, done=news[0], total=news[1], step=news[2])
            session.commit()
        self._beaten = at
