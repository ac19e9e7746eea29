"""What all options begin or end with belongs into the stem: "a(n) _____ research university"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.asked.phrases import PHRASED
from quiz.core.word_sets import word_set

_LOOSE = word_set("of the and in for a an de to with by on")


def cut(answer: Answer, wrong: Sequence[str]) -> tuple[Answer, list[str]]:
    """Return an answer and its wrong options without the words that all of them begin and end with.

    Names stay whole. So does all where a word and a piece of the statement are not the same, or too little is left.
    """
    rows = [text.split() for text in (answer.text, *wrong)]
    pieces = answer.statement.pieces[answer.start : answer.end]
    if answer.kind not in PHRASED or [piece.text for piece in pieces] != rows[0]:
        return answer, list(wrong)
    first = _shared(rows)
    last = _shared([row[first:][::-1] for row in rows])
    left = [row[first : len(row) - last] for row in rows]
    if not (first or last) or any(not _says_something(row) for row in left):
        return answer, list(wrong)
    key, *others = (" ".join(row) for row in left)
    return replace(answer, start=answer.start + first, end=answer.end - last, text=key), others


def _shared(rows: Sequence[Sequence[str]]) -> int:
    """Return how many words all rows begin with alike, leaving one to each."""
    most = min(map(len, rows)) - 1
    return next((n for n in range(most) if len({row[n] for row in rows}) > 1), max(most, 0))


def _says_something(words: Sequence[str]) -> bool:
    return bool(words) and words[0].lower() not in _LOOSE and words[-1].lower() not in _LOOSE
