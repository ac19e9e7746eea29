"""No going back: what was left is settled, and nothing a browser can do brings it back."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.models import Attempt, Response
from tests.attempts.test_saving import Script
from tests.attempts.test_secrecy import csrf


@pytest.fixture
def page(scene, given, browse, session):
    scene.quiz.may_go_back = False
    session.commit()
    given()
    return browse(scene.learner).get("/my-quizzes").submit("Begin")


def saved(session) -> list[dict[str, object]]:
    answers = session.scalars(select(Response.answer).order_by(Response.question_id)).all()
    session.rollback()
    return list(answers)


def reached(session) -> int:
    [place] = session.scalars(select(Attempt.reached)).all()
    session.rollback()
    return place


def test_the_page_says_before_that_next_settles(page):
    assert "After “Next” you can't come back to this question." in page.text
    page = page.submit("Next", options="o1").submit("Next", options="o1")
    assert "3 of 3" in page.text
    assert "come back" not in page.text


def test_there_is_no_button_back_and_the_list_of_questions_has_none(page):
    page = page.submit("Next", options="o1")
    assert not page.has_button("Previous")
    assert not page.has_button("answered")
    dots = [e for e in page.tree.iter("span") if "dot" in e.get("class", "").split()]
    assert [dot.get("aria-current") for dot in dots] == [None, "step", None]


@pytest.mark.parametrize("place", ["/1", "/3", "/9", ""])
def test_every_address_leads_to_the_question_reached(page, place):
    page = page.submit("Next", options="o1")
    attempt = page.path.removesuffix("/2")
    assert page.client.get(attempt + place).path == page.path


def test_refreshing_stays_where_one_is(page, session):
    page = page.submit("Next", options="o1")
    assert page.client.get(page.path).path == page.path
    assert reached(session) == 2


def test_pressing_next_twice_goes_one_question_on(page, session):
    twice = [page.submit("Next", options="o1") for _ in range(2)]
    assert [each.path[-2:] for each in twice] == ["/2", "/2"]
    assert (twice[1].status, reached(session)) == (200, 2)


def test_a_change_to_a_settled_question_is_refused_with_a_clear_page(page, session):
    page.submit("Next", options="o1")
    late = page.submit("Next", options="o2", revision="1")
    assert late.status == 409
    assert "You have gone on from this question, so its answer stays as it was saved." in late.text
    assert late.follow("Go on with the quiz").path.endswith("/2")
    assert (saved(session), reached(session)) == ([{"options": ["o1"]}], 2)


def test_a_script_hears_the_same(page, session):
    script = Script(page.client, page.path)
    page.submit("Next", options="o1")
    late = script.save("o2", 1)
    assert late.status_code == 409
    assert late.json["message"].startswith("You have gone on from this question")
    assert "ended" not in late.json
    assert script.save("o1", 0).status_code == 200, "what is saved already is no change"
    assert saved(session) == [{"options": ["o1"]}]


def test_going_on_without_an_answer_asks_once(page, session):
    asking = page.submit("Next")
    assert asking.status == 422
    assert "You have not answered this question, and you can't come back to it." in asking.text
    assert reached(session) == 1
    assert asking.submit("Go on without an answer").path.endswith("/2")
    assert reached(session) == 2


def test_who_was_asked_may_answer_after_all(page, session):
    assert page.submit("Next").submit("Next", options="o3").path.endswith("/2")
    assert saved(session) == [{"options": ["o3"]}]


def test_an_answer_changed_in_another_window_is_shown_before_it_is_settled(page, session):
    older = page.client.get(page.path)
    Script(page.client, page.path).save("o2", 0)
    told = older.submit("Next", options="o3")
    assert "The newer one is kept." in told.text
    assert reached(session) == 1


def test_two_windows_end_at_the_same_question(page, session):
    other = page.client.get(page.path)
    page.submit("Next", options="o1").submit("Next", options="o2")
    assert other.submit("Next", options="o1").path.endswith("/3")
    assert reached(session) == 3


def test_handing_in_lists_what_has_no_answer_without_a_way_back(page):
    page = page.submit("Next").submit("Go on without an answer").submit("Hand in", options="o1")
    assert "2 questions have no answer yet." in page.text
    assert "Question 1" in page.text
    assert not [link for link in page.links() if link.startswith("Question")]
    assert page.follow("Go back").path.endswith("/2")


def test_the_last_question_is_not_gone_beyond(page, session):
    page = page.submit("Next", options="o1").submit("Next", options="o1")
    script = Script(page.client, page.path)
    assert script.save("o1", 0, go="next").status_code == 200
    assert reached(session) == 3
    assert page.client.get(page.path).path == page.path


def test_who_leaves_comes_back_to_the_question_reached(page):
    page = page.submit("Next", options="o1").submit("Go on later", options="o2")
    assert page.follow("Go on").path.endswith("/2")


def test_where_one_may_go_back_nothing_is_settled(scene, given, browse, session):
    given()
    page = browse(scene.learner).get("/my-quizzes").submit("Begin").submit("Next", options="o1")
    assert "come back" not in page.text
    assert page.submit("Previous").path.endswith("/1")
    assert reached(session) == 1


@pytest.mark.parametrize(
    ("place", "sent"),
    [("/3", {"go": "next"}), ("/2", {"certainty": "9"}), ("/3", {"answering": "1", "options": "o1"})],
)
def test_nothing_that_is_sent_shows_or_answers_a_question_before_it_is_reached(page, session, place, sent):
    attempt = page.path.removesuffix("/1")
    answer = page.client.post(attempt + place, {**sent, **csrf(page)})
    assert answer.status == 409
    assert saved(session) == []


def test_the_page_of_all_questions_is_none_of_a_quiz_that_goes_one_way(page):
    attempt = page.path.removesuffix("/1")
    answer = page.client.post(f"{attempt}/all", {"q1-certainty": "9", **csrf(page)})
    assert answer.path == page.path
