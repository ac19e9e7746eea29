"""Bringing a database to the newest schema."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event

from quiz.places import place


class BrokenReferences(Exception):
    """A migration left rows that refer to nothing; it was rolled back."""


def upgrade(url: str, revision: str = "head") -> None:
    """Migrate the database at ``url`` up to ``revision``; all or nothing on SQLite and PostgreSQL alike."""
    _run(url, lambda config: command.upgrade(config, revision))


def downgrade(url: str, revision: str) -> None:
    """Migrate the database at ``url`` down to ``revision`` ("base" empties it)."""
    _run(url, lambda config: command.downgrade(config, revision))


def alembic_config() -> Config:
    """Return Alembic's settings for our own migrations folder; there is no ini file."""
    config = Config()
    config.set_main_option("script_location", str(place("migrations")))
    return config


def _run(url: str, step: Callable[[Config], object]) -> None:
    # An engine of its own, without the application's foreign-key pragma: rebuilding a table would delete its children.
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _manual_transactions)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    config = alembic_config()
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            step(config)
            _check_references(connection)
    finally:
        engine.dispose()


def _manual_transactions(connection: Any, _record: object) -> None:
    # The driver would commit before each CREATE TABLE; with BEGIN in our hands a failed migration leaves nothing.
    connection.isolation_level = None


def _check_references(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        tables = ", ".join(sorted({str(row[0]) for row in broken}))
        raise BrokenReferences(f"these tables would hold rows that refer to nothing: {tables}")
