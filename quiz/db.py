"""The database: engine, session, SQLite's settings, the types every table shares.

How a transaction begins and ends, once, for the whole house:

- A session that will write begins with BEGIN IMMEDIATE, before its first read (:func:`writing_engine`). On SQLite a
  read that turns into a write fails "locked" at once under load, whatever the busy timeout.
- Services flush. The view commits, last, before its redirect; so do the commands and the worker's steps. Everything
  else ends in a rollback: an exception, a refused form, a page that was only read.
- Passwords are hashed outside any transaction: thirty milliseconds with the write lock held would queue up a class.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

from flask import current_app, g, has_app_context
from sqlalchemy import JSON, Dialect, Engine, MetaData, create_engine, event
from sqlalchemy import DateTime as SqlDateTime
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

from quiz.core.items import Span

BUSY_TIMEOUT_MS = 10_000

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[dt.datetime]):
    """An aware time in UTC. SQLite hands back naive ones; a naive time coming in is a defect and refused."""

    impl = SqlDateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(dt.UTC)

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


class Spans(TypeDecorator[tuple[Span, ...]]):
    """Evidence as a JSON list of [start, end] pairs."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: tuple[Span, ...] | None, dialect: Dialect) -> list[list[int]] | None:
        return None if value is None else [[span.start, span.end] for span in value]

    def process_result_value(self, value: list[list[int]] | None, dialect: Dialect) -> tuple[Span, ...] | None:
        return None if value is None else tuple(Span(start, end) for start, end in value)


class Base(DeclarativeBase):
    """The parent of every table."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        dt.datetime: UtcDateTime,
        dict[str, Any]: JSON,
        list[str]: JSON,
        list[dict[str, str]]: JSON,
        tuple[Span, ...]: Spans,
    }


def make_engine(url: str) -> Engine:
    """Return an engine; on SQLite with foreign keys, WAL, synchronous FULL and a busy timeout on each connection.

    The listeners belong to this engine alone: migrations run on one of their own, with foreign keys off, since a batch
    migration that rebuilds a table would otherwise delete the rows that refer to it.
    """
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def writing_engine(engine: Engine) -> Engine:
    """Return the same engine, whose transactions take SQLite's write lock as they begin."""
    return engine.execution_options(begin="IMMEDIATE")


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves, see _begin_sqlite
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}")


@contextmanager
def session_for(engine: Engine, *, write: bool = False) -> Iterator[Session]:
    """Give a session outside a request (commands, the worker); what its user does not commit is rolled back."""
    with Session(writing_engine(engine) if write else engine) as session:
        yield session


def open_session() -> Session:
    """Return this application context's session; it takes the write lock at once where the request may write."""
    if "session" not in g:
        engine: Engine = current_app.extensions["engine"]
        g.session = Session(writing_engine(engine) if g.get("writes", False) else engine)
    return g.session


def close_session(_error: BaseException | None = None) -> None:
    """End the session with its context; what was not committed is rolled back."""
    if has_app_context() and (session := g.pop("session", None)) is not None:
        session.close()


def random_id() -> str:
    """Return 12 hex digits that say nothing: the stable name of an option."""
    return secrets.token_hex(6)
