"""What a statement is asked about, and the wrong options beside it."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal

import pytest

from quiz.core.distractors import choosing, dates
from quiz.core.facts.asked.answers import DATED, Answer, answers_in, to_the_year
from quiz.core.facts.words import quantities
from quiz.core.knowledge.families import relatives
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def answers(reading: Reading) -> dict[str, Answer]:
    return {a.text: a for statement in reading.statements for a in answers_in(statement, reading.names)}


@pytest.mark.parametrize(
    ("sentence", "text", "kind"),
    [
        ("Ruth Calloway opened the harbour of Montrose in 1872.", "1872", "year"),
        ("Ruth Calloway opened the harbour of Montrose in May 1872.", "May 1872", "month"),
        ("On May 4, 1872, Ruth Calloway opened the harbour of Montrose.", "May 4, 1872", "day"),
        ("Ruth Calloway built the harbour of Montrose in the 19th century.", "19th", "century"),
        ("Ruth Calloway employed 2,900 workers in the harbour of Montrose.", "2,900", "number"),
        ("Ruth Calloway paid 40 percent of the taxes of Montrose.", "40", "percent"),
        ("Ruth Calloway was born in the city of Prague to Czech parents.", "Prague", "city"),
        ("Ruth Calloway moved from Scotland to Norway with three ships.", "Norway", "country"),
        ("The harbour of Montrose was opened by the engineer Ruth Calloway.", "Ruth Calloway", "person"),
        ("As a child, Ruth Calloway learned the violin in Dundee.", "violin", "thing"),
    ],
)
def test_an_answer_has_the_kind_of_its_words(read: Read, sentence: str, text: str, kind: str) -> None:
    found = answers(read(sentence))
    assert text in found, sorted(found)
    assert found[text].kind == kind


def test_no_answer_is_cut_out_of_a_longer_name(read: Read) -> None:
    found = answers(read("Ruth Calloway taught at the University of New South Wales in Sydney for nine years."))
    assert not {"Wales", "New", "South"} & set(found)


def test_a_number_told_by_the_names_after_it_is_not_asked(read: Read) -> None:
    assert "two" not in answers(read("Ruth Calloway had two brothers, Niall and Edwin, in the town of Dundee."))


def test_distractors_are_of_one_kind_and_sorted(read: Read) -> None:
    reading = read("Ruth Calloway opened the harbour of Montrose in 1872.")
    wrong = choosing.distractors(answers(reading)["1872"], reading.record, random.Random(3))
    assert len(wrong) == 3
    assert wrong == sorted(wrong)
    assert all(len(year) == 4 and year != "1872" for year in wrong)


def test_a_name_said_of_the_same_verb_is_no_distractor(read: Read) -> None:
    reading = read(
        "Ruth Calloway designed the harbour of Montrose in Scotland. John Barlow designed the lighthouse of Wick. "
        "Edwin Marsh wrote a history of Scotland. Agnes Tull painted the town of Dundee. "
        "Peter Lund married a singer from Norway."
    )
    for seed in range(20):
        wrong = choosing.distractors(answers(reading)["Ruth Calloway"], reading.record, random.Random(seed))
        assert "John Barlow" not in wrong
        assert set(wrong) <= {"Edwin Marsh", "Agnes Tull", "Peter Lund"}


def test_what_stands_in_the_same_sentence_is_no_distractor(read: Read) -> None:
    reading = read("Ruth Calloway sailed from Norway to Denmark and Sweden with the engineer John Barlow.")
    for seed in range(20):
        wrong = choosing.distractors(answers(reading)["Denmark"], reading.record, random.Random(seed))
        assert len(wrong) == 3
        assert not {"Norway", "Sweden"} & set(wrong)


def test_the_key_takes_every_rank_among_sorted_options(read: Read) -> None:
    reading = read("Ruth Calloway opened the harbour of Montrose in 1872.")
    answer = answers(reading)["1872"]
    ranks = {sum(w < "1872" for w in choosing.distractors(answer, reading.record, random.Random(s))) for s in range(40)}
    assert ranks == {0, 1, 2, 3}


@pytest.mark.parametrize(
    ("text", "value"),
    [("2,900", 2900), ("three", 3), ("45 million", 45_000_000), ("0.3", Decimal("0.3")), ("many", None)],
)
def test_numbers_are_read_as_written(text: str, value: Decimal | int | None) -> None:
    assert quantities.value_of(text) == value


@pytest.mark.parametrize("text", ["3", "47", "2,900", "20.8", "three", "45 million", "581,309"])
def test_other_quantities_are_written_alike_and_never_equal(text: str) -> None:
    others = quantities.others_near(text)
    assert len(others) >= 3
    assert quantities.value_of(text) not in {quantities.value_of(other) for other in others}
    assert all(("," in other) == ("," in text) or len(other) < 5 for other in others)
    assert all(other.count(".") == text.count(".") for other in others)
    assert all(other.partition(" ")[2] == text.partition(" ")[2] for other in others)


def test_percentages_stay_below_a_hundred() -> None:
    assert all(Decimal(other) < 100 for other in quantities.others_near("97", Decimal(99)))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1872", "year"),
        ("May 1872", "month"),
        ("May 4, 1872", "day"),
        ("4 May 1872", "day"),
        ("1870s", "decade"),
        ("19th", "century"),
    ],
)
def test_other_dates_have_the_same_grain(text: str, kind: str) -> None:
    others = dates.others_near(text, kind, 2000)
    assert len(set(others)) == len(others) >= 3
    assert text not in others
    assert all(len(other.split()) == len(text.split()) for other in others)


def test_families_know_the_part_of_speech() -> None:
    assert "piano" in relatives("violin", "NOUN")
    assert relatives("violin", "VERB") == ()
    assert "violin" not in relatives("violin", "NOUN")


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Ruth Calloway opened the harbour of Montrose on 5 March 1872.", ["1872"]),
        ("Ruth Calloway opened the harbour of Montrose in March 1872.", ["1872"]),
        ("Norway celebrates the harbour of Montrose on 5 March.", [None]),
        ("Ruth Calloway opened the harbour of Montrose in 1872.", ["1872"]),
    ],
)
def test_of_a_date_only_the_year_is_asked(read: Read, said: str, asked: list[str | None]) -> None:
    (statement,) = read(said).statements
    dates = [a for a in answers_in(statement, read(said).names) if a.kind in DATED]
    narrowed = [to_the_year(answer) for answer in dates]
    assert [answer and answer.text for answer in narrowed] == asked
    assert all(answer.kind == "year" for answer in narrowed if answer is not None)
