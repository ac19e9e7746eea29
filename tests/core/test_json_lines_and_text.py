"""Questions as JSON lines and as text for a terminal."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from quiz.core.errors import InvalidInput
from quiz.core.interchange import json_lines
from quiz.core.interchange.text import LESS_SURE, render, render_fallen
from quiz.core.items import Fact, Form, Item, Span
from quiz.core.ranking.worth import FIRM

TEXT = "Ruth Calloway said that Montrose sold 9 ships. It was 1872 — a good year."
CLAIM = Fact(
    "number", "Ruth Calloway said that Montrose sold 9 ships.", (Span(0, 46),), "Ruth Calloway", "Ruth Calloway"
)
FACT = Fact("year", "It was 1872.", (Span(47, 73),))
ITEMS = [
    Item(
        Form.MULTIPLE_CHOICE,
        "Ruth Calloway said that Montrose sold _____ ships.",
        ("9",),
        CLAIM.evidence,
        (CLAIM,),
        options=("7", "8", "9", "11"),
        explanation="Ruth Calloway said that Montrose sold 9 ships.",
        score=0.75,
    ),
    Item(
        Form.NUMERIC, "How many?", ("9",), CLAIM.evidence, (CLAIM,), accepted=("9", "nine"), unit="ships", tolerance="0"
    ),
    Item(
        Form.MATCHING, "Match.", ("1872", "9"), FACT.evidence, (FACT, CLAIM), pairs=(("year", "1872"), ("ships", "9"))
    ),
    Item(Form.ORDERING, "Order.", ("first", "second"), FACT.evidence, (FACT,), options=("second", "first")),
]
FIELDS = {
    "schema", "form", "stem", "options", "answer", "accepted", "pairs", "unit", "tolerance", "evidence", "facts",
    "explanation", "score",
}  # fmt: skip


def test_each_line_is_one_whole_object() -> None:
    records = [json.loads(line) for line in json_lines.dump(TEXT, ITEMS)]
    assert [set(record) for record in records] == [FIELDS] * len(ITEMS)
    assert records[0]["answer"] == "9"
    assert records[3]["answer"] == ["first", "second"]
    assert records[0]["facts"][0]["claimed_by"] == "Ruth Calloway"
    assert records[2]["facts"][0]["claimed_by"] is None


def test_evidence_is_the_articles_own_words() -> None:
    for line in json_lines.dump(TEXT, ITEMS):
        for span in json.loads(line)["evidence"]:
            assert span["text"] == TEXT[span["start"] : span["end"]]


def test_what_is_written_can_be_read_again() -> None:
    again = list(json_lines.load([*json_lines.dump(TEXT, ITEMS[:2]), "", "  "]))
    assert again == ITEMS[:2]
    assert [each.pairs for each in json_lines.load(json_lines.dump(TEXT, ITEMS))][2] == ITEMS[2].pairs


@pytest.mark.parametrize("line", ["no json", "[]", "{}", '{"schema": "other/1"}', "3"])
def test_a_line_that_is_no_question_is_named(line: str) -> None:
    with pytest.raises(InvalidInput, match="Line 2"):
        list(json_lines.load(["", line]))


def test_text_marks_the_key_and_quotes_the_evidence() -> None:
    lines = render(TEXT, ITEMS[:2]).splitlines()
    assert lines[0] == "1. Ruth Calloway said that Montrose sold _____ ships."
    assert "   * c) 9" in lines
    assert "     a) 7" in lines
    assert "   “Ruth Calloway said that Montrose sold 9 ships.”" in lines
    assert "   Said by: Ruth Calloway" in lines
    assert "   Answer: 9 ships" in lines
    assert "   Also right: nine" in lines


def test_text_says_of_which_questions_the_program_is_less_sure() -> None:
    sure, unsure = (replace(ITEMS[0], score=score) for score in (FIRM, FIRM - 0.01))
    assert LESS_SURE not in render(TEXT, [sure])
    assert LESS_SURE in render(TEXT, [unsure])


DROPPED = {"rule 6": 1, "rule 14": 5}
FALLEN = {"rule 6": ("Who\n came?",), "rule 14": ("He came.", "He came.", "It rained.", "She saw.", "They won.")}


def test_what_fell_is_told_with_its_rule_most_frequent_first_and_each_example_once() -> None:
    lines = render_fallen(DROPPED, FALLEN).splitlines()
    assert lines[0] == "What became no question (6), by the rule it fell to:"
    assert [line.split() for line in lines[1:] if line] == [
        ["5", "rule", "14"], ["He", "came."], ["It", "rained."], ["She", "saw."], ["...", "and", "2", "more"],
        ["1", "rule", "6"], ["Who", "came?"],
    ]  # fmt: skip


def test_what_fell_is_one_object_a_rule_with_all_that_is_kept_of_it() -> None:
    assert [json.loads(line) for line in json_lines.dump_fallen(DROPPED, FALLEN)] == [
        {"rule": "rule 14", "count": 5, "examples": list(FALLEN["rule 14"])},
        {"rule": "rule 6", "count": 1, "examples": ["Who\n came?"]},
    ]
