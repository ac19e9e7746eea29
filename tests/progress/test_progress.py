"""My progress: what I took, how it went, over time; only marks that may be shown."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import event

from quiz.models import Reveal

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def classroom(make):
    return make.classroom(make.teacher())


@pytest.fixture
def learner(make, classroom):
    return make.learner(classroom=classroom)


@pytest.fixture
def give(make, classroom):
    """Return a function that gives the class a quiz of two questions."""

    def given(title: str = "Bridges", **terms):
        article = make.article(classroom.owner)
        quiz = make.quiz(classroom.owner, [make.question(article) for _ in range(2)], title)
        return make.assignment(quiz, classroom, **terms)

    return given


def rows(page) -> list[str]:
    """Return the quizzes listed, each as one line."""
    [listed] = [ul for ul in page.tree.iter("ul") if "list-rows" in ul.get("class", "")]
    return [" ".join("".join(li.itertext()).split()) for li in listed.iter("li")]


def table(page) -> list[list[str]]:
    """Return the cells of the table beside the chart."""
    return [
        [" ".join("".join(td.itertext()).split()) for td in tr.iter("td")]
        for tr in page.tree.iter("tr")
        if tr.find("td") is not None
    ]


def test_who_has_taken_nothing_reads_what_will_be_here(learner, browse):
    page = browse(learner).get("/progress")
    assert "Once you have handed in a quiz and its marks are shown" in page.text
    assert page.follow("My quizzes").path == "/my-quizzes"


def test_a_quiz_taken_stands_there_with_class_day_and_mark(make, learner, give, browse):
    make.attempt(give(), learner, [True, False])
    page = browse(learner).get("/progress")
    assert rows(page) == ["Bridges Class 7b · 4 May 2026 1 of 2"]
    assert "1 of 2, one to look at again." in page.follow("Bridges").text


def test_several_attempts_on_one_quiz_are_one_row_with_the_last_and_what_counts(make, learner, give, browse, clock):
    assignment = give(attempts_allowed=None)
    for number, rights in enumerate([[True, True], [False, None]], 1):
        make.attempt(assignment, learner, rights, number=number)
        clock.advance(days=1)
    page = browse(learner).get("/progress")
    assert rows(page) == ["Bridges Class 7b · 5 May 2026 · 2 attempts last 0 of 2 best 2 of 2"]
    assert table(page) == [["5 May 2026", "Bridges (attempt 2)", "0 of 2"], ["4 May 2026", "Bridges", "2 of 2"]]


def test_the_chart_shows_the_marks_from_the_earliest_to_the_latest(make, learner, give, browse, clock):
    for title, rights in (("One", [True, True]), ("Two", [False, True]), ("Three", [False, False])):
        make.attempt(give(title), learner, rights)
        clock.advance(days=1)
    page = browse(learner).get("/progress")
    [chart] = page.tree.iter(SVG + "svg")
    heights = [float(dot.get("cy")) for dot in chart.iter(SVG + "circle")]
    assert heights == [10, 70, 130]
    assert chart.get("role") == "img"
    assert chart.get("aria-label") == "Your marks, the last 3 times; the table says the same."


def test_one_attempt_alone_makes_no_chart(make, learner, give, browse):
    make.attempt(give(), learner, [True])
    assert list(browse(learner).get("/progress").tree.iter(SVG + "svg")) == []


def test_marks_that_are_not_shown_yet_do_not_count(make, learner, give, browse, clock):
    closes = clock() + dt.timedelta(hours=1)
    make.attempt(give("Later", reveal=Reveal.AFTER_CLOSING, closes_at=closes), learner, [True])
    make.attempt(give("Never closed", reveal=Reveal.AFTER_CLOSING), learner, [True])
    make.attempt(give("Still running"), learner, [True], submitted=False)
    browser = browse(learner)
    assert "Nothing here yet" in browser.get("/progress").text
    clock.advance(hours=1)
    assert rows(browser.get("/progress")) == ["Later Class 7b · 4 May 2026 1 of 2"]


def test_what_was_saved_when_a_quiz_closed_counts(make, learner, give, browse, clock):
    make.attempt(give(closes_at=clock() + dt.timedelta(hours=1)), learner, [True], submitted=False)
    clock.advance(hours=2)
    assert rows(browse(learner).get("/progress")) == ["Bridges Class 7b · 4 May 2026 1 of 2"]


def test_nobody_else_s_marks_are_there(make, classroom, learner, give, browse):
    make.attempt(give(), make.learner(classroom=classroom), [True])
    assert "Nothing here yet" in browse(learner).get("/progress").text


def test_a_teacher_s_trial_is_nobody_s_progress(make, classroom, give, browse):
    make.attempt(None, classroom.owner, [True], quiz=give().quiz)
    assert browse(classroom.owner).get("/progress").status == 403


def test_the_page_asks_the_database_as_often_for_ten_attempts_as_for_two(app, make, learner, give, browse):
    browser, counts = browse(learner), []
    for size in (2, 8):
        for _ in range(size):
            make.attempt(give(), learner, [True])
        said: list[str] = []

        def note(_connection, _cursor, statement, *_rest, said=said):
            said.append(statement)

        event.listen(app.extensions["engine"], "before_cursor_execute", note)
        browser.get("/progress")
        event.remove(app.extensions["engine"], "before_cursor_execute", note)
        counts.append(len(said))
    assert counts[0] == counts[1]


def test_many_quizzes_come_a_page_at_a_time(make, learner, give, browse, clock):
    for number in range(26):
        make.attempt(give(f"Quiz {number}"), learner, [True])
        clock.advance(days=1)
    page = browse(learner).get("/progress")
    assert len(rows(page)) == 25
    assert rows(page.follow("Next"))[0].startswith("Quiz 0 ")
