"""Two tabs, two people, one moment: what was decided in one window while another still shows what was before."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import func, select

from quiz.models import Assignment, Attempt, Mark, QuestionStatus, Quiz, QuizQuestion, User
from tests.hostile.school import token


def at_once(browsers, do) -> list[int]:
    """Let everybody do the same at the same moment; return the statuses."""
    with ThreadPoolExecutor(len(browsers)) as pool:
        return [page.status for page in pool.map(do, browsers)]


def test_what_is_rejected_in_one_tab_and_approved_in_the_other_is_what_was_said_last(school, browse, session):
    browser, address = browse(school.teacher), f"/questions/{school.draft.id}/status"
    review = browser.get(f"/articles/{school.article.id}/review")
    for status in ("rejected", "approved", "retired", "draft", "rejected"):
        assert browser.post(address, token_on(review) | {"status": status}).status == 200
    session.refresh(school.draft)
    assert school.draft.status is QuestionStatus.REJECTED


def token_on(page) -> dict[str, str]:
    return {"csrf_token": next(i.get("value") for i in page.tree.iter("input") if i.get("name") == "csrf_token")}


def test_a_retired_question_and_an_archived_article_end_no_running_attempt(school, browse, session):
    teacher, learner = browse(school.teacher), browse(school.learner)
    sent = token(teacher)
    teacher.post(f"/questions/{school.questions[0].id}/status", sent | {"status": "retired"})
    teacher.post(f"/questions/{school.questions[1].id}/status", sent | {"status": "rejected"})
    teacher.post(f"/articles/{school.article.id}/archive", sent)
    page = learner.get(f"/attempts/{school.running.id}/1")
    page = page.submit("Next", options="o1").submit("Hand in", options=["o1", "o3"]).submit("Hand in")
    assert "2 of 8" in page.text
    results = teacher.get(f"/assignments/{school.given.id}/results")
    assert (results.status, "When did it open?" in results.text) == (200, True)
    assert teacher.get(f"/assignments/{school.given.id}/results/{school.running.id}").status == 200
    assert session.scalar(select(func.count()).where(Mark.attempt_id == school.running.id)) == 8


def test_a_question_taken_out_of_the_quiz_stays_in_attempts_and_results(school, browse):
    teacher, learner = browse(school.teacher), browse(school.learner)
    edit = teacher.get(f"/quizzes/{school.quiz.id}/edit")
    for question in school.questions[:-1]:
        edit = edit.client.post(edit.path.partition("#")[0], _values(edit) | {"remove": str(question.id)})
    page = learner.get(f"/attempts/{school.running.id}/1").submit("Next", options="o1")
    assert "2 of 8" in page.text
    assert "When did it open?" in teacher.get(f"/assignments/{school.given.id}/results").text


def _values(page) -> dict[str, str]:
    return token_on(page) | {"title": "Bridges"}


def test_points_typed_in_a_tab_that_still_shows_a_removed_question_do_no_harm(school, browse, session):
    browser = browse(school.teacher)
    old_tab = browser.get(f"/quizzes/{school.quiz.id}/edit")
    browser.post(f"/quizzes/{school.quiz.id}/edit", _values(old_tab) | {"remove": str(school.questions[0].id)})
    page = old_tab.submit("Save", {"entries-1-points": "3"})
    assert page.status == 200
    points = select(QuizQuestion.points).where(QuizQuestion.quiz_id == school.quiz.id).order_by(QuizQuestion.position)
    assert session.scalars(points).all() == [3, 1, 1, 1, 1, 1, 1]


def test_a_quiz_closed_in_one_tab_is_not_opened_by_saving_an_older_tab(school, browse, session, clock):
    browser = browse(school.teacher)
    old_tab = browser.get(f"/assignments/{school.given.id}/edit")
    browser.post(f"/assignments/{school.given.id}/close", token_on(old_tab))
    old_tab.submit("Save", attempts_allowed="2")
    session.refresh(school.given)
    assert (school.given.closes_at, school.given.attempts_allowed) == (clock(), 2)


def test_who_was_taken_off_the_roster_answers_no_more_until_put_back(school, browse, session):
    teacher, learner = browse(school.teacher), browse(school.learner)
    place = f"/roster/{school.member.id}"
    page = learner.get(f"/attempts/{school.running.id}/1").submit("Next", options="o1")
    teacher.post(f"{place}/off", token(teacher))
    refused = page.submit("Next", options=["o1", "o3"])
    assert (refused.status, "You are no longer on the roster of this class." in refused.text) == (409, True)
    sent = token(learner)
    assert learner.post(f"/attempts/{school.running.id}/hand-in", sent).status == 409
    assert learner.post(f"/assignments/{school.given.id}/start", sent).status == 404
    session.refresh(school.running)
    assert (len(school.running.responses), school.running.submitted_at) == (1, None)
    session.rollback()
    teacher.post(f"{place}/back", token(teacher))
    assert page.submit("Next", options=["o1", "o3"]).status == 200


def test_beginning_eight_times_at_once_with_one_attempt_allowed_makes_one(make, school, browse, session):
    given = make.assignment(make.quiz(school.teacher, school.questions, "Once"), school.classroom, attempts_allowed=1)
    browsers, address = [browse(school.learner) for _ in range(8)], f"/assignments/{given.id}/start"
    sent = {id(browser): token(browser) for browser in browsers}
    wanted = select(func.count()).where(Attempt.assignment_id == given.id)
    assert at_once(browsers, lambda browser: browser.post(address, sent[id(browser)])) == [200] * 8
    assert session.scalar(wanted) == 1


def test_handing_in_while_answers_still_arrive_leaves_every_mark_in_its_place(school, browse, session):
    browsers = [browse(school.learner) for _ in range(6)]
    sent = {id(browser): token(browser) for browser in browsers}
    number = school.running.id

    def do(browser):
        place = browsers.index(browser)
        if place == 3:
            return browser.post(f"/attempts/{number}/hand-in", sent[id(browser)])
        answer = {"answering": "1", "options": "o1", "go": "1"}
        return browser.post(f"/attempts/{number}/1", sent[id(browser)] | answer)

    assert set(at_once(browsers, do)) <= {200, 409}
    session.refresh(school.running)
    mark = next(m for m in school.running.marks if m.question_id == school.questions[0].id)
    assert (len(school.running.marks), mark.fraction) == (8, float(bool(school.running.responses)))


def test_giving_a_quiz_twice_at_the_same_moment_gives_it_once(make, school, browse, session):
    quiz = make.quiz(school.teacher, school.questions, "Twice")
    browsers, address = [browse(school.teacher) for _ in range(4)], f"/quizzes/{quiz.id}/give"
    terms = {"classroom": str(school.classroom.id), "attempts_allowed": "1", "reveal": "at_once"}
    sent = {id(browser): token(browser) | terms for browser in browsers}
    wanted = select(func.count()).where(Assignment.quiz_id == quiz.id)
    assert sorted(at_once(browsers, lambda browser: browser.post(address, sent[id(browser)]))) == [200, 422, 422, 422]
    assert session.scalar(wanted) == 1


def test_a_name_registered_four_times_at_once_is_one_person(app, school, session):
    from tests.client import Client

    browsers, address = [Client(app) for _ in range(4)], f"/join/{school.classroom.join_code}"
    new = {"step": "register", "display_name": "Zoe", "name": "zoe", "password": "a password for zoe"}
    sent = {id(browser): token(browser, "/join") | new for browser in browsers}
    assert sorted(at_once(browsers, lambda browser: browser.post(address, sent[id(browser)]))) == [200, 422, 422, 422]
    assert session.scalar(select(func.count()).where(User.name_key == "zoe")) == 1


def test_sending_a_new_quiz_twice_makes_two_quizzes_and_breaks_nothing(school, browse, session):
    browser = browse(school.teacher)
    chosen = token(browser) | {"title": "New", "questions": [str(school.questions[0].id)] * 3}
    assert [browser.post("/quizzes/new", chosen).status for _ in range(2)] == [200, 200]
    assert session.scalar(select(func.count()).where(Quiz.title == "New")) == 2
