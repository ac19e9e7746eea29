"""The port a server is to have for itself, and whether it answers there."""

from __future__ import annotations

import errno
import http.client
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

ANSWER_SECONDS = 2.0


class PortTaken(Exception):
    """Another program serves on the port."""

    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} is in use by another program; choose another with --port or QUIZ_PORT.")


class AddressRefused(Exception):
    """The machine has no such address, or this user may not serve on this port."""


@contextmanager
def held_port(host: str, port: int) -> Iterator[tuple[str, int]]:
    """Keep a port from every other program while the body runs; give its address and number (0 asks for a free one).

    The web processes listen with SO_REUSEPORT, by which a second server would quietly share the port. So the port is
    first bound without it, which succeeds for one program only; then Linux is told that our own processes may join.
    Elsewhere the bound socket would be in their way, so it is let go again: there this is a check, not a lock.

    Raises :class:`PortTaken` and :class:`AddressRefused`.
    """
    holder = _bound(host, port)
    address, number = holder.getsockname()[:2]
    if sys.platform == "linux":
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    else:
        holder.close()
    with holder:
        yield address, number


def _bound(host: str, port: int) -> socket.socket:
    try:
        family, _type, _protocol, _name, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except OSError as error:
        raise AddressRefused(f"QUIZ_HOST is {host!r}, which is no address of this machine.") from error
    with suppress(OSError):
        return _bind(family, address)
    try:
        # Once more: connections of a server that has just ended linger. This flag overlooks them, but no listener.
        return _bind(family, address, linger=True)
    except OSError as error:
        raise _refusal(error, host, port) from error


def _refusal(error: OSError, host: str, port: int) -> Exception:
    if error.errno == errno.EADDRINUSE or (error.errno == errno.EACCES and sys.platform == "win32"):
        return PortTaken(port)
    if error.errno == errno.EACCES:
        return AddressRefused(f"This user may not serve on port {port}; ports from 1024 up are free to all.")
    return AddressRefused(f"QUIZ_HOST is {host!r}, where nothing can be served: {error.strerror}.")


def _bind(family: int, address: tuple[Any, ...], *, linger: bool = False) -> socket.socket:
    holder = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            holder.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        elif linger:
            holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        holder.bind(address)
    except OSError:
        holder.close()
        raise
    return holder


def answers(host: str, port: int) -> bool:
    """Say whether a web server answers there."""
    connection = http.client.HTTPConnection(reachable(host), port, timeout=ANSWER_SECONDS)
    try:
        connection.request("GET", "/sign-in")
        connection.getresponse().read()
        return True
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def reachable(host: str) -> str:
    """Return an address that reaches a server on ``host`` from this machine: all addresses become the local one."""
    return {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}.get(host, host)  # noqa: S104  (names it, serves not)
