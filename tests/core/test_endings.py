"""Sentences to complete: where they break off, and which other endings are wrong."""

from __future__ import annotations

import random
from collections.abc import Callable

from quiz.core.distractors.endings import is_wrong
from quiz.core.facts.asked.endings import Ending, endings_of
from quiz.core.items import Item
from quiz.core.questions import completion
from tests.core.conftest import Reading

Read = Callable[..., Reading]
LIFE = (
    "Ruth Calloway opened the harbour of Montrose in 1872. "
    "In 1880, Ruth Calloway bought the old mill near Ellery. "
    "Ruth Calloway sailed to the coast of Norway in 1891. "
    "In 1899 Ruth Calloway sold the northern fields of Aldmoor."
)


def endings(reading: Reading) -> list[Ending]:
    return [e for s in reading.statements for e in endings_of(s, reading.names)]


def items(reading: Reading) -> list[Item]:
    return list(completion.written(endings(reading), reading.record, random.Random(1)))


def test_a_predicate_leaves_out_its_date(read: Read) -> None:
    found = endings(read(LIFE))
    assert [(e.kind, e.text, e.year) for e in found[:2]] == [
        ("predicate", "opened the harbour of Montrose", "1872"),
        ("predicate", "bought the old mill near Ellery", "1880"),
    ]


def test_the_date_stands_at_the_head_of_the_stem(read: Read) -> None:
    stems = [item.stem for item in items(read(LIFE))]
    assert stems == [
        "In 1872, Ruth Calloway _____.",
        "In 1880, Ruth Calloway _____.",
        "In 1891, Ruth Calloway _____.",
        "In 1899 Ruth Calloway _____.",
    ]


def test_the_wrong_endings_are_of_other_years(read: Read) -> None:
    item = items(read(LIFE))[0]
    assert item.answer == ("opened the harbour of Montrose",)
    assert len(item.options) == 4
    assert item.evidence[0].text(LIFE) == "Ruth Calloway opened the harbour of Montrose in 1872."


def test_what_the_same_person_did_in_no_known_year_is_no_wrong_ending(read: Read) -> None:
    reading = read(LIFE.replace(" in 1891", ""))
    undated = next(e for e in endings(reading) if not e.year)
    dated = next(e for e in endings(reading) if e.year)
    assert not is_wrong(undated, dated, reading.record)
    assert all(undated.text not in item.options for item in items(reading))


def test_a_claim_is_not_completed(read: Read) -> None:
    assert endings(read("Ruth Calloway said that Norway sold ninety ships to Denmark in 1872.")) == []


def test_a_reason_a_purpose_and_a_means_are_endings(read: Read) -> None:
    found = endings(
        read(
            "Ruth Calloway left the island of Ellery because Norway had stopped buying herring. "
            "The council of Montrose raised the sea wall to protect the old market. "
            "The fishermen of Ellery earned money by selling dried herring abroad."
        )
    )
    assert {(e.kind, e.text) for e in found if e.kind in ("reason", "purpose", "means")} == {
        ("reason", "Norway had stopped buying herring"),
        ("purpose", "protect the old market"),
        ("means", "selling dried herring abroad"),
    }


def test_two_names_of_one_thing_are_no_contrast(read: Read) -> None:
    reading = read(
        "Wool was sold in Ellery for many years. "
        "The Harbour Board bought nine cranes from Denmark. The HB sold ninety ships to Norway. "
        "The Montrose Bank lent gold coins to farmers."
    )
    found = endings(reading)
    by_name = {e.subject.name.full: e for e in found if e.subject.name}
    assert {"Harbour Board", "HB", "Montrose Bank"} <= set(by_name)
    assert not is_wrong(by_name["HB"], by_name["Harbour Board"], reading.record)
    assert is_wrong(by_name["Montrose Bank"], by_name["Harbour Board"], reading.record)
