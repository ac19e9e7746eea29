"""Words without an end, in every stored text: they break, and the page stays as wide as a phone."""

from __future__ import annotations

import pytest

from quiz.core.items import Form, Span
from quiz.models import KeyRevision, Layout
from tests.browser.conftest import PHONE, Opener, Server, scrolls_sideways, sign_in
from tests.factories import Factory
from tests.hostile.school import every_form

pytestmark = pytest.mark.browser

WORD = "W" * 110
TYPED = {Form.SHORT_ANSWER, Form.GAP, Form.NUMERIC}


def build(make: Factory) -> dict[str, tuple[str, list[str]]]:
    """Make a school of long words; return by role a sign-in name and the pages that show them."""
    teacher = make.teacher("long-teacher", display_name=WORD[:80])
    classroom = make.classroom(teacher, WORD, registration_open=True)
    learner = make.learner("long-learner", display_name=WORD[:80], classroom=classroom)
    article = make.article(teacher, WORD * 2, f"The {WORD} opened in 1859. https://example.org/{WORD}", source=WORD * 2)
    questions = every_form(make, article)
    for question in questions:
        version = question.versions[0]
        version.stem, version.explanation, version.evidence = f"{WORD} _____ {WORD}", WORD, (Span(0, 120),)
        if version.form is not Form.TRUE_FALSE:
            version.options = [o | {"text": o["text"] + WORD} for o in version.options]
            version.choices = [o | {"text": o["text"] + WORD} for o in version.choices]
        if "accepted" in version.key.key:
            key = {"accepted": [WORD + "Tamar", WORD]}
            version.keys.append(KeyRevision(number=2, key=key, created_at=version.created_at))
    make.session.commit()
    quiz = make.quiz(teacher, questions, WORD)
    given = make.assignment(quiz, classroom, attempts_allowed=None)
    answers = [{"text": WORD} if question.versions[0].form in TYPED else False for question in questions]
    ended = make.attempt(given, learner, answers)
    running = make.attempt(given, learner, answers, submitted=False, number=2)
    whole = make.assignment(make.quiz(teacher, questions, WORD, layout=Layout.ONE_PAGE), classroom)
    on_one_page = make.attempt(whole, learner, answers, submitted=False)
    of_article = [f"/articles/{article.id}{page}" for page in ("", "/edit", "/review", "/questions/new?at=0-41")]
    of_quiz = [f"/quizzes/{quiz.id}{page}" for page in ("", "/edit", "/give")] + ["/", "/quizzes", "/quizzes/new"]
    of_given = [f"/assignments/{given.id}{page}" for page in ("", "/edit", "/results", f"/results/{ended.id}")]
    of_class = [f"/classes/{classroom.id}{page}" for page in ("", "/learners", "/projector")] + ["/classes"]
    taking = [f"/attempts/{running.id}/{place}" for place in (1, 4, 7, 8)] + [f"/attempts/{running.id}/hand-in"]
    taking += [f"/attempts/{on_one_page.id}/all"]
    own = ["/my-quizzes", "/progress", f"/attempts/{ended.id}/result", f"/join/{classroom.join_code}"]
    return {
        "teacher": (teacher.name, of_article + of_quiz + of_given + of_class),
        "learner": (learner.name, taking + own),
    }


def test_no_page_scrolls_sideways_on_a_phone_for_a_long_word(open_browser: Opener, server: Server):
    wide = []
    for name, addresses in build(server.make).values():
        page = sign_in(open_browser(PHONE), name)
        for address in addresses:
            page.goto(address)
            assert page.locator("h1").count() == 1, address
            wide += [address] if scrolls_sideways(page) else []
    assert wide == []
