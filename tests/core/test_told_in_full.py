"""Days get their year or go; dates stay with their clause; halves, broken words and bare journeys are no questions."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.distractors.choosing import distractors
from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.facts.asked.halved import is_half_a_name
from quiz.core.facts.asked.refusals import refuse_statement
from quiz.core.facts.asked.sought import is_unclear
from quiz.core.items import Item
from quiz.core.questions import gap, multiple_choice
from quiz.core.questions.accepted import spellings
from quiz.core.questions.brief import brief
from quiz.core.questions.events import event_of
from quiz.core.questions.gap import UNTIMELY
from quiz.core.questions.wh import question_for
from tests.core.conftest import Reading

Read = Callable[..., Reading]
OPENING = "Ruth Calloway opened the harbour of Montrose"


def answer(reading: Reading, text: str) -> Answer:
    found = (a for s in reading.statements for a in answers_in(s, reading.names))
    return next(a for a in found if a.text == text)


def refused(reading: Reading) -> list[str]:
    return [rule for s in reading.statements if (rule := refuse_statement(s, reading.names))]


# Days without a year


def test_a_day_has_the_year_told_before(read: Read):
    reading = read(f"In June 1873 the fleet of Norway sailed to Oslo. On October 19, {OPENING} with ninety ships.")
    assert reading.said[1].startswith("On October 19, 1873, Ruth Calloway")
    assert len(reading.statements[1].evidence) == 1 or "1873" in reading.text
    assert any("In June 1873" in span.text(reading.text) for span in reading.statements[1].evidence)


@pytest.mark.parametrize(
    "before",
    [
        "",
        "In November 1873 the fleet of Norway sailed to Oslo. ",
        "In June 1873 the fleet of Norway sailed to Oslo, and in 1874 to Bergen. ",
    ],
)
def test_a_day_of_an_unsure_year_goes(read: Read, before: str):
    assert f"{OPENING} with ninety ships." in read(f"{before}On October 19, {OPENING} with ninety ships.").said


def test_a_day_of_every_year_stays(read: Read):
    assert read("Norway celebrates its constitution on May 17.").said == [
        "Norway celebrates its constitution on May 17."
    ]


# Dates and clauses


def test_a_date_behind_a_clause_that_went_goes_with_it(read: Read):
    said = "The storm sank ninety ships of Norway in Montrose before it reached Oslo in 1347."
    assert "The storm sank ninety ships of Norway in Montrose in 1347." not in read(said).said


def test_a_date_after_a_comma_is_that_of_the_main_verb(read: Read):
    assert f"{OPENING} in 1872." in read(f"{OPENING}, which had been built by John Barlow, in 1872.").said


def test_a_circumstance_brought_to_the_front_by_it_makes_no_statement(read: Read):
    reading = read(
        "The old harbour of Montrose is large. It was not until 1271 that Ruth Calloway opened the lighthouse of Oslo."
    )
    assert not any("not until" in said for said in reading.said)


def test_no_year_is_asked_of_what_has_been_so(read: Read):
    reading = read("Ruth Calloway has changed the harbour of Montrose in 1872.")
    assert question_for(answer(reading, "1872")) is None
    plain = read("Ruth Calloway changed the harbour of Montrose in 1872.")
    assert question_for(answer(plain, "1872")) == "In which year did Ruth Calloway change the harbour of Montrose?"


# Statements that are no use


@pytest.mark.parametrize(
    "said",
    [
        "Ruth Calloway wrote Περὶ λιμένων in the old harbour of Montrose.",
        "Ruth Calloway returned to Lincolnshire.",
        'Ruth Calloway announced "that Montrose will soon become Oslo" and "Wick" becomes "Bergen".',
    ],
)
def test_what_nobody_can_use_is_refused(read: Read, said: str):
    reading = read(said)
    assert len(refused(reading)) == len(reading.statements)


@pytest.mark.parametrize(
    "said",
    [
        "Ruth Calloway returned to Lincolnshire in 1872.",
        "Ruth Calloway travelled to Oslo to meet John Barlow.",
        "Ruth Calloway measured the α-rays of the harbour of Montrose.",
    ],
)
def test_what_says_more_is_asked(read: Read, said: str):
    assert refused(read(said)) == []


# Half a name


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Ruth Calloway appeared in the comedy Cheaper by the Dozen in 1872.", "Cheaper"),
        ("Ruth Calloway appeared in the thriller Flight of the Phoenix in 1872.", "Phoenix"),
    ],
)
def test_half_a_title_is_no_key(read: Read, said: str, text: str):
    reading = read(said)
    found = [a for s in reading.statements for a in answers_in(s, reading.names) if a.text == text]
    assert all(is_half_a_name(a) for a in found)


def test_a_continent_that_something_goes_through_is_not_asked(read: Read):
    assert is_unclear(
        answer(read("In 1872 Ruth Calloway expanded the shipping company of Montrose across Asia."), "Asia")
    )


def test_the_longer_name_that_ends_in_the_key_is_right_too(read: Read):
    reading = read("The Montrose Herons beat the Wick Gulls in Oslo. In 1872 the Herons met Ruth Calloway in Bergen.")
    assert "Montrose Herons" in spellings(answer(reading, "Herons"), reading.record)


def test_no_two_options_share_a_name_that_the_key_lacks(read: Read):
    reading = read(
        "John Barlow met Ruth Calloway in Oslo in 1872. Edward Tull painted ships. Agnes Tull lived in Wick. "
        "Henry Hale taught chemistry. Maria Tull was a mayor. Susan Wood sold boats in Bergen."
    )
    found = distractors(answer(reading, "John Barlow"), reading.record, random.Random(3))
    assert len(found) == 3
    assert sum(option.endswith("Tull") for option in found) <= 1


# Events


@pytest.mark.parametrize(
    ("said", "is_event"),
    [
        ("Ruth Calloway opened the harbour of Montrose in 1872.", True),
        ("Ruth Calloway served as the host of a fair in Montrose in 1872.", False),
        ("Ruth Calloway still led the harbour of Montrose in 1872.", False),
    ],
)
def test_an_event_is_a_point_in_time(read: Read, said: str, is_event: bool):
    assert (event_of(answer(read(said), "1872")) is not None) is is_event


def test_a_date_inside_a_clause_is_not_left_when_the_clause_goes(read: Read):
    reading = read(
        "Storms that may have included hail killed an estimated nine million Swedes and other Europeans "
        "during the 12 years before it reached Montrose in 1347."
    )
    assert brief(answer(reading, "1347")).statement.text == reading.said[0]


def test_no_options_are_given_for_the_year_of_what_has_been_so(read: Read):
    reading = read("Ruth Calloway has changed the harbour of Montrose in 1872.")
    assert multiple_choice.write(answer(reading, "1872"), reading.record, random.Random(1)) == UNTIMELY


def test_a_year_that_owns_something_is_called_by_no_noun(read: Read):
    reading = read("Ruth Calloway had an uncredited role as a young sailor in 2003's comedy Cheaper by the Dozen.")
    item = gap.write(answer(reading, "2003"), reading.record, random.Random(1))
    assert isinstance(item, Item)
    assert "in _____'s comedy" in item.stem
