"""Every page, at 360 and 1280 px, in light and dark: no violation by axe, nothing sideways, all by keyboard."""

from __future__ import annotations

from itertools import count

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import Page

from tests.browser import school
from tests.browser.conftest import DESK, PHONE, Opener, Server, scrolls_sideways, sign_in
from tests.browser.school import School

pytestmark = pytest.mark.browser

ROLES = ("stranger", "teacher", "learner")
FRAGMENTS = {"articles.reading", "classrooms.came_in", "quizzes.standing"}  # asked for by scripts, not pages
NUMBERS = count(1)
RULES = {"light": None, "dark": {"runOnly": ["color-contrast"]}}
"""What axe looks for: in the dark nothing but the colours is another."""

FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const seen = [e, e.closest('label')].filter(Boolean).map(x => getComputedStyle(x));
  const ring = seen.some(s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none');
  e.dataset.reached = 'yes';
  return {name: e.outerHTML.slice(0, 90), ring};
}"""
UNREACHED = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(e =>
  !e.dataset.reached && !e.disabled && e.tabIndex >= 0 && e.type !== 'hidden' && e.checkVisibility()
  && !(e.type === 'radio' && document.querySelector(`input[type=radio][name="${e.name}"][data-reached]`))
).map(e => e.outerHTML.slice(0, 90))"""


@pytest.fixture(scope="module")
def everything(server: Server) -> School:
    return school.build(server.make, f"no. {next(NUMBERS)}")


def opened(open_browser: Opener, everything: School, role: str, **options: object) -> Page:
    page = open_browser(**options)
    return page if role == "stranger" else sign_in(page, getattr(everything, role).name)


def violations(page: Page, rules: dict[str, list[str]] | None = None) -> list[str]:
    found = Axe().run(page, options=rules).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]} {each['nodes'][0]['failureSummary']}" for each in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["360", "1280"])
@pytest.mark.parametrize("role", ROLES)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(open_browser, everything, role, viewport, scheme):
    page = opened(open_browser, everything, role, viewport=viewport, color_scheme=scheme)
    troubles: dict[str, list[str]] = {}
    for name, path in everything.pages[role].items():
        page.goto(path)
        troubles[name] = violations(page, RULES[scheme]) + (["scrolls sideways"] if scrolls_sideways(page) else [])
        if page.locator("h1").count() != 1 or not page.title():
            troubles[name].append("not one h1, or no title")
    assert {name: found for name, found in troubles.items() if found} == {}


@pytest.mark.parametrize("role", ROLES)
def test_every_control_is_reached_by_tab_and_shows_that_it_has_the_focus(open_browser, everything, role):
    page = opened(open_browser, everything, role, viewport=DESK, java_script_enabled=True)
    troubles: dict[str, list[str]] = {}
    for name, path in everything.pages[role].items():
        page.goto(path)
        troubles[name] = invisible_focus(page) + [f"not reached: {each}" for each in page.evaluate(UNREACHED)]
    assert {name: found for name, found in troubles.items() if found} == {}


def invisible_focus(page: Page) -> list[str]:
    """Press Tab through the page once; return the controls whose focus cannot be seen."""
    page.evaluate("document.activeElement.blur()")
    unseen = []
    for _press in range(200):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None:
            break
        if not focus["ring"]:
            unseen.append(f"no ring: {focus['name']}")
    return unseen


def test_no_page_was_forgotten(app: Flask, everything: School):
    walked = {name.split(",")[0] for pages in everything.pages.values() for name in pages}
    pages = {rule.endpoint for rule in app.url_map.iter_rules() if "GET" in rule.methods}
    assert pages - walked - FRAGMENTS - {"static"} == set()
