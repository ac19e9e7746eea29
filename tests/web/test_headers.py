"""What every answer tells the browser, pages, errors and files alike."""

from __future__ import annotations

import pytest
from flask import request

from quiz import create_app


@pytest.mark.parametrize("path", ["/", "/sign-in", "/nothing-here", "/static/css/quiz.css", "/account"])
def test_every_answer_carries_the_strict_headers(app, path):
    with app.test_client().get(path) as answer:
        headers = answer.headers
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


def test_pages_are_not_kept_for_the_next_person_at_the_computer(app):
    assert app.test_client().get("/sign-in").headers["Cache-Control"] == "no-store"
    with app.test_client().get("/static/css/quiz.css") as answer:
        assert "no-store" not in answer.headers["Cache-Control"]


def cookie_flags(app, **options) -> set[str]:
    cookie = app.test_client().get("/sign-in", **options).headers["Set-Cookie"]
    return {part.strip().split("=")[0] for part in cookie.split(";")[1:]}


def test_on_a_classrooms_plain_http_the_cookie_still_travels(app):
    assert cookie_flags(app) >= {"HttpOnly", "SameSite"}
    assert "Secure" not in cookie_flags(app)


def test_behind_https_the_cookie_is_secure(settings):
    app = create_app(settings | {"QUIZ_HTTPS": True})
    assert "Secure" in cookie_flags(app)
    assert "max-age" in app.test_client().get("/").headers["Strict-Transport-Security"]
    app.extensions["engine"].dispose()


def addresses_seen(app, **headers: str) -> list[str]:
    seen: list[str] = []
    app.before_request(lambda: seen.append(f"{request.scheme}://{request.host} for {request.remote_addr}"))
    app.test_client().get("/sign-in", headers={name.replace("_", "-"): value for name, value in headers.items()})
    return seen


FORWARDED = {
    "X_Forwarded_For": "6.6.6.6, 10.0.0.9",
    "X_Forwarded_Proto": "https",
    "X_Forwarded_Host": "quiz.school",
}


def test_behind_one_proxy_the_address_is_the_one_that_proxy_saw(settings):
    app = create_app(settings | {"QUIZ_PROXIES": 1})
    assert addresses_seen(app, **FORWARDED) == ["https://quiz.school for 10.0.0.9"]
    app.extensions["engine"].dispose()


def test_without_a_proxy_nobody_can_pretend_to_be_one(app):
    assert addresses_seen(app, **FORWARDED) == ["http://localhost for 127.0.0.1"]
