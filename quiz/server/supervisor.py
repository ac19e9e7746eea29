"""Starting child processes, starting them again when they die, ending them all together."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from typing import Any, Self

TICK = 0.25
"""Seconds between two looks at the stop signal; a child's death is seen at once."""

HEALTHY_SECONDS = 15.0
"""A child that lived this long died of something new: counting begins again."""

GRACE_SECONDS = 6.0
"""How long children may take to stop before they are killed."""

SPAWN = multiprocessing.get_context("spawn")


class GivenUp(Exception):
    """A child died again and again right after its start."""


class Child:
    """One process to be kept running.

    After each death the next start waits twice as long, from ``first_delay`` up to ``longest_delay`` seconds. A child
    with ``most_failures`` is given up after as many early deaths in a row; one without is tried for ever.
    """

    def __init__(
        self,
        name: str,
        target: Callable[..., object],
        *args: Any,
        most_failures: int | None = None,
        first_delay: float = 0.25,
        longest_delay: float = 30.0,
    ) -> None:
        self.name, self.target, self.args = name, target, args
        self.most_failures, self.first_delay, self.longest_delay = most_failures, first_delay, longest_delay
        self.process: BaseProcess | None = None
        self.failures = 0
        self._started = self._due = 0.0

    def tend(self, now: float) -> None:
        """Start the process where it is due, see to its death where it died. ``now`` is in seconds, of any origin."""
        if self.process is None:
            if now >= self._due:
                self._start(now)
        elif not self.process.is_alive():
            self._bury(self.process, now)

    def _start(self, now: float) -> None:
        self.process, self._started = SPAWN.Process(target=self.target, args=self.args, name=self.name), now
        with _interrupts_ignored():
            self.process.start()

    def _bury(self, process: BaseProcess, now: float) -> None:
        self.failures = self.failures + 1 if now - self._started < HEALTHY_SECONDS else 1
        delay = min(self.first_delay * 2 ** (self.failures - 1), self.longest_delay)
        self.process, self._due = None, now + delay
        if self.most_failures is not None and self.failures >= self.most_failures:
            raise GivenUp(
                f"The {self.name} stopped {self.failures} times right after its start; "
                "what it wrote above says why. Nothing is served."
            )
        print(
            f"The {self.name} stopped by itself ({_manner(process.exitcode)}); it starts again in {delay:g} seconds.",
            file=sys.stderr,
            flush=True,
        )


class Crew:
    """Children that run together and end together: leaving the ``with`` block stops all of them."""

    def __init__(self) -> None:
        self.children: list[Child] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    def add(self, child: Child) -> None:
        """Take in a child; the next :meth:`tend` starts it."""
        self.children.append(child)

    def tend(self, until: Callable[[], bool], *, tick: float = TICK) -> None:
        """Keep the children running until ``until()`` is true. Raises :class:`GivenUp`."""
        while not until():
            for child in self.children:
                child.tend(time.monotonic())
            wait([process.sentinel for process in self._running()], timeout=tick)

    def stop(self) -> None:
        """Ask every child to end, and kill what has not after ``GRACE_SECONDS``."""
        running, deadline = self._running(), time.monotonic() + GRACE_SECONDS
        for process in running:
            process.terminate()
        for process in running:
            process.join(max(0.0, deadline - time.monotonic()))
            if process.is_alive():
                process.kill()
                process.join()

    def _running(self) -> list[BaseProcess]:
        return [child.process for child in self.children if child.process is not None]


@contextmanager
def stop_signals() -> Iterator[threading.Event]:
    """Give an event that SIGINT (Ctrl-C), SIGTERM or Windows' Ctrl-Break sets while the body runs."""
    stop = threading.Event()
    numbers = [signal.SIGINT, signal.SIGTERM]
    if sys.platform == "win32":
        numbers.append(signal.SIGBREAK)
    before = {number: signal.signal(number, lambda *_signal: stop.set()) for number in numbers}
    try:
        yield stop
    finally:
        for number, action in before.items():
            signal.signal(number, action)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    # Inherited: Ctrl-C reaches every process of a terminal, and would end a child that still imports with a traceback.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _manner(exitcode: int | None) -> str:
    if exitcode is not None and exitcode < 0:
        return f"signal {-exitcode}"
    return f"exit status {exitcode}"
