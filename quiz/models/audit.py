"""Who changed what, and when."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from quiz.db import Base
from quiz.models.types import IdColumn, refers


class AuditEvent(Base):
    """One change. ``owner_id`` is the teacher whose thing was changed, and who may read of it."""

    __tablename__ = "audit_events"
    __table_args__ = (
        Index("ix_audit_events_owner", "owner_id", "at"),
        Index("ix_audit_events_subject", "subject", "subject_id"),
    )

    id: Mapped[IdColumn]
    at: Mapped[dt.datetime]
    actor_id: Mapped[int | None] = mapped_column(refers("users.id"))
    owner_id: Mapped[int | None] = mapped_column(refers("users.id"))
    action: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[int | None]
    detail: Mapped[dict[str, Any]]
