"""The review page in a real browser: choosing, deciding without a reload, keys; and the reading's progress."""

from __future__ import annotations

import re
from itertools import count
from typing import NamedTuple

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select

from quiz.core.items import Span
from quiz.models import Question, QuestionStatus
from tests.browser.conftest import Server, sign_in
from tests.factories import TEXT

pytestmark = pytest.mark.browser

NUMBERS = count(1)
CHOSEN = re.compile("is-chosen")


class Case(NamedTuple):
    """An article and who may review it, as plain values: a row read anew would hold the database's write lock."""

    id: int
    teacher: str


@pytest.fixture
def article(server: Server) -> Case:
    """Return an article with three drafts: two about its first sentence, one about its second."""
    make, teacher = server.make, f"Reviewing teacher {next(NUMBERS)}"
    article = make.article(make.teacher(teacher), "A bridge", TEXT)
    for stem, evidence in (
        ("When did the bridge over the Tamar open?", Span(0, 41)),
        ("In which year did trains first cross the Tamar?", Span(26, 41)),
        ("When was the design of Isambard Kingdom Brunel built?", Span(42, 103)),
    ):
        make.question(article, stem, evidence=[evidence], status=QuestionStatus.DRAFT)
    return Case(article.id, teacher)


@pytest.fixture
def page(open_browser, article: Case) -> Page:
    page = sign_in(open_browser(), article.teacher)
    page.goto(f"/articles/{article.id}/review")
    return page


def statuses(server: Server, article: Case) -> list[str]:
    query = select(Question.status).where(Question.article_id == article.id).order_by(Question.position)
    found = [status.value for status in server.make.session.scalars(query)]
    server.make.session.rollback()
    return found


def evidence(page: Page) -> str:
    return "".join(page.locator(".annotated-page .evidence").all_inner_texts())


def test_choosing_a_question_marks_its_evidence_and_nothing_else(page):
    assert evidence(page) == "The bridge over the Tamar opened in 1859."
    page.locator(".note").nth(2).click(position={"x": 20, "y": 12})
    assert evidence(page) == "Isambard Kingdom Brunel designed it for the Cornwall Railway."
    expect(page.locator(".note.is-chosen")).to_have_count(1)


def test_evidence_in_the_last_line_of_a_long_article_is_seen_beside_its_question(server, open_browser):
    teacher = server.make.teacher(f"Reviewing teacher {next(NUMBERS)}")
    text = TEXT * 12 + "The toll was lifted in 1961."
    article = server.make.article(teacher, "A long bridge", text)
    server.make.question(article, "When was the toll lifted?", evidence=[Span(len(text) - 28, len(text))])
    page = sign_in(open_browser(), teacher.name)
    page.goto(f"/articles/{article.id}/review")
    page.locator(".note .stem").click()
    expect(page.locator(".annotated-page .evidence")).to_be_in_viewport(ratio=1)


def test_choosing_a_sentence_shows_its_questions_one_after_another(page):
    sentence = page.locator("[data-at='0-41']")
    notes = page.locator(".note")
    sentence.click()
    expect(notes.nth(1)).to_have_class(CHOSEN)
    assert evidence(page) == "opened in 1859."
    sentence.click()
    expect(notes.nth(0)).to_have_class(CHOSEN)


def test_a_sentence_without_a_question_offers_to_write_one_on_it(page):
    page.get_by_text("According to the engineer").click()
    page.get_by_role("link", name="Write one").click()
    expect(page.get_by_role("checkbox", name="According to the engineer")).to_be_checked()
    expect(page.locator("[name=evidence]:checked")).to_have_count(1)


def test_a_decision_needs_no_reload_and_moves_the_counts(page, server, article):
    page.evaluate("window.stillHere = true")
    page.locator(".note").first.get_by_role("button", name="Approve").click()
    expect(page.locator(".note").first).to_contain_text("Back to draft")
    expect(page.locator("[data-count]")).to_have_text("1 of 3 approved")
    expect(page.locator("[data-counts=drafts]")).to_have_text("2")
    assert page.evaluate("window.stillHere")
    assert evidence(page) == "The bridge over the Tamar opened in 1859."
    assert statuses(server, article) == ["approved", "draft", "draft"]


