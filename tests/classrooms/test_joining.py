"""Joining: by code, by link, as somebody on the roster, as somebody new, as somebody signed in."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.accounts import throttle
from quiz.accounts.throttle import CODE_TRIES, FREE_TRIES
from quiz.classrooms import services
from quiz.classrooms.queries import roster
from quiz.models import Membership, SignInFailure, User
from tests.client import Client, Page
from tests.conftest import NOON
from tests.factories import PASSWORD

HERE = "127.0.0.1"


@pytest.fixture
def teacher(make):
    return make.teacher("Ms Hill")


@pytest.fixture(autouse=True)
def classroom(make, teacher):
    return make.classroom(teacher, "7b", join_code="CKM2D5")


@pytest.fixture(autouse=True)
def open_class(make, teacher):
    return make.classroom(teacher, "8c", join_code="XYX234", registration_open=True)


def type_code(client: Client, code: str) -> Page:
    return client.get("/join").submit("Go on", code=code)


def come_in(client: Client, name: str, password: str = PASSWORD, code: str = "CKM2D5") -> Page:
    return client.get(f"/join/{code}").submit("Sign in and join", name=name, password=password)


def register(client: Client, **fields: str) -> Page:
    values = {"display_name": "Anna Schmidt", "name": "anna", "password": "ship wood lamp"} | fields
    return client.get("/join/XYX234").submit("Register and join", values)


def people(session) -> list[str]:
    return list(session.scalars(select(User.name).order_by(User.id)))


# The code


@pytest.mark.parametrize("typed", ["CKM2D5", "ckm2d5", "ckm 2d5", "CKM-2D5", "ckmzos", "http://localhost/join/ckm2d5"])
def test_a_code_leads_to_its_class_however_it_is_typed(client, typed):
    page = type_code(client, typed)
    assert page.path == "/join/CKM2D5"
    assert "Join 7b" in page.text


def test_the_link_works_in_small_letters(client):
    assert "Join 7b" in client.get("/join/ckm-2d5").text


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "Please fill this in."),
        ("ABC", "A code has six letters and digits."),
        ("CKM2D6", "No class has this code."),
        ("<b>&\"'", "A code has six letters and digits."),
    ],
)
def test_a_code_that_leads_nowhere_says_so_and_is_kept(client, typed, why):
    page = type_code(client, typed)
    assert page.status == 422
    assert why in page.text
    assert page.tree.find(".//input[@name='code']").get("value") == typed


def test_a_link_with_a_dead_code_asks_for_the_code_anew(client):
    page = client.get("/join/CKM2D6")
    assert page.status == 404
    assert "No class has this code." in page.text
    assert page.tree.find(".//input[@name='code']").get("value") == "CKM2D6"
    assert "Join 7b" in page.submit("Go on", code="CKM2D5").text


@pytest.mark.parametrize("code", ["x" * 5000, "%00", "..%2F..%2Fetc", "%F0%9F%92%A9", "CKM2D5%2Fx"])
def test_a_hostile_link_is_a_page_and_no_more(client, code):
    assert client.get(f"/join/{code}").status == 404


def test_an_archived_class_says_that_it_is_closed(client, classroom, session):
    classroom.archived_at = NOON
    session.commit()
    assert "The class with this code is closed." in type_code(client, "CKM2D5").text
    assert client.get("/join/CKM2D5").status == 404


# Guessing codes


def guess_many(session, times: int = CODE_TRIES) -> None:
    for number in range(times):
        throttle.refuse_code(session, f"HHH{number:03d}", HERE, now=NOON)
    session.commit()


def test_wrong_codes_are_counted_typed_or_linked_and_the_same_one_once(client, session):
    for _ in range(3):
        type_code(client, "CKM2D6")
        client.get("/join/CKM2D6")
    client.get("/join/CKM2D7")
    type_code(client, "too short")
    type_code(client, "CKM2D5")
    assert sorted(session.scalars(select(SignInFailure.name_key))) == [" code CKM2D6", " code CKM2D7"]


def test_whoever_guesses_codes_must_wait(client, session, clock):
    guess_many(session)
    for page in [type_code(client, "CKM2D6"), client.get("/join/CKM2D6")]:
        assert page.status == 429
        assert page.response.headers["Retry-After"] == "30"
        assert "Please wait 30 seconds." in page.text
        assert page.tree.find(".//input[@name='code']").get("value") == "CKM2D6"
    clock.advance(seconds=30)
    assert type_code(client, "CKM2D6").status == 422
    assert type_code(client, "CKM2D7").status == 429


def test_while_somebody_guesses_a_class_that_is_being_joined_stays_open(app, classroom, make, session):
    names = [make.learner(f"learner {number}", classroom=classroom).name for number in range(30)]
    assert "You are in 7b." in come_in(Client(app), names[0]).text
    guess_many(session)
    rogue = Client(app)
    for name in names[1:]:
        assert type_code(rogue, "CKM2D6").status == 429
        assert "You are in 7b." in come_in(Client(app), name).text


def test_last_years_code_typed_by_a_whole_class_holds_nobody_back(app, classroom, make):
    make.learner("anna", classroom=classroom)
    for _ in range(CODE_TRIES + 5):
        assert type_code(Client(app), "CKM2D6").status == 422
    assert "You are in 7b." in come_in(Client(app), "anna").text


# With name and password


def test_a_learner_on_the_roster_comes_in_with_name_and_password(client, classroom, make, session):
    make.learner("Anna", classroom=classroom)
    page = come_in(client, "anna")
    assert page.path == "/my-quizzes"
    assert "You are in 7b." in page.text
    assert session.scalars(select(Membership.joined_at)).one() == NOON


@pytest.mark.parametrize(("name", "password"), [("Anna", "a guess"), ("Nobody", PASSWORD)])
def test_what_does_not_match_is_refused_and_the_name_kept(client, classroom, make, name, password):
    make.learner("Anna", classroom=classroom)
    page = come_in(client, name, password)
    assert page.status == 422
    assert page.title.startswith("Error:")
    assert "Name and password don't match." in page.text
    assert f'value="{name}"' in page.html


def test_who_is_not_on_the_roster_is_told_and_not_signed_in(client, make):
    make.learner("Ben")
    page = come_in(client, "Ben")
    assert page.status == 422
    assert "You are not on the roster of 7b. Ask your teacher to add you." in page.text
    assert client.get("/account").path.startswith("/sign-in")


def test_a_right_password_is_forgiven_its_typing_errors_even_where_the_roster_refuses(client, make, session):
    make.learner("Ben")
    come_in(client, "Ben", "a guess")
    come_in(client, "Ben")
    assert session.scalars(select(SignInFailure)).all() == []


def test_with_open_registration_any_learner_comes_in(client, make):
    make.learner("Ben")
    assert "You are in 8c." in come_in(client, "Ben", code="XYX234").text


def test_who_was_taken_off_is_told_to_ask(client, open_class, make, session, teacher):
    make.learner("Anna", classroom=open_class)
    services.take_off(session, roster(session, open_class)[0], now=NOON, actor=teacher)
    session.commit()
    page = come_in(client, "Anna", code="XYX234")
    assert "You are no longer on the roster of 8c." in page.text


def test_a_teachers_password_does_not_join_a_class(client, teacher, session):
    page = come_in(client, teacher.name, code="XYX234")
    assert page.status == 422
    assert "This is a teacher's account" in page.text
    assert session.scalars(select(Membership)).all() == []


def test_guessing_passwords_here_is_slowed_down_as_at_the_front_door(client, classroom, make):
    make.learner("Anna", classroom=classroom)
    for _ in range(FREE_TRIES):
        assert come_in(client, "Anna", "a guess").status == 422
    page = come_in(client, "Anna")
    assert page.status == 429
    assert page.response.headers["Retry-After"] == "30"
    assert client.get("/sign-in").submit("Sign in", name="Anna", password=PASSWORD).status == 429


def test_thirty_children_join_from_one_address_while_somebody_fails_there_many_times(app, classroom, make, session):
    names = [make.learner(f"learner {number}", classroom=classroom).name for number in range(30)]
    for number in range(2 * throttle.ADDRESS_TRIES):
        throttle.refuse(session, f"nobody {number}", HERE, now=NOON)
    session.commit()
    rogue = Client(app)
    for name in names:
        assert "You are in 7b." in come_in(Client(app), name).text
    assert come_in(rogue, "nobody 1").status == 429
    assert session.scalars(select(Membership.joined_at)).all() == [NOON] * 30


def test_the_session_of_before_does_not_survive_joining(client, classroom, make):
    make.learner("Anna", classroom=classroom)
    client.get("/join/CKM2D5")
    with client.browser.session_transaction() as before:
        before["planted"] = "by somebody else"
    come_in(client, "Anna")
    with client.browser.session_transaction() as after:
        assert "planted" not in after


# Registering


def test_somebody_new_registers_where_the_teacher_allows_it(app, client, open_class, session):
    page = register(client)
    assert page.path == "/my-quizzes"
    assert "You are in 8c." in page.text
    assert "Your user name is anna." in page.text
    [membership] = roster(session, open_class)
    assert (membership.user.display_name, membership.joined_at, membership.user.email) == ("Anna Schmidt", NOON, None)
    session.rollback()
    assert Client(app).get("/sign-in").submit("Sign in", name="Anna", password="ship wood lamp").status == 200


def test_where_it_is_not_allowed_there_is_no_form_and_a_forged_one_makes_nobody(client, session):
    page = client.get("/join/CKM2D5")
    assert not page.has_button("Register and join")
    assert "Ask your teacher." in page.text
    forged = {"step": "register", "display_name": "Eve", "name": "eve", "password": "ship wood lamp"}
    forged["csrf_token"] = page.tree.find(".//input[@name='csrf_token']").get("value")
    refused = client.post("/join/CKM2D5", forged)
    assert refused.status == 409
    assert "7b no longer takes new names. Ask your teacher." in refused.text
    assert people(session) == ["Ms Hill"]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"display_name": ""}, "Please fill this in."),
        ({"name": " "}, "Please give a name."),
        ({"password": "short"}, "Please use at least 8 characters."),
        ({"password": "x" * 201}, "at most 200 characters fit"),
        ({"name": "x" * 81}, "at most 80 fit here"),
        ({"name": "Ben"}, "Somebody already has the user name Ben. ben2 is free."),
        ({"display_name": "A\u200bna"}, "Please use letters, digits and signs that can be seen."),
        ({"name": "a\u202eb"}, "Please use letters, digits and signs that can be seen."),
    ],
)
def test_what_is_amiss_is_said_and_what_was_typed_is_kept(client, make, session, fields, why):
    make.learner("Ben")
    page = register(client, **fields)
    assert page.status == 422
    assert why in page.text
    assert "ship wood lamp" not in page.html
    for name in {"display_name", "name"} - set(fields):
        control = page.tree.find(f".//input[@name='{name}'][@id='new-{name.replace('_', '-')}']")
        assert control.get("value") in {"Anna Schmidt", "anna"}
    assert people(session) == ["Ms Hill", "Ben"]


def test_registering_twice_by_accident_makes_one_account(client, session):
    form = client.get("/join/XYX234")
    values = {"display_name": "Anna", "name": "anna", "password": "ship wood lamp"}
    form.submit("Register and join", values)
    assert form.submit("Register and join", values).status in {400, 422}
    assert people(session) == ["Ms Hill", "anna"]


# Signed in already


def test_a_learner_who_is_signed_in_joins_with_one_button(browse, classroom, make, session):
    anna = make.learner("Anna", classroom=classroom)
    page = browse(anna).get("/join/CKM2D5")
    assert "You are signed in as Anna." in page.text
    joined = page.submit("Join this class")
    assert "You are in 7b." in joined.text
    assert session.scalars(select(Membership.joined_at)).one() == NOON
    assert "You are in this class already." in joined.client.get("/join/CKM2D5").text


def test_signed_in_but_not_on_the_roster_there_is_no_button_and_forging_it_does_nothing(browse, make, session):
    browser = browse(make.learner("Ben"))
    page = browser.get("/join/CKM2D5")
    assert not page.has_button("Join this class")
    assert "You are not on the roster of 7b." in page.text
    token = page.tree.find(".//input[@name='csrf_token']").get("value")
    assert browser.post("/join/CKM2D5", {"csrf_token": token, "step": "join"}).status == 422
    assert session.scalars(select(Membership)).all() == []


def test_the_next_child_at_this_tablet_can_say_that_it_is_somebody_else(browse, classroom, make):
    anna, ben = (make.learner(name, classroom=classroom) for name in ["Anna", "Ben"])
    page = browse(anna).get("/join/CKM2D5").follow("I am somebody else")
    joined = page.submit("Sign in and join", name=ben.name, password=PASSWORD)
    assert joined.follow("Account").text.count("Ben") >= 1


def test_a_teacher_who_follows_the_link_is_told_what_it_is(browse, classroom, teacher, make):
    page = browse(teacher).get("/join/CKM2D5")
    assert "You are signed in as a teacher" in page.text
    assert page.follow("Go to the class").path == f"/classes/{classroom.id}"
    other = browse(make.teacher()).get("/join/CKM2D5")
    assert other.follow("Go to your classes").path == "/classes"


def test_pressing_join_after_the_session_ended_asks_who_it_is(browse, classroom, make):
    browser = browse(make.learner("Anna", classroom=classroom))
    page = browser.get("/join/CKM2D5")
    browser.browser.delete_cookie("quiz_session")
    token = browser.get("/join/CKM2D5").tree.find(".//input[@name='csrf_token']").get("value")
    asked = page.submit("Join this class", csrf_token=token)
    assert asked.status == 422
    assert asked.has_button("Sign in and join")


def test_a_form_from_another_site_joins_nobody(browse, classroom, make, session):
    browser = browse(make.learner("Anna", classroom=classroom))
    answer = browser.browser.post("/join/CKM2D5", data={"step": "join"}, headers={"Origin": "http://evil.example"})
    assert answer.status_code == 400
    assert session.scalars(select(Membership.joined_at)).all() == [None]


def test_a_hostile_class_name_is_shown_as_text(client, browse, make, teacher):
    hostile = "<script>alert(1)</script> %(classroom)s"
    make.classroom(teacher, hostile, join_code="HHH777")
    for page in [client.get("/join/HHH777"), browse(make.learner()).get("/join/HHH777")]:
        assert "<script>alert" not in page.html
        assert hostile in page.text
