"""Nothing typed is lost when a session ends in the middle of a form.

A POST that arrives without a valid session, or with a stale token, is answered by a page that carries what was typed;
after signing in, one press sends it again. Only a POST from our own pages is kept: another site could otherwise
have a person send what they never typed.
"""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

from flask import jsonify, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

Fields = list[tuple[str, str]]

SECRET_FIELDS = frozenset({"csrf_token", "repeat"})
"""Never written into a page, with every field that has "password" in its name."""
KEPT_AT_MOST = 1_000_000
"""Characters kept; a longer form asks the person to go back instead."""
_NOT_FOR_PAGES = re.compile("[\x00\ud800-\udfff]")


def wants_json() -> bool:
    """Say whether a script asked: it gets its message as JSON."""
    return request.accept_mimetypes.best == "application/json" or request.is_json


def sign_in_again() -> Response | tuple[str, int]:
    """Answer a POST by nobody: ask who it is and carry along what was typed."""
    fields = typed()
    message = (
        _("You have been signed out. Sign in again: what you typed is kept.")
        if fields
        else _("You have been signed out. Sign in again, then do it once more.")
    )
    if wants_json():
        answer = jsonify(message=message, sign_in=url_for("accounts.sign_in"))
        answer.status_code = 401
        return answer
    onwards = request.full_path.rstrip("?") if fields else _page_before()
    page = render_template("accounts/sign_in_again.html", next=onwards, kept=dump(fields), message=message)
    return page, 401


def send_again() -> Response | tuple[str, int]:
    """Answer a POST whose token is stale: offer to send the same again with a fresh one."""
    message = _("This page had been open for too long. Nothing has been changed yet.")
    if wants_json():
        answer = jsonify(message=message)
        answer.status_code = 400
        return answer
    page = render_template("accounts/send_again.html", action=request.full_path.rstrip("?"), fields=typed())
    return page, 400


def typed() -> Fields:
    """Return the fields of this POST that may be sent again; none where it came from another site."""
    if not _from_our_own_pages():
        return []
    fields = [(name, value) for name, value in request.form.items(multi=True) if not _is_secret(name)]
    return fields if sum(len(value) for _name, value in fields) <= KEPT_AT_MOST else []


def dump(fields: Fields) -> str:
    """Write kept fields as text for one hidden field."""
    return json.dumps(fields) if fields else ""


def load(text: str) -> Fields:
    """Read what :func:`dump` wrote; anything else is nothing."""
    try:
        rows = json.loads(text)
        return [(_shown(name), _shown(value)) for name, value in rows if not _is_secret(str(name))]
    except (ValueError, TypeError, RecursionError):
        return []


def _shown(text: object) -> str:
    return _NOT_FOR_PAGES.sub("\N{REPLACEMENT CHARACTER}", str(text))


def _is_secret(name: str) -> bool:
    return name in SECRET_FIELDS or "password" in name


def _from_our_own_pages() -> bool:
    # Compared as text: an address out of a header may be one that can't be taken apart.
    return request.headers.get("Origin", "").partition("://")[2] == request.host


def _page_before() -> str:
    """Return the path of our page this POST came from: where a button alone was pressed, it stands there."""
    host, slash, path = (request.referrer or "").partition("://")[2].partition("/")
    return own_path(slash + path) or "" if host == request.host else ""


def own_path(target: str | None) -> str | None:
    """Return ``target`` when it is a path of ours, else None: a sign-in never leads to another site."""
    if not target or not target.startswith("/") or target.startswith(("//", "/\\")) or "\\" in target:
        return None
    parts = urlsplit(target)
    return None if parts.scheme or parts.netloc or any(ord(c) < 32 for c in target) else target
