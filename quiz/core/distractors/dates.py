"""Other dates at the same granularity: year for year, month and year for month and year."""

from __future__ import annotations

import re

from quiz.core.facts.vocabulary import MONTHS


def others_near(text: str, kind: str) -> list[str]:
    """Return believable other dates of one kind, in order of time."""
    return {"year": _years, "decade": _decades, "century": _centuries, "month": _months, "day": _days}[kind](text)


def _years(text: str) -> list[str]:
    year = int(text)
    steps = (-9, -6, -4, -2, 2, 3, 5, 8) if year >= 1700 else (-40, -25, -13, 12, 26, 41)
    return [str(year + step) for step in steps]


def _decades(text: str) -> list[str]:
    return [f"{int(text[:4]) + step}s" for step in (-30, -20, -10, 10, 20, 30) if int(text[:4]) + step <= 2020]


def _centuries(text: str) -> list[str]:
    number = int(re.sub(r"\D", "", text))
    return [ordinal(number + step) for step in (-3, -2, -1, 1, 2, 3) if 0 < number + step <= 21]


def _months(text: str) -> list[str]:
    month, year = text.split()
    place = MONTHS.index(month)
    moved = [(int(year) * 12 + place + step) for step in (-17, -10, -5, 4, 9, 16)]
    return [f"{MONTHS[at % 12]} {at // 12}" for at in moved]


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
