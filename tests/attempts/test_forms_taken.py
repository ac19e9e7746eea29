"""Answering each form, without any script."""

from __future__ import annotations

from sqlalchemy import select

from quiz.core.items import Form
from quiz.models import Response
from tests.attempts.conftest import every_form


def begin(browser):
    return browser.get("/my-quizzes").submit("Begin")


ANSWERS = {
    Form.MULTIPLE_CHOICE: {"options": "o1"},
    Form.MULTIPLE_RESPONSE: {"options": ["o1", "o3"]},
    Form.TRUE_FALSE: {"options": "o1"},
    Form.SHORT_ANSWER: {"text": "the Tamar"},
    Form.NUMERIC: {"text": "seven"},
    Form.GAP: {"text": "Tamar"},
    Form.MATCHING: {"pair-o1": "c1", "pair-o2": "c2"},
}


def test_every_form_can_be_answered_without_a_script(make, scene, browse, session):
    quiz = make.quiz(scene.teacher, every_form(make, scene.teacher), title="All forms")
    make.assignment(quiz, scene.classroom)
    page = begin(browse(scene.learner))
    for form in list(Form)[:-1]:
        page = page.submit("Next", ANSWERS[form])
    result = ordered(page).submit("Hand in").submit("Hand in")
    assert "8 of 8, all right." in result.text
    assert session.scalars(select(Response.revision).order_by(Response.question_id)).all()[:6] == [1] * 6


def sequence(page) -> list[str]:
    return [i.get("value") for i in page.tree.iter("input") if i.get("name") == "sequence"]


def ordered(page):
    """Press the buttons until the events stand in order, as a person would."""
    while sequence(page) != ["o1", "o2", "o3"]:
        here = sequence(page)
        wrong = next(i for i in (0, 1) if here[i] > here[i + 1])
        words = {"o1": "The ferry stopped", "o2": "The bridge opened", "o3": "Brunel crossed it"}
        page = page.submit(f"Down: {words[here[wrong]]}")
    if page.has_button("The order is right as it stands"):
        page = page.submit("The order is right as it stands")
    return page


def test_passing_by_an_ordering_is_no_answer_to_it(make, scene, browse):
    make.assignment(make.quiz(scene.teacher, every_form(make, scene.teacher)[-1:]), scene.classroom)
    assert "1 question has no answer yet." in begin(browse(scene.learner)).submit("Hand in").text


def test_a_gap_is_said_to_who_can_not_see_it(make, scene, browse):
    make.assignment(make.quiz(scene.teacher, [every_form(make, scene.teacher)[5]]), scene.classroom)
    [heading] = begin(browse(scene.learner)).tree.iter("h1")
    assert [s.get("class") or s.get("aria-hidden") for s in heading.iter("span")] == ["true", "visually-hidden"]


def test_a_statement_is_asked_about_when_it_is_answered_and_when_it_is_marked(make, scene, browse):
    make.assignment(make.quiz(scene.teacher, [every_form(make, scene.teacher)[2]]), scene.classroom)
    page = begin(browse(scene.learner))
    [heading] = page.tree.iter("h1")
    assert "".join(heading.itertext()).startswith("True or false? ")
    page = page.submit("Hand in", options="o1").submit("Hand in")
    assert "True or false?" in ["".join(span.itertext()) for h3 in page.tree.iter("h3") for span in h3.iter("span")]


def test_several_right_answers_are_announced_with_how_they_are_marked(make, scene, browse):
    make.assignment(make.quiz(scene.teacher, [every_form(make, scene.teacher)[1]]), scene.classroom)
    hint = "Choose all the right answers. Each right one counts, a wrong one takes one away."
    assert hint in begin(browse(scene.learner)).text


def test_a_typed_answer_that_is_too_long_is_shown_again_with_what_to_mend(make, scene, browse, session):
    make.assignment(make.quiz(scene.teacher, [every_form(make, scene.teacher)[3]]), scene.classroom)
    page = begin(browse(scene.learner)).submit("Hand in", text="x" * 501)
    assert page.status == 422
    assert page.title.startswith("Error:")
    assert "This answer is 501 characters long; 500 fit." in page.text
    assert [i.get("value") for i in page.tree.iter("input") if i.get("name") == "text"] == ["x" * 501]
    assert session.scalars(select(Response)).all() == []


def test_an_option_of_another_question_is_refused_and_nothing_is_saved(scene, given, browse, session):
    given()
    page = begin(browse(scene.learner)).submit("Next", options="elsewhere")
    assert page.status == 422
    assert session.scalars(select(Response)).all() == []
