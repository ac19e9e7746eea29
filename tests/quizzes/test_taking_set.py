"""How a quiz is taken, as a teacher sets it: on one page or one question at a time, with a way back or without."""

from __future__ import annotations

import pytest

from quiz.models import Layout


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def quiz(make, teacher):
    return make.quiz(teacher, [make.question(make.article(teacher))])


@pytest.fixture
def page(quiz, teacher, browse):
    return browse(teacher).get(f"/quizzes/{quiz.id}/edit")


def test_both_are_set_on_the_page_of_questions_and_order_and_said_on_the_quiz_s_own(page, quiz, session):
    shown = page.submit("Save", layout="one_page")
    assert "All questions stand on one page." in shown.text
    shown = shown.follow("Change questions and order").submit("Save", layout="one_at_a_time", may_go_back=None)
    assert "Questions come one at a time, and there is no going back." in shown.text
    session.refresh(quiz)
    assert (quiz.layout, quiz.may_go_back) == (Layout.ONE_AT_A_TIME, False)


def test_what_was_set_is_shown_again(page):
    again = page.submit("Save", layout="one_page", may_go_back=None).follow("Change questions and order")
    ticked = {i.get("name"): i.get("value") for i in again.tree.iter("input") if i.get("checked") is not None}
    assert ticked["layout"] == "one_page"
    assert "may_go_back" not in ticked


def test_moving_a_question_keeps_what_was_set_on_the_way(page, quiz, session):
    page.submit("Take question 1 out", layout="one_page")
    session.refresh(quiz)
    assert quiz.layout is Layout.ONE_PAGE


def test_a_layout_there_is_none_of_is_refused_and_nothing_changes(page, quiz, session):
    refused = page.submit("Save", layout="on_the_ceiling", title="Other")
    assert refused.status == 422
    session.refresh(quiz)
    assert (quiz.layout, quiz.title) == (Layout.ONE_AT_A_TIME, "Bridges")


def test_a_new_quiz_comes_one_at_a_time_with_a_way_back(page):
    assert "Questions come one at a time." in page.submit("Save").text
