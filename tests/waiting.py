"""Waiting for a condition, with a deadline: no test sleeps for a time it guessed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

STEP = 0.02


def wait_until(condition: Callable[[], T], *, seconds: float = 40) -> T:
    """Return the condition's first true value; fail after ``seconds``."""
    deadline, tick = time.monotonic() + seconds, threading.Event()
    while not (value := condition()):
        assert time.monotonic() < deadline, f"still not so after {seconds} seconds"
        tick.wait(STEP)
    return value
