"""How sure somebody is, in a real browser: saved as it is chosen, kept while there is no connection, by keyboard."""

from __future__ import annotations

import re
from itertools import count

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Server, sign_in

pytestmark = pytest.mark.browser

NUMBERS = count(1)


@pytest.fixture
def page(open_browser, server: Server) -> Page:
    """Return the first question of an attempt just begun that asks how sure the learner is."""
    make, number = server.make, next(NUMBERS)
    teacher = make.teacher(f"Sure teacher {number}")
    classroom = make.classroom(teacher, join_code=f"SU{number:04d}")
    article = make.article(teacher)
    quiz = make.quiz(teacher, [make.question(article), make.question(article)], "Sure", asks_certainty=True)
    make.assignment(quiz, classroom)
    page = sign_in(open_browser(PHONE), make.learner(f"Sure learner {number}", classroom=classroom).name)
    page.get_by_role("button", name="Begin “Sure”").click()
    page.wait_for_url("**/attempts/*/1")
    return page


def status(page: Page):
    return page.locator("[data-status]")


def sure(page: Page, degree: str):
    return page.get_by_role("radio", name=re.compile(f"^{degree}"))


def test_it_is_saved_as_it_is_chosen_and_a_change_of_it_alone_too(page: Page):
    page.get_by_label("1849").check()
    sure(page, "Very sure").check()
    expect(status(page)).to_have_text("Saved")
    with page.expect_response(lambda response: response.request.method == "POST"):
        sure(page, "Fairly sure").check()
    expect(status(page)).to_have_text("Saved")
    page.reload()
    expect(sure(page, "Fairly sure")).to_be_checked()
    expect(page.get_by_label("1849")).to_be_checked()


def test_it_waits_for_the_connection_and_is_there_after_a_reload(page: Page):
    page.get_by_label("1849").check()
    expect(status(page)).to_have_text("Saved")
    page.context.set_offline(True)
    sure(page, "Very sure").check()
    expect(status(page)).to_contain_text("Not saved yet")
    page.context.set_offline(False)
    expect(status(page)).to_have_text("Saved")
    page.reload()
    expect(sure(page, "Very sure")).to_be_checked()


def test_saying_only_how_sure_answers_nothing(page: Page):
    sure(page, "Very sure").check()
    expect(status(page)).to_have_text("Saved")
    expect(page.get_by_role("button", name="1 no answer yet")).to_be_visible()


def test_the_keyboard_alone_says_how_sure(page: Page):
    page.get_by_label("1859").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(sure(page, "Fairly sure")).to_be_checked()
    expect(status(page)).to_have_text("Saved")
