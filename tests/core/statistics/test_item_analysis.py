"""Item analysis against figures worked out by hand, against a second way to compute them, and in its odd cases."""

from __future__ import annotations

import math
import random
import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.core.statistics import Marks, analyse, kurtosis, skewness

FIVE = Marks(
    names=("Q1", "Q2", "Q3"),
    maxima=(1.0, 2.0, 1.0),
    rows=((1, 2, 0), (0, 1, 1), (1, 0, 1), (1, 2, 0), (0, 0, 1)),
)
"""Totals 3, 2, 2, 3, 1: their mean is 2.2, the squares of the deviations sum to 2.8."""


def test_a_small_class_worked_out_by_hand() -> None:
    found = analyse(FIVE)
    first, second, third = found.items
    assert [item.facility for item in found.items] == pytest.approx([3 / 5, 5 / 10, 3 / 5])
    assert [item.sd for item in found.items] == pytest.approx([math.sqrt(0.3), 1.0, math.sqrt(0.3)])
    assert [item.intended_weight for item in found.items] == pytest.approx([25, 50, 25])
    # Q1 against the rest (2, 2, 1, 2, 1): the products of deviations sum to 0.2, the rest varies by 0.3
    assert first.discrimination_index == pytest.approx(100 * 0.05 / 0.3)
    # the best pairing of 0 0 1 1 1 with 1 1 2 2 2 sums to 1.2
    assert first.discriminative_efficiency == pytest.approx(100 * 0.05 / 0.3)
    # with the totals: Q1 0.35, Q2 0.75, Q3 -0.4: the last has no effective weight
    parts = [math.sqrt(0.35), math.sqrt(0.75)]
    assert (first.effective_weight, second.effective_weight) == pytest.approx(
        (100 * parts[0] / sum(parts), 100 * parts[1] / sum(parts))
    )
    assert third.effective_weight is None
    assert (found.test.mean, found.test.median, found.test.sd) == pytest.approx((2.2, 2, math.sqrt(0.7)))
    # three items, their variances sum to 1.6, that of the totals is 0.7
    assert found.test.internal_consistency == pytest.approx(100 * 3 / 2 * (1 - 1.6 / 0.7))
    assert found.test.error_ratio == pytest.approx(100 * math.sqrt(1 + 3 / 2 * (1.6 / 0.7 - 1)))
    assert found.test.standard_error == pytest.approx(found.test.error_ratio * math.sqrt(0.7) / 100)


def test_skewness_and_kurtosis_of_a_known_sample() -> None:
    """The values of G1 and G2 for 2 4 4 4 5 5 7 9, by the k-statistics written out for eight values."""
    sample = [2, 4, 4, 4, 5, 5, 7, 9]
    # deviations from 5: -3 -1 -1 -1 0 0 2 4; their squares sum to 32, cubes to 42, fourth powers to 356
    k2, k3 = 32 / 7, 8 * 42 / (7 * 6)
    k4 = (8 * 9 * 356 - 3 * 7 * 32**2) / (7 * 6 * 5)
    assert skewness(sample) == pytest.approx(k3 / k2**1.5)
    assert kurtosis(sample) == pytest.approx(k4 / k2**2)


def test_who_does_well_elsewhere_and_badly_here_turns_an_item_round() -> None:
    _first, second, third = analyse(FIVE).items
    assert second.is_turned_round
    assert third.is_turned_round


def test_worse_than_guessing_is_told_where_the_guess_is_known() -> None:
    rows = tuple((float(i == 0), float(i % 2)) for i in range(10))
    told = analyse(Marks(("Q1", "Q2"), (1.0, 1.0), rows, guesses=(0.25, None))).items
    assert [item.is_below_guessing for item in told] == [True, False]


@pytest.mark.parametrize("learners", [0, 1])
def test_of_nobody_or_one_nothing_is_told_that_takes_several(learners: int) -> None:
    found = analyse(Marks(("Q1", "Q2"), (1.0, 1.0), ((1.0, 0.0),) * learners))
    assert found.test.learners == learners
    assert {found.test.sd, found.test.skewness, found.test.kurtosis, found.test.internal_consistency} == {None}
    assert {item.discrimination_index for item in found.items} == {None}


def test_where_all_earn_the_same_nothing_divides_by_nothing() -> None:
    found = analyse(Marks(("Q1", "Q2"), (1.0, 1.0), ((1.0, 1.0),) * 6))
    assert found.test.internal_consistency is None
    assert found.test.skewness is None
    assert [(i.sd, i.discrimination_index, i.discriminative_efficiency) for i in found.items] == [(0, None, None)] * 2


tables = st.integers(2, 5).flatmap(
    lambda items: st.lists(st.tuples(*[st.integers(0, 4) for _ in range(items)]), min_size=4, max_size=12)
)


@given(tables)
def test_a_second_way_to_compute_it_gives_the_same(rows: list[tuple[int, ...]]) -> None:
    """Pearson's r and the variances of the standard library, and alpha by the sum of all covariances."""
    items = len(rows[0])
    marks = Marks(tuple(f"Q{i}" for i in range(items)), (4.0,) * items, tuple(tuple(map(float, r)) for r in rows))
    found, totals = analyse(marks), [sum(row) for row in rows]
    for i, item in enumerate(found.items):
        column, rest = [row[i] for row in rows], [total - row[i] for row, total in zip(rows, totals, strict=True)]
        assert item.sd == pytest.approx(statistics.stdev(column))
        if item.discrimination_index is not None:
            assert item.discrimination_index == pytest.approx(100 * statistics.correlation(column, rest), abs=1e-6)
    if found.test.internal_consistency is not None:
        columns = [[row[i] for row in rows] for i in range(items)]
        between = sum(statistics.covariance(a, b) for a in columns for b in columns if a is not b)
        alpha = 100 * items / (items - 1) * between / statistics.variance(totals)
        assert found.test.internal_consistency == pytest.approx(alpha, abs=1e-6)


@given(tables, st.randoms(use_true_random=False))
def test_the_order_of_learners_never_matters(rows: list[tuple[int, ...]], rng: random.Random) -> None:
    items = len(rows[0])
    names, maxima = tuple(f"Q{i}" for i in range(items)), (4.0,) * items
    mixed = rng.sample(rows, len(rows))
    one, other = (analyse(Marks(names, maxima, tuple(tuple(map(float, r)) for r in each))) for each in (rows, mixed))
    for a, b in zip(one.items, other.items, strict=True):
        assert (a.facility, a.sd) == pytest.approx((b.facility, b.sd))
        assert (a.discrimination_index is None) == (b.discrimination_index is None)
