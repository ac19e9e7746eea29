"""A quiz is given to a class, on terms that can be changed, closed and opened again."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from quiz.models import Assignment, AuditEvent, Reveal

UTC = dt.UTC


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def quiz(make, teacher):
    return make.quiz(teacher, [make.question(make.article(teacher))])


@pytest.fixture
def classroom(make, teacher):
    return make.classroom(teacher, "Class 7b")


@pytest.fixture
def given(make, quiz, classroom):
    return make.assignment(quiz, classroom)


def stored(session) -> Assignment:
    row = session.scalars(select(Assignment).execution_options(populate_existing=True)).one()
    session.commit()  # a page may want to write next
    return row


def actions(session):
    found = session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)).all()
    session.commit()
    return found


def test_showing_answers_after_handing_in_is_offered_with_its_risk(browse, teacher, quiz, classroom):
    page = browse(teacher).get(f"/quizzes/{quiz.id}/give")
    assert classroom.name in page.text
    assert "After handing in: the first to finish could pass the answers on" in page.text


def test_a_quiz_is_given_on_the_terms_that_were_chosen(browse, teacher, quiz, classroom, session):
    page = browse(teacher).get(f"/quizzes/{quiz.id}").follow("Give to a class")
    page = page.submit(
        "Give it to the class",
        classroom=str(classroom.id),
        opens_at="2026-05-05T08:00",
        closes_at="2026-05-05T16:00",
        attempts_allowed="3",
        reveal="after_closing",
    )
    assert "Class 7b has the quiz now." in page.text
    assert "not open yet" in page.text
    assert "It may be taken 3 times. The best attempt counts." in page.text
    row = stored(session)
    assert (row.opens_at, row.closes_at) == (
        dt.datetime(2026, 5, 5, 8, 0, tzinfo=UTC),
        dt.datetime(2026, 5, 5, 16, 0, tzinfo=UTC),
    )
    assert (row.attempts_allowed, row.reveal) == (3, Reveal.AFTER_CLOSING)
    assert actions(session) == ["give"]


@pytest.mark.usefixtures("classroom")
def test_left_as_it_is_the_form_gives_the_quiz_at_once_and_once(browse, teacher, quiz, session):
    page = browse(teacher).get(f"/quizzes/{quiz.id}/give").submit("Give it to the class")
    assert "Open until you close it. It may be taken once. Answers are shown after handing in." in page.text
    row = stored(session)
    assert (row.opens_at, row.closes_at, row.attempts_allowed) == (None, None, 1)


@pytest.mark.usefixtures("classroom")
def test_any_number_of_attempts_is_one_of_the_choices(browse, teacher, quiz, session):
    page = browse(teacher).get(f"/quizzes/{quiz.id}/give").submit("Give it to the class", attempts_allowed="0")
    assert "It may be taken any number of times." in page.text
    assert stored(session).attempts_allowed is None


@pytest.mark.usefixtures("classroom")
def test_times_are_typed_in_the_zone_of_the_installation(app, browse, teacher, quiz, session):
    app.config["QUIZ_TIMEZONE"] = "Asia/Almaty"
    form = browse(teacher).get(f"/quizzes/{quiz.id}/give")
    assert "Times are in Asia/Almaty." in form.text
    form.submit("Give it to the class", closes_at="2026-05-05T16:00")
    row = stored(session)
    assert row.closes_at == dt.datetime(2026, 5, 5, 11, 0, tzinfo=UTC)
    assert 'value="2026-05-05T16:00"' in browse(teacher).get(f"/assignments/{row.id}/edit").html


@pytest.mark.parametrize(
    ("opens", "closes", "message"),
    [
        ("2026-05-06T10:00", "2026-05-06T09:00", "The quiz would close before it opens."),
        ("2026-05-06T10:00", "2026-05-06T10:00", "The quiz would close before it opens."),
        ("", "2026-05-04T11:59", "This time is past."),
        ("", "tomorrow", "Please give a day and a time"),
        ("", "9999-12-31T23:59", "Please choose a year between 2000 and 2100."),
    ],
)
@pytest.mark.usefixtures("classroom")
def test_times_that_cannot_be_are_answered_at_the_field(browse, teacher, quiz, session, opens, closes, message):
    page = browse(teacher).get(f"/quizzes/{quiz.id}/give")
    page = page.submit("Give it to the class", opens_at=opens, closes_at=closes)
    assert page.status == 422
    field = next(e for e in page.tree.iter("p") if e.get("id") == "closes_at-error")
    assert message in "".join(field.itertext())
    assert session.scalars(select(Assignment)).all() == []


@pytest.mark.parametrize("time", ["0001-01-01T00:00", "9999-12-31T23:59"])
@pytest.mark.parametrize("zone", ["Asia/Almaty", "America/New_York"])
@pytest.mark.usefixtures("classroom")
def test_a_time_at_the_end_of_the_calendar_is_refused_in_any_zone(app, browse, teacher, quiz, time, zone):
    app.config["QUIZ_TIMEZONE"] = zone
    page = browse(teacher).get(f"/quizzes/{quiz.id}/give").submit("Give it to the class", opens_at=time)
    assert page.status == 422
    assert "Please choose a year between 2000 and 2100." in page.text


def test_the_same_class_is_not_given_the_same_quiz_twice(browse, teacher, quiz, given, session):
    page = browse(teacher).get(f"/quizzes/{quiz.id}/give").submit("Give it to the class")
    assert page.status == 422
    assert "Class 7b already has this quiz." in page.text
    assert page.follow("See the quiz in Class 7b").path == f"/assignments/{given.id}"
    assert stored(session).id == given.id


@pytest.mark.usefixtures("classroom")
def test_only_ones_own_classes_in_use_are_offered(browse, make, teacher, quiz, clock):
    foreign = make.classroom(make.teacher(), "Foreign")
    make.classroom(teacher, "Last year", archived_at=clock())
    page = browse(teacher).get(f"/quizzes/{quiz.id}/give")
    assert "Foreign" not in page.text
    assert "Last year" not in page.text
    assert page.submit("Give it to the class", classroom=str(foreign.id)).status == 422


def test_without_a_class_the_page_says_what_to_do_first(browse, teacher, quiz):
    assert "Make a class first" in browse(teacher).get(f"/quizzes/{quiz.id}/give").text


@pytest.mark.usefixtures("classroom")
def test_an_empty_quiz_is_not_given(browse, make, teacher):
    empty = make.quiz(teacher, [])
    client = browse(teacher)
    assert "Give to a class" not in client.get(f"/quizzes/{empty.id}").links()
    page = client.get(f"/quizzes/{empty.id}/give").submit("Give it to the class")
    assert page.status == 409
    assert "This quiz has no questions yet." in page.text


def test_terms_are_changed_later(browse, teacher, given, session):
    page = browse(teacher).get(f"/assignments/{given.id}").follow("Change times and attempts")
    page = page.submit("Save", closes_at="2026-05-10T16:00", attempts_allowed="0", reveal="at_once")
    assert "Answers are shown at once." in page.text
    row = stored(session)
    assert row.closes_at == dt.datetime(2026, 5, 10, 16, 0, tzinfo=UTC)
    assert (row.attempts_allowed, row.reveal) == (None, Reveal.AT_ONCE)
    assert actions(session) == ["change"]


def test_saving_other_terms_leaves_a_closing_time_to_the_second(browse, teacher, given, session, clock):
    given.closes_at = clock() - dt.timedelta(minutes=5, seconds=13)
    session.commit()
    closed_at = given.closes_at
    page = browse(teacher).get(f"/assignments/{given.id}/edit").submit("Save", attempts_allowed="2")
    assert page.status == 200
    assert stored(session).closes_at == closed_at
    assert stored(session).attempts_allowed == 2


def test_a_new_closing_time_may_not_be_past(browse, teacher, given):
    page = browse(teacher).get(f"/assignments/{given.id}/edit").submit("Save", closes_at="2026-05-01T10:00")
    assert page.status == 422
    assert "This time is past." in page.text


def test_closing_asks_once_and_can_be_taken_back(browse, teacher, given, session, clock):
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert "Close “Bridges” for Class 7b? Nobody can answer any more. You can open it again." in page.text
    page = page.submit("Close it now")
    assert "The quiz is closed." in page.text
    assert "Closed on" in page.text
    assert stored(session).closes_at == clock()
    page = page.submit("Open it again")
    assert "The quiz is open again" in page.text
    assert stored(session).closes_at is None
    assert actions(session) == ["close", "reopen"]


def test_closing_twice_counts_once(browse, teacher, given, session, clock):
    page = browse(teacher).get(f"/assignments/{given.id}")
    page.submit("Close it now")
    closed_at = clock()
    clock.advance(minutes=1)
    assert page.submit("Close it now").status == 200
    assert stored(session).closes_at == closed_at
    assert actions(session) == ["close"]


def test_what_has_not_opened_has_nothing_to_close(browse, teacher, given, session, clock):
    client = browse(teacher)
    page = client.get(f"/assignments/{given.id}")
    given.opens_at = clock() + dt.timedelta(days=1)
    session.commit()
    assert page.submit("Close it now").status == 409
    assert not client.get(f"/assignments/{given.id}").has_button("Close it now")


@pytest.mark.parametrize("path", ["", "/now", "/edit", "/results"])
def test_another_teachers_assignment_does_not_exist(browse, make, given, path):
    assert browse(make.teacher()).browser.get(f"/assignments/{given.id}{path}").status_code == 404


@pytest.mark.parametrize("act", ["close", "reopen", "edit"])
def test_nobody_changes_another_teachers_assignment(browse, make, given, session, act):
    stranger = browse(make.teacher())
    token = next(e.get("value") for e in stranger.get("/quizzes").tree.iter("input") if e.get("name") == "csrf_token")
    assert stranger.post(f"/assignments/{given.id}/{act}", {"csrf_token": token}).status == 404
    assert stored(session).closes_at is None
    assert actions(session) == []


def test_the_quiz_page_lists_the_classes_that_have_it(browse, teacher, quiz, given):
    page = browse(teacher).get(f"/quizzes/{quiz.id}")
    assert "Open until you close it" in page.text
    assert page.follow("Class 7b").path == f"/assignments/{given.id}"
