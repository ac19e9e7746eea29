"""My quizzes: what is open, what is coming, what is done."""

from __future__ import annotations

import datetime as dt

import pytest

from quiz.models import Reveal


def section(page, heading: str) -> str:
    """Return the words from one second heading to the next."""
    found = [s for s in page.tree.iter("section") if heading in "".join(s.find("h2").itertext())]
    return " ".join("".join(found[0].itertext()).split()) if found else ""


def test_a_learner_without_quizzes_reads_what_will_be_here(scene, browse):
    assert "When your teacher gives your class a quiz, it stands here." in browse(scene.learner).get("/my-quizzes").text


def test_quizzes_stand_by_what_can_be_done_with_them(make, scene, browse, clock):
    hour = dt.timedelta(hours=1)
    for title, terms in {
        "Open one": {"closes_at": clock() + hour},
        "Coming one": {"opens_at": clock() + hour},
        "Closed one": {"closes_at": clock() - hour},
    }.items():
        make.assignment(make.quiz(scene.teacher, title=title), scene.classroom, **terms)
    page = browse(scene.learner).get("/my-quizzes")
    assert "Open oneClass 7b · 0 questionsOpen until 4 May 2026, 13:00 UTC Begin" in section(page, "Open now")
    assert "Coming one" in section(page, "Coming")
    assert "Opens on 4 May 2026, 13:00 UTC" in section(page, "Coming")
    assert "Closed one" in section(page, "Handed in or closed")
    assert "not taken" in section(page, "Handed in or closed")


def test_a_quiz_begun_can_be_gone_on_with(scene, given, browse):
    given()
    browser = browse(scene.learner)
    browser.get("/my-quizzes").submit("Begin")
    page = browser.get("/my-quizzes")
    assert not page.has_button("Begin")
    assert page.follow("Go on").path.endswith("/1")


def test_a_quiz_handed_in_shows_its_mark_and_leads_to_its_result(make, scene, given, browse):
    make.attempt(given(), scene.learner, [True, True, False])
    page = browse(scene.learner).get("/my-quizzes")
    assert "2 of 3" in section(page, "Handed in or closed")
    assert "2 of 3, one to look at again." in page.follow("See how it went").text


def test_a_mark_that_is_shown_after_closing_is_not_shown_before(make, scene, given, browse, clock):
    make.attempt(given(reveal=Reveal.AFTER_CLOSING, closes_at=clock() + dt.timedelta(hours=1)), scene.learner, [True])
    browser = browse(scene.learner)
    page = browser.get("/my-quizzes")
    assert "of 3" not in page.text
    assert "handed in" in page.text
    clock.advance(hours=1)
    assert "1 of 3" in browser.get("/my-quizzes").text


def test_a_quiz_with_attempts_left_can_be_taken_again(make, scene, given, browse):
    make.attempt(given(attempts_allowed=2), scene.learner, [False])
    browser = browse(scene.learner)
    page = browser.get("/my-quizzes").submit("again")
    assert page.path.endswith("/1")
    assert not browser.get("/my-quizzes").has_button("again")


def test_of_several_attempts_the_best_mark_is_shown(make, scene, given, browse):
    assignment = given(attempts_allowed=None)
    for number, rights in enumerate([[True], [True, True], []], 1):
        make.attempt(assignment, scene.learner, rights, number=number)
    make.attempt(assignment, scene.learner, [True, True, True], number=4, submitted=False)
    browser = browse(scene.learner)
    assert "of 3" not in browser.get("/my-quizzes").text
    browser.get("/my-quizzes").follow("Go on").submit("Hand in", options="o2").submit("Hand in")
    assert "best 2 of 3" in browser.get("/my-quizzes").text


def test_who_has_left_the_class_sees_nothing_of_it(scene, given, browse, session, clock):
    given()
    scene.classroom.memberships[0].left_at = clock()
    session.commit()
    assert "Bridges" not in browse(scene.learner).get("/my-quizzes").text


@pytest.mark.parametrize("archived", ["quiz", "classroom"])
def test_what_is_archived_can_not_be_begun(scene, given, browse, session, clock, archived):
    given()
    getattr(scene, archived).archived_at = clock()
    session.commit()
    assert "Bridges" not in browse(scene.learner).get("/my-quizzes").text


def test_an_archived_quiz_stays_where_it_was_taken(make, scene, given, browse, session, clock):
    make.attempt(given(attempts_allowed=None), scene.learner, [True])
    scene.quiz.archived_at = clock()
    session.commit()
    page = browse(scene.learner).get("/my-quizzes")
    assert "1 of 3" in page.text
    assert not page.has_button("again")


def test_an_attempt_begun_before_its_quiz_was_archived_can_be_gone_on_with(make, scene, given, browse, session, clock):
    make.attempt(given(), scene.learner, [True], submitted=False)
    scene.quiz.archived_at = clock()
    session.commit()
    assert "2 of 3" in browse(scene.learner).get("/my-quizzes").follow("Go on").text


def test_many_old_quizzes_come_a_page_at_a_time(make, scene, browse, clock):
    for number in range(26):
        quiz = make.quiz(scene.teacher, title=f"Quiz {number}")
        make.assignment(quiz, scene.classroom, closes_at=clock() - dt.timedelta(days=number + 1))
    page = browse(scene.learner).get("/my-quizzes")
    assert "Quiz 24" in page.text
    assert "Quiz 25" not in page.text
    assert "Quiz 25" in page.follow("Next").text


def test_the_page_asks_the_database_as_often_for_twelve_quizzes_as_for_two(make, scene, browse, statements):
    browser = browse(scene.learner)
    counts = []
    for size in (2, 10):
        for _ in range(size):
            given = make.assignment(
                make.quiz(scene.teacher, [q.question for q in scene.quiz.questions]), scene.classroom
            )
            make.attempt(given, scene.learner, [True], submitted=size % 4 == 2)
            make.assignment(make.quiz(scene.teacher), scene.classroom)
        with statements() as said:
            browser.get("/my-quizzes")
        counts.append(len(said))
    assert counts[0] == counts[1]
