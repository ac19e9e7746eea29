"""Taking a quiz, without any script: every button saves on the way, and nothing is lost or counted twice."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select

from quiz.attempts import services
from quiz.attempts.beginning import entry
from quiz.models import Attempt, AttemptItem, KeyRevision, Mark, QuestionStatus, Reveal
from tests.client import Client
from tests.factories import PASSWORD


def begin(browser):
    return browser.get("/my-quizzes").submit("Begin")


def checked(page) -> list[str]:
    return [i.get("value") for i in page.tree.iter("input") if i.get("checked") is not None]


def test_one_question_stands_on_a_page_with_a_list_of_all(scene, given, browse):
    given()
    page = begin(browse(scene.learner))
    assert "1 of 3" in page.text
    assert page.title == "1 of 3 – Bridges – quiz"
    assert [e.get("aria-current") for e in page.tree.iter("button") if "dot" in e.get("class", "")] == [
        "step",
        None,
        None,
    ]


def test_next_previous_and_the_list_save_the_answer_on_the_way(scene, given, browse):
    given()
    page = begin(browse(scene.learner)).submit("Next", options="o2")
    assert "2 of 3" in page.text
    page = page.submit("Previous", options="o1")
    assert checked(page) == ["o2"]
    page = page.submit("3 no answer yet", options="o3")
    assert "3 of 3" in page.text
    assert checked(page.submit("2 answered")) == ["o1"]
    assert checked(page.submit("1 answered")) == ["o3"]


def test_who_comes_back_stands_at_the_first_question_without_an_answer(scene, given, browse):
    given()
    begin(browse(scene.learner)).submit("Next", options="o2")
    page = browse(scene.learner).get("/my-quizzes").follow("Go on")
    assert "2 of 3" in page.text
    assert checked(page.submit("Previous")) == ["o2"]


def test_one_can_leave_and_the_answer_is_saved(scene, given, browse):
    given()
    page = begin(browse(scene.learner)).submit("Go on later", options="o2")
    assert page.path == "/my-quizzes"
    assert "2 of 3" in page.follow("Go on").text


def test_handing_in_says_what_has_no_answer_and_asks_once(scene, given, browse):
    given()
    page = begin(browse(scene.learner)).submit("Next", options="o1").submit("Hand in")
    assert "2 questions have no answer yet." in page.text
    assert "2 of 3" in page.follow("Question 2").text
    assert "1 of 3, two to look at again." in page.submit("Hand in").text


def test_handing_in_twice_counts_once(scene, given, browse, clock, session):
    given()
    asking = begin(browse(scene.learner)).submit("Hand in", options="o1")
    first = asking.submit("Hand in")
    clock.advance(minutes=5)
    second = asking.submit("Hand in")
    assert first.path == second.path
    assert first.text == second.text
    assert session.scalars(select(Attempt.submitted_at)).all() == [clock() - dt.timedelta(minutes=5)]
    assert session.scalar(select(func.count()).select_from(Mark)) == 3


def test_an_answer_after_handing_in_is_refused_and_leads_to_the_result(scene, given, browse):
    given()
    browser = browse(scene.learner)
    question = begin(browser)
    question.submit("Hand in", options="o1").submit("Hand in")
    late = question.submit("Next", options="o2")
    assert late.status == 409
    assert "You have handed this in already." in late.text
    assert "1 of 3" in late.follow("See what was saved").text


def test_questions_and_hand_in_page_lead_to_the_result_once_handed_in(make, scene, given, browse):
    attempt = make.attempt(given(), scene.learner, [True])
    browser = browse(scene.learner)
    for page in (f"/attempts/{attempt.id}", f"/attempts/{attempt.id}/1", f"/attempts/{attempt.id}/hand-in"):
        assert browser.get(page).path == f"/attempts/{attempt.id}/result"


def test_the_result_of_a_running_attempt_leads_back_to_its_questions(make, scene, given, browse):
    attempt = make.attempt(given(), scene.learner, [True], submitted=False)
    assert browse(scene.learner).get(f"/attempts/{attempt.id}/result").path == f"/attempts/{attempt.id}/2"


def test_a_quiz_that_closes_in_the_middle_says_when_and_keeps_what_was_saved(scene, given, browse, clock):
    given(closes_at=clock() + dt.timedelta(minutes=10))
    browser = browse(scene.learner)
    page = begin(browser).submit("Next", options="o1")
    clock.advance(minutes=10)
    late = page.submit("Next", options="o1")
    assert late.status == 409
    assert "This quiz closed on 4 May 2026, 12:10 UTC. Ask your teacher if you still need to take it." in late.text
    result = late.follow("See what was saved")
    assert "1 of 3, two to look at again." in result.text
    assert "The quiz closed before you handed in." in result.text
    assert "No answer was given." in result.text


def test_a_quiz_that_closed_before_handing_in_is_not_handed_in(scene, given, browse, clock, session):
    given(closes_at=clock() + dt.timedelta(minutes=10))
    asking = begin(browse(scene.learner)).submit("Hand in", options="o1")
    clock.advance(minutes=10)
    assert asking.submit("Hand in").status == 409
    assert session.scalars(select(Attempt.submitted_at)).all() == [None]


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        ({"closes_at": dt.timedelta(hours=-1)}, "This quiz closed on 4 May 2026, 11:00 UTC."),
        ({"opens_at": dt.timedelta(hours=1)}, "This quiz is not open yet."),
    ],
)
def test_a_quiz_that_is_not_open_can_not_be_begun(scene, given, browse, clock, session, terms, words):
    assignment = given()
    page = browse(scene.learner).get("/my-quizzes")
    for name, offset in terms.items():
        setattr(assignment, name, clock() + offset)
    session.commit()
    refused = page.submit("Begin")
    assert refused.status == 409
    assert words in refused.text


def test_no_attempt_is_begun_beyond_those_allowed(make, scene, given, browse):
    assignment = given()
    page = browse(scene.learner).get("/my-quizzes")
    make.attempt(assignment, scene.learner, [True])
    refused = page.submit("Begin")
    assert refused.status == 409
    assert "it can be taken no more often" in refused.text


def test_beginning_twice_goes_on_with_the_first(scene, given, browse, session):
    given(attempts_allowed=None)
    page = browse(scene.learner).get("/my-quizzes")
    assert page.submit("Begin").path == page.submit("Begin").path
    assert session.scalar(select(func.count()).select_from(Attempt)) == 1


def test_beginning_in_many_windows_at_once_makes_one_attempt(app, scene, given, session):
    assignment = given()
    pages = [Client(app).sign_in(scene.learner).get("/my-quizzes") for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        paths = {page.path for page in pool.map(lambda page: page.submit("Begin"), pages)}
    assert len(paths) == 1
    assert [a.number for a in session.scalars(select(Attempt).where(Attempt.assignment_id == assignment.id))] == [1]
    assert session.scalar(select(func.count()).select_from(AttemptItem)) == 3


def test_where_the_lock_does_not_help_the_constraint_does(make, scene, given, session, clock):
    assignment = given()
    first = make.attempt(assignment, scene.learner, submitted=False)
    late = services._begin_once(session, entry(session, scene.learner, assignment.id), scene.learner, 1, clock())
    session.commit()
    assert late == first.id
    assert session.scalar(select(func.count()).select_from(Attempt)) == 1


def test_a_session_that_ends_in_the_middle_loses_no_answer(scene, given, browse):
    given()
    page = begin(browse(scene.learner))
    page.client.browser.delete_cookie("quiz_session")
    asked = page.submit("Next", options="o2")
    assert asked.status == 401
    again = asked.submit("Sign in", name=scene.learner.name, password=PASSWORD).submit("Send")
    assert "2 of 3" in again.text
    assert checked(again.submit("Previous")) == ["o2"]


def test_a_quiz_without_questions_says_so(make, scene, browse):
    make.assignment(make.quiz(scene.teacher, title="Empty"), scene.classroom)
    refused = begin(browse(scene.learner))
    assert (refused.status, "This quiz has no questions yet." in refused.text) == (409, True)


def test_a_question_retired_since_is_not_asked_any_more(scene, given, browse, session):
    given()
    scene.quiz.questions[0].question.status = QuestionStatus.RETIRED
    session.commit()
    assert "1 of 2" in begin(browse(scene.learner)).text


def test_marks_come_from_the_newest_key_when_an_attempt_is_handed_in(scene, given, browse, session, clock):
    given()
    browser = browse(scene.learner)
    asking = begin(browser).submit("Hand in", options="o2")
    version = scene.quiz.questions[0].question.versions[0]
    newer = KeyRevision(version_id=version.id, number=2, key={"options": ["o2"]}, created_at=clock())
    session.add(newer)
    session.commit()
    result = asking.submit("Hand in")
    assert "1 of 3" in result.text
    assert session.scalar(select(Mark.key_revision_id).where(Mark.fraction == 1)) == newer.id


def test_a_running_attempt_keeps_the_wording_it_began_with(make, scene, given, browse, session):
    given()
    page = begin(browse(scene.learner))
    question = scene.quiz.questions[0].question
    newer = make.question(question.article, "Reworded?").versions[0]
    newer.question_id, newer.number, question.current_number = question.id, 2, 2
    session.commit()
    assert "When did bridge 1 open?" in page.submit("1 no answer yet").text
    assert "Reworded?" in begin(browse(make.learner(classroom=scene.classroom))).text


def test_points_of_the_quiz_weigh_the_mark(scene, given, browse, session):
    scene.quiz.questions[0].points = 2.5
    session.commit()
    page = begin_given(given, browse(scene.learner)).submit("Hand in", options="o1").submit("Hand in")
    assert "2.5 of 4.5, two to look at again." in page.text


def begin_given(given, browser):
    given()
    return begin(browser)


def test_options_are_shuffled_by_the_attempt_s_own_seed_and_stay_so(make, scene, browse):
    options = [f"Person {letter}" for letter in "ABCDEFGH"]
    article = make.article(scene.teacher)
    quiz = make.quiz(scene.teacher, [make.question(article, "Who?", options)], shuffle_options=True)
    make.assignment(quiz, scene.classroom, attempts_allowed=None)
    orders = []
    for _ in range(4):
        browser = browse(make.learner(classroom=scene.classroom))
        page = begin(browser)
        orders.append(shown_options(page))
        assert shown_options(browser.get(page.path)) == orders[-1]
    assert all(sorted(order) == [f"o{n}" for n in range(1, 9)] for order in orders)
    assert len({tuple(order) for order in orders}) > 1


def shown_options(page) -> list[str]:
    return [i.get("value") for i in page.tree.iter("input") if i.get("name") == "options"]


def test_a_check_that_comes_from_an_older_page_settles_nothing(scene, given, browse):
    given(reveal=Reveal.AT_ONCE)
    page = browse(scene.learner).get("/my-quizzes").submit("Begin")
    page.submit("Next", options="o2")
    late = page.submit("Check", options="o1", revision="0")
    assert "The newer one is kept." in late.text
    assert late.has_button("Check")


def test_a_check_after_the_teacher_put_it_off_still_saves_the_answer(scene, given, browse, session):
    assignment = given(reveal=Reveal.AT_ONCE)
    page = browse(scene.learner).get("/my-quizzes").submit("Begin")
    assignment.reveal = Reveal.AFTER_SUBMITTING
    session.commit()
    late = page.submit("Check", options="o2")
    assert "Your answer is saved. This quiz shows its answers later." in late.text
    assert checked(late) == ["o2"]
