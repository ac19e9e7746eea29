"""True or false, typed and dated items: the value at the point of one short proposition, the key in full."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.items import FALSE, Form, Item
from quiz.core.questions import events, gap, numeric, true_false
from quiz.core.questions.pointed import at_its_point, pointed
from tests.core.conftest import Reading

Read = Callable[..., Reading]
RNG = random.Random(1)


def answer(reading: Reading, text: str) -> Answer:
    found = {a.text: a for statement in reversed(reading.statements) for a in answers_in(statement, reading.names)}
    assert text in found, sorted(found)
    return found[text]


def test_a_date_told_first_is_changed_at_the_end(read: Read) -> None:
    reading = read("In 1872, Ruth Calloway opened the harbour of Montrose.")
    short = at_its_point(answer(reading, "1872"))
    assert short is not None
    assert short.statement.text == "Ruth Calloway opened the harbour of Montrose in 1872."
    assert short.text == "1872"
    assert short.statement.pieces[short.start].text == "1872"


def test_what_only_adds_something_is_left_out(read: Read) -> None:
    reading = read("In 1872, Ruth Calloway married Edmund Farrow, a painter of ships from the harbour of Montrose.")
    assert pointed(answer(reading, "1872")).statement.text == "In 1872, Ruth Calloway married Edmund Farrow."


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("At the fair of Wick in 1872, Ruth Calloway met the mayor of Montrose.", "1872"),
        ("Ruth Calloway sold the boat that Edmund Farrow had bought in 1872.", "1872"),
        ("Ruth Calloway left Norway, and Edmund Farrow stayed in Denmark until 1872.", "1872"),
    ],
)
def test_a_value_aside_from_the_point_is_not_changed(read: Read, sentence: str, key: str) -> None:
    reading = read(sentence)
    for statement in reading.statements:
        for found in answers_in(statement, reading.names):
            if found.text == key and statement.text == sentence:
                assert true_false.write_false(found, reading.record, RNG) == true_false.NO_POINT


def test_before_becomes_after(read: Read) -> None:
    reading = read("The harbour of Montrose was closed to ships of Norway before 1872.")
    item = true_false.write_false(answer(reading, "1872"), reading.record, RNG)
    assert isinstance(item, Item)
    assert item.stem == "The harbour of Montrose was closed to ships of Norway after 1872."
    assert item.answer == (FALSE,)


def test_who_did_it_and_to_whom_change_places(read: Read) -> None:
    reading = read("Sweden defeated Norway in the long war of 1872.")
    item = true_false.write_false(answer(reading, "Sweden"), reading.record, RNG)
    assert isinstance(item, Item)
    assert item.stem == "Norway defeated Sweden in the long war of 1872."


def test_an_acronym_that_is_never_spelt_out_is_not_typed(read: Read) -> None:
    reading = read("In 1951 the fishermen of Norway left the NSFO after a long quarrel with Denmark.")
    assert gap.write(answer(reading, "NSFO"), reading.record, RNG) == "gap: an acronym that is never spelt out"


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Ruth Calloway visited Norway, Denmark and Sweden in the summer of 1872.", "Sweden"),
        ("The treaties of Wick were joined to the Treaties of Oslo by Ruth Calloway.", "Treaties"),
        ("The port of Montrose was the home of the great Montrose Fishing Club.", "Montrose Fishing Club"),
        ("Usually the Calloway Trust suffered great hardships after many years of storms.", "Calloway Trust"),
        ("The ships of Norway were sold under the Treaty of Montrose after many years.", "Montrose"),
        ("The old ships of Norway sailed along the road that is named B-70 in winter.", "B-70"),
    ],
)
def test_what_others_fit_as_well_or_the_stem_half_says_is_not_typed(read: Read, sentence: str, key: str) -> None:
    reading = read(sentence)
    for found in (a for s in reading.statements for a in answers_in(s, reading.names) if a.text == key):
        assert isinstance(gap.write(found, reading.record, RNG), str)


def test_a_true_statement_is_asked_only_where_it_could_be_made_false(read: Read) -> None:
    reading = read("Ruth Calloway was elected in May 1872. Ruth Calloway opened the harbour of Montrose in 1893.")
    dates = [a for s in reading.statements for a in answers_in(s, reading.names) if a.kind in ("month", "year")]
    items = {a.text: true_false.write_true(a, reading.record, RNG) for a in dates}
    assert isinstance(items["1893"], Item)
    assert not isinstance(items.get("May 1872", ""), Item)


def test_births_and_deaths_are_no_events_to_order(read: Read) -> None:
    reading = read("Ruth Calloway died in the town of Montrose in 1893.")
    found = [events.event_of(a) for s in reading.statements for a in answers_in(s, reading.names)]
    assert found
    assert not any(found)


def test_a_number_of_millions_is_accepted_in_figures(read: Read) -> None:
    reading = read("The harbour of Montrose in Scotland received 3.7 million visitors from Norway in 1872.")
    item = gap.write(answer(reading, "3.7 million"), reading.record, RNG)
    assert isinstance(item, Item)
    assert item.accepted == ("3.7 million", "3700000")


def test_a_rough_number_is_not_asked_as_an_exact_one(read: Read) -> None:
    reading = read("Ruth Calloway employed about ninety engineers in the harbour of Montrose.")
    assert numeric.write(answer(reading, "ninety"), reading.record, RNG) == "numeric: only a number told exactly"


def test_a_decimal_is_asked_as_exactly_as_it_is_told(read: Read) -> None:
    reading = read("Norway accounted for 20.8 percent of European trade in 1872.")
    item = numeric.write(answer(reading, "20.8"), reading.record, RNG)
    assert isinstance(item, Item)
    assert (item.unit, item.tolerance) == ("%", "0.05")


def dated(read: Read, count: int) -> list[events.Event]:
    towns = "Wick Ellery Thurso Montrose Oban Leith Bergen Oslo Malmo Turku Gdansk Riga".split()[:count]  # noqa: SIM905
    text = " ".join(f"Ruth Calloway opened the harbour of {town} in {1800 + 7 * n}." for n, town in enumerate(towns))
    reading = read(text)
    found = [events.event_of(a) for s in reading.statements for a in answers_in(s, reading.names)]
    return [event for event in found if event is not None]


def test_a_dated_event_is_told_without_its_date(read: Read) -> None:
    assert [event.told for event in dated(read, 2)] == [
        "Ruth Calloway opened the harbour of Wick.",
        "Ruth Calloway opened the harbour of Ellery.",
    ]


@pytest.mark.parametrize(
    ("count", "forms"),
    [
        (2, []),
        (4, [Form.ORDERING]),
        (8, [Form.ORDERING, Form.MATCHING]),
        (12, [Form.ORDERING, Form.MATCHING, Form.ORDERING]),
    ],
)
def test_the_more_events_the_more_questions_each_of_three_to_five(read: Read, count: int, forms: list[Form]) -> None:
    items = list(events.several(dated(read, count), RNG))
    assert [item.form for item in items] == forms
    assert all(3 <= len(item.answer) <= 5 for item in items)
    told = [one for item in items for one in (item.options or [pair[0] for pair in item.pairs])]
    assert len(told) <= count
