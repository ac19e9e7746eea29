"""Sessions that end, tokens that are foreign, headers that lie."""

from __future__ import annotations

import json

from tests.client import Client
from tests.factories import PASSWORD
from tests.hostile.school import token


def typing(school) -> list[tuple[str, str, str, dict[str, object]]]:
    """Return (who, page, button, what is typed) for every page on which something is typed."""
    wordy = "Wörter – “quoted”\r\nand a second line"
    return [
        ("teacher", "/articles/new", "Read", {"title": "A title", "text": wordy, "source": "Paper"}),
        ("teacher", f"/articles/{school.article.id}/edit", "Save", {"title": "Other", "source": "<b>"}),
        ("teacher", f"/articles/{school.article.id}/questions/new", "Save", {"stem": wordy, "choices-3-text": "x"}),
        ("teacher", f"/questions/{school.questions[0].id}/edit", "Save", {"stem": "New?", "explanation": wordy}),
        ("teacher", "/quizzes/new", "Make", {"title": "Mine", "questions": [str(school.questions[1].id)]}),
        ("teacher", f"/quizzes/{school.quiz.id}/edit", "Save", {"title": "Anew", "entries-2-points": "7"}),
        ("teacher", f"/quizzes/{school.quiz.id}/give", "Give", {"closes_at": "2026-06-01T10:00"}),
        ("teacher", f"/assignments/{school.given.id}/edit", "Save", {"closes_at": "2026-06-01T10:00"}),
        ("teacher", "/classes/new", "", {"name": "7 “b”"}),
        ("teacher", f"/classes/{school.classroom.id}/name", "Save", {"name": "8 &amp; b"}),
        ("teacher", f"/classes/{school.classroom.id}/learners", "Add", {"names": "Ann\r\nBob, bob.2"}),
        ("learner", f"/attempts/{school.running.id}/4", "Next", {"text": "Tämar "}),
        ("learner", f"/attempts/{school.running.id}/2", "Next", {"options": ["o1", "o3"]}),
    ]


def test_whatever_was_being_typed_when_the_session_ended_is_kept(school, browse):
    for who, address, button, typed in typing(school):
        person = getattr(school, who)
        page = browse(person).get(address)
        page.client.browser.delete_cookie("quiz_session")
        asked = page.submit(button or first_button(page), typed)
        assert asked.status == 401, address
        again = asked.submit("Sign in", name=person.name, password=PASSWORD)
        kept = {}
        for control in again.tree.iter("input"):
            kept.setdefault(control.get("name"), []).append(control.get("value"))
        for name, value in typed.items():
            wanted = [plain(v) for v in (value if isinstance(value, list) else [value])]
            assert [plain(v) for v in kept[name]] == wanted, (address, name)


def first_button(page) -> str:
    main = next(m for m in page.tree.iter("main"))
    return " ".join("".join(next(iter(main.iter("button"))).itertext()).split())


def plain(text: str) -> str:
    return text.replace("\r\n", "\n")


def test_someone_disabled_is_out_at_once_and_stays_out(school, browse, session, client):
    browser = browse(school.learner)
    page = browser.get(f"/attempts/{school.running.id}/1")
    school.learner.disabled_at = school.learner.created_at
    session.commit()
    assert page.submit("Next", options="o1").status == 401
    assert browser.get("/my-quizzes").path.startswith("/sign-in")
    assert client.get("/sign-in").submit("Sign in", name=school.learner.name, password=PASSWORD).status == 422


def test_no_form_is_taken_without_its_own_token(school, browse, session):
    browser, name = browse(school.teacher), school.classroom.name
    addresses = [f"/classes/{school.classroom.id}/{act}" for act in ("name", "archive", "code", "learners")]
    addresses += [f"/quizzes/{school.quiz.id}/archive", f"/roster/{school.member.id}/password", "/sign-out", "/account"]
    for foreign in ({}, {"csrf_token": "ö" * 90}, token(browse(school.learner))):
        assert {browser.post(address, foreign | {"name": "Stolen"}).status for address in addresses} == {400}
    session.refresh(school.classroom)
    assert (school.classroom.name, school.classroom.archived_at) == (name, None)


def test_what_a_proxy_would_say_is_not_believed_where_there_is_none(school, browse):
    browser = browse(school.teacher)
    lies = {"X-Forwarded-Host": "evil.example", "X-Forwarded-For": "6.6.6.6", "X-Forwarded-Proto": "https"}
    lies |= {"X-Forwarded-Prefix": "/evil", "Forwarded": "host=evil.example", "X-Original-Url": "/evil"}
    page = browser.get(f"/classes/{school.classroom.id}/projector", headers=lies)
    assert ("evil" in page.html, "https://" in page.html.replace("https://example.org", "")) == (False, False)


def test_guesses_are_counted_to_one_address_whatever_the_headers_say(make, client):
    sent = token(client, "/sign-in") | {"name": make.learner().name, "password": "wrong password"}
    statuses = []
    for number in range(8):
        headers = {"X-Forwarded-For": f"10.0.0.{number}", "X-Real-IP": f"10.0.0.{number}", "Client-IP": "1.1.1.1"}
        answer = client.browser.post("/sign-in", data=sent, headers=headers)
        statuses.append((answer.status_code, answer.headers.get("Retry-After")))
    assert statuses == [(422, None)] * 5 + [(429, "30")] * 3


ELSEWHERE = [
    *(
        "//evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "https:evil.example",
        "////evil.example",
        "evil.example",
    ),
    *("\u2028//evil", "/%0d%0aSet-Cookie:a=b", "/%2f%2fevil.example", "javascript:alert(1)", "http://a@evil.example/"),
]


def test_signing_in_leads_to_no_other_site(app, make):
    learner = make.learner()
    for target in ELSEWHERE:
        browser = Client(app)
        sent = token(browser, "/sign-in") | {"name": learner.name, "password": PASSWORD, "next": target}
        location = browser.browser.post("/sign-in", data=sent).headers["Location"]
        assert (location[0], location[1:2] in {"/", "\\"}) == ("/", False), target


def test_kept_fields_are_sent_to_no_other_site(client, make):
    sent = token(client, "/sign-in") | {"name": make.learner().name, "password": PASSWORD}
    kept = json.dumps([["a", "b"]])
    page = client.post("/sign-in", sent | {"next": "//evil.example/x", "kept": kept})
    assert [form.get("action") for form in page.tree.iter("form") if "evil" in (form.get("action") or "")] == []
