"""Ways around the hour at which answers are shown."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from quiz.core.items import Form, Span
from quiz.models import Reveal
from tests.hostile.school import token

TEXT = "Nobody knows it. The zugzwang was found by Quixtable in a drawer. It snowed."
SECRETS = re.compile("zugzwang|Quixtable|Yggdrasil|A drawer")


@pytest.fixture
def secret(make, school):
    """Return a quiz, given to nobody yet, whose key, evidence, explanation and article are words found nowhere else."""
    article = make.article(school.teacher, "A drawer", TEXT)
    spans = [Span(TEXT.index("The zugzwang"), TEXT.index("It snowed"))]
    made = [make.question(article, "Who?", (), form=Form.GAP, key={"accepted": ["Quixtable"]}, evidence=spans)]
    made.append(make.question(article, "When?", evidence=spans))
    for question in made:
        question.versions[0].explanation = "Because Yggdrasil said so."
    make.session.commit()
    return make.quiz(school.teacher, made, "Secret")


def shown(browser, attempt) -> set[str]:
    """Return the secrets that any page of this learner's shows, by link or by typed address."""
    own = [f"/attempts/{attempt.id}{page}" for page in ("", "/1", "/2", "/hand-in", "/result")]
    pages = [browser.get(address) for address in (*own, "/my-quizzes", "/progress", "/")]
    return {word for page in pages for word in SECRETS.findall(page.html)}


def test_a_quiz_opened_again_hides_what_it_had_shown(make, school, secret, browse):
    given = make.assignment(secret, school.classroom, reveal=Reveal.AFTER_CLOSING)
    attempt = make.attempt(given, school.learner, [{"text": "x"}, False])
    teacher, learner = browse(school.teacher), browse(school.learner)
    acts = token(teacher)
    assert shown(learner, attempt) == set()
    teacher.post(f"/assignments/{given.id}/close", acts)
    assert shown(learner, attempt) == {"zugzwang", "Quixtable", "Yggdrasil", "A drawer"}
    teacher.post(f"/assignments/{given.id}/reopen", acts)
    pages = [learner.get(page).text for page in ("/my-quizzes", "/progress")]
    assert (shown(learner, attempt), [("0 of 2" in text) for text in pages]) == (set(), [False, False])


def test_an_attempt_that_runs_shows_nothing_by_any_address(make, school, secret, browse):
    learner = browse(school.learner)
    for reveal in Reveal:
        quiz = make.quiz(school.teacher, [entry.question for entry in secret.questions], reveal.value)
        given = make.assignment(quiz, school.classroom, reveal=reveal, attempts_allowed=None)
        assert shown(learner, make.attempt(given, school.learner, [{"text": "x"}, True], submitted=False)) == set()


def test_a_mate_who_is_done_shows_nothing_to_one_who_is_not(make, school, secret, browse):
    given = make.assignment(secret, school.classroom)
    make.attempt(given, school.other_learner, [True, True])
    running = make.attempt(given, school.learner, [], submitted=False)
    assert shown(browse(school.learner), running) == set()


def test_the_answer_to_a_save_is_the_same_right_or_wrong(make, school, secret, browse):
    given = make.assignment(secret, school.classroom)
    sizes = set()
    for number, text in enumerate(("Quixtable", "Quixtablx", "wrong.x.x"), 1):
        attempt = make.attempt(given, school.learner, [], submitted=False, number=number)
        browser = browse(school.learner)
        sent = token(browser) | {"answering": "1", "text": text, "go": "2", "revision": "0"}
        answer = browser.browser.post(f"/attempts/{attempt.id}/1", data=sent, headers={"Accept": "application/json"})
        sizes.add((answer.status_code, len(answer.data), tuple(answer.headers.keys()), tuple(answer.get_json())))
    assert len(sizes) == 1


def test_before_it_opens_a_quiz_shows_its_name_and_no_question(make, school, secret, browse, clock):
    given = make.assignment(secret, school.classroom, opens_at=clock() + dt.timedelta(hours=1))
    learner = browse(school.learner)
    started = learner.post(f"/assignments/{given.id}/start", token(learner))
    assert (started.status, "Who?" in started.html, SECRETS.findall(started.html)) == (409, False, [])
    assert "Who?" not in learner.get("/my-quizzes").html
