"""Who may come to which view: denied to everyone until the view says otherwise.

Three layers, each enough to stop a mistake in another: this guard (a view without a rule is refused), the rule on the
view (``@public``, ``@signed_in``, ``@teachers``, ``@learners``), and queries that filter by owner in SQL.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, current_app, flash, g, redirect, request, session, url_for
from flask_babel import gettext as _
from flask_login import LoginManager, current_user, login_user, logout_user
from werkzeug.wrappers import Response

from quiz.core.errors import N_, Forbidden
from quiz.db import open_session
from quiz.models import User
from quiz.web.kept import sign_in_again

View = TypeVar("View", bound=Callable[..., Any])

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class Access(enum.Enum):
    """Who may come in."""

    PUBLIC = enum.auto()
    SIGNED_IN = enum.auto()
    TEACHERS = enum.auto()
    LEARNERS = enum.auto()


def _rule(access: Access) -> Callable[[View], View]:
    def mark(view: View) -> View:
        view.access = access  # type: ignore[attr-defined]
        return view

    return mark


public = _rule(Access.PUBLIC)
signed_in = _rule(Access.SIGNED_IN)
teachers = _rule(Access.TEACHERS)
learners = _rule(Access.LEARNERS)


def access_of(app: Flask, endpoint: str) -> Access | None:
    """Return the rule of an endpoint; None where its author forgot one, and nobody may come in."""
    if endpoint == "static":
        return Access.PUBLIC
    return getattr(app.view_functions[endpoint], "access", None)


class SessionsOnly(LoginManager):  # type: ignore[misc]  # it comes without types
    """Knows people by their session alone.

    A cookie that asks to be remembered is not even read: we hand out none, and Flask-Login fails over one with letters
    beyond ASCII, on every page and on the page that says so.
    """

    def _load_user_from_remember_cookie(self, _cookie: str) -> None:
        return None


def init_access(app: Flask) -> None:
    """Put the guard before every request and teach Flask-Login who is who."""
    logins = SessionsOnly(app)
    logins.session_protection = None  # a phone changes its address on the way to school
    logins.user_loader(load_user)
    app.before_request(_note_writes)
    app.before_request(_guard)


def load_user(token: str) -> User | None:
    """Return the person a session cookie names, unless the account is disabled or the password has changed since."""
    user_id, _colon, session_token = token.partition(":")
    if not user_id.isdigit():
        return None
    user = open_session().get(User, int(user_id))
    return user if user and user.is_active and user.session_token == session_token else None


def sign_in(user: User) -> None:
    """Begin a new session for this person; nothing of the one before survives (no session fixation)."""
    _forget_session()
    login_user(user)


def sign_out() -> None:
    """End the session altogether."""
    logout_user()
    _forget_session()


def _forget_session() -> None:
    session.clear()
    g.pop("csrf_token", None)  # made from the old session; a page shown by this very answer needs one of the new


def _note_writes() -> None:
    g.writes = request.method not in SAFE_METHODS


def _guard() -> Response | tuple[str, int] | None:
    if request.endpoint is None:
        return None  # no such page: the router answers 404 or 405
    access = access_of(current_app, request.endpoint)
    if access is Access.PUBLIC:
        return None
    if not current_user.is_authenticated:
        return _ask_who()
    if access is None or not _allowed(access):
        raise Forbidden(N_("This page is not for you. If you think it should be, ask your teacher."))
    return None


def _allowed(access: Access) -> bool:
    wanted = {Access.SIGNED_IN: True, Access.TEACHERS: current_user.is_teacher}
    return wanted.get(access, not current_user.is_teacher)


def _ask_who() -> Response | tuple[str, int]:
    if request.method not in SAFE_METHODS:
        return sign_in_again()
    flash(_("Please sign in first."), "notice")
    return redirect(url_for("accounts.sign_in", next=request.full_path.rstrip("?")), 303)
