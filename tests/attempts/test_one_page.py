"""All questions on one page, without any script: one form, every answer saved whatever becomes of the others."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.core.items import Form
from quiz.models import Layout, Response, Reveal
from tests.attempts.conftest import every_form
from tests.factories import PASSWORD
from tests.hostile.school import token


@pytest.fixture
def everything(make, scene):
    """Return a quiz of every form, on one page, given to the class."""
    quiz = make.quiz(scene.teacher, every_form(make, scene.teacher), "All forms", layout=Layout.ONE_PAGE)
    return make.assignment(quiz, scene.classroom, attempts_allowed=None, reveal=Reveal.AT_ONCE)


@pytest.fixture
def page(everything, scene, browse):
    browser = browse(scene.learner)
    return browser.post(f"/assignments/{everything.id}/start", token(browser))


ANSWERS = {
    "q1-options": "o1",
    "q2-options": ["o1", "o3"],
    "q3-options": "o1",
    "q4-text": "the Tamar",
    "q5-text": "seven",
    "q6-text": "Tamar",
    "q7-pair-o1": "c1",
    "q7-pair-o2": "c2",
    "q8-sequence": ["o1", "o2", "o3"],
    "q8-ordered": "1",
}


def saved(session) -> list[dict[str, object]]:
    answers = session.scalars(select(Response.answer).order_by(Response.question_id)).all()
    session.rollback()
    return list(answers)


def field(page, name: str) -> list[str | None]:
    return [i.get("value") for i in page.tree.iter("input") if i.get("name") == name]


def test_every_question_stands_in_a_fieldset_of_its_own(page):
    assert page.path.endswith("/all")
    frames = [f for f in page.tree.iter("fieldset") if f.get("id", "").startswith("question-")]
    assert [f.get("id") for f in frames] == [f"question-{n}" for n in range(1, len(Form) + 1)]
    assert all(frame.find("legend") is not None for frame in frames)


def test_all_is_answered_and_handed_in_from_the_one_page(page):
    asking = page.submit("Hand in", ANSWERS)
    assert "All 8 questions are answered." in asking.text
    assert "8 of 8, all right." in asking.submit("Hand in").text


def test_save_keeps_what_was_answered_and_stays(page, session):
    again = page.submit("Save", {"q4-text": "Thames", "q1-options": "o2"})
    assert "Your answers are saved." in again.text
    assert field(again, "q4-text") == ["Thames"]
    assert [i.get("value") for i in again.tree.iter("input") if i.get("checked") is not None] == ["o2"]
    assert saved(session) == [{"options": ["o2"]}, {"text": "Thames"}]


def test_leaving_saves_on_the_way(page, session):
    assert page.submit("Go on later", {"q4-text": "Thames"}).path == "/my-quizzes"
    assert saved(session) == [{"text": "Thames"}]


def test_a_refused_answer_says_so_at_its_question_and_the_others_are_saved(page, session):
    refused = page.submit("Hand in", ANSWERS | {"q4-text": "x" * 501, "q5-text": "8"})
    assert refused.status == 422
    assert refused.title.startswith("Error:")
    assert "Question 4: This answer is 501 characters long; 500 fit." in refused.text
    assert field(refused, "q4-text") == ["x" * 501]
    assert field(refused, "q5-text") == ["8"]
    assert len(saved(session)) == 7
    assert "8 of 8, all right." in refused.submit("Hand in", ANSWERS).submit("Hand in").text


def test_an_order_is_changed_by_its_buttons_and_the_page_stays_at_the_question(page, session):
    texts = {"o1": "The ferry stopped", "o2": "The bridge opened", "o3": "Brunel crossed it"}
    first, second = field(page, "q8-sequence")[:2]
    answer = page.client.browser.post(
        page.path,
        data={"csrf_token": field(page, "csrf_token")[0], "q8-answering": "1", "q8-move": f"up:{second}"}
        | {"q8-sequence": field(page, "q8-sequence"), "q4-answering": "1", "q4-text": "Tamar"},
    )
    assert answer.location.endswith("/all#question-8")
    assert saved(session)[0] == {"text": "Tamar"}
    again = page.client.get(page.path)
    assert field(again, "q8-sequence")[:2] == [second, first]
    assert field(again.submit(f"Down: {texts[second]}"), "q8-sequence")[:2] == [first, second]


def test_one_answer_is_checked_at_once_and_then_stays(page, session):
    checked = page.submit("Check question 1", {"q1-options": "o2", "q4-text": "Tamar"})
    assert "your answer" in checked.text
    assert not checked.has_button("Check question 1")
    assert field(checked, "q4-text") == ["Tamar"]
    assert field(checked, "q1-options") == []
    forged = checked.submit("Save", {"q1-options": "o1", "q1-answering": "1", "q1-revision": "1"})
    assert "The newer one is kept." in forged.text
    assert saved(session) == [{"options": ["o2"]}, {"text": "Tamar"}]


def test_checking_without_an_answer_says_what_to_do_first(page):
    refused = page.submit("Check question 4", {"q1-options": "o2"})
    assert refused.status == 422
    assert "Question 4: Answer first, then check." in refused.text


def test_an_older_window_changes_only_what_the_newer_did_not(page, session):
    older = page.client.get(page.path)
    page.submit("Save", {"q1-options": "o2"})
    told = older.submit("Hand in", {"q1-options": "o3", "q4-text": "Tamar"})
    assert "You changed the answer to question 1 in another window. The newer one is kept." in told.text
    assert told.path.endswith("/all")
    assert saved(session) == [{"options": ["o2"]}, {"text": "Tamar"}]


def test_the_address_of_one_question_leads_to_its_place_on_the_page(page):
    answer = page.client.browser.get(page.path.replace("/all", "/3"))
    assert (answer.status_code, answer.location) == (303, page.path + "#question-3")


def test_the_page_belongs_to_quizzes_taken_so(page, everything, session):
    everything.quiz.layout = Layout.ONE_AT_A_TIME
    session.commit()
    assert page.client.get(page.path).path.endswith("/1")
    assert page.submit("Save", {"q4-text": "Tamar"}).path.endswith("/1")
    assert saved(session) == [{"text": "Tamar"}]


def test_after_handing_in_the_page_leads_to_the_result_and_takes_nothing_more(page, session):
    page.submit("Hand in", {"q4-text": "Tamar"}).submit("Hand in")
    assert page.client.get(page.path).path.endswith("/result")
    late = page.submit("Save", {"q4-text": "Thames"})
    assert (late.status, "You have handed this in already." in late.text) == (409, True)
    assert saved(session) == [{"text": "Tamar"}]


def test_the_page_of_another_learner_is_not_found(page, make, scene, browse):
    other = browse(make.learner(classroom=scene.classroom))
    assert other.get(page.path).status == 404
    sent = token(other) | {"q4-answering": "1", "q4-text": "Thames"}
    assert other.post(page.path, sent).status == 404


def test_a_session_that_ends_in_the_middle_loses_no_answer(page, scene, session):
    page.client.browser.delete_cookie("quiz_session")
    asked = page.submit("Save", ANSWERS)
    assert asked.status == 401
    again = asked.submit("Sign in", name=scene.learner.name, password=PASSWORD).submit("Send")
    assert again.path == page.path
    assert len(saved(session)) == 8


def test_the_hand_in_page_leads_back_to_the_questions_of_the_page(page):
    asking = page.submit("Hand in", {"q1-options": "o1"})
    assert asking.links()["Question 2"] == page.path + "#question-2"
    assert asking.links()["Go back"] == page.path + "#question-2"
