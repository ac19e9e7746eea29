"""A learner who thinks their answer is right points at a sentence of the article and says why."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import func, select

from quiz.core.items import Span
from quiz.models import AuditEvent, Challenge, Reveal
from tests.challenges.conftest import DESIGNED, OPENED, TOOK, WHY


def stored(session) -> list[Challenge]:
    found = session.scalars(select(Challenge).execution_options(populate_existing=True)).all()
    session.commit()
    return list(found)


def ticked(page) -> list[str]:
    return [i.get("value") for i in page.tree.iter("input") if i.get("name") == "evidence" and "checked" in i.attrib]


def test_the_page_shows_question_answer_key_and_the_whole_article_with_its_evidence_marked(scene):
    page = scene.learner.get(scene.result).follow("I think my answer is right")
    for shown in ("Who designed the bridge?", "the engineer", "Brunel", "The bridge over the Tamar opened in 1859."):
        assert shown in page.text
    boxes = [i.get("value") for i in page.tree.iter("input") if i.get("name") == "evidence"]
    assert boxes == [OPENED, DESIGNED, TOOK]
    marked = ["".join(mark.itertext()) for mark in page.tree.iter("mark")]
    assert marked == ["Isambard Kingdom Brunel designed it for the Cornwall Railway."]
    assert ticked(page) == []


def test_what_was_sent_stands_beside_the_answer(challenged, session, clock):
    result = challenged.learner.get(challenged.result)
    assert "your teacher will look at it" in result.text
    assert WHY in result.text
    assert "I think my answer is right" not in result.links()
    [made] = stored(session)
    assert (made.evidence, made.reason, made.made_at) == ((Span(104, 157),), WHY, clock())


def test_it_can_be_changed_until_the_teacher_replies_and_never_taken_back(challenged, session, clock):
    clock.advance(hours=1)
    page = challenged.learner.get(challenged.result).follow("Change what you wrote")
    assert ticked(page) == [TOOK]
    assert WHY in page.html
    page.submit("Send it", evidence=[OPENED, DESIGNED], reason="Look here.")
    [made] = stored(session)
    assert (made.evidence, made.reason, made.made_at) == ((Span(0, 41), Span(42, 103)), "Look here.", clock())


def test_sent_twice_it_is_one(challenged, session, clock):
    clock.advance(minutes=1)
    page = challenged.learner.get(challenged.page)
    page.submit("Send it", evidence=[TOOK], reason=WHY)
    page.submit("Send it", evidence=[TOOK], reason=WHY)
    assert [made.made_at for made in stored(session)] == [clock() - dt.timedelta(minutes=1)]
    assert session.scalar(select(func.count()).where(AuditEvent.action == "challenge")) == 1


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"evidence": [], "reason": WHY}, "evidence", "Tick the sentence"),
        ({"evidence": ["3-9", "nonsense", "9000-9009"], "reason": WHY}, "evidence", "Tick the sentence"),
        ({"evidence": [TOOK], "reason": "  "}, "reason", "Please fill this in."),
        ({"evidence": [TOOK], "reason": "x" * 501}, "reason", "at most 500 fit"),
    ],
)
def test_what_is_missing_is_said_at_its_field_and_all_that_was_typed_is_kept(scene, session, fields, field, words):
    page = scene.learner.get(scene.page).submit("Send it", fields)
    assert page.status == 422
    assert page.title.startswith("Error:")
    summary = next(e for e in page.tree.iter("div") if e.get("class") == "error-summary")
    said = {a.get("href"): "".join(a.itertext()) for a in summary.iter("a")}
    assert words in said[f"#{field}"]
    assert ticked(page) == [place for place in fields["evidence"] if place == TOOK]
    assert stored(session) == []


def test_at_most_three_sentences_are_pointed_at(make, stage, session):
    teacher = make.teacher()
    article = make.article(teacher, text="One is here. Two is here. Three is here. Four is here.")
    scene = stage(make.question(article, "Which?", evidence=[Span(0, 12)]), {"options": ["o2"]}, teacher=teacher)
    page = scene.learner.get(scene.page)
    boxes = [i.get("value") for i in page.tree.iter("input") if i.get("name") == "evidence"]
    refused = page.submit("Send it", evidence=boxes, reason=WHY)
    assert (refused.status, len(boxes)) == (422, 4)
    assert "You ticked 4 sentences. Choose the best, at most 3." in refused.text
    assert ticked(refused) == boxes
    assert "look at it" in refused.submit("Send it", evidence=boxes[:3]).text
    assert len(stored(session)[0].evidence) == 3


def test_a_reason_of_five_hundred_characters_in_lines_fits(scene, session):
    scene.learner.get(scene.page).submit("Send it", evidence=[TOOK], reason="a\r\n" * 250)
    assert stored(session)[0].reason == ("a\n" * 250).strip()


def test_no_answer_with_the_full_mark_is_challenged(stage):
    scene = stage(answer={"text": "Brunel"})
    assert "I think my answer is right" not in scene.learner.get(scene.result).links()
    refused = scene.learner.get(scene.page)
    assert (refused.status, "has the full mark already" in refused.text) == (409, True)


def test_what_was_not_answered_is_not_challenged(stage):
    scene = stage(answer={"text": " "})
    assert "I think my answer is right" not in scene.learner.get(scene.result).links()
    assert scene.learner.get(scene.page).status == 409


def test_nothing_is_challenged_before_answers_are_shown(stage, clock, session):
    closes = clock() + dt.timedelta(hours=1)
    scene = stage(reveal=Reveal.AFTER_CLOSING, closes_at=closes)
    early = scene.learner.get(scene.page)
    assert (early.status, "not shown yet" in early.text) == (409, True)
    assert "Brunel" not in early.text
    clock.advance(hours=2)
    assert scene.learner.get(scene.page).status == 200
    assert stored(session) == []


def test_only_ones_own_answers_are_challenged(challenged, make, browse, session):
    other = make.learner(classroom=challenged.given.classroom)
    browser = browse(other)
    assert browser.get(challenged.page).status == 404
    token = browser.get("/account").tree.find(".//input[@name='csrf_token']").get("value")
    sent = {"csrf_token": token, "evidence": OPENED, "reason": "Mine"}
    assert browser.browser.post(challenged.page, data=sent).status_code == 404
    assert [made.reason for made in stored(session)] == [WHY]


def test_there_is_no_question_beyond_the_last(scene):
    assert scene.learner.get(f"/attempts/{scene.attempt.id}/challenges/2").status == 404


def test_a_teachers_own_trial_is_not_challenged(scene, make):
    trial = make.attempt(None, scene.teacher, [False], quiz=scene.given.quiz)
    assert "I think my answer is right" not in scene.desk.get(f"/attempts/{trial.id}/result").links()
    assert scene.desk.get(f"/attempts/{trial.id}/challenges/1").status == 403
