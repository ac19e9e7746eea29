"""Making the application: settings, database, access guard, blueprints, error pages."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from flask import Flask, request
from flask_babel import Babel
from flask_wtf import CSRFProtect
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.routing import IntegerConverter, Map

from quiz.config import database_url, read_settings, secret_key
from quiz.db import close_session, make_engine
from quiz.places import place
from quiz.web.access import init_access
from quiz.web.clock import system_clock
from quiz.web.errors import init_errors
from quiz.web.filters import init_filters
from quiz.web.headers import init_headers
from quiz.web.hosts import refusing_odd_hosts

FEATURES = (
    *("site", "accounts", "classrooms", "articles", "questions", "quizzes", "attempts", "corrections", "challenges"),
    *("progress", "results"),
)
LANGUAGES = ("en",)


class RowNumber(IntegerConverter):
    """A row's number in an address; one that no database can hold is no address of ours: 404."""

    def __init__(self, url_map: Map) -> None:
        super().__init__(url_map, max=2**63 - 1)


def create_app(settings: Mapping[str, Any] | None = None) -> Flask:
    """Return the application; ``settings`` (by default read from the environment) is a whole settings table."""
    settings = read_settings() if settings is None else settings
    app = Flask("quiz", template_folder=str(place("templates")), static_folder=str(place("static")))
    app.config.update(settings)
    app.config.update(_flask_settings(settings))
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.url_map.converters["int"] = RowNumber
    app.extensions["engine"] = make_engine(database_url(settings))
    app.teardown_appcontext(close_session)
    _init_web(app)
    for feature in FEATURES:
        app.register_blueprint(import_module(f"quiz.{feature}.views").bp)
    app.wsgi_app = refusing_odd_hosts(app.wsgi_app)  # type: ignore[assignment, method-assign]
    if settings["QUIZ_PROXIES"]:
        hops = settings["QUIZ_PROXIES"]
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
    return app


def _flask_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "SECRET_KEY": secret_key(settings),
        "SESSION_COOKIE_NAME": "quiz_session",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_SECURE": settings["QUIZ_HTTPS"],
        "MAX_CONTENT_LENGTH": settings["QUIZ_MAX_UPLOAD"],
        "MAX_FORM_MEMORY_SIZE": settings["QUIZ_MAX_UPLOAD"],
        "WTF_CSRF_TIME_LIMIT": None,  # a token is good as long as its session
        "BABEL_DEFAULT_LOCALE": settings["QUIZ_LANGUAGE"],
        "BABEL_DEFAULT_TIMEZONE": settings["QUIZ_TIMEZONE"],
        "CLOCK": system_clock,
    }


def _init_web(app: Flask) -> None:
    # The guard comes before the CSRF check: a form sent after the session ended is kept, not refused for its token.
    init_access(app)
    CSRFProtect(app)
    Babel(app, locale_selector=_language)
    init_errors(app)
    init_filters(app)
    init_headers(app)


def _language() -> str | None:
    return request.accept_languages.best_match(LANGUAGES) if request else None
