"""Work for the background worker. A claim is a lease with a heartbeat: a dead worker's job is taken up again."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Any

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from quiz.db import Base
from quiz.models.types import IdColumn, enum_column


class JobKind(enum.StrEnum):
    """What is to be done; ``subject_id`` of the job says with which row."""

    READING = "reading"


class JobState(enum.StrEnum):
    """Where a job stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Job(Base):
    """One piece of work. ``step`` is what it does now; ``reason`` says in plain words why it failed.

    Both are English sentences, translated when shown; ``reason_values`` fill the places of the reason.
    """

    __tablename__ = "jobs"
    __table_args__ = (Index("ix_jobs_state", "state", "id"), Index("ix_jobs_subject", "kind", "subject_id"))

    id: Mapped[IdColumn]
    kind: Mapped[JobKind] = mapped_column(enum_column(JobKind))
    subject_id: Mapped[int]
    state: Mapped[JobState] = mapped_column(enum_column(JobState), default=JobState.QUEUED)
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0)
    step: Mapped[str] = mapped_column(String(200), default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    reason_values: Mapped[dict[str, Any]] = mapped_column(default=dict)
    tries: Mapped[int] = mapped_column(default=0)
    worker: Mapped[str | None] = mapped_column(String(80))
    lease_until: Mapped[dt.datetime | None]
    created_at: Mapped[dt.datetime]
    finished_at: Mapped[dt.datetime | None]
