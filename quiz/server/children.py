"""What runs in the processes below the supervisor: granian, its web processes, the background worker."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

# Nothing of Flask, SQLAlchemy or the reader of English is imported up here: each process loads only what it needs.

OPEN_REQUESTS_SECONDS = 3
"""How long a stopping web process may finish what it has begun."""

WsgiApplication = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def leave_terminal() -> None:
    """Hear no Ctrl-C any more: stopping is the supervisor's to say, once. Granian's web processes, told twice, hang."""
    if hasattr(os, "setpgrp"):
        os.setpgrp()


def end_with_parent() -> None:
    """End this process at once when the one that started it is gone, however it went.

    The parent holds one end of a pipe that nobody else has; when it dies, even by SIGKILL, the pipe breaks.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent,), name="end-with-parent", daemon=True).start()


def _end_after(parent: Any) -> None:
    parent.join()
    os._exit(1)  # whatever else this process does: an open transaction is rolled back, as after a power cut


def serve_pages(settings: Mapping[str, Any], address: str, port: int) -> None:
    """Be the web server on a numeric address and a port: granian's main process, which starts the web processes."""
    leave_terminal()
    end_with_parent()
    # On Linux the default would fork: with it, each later web process would keep the pipe of the earlier ones open.
    multiprocessing.set_start_method("spawn", force=True)
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    Server(
        "quiz",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        workers=settings["QUIZ_WORKERS"],
        blocking_threads=settings["QUIZ_THREADS"],
        websockets=False,
        log_level=LogLevels.error,
        respawn_failed_workers=True,
        workers_kill_timeout=OPEN_REQUESTS_SECONDS,
    ).serve(target_loader=partial(application, dict(settings)), wrap_loader=False)


def application(settings: Mapping[str, Any]) -> WsgiApplication:
    """Make the application in a web process, which ends with granian's main process."""
    end_with_parent()
    log_to_stderr()
    from quiz.app import create_app

    return create_app(settings).wsgi_app


def work(settings: Mapping[str, Any], name: str) -> None:
    """Be the background worker, under a name that the one started after this one's death has too."""
    leave_terminal()
    end_with_parent()
    log_to_stderr()
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_signal: stop.set())
    from quiz.attempts.overdue import end_overdue
    from quiz.config import database_url
    from quiz.db import make_engine
    from quiz.jobs.worker import loop
    from quiz.models import JobKind
    from quiz.questions.reading import read_article
    from quiz.web.clock import system_clock

    engine = make_engine(database_url(settings))
    loop(engine, {JobKind.READING: read_article}, system_clock, stop, worker=name, chores=[end_overdue])


def log_to_stderr() -> None:
    """Send what the program logs to the terminal, warnings and worse."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
