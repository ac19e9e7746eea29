"""Numbers of other people's things, in addresses and in fields: nothing is shown, and nothing changes."""

from __future__ import annotations

import pytest

from quiz.db import Base
from quiz.models import KeyRevision, QuizQuestion
from tests.hostile.school import token

WRITTEN_BY_ASKING = {"audit_events", "sign_in_failures"}


@pytest.fixture
def everything(app):
    """Return a function that reads the whole database, but for what is counted and written down."""

    def read() -> dict[str, list[tuple]]:
        with app.extensions["engine"].connect() as connection:
            tables = Base.metadata.tables.keys() - WRITTEN_BY_ASKING
            read = {table: connection.execute(Base.metadata.tables[table].select()).all() for table in tables}
            return {table: [tuple(row) for row in rows] for table, rows in read.items()}

    return read


def addresses(app, school) -> list[tuple[str, str]]:
    """Return (method, address) of everything in this school that has a number in it."""
    found = []
    for rule in app.url_map.iter_rules():
        if rule.arguments and rule.endpoint not in {"static", "classrooms.join_by_link"}:
            _host, address = rule.build({name: school.ids()[name] for name in rule.arguments})
            found += [(method, address) for method in rule.methods & {"GET", "POST"}]
    return found


def fields(school) -> dict[str, object]:
    """Return what any form of this school could hold, all at once."""
    question = str(school.questions[0].id)
    texts = dict.fromkeys(("title", "name", "names", "stem", "text", "lines"), "Taken")
    answer = {"answering": "1", "options": "o2", "revision": "9", "go": "hand-in", "kind": "short_answer"}
    decision = {
        "evidence": "0-41",
        "reply": "Mine",
        "decision": "decline",
        "status": "rejected",
        "count": "5",
        "registration": "open",
        "remove": question,
    }
    terms = {"classroom": str(school.classroom.id), "attempts_allowed": "3", "reveal": "at_once"}
    points = {
        "question": question,
        "key": "1",
        "reason": "Mine",
        "entries-0-question_id": question,
        "entries-0-points": "50",
    }
    return texts | answer | decision | terms | points | {"questions": [str(q.id) for q in school.questions]}


@pytest.mark.parametrize("who", ["teacher", "learner"])
def test_nobody_reaches_into_another_school(app, school, other_school, browse, everything, who):
    browser = browse(getattr(other_school, who))
    sent, before = fields(school) | token(browser), everything()
    answers = {}
    for method, address in addresses(app, school):
        answers[method, address] = browser.browser.open(address, method=method, data=sent if method == "POST" else None)
    open_to = {request for request, answer in answers.items() if answer.status_code not in {403, 404}}
    assert (open_to, everything() == before) == (set(), True)
    assert len(answers) > 40


def test_a_learner_reaches_nothing_of_a_classmate_nor_of_the_teacher(app, school, browse, everything):
    browser = browse(school.other_learner)
    sent, before = fields(school) | token(browser), everything()
    start = f"/assignments/{school.given.id}/start"  # the one thing that is theirs too
    for method, address in addresses(app, school):
        if address != start:
            answer = browser.browser.open(address, method=method, data=sent if method == "POST" else None)
            assert answer.status_code in {403, 404}, (method, address)
    assert everything() == before


def test_a_stranger_reaches_nothing_at_all(app, school, client, everything):
    sent, before = fields(school) | token(client, "/sign-in"), everything()
    for method, address in addresses(app, school):
        answer = client.browser.open(address, method=method, data=sent if method == "POST" else None)
        assert answer.status_code in {303, 401}, (method, address)
    assert everything() == before


def test_a_quiz_takes_no_question_of_another_teacher(school, other_school, browse, everything):
    browser, theirs = browse(school.teacher), [str(q.id) for q in other_school.questions]
    sent, before = token(browser) | {"title": "Stolen", "questions": theirs}, everything()
    pages = [browser.post(address, sent) for address in ("/quizzes/new", f"/quizzes/{school.quiz.id}/add")]
    assert [page.status for page in pages] == [422, 422]
    assert [f'value="{theirs[0]}"' in page.html for page in pages] == [False, False]
    assert everything() == before


