"""Sentences that lean on others but a little, and the statements that can still be made of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.conftest import Reading

Read = Callable[..., Reading]


def said(reading: Reading, words: str) -> list[str]:
    """Return the statements that hold these words."""
    return [statement for statement in reading.said if words in statement]


@pytest.mark.parametrize(
    "sentence",
    [
        "The climate of Kenya is cooler around the capital city, Nairobi.",
        "The largest city in Norway has seven hundred thousand people.",
    ],
)
def test_a_noun_told_by_its_name_or_its_rank_stands_alone(read: Read, sentence: str) -> None:
    assert read(sentence).said == [sentence]


@pytest.mark.parametrize(
    "sentence",
    ["The climate of Kenya is cooler around the city.", "The city in the north was burnt by the army of Norway."],
)
def test_a_noun_told_by_neither_is_refused(read: Read, sentence: str) -> None:
    assert read(sentence).said == []


def test_they_takes_over_a_name_that_its_verb_calls_several(read: Read) -> None:
    reading = read("Cyanobacteria are small cells that live in water. They make oxygen with the light of the sun.")
    assert said(reading, "make oxygen") == ["Cyanobacteria make oxygen with the light of the sun."]


def test_they_is_no_name_that_its_verb_calls_one(read: Read) -> None:
    reading = read("Netherlands was the winner of the race. They make bicycles with the steel of Bergen.")
    assert said(reading, "make bicycles") == []
