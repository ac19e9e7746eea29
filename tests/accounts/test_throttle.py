"""Guessing is slowed down; a class behind one address is not."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import func, select

from quiz.accounts import throttle
from quiz.accounts.throttle import ADDRESS_TRIES, CODE_TRIES, FREE_TRIES, WINDOW
from quiz.core.errors import TooManyTries
from quiz.models import SignInFailure
from tests.client import Client
from tests.conftest import NOON
from tests.factories import PASSWORD

SCHOOL, HOME = "192.0.2.7", "198.51.100.4"


def refuse(session, name: str, times: int = 1, address: str = SCHOOL, now: dt.datetime = NOON) -> None:
    for _ in range(times):
        throttle.refuse(session, name, address, now=now)


def wait_for(session, name: str, address: str = SCHOOL, now: dt.datetime = NOON) -> int:
    """Return the seconds this account has to wait."""
    try:
        throttle.check(session, name, address, now=now)
    except TooManyTries as refusal:
        return refusal.wait
    return 0


def test_a_few_mistakes_cost_nothing(session):
    refuse(session, "anna", FREE_TRIES - 1)
    assert wait_for(session, "anna") == 0


def test_the_wait_doubles_with_each_further_refusal_up_to_the_window(session):
    refuse(session, "anna", FREE_TRIES)
    waits = []
    for _ in range(7):
        waits.append(wait_for(session, "anna"))
        refuse(session, "anna")
    assert waits == [30, 60, 120, 240, 480, 900, 900]


def test_an_account_waits_whatever_address_the_guesses_come_from_and_however_it_is_spelt(session):
    for number in range(FREE_TRIES):
        refuse(session, "Anna", address=f"198.51.100.{number}")
    assert wait_for(session, " ANNA ", address=HOME) == 30


def test_after_the_wait_it_may_be_tried_again_and_after_the_window_all_is_forgotten(session):
    refuse(session, "anna", FREE_TRIES)
    assert wait_for(session, "anna", now=NOON + dt.timedelta(seconds=29)) == 1
    assert wait_for(session, "anna", now=NOON + dt.timedelta(seconds=30)) == 0
    refuse(session, "ben", now=NOON + WINDOW + dt.timedelta(seconds=1))
    assert session.scalars(select(SignInFailure.name_key)).all() == ["ben"]


def test_the_right_password_forgives_an_account_and_no_other(session):
    refuse(session, "anna", FREE_TRIES)
    refuse(session, "ben", FREE_TRIES)
    throttle.forgive(session, "Anna")
    assert wait_for(session, "anna") == 0
    assert wait_for(session, "ben") == 30


def test_an_address_that_tries_name_after_name_is_held_back_on_names_it_failed_with(session):
    for number in range(ADDRESS_TRIES):
        refuse(session, f"learner {number}")
    assert wait_for(session, "learner 3") == 120
    assert wait_for(session, "a name not refused yet") == 0
    assert wait_for(session, "learner 3", address=HOME) == 0


def test_wrong_codes_do_not_count_against_passwords_nor_passwords_against_codes(session):
    for number in range(ADDRESS_TRIES):
        throttle.refuse_code(session, f"CCC{number:03d}", SCHOOL, now=NOON)
    refuse(session, "anna")
    assert wait_for(session, "anna") == 0
    refuse(session, "code ccc000", FREE_TRIES)
    for number in range(2 * CODE_TRIES):
        refuse(session, f"learner {number}")
    throttle.check_code(session, SCHOOL, now=NOON)


def test_many_different_wrong_codes_must_wait_at_that_address_only(session):
    for number in range(CODE_TRIES):
        throttle.refuse_code(session, f"CCC{number:03d}", SCHOOL, now=NOON)
    with pytest.raises(TooManyTries) as caught:
        throttle.check_code(session, SCHOOL, now=NOON)
    assert caught.value.wait == 30
    throttle.check_code(session, HOME, now=NOON)
    throttle.check_code(session, SCHOOL, now=NOON + dt.timedelta(seconds=30))


def test_one_wrong_code_typed_by_a_whole_school_counts_once(session):
    for _ in range(3 * CODE_TRIES):
        throttle.refuse_code(session, "CCC234", SCHOOL, now=NOON)
    throttle.check_code(session, SCHOOL, now=NOON)
    assert session.scalar(select(func.count()).select_from(SignInFailure)) == 1


def sign_in(client: Client, name: str, password: str = PASSWORD):
    return client.get("/sign-in").submit("Sign in", name=name, password=password)


def test_the_page_says_how_long_to_wait_and_keeps_the_name(client, make, clock):
    make.teacher("Ms Hill")
    for _ in range(FREE_TRIES):
        assert sign_in(client, "Ms Hill", "a guess").status == 422
    page = sign_in(client, "Ms Hill")
    assert page.status == 429
    assert page.response.headers["Retry-After"] == "30"
    assert "Please wait 30 seconds" in page.text
    assert 'value="Ms Hill"' in page.html
    clock.advance(seconds=30)
    assert sign_in(client, "Ms Hill").path.startswith("/articles")


def test_a_name_nobody_has_is_slowed_down_just_the_same(client):
    statuses = [sign_in(client, "Nobody", "a guess").status for _ in range(FREE_TRIES + 1)]
    assert statuses == [422] * FREE_TRIES + [429]


def test_a_refused_try_is_counted_though_its_page_saves_nothing_else(client, make, session):
    make.teacher("Ms Hill")
    sign_in(client, "Ms Hill", "a guess")
    assert session.scalars(select(SignInFailure.name_key)).all() == ["ms hill"]


def test_thirty_people_sign_in_from_one_address_while_somebody_fails_there_many_times(app, make, session):
    people = [make.teacher(f"person {number}") for number in range(30)]
    rogue = Client(app)
    refuse(session, "nobody 0", ADDRESS_TRIES, address="127.0.0.1")
    session.commit()
    for number, person in enumerate(people):
        sign_in(rogue, f"nobody {number}", "a guess")
        assert sign_in(Client(app), person.name).path.startswith("/articles")
    assert sign_in(rogue, "nobody 1", "a guess").status == 429
