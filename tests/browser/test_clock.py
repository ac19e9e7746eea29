"""The time left in a real browser: counted on, told calmly, and what waits is sent when time is up."""

from __future__ import annotations

import datetime as dt
from itertools import count

import pytest
from playwright.sync_api import Page, expect

from quiz.models import Attempt
from quiz.web.clock import system_clock
from tests.browser.conftest import PHONE, Server, sign_in

pytestmark = pytest.mark.browser

NUMBERS = count(1)


@pytest.fixture
def attempt(server: Server):
    """Return a function that makes an attempt with so many seconds left."""
    make, number = server.make, next(NUMBERS)
    teacher = make.teacher(f"Clock teacher {number}")
    classroom = make.classroom(teacher, join_code=f"CL{number:04d}")
    article = make.article(teacher)
    quiz = make.quiz(teacher, [make.question(article), make.question(article, "Which year?")], "Timed")
    given = make.assignment(quiz, classroom, time_limit=20, grace=60)
    learner = make.learner(f"Clock learner {number}", classroom=classroom)

    def begun(seconds: float) -> Attempt:
        return make.attempt(given, learner, submitted=False, due_at=system_clock() + dt.timedelta(seconds=seconds))

    return begun


def shown(page: Page):
    return page.locator("[data-shown]")


def told(page: Page):
    return page.locator("[data-told]")


def test_the_minutes_go_down_and_are_told_at_five_and_at_one(open_browser, attempt):
    running = attempt(12 * 60 - 5)
    page = sign_in(open_browser(PHONE), running.user.name)
    page.clock.install()
    page.goto(f"/attempts/{running.id}/1")
    expect(shown(page)).to_have_text("12 minutes left")
    page.clock.fast_forward("06:00")
    expect(shown(page)).to_have_text("6 minutes left")
    expect(told(page)).to_have_text("")
    page.clock.fast_forward("01:00")
    expect(shown(page)).to_have_text("5 minutes left")
    expect(told(page)).to_have_text("5 minutes left")
    page.clock.fast_forward("03:00")
    expect(shown(page)).to_have_text("2 minutes left")
    expect(told(page)).to_have_text("5 minutes left")
    page.clock.fast_forward("01:00")
    expect(told(page)).to_have_text("1 minute left")


@pytest.mark.parametrize("hours", [-3, 5])
def test_a_device_whose_clock_is_wrong_counts_by_the_servers(open_browser, attempt, hours):
    running = attempt(12 * 60 - 5)
    page = sign_in(open_browser(PHONE), running.user.name)
    page.clock.install(time=system_clock() + dt.timedelta(hours=hours))
    page.goto(f"/attempts/{running.id}/1")
    page.clock.fast_forward("02:00")
    expect(shown(page)).to_have_text("10 minutes left")


def is_up(server: Server, running: Attempt) -> None:
    """Let the time of an attempt be over on the server, the grace just begun."""
    running.due_at = system_clock()
    server.make.session.commit()


@pytest.fixture
def running(attempt):
    return attempt(12 * 60 - 5)


@pytest.fixture
def page(open_browser, running: Attempt) -> Page:
    """Return the first question on a phone whose clock the test moves."""
    page = sign_in(open_browser(PHONE), running.user.name)
    page.clock.install()
    page.goto(f"/attempts/{running.id}/1")
    expect(shown(page)).to_have_text("12 minutes left")
    return page


def test_when_time_is_up_what_was_chosen_last_is_sent_and_handed_in(server, page: Page, running):
    page.get_by_label("1859").check()
    is_up(server, running)
    page.clock.fast_forward("12:00")
    expect(page.get_by_text("1 of 2, one to look at again.")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("Your time was up before you handed in.")).to_be_visible()


def test_when_time_is_up_without_a_connection_the_answer_waits_and_is_taken_within_the_grace(
    server, page: Page, running
):
    page.context.set_offline(True)
    page.get_by_label("1859").check()
    page.clock.fast_forward("12:00")
    expect(shown(page)).to_contain_text("Time is up, and there is no connection.")
    is_up(server, running)
    page.context.set_offline(False)
    expect(page.get_by_text("1 of 2, one to look at again.")).to_be_visible(timeout=30_000)


def test_without_scripts_the_server_says_how_long_there_is_and_when_it_is_over(open_browser, server, running):
    page = sign_in(open_browser(PHONE, java_script_enabled=False), running.user.name)
    page.goto(f"/attempts/{running.id}/1")
    expect(shown(page)).to_have_text("12 minutes left")
    page.get_by_label("1859").check()
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("2 of 2", exact=True)).to_be_visible()
    is_up(server, running)
    page.get_by_role("button", name="Previous").click()
    expect(page.get_by_role("heading", name="Time is up")).to_be_visible()
    page.get_by_role("button", name="Hand in now").click()
    expect(page.get_by_text("1 of 2, one to look at again.")).to_be_visible(timeout=30_000)
