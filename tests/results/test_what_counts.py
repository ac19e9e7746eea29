"""Which of several attempts counts, as the teacher and the learner read it; marks by hand among the answers."""

from __future__ import annotations

import pytest

from quiz.core.counting import Counts
from quiz.core.items import Form
from tests.results.test_results import note, rows


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def classroom(make, teacher):
    return make.classroom(teacher)


@pytest.fixture
def quiz(make, teacher):
    article = make.article(teacher)
    return make.quiz(teacher, [make.question(article, f"Which city is number {n}?") for n in (1, 2)])


@pytest.fixture
def ann(make, classroom):
    return make.learner("Ann", classroom=classroom)


@pytest.fixture
def taken(make, quiz, classroom, ann, clock):
    """Return a function that gives the quiz and lets Ann take it three times: 1, 2 and 0 of 2."""

    def taken(counts):
        given = make.assignment(quiz, classroom, attempts_allowed=4, counts=counts)
        for number, rights in enumerate([[True, False], [True, True], [False, False]], 1):
            make.attempt(given, ann, rights, number=number)
            clock.advance(minutes=1)
        return given

    return taken


COUNTED = [
    (Counts.BEST, "2", "R R", "100%", "The best attempt counts. It is attempt 2."),
    (Counts.LAST, "0", "W W", "0%", "The last attempt counts. It is this one."),
    (Counts.FIRST, "1", "R W", "50%", "The first attempt counts. It is attempt 1."),
    (Counts.MEAN, "1", "W W", "50%", "The mean of all attempts counts. It is 1 of 2."),
]


@pytest.mark.parametrize(("counts", "points", "letters", "mean", "told"), COUNTED)
def test_the_teacher_sees_what_counts_and_why(browse, teacher, taken, counts, points, letters, mean, told):
    given = taken(counts)
    page = browse(teacher).get(f"/assignments/{given.id}/results")
    assert told.split(". ")[0] in page.text
    assert rows(page)[f"Ann {counts} of 3 attempts"] == f"{points} of 2 {letters}"
    assert rows(page)["Mean"].split()[0] == mean
    assert ("Letters show the latest attempt." in page.text) is (counts is Counts.MEAN)
    last = page.client.get(f"/assignments/{given.id}/results").follow(f"{points} of 2").follow("Attempt 3: 0 of 2")
    assert told in last.text


@pytest.mark.parametrize(("counts", "points", "_letters", "_mean", "told"), COUNTED)
def test_the_learner_reads_which_one_counts_and_what_it_comes_to(
    browse, taken, ann, counts, points, _letters, _mean, told
):
    taken(counts)
    learner = browse(ann)
    page = learner.get("/my-quizzes")
    assert told.split(". ")[0] in page.text
    assert f"{counts} {points} of 2" in page.text
    progress = learner.get("/progress").text
    assert f"{counts} {points} of 2" in progress
    assert ("last 0 of 2" in progress) is (points != "0" or counts is Counts.LAST)


def test_learners_of_a_mean_are_put_in_order_by_it(browse, make, teacher, classroom, taken):
    given = taken(Counts.MEAN)
    make.attempt(given, make.learner("Bea", classroom=classroom), [True, True])
    make.attempt(given, make.learner("Abe", classroom=classroom), [False, False])
    page = browse(teacher).get(f"/assignments/{given.id}/results?sort=mark")
    assert [name.split()[0] for name in rows(page)][:3] == ["Bea", "Ann", "Abe"]


def test_an_attempt_that_lost_more_than_it_won_is_shown_as_nothing_everywhere(
    browse, make, teacher, quiz, classroom, ann
):
    quiz.asks_certainty = True
    given = make.assignment(quiz, classroom)
    attempt = make.attempt(given, ann, [False, True], sure=[3, 1])
    desk, learner = browse(teacher), browse(ann)
    page = desk.get(f"/assignments/{given.id}/results")
    assert rows(page)["Ann"] == "0 of 2 W R"
    sheet = page.follow("0 of 2")
    assert "0 of 2 points." in sheet.text
    assert "Very sure, and it was wrong: 2 points off." in note(sheet, 1)
    assert "2 points off Which city" in note(sheet, 1)
    assert "Not very sure, and it was right: 0.33 points." in note(sheet, 2)
    result = learner.get(f"/attempts/{attempt.id}/result").text
    assert "0 of 2, one to look at again. Wrong answers took away more than right ones earned." in result
    assert "Wrong answers took away more than right ones earned." in sheet.text
    assert "Very sure, and it was wrong: 2 points off." in result
    assert "0 of 2" in learner.get("/my-quizzes").text
    assert "0 of 2" in learner.get("/progress").text


def set_by_hand(desk, attempt, question, points):
    page = desk.get(f"/attempts/{attempt.id}/marks/{question.id}")
    assert page.submit("Set the mark", points=points, reason="She told me.").status == 200


def test_a_mark_by_hand_makes_its_answer_right_for_nobody_else(browse, make, teacher, quiz, classroom, ann):
    given = make.assignment(quiz, classroom)
    attempt = make.attempt(given, ann, [{"options": ["o2"]}])
    make.attempt(given, make.learner("Bea", classroom=classroom), [{"options": ["o2"]}])
    desk = browse(teacher)
    set_by_hand(desk, attempt, quiz.questions[0].question, "1")
    page = desk.get(f"/assignments/{given.id}/results")
    assert rows(page)["Ann"].endswith("R –")
    assert "1859 ✓right 0 1849 2 1869 0" in note(page, 1)


def test_a_typed_answer_marked_by_hand_is_no_right_answer_either(browse, make, teacher, classroom, ann):
    typed = make.question(make.article(teacher), "Who?", (), form=Form.SHORT_ANSWER, key={"accepted": ["Brunel"]})
    given = make.assignment(make.quiz(teacher, [typed]), classroom)
    attempt = make.attempt(given, ann, [{"text": "the engineer"}])
    make.attempt(given, make.learner("Bea", classroom=classroom), [{"text": "I. Brunel"}])
    desk = browse(teacher)
    set_by_hand(desk, attempt, typed, "1")
    assert "the engineer 1" in note(desk.get(f"/assignments/{given.id}/results"), 1)


@pytest.mark.parametrize(("points", "letter", "word"), [("1", "R", "✓right"), ("0.5", "P", "partly right")])
def test_points_given_by_hand_for_no_answer_are_seen_as_given(
    browse, make, teacher, quiz, classroom, ann, points, letter, word
):
    given = make.assignment(quiz, classroom)
    attempt = make.attempt(given, ann, [None, True])
    desk = browse(teacher)
    set_by_hand(desk, attempt, quiz.questions[0].question, points)
    page = desk.get(f"/assignments/{given.id}/results")
    assert rows(page)["Ann"].endswith(f"{letter} R")
    assert "not answered 1" in note(page, 1)
    sheet = note(desk.get(f"/assignments/{given.id}/results/{attempt.id}"), 1)
    assert word in sheet
    assert "Answer none" in sheet
    assert word in browse(ann).get(f"/attempts/{attempt.id}/result").text
