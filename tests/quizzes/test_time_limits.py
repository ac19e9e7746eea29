"""Time limits, grace and what counts are among the terms; changed while learners answer, they hold for them too."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from quiz.attempts.overdue import end_overdue
from quiz.models import Allowance, Assignment, AuditEvent, Counts
from tests.attempts.test_saving import Script


def minutes(number: float) -> dt.timedelta:
    return dt.timedelta(minutes=number)


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def classroom(make, teacher):
    return make.classroom(teacher)


@pytest.fixture
def quiz(make, teacher):
    return make.quiz(teacher, [make.question(make.article(teacher))])


@pytest.fixture
def given(make, quiz, classroom):
    return make.assignment(quiz, classroom, time_limit=20, grace=60)


@pytest.fixture
def learner(make, classroom):
    return make.learner(classroom=classroom)


@pytest.fixture
def running(make, given, learner, clock):
    return make.attempt(given, learner, submitted=False, due_at=clock() + minutes(20))


def now_is(session, row):
    session.refresh(row)
    session.commit()
    return row


def rounds(session, clock) -> None:
    """Let the server hand in what is overdue."""
    end_overdue(session, now=clock())
    session.commit()


@pytest.mark.usefixtures("classroom")
def test_a_quiz_is_given_with_a_time_limit_a_grace_and_what_counts(browse, teacher, quiz, session):
    page = browse(teacher).get(f"/quizzes/{quiz.id}/give")
    page = page.submit("Give it to the class", time_limit="25", grace="30", counts="mean", attempts_allowed="2")
    assert "The mean of all attempts counts. Each attempt has 25 minutes." in page.text
    assert "Answers on their way are taken for 30 seconds more." in page.text
    row = session.scalars(select(Assignment)).one()
    assert (row.time_limit, row.grace, row.counts) == (25, 30, Counts.MEAN)


@pytest.mark.usefixtures("classroom")
def test_left_as_it_is_the_form_gives_no_limit_and_a_minute_of_grace(browse, teacher, quiz, session):
    browse(teacher).get(f"/quizzes/{quiz.id}/give").submit("Give it to the class")
    row = session.scalars(select(Assignment)).one()
    assert (row.time_limit, row.grace, row.counts) == (None, 60, Counts.BEST)


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("0", "Please give a number between 1 and 600."),
        ("601", "Please give a number between 1 and 600."),
        ("-5", "Please give a number between 1 and 600."),
        ("9" * 30, "Please give a number between 1 and 600."),
        ("9" * 400, "Please give a number between 1 and 600."),
        ("9" * 5000, "Please give a number between 1 and 600."),
        ("ten", "Please give a whole number."),
        ("1.5", "Please give a whole number."),
    ],
)
def test_a_limit_that_is_none_is_answered_at_its_field_and_nothing_changes(
    browse, teacher, given, session, typed, message
):
    page = browse(teacher).get(f"/assignments/{given.id}/edit").submit("Save", time_limit=typed, attempts_allowed="3")
    assert page.status == 422
    field = next(e for e in page.tree.iter("p") if e.get("id") == "time_limit-error")
    assert message in "".join(field.itertext())
    assert f'value="{typed}"' in page.html, "what was typed is kept"
    assert (now_is(session, given).time_limit, given.attempts_allowed) == (20, 1)


def test_a_grace_that_is_not_offered_is_refused(browse, teacher, given, session):
    assert browse(teacher).get(f"/assignments/{given.id}/edit").submit("Save", grace="7").status == 422
    assert now_is(session, given).grace == 60


@pytest.mark.parametrize(("limit", "due"), [("30", 30), ("", None), ("18", 18), ("10", 15)])
def test_another_limit_holds_for_who_is_answering(browse, teacher, given, running, session, clock, limit, due):
    began = running.started_at
    clock.advance(minutes=15)
    page = browse(teacher).get(f"/assignments/{given.id}/edit")
    assert "Who is answering now gets the new limit too" in page.text
    page.submit("Save", time_limit=limit)
    assert now_is(session, running).due_at == (began + minutes(due) if due else None)


def test_another_limit_takes_extra_time_with_it(browse, teacher, classroom, given, running, session, clock):
    classroom.memberships[0].extra_time = 50
    running.due_at = clock() + minutes(30)
    session.commit()
    browse(teacher).get(f"/assignments/{given.id}/edit").submit("Save", time_limit="40")
    assert now_is(session, running).due_at == clock() + minutes(60)


def test_other_terms_leave_the_limit_of_running_attempts_alone(browse, teacher, given, running, session, clock):
    running.due_at = clock() + minutes(99)
    session.commit()
    browse(teacher).get(f"/assignments/{given.id}/edit").submit("Save", attempts_allowed="3")
    assert now_is(session, running).due_at == clock() + minutes(99)


def test_a_limit_cut_short_still_takes_what_is_on_its_way(browse, teacher, learner, given, running, clock):
    script = Script(browse(learner), f"/attempts/{running.id}/1")
    clock.advance(minutes=15)
    browse(teacher).get(f"/assignments/{given.id}/edit").submit("Save", time_limit="5")
    clock.advance(seconds=59)
    assert script.save("o1", 0).status_code == 200
    clock.advance(seconds=1)
    assert script.save("o2", 1).status_code == 409


def test_opening_again_gives_back_what_closing_cut_off(browse, teacher, learner, given, running, session, clock):
    clock.advance(minutes=5)
    page = browse(teacher).get(f"/assignments/{given.id}").submit("Close it now")
    clock.advance(minutes=3)
    rounds(session, clock)
    assert now_is(session, running).is_timed_out
    page = page.submit("Open it again")
    assert "1 learner was cut off by the closing, and can go on." in page.text
    assert (now_is(session, running).submitted_at, running.is_timed_out) == (None, False)
    assert browse(learner).get(f"/attempts/{running.id}").path == f"/attempts/{running.id}/1"


def test_opening_again_gives_nothing_back_that_ended_otherwise(make, browse, teacher, classroom, given, session, clock):
    people = [make.learner(classroom=classroom) for _ in range(3)]
    due = {"due_at": clock() + minutes(2), "submitted_at": clock() + minutes(2), "is_timed_out": True}
    by_limit = make.attempt(given, people[0], **due)
    by_hand = make.attempt(given, people[1], due_at=clock() + minutes(20))
    over_meanwhile = make.attempt(given, people[2], submitted=False, due_at=clock() + minutes(20))
    clock.advance(minutes=5)
    page = browse(teacher).get(f"/assignments/{given.id}").submit("Close it now")
    clock.advance(minutes=2)
    rounds(session, clock)
    clock.advance(minutes=30)
    page = page.submit("Open it again")
    assert "cut off" not in page.text
    assert all(now_is(session, attempt).submitted_at for attempt in (by_limit, by_hand, over_meanwhile))


def test_a_later_closing_time_gives_back_too(browse, teacher, given, running, session, clock):
    given.closes_at = clock() + minutes(5)
    session.commit()
    clock.advance(minutes=6)
    rounds(session, clock)
    assert now_is(session, running).is_timed_out
    browse(teacher).get(f"/assignments/{given.id}/edit").submit("Save", closes_at="2026-05-04T12:10")
    assert now_is(session, running).submitted_at is None


def test_what_was_given_back_is_handed_in_at_the_next_closing(browse, teacher, given, running, session, clock):
    page = browse(teacher).get(f"/assignments/{given.id}").submit("Close it now")
    clock.advance(minutes=1)
    rounds(session, clock)
    page = page.submit("Open it again").submit("Close it now")
    again = clock()
    clock.advance(minutes=1)
    rounds(session, clock)
    assert now_is(session, running).submitted_at == again


def test_changing_is_written_down(browse, teacher, given, session):
    browse(teacher).get(f"/assignments/{given.id}/edit").submit("Save", time_limit="30")
    event = session.scalars(select(AuditEvent)).one()
    assert (event.action, event.detail) == ("change", {"limit": 30, "given_back": 0})


def test_closing_while_one_has_a_later_time_says_so(browse, teacher, learner, given, session, clock):
    own = {"closes_at": clock() + minutes(60), "given_at": clock(), "given_by_id": teacher.id}
    session.add(Allowance(assignment_id=given.id, user_id=learner.id, **own))
    session.commit()
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert "Nobody can answer any more but 1 learner with a later deadline." in page.text
    page.submit("Close it now")
    clock.advance(minutes=30)
    assert browse(learner).get(f"/assignments/{given.id}/start").has_button("Begin now")
