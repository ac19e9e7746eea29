"""False by one word: a statement of the whole turned into its opposite, only where both cannot be true at once."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.facts.asked.answers import answers_in
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
        (
            "Tarn is the oldest harbour on the coast of Norway.",
            "Tarn is the second-oldest harbour on the coast of Norway.",
        ),
        (
            "Ruth Calloway was the first woman to cross Greenland.",
            "Ruth Calloway was the second woman to cross Greenland.",
        ),
        (
            "More than 500 people live on the island of Tarn in Norway.",
            "Fewer than 300 people live on the island of Tarn in Norway.",
        ),
        ("Montrose joined the Hanseatic League in 1372.", "Montrose left the Hanseatic League in 1372."),
        (
            "Ruth Calloway is the oldest daughter of Agnes Tull of Norway.",
            "Ruth Calloway is the second-oldest daughter of Agnes Tull of Norway.",
        ),
        ("Lake Tarn is the third largest lake in Norway.", "Lake Tarn is the fourth largest lake in Norway."),
        ("Lake Tarn is twice as deep as Lake Ellery.", "Lake Tarn is half as deep as Lake Ellery."),
        ("Almost all sailors of Montrose are Norwegians.", "Very few sailors of Montrose are Norwegians."),
        ("Most copper in Norway comes from Lake Tarn.", "Little copper in Norway comes from Lake Tarn."),
        ("The Montrose Fair began in late 1872.", "The Montrose Fair ended in late 1872."),
        ("The Montrose Bridge was destroyed in early 1872.", "The Montrose Bridge was destroyed in late 1872."),
        ("Montrose lies ten miles north of Wick in Scotland.", "Montrose lies ten miles south of Wick in Scotland."),
        (
            "Ruth Calloway refused to sell the old castle of Montrose.",
            "Ruth Calloway agreed to sell the old castle of Montrose.",
        ),
        ("The Calloway Prize was followed by the Tull Prize.", "The Calloway Prize was preceded by the Tull Prize."),
        ("The University of Wick is a private university.", "The University of Wick is a public university."),
        ("Ruth Calloway has more boats than Agnes Tull.", "Ruth Calloway has fewer boats than Agnes Tull."),
        ("The harbour of Montrose was built without cranes.", "The harbour of Montrose was built with cranes."),
        ("The Montrose Tax causes prices in Norway to rise.", "The Montrose Tax causes prices in Norway to fall."),
        ("The Montrose Tax leads to higher prices in Norway.", "The Montrose Tax leads to lower prices in Norway."),
        ("The Montrose Mill needs more water than Norway.", "The Montrose Mill needs less water than Norway."),
        ("Norway owned half of the Montrose Mill in 1872.", "Norway owned a quarter of the Montrose Mill in 1872."),
        ("The Montrose Mill is an inactive volcano in Norway.", "The Montrose Mill is an active volcano in Norway."),
        ("The Montrose Mill was an ancient building in Norway.", "The Montrose Mill was a modern building in Norway."),
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
        "The capital and largest city of Norway is Port Ellery.",
        "Lake Tarn is the second deepest lake after Lake Ellery.",
        "Lake Tarn is the oldest lake and the second deepest lake of Norway.",
        "The Treaty of Wick excludes certain harbours from the laws of Norway.",
        "Ruth Calloway was appointed to the council of Norway in 1872.",
        "The harbour of Montrose is nine miles long.",
        "Ruth Calloway bought ships from Norway.",
        "The population of Montrose grew in 1872.",
        "Ruth Calloway returned to Norway after years of storms.",
        "The council of Montrose lived in early 1872 in Norway.",
        "Ruth Calloway joined the Port Ellery Trust.",
        "Lake Tarn holds over half of the water of Norway.",
        "Montrose was reduced by the founding of Wick in 1872.",
        "Diseases of the heart are frequent in high-income nations of Europe.",
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
    once = read("Ruth Calloway bought a violin in Montrose in 1872.")
    changed = [
        true_false.write_false(a, once.record, random.Random(1))
        for a in answers_in(once.statements[0], once.names)
        if (a.text, a.kind) == ("violin", "word")
    ]
    assert [not isinstance(item, str) and item.answer == (FALSE,) for item in changed] == [True]
    ever = read("Ruth Calloway plays a violin in Montrose with her brother.")
    kept = [
        true_false.write_false(a, ever.record, random.Random(1))
        for a in answers_in(ever.statements[0], ever.names)
        if (a.text, a.kind) == ("violin", "word")
    ]
    assert kept == [""]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarn is the most famous harbour of Norway.",
        "One of the largest harbours of Norway is Tarn.",
        "Tarn is a major harbour of Norway.",
    ],
)
def test_nothing_is_turned_into_what_gives_itself_away(read: Read, sentence: str) -> None:
    assert not any(turned for turned in map(opposed, read(sentence).statements))


def test_a_statement_about_somebody_meant_by_a_pronoun_is_asked_as_it_stands(read: Read) -> None:
    reading = read("Ruth Calloway was a painter of Norway. She built a library for sailors in Leeds in 1872.")
    told = next(s for s in reading.statements if "library" in s.text)
    asked = [item.stem for item in true_false.write_whole(told, reading.names) if item.answer == (TRUE,)]
    assert asked == ["Ruth Calloway built a library for sailors in Leeds in 1872."]


def test_at_least_is_not_turned_into_at_most(read: Read) -> None:
    reading = read("The river Tarn of Norway has at least 12 bridges.")
    assert not any("at most" in opposed(statement) for statement in reading.statements)
