"""The order of options: by the attempt's seed, by size, or as written; never by the key."""

from __future__ import annotations

import random

import pytest

from quiz.attempts.order import shown_order
from quiz.core.items import Form


def labels(*texts: str) -> list[dict[str, str]]:
    return [{"id": f"o{n}", "text": text} for n, text in enumerate(texts, 1)]


def order(form: Form, *texts: str, shuffle: bool = True, seed: int = 1, choices: int = 0) -> list[str]:
    rights = [{"id": f"c{n}", "text": str(n)} for n in range(1, choices + 1)]
    return shown_order(form, labels(*texts), rights, shuffle=shuffle, rng=random.Random(seed))


NAMES = ("Brunel", "Prince Albert", "Queen Victoria", "Stephenson", "Telford")


def test_the_same_seed_gives_the_same_order_and_seeds_differ():
    orders = {tuple(order(Form.MULTIPLE_CHOICE, *NAMES, seed=seed)) for seed in range(50)}
    assert order(Form.MULTIPLE_CHOICE, *NAMES, seed=7) == order(Form.MULTIPLE_CHOICE, *NAMES, seed=7)
    assert len(orders) > 30


def test_every_place_is_as_likely_for_the_option_written_first():
    firsts = [order(Form.MULTIPLE_CHOICE, *NAMES, seed=seed).index("o1") for seed in range(1000)]
    assert all(150 < firsts.count(place) < 250 for place in range(5))


def test_options_stay_as_written_where_the_teacher_wants_it_so():
    assert order(Form.MULTIPLE_CHOICE, *NAMES, shuffle=False) == ["o1", "o2", "o3", "o4", "o5"]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("1859", "1849", "1869"), ["o2", "o1", "o3"]),
        (("ten years", "7 years", "nine years"), ["o2", "o3", "o1"]),
        (("2 May 1859", "12 March 1859", "1 June 1858"), ["o3", "o2", "o1"]),
    ],
)
def test_numbers_and_dates_stand_by_size_whatever_the_seed(texts, expected):
    assert {tuple(order(Form.MULTIPLE_CHOICE, *texts, seed=seed)) for seed in range(20)} == {tuple(expected)}


def test_true_stands_before_false_even_where_it_was_written_last():
    assert {tuple(order(Form.TRUE_FALSE, "False", "True", seed=seed)) for seed in range(20)} == {("o2", "o1")}


@pytest.mark.parametrize("shuffle", [True, False])
def test_what_is_to_be_ordered_or_matched_is_always_shuffled(shuffle):
    events = {tuple(order(Form.ORDERING, "1", "2", "3", shuffle=shuffle, seed=seed)) for seed in range(50)}
    rights = {tuple(order(Form.MATCHING, *NAMES, choices=4, shuffle=shuffle, seed=seed)[5:]) for seed in range(50)}
    assert len(events) == 6
    assert len(rights) > 10
