"""Time limits, closing times and the grace, as a learner meets them: the server's clock alone decides."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from quiz.attempts import saving
from quiz.models import Allowance, Attempt, Response, Reveal
from tests.attempts.test_saving import Script


def minutes(number: float) -> dt.timedelta:
    return dt.timedelta(minutes=number)


def begin(browser):
    return browser.get("/my-quizzes").follow("Begin").submit("Begin now")


def attempt_of(session) -> Attempt:
    """Return the newest attempt as it is now; the session lets go of the database again."""
    newest = select(Attempt).order_by(Attempt.id.desc()).limit(1).execution_options(populate_existing=True)
    row = session.scalars(newest).one()
    session.commit()
    return row


def answers(session) -> list[dict]:
    rows = list(session.scalars(select(Response.answer)))
    session.rollback()
    return rows


def allow(make, given, learner, **more) -> Allowance:
    times = {"given_at": make.clock(), "given_by_id": given.quiz.owner_id}
    return make._store(Allowance(assignment_id=given.id, user_id=learner.id, **times, **more))


def test_beginning_says_how_long_there_is_and_asks(scene, given, browse, session, clock):
    given(time_limit=20)
    page = browse(scene.learner).get("/my-quizzes")
    assert "20 minutes" in page.text
    asked = page.follow("Begin")
    assert "You have 20 minutes." in asked.text
    assert "The time starts when you begin" in asked.text
    assert session.scalars(select(Attempt)).all() == [], "looking starts no clock"
    session.rollback()
    asked.submit("Begin now")
    assert attempt_of(session).due_at == clock() + minutes(20)


def test_extra_time_lengthens_the_limit_and_is_told(scene, given, browse, session, clock):
    given(time_limit=10)
    scene.classroom.memberships[0].extra_time = 33
    session.commit()
    page = browse(scene.learner).get("/my-quizzes").follow("Begin")
    assert "You have 14 minutes. The class has 10 minutes; the rest is your extra time." in page.text
    page.submit("Begin now")
    assert attempt_of(session).due_at == clock() + minutes(14)


def test_a_closing_time_before_the_limit_is_told_before_beginning(scene, given, browse, clock):
    given(time_limit=20, closes_at=clock() + minutes(10))
    page = browse(scene.learner).get("/my-quizzes").follow("Begin")
    assert "The quiz closes for you on 4 May 2026, 12:10 UTC. If that comes first, your time ends then." in page.text


@pytest.mark.parametrize(
    ("terms", "words"),
    [({"closes_at": -minutes(60)}, "Closed on 4 May 2026, 11:00"), ({"opens_at": minutes(60)}, "Opens on 4 May 2026")],
)
def test_what_is_not_open_offers_no_beginning(scene, given, browse, clock, terms, words):
    assignment = given(time_limit=20, **{name: clock() + offset for name, offset in terms.items()})
    page = browse(scene.learner).get(f"/assignments/{assignment.id}/start")
    assert words in page.text
    assert not page.has_button("Begin now")


def test_without_a_time_limit_nothing_is_due(scene, given, browse, session):
    given()
    browse(scene.learner).get("/my-quizzes").submit("Begin")
    assert attempt_of(session).due_at is None


def test_a_learner_of_another_class_can_not_ask(make, scene, given, browse):
    assignment = given(time_limit=20)
    stranger = make.learner(classroom=make.classroom(scene.teacher, "Other"))
    assert browse(stranger).get(f"/assignments/{assignment.id}/start").status == 404


ENDS = [
    pytest.param({"time_limit": 20}, "Your time was up on 4 May 2026, 12:20 UTC.", id="time limit"),
    pytest.param({"closes": 20}, "This quiz closed on 4 May 2026, 12:20 UTC.", id="closing"),
    pytest.param({"time_limit": 20, "closes": 25}, "Your time was up on", id="time limit before closing"),
    pytest.param({"time_limit": 25, "closes": 20}, "This quiz closed on", id="closing before time limit"),
]


@pytest.fixture
def running(make, scene, given, clock):
    """Return a function that makes an attempt whose time ends at 12:20, with a grace of a minute."""

    def made(closes: int | None = None, **terms):
        closes_at = None if closes is None else clock() + minutes(closes)
        assignment = given(grace=60, closes_at=closes_at, **terms)
        due = terms.get("time_limit")
        return make.attempt(assignment, scene.learner, submitted=False, due_at=clock() + minutes(due) if due else None)

    return made


@pytest.mark.parametrize(("terms", "words"), ENDS)
@pytest.mark.parametrize(("later", "is_taken"), [(19.99, True), (20, True), (20.99, True), (21, False), (90, False)])
def test_an_answer_is_taken_until_the_grace_is_over(
    running, scene, browse, session, clock, terms, words, later, is_taken
):
    attempt = running(**terms)
    script = Script(browse(scene.learner), f"/attempts/{attempt.id}/1")
    clock.advance(minutes=later)
    said = script.save("o1", 0)
    assert said.status_code == (200 if is_taken else 409)
    assert answers(session) == ([{"options": ["o1"]}] if is_taken else [])
    assert is_taken or said.json["message"].startswith(words)


@pytest.mark.parametrize(("later", "is_taken"), [(20, True), (20.99, True), (21, False)])
def test_handing_in_is_taken_as_long_as_answers_are(running, scene, browse, session, clock, later, is_taken):
    attempt = running(time_limit=20)
    page = browse(scene.learner).get(f"/attempts/{attempt.id}/hand-in")
    clock.advance(minutes=later)
    assert page.submit("Hand in").status == (200 if is_taken else 409)
    stored = attempt_of(session)
    assert stored.submitted_at == (attempt.due_at if is_taken else None)
    assert stored.is_timed_out == is_taken


def test_handed_in_with_time_left_it_is_not_timed_out(running, scene, browse, session, clock):
    attempt = running(time_limit=20)
    clock.advance(minutes=19)
    browse(scene.learner).get(f"/attempts/{attempt.id}/hand-in").submit("Hand in")
    stored = attempt_of(session)
    assert (stored.submitted_at, stored.is_timed_out) == (clock(), False)


@pytest.mark.parametrize(("terms", "_words"), ENDS)
@pytest.mark.parametrize("reveal", list(Reveal))
def test_during_the_grace_every_page_says_that_time_is_up(running, scene, browse, clock, terms, _words, reveal):
    attempt = running(reveal=reveal, **terms)
    browser = browse(scene.learner)
    browser.get(f"/attempts/{attempt.id}/1").submit("Next", options="o1")
    clock.advance(minutes=20, seconds=30)
    for page in ("", "/1", "/3", "/hand-in", "/result"):
        shown = browser.get(f"/attempts/{attempt.id}{page}")
        assert shown.path == f"/attempts/{attempt.id}"
        assert "Time is up 1 of 3 questions have a saved answer." in shown.text
        assert "1859" not in shown.text
    mine = browser.get("/my-quizzes")
    assert "time is up" in mine.text
    assert "of 3" not in mine.text.replace("1 of 3 questions", "")
    assert "of 3" not in browser.get("/progress").text


def test_on_the_page_that_says_so_it_can_be_handed_in(running, scene, browse, clock):
    attempt = running(time_limit=20)
    browser = browse(scene.learner)
    browser.get(f"/attempts/{attempt.id}/1").submit("Next", options="o1")
    clock.advance(minutes=20)
    result = browser.get("/my-quizzes").follow("Hand in").submit("Hand in now")
    assert "1 of 3, two to look at again." in result.text
    assert "Your time was up before you handed in. What was saved counts. It ended on 4 May 2026, 12:20" in result.text


def test_a_page_sent_during_the_grace_is_saved_and_led_to_what_says_so(running, scene, browse, session, clock):
    attempt = running(time_limit=20)
    page = browse(scene.learner).get(f"/attempts/{attempt.id}/1")
    clock.advance(minutes=20, seconds=5)
    after = page.submit("Next", options="o1")
    assert "Time is up 1 of 3" in after.text
    assert answers(session) == [{"options": ["o1"]}]


def test_asking_to_check_during_the_grace_saves_and_shows_nothing(running, scene, browse, session, clock):
    attempt = running(time_limit=20, reveal=Reveal.AT_ONCE)
    page = browse(scene.learner).get(f"/attempts/{attempt.id}/1")
    clock.advance(minutes=20)
    after = page.submit("Check", options="o2")
    assert "Time is up 1 of 3" in after.text
    assert "1859" not in after.text
    assert session.scalars(select(Response.checked_at)).all() == [None]


def test_when_the_grace_is_over_the_result_is_there_before_the_server_has_handed_in(running, scene, browse, clock):
    attempt = running(time_limit=20)
    browser = browse(scene.learner)
    browser.get(f"/attempts/{attempt.id}/1").submit("Next", options="o1")
    clock.advance(minutes=21)
    assert "1 of 3, two to look at again." in browser.get(f"/attempts/{attempt.id}").text
    assert "1 of 3" in browser.get("/my-quizzes").text
    assert "1 of 3" in browser.get("/progress").text


def test_a_new_attempt_after_one_whose_time_ran_out_ends_that_one_first(running, scene, browse, session, clock):
    attempt = running(time_limit=20, attempts_allowed=2)
    clock.advance(hours=1)
    page = browse(scene.learner).get("/my-quizzes").follow("again").submit("Begin now")
    assert page.path == "/attempts/2/1"
    assert attempt_of(session).number == 2
    session.refresh(attempt)
    assert (attempt.submitted_at, attempt.is_timed_out) == (attempt.due_at, True)
    assert len(attempt.marks) == 3
    session.rollback()


def test_starting_again_during_the_grace_begins_no_other(running, scene, browse, session, clock):
    attempt = running(time_limit=20, attempts_allowed=2)
    browser = browse(scene.learner)
    ask = browser.get(f"/assignments/{attempt.assignment_id}/start")
    clock.advance(minutes=20, seconds=30)
    assert "Time is up" in ask.submit("Begin now").text
    assert attempt_of(session).id == attempt.id


def test_closing_by_hand_leaves_the_grace(running, scene, browse, session, clock):
    attempt = running()
    script = Script(browse(scene.learner), f"/attempts/{attempt.id}/1")
    browse(scene.teacher).get(f"/assignments/{attempt.assignment_id}").submit("Close it now")
    clock.advance(seconds=59)
    assert script.save("o1", 0).status_code == 200
    clock.advance(seconds=1)
    assert script.save("o2", 1).status_code == 409
    assert answers(session) == [{"options": ["o1"]}]


@pytest.fixture
def later(make, running, scene, clock):
    """Return an attempt on a quiz that closes at 12:20, and 40 minutes later for its learner."""
    attempt = running(closes=20, reveal=Reveal.AFTER_CLOSING)
    allow(make, attempt.assignment, scene.learner, closes_at=clock() + minutes(60))
    return attempt


@pytest.mark.parametrize(("after", "is_taken"), [(20, True), (59, True), (60.99, True), (61, False)])
def test_a_later_closing_of_ones_own_holds(later, scene, browse, clock, after, is_taken):
    script = Script(browse(scene.learner), f"/attempts/{later.id}/1")
    clock.advance(minutes=after)
    assert script.save("o1", 0).status_code == (200 if is_taken else 409)


def test_who_has_a_later_closing_still_finds_the_quiz_open(later, scene, browse, clock):
    clock.advance(minutes=30)
    page = browse(scene.learner).get("/my-quizzes")
    assert "Open until 4 May 2026, 13:00 UTC" in page.text
    assert page.follow("Go on").path == f"/attempts/{later.id}/1"


def test_the_later_closing_of_one_is_nobody_elses(make, later, scene, browse, clock):
    other = make.learner(classroom=scene.classroom)
    attempt = make.attempt(later.assignment, other, submitted=False)
    script = Script(browse(other), f"/attempts/{attempt.id}/1")
    clock.advance(minutes=21)
    assert script.save("o1", 0).status_code == 409


def test_answers_shown_after_closing_wait_until_the_last_one_has_closed(make, later, scene, browse, clock):
    other = make.learner(classroom=scene.classroom)
    done = make.attempt(later.assignment, other, [True])
    browser = browse(other)
    for after in (10, 20, 30, 10.5):
        shown = browser.get(f"/attempts/{done.id}/result")
        assert "are shown here after 4 May 2026, 13:00 UTC" in shown.text
        assert "of 3" not in browser.get("/progress").text
        assert "1859" not in shown.text
        clock.advance(minutes=after if after != 30 else 20)
    clock.advance(minutes=0.5)
    assert "1 of 3, two to look at again." in browser.get(f"/attempts/{done.id}/result").text
    assert "1 of 3" in browser.get("/progress").text


def test_more_attempts_for_one(make, scene, given, browse, session):
    assignment = given()
    make.attempt(assignment, scene.learner, [True])
    browser = browse(scene.learner)
    assert not browser.get("/my-quizzes").has_button("again")
    allow(make, assignment, scene.learner, extra_attempts=1)
    page = browser.get("/my-quizzes")
    assert "attempt 1 of 2" in page.text
    page.submit("again")
    assert attempt_of(session).number == 2


def test_a_time_limit_ends_nothing_for_who_began_later(make, running, scene, browse, clock):
    first = running(time_limit=20)
    other = make.learner(classroom=scene.classroom)
    clock.advance(minutes=10)
    second = make.attempt(first.assignment, other, submitted=False, due_at=clock() + minutes(20))
    clock.advance(minutes=11)
    taken = [Script(browse(a.user), f"/attempts/{a.id}/1") for a in (second,)]
    assert taken[0].save("o1", 0).status_code == 200
    assert browse(scene.learner).get(f"/attempts/{first.id}").path == f"/attempts/{first.id}/result"


def test_saving_reads_the_ending_in_the_one_query_it_makes(running, scene, session, statements, clock):
    attempt = running(time_limit=20, closes=30)
    with statements() as said:
        item = saving.open_item(session, scene.learner.id, attempt.id, 1, now=clock())
    assert [line.split()[0] for line in said] == ["BEGIN", "SELECT"]
    assert item.due_at == attempt.due_at
    session.rollback()


def test_every_page_of_an_attempt_says_how_long_is_left(running, scene, browse, clock):
    attempt = running(time_limit=20)
    browser = browse(scene.learner)
    clock.advance(minutes=7, seconds=30)
    for page in ("1", "3", "hand-in"):
        shown = browser.get(f"/attempts/{attempt.id}/{page}")
        assert "13 minutes left until 12:20" in shown.text
        [end] = [e for e in shown.tree.iter("div") if e.get("data-ends")]
        assert (end.get("data-ends"), end.get("data-now")) == ("2026-05-04T12:20:00+00:00", "2026-05-04T12:07:30+00:00")
    clock.advance(minutes=11, seconds=31)
    assert "1 minute left" in browser.get(f"/attempts/{attempt.id}/1").text


@pytest.mark.parametrize(("closes", "told"), [(120, True), (121, False), (60 * 24 * 7, False), (None, False)])
def test_a_closing_far_away_is_not_counted(running, scene, browse, closes, told):
    attempt = running(closes=closes)
    assert ("minutes left" in browse(scene.learner).get(f"/attempts/{attempt.id}/1").text) == told
