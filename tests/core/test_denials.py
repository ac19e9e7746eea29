"""A denial told as what it denies, and what holds of all of few."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.core.items import FALSE, TRUE
from quiz.core.questions import true_false
from quiz.core.questions.denials import affirmed, inflected
from quiz.core.questions.opposed import opposed
from tests.core.conftest import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        (
            "The Tarn Institute does not carry out research in Norway.",
            "The Tarn Institute carries out research in Norway.",
        ),
        ("Lake Ellery cannot be seen from Montrose Castle.", "Lake Ellery can be seen from Montrose Castle."),
        ("Ruth Calloway was not born in Norway.", "Ruth Calloway was born in Norway."),
        ("Montrose no longer belongs to the Hanseatic League.", "Montrose still belongs to the Hanseatic League."),
        ("Ruth Calloway never returned to Norway.", "Ruth Calloway returned to Norway."),
        ("Ruth Calloway showed no mercy to Montrose.", "Ruth Calloway showed mercy to Montrose."),
        ("Ruth Calloway had no children in Norway.", "Ruth Calloway had children in Norway."),
    ],
)
def test_what_is_denied_is_told_as_true(read: Read, told: str, denied: str) -> None:
    assert affirmed(read(told).statements[0]) == denied


@pytest.mark.parametrize(
    "told",
    [
        "Ruth Calloway did not only paint ships in Norway.",
        "Ruth Calloway was not named a painter until 1872.",
        "Ruth Calloway may not enter the harbour of Montrose.",
        "Ruth Calloway never sold many ships in Norway.",
        "Ruth Calloway had no capital in Norway.",
        "No ships were sold by Ruth Calloway in Norway.",
    ],
)
def test_a_weak_denial_is_left_alone(read: Read, told: str) -> None:
    assert [opposed(statement) for statement in read(told).statements] in ([""], [])


def test_a_verb_takes_the_form_of_its_helper() -> None:
    assert (inflected("carry", "VBZ"), inflected("carry", "VBD")) == ("carries", "carried")


def test_what_holds_of_all_is_said_of_few(read: Read) -> None:
    told = read("All harbours of Norway belong to the Hanseatic League.").statements[0]
    assert opposed(told) == "Few harbours of Norway belong to the Hanseatic League."


def test_what_is_like_another_is_said_to_be_unlike_it(read: Read) -> None:
    told = read("Mosses, like ferns, reproduce by spores.").statements[0]
    assert opposed(told) == "Mosses, unlike ferns, reproduce by spores."


def test_a_statement_about_the_topic_needs_less_to_be_wrong_about(read: Read) -> None:
    reading = read("Lighthouses\n\nLighthouses cannot be built on wet sand.")
    assert [i.answer for i in true_false.write_whole(reading.statements[0], reading.names)] == [(TRUE,), (FALSE,)]
