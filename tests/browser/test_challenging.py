"""A challenge from the result to the corrected mark, by keyboard alone, without a script, on a phone."""

from __future__ import annotations

from itertools import count
from typing import NamedTuple

import pytest
from playwright.sync_api import Page, expect

from quiz.core.items import Form, Span
from tests.browser.conftest import DESK, PHONE, Opener, Server, sign_in

pytestmark = pytest.mark.browser

NUMBERS = count(1)
MOST_STEPS = 80


class Case(NamedTuple):
    """Who disputes what, as plain values: a row read anew would hold the database's write lock."""

    teacher: str
    learner: str
    result: str


@pytest.fixture
def case(server: Server) -> Case:
    make, number = server.make, next(NUMBERS)
    teacher = make.teacher(f"Challenged teacher {number}")
    classroom = make.classroom(teacher)
    learner = make.learner(f"Challenger {number}", classroom=classroom)
    question = make.question(
        make.article(teacher),
        "Who designed the bridge?",
        (),
        form=Form.SHORT_ANSWER,
        key={"accepted": ["Brunel"]},
        evidence=[Span(42, 103)],
    )
    given = make.assignment(make.quiz(teacher, [question]), classroom)
    attempt = make.attempt(given, learner, [{"text": "the engineer"}])
    return Case(teacher.name, learner.name, f"/attempts/{attempt.id}/result")


def tab_to(page: Page, css: str) -> None:
    """Press Tab until what is meant has the focus."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if page.locator(f"{css}:focus").count():
            return
    raise AssertionError(f"{css} was not reached by Tab on {page.url}")


def test_by_keyboard_alone_without_a_script_on_a_phone(open_browser: Opener, case: Case):
    page = sign_in(open_browser(PHONE, java_script_enabled=False), case.learner)
    page.goto(case.result)
    tab_to(page, "a[href*='/challenges/']")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("I think my answer is right")
    tab_to(page, "textarea")
    page.keyboard.type("The article speaks of the engineer.")
    tab_to(page, "input[value='104-157']")
    page.keyboard.press("Space")
    tab_to(page, "button:text('Send it')")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Your teacher will look at it. You find the reply here.")).to_be_visible()

    desk = sign_in(open_browser(DESK, java_script_enabled=False), case.teacher)
    desk.goto("/quizzes")
    tab_to(desk, "a[href$='/challenges']")
    desk.keyboard.press("Enter")
    tab_to(desk, "a[href*='/challenges/']")
    desk.keyboard.press("Enter")
    tab_to(desk, "textarea")
    desk.keyboard.type("You are right.")
    tab_to(desk, "button[value='accept']")
    desk.keyboard.press("Enter")
    expect(desk.get_by_text("1 mark would go up")).to_be_visible()
    desk.get_by_label("Why is it corrected?").fill("The engineer counts as well.")
    desk.get_by_role("button", name="Change the marks").click()

    page.goto(case.result)
    expect(page.get_by_text("1 of 1, all right.")).to_be_visible()
    expect(page.get_by_text("0 before, 1 now.")).to_be_visible()
