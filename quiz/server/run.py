"""Serving from start to stop: hold the port, migrate, start, say so once it is true, keep running, stop."""

from __future__ import annotations

import secrets
import socket
import sys
from collections.abc import Callable, Mapping
from typing import Any

from quiz.server.addresses import is_everywhere, is_local_only, network_address, qr_code, web_address
from quiz.server.children import serve_pages, work
from quiz.server.ports import answers, held_port, reachable
from quiz.server.supervisor import Child, Crew, stop_signals

QUICK_DEATHS = 3
"""So often in a row may the web server die right after its start; the worker is tried for ever, pages need it not."""

READY_TICK = 0.05


def serve(
    settings: Mapping[str, Any],
    *,
    prepare: Callable[[], object],
    notice: Callable[[int], str],
    say: Callable[[str], None],
) -> None:
    """Serve until told to stop by a signal.

    ``prepare`` brings the database up, once the port is ours. ``notice`` turns the port into what is said, by ``say``,
    when the server answers. Raises PortTaken, AddressRefused, GivenUp, and whatever ``prepare`` raises.
    """
    with stop_signals() as stop, held_port(settings["QUIZ_HOST"], settings["QUIZ_PORT"]) as (address, port):
        prepare()
        with Crew() as crew:
            crew.add(Child("web server", serve_pages, settings, address, port, most_failures=QUICK_DEATHS))
            crew.tend(lambda: stop.is_set() or answers(address, port), tick=READY_TICK)
            if not stop.is_set():
                say(notice(port))
            # Second, so that loading the reader of English takes no time from the first page.
            crew.add(Child("background worker", work, settings, worker_name()))
            crew.tend(stop.is_set)
            say("Stopping.")


def worker_name() -> str:
    """Draw a name for this supervisor's worker: the same for those that follow one another, no other's."""
    return f"{socket.gethostname()[:60]}:{secrets.token_hex(6)}"


def network_notice(settings: Mapping[str, Any], port: int) -> str:
    """Return what ``quiz run`` says once it serves: where to go, and on a network who else can read along."""
    host = settings["QUIZ_HOST"]
    here = web_address(reachable(host), port)
    if is_local_only(host):
        return f"Ready: {here} (this machine only). Stop with Ctrl-C."
    if settings["QUIZ_HTTPS"]:
        return f"Ready for its proxy: {here}. Stop with Ctrl-C."
    found = network_address() if is_everywhere(host) else host
    if found is None:
        return f"Ready: {here}, but this machine is in no network, so nobody else gets here.\n\n{PLAIN_HTTP}"
    shown = web_address(found, port)
    return f"Ready. On any device in this network, open\n\n    {shown}\n\n{_drawn(qr_code(shown))}{PLAIN_HTTP}"


def _drawn(blocks: str) -> str:
    """Return what a terminal can draw of a picture: all or nothing."""
    try:
        blocks.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return ""
    return f"{blocks}\n"


PLAIN_HTTP = (
    "Careful: this is plain HTTP. Whoever is in the same network can read along, passwords too.\n"
    "Use it in a classroom's own network, never on the internet: there, put a proxy that speaks\n"
    "HTTPS in front, and set QUIZ_HTTPS=yes. Stop with Ctrl-C."
)
