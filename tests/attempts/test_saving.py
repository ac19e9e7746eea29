"""Saving by a script: each change at once, the newest stays, few statements."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import select

from quiz.attempts import saving
from quiz.models import Mark, Response, Reveal
from tests.client import Client


@pytest.fixture
def attempt(make, scene, given):
    return make.attempt(given(), scene.learner, submitted=False)


class Script:
    """What attempts.js does: posts the page's fields, asks for JSON."""

    def __init__(self, client: Client, address: str) -> None:
        self.browser, self.address = client.browser, address
        page = client.get(address)
        self.token = next(i.get("value") for i in page.tree.iter("input") if i.get("name") == "csrf_token")

    def save(self, option: str, revision: int, **fields: Any):
        return self.browser.post(
            self.address,
            data={"answering": "1", "revision": str(revision), "options": option} | fields,
            headers={"Accept": "application/json", "X-CSRFToken": self.token},
        )


@pytest.fixture
def script(browse, scene, attempt) -> Script:
    return Script(browse(scene.learner), f"/attempts/{attempt.id}/1")


def stored(session, *columns: Any) -> list[tuple[Any, ...]]:
    """Return rows of responses as they are now; the session lets go of the database again."""
    rows = [tuple(row) for row in session.execute(select(*(columns or (Response.answer, Response.revision))))]
    session.rollback()
    return rows


def test_a_change_is_saved_with_its_mark(script, session):
    answer = script.save("o2", 0)
    assert answer.status_code == 200
    assert answer.json == {
        "revision": 1,
        "answer": {"options": ["o2"]},
        "certainty": None,
        "is_newer_elsewhere": False,
    }
    assert stored(session) == [({"options": ["o2"]}, 1)]
    assert session.execute(select(Mark.fraction, Mark.reason_values)).all() == [
        (0.0, {"answer": "1849", "key": "1859"})
    ]


def test_a_further_change_replaces_answer_and_mark(script, session):
    script.save("o2", 0)
    assert script.save("o1", 1).json["revision"] == 2
    assert stored(session) == [({"options": ["o1"]}, 2)]
    assert session.scalars(select(Mark.fraction)).all() == [1.0]


def test_saving_the_same_again_changes_nothing(script, session, clock):
    script.save("o2", 0)
    before = stored(session, Response.saved_at)
    clock.advance(minutes=1)
    assert [script.save("o2", revision).json["revision"] for revision in (0, 1)] == [1, 1]
    assert stored(session, Response.saved_at) == before


def test_an_older_answer_that_comes_late_does_not_replace_a_newer_one(script, session):
    script.save("o2", 0)
    script.save("o3", 1)
    late = script.save("o4", 1)
    assert late.status_code == 409
    assert (late.json["revision"], late.json["answer"]) == (2, {"options": ["o3"]})
    assert late.json["is_newer_elsewhere"]
    assert stored(session) == [({"options": ["o3"]}, 2)]


def test_of_two_windows_without_a_script_the_newer_answer_stays_too(browse, scene, attempt):
    browser = browse(scene.learner)
    one, two = (browser.get(f"/attempts/{attempt.id}/1") for _ in range(2))
    one.submit("Next", options="o2")
    page = two.submit("Next", options="o3")
    assert "You changed this answer in another window. The newer one is kept." in page.text
    assert [i.get("value") for i in page.tree.iter("input") if i.get("checked") is not None] == ["o2"]
    assert "2 of 3" in page.submit("Next", options="o4").text


def test_answers_sent_side_by_side_end_as_one_of_them_with_its_own_mark(script, session):
    options = ["o1", "o2", "o3", "o4"]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda option: script.save(option, 0), options))
    assert sorted(a.status_code for a in answers) == [200, 409, 409, 409]
    [(answer, revision)] = stored(session)
    assert revision == 1
    assert session.scalars(select(Mark.fraction)).all() == [1.0 if answer == {"options": ["o1"]} else 0.0]


def test_a_choice_can_be_taken_back(script, session):
    script.save("o2", 0)
    script.save([], 1)
    assert stored(session) == [({"options": []}, 2)]
    assert session.scalars(select(Mark.reason)).all() == ["No answer was given."]


@pytest.mark.parametrize("revision", ["-1", "x", "", "9" * 30, "²"])
def test_a_revision_that_is_no_number_counts_as_none(script, session, revision):
    assert script.save("o2", revision).status_code == 200
    assert stored(session) == [({"options": ["o2"]}, 1)]


def test_a_script_hears_why_an_answer_is_not_taken(script, session):
    refused = script.save("elsewhere", 0)
    assert refused.status_code == 422
    assert refused.json["message"].startswith("This answer does not belong to this question.")
    assert stored(session) == []


def test_a_script_hears_that_the_quiz_has_closed(script, attempt, session, clock):
    attempt.assignment.closes_at = clock()
    session.commit()
    refused = script.save("o1", 0)
    assert (refused.status_code, refused.json["ended"]) == (409, True)
    assert refused.json["message"].startswith("This quiz closed on 4 May 2026, 12:00 UTC.")


def test_a_script_of_one_who_is_signed_out_hears_so_and_nothing_is_saved(script, session):
    script.browser.delete_cookie("quiz_session")
    refused = script.save("o1", 0)
    assert refused.status_code == 401
    assert stored(session) == []


def test_saving_takes_one_read_and_two_writes(script, statements):
    with statements() as said:
        script.save("o2", 0)
    words = [s.split()[0] for s in said if not s.startswith(("BEGIN", "PRAGMA"))]
    assert words == ["SELECT", "SELECT", "INSERT", "INSERT"]  # the first asks who it is


def test_a_checked_answer_stays(make, scene, browse, session):
    assignment = make.assignment(scene.quiz, scene.classroom, reveal=Reveal.AT_ONCE)
    attempt = make.attempt(assignment, scene.learner, submitted=False)
    script = Script(browse(scene.learner), f"/attempts/{attempt.id}/1")
    assert script.save("o2", 0, go="check").status_code == 200
    assert script.save("o1", 1).status_code == 409
    assert stored(session) == [({"options": ["o2"]}, 1)]


def test_the_database_itself_keeps_the_newer_revision(make, scene, given, session, clock):
    attempt = make.attempt(given(), scene.learner, [True], submitted=False)
    read_too_early = saving.open_item(session, scene.learner.id, attempt.id, 1, now=clock())
    saving.save(session, read_too_early, {"options": ["o2"]}, 1, now=clock())
    late = saving.save(session, read_too_early, {"options": ["o3"]}, 1, now=clock())
    session.commit()
    assert late.is_newer_elsewhere
    assert stored(session) == [({"options": ["o2"]}, 2)]
