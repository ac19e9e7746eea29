"""Refresh at every step, the browser's own Back, a session that ends in the middle: one stands where one was."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from quiz.models import Layout, User
from tests.browser.conftest import PHONE, Opener, Server
from tests.browser.taking import (
    ALL_RIGHT,
    CHOICE,
    GAP,
    LAYOUTS,
    PLACES,
    SEVERAL,
    SHORT,
    TITLE,
    TRUTH,
    Sheet,
    begin,
    given,
)
from tests.factories import PASSWORD

pytestmark = pytest.mark.browser


@pytest.fixture(params=LAYOUTS)
def learner(request: pytest.FixtureRequest, server: Server) -> User:
    return given(server, layout=request.param)


@pytest.fixture
def page(learner: User, open_browser: Opener) -> Page:
    return begin(open_browser(PHONE), learner)


@pytest.fixture
def one_way(server: Server, open_browser: Opener) -> Page:
    return begin(open_browser(PHONE), given(server, may_go_back=False))


def go_on(page: Page) -> None:
    page.get_by_role("button", name="Next", exact=True).first.click()


def test_every_step_outlasts_a_refresh_from_the_list_of_quizzes_to_the_result(page: Page):
    sheet = Sheet(page)
    for place in range(1, PLACES + 1):
        sheet.answer(place)
        expect(sheet.status(place)).to_have_text("Saved")
        page.reload()
        sheet.expect_answered(place)
    page.get_by_role("button", name="Hand in", exact=True).first.click()
    page.wait_for_url("**/hand-in")
    page.reload()
    expect(page.get_by_text(f"All {PLACES} questions are answered.")).to_be_visible()
    page.get_by_role("button", name="Hand in").click()
    for _refresh in range(2):
        expect(page.get_by_text(ALL_RIGHT)).to_be_visible()
        page.reload()
    page.go_back()
    expect(page.get_by_text(ALL_RIGHT)).to_be_visible()  # the page before leads to the result now


def test_a_refresh_while_an_answer_is_being_saved_loses_nothing(page: Page):
    sheet = Sheet(page)
    sheet.at(SEVERAL).get_by_label("Albert").check()
    sheet.at(SEVERAL).get_by_label("Brunel").check()
    page.reload()
    sheet.expect_answered(SEVERAL)
    expect(sheet.status(SEVERAL)).to_have_text("Saved")


def test_back_and_forward_show_the_answers_as_they_are_now(server: Server, open_browser: Opener):
    page = begin(open_browser(PHONE), given(server))
    sheet = Sheet(page)
    sheet.answer(CHOICE)
    go_on(page)
    page.wait_for_url("**/2")
    page.go_back()
    page.wait_for_url("**/1")
    sheet.expect_answered(CHOICE)
    sheet.at(CHOICE).get_by_label("1849").check()
    expect(sheet.status(CHOICE)).to_have_text("Saved")
    page.go_forward()
    page.wait_for_url("**/2")
    page.go_back()
    expect(page.get_by_label("1849")).to_be_checked()


def test_two_quick_taps_go_one_question_on(one_way: Page):
    one_way.get_by_label("1859").check()
    one_way.get_by_role("button", name="Next", exact=True).last.dblclick()
    one_way.wait_for_url("**/2")
    expect(one_way.locator("[aria-current=step]")).to_have_text(re.compile("2"))


def test_where_there_is_no_way_back_the_browser_s_own_leads_to_the_question_reached(one_way: Page):
    one_way.get_by_label("1859").check()
    go_on(one_way)
    one_way.wait_for_url("**/2")
    one_way.go_back()
    one_way.wait_for_url("**/2")
    one_way.reload()
    expect(one_way.get_by_role("heading", level=1)).to_have_text("Which two?")


def test_a_settled_question_left_open_in_another_window_says_that_it_stays(one_way: Page):
    older = one_way.context.new_page()
    older.goto(one_way.url)
    one_way.get_by_label("1859").check()
    go_on(one_way)
    one_way.wait_for_url("**/2")
    older.get_by_label("1849").check()
    expect(older.locator("[data-status]")).to_contain_text("You have gone on from this question")
    go_on(older)
    older.get_by_role("link", name="Go on with the quiz").click()
    older.wait_for_url("**/2")


def test_going_on_without_an_answer_is_asked_about_by_the_enter_key_too(one_way: Page):
    for answer in ("1859", "Brunel", "True"):
        one_way.get_by_label(answer, exact=True).check()
        go_on(one_way)
        expect(one_way.get_by_label(answer, exact=True)).to_have_count(0)
    one_way.get_by_label("Your answer").press("Enter")
    expect(one_way.get_by_text("You have not answered this question")).to_be_visible()
    one_way.get_by_label("Your answer").fill("Tamar")
    one_way.get_by_label("Your answer").press("Enter")
    one_way.wait_for_url("**/5")


def sign_in_here(page: Page, learner: User) -> None:
    page.get_by_label("User name").fill(learner.name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def test_who_is_signed_out_in_the_middle_signs_in_and_stands_where_they_were(page: Page, learner: User):
    sheet = Sheet(page)
    sheet.answer(CHOICE)
    expect(sheet.status(CHOICE)).to_have_text("Saved")
    sheet.at(GAP)
    where = page.url
    page.context.clear_cookies()
    sheet.answer(GAP)
    expect(sheet.status(GAP)).to_contain_text("You have been signed out. Sign in again: what you typed is kept.")
    sheet.status(GAP).get_by_role("link", name="Sign in").click()
    sign_in_here(page, learner)
    page.wait_for_url(where)
    sheet.expect_answered(GAP)
    expect(sheet.status(GAP)).to_have_text("Saved")
    page.reload()
    sheet.expect_answered(GAP)
    sheet.expect_answered(CHOICE)


def test_who_presses_a_button_all_the_same_is_asked_and_what_was_typed_is_sent(page: Page, learner: User):
    sheet = Sheet(page)
    sheet.at(SHORT)
    page.context.clear_cookies()
    sheet.answer(SHORT)
    expect(sheet.status(SHORT)).to_contain_text("You have been signed out.")
    page.get_by_role("button", name="Go on later").click()
    sign_in_here(page, learner)
    page.get_by_role("button", name="Send").click()
    page.wait_for_url("**/my-quizzes")
    page.get_by_role("link", name=f"Go on with “{TITLE}”").click()
    sheet.expect_answered(SHORT)


def test_who_signed_in_again_in_another_window_goes_on_without_a_word(page: Page, learner: User):
    sheet = Sheet(page)
    sheet.at(TRUTH)
    page.context.clear_cookies()
    other = page.context.new_page()
    other.goto("/sign-in")
    sign_in_here(other, learner)
    other.get_by_role("button", name="Sign out").wait_for()
    sheet.answer(TRUTH)
    expect(sheet.status(TRUTH)).to_have_text("Saved")
    page.reload()
    sheet.expect_answered(TRUTH)


def test_an_answer_that_is_refused_stays_on_the_page_with_what_to_mend(server: Server, open_browser: Opener):
    page = begin(open_browser(PHONE), given(server, layout=Layout.ONE_PAGE))
    sheet = Sheet(page)
    text = sheet.at(SHORT).get_by_label("Your answer")
    text.evaluate("e => e.removeAttribute('maxlength')")
    text.fill("x" * 501)
    expect(sheet.status(SHORT)).to_have_text("This answer is 501 characters long; 500 fit.")
    sheet.answer(GAP)
    page.get_by_role("button", name="Hand in", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Question 4: This answer is 501 characters long; 500 fit.")
    expect(text).to_have_value("x" * 501)
    sheet.expect_answered(GAP)


CHOOSE = "box => box.click()"
REFRESH = "window.dispatchEvent(new Event('beforeunload'))"  # what a browser says first when a page is left
CHOOSE_AND_REFRESH = f"box => {{ box.click(); {REFRESH} }}"


@pytest.mark.parametrize("begins", ["before it is sent", "while it is sent"])
def test_a_page_written_before_the_answer_arrived_shows_it_all_the_same(page: Page, begins: str):
    sheet = Sheet(page)
    question, written, held = sheet.at(SEVERAL), page.content(), []

    def meanwhile(route: Route) -> None:
        if route.request.method == "GET":
            route.fulfill(body=written, content_type="text/html; charset=utf-8")
        elif held:
            route.continue_()
        else:
            held.append(route)

    page.route("**/attempts/**", meanwhile)
    with page.expect_request(lambda request: request.method == "POST"):
        question.get_by_label("Albert").evaluate(CHOOSE_AND_REFRESH if begins == "before it is sent" else CHOOSE)
    page.evaluate(REFRESH if begins == "while it is sent" else "null")  # either way the request is held by now
    held[0].continue_()
    expect(sheet.status(SEVERAL)).to_have_text("Saved")
    page.reload()
    expect(question.get_by_label("Albert")).to_be_checked()
    expect(sheet.status(SEVERAL)).to_have_text("Saved")
