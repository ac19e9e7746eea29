"""A statement without the circumstances that another question may ask for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.core.facts.asked.answers import answers_in
from quiz.core.questions.brief import brief
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def told(reading: Reading, text: str) -> str:
    """Return the statement in which ``text`` is asked for."""
    answer = next(a for s in reading.statements for a in answers_in(s, reading.names) if a.text == text)
    return brief(answer).statement.text


@pytest.mark.parametrize(
    ("key", "short"),
    [
        ("1872", "The Montrose Bridge was opened in 1872."),
        ("Ruth Calloway", "The Montrose Bridge was opened by Ruth Calloway."),
        ("Montrose Bridge", "The Montrose Bridge was opened in 1872 by Ruth Calloway."),
    ],
)
def test_when_it_was_and_by_whom_are_asked_apart(read: Read, key: str, short: str):
    assert told(read("The Montrose Bridge was opened in 1872 by Ruth Calloway."), key) == short


def test_a_date_at_the_head_is_left_out_too(read: Read):
    said = "In 1872, the Montrose Bridge was built by Ruth Calloway."
    assert told(read(said), "Ruth Calloway") == "The Montrose Bridge was built by Ruth Calloway."


def test_a_birth_is_asked_by_its_year_or_its_place(read: Read):
    reading = read("Ruth Calloway was born in Dundee on May 4, 1872.")
    assert told(reading, "Dundee") == "Ruth Calloway was born in Dundee."
    assert told(reading, "May 4, 1872") == "Ruth Calloway was born on May 4, 1872."


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Ruth Calloway moved to Norway in 1872.", "Norway"),
        ("Ruth Calloway was rewarded with the Montrose Medal in 1872.", "1872"),
        ("Ruth Calloway worked in Dundee in 1872 and in 1875.", "1872"),
        (
            "In 1872 Ruth Calloway earned her master's degree in French, with English and Latin as her side subjects.",
            "1872",
        ),
        ("The Montrose Bridge was not opened in 1872 by Ruth Calloway.", "1872"),
        ("Olav Brekke said that the Montrose Bridge was opened in 1872 by Ruth Calloway.", "1872"),
    ],
)
def test_nothing_is_left_out_that_the_event_is_known_by(read: Read, sentence: str, key: str):
    assert told(read(sentence), key) == sentence


def test_both_circumstances_are_asked_without_the_key_of_the_other(read: Read):
    reading = read("The Montrose Bridge was opened in 1872 by Ruth Calloway.")
    year, person = told(reading, "1872"), told(reading, "Ruth Calloway")
    assert "Ruth Calloway" not in year
    assert "1872" not in person
