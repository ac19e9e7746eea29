"""Time that runs out while the connection is gone: what was answered before is taken within the grace."""

from __future__ import annotations

import datetime as dt

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from quiz.models import Attempt, User
from quiz.web.clock import system_clock
from tests.browser.conftest import PHONE, Server
from tests.browser.taking import CHOICE, LAYOUTS, Sheet, begin, given

pytestmark = pytest.mark.browser


def put_due(server: Server, learner: User, seconds: float) -> None:
    """Move the end of the learner's running attempt."""
    session = server.make.session
    attempt = session.scalars(select(Attempt).where(Attempt.user_id == learner.id)).one()
    attempt.due_at = system_clock() + dt.timedelta(seconds=seconds)
    session.commit()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_answer_given_without_a_connection_is_taken_after_the_end(server, open_browser, layout):
    learner = given(server, layout=layout, terms={"time_limit": 20, "grace": 300})
    page = open_browser(PHONE)
    begin(page, learner)
    put_due(server, learner, 4)
    page.reload()
    sheet = Sheet(page)
    page.context.set_offline(True)
    sheet.answer(CHOICE)
    expect(page.locator("[data-shown]")).to_contain_text("Time is up, and there is no connection.", timeout=20_000)
    page.context.set_offline(False)
    expect(page.get_by_text("1 of 8, ")).to_be_visible(timeout=20_000)
