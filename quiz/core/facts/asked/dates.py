"""Dates as an article writes them, found among the pieces of a statement."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.vocabulary import MONTHS

_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_DECADE = re.compile(r"1[0-9][1-9]0s|20[1-9]0s")
"""Not the 1400s, which are a century as often."""


def dates_in(statement: Statement) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, kind) for each date among a statement's pieces: year, month, day, decade or century."""
    pieces = statement.pieces
    for place, piece in enumerate(pieces):
        if not piece.text[:1].isdigit() and piece.text not in MONTHS:
            continue
        month_before = place > 0 and pieces[place - 1].text in MONTHS
        if piece.text in MONTHS and (span := _date_around(statement, place)):
            yield span[0], span[1], span[2]
        elif _YEAR.fullmatch(piece.text) and not month_before and _is_date(statement, place):
            if (place + 1 < len(pieces) and pieces[place + 1].text[:1] in "-–") or (
                place and pieces[place - 1].text[:1] in "-–"
            ):
                continue
            yield place, place + 1, "year"
        elif _DECADE.fullmatch(piece.text):
            yield place, place + 1, "decade"
        elif (
            re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", piece.text)
            and place + 1 < len(pieces)
            and pieces[place + 1].text == "century"
        ):
            yield place, place + 1, "century"


def _is_date(statement: Statement, place: int) -> bool:
    """A bare year must stand where a year stands: after a preposition of time, as the model agrees."""
    before = statement.pieces[place - 1].text.lower() if place else ""
    word = statement.pieces[place].word
    return before in (
        "in",
        "since",
        "by",
        "until",
        "from",
        "to",
        "of",
        "and",
        "between",
        "after",
        "before",
        "late",
        "early",
    ) and (word is not None and word.label in ("DATE", ""))


def _date_around(statement: Statement, place: int) -> tuple[int, int, str] | None:
    """Return the run and kind of the full date whose month stands at ``place``; a month alone is none."""
    texts = [piece.text for piece in statement.pieces[place : place + 4]] + [""] * 4
    before = statement.pieces[place - 1].text if place else ""
    day_after = bool(re.fullmatch(r"\d{1,2}", texts[1]))
    if day_after and texts[2] == "," and _YEAR.fullmatch(texts[3]):
        return place, place + 4, "day"
    if re.fullmatch(r"\d{1,2}", before):
        return (place - 1, place + 2, "day") if _YEAR.fullmatch(texts[1]) else (place - 1, place + 1, "day")
    if day_after:
        return place, place + 2, "day"
    if _YEAR.fullmatch(texts[1]):
        return place, place + 2, "month"
    return None
