"""From what went wrong to a page: the one place that does it."""

from __future__ import annotations

from typing import cast

from flask import Flask, jsonify, make_response, render_template
from flask_babel import gettext
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, InternalServerError
from werkzeug.wrappers import Response

from quiz.core.errors import N_, Conflict, DomainError, Forbidden, InvalidInput, NotFound, TooManyTries
from quiz.db import close_session
from quiz.web.kept import send_again, wants_json

STATUS: tuple[tuple[type[DomainError], int], ...] = (
    (NotFound, 404),
    (Forbidden, 403),
    (TooManyTries, 429),
    (Conflict, 409),
    (InvalidInput, 422),
    (DomainError, 400),
)

PAGES = frozenset({400, 403, 404, 405, 409, 413, 422, 429, 500})
"""Statuses that have a page of their own."""

SENTENCES = {
    400: N_("The browser sent something that this page can't read. Go back and try once more."),
    403: N_("This page is not for you."),
    404: N_("The address may be mistyped, or what was here is gone."),
    405: N_("This can't be done here. Go back and use the buttons on the page."),
    413: N_("This is more than fits. Paste a shorter text, or split the file in two."),
    500: N_("Something in the program failed. What was saved before is still there."),
}


def message_of(error: DomainError) -> str:
    """Return the error's sentence in the reader's language, with its values filled in."""
    return gettext(error.message, **error.values)


def status_of(error: DomainError) -> int:
    """Return the HTTP status of a domain error."""
    return next(status for kind, status in STATUS if isinstance(error, kind))


def init_errors(app: Flask) -> None:
    """Map every exception to a page, or to JSON where a script asked."""
    app.register_error_handler(CSRFError, lambda _error: send_again())
    app.register_error_handler(DomainError, _domain_error)
    app.register_error_handler(HTTPException, _http_error)


def _domain_error(error: DomainError) -> Response:
    answer = error_page(status_of(error), message_of(error))
    if isinstance(error, TooManyTries):
        answer.headers["Retry-After"] = str(error.wait)
    return answer


def _http_error(error: HTTPException) -> Response:
    if error.response is not None:
        return cast(Response, error.response)
    status = error.code or 500
    if isinstance(error, InternalServerError):
        close_session()  # whatever broke, its transaction must not serve the error page
    return error_page(status if status in PAGES else 400 if status < 500 else 500)


def error_page(status: int, message: str | None = None) -> Response:
    """Return a whole page (or JSON, where a script asked) that says what happened and what to do next."""
    if wants_json():
        answer = jsonify(message=message or gettext(SENTENCES.get(status, SENTENCES[400])))
    else:
        answer = make_response(render_template(f"errors/{status}.html", message=message))
    answer.status_code = status
    return answer
