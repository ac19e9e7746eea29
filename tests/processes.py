"""Real `quiz` processes for tests: started with a folder of their own, watched, and ended whatever happens."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from tests.waiting import wait_until

T = TypeVar("T")

LOOKS_INTO_PROCESSES = Path("/proc/self/stat").exists()
"""Only Linux tells who started whom; elsewhere a test that must know is skipped."""

READY = re.compile(r"http://[\w.:\[\]]+:(\d+)")


class Running:
    """A `quiz` command that serves. What it writes is collected as it comes."""

    def __init__(self, *arguments: str, instance: Path, environ: Mapping[str, str], python: str) -> None:
        self.instance = instance
        self.process = subprocess.Popen(
            [python, "-m", "quiz.cli", *arguments],
            env={**clean_environ(), "QUIZ_INSTANCE": str(instance), **environ},
            cwd=instance.parent,  # not the checkout
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            start_new_session=True,
        )
        self._said: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._said.append(line)

    @property
    def said(self) -> str:
        """What the command has written so far, to either stream."""
        return "".join(self._said)

    @property
    def port(self) -> int:
        """The port it serves on, once it says so."""

        def announced() -> re.Match[str] | None:
            assert self.process.poll() is None, f"ended with {self.process.returncode}:\n{self.said}"
            return READY.search(self.said)

        return int(wait_until(announced, seconds=60)[1])

    def until(self, condition: Callable[[], T]) -> T:
        """Wait for a condition; a failure tells what the command wrote and which processes it had."""
        try:
            return wait_until(condition)
        except AssertionError as error:
            family = "\n".join(f"{pid}: {command_line(pid)}" for pid in descendants(self.process.pid))
            raise AssertionError(f"{error}\n{self.said}\n{family}") from error

    def get(self, path: str = "/sign-in") -> str:
        """Return a page; raises OSError where nothing answers."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=10) as answer:
            return answer.read().decode()

    def is_serving(self) -> bool:
        try:
            return "</html>" in self.get()
        except OSError:
            return False

    def wait(self, seconds: float = 30) -> int:
        """Return the exit status, once the command and all it wrote have ended."""
        status = self.process.wait(seconds)
        self._reader.join(seconds)
        return status

    def end(self) -> None:
        """End whatever of it is still there."""
        family = [self.process.pid, *descendants(self.process.pid)]
        for pid in family:
            kill(pid)
        self.process.wait(30)
        self._reader.join(30)
        self.process.stdout.close()


@contextlib.contextmanager
def running(
    *arguments: str, instance: Path, environ: Mapping[str, str] | None = None, python: str = sys.executable
) -> Iterator[Running]:
    """Run a serving command, from a folder that is not the checkout, until the body ends."""
    command = Running(*arguments, instance=instance, environ=environ or {}, python=python)
    try:
        yield command
    finally:
        command.end()


def clean_environ() -> dict[str, str]:
    """Return the environment without our own settings, so that the machine's don't leak into a test."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QUIZ_")}
    return {**kept, "PYTHONUNBUFFERED": "1", "COLUMNS": "100"}


def kill(pid: int) -> None:
    """Kill a process at once, where it still is."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def is_alive(pid: int) -> bool:
    """Say whether a process runs; one that ended and waits to be noticed does not."""
    try:
        return _fields(pid)[0] != "Z"
    except OSError:
        return False


def children(pid: int) -> list[int]:
    """Return the processes that this one started and that still run."""
    found = []
    for folder in Path("/proc").iterdir() if LOOKS_INTO_PROCESSES else ():
        if folder.name.isdigit():
            with contextlib.suppress(OSError):
                state, parent = _fields(int(folder.name))
                if parent == pid and state != "Z":
                    found.append(int(folder.name))
    return found


def descendants(pid: int) -> list[int]:
    """Return every running process below this one."""
    below = children(pid)
    return below + [deeper for child in below for deeper in descendants(child)]


def command_line(pid: int) -> str:
    """Return the command a process was started by; nothing for one that is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def _fields(pid: int) -> tuple[str, int]:
    state, parent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[:2]
    return state, int(parent)