def test_keys_approve_reject_and_take_back_and_hand_on_to_the_next_draft(page, server, article):
    notes = page.locator(".note")
    page.keyboard.press("a")
    expect(notes.nth(0)).to_contain_text("approved")
    expect(notes.nth(1)).to_have_class(CHOSEN)
    page.keyboard.press("r")
    expect(notes.nth(1)).to_contain_text("rejected")
    expect(notes.nth(2)).to_have_class(CHOSEN)
    page.keyboard.press("k")
    page.keyboard.press("k")
    page.keyboard.press("d")
    expect(notes.nth(0)).to_contain_text("draft")
    expect(notes.nth(0)).to_have_class(CHOSEN)
    expect(page.locator("[data-count]")).to_have_text("0 of 3 approved")
    assert statuses(server, article) == ["draft", "rejected", "draft"]
    page.keyboard.press("e")
    expect(page.get_by_role("heading", level=1)).to_have_text("Edit a question")


def test_a_key_that_can_do_nothing_says_why(page, server, article):
    page.locator(".note").first.get_by_role("button", name="Approve").click()
    expect(page.locator(".note").first).to_contain_text("Back to draft")
    page.keyboard.press("r")
    expect(page.get_by_text("Only a draft can be rejected. Press d")).to_be_in_viewport()
    assert statuses(server, article) == ["approved", "draft", "draft"]


def test_the_number_offered_follows_what_is_decided_one_by_one(page):
    expect(page.get_by_label("How many to approve")).to_have_value("2")  # the third is doubtful
    page.keyboard.press("a")
    expect(page.get_by_label("How many to approve")).to_have_value("1")


def test_every_filter_is_in_sight_on_a_phone(open_browser, article):
    page = sign_in(open_browser(viewport={"width": 360, "height": 740}), article.teacher)
    page.goto(f"/articles/{article.id}/review")
    for link in page.locator(".filters a").all():
        box = link.bounding_box()
        assert 0 <= box["x"] <= box["x"] + box["width"] <= 360


def test_keys_are_letters_inside_a_field_and_can_be_switched_off_for_good(page, server, article):
    page.get_by_label("How many to approve").press("a")
    page.get_by_label("Keys").uncheck()
    page.keyboard.press("a")
    page.reload()
    expect(page.get_by_label("Keys")).not_to_be_checked()
    page.keyboard.press("a")
    page.keyboard.press("j")
    expect(page.locator(".note").first).to_have_class(CHOSEN)
    assert statuses(server, article) == ["draft", "draft", "draft"]


def test_only_the_fields_of_the_chosen_form_are_seen(page, article):
    page.goto(f"/articles/{article.id}/questions/new")
    expect(page.get_by_label("Option 1", exact=True)).to_be_visible()
    expect(page.get_by_role("radio", name="Option 1 is right")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Option 1 is right")).to_be_hidden()
    expect(page.get_by_text("where the words are missing")).to_be_hidden()
    page.get_by_role("radio", name="several right options").check()
    expect(page.get_by_role("checkbox", name="Option 1 is right")).to_be_visible()
    expect(page.get_by_role("radio", name="Option 1 is right")).to_be_hidden()
    page.get_by_role("radio", name="number").check()
    expect(page.get_by_label("Option 1", exact=True)).to_be_hidden()
    expect(page.get_by_label("Right number")).to_be_visible()
    page.get_by_role("radio", name="gap").check()
    expect(page.get_by_label("Right number")).to_be_hidden()
    expect(page.get_by_text("where the words are missing")).to_be_visible()
    expect(page.get_by_label("Answer", exact=True)).to_be_visible()


def test_the_evidence_of_a_question_deep_in_its_article_is_in_sight_when_it_is_edited(open_browser, server):
    make, teacher = server.make, f"Reviewing teacher {next(NUMBERS)}"
    article = make.article(make.teacher(teacher), text=TEXT * 60)
    middle = len(TEXT) * 30
    question_id = make.question(article, evidence=[Span(middle, middle + 41)]).id
    page = sign_in(open_browser(), teacher)
    page.goto(f"/questions/{question_id}/edit")
    expect(page.locator("[name=evidence]:checked")).to_be_in_viewport()


def test_without_a_script_the_evidence_stands_under_each_question(open_browser, server, article):
    page = sign_in(open_browser(java_script_enabled=False), article.teacher)
    page.goto(f"/articles/{article.id}/review")
    quotations = page.locator(".note blockquote")
    expect(quotations).to_have_count(3)
    expect(quotations.nth(2)).to_be_visible()
    expect(page.locator(".note kbd").first).to_be_hidden()
    page.locator(".note").nth(2).get_by_role("button", name="Approve").click()
    assert page.url.endswith(f"#{page.locator('.note').nth(2).get_attribute('id')}")
    assert statuses(server, article) == ["draft", "draft", "approved"]
