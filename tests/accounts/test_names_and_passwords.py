"""What counts as one name, and passwords a child can type."""

from __future__ import annotations

import pytest

from quiz.accounts.names import LONGEST, checked_name, name_key
from quiz.accounts.passwords import DIGITS, LETTERS, SHORTEST, draw, hash_password, verify
from quiz.core.errors import InvalidInput


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Peter", "PETER"),
        (" peter ", "Peter"),
        ("Ms  Hill", "ms hill"),
        ("José", "Jose\u0301"),
        ("Straße", "STRASSE"),
        ("ﬁona", "Fiona"),
        ("\u0390", "\u03b9\u0308\u0301"),
        ("An\u200dna", "Anna"),
    ],
)
def test_these_are_one_name(one, other):
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), [("Peter", "Petra"), ("José", "Jose"), ("Ms Hill", "MsHill")])
def test_these_are_two(one, other):
    assert name_key(one) != name_key(other)


def test_folding_a_folded_name_changes_nothing():
    for name in ["İstanbul", "ΐ", "Ǆ", "ŉ", "ﷺ", "ẞ"]:
        assert name_key(name_key(name)) == name_key(name)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "give a name"),
        ("   ", "give a name"),
        ("x" * (LONGEST + 1), "too long"),
        ("ﷺ" * 20, "too long"),
        ("bell\x07", "can be seen"),
        ("zero\u200bwidth", "can be seen"),
        ("\u202eevil", "can be seen"),
        ("\u200d\u200c", "can be seen"),
    ],
)
def test_a_name_that_cannot_be_one_says_why(name, why):
    with pytest.raises(InvalidInput, match=why) as caught:
        checked_name(name, field="display_name")
    assert caught.value.field == "display_name"


@pytest.mark.parametrize("name", ["ر\u200cضا", "👩\u200d🏫"])
def test_signs_that_only_join_others_may_stand_in_a_name(name):
    assert checked_name(name) == name


def test_a_checked_name_has_single_spaces():
    assert checked_name("  Ms \t Hill ") == "Ms Hill"


def test_a_drawn_password_has_no_sign_that_looks_like_another():
    drawn = {draw() for _ in range(500)}
    assert len(drawn) == 500
    assert set("".join(drawn)) == set(LETTERS + DIGITS + "-")
    assert not set(LETTERS + DIGITS) & set("il1o0")
    assert min(map(len, drawn)) >= SHORTEST


def test_a_password_fits_its_own_hash_only():
    password_hash = hash_password("ship wood lamp")
    assert password_hash.startswith("$argon2id$")
    assert hash_password("ship wood lamp") != password_hash
    assert verify(password_hash, "ship wood lamp")
    assert not verify(password_hash, "ship wood lamb")


@pytest.mark.parametrize("stored", [None, "", "not a hash", "$argon2id$v=19$m=19456,t=2,p=1$"])
def test_no_password_fits_where_there_is_no_hash(stored):
    assert verify(stored, "") is False
    assert verify(stored, "ship wood lamp") is False
