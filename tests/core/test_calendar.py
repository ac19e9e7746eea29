"""Times told from the day of publication become full dates where that day is known."""

from __future__ import annotations

import datetime

import pytest

from quiz.core.facts.words.calendar import dated
from quiz.core.facts.words.sentences import read_sentences
from quiz.core.generate import generate
from quiz.core.reading import lay_out

THURSDAY = datetime.date(2024, 7, 4)


def told(text: str, published: datetime.date | None = THURSDAY) -> str:
    (sentence,) = (dated(each, published) for each in read_sentences(lay_out(text).passages))
    return sentence.text


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Ruth Calloway opened the harbour of Montrose on Tuesday.", "on 2 July 2024."),
        ("Ruth Calloway opened the harbour of Montrose on Thursday.", "on 4 July 2024."),
        ("Ruth Calloway opened the harbour of Montrose on Friday.", "on 28 June 2024."),
        ("Ruth Calloway will open the harbour of Montrose on Friday.", "on 5 July 2024."),
        ("Ruth Calloway opened the harbour of Montrose yesterday.", "on 3 July 2024."),
        ("Ruth Calloway opened the harbour of Montrose last month.", "in June 2024."),
        ("Ruth Calloway opened the harbour of Montrose last year.", "in 2023."),
        ("Ruth Calloway opened the harbour of Montrose in September.", "in September 2023."),
        ("Ruth Calloway will open the harbour of Montrose in September.", "in September 2024."),
    ],
)
def test_a_time_becomes_a_date(text: str, date: str) -> None:
    assert told(text).endswith(date)


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Calloway opened the harbour of Montrose on Tuesday.",
        "Ruth Calloway opened the harbour of Montrose last month.",
    ],
)
def test_without_the_day_of_publication_nothing_changes(text: str) -> None:
    assert told(text, None) == text


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Calloway opened the harbour of Montrose in September 1872.",
        "Ruth Calloway opened the harbour of Montrose one Tuesday morning.",
        "Ruth Calloway told the fishermen of the last year of the war.",
        "Ruth Calloway liked the Tuesday market in the harbour of Montrose.",
    ],
)
def test_what_is_dated_or_no_time_by_itself_stays(text: str) -> None:
    assert told(text) == text


def test_a_january_looks_back_to_december() -> None:
    text = "Ruth Calloway opened the harbour of Montrose last month."
    assert told(text, datetime.date(2024, 1, 9)).endswith("in December 2023.")


def test_questions_tell_the_date_and_never_ask_for_it() -> None:
    text = (
        "Ruth Calloway opened the harbour of Montrose on Tuesday with ninety ships from Norway. "
        "John Barlow built a bridge of stone near Oslo for the fishermen of Bergen last month."
    )
    made = generate(text, seed=1, published=THURSDAY)
    assert any("2 July 2024" in item.stem or "June 2024" in item.stem for item in made.items)
    assert not any("2024" in answer for item in made.items for answer in item.answer)
    assert not any("2024" in item.stem for item in generate(text, seed=1).items)
