"""Options that a stem rules out: another land than it tells of, no coast; lists and completions that fit together."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.distractors import choosing, whereabouts
from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.facts.asked.lists import lists_in
from quiz.core.facts.named.alike import contains
from quiz.core.questions import multiple_response
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def answer(reading: Reading, text: str) -> Answer:
    found = (a for s in reading.statements for a in answers_in(s, reading.record.names))
    return next(a for a in found if a.text == text)


@pytest.mark.parametrize(
    ("text", "lands"),
    [
        ("University of Pisa", {"Italy"}),
        ("a German painter in Boston", {"Germany", "United States"}),
        ("New South Wales", set()),
        ("the Scottish highlands", {"United Kingdom"}),
        ("Newcastle", set()),
        ("the Norman dynasty", set()),
    ],
)
def test_lands_are_told_by_cities_states_and_peoples(text: str, lands: set[str]) -> None:
    assert whereabouts.lands_of(text) == lands


def test_a_people_is_no_choice_beside_a_city_of_its_land(read: Read) -> None:
    given = read("Edwin Halloran was an American player for Boston.")
    open_one = read("Edwin Halloran was an American painter.")
    assert choosing.distractors(answer(given, "American"), given.record, random.Random(1)) == []
    assert len(choosing.distractors(answer(open_one, "American"), open_one.record, random.Random(1))) == 3


@pytest.mark.parametrize(
    ("sentence", "key", "other", "fits"),
    [
        ("Edwin Halloran of Texas studied at the University of Michigan.", "University of Michigan",
         "University of Pisa", False),
        ("Edwin Halloran of Texas studied at the University of Michigan.", "University of Michigan",
         "University of Iowa", True),
        ("Edwin Halloran moved from Texas to Paris in 1901.", "Paris", "Rome", True),
        ("The Halden Yacht Race led from Los Angeles to Hawaii in 1901.", "Hawaii", "Nevada", False),
        ("The Halden Yacht Race led from Los Angeles to Hawaii in 1901.", "Hawaii", "Oregon", True),
        ("The Halden Race led from Los Angeles to Hawaii in 1901.", "Hawaii", "Nevada", True),
        ("Ruth Calloway lived near the Atlantic coast of Texas in 1901.", "Atlantic", "Adriatic", False),
    ],
)  # fmt: skip
def test_an_option_is_in_the_land_that_is_told_of(read: Read, sentence: str, key: str, other: str, fits: bool) -> None:
    reading = read(sentence)
    assert whereabouts.fits(answer(reading, key), other, reading.record) is fits


def test_two_names_of_one_church_are_no_two_options() -> None:
    assert contains("Anglican Church", "Church of England")
    assert not contains("Catholic Church", "Church of England")


def test_a_peninsula_is_not_renamed_after_a_desert(read: Read) -> None:
    reading = read("Ruth Calloway crossed the Sinai Peninsula in 1974.")
    assert choosing.distractors(answer(reading, "Sinai Peninsula"), reading.record, random.Random(1)) == []


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("In 1901 Ruth Calloway taught pottery, theology and sculpture in Oslo.", False),
        ("In 1901 Ruth Calloway was a painter and composer in Oslo.", False),
        ("In 1901 Ruth Calloway studied botany, geology and zoology in Oslo.", True),
    ],
)
def test_a_list_is_asked_whose_members_are_of_one_sort(read: Read, sentence: str, asked: bool) -> None:
    reading = read(sentence)
    lists = [listed for s in reading.statements for listed in lists_in(s, reading.names)]
    items = [multiple_response.of_list(listed, reading.record, random.Random(1)) for listed in lists]
    assert lists
    assert any(items) is asked


def test_a_person_of_whom_the_same_is_told_is_no_option(read: Read) -> None:
    reading = read(
        "Edwin Halloran fell in love with Ruth Calloway in 1803. Mary Ellery spoke of a violent love for him. "
        "Jane Aldmoor taught him to ride."
    )
    key = answer(reading, "Ruth Calloway")
    assert not reading.record.may_be_wrong("Mary Ellery", key)
    assert reading.record.may_be_wrong("Jane Aldmoor", key)
