"""What "it" and "they" take over from the sentences before, and initials said in full."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.conftest import Reading

Read = Callable[..., Reading]


def said(reading: Reading, words: str) -> list[str]:
    """Return the statements that hold these words."""
    return [statement for statement in reading.said if words in statement]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The Halloway Museum stands in the north of Oslo.", "The Halloway Museum"),
        ("Oxygen is a gas without colour or smell.", "Oxygen"),
        ("Norway has ninety harbours in the north.", "Norway"),
    ],
)
def test_it_takes_over_the_subject_of_the_sentence_before(read: Read, before: str, name: str) -> None:
    reading = read(f"{before} It was described by Peter Barlow in 1774.")
    assert said(reading, "was described by Peter Barlow in 1774") == [f"{name} was described by Peter Barlow in 1774."]


@pytest.mark.parametrize(
    "before",
    [
        "The Halloway Museum built the Barlow Library in Oslo.",
        "The director of the Halloway Museum lived in Oslo.",
        "Many museums stand in the north of Oslo.",
        "There is a museum in the north of Oslo.",
    ],
)
def test_it_is_refused_where_another_thing_may_be_meant(read: Read, before: str) -> None:
    reading = read(f"{before} It was described by Peter Barlow in 1774.")
    assert said(reading, "was described by Peter Barlow in 1774") == []


def test_it_of_the_weather_means_nothing(read: Read) -> None:
    reading = read("Bergen lies on the coast of Norway. In the winter it is very cold and windy near the harbour.")
    assert said(reading, "very cold") == []


def test_they_takes_over_a_plural_in_general(read: Read) -> None:
    reading = read("Nerve cells are found in nearly all animals. They carry signals from the skin to the brain.")
    assert said(reading, "carry signals") == ["Nerve cells carry signals from the skin to the brain."]


def test_they_does_not_widen_some_to_all(read: Read) -> None:
    reading = read("Many Norwegians who moved to Scotland were miners. They brought songs and stories to Montrose.")
    assert said(reading, "brought songs") == []


def test_initials_are_said_in_full(read: Read) -> None:
    reading = read(
        "The Northern Fisheries Commission (NFC) met in Bergen in 1931. The NFC closed nine ports of Norway in 1932."
    )
    assert said(reading, "closed nine") == ["The Northern Fisheries Commission closed nine ports of Norway in 1932."]


def test_initials_stand_for_all_the_words_they_spell(read: Read) -> None:
    reading = read(
        "Norway signed the Treaty on Northern Fisheries (TNF) in 1931. The TNF closed nine ports of Norway in 1932."
    )
    assert said(reading, "closed nine") == ["The Treaty on Northern Fisheries closed nine ports of Norway in 1932."]


def test_this_with_a_complement_of_its_own_becomes_the(read: Read) -> None:
    reading = read("This warming of the northern sea between Norway and Iceland is called the Halloway effect.")
    assert said(reading, "Halloway effect")[0].startswith("The warming of the northern sea")


def test_the_evidence_of_initials_said_in_full_holds_the_full_name(read: Read) -> None:
    reading = read(
        "The Northern Fisheries Commission (NFC) met in Bergen in 1931. The NFC closed nine ports of Norway in 1932."
    )
    statement = reading.statements[-1]
    shown = [reading.text[span.start : span.end] for span in statement.evidence]
    assert "Northern Fisheries Commission" in " ".join(shown)
