"""Answers in a real browser: saved as they are chosen, kept while the connection is gone, never lost by closing."""

from __future__ import annotations

from itertools import count

import pytest
from playwright.sync_api import Page, Route, expect

from quiz.core.items import Form
from tests.browser.conftest import PHONE, Server, sign_in

pytestmark = pytest.mark.browser

NUMBERS = count(1)
EVENTS = ("Ferry", "Bridge", "Road")


@pytest.fixture
def learner(server: Server) -> str:
    """Return the name of a learner whose class has a quiz of a choice, a gap and an ordering."""
    make, number = server.make, next(NUMBERS)
    teacher = make.teacher(f"Saving teacher {number}")
    classroom = make.classroom(teacher, join_code=f"SV{number:04d}")
    article = make.article(teacher)
    questions = [
        make.question(article),
        make.question(article, "The bridge over the _____ opened.", (), form=Form.GAP, key={"accepted": ["Tamar"]}),
        make.question(
            article,
            "Put these in order.",
            EVENTS,
            form=Form.ORDERING,
            key={"sequence": ["o1", "o2", "o3"]},
        ),
    ]
    make.assignment(make.quiz(teacher, questions, "Saving"), classroom)
    return make.learner(f"Saving learner {number}", classroom=classroom).name


@pytest.fixture
def page(open_browser, learner: str) -> Page:
    """Return the first question of an attempt just begun, on a phone."""
    page = sign_in(open_browser(PHONE), learner)
    page.get_by_role("button", name="Begin “Saving”").click()
    page.wait_for_url("**/attempts/*/1")  # with its script: the tests cut the connection next
    return page


def status(page: Page):
    return page.locator("[data-status]")


def test_a_choice_is_saved_as_it_is_made_and_there_after_closing_the_tab(page: Page):
    page.get_by_label("1849").check()
    expect(status(page)).to_have_text("Saved")
    expect(page.get_by_role("button", name="1 answered")).to_be_visible()
    again = page.context.new_page()
    page.close()
    again.goto("/my-quizzes")
    again.get_by_role("link", name="Go on with “Saving”").click()
    expect(again.get_by_text("2 of 3", exact=True)).to_be_visible()
    again.get_by_role("button", name="Previous").click()
    expect(again.get_by_label("1849")).to_be_checked()


def test_a_typed_answer_is_saved_without_pressing_anything(page: Page):
    page.get_by_role("button", name="2 no answer yet").click()
    page.get_by_label("Your answer").fill("Tamar")
    expect(status(page)).to_have_text("Saved")
    page.reload()
    expect(page.get_by_label("Your answer")).to_have_value("Tamar")


def test_what_was_typed_before_the_script_came_is_saved_too(page: Page):
    held: list[Route] = []
    page.route("**/js/attempts.js", lambda route: held.append(route))
    with page.expect_request("**/js/attempts.js"):
        page.get_by_role("button", name="2 no answer yet").click()
    page.get_by_label("Your answer").fill("Tamar")
    expect(status(page)).to_have_text("")
    held[0].continue_()
    expect(status(page)).to_have_text("Saved")


def test_the_enter_key_goes_on_to_the_next_question(page: Page):
    page.get_by_role("button", name="2 no answer yet").click()
    page.get_by_label("Your answer").fill("Tamar")
    page.get_by_label("Your answer").press("Enter")
    expect(page.get_by_text("3 of 3", exact=True)).to_be_visible()


def test_an_answer_given_without_a_connection_is_sent_when_it_is_back(page: Page):
    page.context.set_offline(True)
    page.get_by_label("1849").check()
    expect(status(page)).to_contain_text("Not saved yet: no connection.")
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("1 of 3", exact=True)).to_be_visible()
    page.get_by_label("1869").check()
    page.context.set_offline(False)
    expect(status(page)).to_have_text("Saved")
    page.reload()
    expect(page.get_by_label("1869")).to_be_checked()


def test_an_answer_that_could_not_be_sent_waits_for_the_next_visit(page: Page):
    page.context.set_offline(True)
    page.get_by_label("1849").check()
    expect(status(page)).to_contain_text("Not saved yet")
    address = page.url
    page.close()
    page.context.set_offline(False)
    again = page.context.new_page()
    again.goto(address)
    expect(again.get_by_label("1849")).to_be_checked()
    expect(status(again)).to_have_text("Saved")
    again.reload()
    expect(again.get_by_label("1849")).to_be_checked()
    assert again.evaluate("localStorage.length") == 0


def test_an_answer_waiting_on_another_page_is_sent_before_handing_in(page: Page):
    page.context.set_offline(True)
    page.get_by_label("1859").check()
    expect(status(page)).to_contain_text("Not saved yet")
    page.context.set_offline(False)
    page.goto(page.url.removesuffix("/1") + "/hand-in")
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_text("1 of 3, two to look at again.")).to_be_visible()


def test_lines_are_moved_by_the_keyboard_and_the_order_is_saved(page: Page):
    page.get_by_role("button", name="3 no answer yet").click()
    page.wait_for_url("**/attempts/*/3")  # with its script, or the key would send the form
    lines = page.locator("[data-sequence] > li")
    last = next(event for event in EVENTS if event in lines.last.inner_text())
    up = page.get_by_role("button", name=f"Up: {last}")
    up.focus()
    up.press("Enter")
    expect(lines.nth(1)).to_contain_text(last)
    expect(up).to_be_focused()
    up.press("Enter")
    expect(lines.first).to_contain_text(last)
    expect(status(page)).to_have_text("Saved")
    page.reload()
    expect(page.locator("[data-sequence] > li").first).to_contain_text(last)