def test_a_quiz_passes_over_points_for_questions_it_does_not_have(school, other_school, browse, session):
    browser, foreign, address = browse(school.teacher), other_school.questions[0].id, f"/quizzes/{school.quiz.id}/edit"
    sent = token(browser) | {"title": "Mine", "entries-0-question_id": str(foreign), "entries-0-points": "77"}
    for button in ({}, {"up": str(foreign)}, {"remove": str(foreign)}, {"down": str(2**62)}):
        assert browser.post(address, sent | button).status == 200
    assert session.query(QuizQuestion).where(QuizQuestion.points == 77).count() == 0
    assert session.query(QuizQuestion).where(QuizQuestion.quiz_id == other_school.quiz.id).count() == 8
    session.rollback()
    refused = browser.post(address, sent | {"title": ""})
    assert (refused.status, f'value="{foreign}"' in refused.html) == (422, False)


def test_a_quiz_is_given_to_no_class_of_another(school, other_school, browse, everything):
    browser, before = browse(school.teacher), everything()
    terms = {"classroom": str(other_school.classroom.id), "attempts_allowed": "1", "reveal": "at_once"}
    assert browser.post(f"/quizzes/{school.quiz.id}/give", token(browser) | terms).status == 422
    assert everything() == before


def test_a_learner_of_another_teacher_cannot_be_put_on_the_roster_by_name(school, other_school, browse, everything):
    browser, before = browse(school.teacher), everything()
    sent = token(browser) | {"name": other_school.learner.name}
    assert browser.post(f"/classes/{school.classroom.id}/learners/known", sent).status == 422
    assert everything() == before


def test_results_of_one_class_show_no_attempt_of_another(make, school, browse):
    second = make.assignment(make.quiz(school.teacher, school.questions, "Twin"), school.classroom)
    browser = browse(school.teacher)
    assert browser.get(f"/assignments/{second.id}/results/{school.ended.id}").status == 404
    assert browser.get(f"/assignments/{school.given.id}/results/{school.ended.id}").status == 200


def test_options_of_another_question_are_no_answer(make, school, browse, session):
    foreign = make.question(school.article, "Another?", ("a", "b"))
    foreign.versions[0].options = [{"id": "f1", "text": "a"}, {"id": "o1", "text": "b"}]
    session.commit()
    browser = browse(school.learner)
    wrong = [{"options": "f1"}, {"options": ["o1", "f1"]}, {"options": "o1"}, {"text": "x\x00"}, {"text": "\x00"}]
    wrong += [{"text": "\x00"}, {"pair-o1": "o2"}, {"sequence": ["o1", "o2", "f1"], "ordered": "1"}]
    wrong = {position: answer for position, answer in enumerate(wrong, 1) if position != 3}  # true is an answer there
    for position, answer in wrong.items():
        sent = token(browser) | {"answering": "1"} | answer
        said = browser.browser.post(f"/attempts/{school.running.id}/{position}", data=sent)
        assert (said.status_code, "does not belong to this question" in said.text) == (422, True), position
    session.refresh(school.running)
    assert school.running.responses == []


def test_an_edited_question_takes_over_no_option_of_another(make, school, browse, session):
    foreign = make.question(school.article, "Another?", ("a", "b"))
    foreign.versions[0].options = [{"id": "f1", "text": "a"}, {"id": "o1", "text": "b"}]
    session.commit()
    browser, question = browse(school.teacher), school.questions[0]
    rows = {"choices-0-id": "f1", "choices-0-text": "1859", "choices-0-is_right": "y"}
    rows |= {"choices-1-id": "o1", "choices-1-text": "1849", "choices-2-id": "o1", "choices-2-text": "1869"}
    sent = token(browser) | rows | {"kind": "multiple_choice", "stem": "When?", "evidence": "0-41"}
    assert browser.post(f"/questions/{question.id}/edit", sent).status == 200
    session.refresh(question)
    ids = [option["id"] for option in question.current.options]
    assert (len(set(ids)), "f1" in ids, ids[1]) == (3, False, "o1")
    key = session.query(KeyRevision).where(KeyRevision.version_id == question.current.id).one()
    assert key.key == {"options": [ids[0]]}
