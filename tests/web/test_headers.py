"""What every answer tells the browser, pages, errors and files alike."""

from __future__ import annotations

import pytest

from quiz import create_app


@pytest.mark.parametrize("path", ["/", "/sign-in", "/nothing-here", "/static/css/quiz.css", "/account"])
def test_every_answer_carries_the_strict_headers(app, path):
    headers = app.test_client().get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


def test_pages_are_not_kept_for_the_next_person_at_the_computer(app):
    assert app.test_client().get("/sign-in").headers["Cache-Control"] == "no-store"
    assert "no-store" not in app.test_client().get("/static/css/quiz.css").headers["Cache-Control"]


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


def test_behind_one_proxy_the_address_is_the_one_the_proxy_saw(settings):
    app = create_app(settings | {"QUIZ_PROXIES": 1})
    with app.test_request_context("/"):
        pass
    answer = app.test_client().get(
        "/account", headers={"X-Forwarded-Proto": "https", "X-Forwarded-Host": "quiz.school"}
    )
    assert answer.status_code == 303
    app.extensions["engine"].dispose()
