"""Keys, explanations and evidence never leave the server before the answer may be seen."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from quiz.core.items import Form, Span
from quiz.models import KeyRevision, Reveal
from tests.attempts.test_saving import Script

TEXT = "Nobody knows it. The zugzwang was found by Quixtable in a drawer. It snowed."
SECRETS = ("zugzwang", "Quixtable", "because Yggdrasil said")


@pytest.fixture
def secret_quiz(make, scene):
    """Return a quiz whose key, evidence and explanation are words that stand nowhere else."""
    article = make.article(scene.teacher, "A drawer", TEXT)
    start = TEXT.index("The zugzwang")
    spans = [Span(start, start + 20)]
    typed = make.question(
        article, "Who?", (), form=Form.GAP, key={"accepted": ["Quixtable", "zugzwang"]}, evidence=spans
    )
    chosen = make.question(article, "When?", evidence=spans)
    for question in (typed, chosen):
        question.versions[0].explanation = "because Yggdrasil said"
    make.session.commit()
    return make.quiz(scene.teacher, [typed, chosen])


def leaks(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


def walk(browser, attempt_id: int) -> list[str]:
    """Take the quiz by pages and by script, wrongly, and return all that the server said."""
    said = [browser.get(f"/attempts/{attempt_id}")]
    for position, answer in ((1, {"text": "nobody"}), (2, {"options": "o2"})):
        said.append(browser.get(f"/attempts/{attempt_id}/{position}"))
        said.append(said[-1].submit("Previous" if position > 1 else "Next", answer))
        said.append(browser.get(f"/attempts/{attempt_id}/{position}"))
    said += [browser.get(f"/attempts/{attempt_id}/{page}") for page in ("hand-in", "result", "99")]
    said += [browser.get(page) for page in ("/my-quizzes", "/progress")]
    script = Script(browser, f"/attempts/{attempt_id}/2")
    answers = [script.save(option, revision) for option in ("o3", "elsewhere") for revision in (0, 1)]
    return [page.html for page in said] + [answer.get_data(as_text=True) for answer in answers]


@pytest.mark.parametrize("reveal", list(Reveal))
def test_nothing_of_the_key_is_said_while_an_attempt_runs(make, scene, secret_quiz, browse, reveal):
    make.assignment(secret_quiz, scene.classroom, reveal=reveal)
    browser = browse(scene.learner)
    browser.get("/my-quizzes").submit("Begin")
    assert [leaks(text) for text in walk(browser, 1)] == [[]] * 16


def test_nothing_of_it_is_said_after_handing_in_where_answers_are_shown_after_closing(
    make, scene, secret_quiz, browse, clock
):
    terms = {"reveal": Reveal.AFTER_CLOSING, "closes_at": clock() + dt.timedelta(hours=1)}
    attempt = make.attempt(make.assignment(secret_quiz, scene.classroom, **terms), scene.learner, [False, False])
    browser = browse(scene.learner)
    pages = [browser.get(p) for p in (f"/attempts/{attempt.id}/result", "/my-quizzes", "/progress")]
    assert [leaks(page.html) for page in pages] == [[]] * 3
    assert "shown here after 4 May 2026, 13:00 UTC" in pages[0].text
    clock.advance(hours=1)
    assert leaks(browser.get(f"/attempts/{attempt.id}/result").html) == list(SECRETS)


def test_a_quiz_without_an_end_shows_answers_once_the_teacher_closes_it(make, scene, secret_quiz, browse):
    assignment = make.assignment(secret_quiz, scene.classroom, reveal=Reveal.AFTER_CLOSING)
    attempt = make.attempt(assignment, scene.learner, [True, True])
    page = browse(scene.learner).get(f"/attempts/{attempt.id}/result")
    assert "once your teacher has closed the quiz" in page.text
    assert leaks(page.html) == []


def test_answers_shown_after_submitting_are_all_there_after_it(make, scene, secret_quiz, browse):
    attempt = make.attempt(make.assignment(secret_quiz, scene.classroom), scene.learner, [False, False])
    assert leaks(browse(scene.learner).get(f"/attempts/{attempt.id}/result").html) == list(SECRETS)


def test_a_checked_answer_shows_its_own_key_and_no_other(make, scene, secret_quiz, browse):
    make.assignment(secret_quiz, scene.classroom, reveal=Reveal.AT_ONCE)
    page = browse(scene.learner).get("/my-quizzes").submit("Begin").submit("Check", text="nobody")
    assert leaks(page.html) == list(SECRETS)
    assert "You wrote “nobody”; the article says Quixtable." in page.text
    assert not page.has_button("Check")
    assert "text" not in [i.get("name") for i in page.tree.iter("input")]
    assert leaks(page.submit("Next").html) == []


def test_nothing_can_be_checked_without_an_answer(make, scene, secret_quiz, browse):
    make.assignment(secret_quiz, scene.classroom, reveal=Reveal.AT_ONCE)
    page = browse(scene.learner).get("/my-quizzes").submit("Begin").submit("Check", text=" ")
    assert (page.status, "Answer first, then check." in page.text, leaks(page.html)) == (422, True, [])


def test_nothing_can_be_checked_where_nothing_is_chosen(make, scene, secret_quiz, browse):
    make.assignment(secret_quiz, scene.classroom, reveal=Reveal.AT_ONCE)
    page = browse(scene.learner).get("/my-quizzes").submit("Begin").submit("Next").submit("Check")
    assert (page.status, "Answer first, then check." in page.text, leaks(page.html)) == (422, True, [])


@pytest.mark.parametrize("reveal", [Reveal.AFTER_SUBMITTING, Reveal.AFTER_CLOSING])
def test_asking_to_check_helps_nobody_where_answers_are_shown_later(make, scene, secret_quiz, browse, reveal):
    make.assignment(secret_quiz, scene.classroom, reveal=reveal)
    page = browse(scene.learner).get("/my-quizzes").submit("Begin")
    assert not page.has_button("Check")
    forced = page.client.post(page.path, {**csrf(page), "answering": "1", "text": "x", "go": "check"})
    assert (forced.status, leaks(forced.html)) == (200, [])
    assert "Your answer is saved. This quiz shows its answers later." in forced.text


def csrf(page) -> dict[str, str]:
    return {"csrf_token": next(i.get("value") for i in page.tree.iter("input") if i.get("name") == "csrf_token")}


def test_another_key_changes_no_byte_before_answers_are_shown(make, scene, secret_quiz, browse, session, clock):
    make.assignment(secret_quiz, scene.classroom, attempts_allowed=None)
    browser = browse(scene.learner)
    browser.get("/my-quizzes").submit("Begin")
    walk(browser, 1)
    before = look(browser, 1)
    keys = ({"accepted": ["nobody"]}, {"options": ["o3"]})
    for entry, key in zip(secret_quiz.questions, keys, strict=True):
        version = entry.question.versions[0]
        session.add(KeyRevision(version_id=version.id, number=2, key=key, created_at=clock()))
    session.commit()
    assert look(browser, 1) == before


def look(browser, attempt_id: int) -> list[str]:
    """Return all that the server says to one who changes nothing."""
    pages = [f"/attempts/{attempt_id}/{page}" for page in ("1", "2", "hand-in", "result")]
    script = Script(browser, pages[1])
    answers = [script.save(option, 0).get_data(as_text=True) for option in ("o1", "o3", "elsewhere")]
    return [unsigned(browser.get(page).html) for page in [*pages, "/my-quizzes", "/progress"]] + answers


def unsigned(text: str) -> str:
    """Leave out the token of the form, which is drawn anew for each page."""
    return re.sub(r'name="csrf_token" value="[^"]+"', "", text)
