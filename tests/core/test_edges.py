"""What all options share stands in the stem; nobody's skin is exchanged; a person is not offered a wood."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.distractors import names as other_names
from quiz.core.facts.asked.answers import Answer, answer_at, answers_in
from quiz.core.facts.asked.nouns import noun_phrases
from quiz.core.facts.asked.varied import variations
from quiz.core.questions import edges, stems
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def answer(reading: Reading, text: str) -> Answer:
    found = (a for s in reading.statements for a in answers_in(s, reading.record.names))
    return next(a for a in found if a.text == text)


@pytest.mark.parametrize(
    ("key", "wrong", "left", "others"),
    [
        ("Methodist minister", ["Baptist minister", "Lutheran minister"], "Methodist", ["Baptist", "Lutheran"]),
        ("Methodist minister", ["Methodist nurse", "Methodist clerk"], "minister", ["nurse", "clerk"]),
        ("Methodist minister", ["Baptist nurse", "old clerk"], "Methodist minister", ["Baptist nurse", "old clerk"]),
        ("Methodist minister", ["minister", "old clerk"], "Methodist minister", ["minister", "old clerk"]),
    ],
)
def test_what_all_options_share_is_cut_off(
    read: Read, key: str, wrong: list[str], left: str, others: list[str]
) -> None:
    cut, rest = edges.cut(answer(read(f"Ruth Calloway was ordained as a {key} in 1872."), key), wrong)
    assert cut.text == left
    assert rest == others


def test_another_value_has_the_capital_of_the_first(read: Read) -> None:
    reading = read("Ruth Calloway wrote of beauty in Western art in 1901.")
    (statement, *_) = reading.statements
    place = next(n for n, piece in enumerate(statement.pieces) if piece.text == "Western")
    western = answer_at(statement, place, place + 1, "word")
    assert "in Eastern art" in stems.with_value(western, "eastern")


def test_a_name_stays_whole(read: Read) -> None:
    given = answer(read("Ruth Calloway studied at the University of Michigan."), "University of Michigan")
    assert edges.cut(given, ["University of Iowa"]) == (given, ["University of Iowa"])


def test_a_shared_noun_stands_in_the_stem(read: Read) -> None:
    given = answer(read("Ruth Calloway displayed her musical gifts at an early age."), "musical gifts")
    cut, others = edges.cut(given, ["literary gifts", "athletic gifts"])
    assert stems.gap_sentence(cut) == "Ruth Calloway displayed her _____ gifts at an early age."
    assert (cut.text, others) == ("musical", ["literary", "athletic"])


@pytest.mark.parametrize(("phrase", "varied"), [("white men", False), ("white dwarfs", True)])
def test_nobodys_skin_is_exchanged(read: Read, phrase: str, varied: bool) -> None:
    (sentence,) = read(f"Ruth Calloway wrote a book about {phrase}.").sentences
    found = next(p for p in noun_phrases(sentence) if p.text == phrase)
    assert bool(list(variations(found, random.Random(1)))) is varied


def test_what_nobody_does_stands_beside_no_person(read: Read) -> None:
    reading = read(
        "The gardens of Halden were designed by Ruth Calloway in 1901. "
        "Edwin Halloran opened the museum of Halden in 1903. Ulvern Woods lie near Halden."
    )
    key = answer(reading, "Ruth Calloway")
    assert "Ulvern Woods" not in list(other_names.others(key, reading.record, random.Random(1)))
