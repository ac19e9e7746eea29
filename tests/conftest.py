"""Real parts for every test: a migrated SQLite file of its own, an application on it, a browser-like client."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from flask import Flask
from sqlalchemy.orm import Session

from quiz import create_app
from quiz.config import read_settings
from quiz.db import writing_engine
from quiz.migrate import upgrade
from tests.client import Client
from tests.factories import Factory

hypothesis.settings.register_profile("same", derandomize=True, deadline=None)
hypothesis.settings.register_profile("explore", deadline=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

NOON = dt.datetime(2026, 5, 4, 12, 0, tzinfo=dt.UTC)
SHARED = Path(__file__).resolve().parents[2] / "shared"


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: dt.datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    def advance(self, **parts: float) -> None:
        """Move on by hours=, minutes=, seconds=, days=."""
        self.now += dt.timedelta(**parts)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty database at the newest schema, made once and copied by each test."""
    path = tmp_path_factory.mktemp("migrated") / "quiz.sqlite3"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(tmp_path: Path, migrated: Path) -> dict[str, object]:
    """Return a whole settings table on a database of this test's own."""
    shutil.copy(migrated, tmp_path / "quiz.sqlite3")
    return read_settings({"QUIZ_INSTANCE": str(tmp_path), "QUIZ_SECRET_KEY": "a test's key"})


@pytest.fixture
def app(settings: dict[str, object], clock: Clock) -> Iterator[Flask]:
    app = create_app(settings)
    app.config["CLOCK"] = clock
    app.config["PROPAGATE_EXCEPTIONS"] = True
    yield app
    app.extensions["engine"].dispose()


@pytest.fixture
def session(app: Flask) -> Iterator[Session]:
    """Return a writing session; what a page is to see must be committed (``make`` does)."""
    with Session(writing_engine(app.extensions["engine"]), expire_on_commit=False) as session:
        yield session


@pytest.fixture
def make(session: Session, clock: Clock) -> Factory:
    """Return the factory: make.teacher(), make.classroom(), make.article(), ... each stored and committed."""
    return Factory(session, clock)


@pytest.fixture
def client(app: Flask) -> Client:
    """Return a stranger's browser."""
    return Client(app)


@pytest.fixture
def browse(app: Flask):
    """Return a function from a person to a browser in which that person has signed in."""

    def signed_in(user) -> Client:
        return Client(app).sign_in(user)

    return signed_in


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of articles beside the project, or skip."""
    if not SHARED.is_dir():
        pytest.skip("no ../shared folder here")
    return SHARED
