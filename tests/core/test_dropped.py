"""What a statement may not leave out, and which thing "the church" or a short name means: else its key is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.core.facts.named.kinds import kind_of_name
from quiz.core.facts.named.mentions import Mention
from quiz.core.facts.words.wholeness import is_whole
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def said(reading: Reading, words: str) -> list[str]:
    return [statement for statement in reading.said if words in statement]


def is_whole_without(reading: Reading, gone: str) -> bool:
    """Whether the first sentence of a text is whole without some words that stand side by side in it."""
    sentence = reading.sentences[0]
    start = sentence.text.index(gone) + sentence.span.start
    order = [w.index for w in sentence.words if not start <= w.span.start < start + len(gone)]
    return is_whole(sentence, order)


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("In May 1900, the Board was moved to Dundee, and to Aberdeen in May 1902.", " in May 1902"),
        ("Settlers in Texas named the second camp after their enemies in 1840.", " after their enemies"),
        (
            "In 1788 Halden was included in the wider colony of Telemark.",
            " in the wider colony of Telemark",
        ),
        ("The Halden delegates met again in March 1836.", " again"),
        ("At this time, Halden had not yet broken away from the Norwegian Church.", " yet"),
        (
            "Halden was part of Telemark until 1400, when it became a county itself, a status it retained until 1974.",
            ", when it became a county itself",
        ),
        ("The army captured Fort Halden on the border separating Norway from Sweden.", " on the border"),
    ],
)
def test_what_changes_the_meaning_does_not_go(read: Read, sentence: str, gone: str) -> None:
    assert not is_whole_without(read(sentence), gone)


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("In May 1900, the Board was moved to Dundee, and to Aberdeen in June.", " in June"),
        ("Ruth Calloway opened a school in Texas after the war.", " after the war"),
        ("The Halden delegates met again in the old castle.", " again"),
    ],
)
def test_what_only_adds_may_go(read: Read, sentence: str, gone: str) -> None:
    assert is_whole_without(read(sentence), gone)


def test_a_date_is_not_what_which_is_told_of(read: Read) -> None:
    reading = read("Halden Radio was replaced by Ulver Radio on 31 October 2005, which was later renamed Oslo One.")
    assert said(reading, "2005 was") == []


def test_what_surrounds_a_name_is_not_the_name(read: Read) -> None:
    reading = read("Many people live in the area surrounding Halden Bay, which includes the port of Ulver.")
    assert said(reading, "Halden Bay includes") == []


def test_the_church_is_none_of_two(read: Read) -> None:
    one = (
        "In 1836 Ruth Calloway founded the Halloway Union Church. "
        "In the 1920s a court case saved the church from being demolished to make way for the Halden Bridge."
    )
    assert said(read(one), "saved the Halloway") != []
    assert said(read(f"Ruth Calloway was ordained at Grace Methodist Church. {one}"), "saved the Halloway") == []


def test_a_name_in_the_place_of_a_pronoun_keeps_its_capital(read: Read) -> None:
    reading = read(
        "Edwin Halloran was a linguist. He was an early supporter of the language Ido and in 1927 published his own "
        "project Novial."
    )
    assert said(reading, "In 1927 Edwin Halloran published") != []


def full_names(reading: Reading, text: str) -> set[str]:
    name = reading.names.find(text)
    assert name is not None
    return {name.full}


def test_a_university_is_not_whom_it_is_named_after(read: Read) -> None:
    reading = read(
        "Named for John Calloway, Calloway is the oldest university in Texas. Calloway was a founding member of the "
        "League of Texan Universities in 1900. John Calloway gave it his books.",
        title="Calloway University",
    )
    assert full_names(reading, "Calloway") == {"Calloway"}


def test_what_takes_the_is_short_for_no_person(read: Read) -> None:
    reading = read(
        "The Upper Ulvern meets the Ulvern near Halden. The Ulvern is a river in Norway. The Ulvern is long."
    )
    assert full_names(reading, "Ulvern") == {"Ulvern"}


@pytest.mark.parametrize(("name", "person"), [("Halden VR", False), ("Edwin II", True)])
def test_what_ends_in_capitals_is_no_person(name: str, person: bool) -> None:
    assert (kind_of_name(name, [Mention(0, 0, 2, name, "PERSON")]) == "person") is person


@pytest.mark.parametrize("name", ["Fort Halden", "Port Calloway"])
def test_a_fort_is_no_person(name: str) -> None:
    assert kind_of_name(name, [Mention(0, 0, 2, name, "PERSON", human=False)]) == "place"
