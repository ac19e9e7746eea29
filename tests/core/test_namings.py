"""What something is said to be called may be typed: no other name would be right."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.facts.asked.answers import answers_in
from quiz.core.facts.asked.namings import namings_in
from quiz.core.questions import gap, short_answer
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def named(reading: Reading) -> list[str]:
    runs = [(s, run) for s in reading.statements for run in namings_in(s)]
    return [" ".join(piece.text for piece in s.pieces[start:end]) for s, (start, end) in runs]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The slow movement of soil down a slope is called soil erosion.", "soil erosion"),
        ("Tests of one part of a program are known as unit tests.", "unit tests"),
        ("The first page of a play is referred to as the title page.", "title page"),
        ("In 1872 Ruth Calloway opened a school called Tarwin House in Montrose.", "Tarwin House"),
    ],
)
def test_the_name_after_a_naming_verb_is_found(read: Read, sentence: str, name: str):
    assert named(read(sentence)) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "The slow movement of soil down a slope is not called soil erosion.",
        "Ruth Calloway called the doctor of Montrose in 1872.",
        "Ruth Calloway is known for her work as a doctor in Montrose.",
        "In Norway it is called soil erosion by the farmers of the north.",
    ],
)
def test_no_name_is_found_where_none_is_given(read: Read, sentence: str):
    assert named(read(sentence)) == []


def test_a_term_of_two_words_is_typed_into_its_gap(read: Read):
    reading = read("The slow movement of soil and stones down a steep slope is called soil erosion.")
    answer = next(a for s in reading.statements for a in answers_in(s, reading.names) if a.text == "soil erosion")
    item = gap.write(answer, reading.record, random.Random(1))
    assert not isinstance(item, str), item
    assert item.stem == "The slow movement of soil and stones down a steep slope is called _____."


def test_a_name_given_by_known_as_is_asked_for(read: Read):
    reading = read("The harbour of Montrose was known as Dunmarra by the Romans.")
    answer = next(a for s in reading.statements for a in answers_in(s, reading.names) if a.text == "Dunmarra")
    item = short_answer.write(answer, reading.record, random.Random(1))
    assert not isinstance(item, str), item
    assert item.stem == "What was the harbour of Montrose known as by the Romans?"
