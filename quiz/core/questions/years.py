"""A statement with its days told as years: nobody need know that it was the third of June."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.told.statements import Piece, Statement
from quiz.core.facts.words.vocabulary import MONTHS
from quiz.core.once import once

_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
_YEAR = re.compile(r"[12]\d{3}")
_LONGEST = 6
"""Pieces of "on the 31st of July 1967" after "on"."""


@once
def without_days(statement: Statement) -> Statement:
    """Return a statement with "on 31 July 1967" told as "in 1967"; the same one where it names no such day."""
    place = _day_of(statement.pieces)
    if place is None:
        return statement
    return without_days(replace(statement, pieces=_told_in_years(statement.pieces, *place)))


def asked_without_days(answer: Answer) -> Answer:
    """Return an answer, which is no day, in its statement without days."""
    short = without_days(answer.statement)
    if short is answer.statement:
        return answer
    end = len(short.pieces) - _left_behind(answer, short)
    kept = short.pieces[end - (answer.end - answer.start) : end]
    if [piece.text for piece in kept] != [p.text for p in answer.statement.pieces[answer.start : answer.end]]:
        return answer
    return replace(answer, statement=short, start=end - len(kept), end=end)


def _left_behind(answer: Answer, short: Statement) -> int:
    """Return how many pieces follow the answer in the shortened statement."""
    kept = {piece.index for piece in short.pieces}
    return sum(piece.index in kept for piece in answer.statement.pieces[answer.end :])


def _day_of(pieces: tuple[Piece, ...]) -> tuple[int, int] | None:
    """Return the place of "on" before the first whole date, and that of its year."""
    for start, piece in enumerate(pieces):
        if piece.text.lower() != "on":
            continue
        run = [each.text for each in pieces[start + 1 : start + 1 + _LONGEST]]
        year = next((n for n, text in enumerate(run) if _YEAR.fullmatch(text)), None)
        if year is not None and _is_a_day(run[:year]):
            return start, start + 1 + year
    return None


def _is_a_day(run: list[str]) -> bool:
    """Whether words before a year are a month and a day of it."""
    told = [text for text in run if text not in (",", "the", "of")]
    months = [text for text in told if text in MONTHS]
    return len(told) == 2 and len(months) == 1 and any(_DAY.fullmatch(text) for text in told)


def _told_in_years(pieces: tuple[Piece, ...], start: int, year: int) -> tuple[Piece, ...]:
    told = "In" if pieces[start].text == "On" else "in"
    after = list(pieces[year + 1 :])
    last = pieces[year]
    if start and after and after[0].text == ",":
        last = replace(last, space=after.pop(0).space)
    return (*pieces[:start], Piece(told, True, pieces[start].word), last, *after)
