"""Wrong options from what everybody learns together, and from names that differ in one part."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.distractors import choosing
from quiz.core.facts.asked import slots
from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.knowledge import closed_sets
from quiz.core.questions import multiple_choice
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def wrong(reading: Reading, text: str, seed: int = 1) -> list[str]:
    return choosing.distractors(answer(reading, text), reading.record, random.Random(seed))


def answer(reading: Reading, text: str) -> Answer:
    return next(a for s in reading.statements for a in answers_in(s, reading.names) if a.text == text)


def test_no_member_stands_twice_in_its_set_and_none_holds_another():
    for members in closed_sets.every_set():
        assert len(set(members)) == len(members) >= 3, members
        assert not [(a, b) for a in members for b in members if a != b and a in b.split()], members


def test_nearly_every_set_is_large_enough_for_four_options():
    small = [members for members in closed_sets.every_set() if len(members) < 4]
    assert small == [("breakfast", "lunch", "dinner")]


def test_a_word_of_several_senses_is_offered_but_not_asked():
    assert closed_sets.fellows("square") == ()
    assert "square" in closed_sets.fellows("triangle")


@pytest.mark.parametrize("key", ["cello", "midwife", "granite", "falcon", "copper"])
def test_a_member_of_a_set_has_three_fellows_as_options(read: Read, key: str):
    article = "an" if key[0] in "aeiou" else "a"
    mass = closed_sets.is_uncounted(key)
    reading = read(f"In 1872 Ruth Calloway found {'' if mass else article + ' '}{key} in the harbour of Montrose.")
    found = wrong(reading, key)
    assert len(found) == 3
    assert set(found) <= set(closed_sets.fellows(key))


def test_the_fellows_of_a_plural_are_plural(read: Read):
    found = wrong(read("In 1872 Ruth Calloway hired surgeons for the hospital of Montrose."), "surgeons")
    assert len(found) == 3
    assert all(word.endswith("s") for word in found)


def test_a_science_with_an_article_before_it_means_something_else(read: Read):
    assert wrong(read("In 1872 Ruth Calloway studied chemistry at the college of Montrose."), "chemistry")
    assert not wrong(read("In 1872 Ruth Calloway studied the chemistry of the harbour of Montrose."), "chemistry")


def test_half_of_a_fixed_pair_has_no_fellows(read: Read):
    assert wrong(read("In 1872 Ruth Calloway opened an engineering firm in Montrose."), "engineering")
    assert not wrong(read("In 1872 Ruth Calloway opened a civil engineering firm in Montrose."), "engineering")


def test_a_counted_word_without_its_article_has_no_fellows(read: Read):
    assert wrong(read("In 1872 Ruth Calloway spoke in Montrose in praise of an empire."), "empire")
    assert not wrong(read("In 1872 Ruth Calloway spoke in Montrose in praise of empire."), "empire")


def test_a_word_said_elsewhere_is_an_option_unless_it_may_be_as_true(read: Read):
    first = "Ruth Calloway was a Scottish surgeon from Montrose."
    apart = read(f"{first} A noisy crowd met the famous dentist in Norway.")
    same = read(f"{first} Another Scottish dentist came from Montrose.")
    assert any("dentist" in wrong(apart, "surgeon", seed) for seed in range(9))
    assert not any("dentist" in wrong(same, "surgeon", seed) for seed in range(9))
    ever = read("Ruth Calloway is a Scottish surgeon from Montrose. A noisy crowd met the famous dentist in Norway.")
    assert not any("dentist" in wrong(ever, "surgeon", seed) for seed in range(9))


@pytest.mark.parametrize(
    ("name", "like"),
    [
        ("Prague Conservatory", {"Brno Conservatory", "Plzeň Conservatory", "Olomouc Conservatory"}),
        ("Duchy of Normandy", {"Duchy of Burgundy", "Duchy of Provence", "Duchy of Gascony", "Duchy of Alsace"}),
        ("West Africa Protectorate", {"East Africa Protectorate", "North Africa Protectorate"}),
        ("Third Symphony", {"First Symphony", "Second Symphony", "Fourth Symphony", "Fifth Symphony"}),
    ],
)
def test_a_name_is_offered_beside_those_that_differ_in_one_part(read: Read, name: str, like: set[str]):
    found = wrong(read(f"In 1872 Ruth Calloway wrote a long letter about the {name} to a friend in Dundee."), name)
    assert len(found) == 3
    assert set(found) & like
    assert name not in found


def test_a_name_whose_place_the_stem_says_is_not_exchanged(read: Read):
    reading = read("In 1872 Ruth Calloway joined the Prague Conservatory two miles from the old town of Prague.")
    assert not [other for other in wrong(reading, "Prague Conservatory") if other.startswith(("Brno", "Plzeň"))]


def test_the_one_of_a_few_named_side_by_side_may_be_missing(read: Read):
    said = "The famous Montrose hills consist of granite and limestone."
    assert slots.is_one_of_the_named(answer(read(said), "granite"))
    assert not slots.is_one_of_the_named(answer(read(said.replace(" and limestone", " or limestone")), "granite"))
    assert not slots.is_one_of_the_named(answer(read(said.replace(" and limestone", "")), "granite"))


def test_a_common_word_out_of_its_family_is_no_choice(read: Read):
    reading = read("The famous Montrose hills consist of granite and limestone.")
    assert multiple_choice.write(answer(reading, "granite"), reading.record, random.Random(2)) == ""
