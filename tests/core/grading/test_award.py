"""From how right an answer is to points: penalties, certainty, and what no rule may ever do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.core.grading.award import Certainty, Stakes, total

PENALTIES = (0.0, 0.25, 1 / 3, 0.5, 1.0)


@pytest.mark.parametrize(
    ("penalty", "fraction", "is_answered", "points"),
    [
        (0.0, 1.0, True, 3.0),
        (0.0, 0.5, True, 1.5),
        (0.0, 0.0, True, 0.0),
        (0.25, 0.0, True, -0.75),
        (1 / 3, 0.0, True, -1.0),
        (0.5, 0.0, True, -1.5),
        (1.0, 0.0, True, -3.0),
        (1.0, 0.0, False, 0.0),
        (1.0, 1 / 3, True, 1.0),
        (1.0, 1.0, True, 3.0),
    ],
)
def test_a_wrong_answer_loses_its_part_and_no_answer_nothing(penalty, fraction, is_answered, points):
    assert Stakes(3.0, penalty).points(fraction, is_answered=is_answered) == pytest.approx(points)


@pytest.mark.parametrize(
    ("certainty", "right", "wrong", "half"),
    [
        (Certainty.NOT_VERY, 1 / 3, 0.0, 1 / 6),
        (Certainty.FAIRLY, 2 / 3, -2 / 3, 0.0),
        (Certainty.VERY, 1.0, -2.0, -0.5),
        (None, 1 / 3, 0.0, 1 / 6),
    ],
)
def test_certainty_earns_and_costs_by_the_scheme_of_gardner_medwin(certainty, right, wrong, half):
    stakes = Stakes(3.0, 0.5, asks_certainty=True)
    earned = [stakes.points(fraction, is_answered=True, certainty=certainty) / 3 for fraction in (1.0, 0.0, 0.5)]
    assert earned == pytest.approx([right, wrong, half])
    assert stakes.points(0.0, is_answered=False, certainty=certainty) == 0.0


def test_how_sure_somebody_was_makes_no_difference_where_it_is_not_asked():
    assert Stakes(2.0).points(0.0, is_answered=True, certainty=3) == 0.0


@pytest.mark.parametrize(("chance", "best"), [(0.5, 1), (0.66, 1), (0.68, 2), (0.79, 2), (0.81, 3), (0.95, 3)])
def test_being_honest_about_how_sure_one_is_pays_best(chance, best):
    stakes = Stakes(1.0, asks_certainty=True)

    def expected(certainty: int) -> float:
        return stakes.points(1.0, is_answered=True, certainty=certainty) * chance + (
            stakes.points(0.0, is_answered=True, certainty=certainty) * (1 - chance)
        )

    assert max((1, 2, 3), key=expected) == best


all_stakes = st.builds(
    Stakes, worth=st.floats(0.01, 100), penalty=st.sampled_from(PENALTIES), asks_certainty=st.booleans()
)
fractions = st.floats(0, 1)
certainties = st.sampled_from([None, 1, 2, 3])


@given(stakes=all_stakes, fraction=fractions, certainty=certainties, is_answered=st.booleans())
def test_points_lie_between_twice_the_worth_lost_and_all_of_it_won(stakes, fraction, certainty, is_answered):
    points = stakes.points(fraction, is_answered=is_answered, certainty=certainty)
    assert -2 * stakes.worth <= points <= stakes.worth
    assert points == stakes.points(fraction, is_answered=is_answered, certainty=certainty)


@given(stakes=all_stakes, first=fractions, second=fractions, certainty=certainties)
def test_a_more_right_answer_never_earns_less(stakes, first, second, certainty):
    low, high = sorted((first, second))
    less, more = (stakes.points(f, is_answered=True, certainty=certainty) for f in (low, high))
    assert less <= more + 1e-9


@given(points=st.lists(st.floats(-200, 100), max_size=20))
def test_an_attempt_earns_the_sum_of_its_marks_and_never_less_than_nothing(points):
    assert total(points) == max(0.0, sum(points))
