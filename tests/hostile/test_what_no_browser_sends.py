"""Requests that none of our pages makes: refused or read as nothing, never an error page."""

from __future__ import annotations

import io

import pytest

from quiz.web.hosts import is_host
from tests.hostile.school import token

BODIES = [
    [1, 2],
    "text",
    5,
    None,
    [["a", "b"]],
    [[[[[[]]]]]],
    {"title": 5, "name": ["x"], "stem": {"a": 1}},
    {"title": "\ud800", "name": "\ud800", "stem": "\ud800", "kept": "\ud800"},
]
ODD_HOSTS = ["..", "a..b", "x" * 64, ".".join(["abc"] * 90), "xn--a", "é" * 70]


def forms(school):
    """Return addresses whose views read a form, with who may send it."""
    return {
        "/sign-in": None,
        "/join": None,
        "/account": school.learner,
        "/articles/new": school.teacher,
        f"/articles/{school.article.id}/edit": school.teacher,
        f"/articles/{school.article.id}/questions/new": school.teacher,
        f"/questions/{school.questions[0].id}/edit": school.teacher,
        "/quizzes/new": school.teacher,
        f"/quizzes/{school.quiz.id}/edit": school.teacher,
        f"/quizzes/{school.quiz.id}/give": school.teacher,
        f"/assignments/{school.given.id}/edit": school.teacher,
        "/classes/new": school.teacher,
        f"/classes/{school.classroom.id}/learners": school.teacher,
        f"/attempts/{school.running.id}/1": school.learner,
    }


def test_json_is_no_form(school, client, browse):
    browsers = {None: client, school.teacher: browse(school.teacher), school.learner: browse(school.learner)}
    tokens = {who: token(b, "/account" if who else "/sign-in")["csrf_token"] for who, b in browsers.items()}
    for address, who in forms(school).items():
        answers = [browsers[who].browser.post(address, json=b, headers={"X-CSRFToken": tokens[who]}) for b in BODIES]
        assert max(answer.status_code for answer in answers) < 500, address


def test_a_file_in_the_place_of_a_text_is_no_text(school, client, browse):
    for address, field in (("/sign-in", "password"), ("/join", "code")):
        sent = {**token(client, "/sign-in"), field: (io.BytesIO(b"\x00\xff"), "a.png")}
        assert client.browser.post(address, data=sent).status_code == 422
    teacher = browse(school.teacher)
    sent = {**token(teacher), "title": (io.BytesIO(b"\x00\xff"), "a.png"), "text": "Too short."}
    assert teacher.browser.post("/articles/new", data=sent).status_code == 422


def test_rows_with_odd_numbers_are_no_rows(school, browse):
    teacher = browse(school.teacher)
    sent = {**token(teacher), "title": "Bridges", "kind": "multiple_choice", "stem": "What?"}
    for number in ("²", "٣", "9" * 5000, "-1", "", "x"):
        sent |= {f"entries-{number}-points": "5", f"choices-{number}-text": "Brunel"}
    assert teacher.post(f"/quizzes/{school.quiz.id}/edit", sent).title.startswith("Bridges")
    assert "Give at least two options." in teacher.post(f"/articles/{school.article.id}/questions/new", sent).text


def test_a_search_and_a_choice_without_end_are_cut_or_refused(school, browse):
    teacher = browse(school.teacher)
    sent = {**token(teacher), "title": "All", "search": "a" * 60_000, "show": "Show"}
    assert teacher.post("/quizzes/new", sent).status == 200
    sent = {**token(teacher), "title": "All", "questions": [str(n) for n in range(300_000)]}
    assert teacher.post("/quizzes/new", sent).status == 422


@pytest.mark.parametrize("host", ODD_HOSTS)
def test_a_host_that_can_be_no_host_is_refused(app, host):
    environ = app.test_client().get("/join").request.environ | {"HTTP_HOST": host}
    said = []
    body = b"".join(app.wsgi_app(environ, lambda status, _headers: said.append(status)))
    assert said == ["400 BAD REQUEST"]
    assert b"address" in body


@pytest.mark.parametrize("host", ["", "localhost:8000", "192.168.1.4", "[::1]:80", "schule.example", "bücher.example"])
def test_hosts_that_could_be_are_let_through(host):
    assert is_host(host)


@pytest.mark.parametrize("cookie", ["remember_token=a|é", "remember_token=1|" + "a" * 128, "quiz_session=é", ";=;"])
def test_cookies_of_others_are_not_read(app, cookie):
    odd = {"HTTP_COOKIE": cookie.encode().decode("latin-1")}
    assert app.test_client(use_cookies=False).get("/articles", environ_overrides=odd).status_code == 303


def test_someone_who_typed_half_a_sign_and_was_signed_out_gets_a_page(make, client):
    learner = make.learner()
    sent = {**token(client, "/sign-in"), "name": learner.name, "password": "a password for tests"}
    page = client.post("/sign-in", sent | {"next": "/account", "kept": '[["stem", "\\ud800\\u0000"]]'})
    assert page.status == 200
