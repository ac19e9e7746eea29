"""Items with several right answers, and beginnings to be matched with their endings."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

import pytest

from quiz.core.facts.asked.endings import endings_of
from quiz.core.facts.asked.lists import lists_in
from quiz.core.flaws import flaws_of
from quiz.core.grading import mark
from quiz.core.interchange import json_lines
from quiz.core.items import Form, Item
from quiz.core.questions import matching, multiple_response
from quiz.questions.stored import wording_of
from tests.core.conftest import Reading

Read = Callable[..., Reading]
STUDIED = "In 1891, Ruth Calloway studied botany, zoology and geology at the college of Ellery."


def listed(reading: Reading) -> list[list[str]]:
    return [[a.text for a in found.answers] for s in reading.statements for found in lists_in(s, reading.names)]


def several(reading: Reading) -> Item | None:
    found = next(found for s in reading.statements for found in lists_in(s, reading.names))
    return multiple_response.of_list(found, reading.record, random.Random(1))


@pytest.mark.parametrize(
    ("sentence", "members"),
    [
        (STUDIED, ["botany", "zoology", "geology"]),
        ("Ruth Calloway visited Norway, Denmark and Sweden in 1872.", ["Norway", "Denmark", "Sweden"]),
        ("Ruth Calloway visited Norway and Denmark in 1872.", ["Norway", "Denmark"]),
    ],
)
def test_like_things_side_by_side_are_a_list(read: Read, sentence: str, members: list[str]) -> None:
    assert listed(read(sentence)) == [members]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruth Calloway visited several countries in 1872, including Norway, Denmark and Sweden.",
        "Ruth Calloway visited countries such as Norway, Denmark and Sweden in 1872.",
        "Ruth Calloway did not visit Norway, Denmark and Sweden in 1872.",
        "Ruth Calloway said that Norway, Denmark and Sweden sold ninety ships in 1872.",
        "Ruth Calloway visited Norway, Denmark and other countries in 1872.",
    ],
)
def test_an_open_denied_or_claimed_list_is_none(read: Read, sentence: str) -> None:
    assert listed(read(sentence)) == []


def test_a_list_asks_for_its_members_among_others_of_the_kind(read: Read) -> None:
    item = several(read(STUDIED))
    assert item is not None
    assert item.form is Form.MULTIPLE_RESPONSE
    assert item.stem == ("In 1891, Ruth Calloway studied _____ at the college of Ellery. Choose all that are right.")
    assert set(item.answer) == {"botany", "zoology", "geology"}
    assert 5 <= len(item.options) <= 6
    assert set(item.answer) < set(item.options)
    assert list(flaws_of(item)) == []


def test_of_what_is_so_in_general_a_list_of_subjects_is_open(read: Read) -> None:
    assert listed(read("Botany, zoology and geology are sciences of nature in the eyes of the public.")) == []


def test_of_what_is_so_in_general_only_parts_of_a_whole_are_closed(read: Read) -> None:
    assert several(read("Ruth Calloway sells wool to Norway, Denmark and Sweden.")) is None
    assert several(read("The kingdom of Ellery consists of Norway, Denmark and Sweden.")) is not None


def test_a_list_survives_a_trip_through_text_and_through_the_tables(read: Read) -> None:
    item = several(read(STUDIED))
    assert item is not None
    (again,) = json_lines.load(json_lines.dump(STUDIED, [item]))
    assert again == item
    assert json.loads(next(json_lines.dump(STUDIED, [item])))["form"] == "multiple_response"
    wording = wording_of(item, iter("abcdefgh").__next__)
    texts = {label["id"]: label["text"] for label in wording.options}
    assert [texts[id_] for id_ in wording.key["options"]] == list(item.answer)


def test_all_members_of_a_list_are_wanted(read: Read) -> None:
    item = several(read(STUDIED))
    assert item is not None
    wording = wording_of(item, iter("abcdefgh").__next__)
    right = wording.key["options"]
    assert mark(item.form, wording.key, {"options": right}, options=wording.options).fraction == 1
    assert mark(item.form, wording.key, {"options": right[:1]}, options=wording.options).fraction < 1


PEOPLE = (
    "Ruth Calloway opened the harbour of Montrose in 1872. "
    "Edgar Finch painted nine portraits of Danish sailors. "
    "Clara Whitcombe translated long psalms into Norwegian. "
    "Oscar Penrose discovered two comets from a roof in Ellery."
)


def test_beginnings_are_matched_with_what_is_said_of_each(read: Read) -> None:
    reading = read(PEOPLE)
    endings = [e for s in reading.statements for e in endings_of(s, reading.names)]
    (item,) = matching.of_endings(endings, reading.record, random.Random(1))
    assert dict(item.pairs) == {
        "Ruth Calloway": "opened the harbour of Montrose",
        "Edgar Finch": "painted nine portraits of Danish sailors",
        "Clara Whitcombe": "translated long psalms into Norwegian",
        "Oscar Penrose": "discovered two comets from a roof in Ellery",
    }
    assert [right for _left, right in item.pairs] == list(item.answer)
    assert [span.text(PEOPLE) for span in item.evidence] == [PEOPLE] or len(item.evidence) == 4


def test_what_two_did_together_is_matched_with_neither(read: Read) -> None:
    reading = read(PEOPLE.replace("Edgar Finch", "With Ruth Calloway, Edgar Finch"))
    endings = [e for s in reading.statements for e in endings_of(s, reading.names)]
    for item in matching.of_endings(endings, reading.record, random.Random(1)):
        assert not {"Ruth Calloway", "Edgar Finch"} <= {left for left, _right in item.pairs}
