"""Signing in and out: who gets in, where it leads, and what a stranger learns from a refusal."""

from __future__ import annotations

import time

import pytest
from flask import Flask

from quiz import create_app
from quiz.accounts.authentication import authenticate
from tests.client import Client
from tests.conftest import NOON
from tests.factories import PASSWORD

REFUSED = "Name and password don't match"


def try_to_sign_in(client: Client, name: str, password: str = PASSWORD, path: str = "/sign-in"):
    return client.get(path).submit("Sign in", name=name, password=password)


def test_a_teacher_signs_in_and_sees_the_articles(client, make):
    page = try_to_sign_in(client, make.teacher("Ms Hill").name)
    assert page.status == 200
    assert page.path.startswith("/articles")


@pytest.mark.parametrize("typed", ["ms hill", "MS HILL", "  Ms   Hill ", "Ｍｓ Hill"])
def test_a_name_may_be_spelt_in_any_case_and_width(client, make, typed):
    make.teacher("Ms Hill")
    assert try_to_sign_in(client, typed).path.startswith("/articles")


def test_a_wrong_password_an_unknown_name_and_a_disabled_account_are_refused_alike(client, make, clock):
    make.teacher("Ms Hill")
    make.teacher("Mr Gone", disabled_at=clock())
    pages = [
        try_to_sign_in(client, "Ms Hill", "not the password"),
        try_to_sign_in(client, "Nobody"),
        try_to_sign_in(client, "Mr Gone"),
    ]
    for page in pages:
        assert page.status == 422
        assert page.title.startswith("Error:")
        assert REFUSED in page.text
    assert client.get("/account").path.startswith("/sign-in")


def test_a_refusal_keeps_the_name_and_never_the_password(client):
    page = try_to_sign_in(client, "Anna", "a secret guess")
    assert 'value="Anna"' in page.html
    assert "a secret guess" not in page.html


def test_a_password_is_taken_as_it_is_with_spaces_and_capitals(client, make):
    make.teacher("Ms Hill")
    assert try_to_sign_in(client, "Ms Hill", PASSWORD.upper()).status == 422
    assert try_to_sign_in(client, "Ms Hill", f" {PASSWORD}").status == 422


def test_an_unknown_name_costs_as_much_time_as_a_known_one(session, make):
    make.teacher("Ms Hill")

    def fastest(names: list[str]) -> float:
        spans = []
        for name in names:
            started = time.perf_counter()
            assert authenticate(session, name, "a guess", "10.0.0.1", now=NOON) is None
            spans.append(time.perf_counter() - started)
        return min(spans)

    assert fastest(["nobody 1", "nobody 2", "nobody 3"]) > 0.5 * fastest(["Ms Hill"] * 3)


@pytest.mark.parametrize("name", ["x" * 81, "ﷺ" * 80, "'; drop table users; --", "%", "\u202e\u0301"])
def test_hostile_names_are_refused_in_peace(client, name):
    assert try_to_sign_in(client, name).status == 422


def test_characters_that_a_database_may_not_store_are_refused_in_peace(client):
    token = client.get("/sign-in").tree.find(".//input[@name='csrf_token']").get("value")
    data = {"csrf_token": token, "name": "a\x00b", "password": PASSWORD}
    assert client.browser.post("/sign-in", data=data).status_code == 422


def test_signing_in_leads_on_to_the_page_that_was_wanted(client, make):
    teacher = make.teacher()
    asked = client.get("/account?from=mail")
    assert asked.path == "/sign-in?next=/account?from%3Dmail"
    assert "Please sign in first." in asked.text
    page = asked.submit("Sign in", name=teacher.name, password=PASSWORD)
    assert page.path == "/account?from=mail"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "http:evil.example",
        " //evil.example",
    ],
)
def test_signing_in_never_leads_to_another_site(app, make, elsewhere):
    teacher, browser = make.teacher(), Client(app)
    token = browser.get("/sign-in").tree.find(".//input[@name='csrf_token']").get("value")
    answer = browser.browser.post(
        "/sign-in",
        data={"csrf_token": token, "name": teacher.name, "password": PASSWORD, "next": elsewhere},
    )
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/"


def test_the_session_of_before_does_not_survive_signing_in(app, make):
    teacher, browser = make.teacher(), Client(app)
    browser.get("/sign-in")
    with browser.browser.session_transaction() as before:
        before["planted"] = "by somebody else"
        token_before = before["csrf_token"]
    browser.sign_in(teacher)
    with browser.browser.session_transaction() as after:
        assert "planted" not in after
        assert after.get("csrf_token") != token_before


def test_a_cookie_kept_from_before_signing_in_is_still_a_strangers(app, make):
    teacher, browser = make.teacher(), Client(app)
    browser.get("/sign-in")
    cookie = browser.browser.get_cookie("quiz_session").value
    browser.sign_in(teacher)
    other = Client(app)
    other.browser.set_cookie("quiz_session", cookie)
    assert other.get("/account").path.startswith("/sign-in")


def test_signing_out_ends_the_session(browse, make):
    browser = browse(make.teacher())
    page = browser.get("/account").submit("Sign out")
    assert "You are signed out." in page.text
    assert browser.get("/account").path.startswith("/sign-in")


def test_nothing_signs_out_by_a_link(browse, make):
    browser = browse(make.teacher())
    assert browser.get("/sign-out").status == 405
    assert browser.get("/account").status == 200


def test_a_forged_sign_in_without_a_token_does_nothing(app, make):
    teacher = make.teacher()
    browser = app.test_client()
    answer = browser.post("/sign-in", data={"name": teacher.name, "password": PASSWORD})
    assert answer.status_code == 400
    assert browser.get("/account").status_code == 303


def cookie_of(app: Flask) -> str:
    return app.test_client().get("/sign-in").headers["Set-Cookie"]


def test_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(app):
    assert "HttpOnly" in cookie_of(app)
    assert "SameSite=Lax" in cookie_of(app)


@pytest.mark.parametrize("https", [True, False])
def test_the_cookie_is_secure_exactly_where_https_is_spoken(settings, https):
    app = create_app(settings | {"QUIZ_HTTPS": https})
    assert ("Secure" in cookie_of(app)) is https
    app.extensions["engine"].dispose()


def test_signing_in_works_over_https_behind_a_proxy(settings, clock, make):
    teacher = make.teacher()
    app = create_app(settings | {"QUIZ_HTTPS": True, "QUIZ_PROXIES": 1})
    app.config["CLOCK"] = clock
    browser = app.test_client()
    over_https = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "quiz.example", "X-Forwarded-For": "10.0.0.9"}
    place = {"base_url": "https://quiz.example", "headers": over_https | {"Referer": "https://quiz.example/sign-in"}}
    token = browser.get("/sign-in", **place).get_data(as_text=True).split('name="csrf_token" value="')[1].split('"')[0]
    data = {"csrf_token": token, "name": teacher.name, "password": PASSWORD}
    assert browser.post("/sign-in", data=data, **place).status_code == 303
    assert browser.get("/account", **place).status_code == 200
    app.extensions["engine"].dispose()
