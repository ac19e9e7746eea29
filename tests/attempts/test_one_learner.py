"""What a teacher gives one learner: a later deadline, more attempts, extra time, an attempt opened again."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from quiz.attempts.overdue import end_overdue
from quiz.models import Allowance, Attempt, AuditEvent, Mark, Reveal
from tests.attempts.test_saving import Script


def minutes(number: float) -> dt.timedelta:
    return dt.timedelta(minutes=number)


@pytest.fixture
def address(scene):
    """Return a function from an assignment to the page of the scene's learner on it."""
    return lambda given, learner=scene.learner: f"/assignments/{given.id}/learners/{learner.id}"


@pytest.fixture
def place(scene, session):
    """Return the learner's place on the roster."""
    found = scene.classroom.memberships[0]
    session.commit()
    return found


@pytest.fixture
def teacher(browse, scene):
    return browse(scene.teacher)


def now_is(session, row):
    session.refresh(row)
    session.commit()
    return row


def allowance(session) -> Allowance | None:
    found = session.scalars(select(Allowance).execution_options(populate_existing=True)).one_or_none()
    session.commit()
    return found


def events(session) -> list[tuple[str, dict]]:
    found = [(event.action, event.detail) for event in session.scalars(select(AuditEvent).order_by(AuditEvent.id))]
    session.commit()
    return found


def test_the_assignments_page_leads_to_each_learner(scene, given, teacher, address):
    assignment = given()
    page = teacher.get(f"/assignments/{assignment.id}").follow(scene.learner.display_name)
    assert page.path == address(assignment)
    assert f"{scene.learner.display_name}: “Bridges”" in page.text
    assert "0 of 1 begun" in page.text


def test_a_later_deadline_is_given_shown_and_taken_back(scene, given, teacher, address, session, clock):
    assignment = given(closes_at=clock() + minutes(30), grace=60)
    page = teacher.get(address(assignment)).submit("Give", closes_at="2026-05-04T14:00")
    assert f"{scene.learner.display_name} has that now." in page.text
    assert "Closes 4 May 2026, 14:00 UTC the class: 4 May 2026, 12:30 UTC" in page.text
    row = allowance(session)
    assert (row.closes_at, row.extra_attempts) == (clock() + minutes(120), 0)
    assert (row.given_at, row.given_by_id) == (clock(), scene.teacher.id)
    assert "own deadline: 4 May 2026, 14:00 UTC" in teacher.get(f"/assignments/{assignment.id}").text
    page = page.submit("Take it back")
    assert "has what the class has." in page.text
    assert allowance(session) is None
    assert [action for action, _detail in events(session)] == ["allow", "take back"]


def test_after_the_closing_it_lets_one_learner_go_on_where_they_were_cut_off(
    make, scene, given, teacher, browse, address, session, clock
):
    assignment = given(closes_at=clock() + minutes(30))
    other = make.learner(classroom=scene.classroom)
    mine, others = (make.attempt(assignment, person, [True], submitted=False) for person in (scene.learner, other))
    clock.advance(minutes=31)
    end_overdue(session, now=clock())
    session.commit()
    page = teacher.get(address(assignment)).submit("Give", closes_at="2026-05-04T14:00")
    assert "was cut off by the closing, and can go on." in page.text
    assert now_is(session, mine).submitted_at is None
    assert now_is(session, others).submitted_at is not None
    assert browse(scene.learner).get(f"/attempts/{mine.id}").path == f"/attempts/{mine.id}/2"
    assert browse(other).get(f"/attempts/{others.id}").path == f"/attempts/{others.id}/result"


def test_taken_back_after_the_closing_it_closes_now_with_the_grace(
    make, scene, given, teacher, browse, address, session, clock
):
    assignment = given(closes_at=clock() + minutes(30), grace=60)
    clock.advance(minutes=40)
    page = teacher.get(address(assignment)).submit("Give", closes_at="2026-05-04T14:00")
    attempt = make.attempt(assignment, scene.learner, submitted=False)
    script = Script(browse(scene.learner), f"/attempts/{attempt.id}/1")
    clock.advance(minutes=10)
    page.submit("Take it back")
    ended = clock()
    clock.advance(seconds=59)
    assert script.save("o1", 0).status_code == 200
    clock.advance(seconds=1)
    assert script.save("o2", 1).status_code == 409
    end_overdue(session, now=clock())
    session.commit()
    assert now_is(session, attempt).submitted_at == ended


