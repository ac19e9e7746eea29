"""A real server process on a database of its own, and a real Chromium."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from sqlalchemy.orm import Session

from quiz.db import make_engine, writing_engine
from quiz.web.clock import system_clock
from tests.factories import PASSWORD, Factory

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
SERVER_STARTS_WITHIN = 60  # seconds
SERVER_STOPS_WITHIN = 20


@dataclass(frozen=True)
class Server:
    """A running ``quiz run``: where it answers, and a factory that writes into its database."""

    address: str
    make: Factory


def wait_until(true: Callable[[], bool], seconds: float, what: str) -> None:
    """Return as soon as ``true()`` holds; fail when it does not within ``seconds``."""
    pause, deadline = threading.Event(), time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, f"{what} did not happen within {seconds} seconds"
        pause.wait(0.05)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/sign-in", timeout=5) as answer:  # noqa: S310 (our own server)
            return answer.status == 200
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Start the real thing once: supervisor, web process and reading worker."""
    folder = tmp_path_factory.mktemp("instance")
    address = f"http://127.0.0.1:{(port := free_port())}"
    environ = os.environ | {"QUIZ_INSTANCE": str(folder), "QUIZ_PORT": str(port), "QUIZ_HOST": "127.0.0.1"}
    with (folder / "server.log").open("w") as log:
        running = subprocess.Popen([sys.executable, "-m", "quiz", "run"], env=environ, stdout=log, stderr=log)
        try:
            wait_until(
                lambda: answers(address) or running.poll() is not None, SERVER_STARTS_WITHIN, "the server's start"
            )
            assert running.poll() is None, (folder / "server.log").read_text()
            yield from _with_database(address, folder)
        finally:
            running.send_signal(signal.SIGTERM)
            running.wait(SERVER_STOPS_WITHIN)


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
