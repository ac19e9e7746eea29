"""A real server process on a database of its own, and a real Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from sqlalchemy.orm import Session

from quiz.db import make_engine, writing_engine
from quiz.web.clock import system_clock
from tests.factories import PASSWORD, Factory
from tests.processes import running

CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}


@dataclass(frozen=True)
class Server:
    """A running ``quiz run``: where it answers, and a factory that writes into its database."""

    address: str
    make: Factory


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Start the real thing once: supervisor, web process and reading worker."""
    folder = tmp_path_factory.mktemp("instance")
    with running("run", "--port", "0", instance=folder) as command:
        yield from _with_database(f"http://127.0.0.1:{command.port}", folder)


def _with_database(address: str, folder: Path) -> Iterator[Server]:
    engine = make_engine(f"sqlite:///{folder / 'quiz.sqlite3'}")
    with Session(writing_engine(engine), expire_on_commit=False) as session:
        yield Server(address, Factory(session, system_clock))
    engine.dispose()


def chromium_path() -> str | None:
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start Debian's Chromium; without one the test is skipped, or fails where one is required."""
    path = chromium_path()
    if path is None:
        reason = "no Chromium on this machine: install the package chromium to run the browser tests"
        if os.environ.get("QUIZ_REQUIRE_BROWSER"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


Opener = Callable[..., Page]


@pytest.fixture
def open_browser(chromium: Browser, server: Server) -> Iterator[Opener]:
    """Return a function that opens a browser of its own: ``open_browser(PHONE, java_script_enabled=False)``.

    A page that logs an error in its console, or scrolls sideways when closed, fails the test.
    """
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def opened(viewport: dict[str, int] = DESK, **options: object) -> Page:
        context = chromium.new_context(base_url=server.address, viewport=viewport, locale="en-GB", **options)
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda m: complaints.append(m.text) if "Content Security Policy" in m.text else None)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def sign_in(page: Page, name: str, password: str = PASSWORD) -> Page:
    """Sign in as a person does, by the page."""
    page.goto("/sign-in")
    page.get_by_label("User name").fill(name)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Sign out").wait_for()
    return page


def scrolls_sideways(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