@pytest.mark.parametrize(
    ("closes", "typed", "message"),
    [
        (30, "2026-05-04T12:30", "The class has as much time."),
        (30, "2026-05-04T12:10", "The class has as much time."),
        (-30, "2026-05-04T11:45", "This time is past."),
        (None, "2026-05-04T14:00", "This quiz is open until you close it."),
        (30, "soon", "Please give a day and a time"),
        (30, "9999-12-31T23:59", "Please choose a year between 2000 and 2100."),
    ],
)
def test_a_deadline_that_gives_nothing_is_answered_at_its_field(
    given, teacher, address, session, clock, closes, typed, message
):
    assignment = given(closes_at=None if closes is None else clock() + minutes(closes))
    page = teacher.get(address(assignment)).submit("Give", closes_at=typed, extra_attempts="2")
    assert page.status == 422
    field = next(e for e in page.tree.iter("p") if e.get("id") == "closes_at-error")
    assert message in "".join(field.itertext())
    assert [i.get("value") for i in page.tree.iter("input") if i.get("name") == "extra_attempts"] == ["2"]
    assert allowance(session) is None
    assert events(session) == []


def test_more_attempts_are_given_and_taken_back(make, scene, given, teacher, browse, address, session):
    assignment = given()
    make.attempt(assignment, scene.learner, [True])
    learner = browse(scene.learner)
    assert not learner.get("/my-quizzes").has_button("again")
    page = teacher.get(address(assignment)).submit("Give", extra_attempts="1")
    assert "1 of 2 begun" in page.text
    assert learner.get("/my-quizzes").has_button("again")
    page.submit("Give", extra_attempts="0")
    assert allowance(session) is None
    assert not learner.get("/my-quizzes").has_button("again")


@pytest.mark.parametrize("typed", ["-1", "21", "many", "", "9" * 30])
def test_a_number_of_attempts_that_is_none_is_answered_at_its_field(given, teacher, address, session, typed):
    page = teacher.get(address(given())).submit("Give", extra_attempts=typed)
    assert page.status == 422
    assert 'id="extra_attempts-error"' in page.html
    assert allowance(session) is None


def test_extra_time_is_set_from_the_roster(scene, teacher, session):
    page = teacher.get(f"/classes/{scene.classroom.id}").follow("Extra time").submit("Save", extra_time="25")
    assert page.path == f"/classes/{scene.classroom.id}"
    assert f"{scene.learner.display_name} has 25 % extra time." in page.text
    assert now_is(session, scene.classroom.memberships[0]).extra_time == 25
    assert events(session) == [("set extra time", {"before": 0, "percent": 25})]


def test_extra_time_holds_for_what_is_being_answered(make, scene, given, teacher, address, session, clock):
    attempt = make.attempt(given(time_limit=20), scene.learner, submitted=False, due_at=clock() + minutes(20))
    page = teacher.get(address(attempt.assignment)).follow("Change the extra time").submit("Save", extra_time="50")
    assert page.path == address(attempt.assignment)
    assert "Time limit 30 minutes the class: 20 minutes" in page.text
    assert now_is(session, attempt).due_at == clock() + minutes(30)
    page.follow("Change the extra time").submit("Save", extra_time="0")
    assert now_is(session, attempt).due_at == clock() + minutes(20)


def test_extra_time_of_one_moves_nobody_elses_time(make, scene, place, given, teacher, session, clock):
    assignment, other = given(time_limit=20), make.learner(classroom=scene.classroom)
    attempt = make.attempt(assignment, other, submitted=False, due_at=clock() + minutes(20))
    teacher.get(f"/roster/{place.id}/extra-time").submit("Save", extra_time="50")
    assert now_is(session, attempt).due_at == clock() + minutes(20)


@pytest.mark.parametrize("typed", ["-1", "301", "some", "", "12.5"])
def test_extra_time_that_is_none_is_answered_at_its_field(place, teacher, session, typed):
    page = teacher.get(f"/roster/{place.id}/extra-time").submit("Save", extra_time=typed)
    assert (page.status, 'id="extra_time-error"' in page.html) == (422, True)
    assert now_is(session, place).extra_time == 0


def test_the_last_attempt_is_opened_again_and_its_marks_stay_until_it_is_handed_in(
    make, scene, given, teacher, browse, address, session
):
    attempt = make.attempt(given(), scene.learner, [True, False])
    known = {"learner": scene.learner.id, "attempt": attempt.id, "minutes": None}
    page = teacher.get(address(attempt.assignment)).submit("Open it again")
    assert "can go on with the attempt." in page.text
    assert now_is(session, attempt).submitted_at is None
    assert len(session.scalars(select(Mark)).all()) == 3
    session.commit()
    learner = browse(scene.learner)
    learner.get("/my-quizzes").follow("Go on")
    learner.get(f"/attempts/{attempt.id}/2").submit("Next", options="o1")
    result = learner.get(f"/attempts/{attempt.id}/hand-in").submit("Hand in")
    assert "2 of 3, one to look at again." in result.text
    assert events(session) == [("reopen attempt", known)]


