"""Where a quiz asks how sure the learner is, or wrong answers lose points: told before, saved, told after."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.core.grading import Credit
from quiz.models import Layout, Mark, Response, Reveal
from tests.attempts.conftest import every_form
from tests.attempts.test_saving import Script


@pytest.fixture
def attempt(make, scene):
    scene.quiz.asks_certainty = True
    return make.attempt(make.assignment(scene.quiz, scene.classroom), scene.learner, submitted=False)


@pytest.fixture
def page(browse, scene, attempt):
    return browse(scene.learner).get(f"/attempts/{attempt.id}/1")


@pytest.fixture
def script(browse, scene, attempt):
    return Script(browse(scene.learner), f"/attempts/{attempt.id}/1")


def stored(session):
    """Return (certainty, revision, points) of the one answer there is."""
    session.expire_all()
    [response], [mark] = session.scalars(select(Response)).all(), session.scalars(select(Mark)).all()
    found = (response.certainty, response.revision, round(mark.points, 2))
    session.rollback()
    return found


def chosen(page):
    """Return how sure the page says the learner is."""
    found = [i for i in page.tree.iter("input") if i.get("name", "").endswith("certainty")]
    return [int(i.get("value")) for i in found if i.get("checked") is not None]


def test_a_quiz_that_does_not_ask_shows_nothing_of_it(make, scene, given, browse):
    attempt = make.attempt(given(), scene.learner, submitted=False)
    page = browse(scene.learner).get(f"/attempts/{attempt.id}/1")
    assert "sure" not in page.text
    assert "loses" not in page.text


def test_each_degree_says_what_it_earns_and_costs_at_this_question(page):
    assert "How sure are you?" in page.text
    for words in (
        "Not very sure Right: 0.33 points. Wrong: 0 points.",
        "Fairly sure Right: 0.67 points. Wrong: 0.67 points off.",
        "Very sure Right: 1 point. Wrong: 2 points off.",
    ):
        assert words in page.text
    assert chosen(page) == []


def test_the_first_page_says_how_it_is_marked_and_the_next_does_not_repeat_it(page):
    assert "The surer you are, the more a right answer earns, and the more a wrong one costs." in page.text
    assert "The surer you are" not in page.submit("Next").text


@pytest.mark.parametrize(
    ("penalty", "told"), [(0.25, "a quarter"), (1 / 3, "a third"), (0.5, "a half"), (1.0, "the whole")]
)
def test_a_learner_is_told_what_a_wrong_answer_loses_before_the_first(make, scene, given, browse, penalty, told):
    scene.quiz.penalty = penalty
    attempt = make.attempt(given(), scene.learner, submitted=False)
    page = browse(scene.learner).get(f"/attempts/{attempt.id}/1")
    assert f"A wrong answer loses {told} of what the question is worth. No answer loses nothing." in page.text


def test_how_sure_is_saved_with_the_answer_and_stands_there_again(page, session):
    page = page.submit("Next", options="o2", certainty="3").submit("Previous")
    assert chosen(page) == [3]
    assert stored(session) == (3, 1, -2.0)


@pytest.mark.parametrize(("sure", "points"), [(None, 0.33), ("1", 0.33), ("2", 0.67), ("3", 1.0)])
def test_a_right_answer_earns_by_how_sure_it_was(page, session, sure, points):
    page.submit("Next", options="o1", certainty=sure)
    assert stored(session)[2] == points


def test_changing_only_how_sure_is_saved_and_counts_as_a_change(script, session):
    script.save("o2", 0, certainty="1")
    assert stored(session) == (1, 1, 0.0)
    answer = script.save("o2", 1, certainty="3")
    assert (answer.status_code, answer.json["revision"], answer.json["certainty"]) == (200, 2, 3)
    assert stored(session) == (3, 2, -2.0)
    assert script.save("o2", 2, certainty="3").json["revision"] == 2, "the same again is no change"


def test_a_late_older_change_does_not_replace_a_newer_one(script, session):
    script.save("o2", 0, certainty="1")
    script.save("o2", 1, certainty="2")
    late = script.save("o2", 1, certainty="3")
    assert (late.status_code, late.json["certainty"], late.json["is_newer_elsewhere"]) == (409, 2, True)
    assert stored(session) == (2, 2, -0.67)


def test_an_answer_sent_without_it_leaves_it_as_it_was(script, session):
    script.save("o2", 0, certainty="3")
    script.save("o1", 1)
    assert stored(session) == (3, 2, 1.0)


@pytest.mark.parametrize("sure", ["0", "4", "-1", "1.0", "very", "²", "3 "])
def test_a_degree_that_is_none_is_refused_and_nothing_is_saved(script, session, sure):
    assert script.save("o2", 0, certainty=sure).status_code == 422
    assert session.scalars(select(Response)).all() == []


def test_it_is_passed_over_where_it_is_not_asked(make, scene, given, browse, session):
    attempt = make.attempt(given(), scene.learner, submitted=False)
    script = Script(browse(scene.learner), f"/attempts/{attempt.id}/1")
    assert script.save("o2", 0, certainty="3").json["certainty"] is None
    assert stored(session) == (None, 1, 0.0)


def test_what_was_chosen_stays_when_the_answer_is_refused(page):
    refused = page.submit("Next", options="elsewhere", certainty="2")
    assert refused.status == 422
    assert chosen(refused) == [2]


def test_being_sure_of_no_answer_loses_nothing(page, session):
    page.submit("Next", certainty="3")
    assert stored(session) == (3, 1, 0.0)
    assert (
        "No answer loses nothing."
        in page.client.get(page.path).submit("Next").submit("Next").submit("Hand in").submit("Hand in").text
    )


@pytest.mark.parametrize("position", range(1, 9))
def test_every_form_asks_and_keeps_it(make, scene, browse, position):
    quiz = make.quiz(scene.teacher, every_form(make, scene.teacher), asks_certainty=True)
    attempt = make.attempt(make.assignment(quiz, scene.classroom), scene.learner, submitted=False)
    address = f"/attempts/{attempt.id}/{position}"
    browser = browse(scene.learner)
    browser.get(address).submit("Hand in", certainty="2")
    assert chosen(browser.get(address)) == [2]


def test_a_checked_answer_shows_how_its_points_came_about_and_keeps_how_sure_it_was(make, scene, browse, session):
    scene.quiz.asks_certainty = True
    given = make.assignment(scene.quiz, scene.classroom, reveal=Reveal.AT_ONCE)
    attempt = make.attempt(given, scene.learner, submitted=False)
    browser, address = browse(scene.learner), f"/attempts/{attempt.id}/1"
    script = Script(browser, address)
    script.save("o2", 0, certainty="3", go="check")
    assert script.save("o2", 1, certainty="1").status_code == 409
    assert stored(session) == (3, 1, -2.0)
    page = browser.get(address)
    assert "Very sure, and it was wrong: 2 points off." in page.text
    assert chosen(page) == []


@pytest.mark.parametrize(
    ("right", "sure", "told"),
    [
        (True, 1, "Not very sure, and it was right: 0.33 points."),
        (True, 2, "Fairly sure, and it was right: 0.67 points."),
        (True, 3, "Very sure, and it was right: 1 point."),
        (False, 1, "Not very sure, and it was wrong: 0 points."),
        (False, 2, "Fairly sure, and it was wrong: 0.67 points off."),
        (False, None, "How sure was not said, so it counts as not very sure: 0 points."),
        (None, 3, "No answer loses nothing."),
    ],
)
def test_the_result_says_how_the_points_came_about(make, scene, given, browse, right, sure, told):
    scene.quiz.asks_certainty = True
    attempt = make.attempt(given(), scene.learner, [right], sure=[sure])
    assert told in browse(scene.learner).get(f"/attempts/{attempt.id}/result").text


def test_the_result_says_what_a_wrong_answer_lost(make, scene, given, browse):
    scene.quiz.penalty = 0.5
    attempt = make.attempt(given(), scene.learner, [False, True, True])
    page = browse(scene.learner).get(f"/attempts/{attempt.id}/result")
    assert "A wrong answer loses points here: 0.5 points off." in page.text
    assert "1.5 of 3, one to look at again." in page.text


@pytest.mark.parametrize(
    ("position", "credit", "hint"),
    [
        (2, None, "Each right one counts, a wrong one takes one away."),
        (2, Credit.ALL_OR_NOTHING, "Choose all the right answers, and no other. Only then does it count."),
        (2, Credit.EACH_OPTION, "Each option counts: a right one you choose, a wrong one you leave out."),
        (2, Credit.COVERAGE, "You get less for each right one missing and each wrong one chosen."),
        (7, None, "Each right pair counts."),
        (7, Credit.ALL_OR_NOTHING, "It counts only if all pairs are right."),
        (8, None, "It counts only if the whole order is right."),
        (8, Credit.LONGEST_RUN, "The longest run of lines in the right order counts."),
    ],
)
def test_a_question_says_before_it_is_answered_what_counts(make, scene, browse, session, position, credit, hint):
    quiz = make.quiz(scene.teacher, every_form(make, scene.teacher))
    quiz.questions[position - 1].credit = credit
    session.commit()
    attempt = make.attempt(make.assignment(quiz, scene.classroom), scene.learner, submitted=False)
    assert hint in browse(scene.learner).get(f"/attempts/{attempt.id}/{position}").text


def test_one_page_asks_at_each_question_and_keeps_what_could_not_be_saved(make, scene, browse):
    scene.quiz.asks_certainty, scene.quiz.layout = True, Layout.ONE_PAGE
    attempt = make.attempt(make.assignment(scene.quiz, scene.classroom), scene.learner, submitted=False)
    page = browse(scene.learner).get(f"/attempts/{attempt.id}/all")
    assert page.text.count("How sure are you?") == 3
    assert page.text.count("The surer you are") == 1
    fields = {"q1-options": "o1", "q1-certainty": "1", "q2-options": "elsewhere", "q2-certainty": "2"}
    refused = page.submit("Hand in", fields)
    assert refused.status == 422
    assert chosen(refused) == [1, 2]
    assert chosen(page.client.get(page.path)) == [1]
