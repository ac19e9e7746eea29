"""Statements turned into items, form by form."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.items import FALSE, TRUE, Form, Item
from quiz.core.questions import gap, multiple_choice, numeric, short_answer, stems, true_false
from tests.core.conftest import Reading

Read = Callable[..., Reading]
OPENED = "Ruth Calloway opened the harbour of Montrose in Scotland in 1872."


def answer(reading: Reading, text: str) -> Answer:
    return next(a for s in reading.statements for a in answers_in(s, reading.names) if a.text == text)


@pytest.mark.parametrize(
    ("sentence", "key", "question"),
    [
        (OPENED, "Ruth Calloway", "Who opened the harbour of Montrose in Scotland in 1872?"),
        (OPENED, "1872", "In which year did Ruth Calloway open the harbour of Montrose in Scotland?"),
        ("The harbour of Montrose was opened in 1872.", "1872", "In which year was the harbour of Montrose opened?"),
        (
            "In May 1872, Ruth Calloway founded the town of Ellery.",
            "May 1872",
            "In which month and year did Ruth Calloway found the town of Ellery?",
        ),
        (
            "In 1872, Norway bought ninety ships from Denmark.",
            "Norway",
            "Which country bought ninety ships from Denmark in 1872?",
        ),
    ],
)
def test_a_certain_parse_turns_into_a_question(read: Read, sentence: str, key: str, question: str) -> None:
    found = answer(read(sentence), key)
    item = short_answer.write(found, read(sentence).record, random.Random(1))
    assert isinstance(item, Item)
    assert item.stem == question
    assert item.answer == (key,)


def test_too_little_to_find_somebody_by_is_no_question(read: Read) -> None:
    reading = read("Ruth Calloway was very highly impressed.")
    assert all(not stems.is_telling(found) for s in reading.statements for found in answers_in(s, reading.names))


def test_multiple_choice_holds_its_key_once(read: Read) -> None:
    reading = read(OPENED)
    item = multiple_choice.write(answer(reading, "1872"), reading.record, random.Random(1))
    assert isinstance(item, Item)
    assert item.options.count("1872") == 1
    assert len(item.options) == 4
    assert item.evidence[0].text(OPENED) == OPENED


def test_an_article_before_the_gap_fits_every_filler(read: Read) -> None:
    reading = read("Antonio Bellini was an Italian composer of eleven operas.")
    assert stems.gap_sentence(answer(reading, "Italian")).startswith("Antonio Bellini was a(n) _____ composer")


def test_a_gap_accepts_the_short_name_the_article_gives(read: Read) -> None:
    reading = read("Montrose joined the North Sea Fishing Organisation (NSFO) in 1951 with the help of Norway.")
    item = gap.write(answer(reading, "North Sea Fishing Organisation"), reading.record, random.Random(1))
    assert isinstance(item, Item)
    assert item.accepted[0] == "North Sea Fishing Organisation"
    assert "NSFO" in item.accepted


def test_no_gap_opens_a_sentence(read: Read) -> None:
    reading = read(OPENED)
    assert gap.write(answer(reading, "Ruth Calloway"), reading.record, random.Random(1)) == "gap: first in the sentence"


def test_a_true_item_is_the_statement_and_a_false_one_differs_in_one_value(read: Read) -> None:
    reading = read(OPENED)
    year = answer(reading, "1872")
    right = true_false.write_true(year, reading.record, random.Random(1))
    wrong = true_false.write_false(year, reading.record, random.Random(1))
    assert isinstance(right, Item)
    assert isinstance(wrong, Item)
    assert (right.stem, right.answer, wrong.answer) == (OPENED, (TRUE,), (FALSE,))
    differing = [(a, b) for a, b in zip(right.stem.split(), wrong.stem.split(), strict=True) if a != b]
    assert [a for a, _ in differing] == ["1872."]
    assert wrong.explanation == OPENED


def test_a_number_is_asked_with_its_spellings(read: Read) -> None:
    reading = read("Ruth Calloway employed nine engineers in the harbour of Montrose.")
    item = numeric.write(answer(reading, "nine"), reading.record, random.Random(1))
    assert isinstance(item, Item)
    assert (item.form, item.answer, item.accepted, item.tolerance) == (Form.NUMERIC, ("9",), ("9", "nine"), "0")


def test_a_word_that_may_be_true_beside_another_is_not_changed(read: Read) -> None:
    reading = read("Ruth Calloway changed the political life of Montrose in the northern part of Scotland.")
    political = answer(reading, "political")
    northern = answer(reading, "northern")
    assert true_false.write_false(political, reading.record, random.Random(1)) == ""
    assert isinstance(true_false.write_false(northern, reading.record, random.Random(1)), Item)


def test_a_statement_is_asked_whole_only_where_it_tells_something_to_check(read: Read) -> None:
    idle = read("The Montrose Lighthouse is a quiet place with a fine view over the sea.")
    assert not list(true_false.write_whole(idle.statements[0], idle.names))
    told = read("The Montrose Lighthouse has a fine view over the harbour of Port Ellery.")
    (item,) = true_false.write_whole(told.statements[0], told.names)
    assert (item.stem, item.answer) == (told.said[0], (TRUE,))
