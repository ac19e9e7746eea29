"""When an attempt ends, in a table."""

from __future__ import annotations

import datetime as dt

import pytest

from quiz.core.deadlines import Ending, closing, due_at, minutes_allowed, moved_due

NOON = dt.datetime(2026, 5, 4, 12, 0, tzinfo=dt.UTC)


def at(minutes: float | None) -> dt.datetime | None:
    return None if minutes is None else NOON + dt.timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("limit", "extra", "minutes"),
    [
        (20, 0, 20),
        (20, 25, 25),
        (20, 1, 21),
        (10, 33, 14),
        (1, 0, 1),
        (1, 1, 2),
        (3, 50, 5),
        (600, 100, 1200),
        (7, 300, 28),
    ],
)
def test_extra_time_is_rounded_up_to_a_whole_minute(limit, extra, minutes):
    assert minutes_allowed(limit, extra) == minutes
    assert due_at(NOON, limit, extra) == at(minutes)


def test_without_a_limit_extra_time_changes_nothing():
    assert due_at(NOON, None, 50) is None


@pytest.mark.parametrize(
    ("of_class", "own", "expected"),
    [
        (None, None, None),
        (10, None, 10),
        (10, 30, 30),
        (30, 10, 30),
        (None, 10, None),
    ],
)
def test_an_own_closing_time_is_never_earlier_than_that_of_the_class(of_class, own, expected):
    assert closing(at(of_class), at(own)) == at(expected)


@pytest.mark.parametrize(
    ("due", "closes", "grace", "now", "is_up", "is_settled"),
    [
        # nothing ends it
        (None, None, 60, 10_000, False, False),
        # a time limit alone
        (20, None, 60, 19.99, False, False),
        (20, None, 60, 20, True, False),
        (20, None, 60, 20.99, True, False),
        (20, None, 60, 21, True, True),
        (20, None, 60, 500, True, True),
        # a closing time alone
        (None, 30, 30, 29.99, False, False),
        (None, 30, 30, 30, True, False),
        (None, 30, 30, 30.49, True, False),
        (None, 30, 30, 30.5, True, True),
        # whichever comes first
        (20, 30, 0, 20, True, True),
        (40, 30, 0, 30, True, True),
        (40, 30, 300, 34.99, True, False),
        (40, 30, 300, 35, True, True),
        (20, 30, 300, 25, True, True),
        # no grace: up and settled in the same moment
        (20, None, 0, 19.99, False, False),
        (20, None, 0, 20, True, True),
    ],
)
def test_an_attempt_is_up_at_its_end_and_settled_after_the_grace(due, closes, grace, now, is_up, is_settled):
    ending = Ending(at(due), at(closes), grace)
    assert (ending.is_up(at(now)), ending.is_settled(at(now))) == (is_up, is_settled)


@pytest.mark.parametrize(
    ("due", "closes", "ends", "by_limit"),
    [(None, None, None, False), (20, None, 20, True), (None, 30, 30, False), (20, 30, 20, True), (40, 30, 30, False)],
)
def test_what_ends_it_is_named(due, closes, ends, by_limit):
    ending = Ending(at(due), at(closes))
    assert (ending.ends_at, ending.is_by_limit) == (at(ends), by_limit)


@pytest.mark.parametrize(
    ("due", "before", "after", "expected"),
    [
        # begun at 0, looked at when 15 minutes have gone
        (20, 20, 30, 30),
        (20, 20, 16, 16),
        (None, None, 30, 30),
        (20, 20, None, None),
        (None, None, None, None),
        (50, 20, 25, 55),  # it had been given time by hand
        (20, 20, 10, 15),  # now, not five minutes ago
        (None, None, 10, 15),
        (12, 12, 20, 20),  # over, and given back
        (12, 12, 13, 12),  # over, and it stays so
        (12, 12, 10, 12),
    ],
)
def test_another_limit_moves_what_is_running(due, before, after, expected):
    assert moved_due(at(due), NOON, before, after, now=at(15)) == at(expected)
