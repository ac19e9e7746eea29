"""What is left open is handed in by the server, whoever's it is and however long the server slept."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select

from quiz.attempts.overdue import end_overdue
from quiz.db import session_for
from quiz.models import Allowance, Attempt, Mark, Reveal


def minutes(number: float) -> dt.timedelta:
    return dt.timedelta(minutes=number)


@pytest.fixture
def work(app, clock):
    """Return a function that does what one worker does in a round, and says how many attempts it ended."""

    def done() -> int:
        with session_for(app.extensions["engine"], write=True) as session:
            ended = end_overdue(session, now=clock())
            session.commit()
        return ended

    return done


@pytest.fixture
def left_open(make, scene, given, clock):
    """Return an attempt whose time limit runs out at 12:20, with a grace of a minute."""
    assignment = given(time_limit=20, grace=60)
    return make.attempt(assignment, scene.learner, [True], submitted=False, due_at=clock() + minutes(20))


def stored(session, attempt) -> tuple[dt.datetime | None, bool, int]:
    session.refresh(attempt)
    found = attempt.submitted_at, attempt.is_timed_out, len(attempt.marks)
    session.rollback()
    return found


def test_nothing_is_handed_in_before_the_grace_is_over(left_open, work, session, clock):
    clock.advance(minutes=20, seconds=59)
    assert work() == 0
    assert stored(session, left_open) == (None, False, 1)


@pytest.mark.parametrize("late", [0, 60 * 60 * 8])
def test_then_it_is_handed_in_as_of_its_end_with_every_mark(left_open, work, session, clock, late):
    due = left_open.due_at
    clock.advance(minutes=21, seconds=late)
    assert work() == 1
    assert stored(session, left_open) == (due, True, 3)
    assert work() == 0


def test_its_learner_reads_how_it_went(left_open, work, browse, clock):
    clock.advance(hours=3)
    work()
    page = browse(left_open.user).get(f"/attempts/{left_open.id}")
    assert "1 of 3, two to look at again." in page.text
    assert "It ended on 4 May 2026, 12:20 UTC" in page.text


def test_a_closing_time_ends_it_too(make, scene, given, work, session, clock):
    attempt = make.attempt(given(grace=30, closes_at=clock() + minutes(5)), scene.learner, submitted=False)
    clock.advance(minutes=5, seconds=29)
    assert work() == 0
    clock.advance(seconds=1)
    assert work() == 1
    assert stored(session, attempt) == (attempt.started_at + minutes(5), True, 3)


def test_who_has_a_later_closing_of_their_own_goes_on(make, scene, given, work, session, clock):
    assignment = given(closes_at=clock() + minutes(5))
    attempt = make.attempt(assignment, scene.learner, submitted=False)
    own = {"closes_at": clock() + minutes(60), "given_at": clock(), "given_by_id": scene.teacher.id}
    session.add(Allowance(assignment_id=assignment.id, user_id=scene.learner.id, **own))
    session.commit()
    clock.advance(minutes=59)
    assert work() == 0
    clock.advance(minutes=1)
    assert work() == 1
    assert stored(session, attempt)[0] == clock()


def test_what_never_ends_is_left_alone(make, scene, given, work, clock):
    make.attempt(given(), scene.learner, submitted=False)
    make.attempt(None, scene.teacher, quiz=scene.quiz, submitted=False)
    clock.advance(days=400)
    assert work() == 0


@pytest.mark.parametrize("gone", ["learner", "quiz", "classroom"])
def test_it_does_not_matter_who_has_left_or_what_was_archived(left_open, scene, work, session, clock, gone):
    if gone == "learner":
        scene.classroom.memberships[0].left_at = clock()
    else:
        getattr(scene, gone).archived_at = clock()
    session.commit()
    clock.advance(minutes=21)
    assert work() == 1
    assert stored(session, left_open)[1:] == (True, 3)


def test_what_was_handed_in_meanwhile_stays_as_it_is(left_open, browse, work, session, clock):
    clock.advance(minutes=5)
    browse(left_open.user).get(f"/attempts/{left_open.id}/hand-in").submit("Hand in")
    handed_in = clock()
    clock.advance(hours=1)
    assert work() == 0
    assert stored(session, left_open) == (handed_in, False, 3)


def test_two_workers_side_by_side_end_each_attempt_once(make, scene, given, work, session, clock):
    assignment = given(time_limit=20, attempts_allowed=None)
    for _number in range(70):
        learner = make.learner(classroom=scene.classroom)
        make.attempt(assignment, learner, [True], submitted=False, due_at=clock() + minutes(20))
    clock.advance(hours=5)

    def until_done(_worker: int) -> int:
        total = 0
        while ended := work():
            total += ended
        return total

    with ThreadPoolExecutor(2) as pool:
        assert sum(pool.map(until_done, range(2))) == 70
    assert session.scalars(select(Attempt.submitted_at).distinct()).all() == [assignment.created_at + minutes(20)]
    assert len(session.scalars(select(Mark.fraction)).all()) == 70 * 3


def test_a_batch_is_bounded(make, scene, given, session, clock):
    assignment = given(time_limit=20)
    for _number in range(3):
        learner = make.learner(classroom=scene.classroom)
        make.attempt(assignment, learner, submitted=False, due_at=clock() + minutes(20))
    clock.advance(hours=1)
    assert [end_overdue(session, now=clock(), most=2) for _round in range(3)] == [2, 1, 0]


@pytest.mark.parametrize("reveal", list(Reveal))
def test_without_any_worker_no_answer_is_taken_and_none_is_shown_too_early(left_open, browse, session, clock, reveal):
    left_open.assignment.reveal = reveal
    session.commit()
    browser = browse(left_open.user)
    page = browser.get(f"/attempts/{left_open.id}/1")
    clock.advance(hours=2)
    assert page.submit("Next", options="o2").status == 409
    shown = browser.get(f"/attempts/{left_open.id}").text
    assert ("1859" in shown) == (reveal is not Reveal.AFTER_CLOSING)
