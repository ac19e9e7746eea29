"""What child processes do in the tests of the supervisor: importable, since they are spawned."""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path

from quiz.server.children import end_with_parent
from quiz.server.supervisor import SPAWN


def mark_and_leave(folder: str, status: int) -> None:
    _mark(folder)
    sys.exit(status)


def mark_and_stay(folder: str) -> None:
    end_with_parent()
    _mark(folder)
    threading.Event().wait()


def stay_whatever_is_asked(folder: str) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    mark_and_stay(folder)


def start_another_and_stay(folder: str) -> None:
    """Be a supervisor that can be killed: two children, of which one has a child of its own."""
    end_with_parent()
    for deed in (mark_and_stay, start_one_and_stay):
        SPAWN.Process(target=deed, args=(folder,)).start()
    mark_and_stay(folder)


def start_one_and_stay(folder: str) -> None:
    SPAWN.Process(target=mark_and_stay, args=(folder,)).start()
    mark_and_stay(folder)


def _mark(folder: str) -> None:
    import os

    (Path(folder) / f"{os.getpid()}").touch()
