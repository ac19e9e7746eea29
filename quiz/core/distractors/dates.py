"""Other dates at the same granularity: year for year, month and year for month and year."""

from __future__ import annotations

import re

from quiz.core.facts.words.vocabulary import MONTHS

_SOME_YEARS: tuple[int, ...] = (-9, -6, -4, -2, 2, 3, 5, 8)
_NEAR: tuple[tuple[int, tuple[int, ...]], ...] = (
    (1000, (-40, -25, -13, 12, 26, 41)),
    (1500, (-16, -11, -7, -4, 5, 8, 12, 17)),
    (1800, (-11, -8, -5, -3, 3, 4, 7, 10)),
)
"""Up to which year dates are spread how far: the older, the further apart."""
_RECENT: tuple[tuple[int, tuple[int, ...]], ...] = (
    (15, (-4, -3, -2, -1, 1, 2, 3, 4)),
    (60, (-7, -5, -3, -2, 2, 3, 4, 6)),
)
"""How many years before the article's own time dates are spread how far."""


def others_near(text: str, kind: str, latest: int) -> list[str]:
    """Return believable other dates of one kind, in order of time, none after the year ``latest``."""
    if kind == "day":
        return _days(text)
    return {"year": _years, "decade": _decades, "century": _centuries, "month": _months}[kind](text, latest)


def _years(text: str, latest: int) -> list[str]:
    year = int(text)
    old = [steps for until, steps in _NEAR if year < until]
    recent = [steps for age, steps in _RECENT if latest - year <= age]
    steps = [*old, *recent, _SOME_YEARS][0]
    return [str(year + step) for step in steps if year + step <= latest]


def _decades(text: str, latest: int) -> list[str]:
    decade = int(text[:4])
    return [f"{decade + step}s" for step in (-30, -20, -10, 10, 20, 30) if decade + step <= latest]


def _centuries(text: str, latest: int) -> list[str]:
    number = int(re.sub(r"\D", "", text))
    return [ordinal(number + step) for step in (-3, -2, -1, 1, 2, 3) if 0 < number + step <= latest // 100 + 1]


def _months(text: str, latest: int) -> list[str]:
    month, year = text.split()
    place = MONTHS.index(month)
    moved = [(int(year) * 12 + place + step) for step in (-17, -10, -5, -3, 2, 4, 9, 16)]
    return [f"{MONTHS[at % 12]} {at // 12}" for at in moved if at // 12 <= latest]


def _days(text: str) -> list[str]:
    match = re.search(r"\d{1,2}(?!\d)", text)
    month = next(name for name in MONTHS if name in text)
    if match is None:
        return []
    day, place = int(match.group()), MONTHS.index(month)
    moves = ((-3, 5), (-2, -4), (-1, 3), (1, -3), (2, 4), (3, -5))
    found = []
    for months, days in moves:
        if 0 <= place + months < 12:
            other = (day + days - 1) % 28 + 1
            new = re.sub(r"(?<!\d)\d{1,2}(?!\d)", str(other), text, count=1)
            found.append(new.replace(month, MONTHS[place + months]))
    return found


def ordinal(number: int) -> str:
    """Write 1st, 2nd, 3rd, 11th, ..."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
