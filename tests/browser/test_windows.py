"""Two windows and two devices: the newer answer stays, and there is one handing in."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from quiz.models import User
from tests.browser.conftest import DESK, PHONE, Opener, Server, sign_in
from tests.browser.taking import CHOICE, LAYOUTS, ORDER, SHORT, Sheet, begin, given

pytestmark = pytest.mark.browser

PRESSED_AT_ONCE = "e => { e.click(); e.form.querySelector('.button-primary').click(); }"
KEPT = re.compile("You changed this answer in another window. The newer one is kept.")


@pytest.fixture(params=LAYOUTS)
def learner(request: pytest.FixtureRequest, server: Server) -> User:
    return given(server, layout=request.param)


@pytest.fixture
def phone(learner: User, open_browser: Opener) -> Page:
    """Return an attempt just begun on a phone."""
    return begin(open_browser(PHONE), learner)


@pytest.fixture
def desk(learner: User, phone: Page, open_browser: Opener) -> Page:
    """Return the same attempt, opened on another device."""
    page = sign_in(open_browser(DESK), learner.name)
    page.goto(phone.url)
    return page


@pytest.fixture
def tab(phone: Page) -> Page:
    """Return the same attempt in another window of the same browser."""
    page = phone.context.new_page()
    page.goto(phone.url)
    return page


def test_a_device_that_shows_the_older_answer_is_shown_the_newer_and_it_is_kept(phone: Page, desk: Page):
    older, newer = Sheet(phone), Sheet(desk)
    newer.answer(CHOICE)
    expect(newer.status(CHOICE)).to_have_text("Saved")
    older.at(CHOICE).get_by_label("1869").click()  # not check(): the newer answer may be back before it is looked at
    expect(older.status(CHOICE)).to_have_text(KEPT)
    older.expect_answered(CHOICE)
    older.at(CHOICE).get_by_label("1849").check()  # now that it was seen, it may be changed
    expect(older.status(CHOICE)).to_have_text("Saved")
    desk.reload()
    expect(newer.at(CHOICE).get_by_label("1849")).to_be_checked()


def test_a_device_that_was_without_a_connection_does_not_overwrite_what_was_saved_since(phone: Page, desk: Page):
    older, newer = Sheet(phone), Sheet(desk)
    older.at(SHORT)
    phone.context.set_offline(True)
    older.at(SHORT).get_by_label("Your answer").fill("Thames")
    expect(older.status(SHORT)).to_contain_text("Not saved yet")
    newer.answer(SHORT)
    expect(newer.status(SHORT)).to_have_text("Saved")
    phone.context.set_offline(False)
    expect(older.status(SHORT)).to_have_text(KEPT)
    older.expect_answered(SHORT)
    desk.reload()
    newer.expect_answered(SHORT)


def test_going_on_with_an_older_answer_waits_until_the_newer_was_seen(phone: Page, desk: Page):
    older, newer = Sheet(phone), Sheet(desk)
    newer.answer(CHOICE)
    expect(newer.status(CHOICE)).to_have_text("Saved")
    before = phone.url
    older.at(CHOICE).get_by_label("1869").evaluate(PRESSED_AT_ONCE)
    expect(older.status(CHOICE)).to_have_text(KEPT)
    older.expect_answered(CHOICE)
    assert phone.url == before


def test_two_windows_of_one_browser_follow_each_other(phone: Page, tab: Page):
    one, other = Sheet(phone), Sheet(tab)
    for each in (one, other):
        each.at(CHOICE)
    one.at(CHOICE).get_by_label("1849").check()
    expect(other.at(CHOICE).get_by_label("1849")).to_be_checked()
    expect(other.status(CHOICE)).to_have_text("Saved")
    other.answer(CHOICE)
    expect(other.status(CHOICE)).to_have_text("Saved")
    one.expect_answered(CHOICE)
    phone.reload()
    one.expect_answered(CHOICE)


def test_of_two_windows_without_a_connection_the_answer_given_last_is_saved(phone: Page, tab: Page):
    one, other = Sheet(phone), Sheet(tab)
    for each in (one, other):
        each.at(ORDER)
    phone.context.set_offline(True)
    one.put_in_order()
    expect(one.status(ORDER)).to_contain_text("Not saved yet")
    other.at(ORDER).get_by_role("button", name="Down: The ferry stopped").click()
    expect(one.status(ORDER)).to_contain_text("Not saved yet")
    phone.context.set_offline(False)
    for each in (one, other):
        expect(each.status(ORDER)).to_have_text("Saved")
    phone.reload()
    assert one.lines() == ["The bridge opened", "The ferry stopped", "Brunel crossed it"]


def test_handing_in_twice_and_from_two_windows_is_one_handing_in(phone: Page, tab: Page):
    sheet = Sheet(phone)
    sheet.answer(CHOICE)
    expect(sheet.status(CHOICE)).to_have_text("Saved")
    for page in (phone, tab):
        page.goto(re.sub(r"/(\d|all)$", "/hand-in", phone.url))
    phone.get_by_role("button", name="Hand in").dblclick()
    expect(phone.get_by_text("1 of 8, ")).to_be_visible()
    first = phone.locator("main").text_content()
    tab.get_by_role("button", name="Hand in").click()
    expect(tab.get_by_text("1 of 8, ")).to_be_visible()
    assert tab.locator("main").text_content() == first


def test_a_window_left_open_says_that_it_was_handed_in_elsewhere(phone: Page, tab: Page):
    sheet = Sheet(phone)
    tab.goto(re.sub(r"/(\d|all)$", "/hand-in", tab.url))
    tab.get_by_role("button", name="Hand in").click()
    tab.wait_for_url("**/result")
    sheet.at(CHOICE).get_by_label("1849").check()
    expect(sheet.status(CHOICE)).to_contain_text("You have handed this in already.")
    phone.get_by_role("button", name=re.compile("Next|Hand in")).first.click()
    phone.get_by_role("link", name="See what was saved").click()
    expect(phone.get_by_text("0 of 8, ")).to_be_visible()
