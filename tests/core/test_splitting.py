"""Long sentences taken apart: clauses, descriptions and brackets become short true statements."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.core.facts.asked.refusals import refuse_statement
from tests.core.conftest import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (
            "The museum of Bergen, founded in 1825 by John Barlow, is the oldest museum in Norway.",
            "The museum of Bergen was founded in 1825 by John Barlow.",
        ),
        (
            "Opened in 1872 by John Barlow, the harbour of Montrose holds ninety ships.",
            "The harbour of Montrose was opened in 1872 by John Barlow.",
        ),
        (
            "The Ellery Garden, covering an area of ninety acres, is open to visitors from Norway.",
            "The Ellery Garden covers an area of ninety acres.",
        ),
        (
            "Ruth Calloway moved to Bergen, the second city of Norway, in the spring of 1871.",
            "Bergen was the second city of Norway.",
        ),
        (
            "Ruth Calloway moved in 1871 to Oslo, where John Barlow built a bridge of grey stone.",
            "John Barlow built a bridge of grey stone in Oslo.",
        ),
        (
            "The University of Ellery was established in 1816, when the king of Norway left Scotland.",
            "The king of Norway left Scotland in 1816.",
        ),
        (
            "Scottish engineer Ruth Calloway built the harbour of Montrose for ninety ships.",
            "Ruth Calloway was a Scottish engineer.",
        ),
        (
            "Norwegian President Olav Brekke opened the museum of Bergen in May 1998.",
            "Olav Brekke was the Norwegian president.",
        ),
        (
            "Ruth Calloway was appointed as director in 1878, and in 1883 was made governor of Bergen.",
            "In 1883 Ruth Calloway was made governor of Bergen.",
        ),
    ],
)
def test_what_a_clause_or_description_says_becomes_a_statement(read: Read, sentence: str, statement: str) -> None:
    assert statement in read(sentence).said


def test_brackets_after_a_person_tell_birth_and_death(read: Read) -> None:
    text = "The painter Olav Brekke (May 3, 1901 – 4 June 1960) lived in Bergen for many years."
    reading = read(text)
    assert "Olav Brekke was born on May 3, 1901." in reading.said
    assert "Olav Brekke died on 4 June 1960." in reading.said
    assert all("(May 3, 1901" in span.text(text) for s in reading.statements for span in s.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "King Olav Brekke (1901–1960) ruled the whole coast of Norway from Bergen.",
        "The painter Olav Brekke (pages 1901–1960) lived in Bergen for many years.",
        "The North Sea Company (1901–1960) bought ninety ships in Norway for the fishermen.",
    ],
)
def test_brackets_that_may_mean_something_else_tell_no_birth(read: Read, text: str) -> None:
    assert not any("born" in said or "died" in said for said in read(text).said)


@pytest.mark.parametrize(
    ("sentence", "short"),
    [
        (
            "Although the storm broke a bridge of stone, Ruth Calloway finished the harbour of Montrose in 1872.",
            "Ruth Calloway finished the harbour of Montrose in 1872.",
        ),
        (
            "Ruth Calloway built the harbour of Montrose in 1872, complaining of the price of Norwegian stone.",
            "Ruth Calloway built the harbour of Montrose in 1872.",
        ),
        (
            "Ruth Calloway built the harbour of Montrose – a work of nine years – for ships from Norway.",
            "Ruth Calloway built the harbour of Montrose for ships from Norway.",
        ),
        (
            "The coast of Norway has many harbours, including Bergen and Oslo, for ships of all sizes.",
            "The coast of Norway has many harbours for ships of all sizes.",
        ),
    ],
)
def test_a_statement_is_offered_without_what_it_can_spare(read: Read, sentence: str, short: str) -> None:
    assert short in read(sentence).said


def test_a_reason_is_offered_with_the_statement_and_left_from_the_short_one(read: Read) -> None:
    said = read("Ruth Calloway left Scotland in 1871, because the council of Montrose had no money.").said
    assert "Ruth Calloway left Scotland in 1871." in said
    assert "Ruth Calloway left Scotland in 1871, because the council of Montrose had no money." in said


@pytest.mark.parametrize(
    "sentence",
    [
        "If the river Ness rises, the harbour of Montrose, opened in 1872, is closed.",
        "When the ice of the river melts, the harbour of Montrose opens its gates.",
        "Unless Norway pays for the stone, the harbour of Montrose is closed to all ships.",
    ],
)
def test_a_condition_is_never_lost(read: Read, sentence: str) -> None:
    first = sentence.split()[0].lower()
    assert all(first in said.lower().split() or "1872" in said for said in read(sentence).said)
    assert not any("is closed" in said and first not in said.lower() for said in read(sentence).said)


@pytest.mark.parametrize(
    "sentence",
    [
        "John Barlow said that Ruth Calloway, a friend of Norway, had closed the harbour of Montrose.",
        "According to John Barlow, the harbour of Montrose, built in 1872, holds ninety ships.",
        "Ruth Calloway, the first woman to build a bridge, was reportedly a friend of John Barlow.",
    ],
)
def test_nothing_reported_or_doubtful_is_cut_loose_from_who_says_so(read: Read, sentence: str) -> None:
    marks = ("said", "According to", "reportedly")
    assert all(any(mark in said for mark in marks) for said in read(sentence).said)


def test_what_a_later_verb_belongs_to_must_be_certain(read: Read) -> None:
    reading = read(
        "Ruth Calloway praised the harbour between Scotland and Norway, which has strengthened trade, fostered "
        "exchanges, and drawn ninety ships."
    )
    assert not any("Calloway fostered" in said or "Calloway drawn" in said for said in reading.said)


def test_an_object_shared_by_two_verbs_is_not_taken_from_the_first(read: Read) -> None:
    said = read("Ruth Calloway can extend or reduce the Montrose harbour in Scotland.").said
    assert said == ["Ruth Calloway can extend or reduce the Montrose harbour in Scotland."]


@pytest.mark.parametrize("phrase", ["only a third of the ships", "almost ninety ships", "all ships that paid"])
def test_what_limits_a_statement_stays(read: Read, phrase: str) -> None:
    said = read(f"The harbour of Montrose, built in 1872, held {phrase} of the Norwegian fleet.").said
    assert all(phrase in each for each in said if "held" in each)
    assert any("held" in each for each in said)


def test_abbreviations_and_initials_end_no_sentence(read: Read) -> None:
    reading = read(
        "Ruth Calloway played the Slavonic Dances, Op. 46, in Oslo. Mr. Barlow met J. K. Brekke in St. Ives."
    )
    assert len(reading.sentences) == 2


def test_a_plan_without_a_year_is_refused(read: Read) -> None:
    reading = read("Ruth Calloway will be sent to Bergen in Norway. Ruth Calloway will be sent to Oslo in 2090.")
    plan, dated = reading.statements
    assert refuse_statement(plan, reading.names) != ""
    assert refuse_statement(dated, reading.names) == ""


@pytest.mark.parametrize(
    "text",
    [
        "There are many good reasons for it.",
        "A great citadel was built at last.",
        "Where to go: Norway is rather cold.",
    ],
)
def test_what_names_nothing_is_not_worth_asking(read: Read, text: str) -> None:
    assert all(refuse_statement(statement, read(text).names) for statement in read(text).statements)


def test_counting_words_at_the_beginning_go(read: Read) -> None:
    assert read("Third, Ruth Calloway opened the harbour of Montrose in 1872.").said == [
        "Ruth Calloway opened the harbour of Montrose in 1872."
    ]


def test_the_whole_name_before_a_bracket_is_told_of(read: Read) -> None:
    said = read("The painter Agnes Mary Rose Calloway (born May 1869) moved to Scotland for the winter.").said
    assert "Agnes Mary Rose Calloway was born in May 1869." in said


def test_brackets_after_kin_of_the_same_name_tell_nothing(read: Read) -> None:
    said = read("John Barlow was the son of the painter John Barlow (1704–1787), a master from Bergen.").said
    assert not any("1704" in each or "1787" in each for each in said)


def test_a_clause_without_a_main_clause_is_refused(read: Read) -> None:
    assert read("While the harbour of Montrose was opened by Ruth Calloway in 1872.").said == []


def test_going_to_is_a_plan_too(read: Read) -> None:
    reading = read("The Montrose Lighthouse is going to close for the winter.")
    assert [bool(refuse_statement(plan, reading.names)) for plan in reading.statements] == [True]


def test_whose_life_the_article_is_not_about_has_no_dates_worth_asking(read: Read) -> None:
    reading = read(
        "Ruth Calloway was born in May 1869. She taught the painter Agnes Dunlop Brown (1890-1951) in Bergen.",
        title="Ruth Calloway",
    )
    refused = {s.text: refuse_statement(s, reading.names) for s in reading.statements}
    assert refused["Ruth Calloway was born in May 1869."] == ""
    assert refused["Agnes Dunlop Brown was born in 1890."] == "worth: no dates of those beside the topic"
