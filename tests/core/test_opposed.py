"""False by one word: a statement of the whole turned into its opposite, only where both cannot be true at once."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.facts.answers import answers_in
from quiz.core.items import FALSE, TRUE
from quiz.core.knowledge.opposites import opposite
from quiz.core.questions import true_false
from quiz.core.questions.opposed import opposed
from quiz.core.questions.pointed import at_its_point
from tests.core.conftest import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("told", "turned"),
    [
        (
            "The population of Montrose increased by 400 people in 1872.",
            "The population of Montrose decreased by 400 people in 1872.",
        ),
        ("Lake Ellery is larger than Lake Tarn in Norway.", "Lake Ellery is smaller than Lake Tarn in Norway."),
        ("Tarn is the oldest harbour on the coast of Norway.", "Tarn is the youngest harbour on the coast of Norway."),
        (
            "Ruth Calloway was the first woman to cross Greenland.",
            "Ruth Calloway was the last woman to cross Greenland.",
        ),
        (
            "More than 500 people live on the island of Tarn in Norway.",
            "Fewer than 500 people live on the island of Tarn in Norway.",
        ),
        ("Montrose joined the Hanseatic League in 1372.", "Montrose left the Hanseatic League in 1372."),
    ],
)
def test_one_word_makes_a_statement_false(read: Read, told: str, turned: str) -> None:
    assert opposed(read(told).statements[0]) == turned


@pytest.mark.parametrize(
    "told",
    [
        "The population of Montrose may increase by 400 people in 2090.",
        "Some lakes in Norway are larger than Lake Tarn.",
        "Ruth Calloway won the Nobel Prize in 1972.",
        "Ruth Calloway was named after Queen Ruth of Norway.",
        "The king was not older than Ruth Calloway of Norway.",
        "Ruth Calloway was the best known painter of Norway.",
    ],
)
def test_what_leaves_room_for_both_is_not_turned(read: Read, told: str) -> None:
    assert [opposed(statement) for statement in read(told).statements] in ([""], [])


def test_an_opposite_is_told_by_the_part_of_speech() -> None:
    assert opposite("rise", "VERB") == "fall"
    assert opposite("larger", "ADJ") == "smaller"
    assert opposite("larger", "VERB") == opposite("table", "NOUN") == opposite("rise", "X") == ""


def test_a_whole_statement_is_offered_as_it_is_and_turned_round(read: Read) -> None:
    reading = read("The Montrose Canal reduced the price of coal in Norway.")
    true, false = true_false.write_whole(reading.statements[0], reading.names)
    assert (true.answer, true.stem) == ((TRUE,), "The Montrose Canal reduced the price of coal in Norway.")
    assert (false.answer, false.stem) == ((FALSE,), "The Montrose Canal increased the price of coal in Norway.")
    assert false.facts[0].statement == true.stem


def test_a_topic_is_enough_of_a_name_where_the_rest_says_much(read: Read) -> None:
    reading = read("Lighthouses\n\nLighthouses warn ships of rocks, reefs and shallow water near the coast.")
    assert [item.answer for item in true_false.write_whole(reading.statements[0], reading.names)] == [(TRUE,)]


def test_nobody_is_asked_to_believe_that_some_many_did(read: Read) -> None:
    reading = read("Many in Norway cheered for Ruth Calloway and her crew.")
    assert not [item for told in reading.statements for item in true_false.write_whole(told, reading.names)]


def test_the_comma_of_a_whole_date_goes_with_it_to_the_end(read: Read) -> None:
    reading = read("On August 1, 1774, Ruth Calloway opened the harbour of Montrose.")
    year = next(a for a in answers_in(reading.statements[0], reading.names) if "1774" in a.text)
    short = at_its_point(year)
    assert short is not None
    assert short.statement.text == "Ruth Calloway opened the harbour of Montrose on August 1, 1774."


def test_a_noun_of_one_event_is_exchanged_and_one_of_a_rule_is_not(read: Read) -> None:
    once = read("Ruth Calloway studied medicine in Montrose in 1872.")
    changed = [
        true_false.write_false(a, once.record, random.Random(1))
        for a in answers_in(once.statements[0], once.names)
        if a.text == "medicine"
    ]
    assert [not isinstance(item, str) and item.answer == (FALSE,) for item in changed] == [True]
    ever = read("Ruth Calloway studies medicine in Montrose with her brother.")
    kept = [
        true_false.write_false(a, ever.record, random.Random(1))
        for a in answers_in(ever.statements[0], ever.names)
        if a.text == "medicine"
    ]
    assert kept == [""]
