"""Making accounts."""

from __future__ import annotations

import pytest

from quiz.accounts.queries import is_taken, taken_among, taken_keys, teacher_count, user_named
from quiz.accounts.services import create_learner, create_teacher
from quiz.core.errors import InvalidInput
from tests.conftest import NOON


def test_the_first_teacher_administers_and_later_ones_do_not(session):
    first = create_teacher(session, "Ms Hill", "a hash", now=NOON)
    second = create_teacher(session, "Mr Dale", "a hash", now=NOON)
    assert (first.is_admin, second.is_admin) == (True, False)
    assert teacher_count(session) == 2


def test_a_name_is_taken_however_it_is_spelt(session):
    create_learner(session, "Anna", "a hash", now=NOON)
    assert is_taken(session, " ANNA ")
    with pytest.raises(InvalidInput, match="Somebody already has the name anna") as caught:
        create_teacher(session, "anna", "a hash", now=NOON)
    assert caught.value.field == "name"


def test_a_display_name_that_cannot_be_shown_is_named_as_such(session):
    with pytest.raises(InvalidInput) as caught:
        create_learner(session, "anna", "a hash", now=NOON, display_name="A\x07")
    assert caught.value.field == "display_name"


def test_names_that_begin_alike_are_found_and_signs_of_the_query_language_mean_nothing(session):
    for name in ["anna", "anna2", "annab", "ben", "100%", "100x", "a_b", "axb"]:
        create_learner(session, name, "a hash", now=NOON)
    assert taken_keys(session, "Anna") == {"anna", "anna2", "annab"}
    assert taken_keys(session, "100%") == {"100%"}
    assert taken_keys(session, "a_b") == {"a_b"}
    assert taken_among(session, {"anna", "cleo"}) == {"anna"}


def test_a_disabled_account_is_found_so_that_nobody_else_takes_its_name(session, make):
    make.learner("Anna", disabled_at=NOON)
    assert user_named(session, "anna") is not None
    assert is_taken(session, "anna")
