"""A quiz of every form for tests in a browser: given in either layout, answered with the mouse or by keyboard alone."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

from playwright.sync_api import Locator, Page, expect

from quiz.models import Layout, User
from tests.browser.conftest import Server, sign_in
from tests.hostile.school import EVENTS, every_form

TITLE = "All forms"
PLACES = 8
CHOICE, SEVERAL, TRUTH, SHORT, NUMBER, GAP, PAIRS, ORDER = range(1, PLACES + 1)
LAYOUTS = [Layout.ONE_AT_A_TIME, Layout.ONE_PAGE]
ALL_RIGHT = "8 of 8, all right."
NUMBERS = count(1)


def given(server: Server, *, terms: dict[str, Any] | None = None, **quiz: Any) -> User:
    """Give a quiz of one question of each form to a class of one, and return that learner."""
    make, number = server.make, next(NUMBERS)
    teacher = make.teacher(f"Teacher of forms {number}")
    classroom = make.classroom(teacher, f"Forms {number}", join_code=f"FM{number:04d}")
    questions = every_form(make, make.article(teacher))
    make.assignment(make.quiz(teacher, questions, TITLE, **quiz), classroom, **(terms or {}))
    return make.learner(f"Taker {number}", classroom=classroom)


def begin(page: Page, learner: User) -> Page:
    """Sign in and begin; a quiz with a time limit asks once more."""
    sign_in(page, learner.name)
    page.get_by_role("button", name=f"Begin “{TITLE}”").or_(page.get_by_role("link", name=f"Begin “{TITLE}”")).click()
    if page.url.endswith("/start"):
        page.get_by_role("button", name="Begin now").click()
    page.wait_for_url(re.compile(r"/attempts/\d+/(1|all)$"))
    return page


class Sheet:
    """The questions on a page, wherever they stand: all of them, or the one that is reached."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def is_whole(self) -> bool:
        return self.page.url.split("#")[0].endswith("/all")

    def at(self, place: int) -> Locator:
        """Return the question at this place, going there where each stands on a page of its own."""
        if self.is_whole:
            return self.page.locator(f"#question-{place}")
        self.go_to(place)
        return self.page.locator("form#answer")

    def go_to(self, place: int) -> None:
        if not self.page.url.endswith(f"/{place}"):
            self.page.locator(f"button[data-place='{place}']").click()
            self.page.wait_for_url(f"**/{place}")

    def status(self, place: int) -> Locator:
        return self.at(place).locator("[data-status]")

    def answer(self, place: int) -> None:
        """Answer the question at this place rightly, with the mouse."""
        question = self.at(place)
        if place in {CHOICE, SEVERAL, TRUTH}:
            for name in {CHOICE: ["1859"], SEVERAL: ["Brunel", "Albert"], TRUTH: ["True"]}[place]:
                question.get_by_label(name, exact=True).check()
        elif place == PAIRS:
            question.get_by_label("Brunel").select_option("designed it")
            question.get_by_label("Prince Albert").select_option("named it")
        elif place == ORDER:
            self.put_in_order()
        else:
            question.get_by_label("Your answer").fill({SHORT: "Tamar", NUMBER: "7", GAP: "Tamar"}[place])

    def lines(self) -> list[str]:
        texts = self.at(ORDER).locator("[data-sequence] > li").all_inner_texts()
        return [next(event for event in EVENTS if event in text) for text in texts]

    def next_move(self) -> str | None:
        """Return the name of the button that brings the order a step nearer to the right one."""
        lines = self.lines()
        late = next((i for i in range(len(lines) - 1) if EVENTS.index(lines[i]) > EVENTS.index(lines[i + 1])), None)
        return None if late is None else f"Down: {lines[late]}"

    def put_in_order(self) -> None:
        while button := self.next_move():
            before = self.lines()
            self.at(ORDER).get_by_role("button", name=button).click()
            expect(self.at(ORDER).locator("[data-sequence]")).not_to_have_text(re.compile(".*".join(before), re.S))
        confirm = self.at(ORDER).get_by_role("button", name="The order is right as it stands")
        if confirm.count():
            confirm.click()
            expect(confirm).to_have_count(0)

    def expect_answered(self, place: int) -> None:
        """Expect the right answer to stand at this place."""
        question = self.at(place)
        if place in {CHOICE, SEVERAL, TRUTH}:
            chosen = {CHOICE: ["1859"], SEVERAL: ["Brunel", "Albert"], TRUTH: ["True"]}[place]
            expect(question.locator("label.option:has(:checked)")).to_have_text(chosen)
        elif place == PAIRS:
            expect(question.get_by_label("Brunel")).to_have_value("c1")
            expect(question.get_by_label("Prince Albert")).to_have_value("c2")
        elif place == ORDER:
            expect(question.locator("[data-sequence]")).to_have_text(re.compile(".*".join(EVENTS), re.S))
        else:
            text = {SHORT: "Tamar", NUMBER: "7", GAP: "Tamar"}[place]
            expect(question.get_by_label("Your answer")).to_have_value(text)

    def hand_in(self) -> None:
        """Press hand in on the page, and again where it asks."""
        self.page.get_by_role("button", name="Hand in", exact=True).first.click()
        expect(self.page.get_by_role("heading", level=1)).to_contain_text("Hand in")
        self.page.get_by_role("button", name="Hand in").click()
        self.page.wait_for_url("**/result")
