"""The whole path in a real browser against the real server: from a pasted article to a class's scores."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import walk
from tests.browser.conftest import DESK, PHONE, scrolls_sideways, sign_in

pytestmark = pytest.mark.browser


def teacher_prepares(page: Page, title: str) -> tuple[str, list[walk.Entry]]:
    """From the pasted article to a quiz that a class has; return the join code and the sign-in sheet."""
    walk.paste_article(page, title)
    expect(page.get_by_role("button", name="Approve the best")).to_be_visible(timeout=walk.READING_TAKES_AT_MOST)
    walk.approve_the_best(page)
    code, sheet = walk.make_class(page, f"Class of {title}", ["Aigerim", "Bolat"])
    walk.make_quiz(page, f"Quiz on {title}")
    walk.give_to_class(page, f"Class of {title}")
    return code, sheet


def answer_all(page: Page, keys: walk.Keys, *, right: int, first: int = 1) -> None:
    """Answer from question ``first`` on, the first ``right`` questions rightly."""
    for position in range(first, walk.QUESTIONS + 1):
        expect(page.get_by_text(f"{position} of {walk.QUESTIONS}").first).to_be_visible()
        keys.answer(page, right=position <= right)
        assert not scrolls_sideways(page)
        page.get_by_role("button", name="Hand in" if position == walk.QUESTIONS else "Next", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Hand in")
    page.get_by_role("button", name="Hand in").click()


def test_from_a_pasted_article_to_a_classs_scores(server, open_browser):
    teacher = sign_in(open_browser(DESK), server.make.teacher("Ms Walk").name)
    walk.paste_article(teacher, "A visit")
    expect(teacher.locator("progress")).to_be_visible()  # and no page was reloaded by hand from here on
    expect(teacher.get_by_role("button", name="Approve the best")).to_be_visible(timeout=walk.READING_TAKES_AT_MOST)
    walk.approve_the_best(teacher)
    code, sheet = walk.make_class(teacher, "7b", ["Aigerim", "Bolat"])
    walk.make_quiz(teacher, "Astana")
    walk.give_to_class(teacher, "7b")
    keys = walk.Keys(server.make.session)

    aigerim, bolat = open_browser(PHONE), open_browser(PHONE)
    walk.join(aigerim, code, sheet[0])
    walk.join(bolat, code, sheet[1])
    aigerim.get_by_role("button", name="Begin").click()
    answer_all(aigerim, keys, right=walk.QUESTIONS)
    expect(aigerim.locator(".sentence-mark")).to_contain_text(f"{walk.QUESTIONS} of {walk.QUESTIONS}")

    bolat.get_by_role("button", name="Begin").click()
    keys.answer(bolat, right=True)
    bolat.locator("h1").click()
    expect(bolat.locator("[data-status]")).to_have_text("Saved")
    context = bolat.context
    bolat.close()  # the tab is closed with one answer saved

    expect(teacher.get_by_text(f"1 of {walk.QUESTIONS}")).to_be_visible()  # the page keeps itself up to date

    again = context.new_page()
    again.goto("/my-quizzes")
    again.get_by_role("link", name=re.compile("Go on")).click()
    expect(again.locator(".dot-answered")).to_have_count(1)
    again.locator(".dot").nth(0).click()
    expect(again.locator(".dot").nth(0)).to_have_attribute("aria-current", "step")
    again.locator(".dot").nth(1).click()
    answer_all(again, keys, right=1, first=2)
    expect(again.locator(".sentence-mark")).to_contain_text(f"1 of {walk.QUESTIONS}")
    expect(again.locator("mark.evidence").first).to_be_visible()

    teacher.get_by_role("link", name="Results").first.click()
    assert walk.scores(teacher) == {"Aigerim": ("5 of 5", "RRRRR"), "Bolat": ("1 of 5", "RWWWW")}


def test_the_same_path_without_javascript(server, open_browser):
    teacher = sign_in(open_browser(DESK, java_script_enabled=False), server.make.teacher("Mr Plain").name)
    code, sheet = teacher_prepares(teacher, "A plain visit")
    keys = walk.Keys(server.make.session)

    aigerim = open_browser(PHONE, java_script_enabled=False)
    walk.join(aigerim, code, sheet[0])
    aigerim.get_by_role("button", name="Begin").click()
    answer_all(aigerim, keys, right=3)
    expect(aigerim.locator(".sentence-mark")).to_contain_text(f"3 of {walk.QUESTIONS}")
    expect(aigerim.locator("mark.evidence").first).to_be_visible()

    bolat = open_browser(PHONE, java_script_enabled=False)
    walk.join(bolat, code, sheet[1])
    bolat.get_by_role("button", name="Begin").click()
    keys.answer(bolat, right=True)
    bolat.get_by_role("button", name="Next", exact=True).first.click()
    expect(bolat.locator(".dot-answered")).to_have_count(1)
    context = bolat.context
    bolat.close()

    again = context.new_page()
    again.goto("/my-quizzes")
    again.get_by_role("link", name=re.compile("Go on")).click()
    expect(again.locator(".dot-answered")).to_have_count(1)
    again.locator(".dot").nth(1).click()
    answer_all(again, keys, right=2, first=2)
    expect(again.locator(".sentence-mark")).to_contain_text(f"2 of {walk.QUESTIONS}")

    teacher.get_by_role("link", name="Results").first.click()
    assert walk.scores(teacher) == {"Aigerim": ("3 of 5", "RRRWW"), "Bolat": ("2 of 5", "RRWWW")}
