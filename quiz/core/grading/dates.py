"""Dates as people write them, day before month or after it, with or without a year."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import NamedTuple

_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
MONTHS = {name[:length]: number for number, name in enumerate(_NAMES, 1) for length in (3, len(name))} | {"sept": 9}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WITHOUT_MEANING = frozenset({"the", "of", "in", "on", *_DAYS, *(name[:3] for name in _DAYS)})


class Date(NamedTuple):
    """A day, a month, or a day of any year: what was not said is None."""

    year: int | None
    month: int
    day: int | None


def readings(text: str) -> frozenset[Date]:
    """Return every date with a month that a text may mean, none where it is no date: 3/4/2019 may mean two."""
    text = unicodedata.normalize("NFKC", text).casefold().strip()
    figures = re.fullmatch(r"(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})", text)
    if figures:
        return _in_figures(figures.group(1), figures.group(3), figures.group(4))
    words = [w for w in re.split(r"[\s,.]+", text) if w and w not in _WITHOUT_MEANING]
    date = _in_words([re.sub(r"(?<=\d)(st|nd|rd|th)$", "", w) for w in words])
    return frozenset({date} if date else ())


def _in_figures(first: str, second: str, third: str) -> frozenset[Date]:
    if len(first) == 4:
        orders = [Date(int(first), int(second), int(third))]
    elif len(third) == 4:
        year = int(third)
        orders = [Date(year, int(second), int(first)), Date(year, int(first), int(second))]
    else:
        return frozenset()
    return frozenset(date for date in orders if _exists(date))


def _in_words(words: list[str]) -> Date | None:
    months = [w for w in words if w in MONTHS]
    numbers = [w for w in words if re.fullmatch(r"[0-9]{1,4}", w)]
    if len(months) != 1 or len(numbers) + 1 != len(words) or len(numbers) > 2:
        return None
    years, days = [n for n in numbers if len(n) == 4], [n for n in numbers if len(n) <= 2]
    if len(years) > 1 or len(days) > 1 or (years and words[-1] != years[0] and words[0] != years[0]):
        return None
    date = Date(int(years[0]) if years else None, MONTHS[months[0]], int(days[0]) if days else None)
    return date if _exists(date) else None


def _exists(date: Date) -> bool:
    try:
        dt.date(date.year or 2000, date.month, date.day or 1)
    except ValueError:
        return False
    return True
