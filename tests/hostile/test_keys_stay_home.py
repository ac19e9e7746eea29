"""Before answers are shown, a question's key changes no byte of anything the server says to a learner, in any form."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from quiz.core.items import Form, Span
from quiz.models import Allowance, KeyRevision, Layout, Response, Reveal
from quiz.web.access import Access, access_of
from tests.hostile.school import token

OTHER_KEYS = {
    Form.MULTIPLE_CHOICE: {"options": ["o2"]},
    Form.MULTIPLE_RESPONSE: {"options": ["o2", "o3"]},
    Form.TRUE_FALSE: {"options": ["o2"]},
    Form.SHORT_ANSWER: {"accepted": ["Thames"]},
    Form.NUMERIC: {"value": "8", "tolerance": "1"},
    Form.GAP: {"accepted": ["Thames", "Isis"]},
    Form.MATCHING: {"pairs": {"o1": "c2", "o2": "c1"}},
    Form.ORDERING: {"sequence": ["o3", "o2", "o1"]},
}
ANSWERS = {
    Form.MULTIPLE_CHOICE: {"options": "o1"},
    Form.MULTIPLE_RESPONSE: {"options": ["o1", "o3"]},
    Form.TRUE_FALSE: {"options": "o2"},
    Form.SHORT_ANSWER: {"text": "Tamar"},
    Form.NUMERIC: {"text": "8"},
    Form.GAP: {"text": "Thames"},
    Form.MATCHING: {"pair-o1": "c1", "pair-o2": "c2"},
    Form.ORDERING: {"sequence": ["o1", "o2", "o3"], "ordered": "1"},
}
REFUSED = {"options": "elsewhere", "text": "x" * 5000, "pair-o1": "elsewhere", "sequence": "elsewhere", "ordered": "1"}


def pages(app, school) -> list[str]:
    """Return every address that a learner may open, and each place of the attempt."""
    ids = school.ids()
    found = []
    for rule in app.url_map.iter_rules():
        closed = access_of(app, rule.endpoint) is Access.TEACHERS or rule.endpoint == "static"
        if "GET" in rule.methods and not closed and set(rule.arguments) <= ids.keys():
            found.append(rule.build(ids)[1])
    places = range(len(school.questions) + 1)
    return sorted({*found, *(f"/attempts/{school.running.id}/{place + 1}" for place in places)})


def plain(answer) -> tuple[int, list[tuple[str, str]], str]:
    """Return status, headers and body without what is drawn anew for each answer: the form's token, the cookie."""
    headers = [(name, value) for name, value in answer.headers if name not in {"Set-Cookie", "Date"}]
    return answer.status_code, sorted(headers), re.sub(r'name="csrf_token" value="[^"]+"', "", answer.text)


def all_that_is_said(app, school, browse) -> list[object]:
    """Return every page, and what answering each question rightly, wrongly and absurdly is answered with."""
    browser = browse(school.learner)
    said = [(address, plain(browser.browser.open(address))) for address in pages(app, school)]
    proof = token(browser)
    for place, question in enumerate(school.questions, 1):
        for answer in (ANSWERS[question.versions[0].form], REFUSED):
            for accept in ("text/html", "application/json"):
                sent = {"answering": "1", "revision": "0", "certainty": "3"} | answer | proof
                address, headers = f"/attempts/{school.running.id}/{place}", {"Accept": accept}
                said.append((address, plain(browser.browser.post(address, data=sent, headers=headers))))
    return said + [on_one_page(browser, school, answer) for answer in (ANSWERS, dict.fromkeys(Form, REFUSED))]


def on_one_page(browser, school, answers) -> object:
    """Return what sending every answer together is answered with."""
    sent = token(browser)
    for place, question in enumerate(school.questions, 1):
        fields = {"answering": "1", "revision": "0"} | answers[question.versions[0].form]
        sent |= {f"q{place}-{name}": value for name, value in fields.items()}
    return plain(browser.browser.post(f"/attempts/{school.running.id}/all", data=sent))


@pytest.fixture
def waiting(school, clock, session):
    """Return the school with its quiz shown only after it closes, the evidence of each question elsewhere."""
    school.given.reveal, school.given.closes_at = Reveal.AFTER_CLOSING, clock() + dt.timedelta(hours=1)
    session.commit()
    return school


def correct_everything(session, school, clock) -> None:
    """Give every question another key, other evidence and another explanation."""
    for question in school.questions:
        version = question.versions[0]
        version.explanation, version.evidence = "Nobody may read this yet.", (Span(42, 60),)
        key = OTHER_KEYS[version.form]
        session.add(KeyRevision(version_id=version.id, number=version.keys[-1].number + 1, key=key, created_at=clock()))
    session.commit()


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("asks_certainty", [False, True])
def test_while_the_attempt_runs(app, waiting, browse, session, clock, layout, asks_certainty):
    waiting.quiz.layout, waiting.running.asks_certainty, waiting.running.penalty = layout, asks_certainty, 0.5
    session.commit()
    all_that_is_said(app, waiting, browse)  # the answers are saved by this walk, so that the next two are alike
    before = all_that_is_said(app, waiting, browse)
    correct_everything(session, waiting, clock)
    assert all_that_is_said(app, waiting, browse) == before
    saved = session.query(Response).where(Response.attempt_id == waiting.running.id).count()
    session.rollback()
    assert saved == len(Form), "every form was really answered"


def test_after_handing_in_until_the_quiz_closes(app, waiting, browse, session, clock):
    all_that_is_said(app, waiting, browse)
    learner = browse(waiting.learner)
    learner.post(f"/attempts/{waiting.running.id}/hand-in", token(learner))
    before = all_that_is_said(app, waiting, browse)
    correct_everything(session, waiting, clock)
    assert all_that_is_said(app, waiting, browse) == before

    clock.advance(hours=2)
    assert all_that_is_said(app, waiting, browse) != before, "once it may be seen, it is"


@pytest.mark.parametrize("reveal", list(Reveal))
def test_while_time_is_up_and_answers_are_still_taken(app, waiting, browse, session, clock, reveal):
    all_that_is_said(app, waiting, browse)
    waiting.given.reveal, waiting.given.grace = reveal, 120
    session.commit()
    clock.advance(hours=1)
    before = all_that_is_said(app, waiting, browse)
    correct_everything(session, waiting, clock)
    assert all_that_is_said(app, waiting, browse) == before

    clock.advance(minutes=2)
    assert all_that_is_said(app, waiting, browse) != before, "once it may be seen, it is"


def test_while_another_of_the_class_may_still_answer(app, waiting, browse, session, clock):
    all_that_is_said(app, waiting, browse)
    own = {"closes_at": clock() + dt.timedelta(hours=3), "given_at": clock(), "given_by_id": waiting.teacher.id}
    session.add(Allowance(assignment_id=waiting.given.id, user_id=waiting.other_learner.id, **own))
    session.commit()
    clock.advance(hours=2)
    before = all_that_is_said(app, waiting, browse)
    correct_everything(session, waiting, clock)
    assert all_that_is_said(app, waiting, browse) == before

    clock.advance(hours=1)
    assert all_that_is_said(app, waiting, browse) != before, "once it may be seen, it is"
