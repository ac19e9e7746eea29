"""Refusing a Host header that no machine's name can be.

Such a request comes from no browser. It is answered here, before the application: without a host there are no addresses
to make, and so no page of ours that could say what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from werkzeug.wrappers import Response

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LONGEST = 255
REFUSAL = "The address of this page can't be read. Type it once more.\n"


def refusing_odd_hosts(app: WSGIApplication) -> WSGIApplication:
    """Return the application behind a door that answers 400 to hosts that can be no host."""

    def door(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if is_host(environ.get("HTTP_HOST", "")):
            return app(environ, start_response)
        return Response(REFUSAL, status=400, mimetype="text/plain")(environ, start_response)

    return door


def is_host(host: str) -> bool:
    """Say whether a Host header, with or without a port, names a machine that could exist; an empty one may pass."""
    name = host.rpartition("]")[0] or host.partition(":")[0]
    try:
        name.encode("idna").decode("idna")
    except UnicodeError:
        return False
    return len(host) <= LONGEST
