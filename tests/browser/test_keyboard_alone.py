"""Every form by keyboard alone, from the list of quizzes to the result: Tab, arrows, Space, Enter and what is typed."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from quiz.models import Layout
from tests.browser.conftest import DESK, sign_in
from tests.browser.taking import (
    ALL_RIGHT,
    CHOICE,
    GAP,
    LAYOUTS,
    NUMBER,
    ORDER,
    PAIRS,
    PLACES,
    SEVERAL,
    SHORT,
    TITLE,
    TRUTH,
    Sheet,
    given,
)

pytestmark = pytest.mark.browser

NAME = """e => {
  const name = e.getAttribute('aria-label') || (e.labels?.length ? e.labels[0] : e).innerText;
  return name.trim().split("\\n")[0].trim();
}"""
TABS_AT_MOST = 120


class Keys:
    """A keyboard and nothing else."""

    def __init__(self, page: Page) -> None:
        self.page, self.press = page, page.keyboard.press

    def tab_to(self, name: str, *, within: str = "body") -> None:
        """Press Tab until the control of this name has the focus."""
        for _press in range(TABS_AT_MOST):
            self.press("Tab")
            if self.focus(within) == name:
                return
        raise AssertionError(f"Tab never came to {name!r} on {self.page.url}")

    def focus(self, within: str = "body") -> str | None:
        """Return the name of the control that has the focus."""
        focus = self.page.locator(f"{within} :focus")
        return str(focus.evaluate(NAME)) if focus.count() else None

    def answer(self, place: int, within: str) -> None:
        if place in {CHOICE, TRUTH}:
            self.tab_to({CHOICE: "1859", TRUTH: "True"}[place], within=within)
            self.press("ArrowDown")  # to the next option and back: both choose
            self.press("ArrowUp")
        elif place == SEVERAL:
            for name in ("Brunel", "Albert"):
                self.tab_to(name, within=within)
                self.press("Space")
        elif place == PAIRS:
            for name, choice in (("Brunel", "designed"), ("Prince Albert", "named")):
                self.tab_to(name, within=within)
                self.page.keyboard.type(choice)
        elif place in {SHORT, NUMBER, GAP}:
            self.tab_to({NUMBER: "Your answer, a number"}.get(place, "Your answer"), within=within)
            self.page.keyboard.type({NUMBER: "7"}.get(place, "Tamar"))

    def put_in_order(self, sheet: Sheet, within: str) -> None:
        while button := sheet.next_move():
            if button != self.focus():
                self.tab_to(button, within=within)
            self.press("Enter")
        confirm = "The order is right as it stands"
        if self.page.get_by_role("button", name=confirm).count():
            self.tab_to(confirm, within=within)
            self.press("Enter")

    def go_on(self, button: str) -> None:
        """Press the button of this name; the page that follows begins at its top."""
        before = self.page.url
        self.tab_to(button)
        self.press("Enter")
        self.page.wait_for_url(lambda url: url != before)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_form_is_answered_from_the_first_to_the_result(server, open_browser, layout):
    page = sign_in(open_browser(DESK), given(server, layout=layout).name)
    keys, sheet = Keys(page), Sheet(page)
    keys.go_on(f"Begin “{TITLE}”")
    for place in range(1, PLACES + 1):
        within = f"#question-{place}" if layout is Layout.ONE_PAGE else "form#answer"
        keys.answer(place, within)
        if place == ORDER:
            keys.put_in_order(sheet, within)
        if layout is Layout.ONE_AT_A_TIME and place < PLACES:
            keys.go_on("Next")
    keys.go_on("Hand in")
    keys.go_on("Hand in")
    expect(page.get_by_text(ALL_RIGHT)).to_be_visible()