def test_with_a_time_limit_it_is_opened_for_some_minutes_from_now(
    make, scene, given, teacher, browse, address, session, clock
):
    attempt = make.attempt(given(time_limit=20, grace=60), scene.learner, [True], due_at=clock() + minutes(20))
    clock.advance(hours=2)
    page = teacher.get(address(attempt.assignment))
    assert page.submit("Open it again").status == 422
    page.submit("Open it again", minutes="5")
    assert now_is(session, attempt).due_at == clock() + minutes(5)
    script = Script(browse(scene.learner), f"/attempts/{attempt.id}/2")
    clock.advance(minutes=5, seconds=59)
    assert script.save("o1", 0).status_code == 200
    clock.advance(seconds=1)
    assert script.save("o2", 1).status_code == 409


def test_where_the_quiz_has_closed_it_stays_open_for_this_learner_that_long(
    make, scene, given, teacher, browse, address, session, clock
):
    terms = {"closes_at": clock() + minutes(30), "reveal": Reveal.AFTER_CLOSING}
    assignment, other = given(**terms), make.learner(classroom=scene.classroom)
    attempt, others = (make.attempt(assignment, person, [True]) for person in (scene.learner, other))
    clock.advance(hours=1)
    assert "1 of 3" in browse(other).get(f"/attempts/{others.id}/result").text
    teacher.get(address(assignment)).submit("Open it again", minutes="10")
    assert allowance(session).closes_at == clock() + minutes(10)
    assert "1859" not in browse(other).get(f"/attempts/{others.id}/result").text
    assert browse(scene.learner).get(f"/attempts/{attempt.id}").path == f"/attempts/{attempt.id}/2"
    clock.advance(minutes=10)
    assert "1 of 3" in browse(other).get(f"/attempts/{others.id}/result").text


@pytest.mark.parametrize("typed", ["0", "601", "-5", "soon"])
def test_minutes_that_are_none_are_answered_at_their_field(make, scene, given, teacher, address, session, clock, typed):
    attempt = make.attempt(given(time_limit=20), scene.learner, due_at=clock() + minutes(20))
    page = teacher.get(address(attempt.assignment)).submit("Open it again", minutes=typed)
    assert (page.status, 'id="minutes-error"' in page.html) == (422, True)
    assert now_is(session, attempt).submitted_at is not None


def test_what_was_opened_again_can_be_handed_in_by_the_teacher(make, scene, given, teacher, address, session, clock):
    attempt = make.attempt(given(), scene.learner, [True])
    page = teacher.get(address(attempt.assignment)).submit("Open it again")
    clock.advance(minutes=3)
    page = page.submit("Hand it in now")
    assert "is handed in." in page.text
    assert (now_is(session, attempt).submitted_at, attempt.is_timed_out) == (clock(), False)
    assert [action for action, _detail in events(session)] == ["reopen attempt", "hand in"]


def test_a_running_attempt_is_not_opened_again(make, scene, given, teacher, address, session):
    attempt = make.attempt(given(), scene.learner)
    old_tab = teacher.get(address(attempt.assignment))
    old_tab.submit("Open it again")
    assert old_tab.submit("Open it again").status == 409
    assert [action for action, _detail in events(session)] == ["reopen attempt"]


def test_one_whose_time_ran_out_unwritten_can_be_opened_again(make, scene, given, teacher, address, session, clock):
    attempt = make.attempt(given(time_limit=20), scene.learner, submitted=False, due_at=clock() + minutes(20))
    clock.advance(hours=1)
    teacher.get(address(attempt.assignment)).submit("Open it again", minutes="10")
    assert now_is(session, attempt).due_at == clock() + minutes(10)


def test_who_has_left_the_class_is_given_nothing(make, scene, given, teacher, address, session, clock):
    attempt = make.attempt(given(), scene.learner)
    old_tab = teacher.get(address(attempt.assignment))
    scene.classroom.memberships[0].left_at = clock()
    session.commit()
    assert old_tab.submit("Open it again").status == 409
    assert old_tab.submit("Give", extra_attempts="1").status == 409
    page = teacher.get(address(attempt.assignment))
    assert "is no longer on the roster of this class." in page.text
    assert not page.has_button("Give")


def test_a_learner_of_another_class_or_teacher_does_not_exist_here(make, scene, place, given, teacher, browse, address):
    assignment = given()
    elsewhere = make.learner(classroom=make.classroom(scene.teacher, "Other"))
    assert teacher.get(address(assignment, elsewhere)).status == 404
    stranger = browse(make.teacher())
    assert stranger.get(address(assignment)).status == 404
    assert stranger.get(f"/roster/{place.id}/extra-time").status == 404


def test_two_attempts_of_others_are_untouched_by_opening_one_again(make, scene, given, teacher, address, session):
    assignment, other = given(attempts_allowed=2), make.learner(classroom=scene.classroom)
    first, second = (make.attempt(assignment, scene.learner, number=number) for number in (1, 2))
    others = make.attempt(assignment, other)
    teacher.get(address(assignment)).submit("Open it again")
    running = session.scalars(select(Attempt.id).where(Attempt.submitted_at.is_(None))).all()
    session.rollback()
    assert list(running) == [second.id]
    assert first.id not in running
    assert others.id not in running
