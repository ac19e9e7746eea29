"""Every form with JavaScript off, in both layouts: each button saves on the way, ordering and matching included."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from quiz.models import Layout
from tests.browser.conftest import PHONE, scrolls_sideways
from tests.browser.taking import ALL_RIGHT, LAYOUTS, ORDER, PLACES, Sheet, begin, given

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_form_is_answered_and_handed_in(server, open_browser, layout):
    page = begin(open_browser(PHONE, java_script_enabled=False), given(server, layout=layout))
    sheet = Sheet(page)
    for place in range(1, PLACES + 1):
        sheet.answer(place)
    assert layout is Layout.ONE_AT_A_TIME or not scrolls_sideways(page)
    sheet.hand_in()
    expect(page.get_by_text(ALL_RIGHT)).to_be_visible()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_moving_a_line_saves_the_other_answers_too_and_comes_back_to_the_lines(server, open_browser, layout):
    page = begin(open_browser(PHONE, java_script_enabled=False), given(server, layout=layout))
    sheet = Sheet(page)
    sheet.answer(1)
    sheet.answer(ORDER)
    page.reload()
    sheet.expect_answered(ORDER)
    sheet.expect_answered(1)


def test_no_page_claims_saved_beside_what_may_have_been_changed_since(server, open_browser):
    page = begin(open_browser(PHONE, java_script_enabled=False), given(server, layout=Layout.ONE_PAGE))
    Sheet(page).answer(1)
    page.get_by_role("button", name="Save", exact=True).last.click()
    expect(page.get_by_text("Your answers are saved.")).to_be_visible()
    page.get_by_label("1849").check()
    expect(page.locator("[data-status]").first).to_be_hidden()
