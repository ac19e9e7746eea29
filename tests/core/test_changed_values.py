"""What is changed in a false statement: what the sentence asserts, so that it is surely false and still English."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from quiz.core.facts.asked import asserted, denial, slots
from quiz.core.facts.asked.answers import Answer, answers_in, to_the_year
from quiz.core.flaws.truth import one_value_changed
from quiz.core.items import FALSE
from quiz.core.questions import true_false
from quiz.core.questions.exchanged import exchanged
from quiz.core.questions.hindered import hindered
from quiz.core.questions.opposed import opposed
from quiz.core.questions.years import without_days
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def _answer(reading: Reading, text: str) -> Answer:
    return next(a for a in answers_in(reading.statements[0], reading.names) if a.text == text)


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("The 10th century raid of Montrose caused the fall of Wick in Norway.", "10th"),
        ("Ruth Calloway was named the Norway League Most Valuable Player in 1972.", "Norway League"),
        ("The three richest families of Norway own more than the lowest 48 families of Wick.", "48"),
        ("All of Ruth Calloway's nine operas were sung in Montrose.", "nine"),
        ("Plague killed 7,000 of 20,000 sailors in Norway, more than a third of them.", "7,000"),
    ],
)
def test_what_is_taken_for_known_is_not_changed(read: Read, told: str, value: str) -> None:
    reading = read(told)
    asked = [a for a in answers_in(reading.statements[0], reading.names) if a.text == value]
    assert not any(asserted.is_asserted(answer) for answer in asked)


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("Ruth Calloway built the library of Montrose in 1872.", "1872"),
        ("Ruth Calloway was a Norwegian painter of ships.", "Norwegian"),
        ("Ruth Calloway wrote nine operas in Norway in 1872.", "nine"),
    ],
)
def test_what_is_told_as_news_may_be_changed(read: Read, told: str, value: str) -> None:
    assert asserted.is_asserted(_answer(read(told), value))


@pytest.mark.parametrize(
    "told",
    [
        "Walls prevent wolves and bears from entering the harbour of Montrose.",
        "Montrose has over 225 days of sunshine annually.",
        "Ruth Calloway expanded her pretence in the council of Montrose.",
        "Three families of Norway possess nine boats in Wick.",
        "Ruth Calloway was welcomed by Agnes Tull upon her arrival in Norway.",
        "The Book of Wick was read by many middle eastern sailors in Norway.",
        "Ruth Calloway entered the harbour school of Montrose at the age of nine.",
        "Ruth Calloway refused to grant Agnes Tull any share of the harbour of Montrose.",
        "The Montrose Bridge was supported by eight stone arches in 1872.",
    ],
)
def test_what_would_break_the_sentence_or_stay_true_is_left_alone(read: Read, told: str) -> None:
    assert [opposed(statement) for statement in read(told).statements] in ([""], [])


@pytest.mark.parametrize(
    ("told", "turned"),
    [
        ("More than 800 sailors of Norway live in Montrose.", "Fewer than 400 sailors of Norway live in Montrose."),
        ("Montrose Mills has raised over $30 million.", "Montrose Mills has raised less than $10 million."),
        ("The river Tarn of Norway has at least 20 bridges.", "The river Tarn of Norway has fewer than 10 bridges."),
        ("Ruth Calloway led the Tarn Trust from 1961 to 1972.", "Ruth Calloway led the Tarn Trust from 1971 to 1982."),
        ("Ruth Calloway led the Tarn Trust from 1964 to 1975.", "Ruth Calloway led the Tarn Trust from 1954 to 1965."),
        (
            "Montrose is ranked second in the trade of Norway.",
            "Montrose is ranked third in the trade of Norway.",
        ),
        ("Montrose began to lose population in 1872.", "Montrose began to gain population in 1872."),
        ("Sailors of Montrose earn less than miners of Wick.", "Sailors of Montrose earn more than miners of Wick."),
        (
            "The Ellery Law was designed to reduce the price of coal in Norway.",
            "The Ellery Law was designed to increase the price of coal in Norway.",
        ),
        (
            "Ruth Calloway asked the people of Norway not to sell Montrose Mills.",
            "Ruth Calloway asked the people of Norway to sell Montrose Mills.",
        ),
        (
            "Ruth Calloway claimed in 1872 that the Great Fire of Wick was not an accident.",
            "Ruth Calloway claimed in 1872 that the Great Fire of Wick was an accident.",
        ),
    ],
)
def test_a_bound_a_span_a_rank_or_a_purpose_is_turned(read: Read, told: str, turned: str) -> None:
    assert opposed(read(told).statements[0]) == turned


@pytest.mark.parametrize(
    ("told", "turned"),
    [
        ("A thick bark surrounds the wood of an old tree.", "The wood of an old tree surrounds a thick bark."),
        ("The river Tarn flows from Wick to Montrose.", "The river Tarn flows from Montrose to Wick."),
        ("Mosses are descended from algae.", "Algae are descended from mosses."),
        ("Fever is caused by germs in the blood.", "Germs in the blood are caused by fever."),
        ("The plants of Norway turn starch into sugar.", "The plants of Norway turn sugar into starch."),
        ("Ruth Calloway was recruited by Ann Hale in 1872.", "Ann Hale was recruited by Ruth Calloway in 1872."),
        ("Ruth Calloway was a pupil of Agnes Tull.", "Agnes Tull was a pupil of Ruth Calloway."),
        ("Ruth Calloway's father was Edward Calloway.", "Edward Calloway's father was Ruth Calloway."),
    ],
)
def test_two_parts_of_what_is_so_one_way_only_change_places(read: Read, told: str, turned: str) -> None:
    assert [exchanged(statement) for statement in read(told).statements][:1] == [turned]


@pytest.mark.parametrize(
    "told",
    [
        "Ruth Calloway moved from Wick to Montrose.",
        "Storms may be caused by warm seas.",
        "Ruth Calloway met Agnes Tull in Montrose.",
        "Ruth Calloway was a friend of Agnes Tull.",
        "Ruth Calloway was recruited by Agnes Tull in her own house.",
        "The old harbour, which burned, surrounds the town of Wick.",
    ],
)
def test_what_may_be_so_both_ways_is_not_exchanged(read: Read, told: str) -> None:
    assert not any(exchanged(statement) for statement in read(told).statements)


@pytest.mark.parametrize(
    ("told", "turned"),
    [
        (
            "The Ellery Law enables small firms to grow in Norway.",
            "The Ellery Law prevents small firms from growing in Norway.",
        ),
        ("Dams prevent floods from reaching Wick.", "Dams allow floods to reach Wick."),
        ("The Ellery Law may enable small firms to grow in Norway.", ""),
    ],
)
def test_what_hinders_is_told_to_help_with_the_words_that_go_with_it(read: Read, told: str, turned: str) -> None:
    assert hindered(read(told).statements[0]) == turned


@pytest.mark.parametrize(
    ("told", "short"),
    [
        ("Ruth Calloway was born on 3 June 1872 in Montrose.", "Ruth Calloway was born in 1872 in Montrose."),
        ("On June 3, 1872, Ruth Calloway sailed to Norway.", "In 1872, Ruth Calloway sailed to Norway."),
        ("Ruth Calloway died on June 3, 1872, in Montrose.", "Ruth Calloway died in 1872 in Montrose."),
        ("Ruth Calloway sailed to Norway in June 1872.", "Ruth Calloway sailed to Norway in June 1872."),
    ],
)
def test_a_day_is_told_as_its_year(read: Read, told: str, short: str) -> None:
    assert without_days(read(told).statements[0]).text == short


def test_a_false_year_stands_in_a_statement_without_its_day(read: Read) -> None:
    reading = read("Ruth Calloway opened the harbour of Montrose on 3 June 1872.")
    year = to_the_year(_answer(reading, "3 June 1872"))
    assert year is not None
    item = true_false.write_false(year, reading.record, random.Random(1))
    assert not isinstance(item, str)
    assert item.answer == (FALSE,)
    assert item.stem.startswith("Ruth Calloway opened the harbour of Montrose in 18")


def test_an_exchange_is_one_change_and_two_new_values_are_not(read: Read) -> None:
    reading = read("The Montrose Canal reduced the price of coal in Norway.")
    _, false = true_false.write_whole(reading.statements[0], reading.names)
    swapped = "The price of coal in Norway reduced the Montrose Canal."
    assert one_value_changed(replace(false, stem=swapped))
    other = "The Montrose Bridge reduced the price of coal in many old towns of Sweden."
    assert not one_value_changed(replace(false, stem=other))


def test_a_name_put_for_a_pronoun_says_whose_it_is(read: Read) -> None:
    reading = read("Norway\n\nNorway is a country in the north of Europe. Its capital and largest city is Oslo.")
    told = next(s for s in reading.statements if "capital" in s.text)
    capital = next(a for a in answers_in(told, reading.names) if a.text == "Oslo")
    assert slots.has_one_value(capital)
    assert denial.may_be_denied(capital)


@pytest.mark.parametrize(
    ("told", "once"),
    [
        ("Ruth Calloway recorded Ellery Nights in 1872.", True),
        ("Ruth Calloway won the Ellery Prize in 1872.", True),
        ("Ruth Calloway won the Ellery Cup in 1872.", False),
        ("Ruth Calloway wrote letters to Agnes Tull in 1872.", False),
    ],
)
def test_a_work_or_a_prize_is_dated_once(read: Read, told: str, once: bool) -> None:
    assert denial.may_be_denied(_answer(read(told), "1872")) is once


@pytest.mark.parametrize(
    ("told", "earlier", "later"),
    [
        ("Ruth Calloway has led the Tarn Trust since 1872.", True, False),
        ("Ruth Calloway opened the harbour of Montrose in 1872.", True, True),
    ],
)
def test_since_is_moved_to_where_it_was_not_so_yet(read: Read, told: str, earlier: bool, later: bool) -> None:
    year = _answer(read(told), "1872")
    assert denial.may_be_denied(year)
    assert [denial.is_beyond(year, "1865"), denial.is_beyond(year, "1879")] == [earlier, later]
