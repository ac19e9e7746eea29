"""An attempt is its own learner's, and nobody else's; a teacher tries only their own quizzes."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.models import Attempt

PAGES = ("", "/1", "/hand-in", "/result")


def token(browser, page: str = "/account") -> dict[str, str]:
    fields = browser.get(page).tree.iter("input")
    return {"csrf_token": next(i.get("value") for i in fields if i.get("name") == "csrf_token")}


@pytest.mark.parametrize("submitted", [True, False])
def test_nobody_sees_the_attempt_of_another(make, scene, given, browse, submitted):
    attempt = make.attempt(given(), scene.learner, [True], submitted=submitted)
    others = [make.learner(classroom=scene.classroom), make.teacher(), scene.teacher]
    for browser in map(browse, others):
        assert {browser.get(f"/attempts/{attempt.id}{page}").status for page in PAGES} == {404}


def test_nobody_writes_into_the_attempt_of_another(make, scene, given, browse, session):
    attempt = make.attempt(given(), scene.learner, [True], submitted=False)
    browser = browse(make.learner(classroom=scene.classroom))
    fields = token(browser) | {"answering": "1", "options": "o2", "revision": "5"}
    assert {browser.post(f"/attempts/{attempt.id}{page}", fields).status for page in ("/1", "/hand-in")} == {404}
    session.refresh(attempt)
    assert (attempt.submitted_at, attempt.responses[0].answer) == (None, {"options": ["o1"]})


def test_an_attempt_that_never_was_is_not_found(scene, browse):
    browser = browse(scene.learner)
    assert {browser.get(f"/attempts/77{page}").status for page in PAGES} == {404}


@pytest.mark.parametrize("who", ["stranger to the class", "who has left"])
def test_only_members_of_the_class_begin_its_quizzes(make, scene, given, browse, session, clock, who):
    assignment = given()
    learner = make.learner() if who == "stranger to the class" else scene.learner
    scene.classroom.memberships[0].left_at = clock()
    session.commit()
    browser = browse(learner)
    assert browser.post(f"/assignments/{assignment.id}/start", token(browser)).status == 404
    assert session.scalars(select(Attempt)).all() == []


def test_who_begins_a_quiz_without_ever_using_the_code_has_joined_the_class(scene, given, browse, session, clock):
    given()
    browse(scene.learner).get("/my-quizzes").submit("Begin")
    session.refresh(scene.classroom.memberships[0])
    assert scene.classroom.memberships[0].joined_at == clock()


def test_a_teacher_begins_no_attempt_as_a_learner_does(scene, given, browse):
    assignment, browser = given(), browse(scene.teacher)
    assert browser.post(f"/assignments/{assignment.id}/start", token(browser)).status == 403


def test_a_teacher_tries_a_quiz_as_a_learner_would(scene, browse, session):
    browser = browse(scene.teacher)
    page = browser.post(f"/quizzes/{scene.quiz.id}/try", token(browser))
    assert "trying it" in page.text
    result = page.submit("Next", options="o1").submit("Hand in", options="o2").submit("Hand in")
    assert "1 of 3, two to look at again." in result.text
    assert session.scalars(select(Attempt.assignment_id)).all() == [None]
    assert result.follow("Back to the quiz").status == 200


def test_trying_again_begins_anew_with_the_questions_of_today(scene, browse, session):
    browser = browse(scene.teacher)
    browser.post(f"/quizzes/{scene.quiz.id}/try", token(browser)).submit("Next", options="o1")
    scene.quiz.questions.pop()
    session.commit()
    page = browser.post(f"/quizzes/{scene.quiz.id}/try", token(browser))
    assert "1 of 2" in page.text
    assert [i.get("checked") for i in page.tree.iter("input") if i.get("name") == "options"] == [None] * 4
    again = page.submit("Hand in").submit("Hand in").submit("Try it again")
    assert "1 of 2" in again.text
    assert sorted(session.scalars(select(Attempt.number))) == [1, 2]


def test_nobody_tries_the_quiz_of_another(make, scene, browse):
    other, learner = browse(make.teacher()), browse(scene.learner)
    address = f"/quizzes/{scene.quiz.id}/try"
    assert other.post(address, token(other)).status == 404
    assert learner.post(address, token(learner)).status == 403


def test_a_number_no_row_can_have_is_not_found(scene, browse):
    assert browse(scene.learner).get(f"/attempts/{10**30}").status == 404
