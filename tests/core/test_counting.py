"""Which of several attempts counts."""

from __future__ import annotations

import pytest

from quiz.core.counting import Counted, Counts, Ended, counted

FIRST, SECOND, THIRD = Ended(1, 2.0, 4.0), Ended(2, 3.0, 4.0), Ended(3, 0.0, 4.0)


@pytest.mark.parametrize(
    ("counts", "result"),
    [
        (Counts.BEST, Counted(3.0, 4.0, 0.75, SECOND)),
        (Counts.FIRST, Counted(2.0, 4.0, 0.5, FIRST)),
        (Counts.LAST, Counted(0.0, 4.0, 0.0, THIRD)),
    ],
)
def test_the_best_the_first_or_the_last_counts_in_whatever_order_they_come(counts, result):
    assert counted([THIRD, FIRST, SECOND], counts) == result


def test_a_mean_belongs_to_no_attempt_and_shows_the_latest():
    found = counted([SECOND, THIRD, FIRST], Counts.MEAN)
    assert found is not None
    assert (found.points, found.worth) == pytest.approx((5 / 3, 4.0))
    assert found.share == pytest.approx(5 / 12)
    assert found.attempt is THIRD


def test_a_mean_is_that_of_the_shares_where_the_quiz_was_changed_between():
    found = counted([Ended(1, 1.0, 1.0), Ended(2, 0.0, 10.0)], Counts.MEAN)
    assert found == Counted(5.0, 10.0, 0.5, Ended(2, 0.0, 10.0))


@pytest.mark.parametrize("counts", list(Counts))
def test_of_one_attempt_that_one_counts_and_of_none_none(counts):
    assert counted([FIRST], counts) == Counted(2.0, 4.0, 0.5, FIRST)
    assert counted([], counts) is None


def test_of_two_equally_good_the_earlier_is_the_best():
    again = Ended(2, 2.0, 4.0)
    assert counted([again, FIRST], Counts.BEST) == Counted(2.0, 4.0, 0.5, FIRST)
