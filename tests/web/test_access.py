"""Who may come where: denied by default, walked over the application's whole URL map."""

from __future__ import annotations

import pytest
from flask import Flask
from werkzeug.routing import IntegerConverter, Rule

from quiz.web.access import Access, access_of

PUBLIC = {
    "static",
    "site.home",
    "accounts.sign_in",
    "classrooms.join",
    "classrooms.join_by_link",
}


def rules(app: Flask) -> list[Rule]:
    return sorted(app.url_map.iter_rules(), key=lambda rule: rule.rule)


def address(rule: Rule) -> str:
    """Return the rule's path with believable values in its places."""
    path = rule.rule
    for name, converter in rule._converters.items():
        value = "1" if isinstance(converter, IntegerConverter) else "CKMNPQ"
        path = path.replace(f"<{'int:' if value == '1' else ''}{name}>", value)
    assert "<" not in path, f"{rule.rule}: unknown kind of place"
    return path


def ways_in(app: Flask) -> list[tuple[str, str, Access | None]]:
    """Return (method, path, rule) of everything that is not public."""
    return [
        (method, address(rule), access_of(app, rule.endpoint))
        for rule in rules(app)
        if rule.endpoint not in PUBLIC
        for method in sorted(rule.methods - {"OPTIONS"})
    ]


def test_the_public_endpoints_are_exactly_these(app):
    assert {r.endpoint for r in rules(app) if access_of(app, r.endpoint) is Access.PUBLIC} == PUBLIC


def test_every_endpoint_has_a_rule(app):
    assert [r.endpoint for r in rules(app) if access_of(app, r.endpoint) is None] == []


def test_a_view_without_a_rule_is_refused_to_everyone(app, make, browse):
    app.add_url_rule("/forgotten", "forgotten", lambda: "secret")
    page = browse(make.teacher()).get("/forgotten")
    assert page.status == 403
    assert "secret" not in page.html


def test_a_stranger_gets_nowhere(app):
    browser = app.test_client()
    for method, path, _rule in ways_in(app):
        answer = browser.open(path, method=method, data={"name": "x"} if method == "POST" else None)
        if method == "POST":
            assert answer.status_code == 401, (method, path, answer.status_code)
        else:
            assert answer.status_code == 303, (method, path, answer.status_code)
            assert answer.headers["Location"].startswith("/sign-in"), (method, path)


@pytest.mark.parametrize(("role", "closed_to_them"), [("teacher", Access.LEARNERS), ("learner", Access.TEACHERS)])
def test_each_role_is_kept_out_of_the_others_rooms(app, make, browse, role, closed_to_them):
    user = make.teacher() if role == "teacher" else make.learner()
    browser = browse(user).browser
    tried = 0
    for method, path, rule in ways_in(app):
        if rule is closed_to_them:
            assert browser.open(path, method=method).status_code == 403, (method, path)
            tried += 1
    assert tried > 3


def test_things_that_do_not_exist_answer_404_and_never_500(app, make, browse):
    teacher, learner = browse(make.teacher()).browser, browse(make.learner()).browser
    for method, path, rule in ways_in(app):
        browser = learner if rule is Access.LEARNERS else teacher
        if method == "GET" and "1" in path:
            status = browser.get(path).status_code
            assert status in {200, 303, 404}, (path, status)


def test_a_person_disabled_while_signed_in_is_a_stranger(make, browse, session, clock):
    teacher = make.teacher()
    browser = browse(teacher)
    teacher.disabled_at = clock()
    session.commit()
    assert browser.get("/account").path.startswith("/sign-in")
