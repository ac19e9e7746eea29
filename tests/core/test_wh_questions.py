"""Questions turned from statements: the right question word, auxiliary and verb, and none where the parse is unsure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.core.facts.asked.answers import Answer, answers_in, to_the_year
from quiz.core.questions import wh
from quiz.core.questions.verb_forms import base_form, inflected
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def answer(reading: Reading, text: str) -> Answer:
    found = {a.text: a for statement in reversed(reading.statements) for a in answers_in(statement, reading.names)}
    assert text in found, sorted(found)
    return found[text]


def question(read: Read, sentence: str, key: str) -> str | None:
    return wh.question_for(answer(read(sentence), key))


@pytest.mark.parametrize(
    ("sentence", "key", "asked"),
    [
        (
            "The Montrose Bridge was designed by Ruth Calloway in 1872.",
            "Ruth Calloway",
            "Who designed the Montrose Bridge in 1872?",
        ),
        (
            "The Montrose Bridge was built by Ruth Calloway in 1872.",
            "Ruth Calloway",
            "Who built the Montrose Bridge in 1872?",
        ),
        (
            "German engineer Ruth Calloway designed the Montrose Bridge in 1872.",
            "Ruth Calloway",
            "Which German engineer designed the Montrose Bridge in 1872?",
        ),
        (
            "Ruth Calloway fled from Denmark in 1872.",
            "Denmark",
            "From which country did Ruth Calloway flee in 1872?",
        ),
        (
            "Ruth Calloway was born in Oslo in 1872.",
            "Oslo",
            "In which city was Ruth Calloway born in 1872?",
        ),
        (
            "In 1872, Ruth Calloway married Edmund Farrow, a painter of ships.",
            "Edmund Farrow",
            "Whom did Ruth Calloway marry in 1872?",
        ),
        (
            "In 1872, Ruth Calloway attended Ellery College.",
            "Ellery College",
            "Which college did Ruth Calloway attend in 1872?",
        ),
        (
            "Ruth Calloway set up ninety schools in Norway.",
            "ninety",
            "How many schools did Ruth Calloway set up in Norway?",
        ),
        (
            "In 1872, just nine engineers left the harbour of Montrose.",
            "nine",
            "How many engineers left the harbour of Montrose in 1872?",
        ),
        (
            "Ruth Calloway wrote the history of Montrose in 1872 and sold it to Edmund Farrow.",
            "1872",
            "In which year did Ruth Calloway write the history of Montrose?",
        ),
        (
            "The ancient Amber Road joined Norway and Italy.",
            "Amber Road",
            "Which ancient road joined Norway and Italy?",
        ),
        (
            "The capital of Norway is Oslo.",
            "Oslo",
            "Which city is the capital of Norway?",
        ),
    ],
)
def test_the_question_has_its_word_its_auxiliary_and_its_verb(read: Read, sentence: str, key: str, asked: str) -> None:
    assert question(read, sentence, key) == asked


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Ruth Calloway did not visit Norway in 1872.", "1872"),
        ("Ruth Calloway visited Norway in 1872 because the harbour of Montrose was closed.", "1872"),
        ("The Normans conquered the harbour of Montrose in Scotland.", "Normans"),
        ("Ruth Calloway was a painter of ships.", "Ruth Calloway"),
        ("Ruth Calloway was highly impressed in 1872.", "Ruth Calloway"),
        ("Ruth Calloway and Edmund Farrow opened the harbour of Montrose.", "Ruth Calloway"),
        ("The three ports of Norway are Oslo, Bergen and Stavanger.", "three"),
        ("Ruth Calloway returned to Norway.", "Norway"),
    ],
)
def test_nothing_negative_subordinate_several_or_empty_is_turned(read: Read, sentence: str, key: str) -> None:
    asked = {
        wh.question_for(a)
        for s in read(sentence).statements
        for a in answers_in(s, read(sentence).names)
        if a.text == key
    }
    assert asked <= {None}


def test_what_is_the_only_one_of_its_sort_is_known_as_such(read: Read) -> None:
    assert wh.is_the_one(answer(read("The capital of Norway is Oslo."), "Oslo"))
    assert not wh.is_the_one(answer(read("Ruth Calloway visited the harbour of Oslo in 1872."), "Oslo"))


def test_of_a_whole_date_the_year_is_asked_without_its_day(read: Read) -> None:
    date = to_the_year(answer(read("Ruth Calloway opened the harbour of Montrose on May 4, 1872."), "May 4, 1872"))
    assert date is not None
    assert wh.question_for(date) == "In which year did Ruth Calloway open the harbour of Montrose?"


def test_a_claim_is_asked_with_its_speaker(read: Read) -> None:
    reading = read("Ruth Calloway said that Norway bought ninety ships from Denmark in 1872.")
    assert question(read, reading.text, "Norway") == (
        "According to Ruth Calloway, which country bought ninety ships from Denmark in 1872?"
    )
    assert question(read, reading.text, "1872") == (
        "According to Ruth Calloway, in which year did Norway buy ninety ships from Denmark?"
    )


def test_a_source_named_first_stays_first(read: Read) -> None:
    told = "According to the Ellery Institute, Norway bought ninety ships from Denmark in 1872."
    assert question(read, told, "Denmark") == (
        "According to the Ellery Institute, from which country did Norway buy ninety ships in 1872?"
    )


def test_who_said_so_is_not_asked_by_the_words_of_another(read: Read) -> None:
    reading = read("Ruth Calloway denied that Norway bought ninety ships from Denmark in 1872.")
    assert question(read, reading.text, "Denmark") is None


@pytest.mark.parametrize(
    ("text", "lemma", "tag", "base"),
    [("founded", "found", "VBD", "found"), ("found", "find", "VBD", "find"), ("led", "lead", "VBD", "lead")],
)
def test_a_verb_is_put_in_its_base_form_only_if_that_gives_the_verb_again(
    text: str, lemma: str, tag: str, base: str
) -> None:
    assert base_form(text, lemma, tag) == base


def test_no_base_form_is_guessed() -> None:
    assert base_form("xyzzed", "blorp", "VBD") != "blorp"


def test_the_past_of_a_participle() -> None:
    assert inflected("write", "VBD", "written") == "wrote"
    assert inflected("learn", "VBD", "learned") == "learned"
