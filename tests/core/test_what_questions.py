"""Things that have no name are asked for by "what" and as gaps; a name is called by the noun it is about."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.items import Form, Item
from quiz.core.questions import gap, short_answer
from quiz.core.questions.wh import question_for
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def answer(reading: Reading, text: str, kind: str | None = None) -> Answer:
    found = (a for s in reading.statements for a in answers_in(s, reading.names))
    return next(a for a in found if a.text == text and kind in (None, a.kind))


@pytest.mark.parametrize(
    ("said", "thing", "question"),
    [
        (
            "Ruth Calloway studied marine chemistry in Oslo in 1872.",
            "marine chemistry",
            "What did Ruth Calloway study in Oslo in 1872?",
        ),
        (
            "The old lighthouse of Montrose was built of red granite.",
            "red granite",
            "What was the old lighthouse of Montrose built of?",
        ),
        (
            "A violent storm destroyed the harbour of Montrose in 1872.",
            "violent storm",
            "What destroyed the harbour of Montrose in 1872?",
        ),
    ],
)
def test_a_thing_is_asked_for_by_what(read: Read, said: str, thing: str, question: str):
    assert question_for(answer(read(said), thing, "thing")) == question


@pytest.mark.parametrize(
    ("said", "thing"),
    [
        ("Ruth Calloway married a rich merchant of Oslo in 1872.", "rich merchant of Oslo"),
        ("Ruth Calloway took active part in the elections of Oslo in 1872.", "active part"),
        ("Violent storms were a danger to the harbour of Montrose in 1872.", "violent storms"),
    ],
)
def test_no_what_asks_for_people_or_for_half_an_expression(read: Read, said: str, thing: str):
    reading = read(said)
    found = [a for s in reading.statements for a in answers_in(s, reading.names) if a.text.lower() == thing]
    assert all(question_for(a) is None for a in found)


def test_a_typed_thing_may_leave_out_what_only_describes_it(read: Read):
    reading = read("The harbour of Montrose was destroyed in the year 1872 by a global financial crisis.")
    item = gap.write(answer(reading, "global financial crisis"), reading.record, random.Random(1))
    assert isinstance(item, Item)
    assert item.form is Form.GAP
    assert item.accepted == ("global financial crisis", "financial crisis")
    assert "a(n) _____" in item.stem


def test_a_thing_is_not_typed_where_its_verb_is_used_again(read: Read):
    once = "Ruth Calloway studied marine chemistry in Oslo in 1872."
    reading = read(f"{once} John Barlow studied the organ in Bergen.")
    assert isinstance(short_answer.write(answer(reading, "marine chemistry"), reading.record, random.Random(1)), str)
    alone = read(once)
    item = short_answer.write(answer(alone, "marine chemistry"), alone.record, random.Random(1))
    assert isinstance(item, Item)
    assert item.answer == ("marine chemistry",)


def test_a_broad_noun_alone_is_not_typed(read: Read):
    reading = read("Ruth Calloway joined the old society of Montrose and studied the people of Oslo in 1872.")
    things = [a for s in reading.statements for a in answers_in(s, reading.names) if a.kind == "thing"]
    written = [short_answer.write(a, reading.record, random.Random(1)) for a in things if len(a.text.split()) == 1]
    assert not any(isinstance(item, Item) for item in written)


@pytest.mark.parametrize(
    ("name", "noun"),
    [("Montrose Prize for Composition", "prize"), ("Montrose Conservatory", "conservatory")],
)
def test_a_name_is_called_by_the_noun_it_is_about(read: Read, name: str, noun: str):
    reading = read(f"In 1872 the {name} was given to Ruth Calloway in the old town of Oslo.")
    found = answer(reading, name)
    assert question_for(found) == f"Which {noun} was given to Ruth Calloway in the old town of Oslo in 1872?"


def test_a_city_is_asked_for_where_a_year_would_fit_too(read: Read):
    reading = read("Ruth Calloway conducted nine concerts of her own music for the sailors in Paris.")
    item = gap.write(answer(reading, "Paris"), reading.record, random.Random(1))
    assert isinstance(item, Item)
    assert "in the city of _____" in item.stem


def test_what_bears_a_name_is_enough_to_ask_for_it(read: Read):
    reading = read("The northern chloroplasts of Montrose are known as muroplasts.")
    assert question_for(answer(reading, "muroplasts", "term")) == (
        "What are the northern chloroplasts of Montrose known as?"
    )


def test_a_term_ends_before_the_clause_that_goes_on_about_it(read: Read):
    said = "Scripts of the old theatre are learned through a process known as splicing, which teaches people to behave."
    assert answer(read(said), "splicing", "term").text == "splicing"
