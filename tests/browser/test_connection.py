"""A connection that goes in the middle of a quiz: nothing is lost, in either layout, and no mark says an untruth."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from quiz.models import Layout
from tests.browser.conftest import PHONE
from tests.browser.taking import ALL_RIGHT, CHOICE, GAP, LAYOUTS, ORDER, PLACES, SHORT, TRUTH, Sheet, begin, given

pytestmark = pytest.mark.browser

WAITING = re.compile("Not saved yet: no connection")


@pytest.fixture(params=LAYOUTS)
def page(request, server, open_browser) -> Page:
    return begin(open_browser(PHONE), given(server, layout=request.param))


@pytest.fixture
def one_page(server, open_browser) -> Page:
    return begin(open_browser(PHONE), given(server, layout=Layout.ONE_PAGE))


def test_what_is_answered_without_a_connection_is_handed_in_with_the_rest(page: Page):
    sheet = Sheet(page)
    sheet.answer(CHOICE)
    expect(sheet.status(CHOICE)).to_have_text("Saved")
    for place in range(2, PLACES + 1):
        sheet.at(place)  # each page is fetched with a connection, answered without one
        page.context.set_offline(True)
        sheet.answer(place)
        expect(sheet.status(place)).to_have_text(WAITING)
        page.context.set_offline(False)
        expect(sheet.status(place)).to_have_text("Saved")
    sheet.hand_in()
    expect(page.get_by_text(ALL_RIGHT)).to_be_visible()


def test_all_of_a_page_is_answered_without_a_connection_and_sent_when_it_is_back(one_page: Page):
    sheet = Sheet(one_page)
    one_page.context.set_offline(True)
    for place in range(1, PLACES + 1):
        sheet.answer(place)
    expect(one_page.locator("[data-status][data-state=waiting]")).to_have_count(PLACES)
    one_page.get_by_role("button", name="Hand in").click()
    expect(one_page.locator("[data-page-status]")).to_have_text(WAITING)
    one_page.context.set_offline(False)
    expect(one_page.locator("[data-status][data-state=saved]")).to_have_count(PLACES)
    expect(one_page.locator(".dot-answered")).to_have_count(PLACES)
    sheet.hand_in()
    expect(one_page.get_by_text(ALL_RIGHT)).to_be_visible()


def test_every_form_waits_in_the_browser_when_the_tab_is_closed_without_a_connection(page: Page):
    sheet, address = Sheet(page), page.url
    for place in (ORDER, TRUTH, GAP):
        sheet.at(place)
        page.context.set_offline(True)
        sheet.answer(place)
        expect(sheet.status(place)).to_have_text(WAITING)
        again = page.context.new_page()
        page.close()
        page.context.set_offline(False)
        again.goto(address)
        page, sheet = again, Sheet(again)
        sheet.expect_answered(place)
        expect(sheet.status(place)).to_have_text("Saved")
    page.reload()
    for place in (ORDER, TRUTH, GAP):
        sheet.expect_answered(place)
    assert page.evaluate("localStorage.length") == 0


def test_leaving_without_a_connection_stays_on_the_page_and_says_why(page: Page):
    sheet = Sheet(page)
    sheet.answer(CHOICE)
    expect(sheet.status(CHOICE)).to_have_text("Saved")
    page.context.set_offline(True)
    before = page.url
    page.get_by_role("button", name="Go on later").click()
    expect(page.get_by_text("No connection just now. Your answers are saved.")).to_be_visible()
    assert page.url == before
    page.context.set_offline(False)
    page.get_by_role("button", name="Go on later").click()
    page.wait_for_url("**/my-quizzes")


def test_an_answer_that_arrived_without_the_word_coming_back_gives_way_to_the_next_one(page: Page):
    sheet = Sheet(page)

    def swallow(route: Route) -> None:
        route.fetch()
        route.abort("connectionreset")

    page.route("**/attempts/*/1", swallow, times=1)
    sheet.at(CHOICE).get_by_label("1849").check()
    expect(sheet.status(CHOICE)).to_have_text(WAITING)
    sheet.answer(CHOICE)
    expect(sheet.status(CHOICE)).to_have_text("Saved")
    page.reload()
    sheet.expect_answered(CHOICE)


def test_an_answer_still_on_its_way_does_not_overtake_the_one_chosen_after_it(page: Page):
    sheet, held = Sheet(page), []
    page.route("**/attempts/*/1", lambda route: held.append(route), times=1)
    with page.expect_request("**/attempts/*/1"):
        sheet.at(CHOICE).get_by_label("1849").check()
    sheet.answer(CHOICE)
    expect(sheet.status(CHOICE)).to_have_text("Saving")
    page.get_by_role("button", name=re.compile("Next|Hand in")).first.click()
    expect(sheet.status(CHOICE)).to_have_text("Saving")
    held[0].continue_()
    page.wait_for_url(re.compile("/(2|hand-in)$"))
    page.goto(page.url.rsplit("/", 1)[0] + "/1")
    sheet.expect_answered(CHOICE)


def test_the_page_put_away_while_an_answer_is_on_its_way_keeps_the_newer_one(page: Page):
    sheet, held = Sheet(page), []
    page.route("**/attempts/*/1", lambda route: held.append(route), times=1)
    with page.expect_request("**/attempts/*/1"):
        sheet.at(CHOICE).get_by_label("1849").check()
    sheet.answer(CHOICE)
    held[0].fetch()
    page.goto("/my-quizzes")  # a phone that goes to sleep, a tab that is closed
    page.get_by_role("link", name=re.compile("Go on")).click()
    page.wait_for_url(re.compile(r"/attempts/\d+/"))
    expect(page.locator(".dot-answered")).to_have_count(1)
    page.goto(re.sub(r"/(\d|all)$", "/1", page.url))
    sheet.expect_answered(CHOICE)
    expect(sheet.status(CHOICE)).to_have_text("Saved")


def test_the_word_of_a_server_that_is_down_is_not_taken_for_saved(page: Page):
    sheet = Sheet(page)
    page.route("**/attempts/*/1", lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>"), times=1)
    sheet.answer(CHOICE)
    expect(sheet.status(CHOICE)).to_have_text(WAITING)
    expect(sheet.status(CHOICE)).to_have_text("Saved")  # it tries again by itself
    page.route(
        "**/attempts/*/1", lambda route: route.fulfill(status=200, body="<h1>Welcome to our Wi-Fi</h1>"), times=1
    )
    sheet.at(CHOICE).get_by_label("1869").check()
    expect(sheet.status(CHOICE)).to_have_text(WAITING)
    expect(sheet.status(CHOICE)).to_have_text("Saved")


def test_a_typed_answer_is_saved_when_the_page_is_left_in_the_middle_of_a_word(page: Page):
    sheet = Sheet(page)
    sheet.at(SHORT).get_by_label("Your answer").press_sequentially("Tamar")
    page.reload()
    sheet.expect_answered(SHORT)
    expect(sheet.status(SHORT)).to_have_text("Saved")
