"""Times are aware and in UTC; evidence comes back as spans; a writing session has the lock before it reads."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError, StatementError
from sqlalchemy.orm import Session

from quiz.core.items import Span
from quiz.db import writing_engine
from quiz.models import Article, QuestionVersion, User


def test_a_time_comes_back_aware_and_in_utc(make, session):
    berlin = dt.timezone(dt.timedelta(hours=2))
    user = make.teacher(created_at=dt.datetime(2026, 5, 4, 14, 0, tzinfo=berlin))
    session.expire_all()
    assert session.get(User, user.id).created_at == dt.datetime(2026, 5, 4, 12, 0, tzinfo=dt.UTC)
    assert session.get(User, user.id).created_at.tzinfo is dt.UTC


def test_a_time_without_a_zone_is_refused(make):
    with pytest.raises(StatementError, match="without a zone"):
        make.teacher(created_at=dt.datetime(2026, 5, 4, 12, 0))  # noqa: DTZ001


def test_evidence_comes_back_as_spans(make, session):
    question = make.question(make.article(make.teacher()), evidence=(Span(3, 9), Span(20, 31)))
    session.expire_all()
    version = session.scalar(select(QuestionVersion).where(QuestionVersion.question_id == question.id))
    assert version.evidence == (Span(3, 9), Span(20, 31))


def test_a_writing_session_holds_the_lock_from_its_first_read(app, make):
    """Whoever reads in order to write keeps other writers out: what was read cannot go stale."""
    make.article(make.teacher())
    engine = app.extensions["engine"]
    with Session(writing_engine(engine)) as writer, engine.connect() as impatient:
        writer.scalars(select(Article)).all()
        impatient.exec_driver_sql("PRAGMA busy_timeout = 0")
        with pytest.raises(OperationalError, match="locked"):
            impatient.exec_driver_sql("UPDATE articles SET title = 'x'")


def test_a_reading_session_keeps_nobody_out(app, make):
    make.article(make.teacher())
    engine = app.extensions["engine"]
    with Session(engine) as reader, writing_engine(engine).connect() as writer:
        reader.scalars(select(Article)).all()
        writer.exec_driver_sql("PRAGMA busy_timeout = 0")
        assert writer.exec_driver_sql("UPDATE articles SET title = 'x'").rowcount == 1
