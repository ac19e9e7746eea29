"""Models and migrations agree; migrations go up and down; a failed one leaves everything as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect, text

import quiz.models  # noqa: F401
from quiz.db import Base, make_engine
from quiz.migrate import BrokenReferences, downgrade, upgrade


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'quiz.sqlite3'}"


def tables(url: str) -> set[str]:
    engine = create_engine(url)
    names = set(inspect(engine).get_table_names())
    engine.dispose()
    return names - {"alembic_version"}


def test_migrating_an_empty_database_gives_exactly_the_tables_of_the_models(url: str):
    upgrade(url)
    engine = create_engine(url)
    with engine.connect() as connection:
        difference = compare_metadata(MigrationContext.configure(connection), Base.metadata)
    engine.dispose()
    assert difference == []
    assert tables(url) == set(Base.metadata.tables)


def test_migrations_go_all_the_way_down_and_up_again(url: str):
    upgrade(url)
    downgrade(url, "base")
    assert tables(url) == set()
    upgrade(url)
    assert tables(url) == set(Base.metadata.tables)


def test_migrating_twice_changes_nothing(url: str):
    upgrade(url)
    upgrade(url)
    assert tables(url) == set(Base.metadata.tables)


def test_a_migration_that_fails_half_way_leaves_the_old_database(url: str, monkeypatch: pytest.MonkeyPatch):
    upgrade(url)

    def half(config, _revision):
        config.attributes["connection"].execute(text("CREATE TABLE half_done (id INTEGER)"))
        raise RuntimeError("the power went")

    monkeypatch.setattr(command, "upgrade", half)
    with pytest.raises(RuntimeError):
        upgrade(url)
    assert tables(url) == set(Base.metadata.tables)


def test_a_migration_that_leaves_rows_referring_to_nothing_is_rolled_back(url: str, monkeypatch: pytest.MonkeyPatch):
    upgrade(url)

    def orphan(config, _revision):
        config.attributes["connection"].execute(
            text(
                "INSERT INTO quizzes (owner_id, title, shuffle_questions, shuffle_options, created_at) "
                "VALUES (99, 'x', 0, 0, '2026-01-01')"
            )
        )

    monkeypatch.setattr(command, "upgrade", orphan)
    with pytest.raises(BrokenReferences, match="quizzes"):
        upgrade(url)
    engine = create_engine(url)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM quizzes")) == 0
    engine.dispose()


def test_sqlite_connections_are_durable_and_check_references(url: str):
    upgrade(url)
    engine = make_engine(url)
    with engine.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    engine.dispose()
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}
