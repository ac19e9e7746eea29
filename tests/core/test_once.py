"""What is asked of a value again is not worked out again, and goes with the value."""

from __future__ import annotations

import gc
import weakref
from dataclasses import dataclass

from quiz.core.once import once


@dataclass(frozen=True)
class Word:
    """A value with something to be asked."""

    text: str


def test_the_work_is_done_once_for_a_value_and_the_same_arguments() -> None:
    done: list[str] = []

    @once
    def ending(word: Word, length: int = 1) -> str:
        done.append(word.text)
        return word.text[-length:]

    harbour = Word("harbour")
    assert [ending(harbour), ending(harbour), ending(harbour, 2), ending(harbour, 2)] == ["r", "r", "ur", "ur"]
    assert done == ["harbour", "harbour"]
    assert ending(harbour, length=3) == "our"


def test_an_equal_value_is_asked_for_itself() -> None:
    done: list[str] = []

    @once
    def shouted(word: Word) -> str:
        done.append(word.text)
        return word.text.upper()

    assert shouted(Word("quay")) == shouted(Word("quay")) == "QUAY"
    assert done == ["quay", "quay"]


def test_two_works_on_one_value_keep_apart_and_none_is_kept_as_an_outcome() -> None:
    asked: list[int] = []

    @once
    def nothing(word: Word) -> None:
        asked.append(len(word.text))

    @once
    def length(word: Word) -> int:
        return len(word.text)

    pier = Word("pier")
    assert nothing(pier) is None
    assert nothing(pier) is None
    assert length(pier) == 4
    assert asked == [4]


def test_the_outcome_goes_with_the_value() -> None:
    @once
    def itself(word: Word) -> list[Word]:
        return [word]

    dock = Word("dock")
    seen = weakref.ref(dock)
    assert itself(dock) == [dock]
    del dock
    gc.collect()
    assert seen() is None
