"""Rules about options that are numbers, amounts and dates: 4 and 5."""

from __future__ import annotations

import functools
import re
from decimal import Decimal
from itertools import combinations, pairwise

from quiz.core.facts.words.vocabulary import MONTHS
from quiz.core.flaws.words import CHOSEN, split
from quiz.core.grading.numbers import NUMBER_WORDS, SCALES, quantity
from quiz.core.grading.units import same_unit
from quiz.core.items import Form, Item

_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
_RANGE = re.compile(r"(\d[\d,.]*)\s*(?:-|–|—|to|and)\s*(\d[\d,.]*)")
_ROUND = 100
"""A number that this divides is told roughly, and one that differs from it by less than a hundredth is no other."""
_METRES = {
    "millimetre": "0.001",
    "centimetre": "0.01",
    "metre": "1",
    "kilometre": "1000",
    "mile": "1609",
    "foot": "0.305",
}
_GRAMS = {"gram": "1", "kilogram": "1000", "tonne": "1000000"}
_SECONDS = {"second": "1", "minute": "60", "hour": "3600", "day": "86400", "week": "604800"}
_IN_UNITS = {name: Decimal(size) for table in (_METRES, _GRAMS, _SECONDS) for name, size in table.items()}


def rule_4(item: Item) -> bool:
    """All options are of one shape: years with years, digits with digits, one unit, one currency, as many decimals."""
    if item.form not in CHOSEN or not any(_is_measured(option) for option in item.options):
        return True
    return len({shape(option) for option in item.options}) == 1 and not _alone_round(item)


def rule_5(item: Item) -> bool:
    """No two options are equal, converted or rounded either, and ranges don't overlap."""
    if len(set(map(_plain, item.options))) < len(item.options):
        return False
    if item.form not in CHOSEN:
        return True
    ranges = [found for option in item.options if (found := _range(option))]
    if len(ranges) == len(item.options):
        return not any(a < d and c < b for (a, b), (c, d) in combinations(ranges, 2))
    return not any(_amounts_to(one, other) for one, other in combinations(item.options, 2))


def rule_5_in_order(item: Item) -> bool:
    """Options that are numbers, amounts or dates stand in order of size or time."""
    if item.form not in CHOSEN:
        return True
    sizes = [value for option in item.options if (value := _value(option)) is not None]
    if len(sizes) < len(item.options) or any(map(_range, item.options)):
        return True
    steps = {one < other for one, other in pairwise(sizes) if one != other}
    return len(steps) <= 1


@functools.lru_cache(maxsize=2048)
def shape(option: str) -> str:
    """Return how a number or date is written, its digits aside; "" for words.

    "7.5 million" and "15.1 million" are one shape, "3 May" and "May 1872" are two, so are "$5" and "€5".
    """
    text = option.strip().removeprefix("the ").removeprefix("The ")
    if _MONTH.search(text):
        return re.sub(r"\d{1,2}", "9", re.sub(r"\d{4}", "year", _MONTH.sub("month", text)))
    if re.search(r"\d+s\b", text):
        return "decade"
    if re.search(r"\d(?:st|nd|rd|th)\b", text):
        return "ordinal"
    found, rest = quantity(text)
    if not found:
        return ""
    digits = re.search(r"\d[\d,]*(?:\.(\d+))?", text)
    scale = [word for word in text.lower().split() if word in SCALES]
    return f"{'digits' if digits else 'words'} {len((digits and digits[1]) or '')} {scale} {same_unit(rest)}"


@functools.lru_cache(maxsize=2048)
def _plain(option: str) -> str:
    return re.sub(r"\W", "", option.lower())


def _is_measured(option: str) -> bool:
    first = (option.lower().split() or [""])[0]
    return bool(re.match(r"\W?\d", option)) or first in NUMBER_WORDS or bool(_MONTH.match(option))


def _alone_round(item: Item) -> bool:
    """Whether the right number alone is round, or alone is not."""
    right, wrong = split(item)
    if item.form is not Form.MULTIPLE_CHOICE or len(wrong) < 2 or not all(_is_big(o) for o in item.options):
        return False
    others = {_is_round(option) for option in wrong}
    return len(others) == 1 and _is_round(right[0]) not in others


def _is_big(option: str) -> bool:
    value = re.sub(r"[^\d.]", "", option)
    return value.isdigit() and int(value) >= 10 * _ROUND and not re.fullmatch(r"\d{4}", option)


def _is_round(option: str) -> bool:
    return int(re.sub(r"\D", "", option)) % _ROUND == 0


def _range(option: str) -> tuple[Decimal, Decimal] | None:
    found = _RANGE.search(option)
    if found is None:
        return None
    low, high = (max(quantity(part.strip(",."))[0], default=None) for part in found.groups())
    return None if low is None or high is None else (low, high)


@functools.lru_cache(maxsize=2048)
def _value(option: str) -> Decimal | None:
    """Return what an option is sorted by: a number, or a date as year, month and day in one number."""
    month = _MONTH.search(option)
    if month:
        year, day = re.search(r"\d{4}", option), re.search(r"\b\d{1,2}\b", option)
        places = (int(year[0]) if year else 0, MONTHS.index(month[0]), int(day[0]) if day else 0)
        return Decimal(places[0] * 10_000 + places[1] * 100 + places[2])
    figure = re.match(r"(?:the )?(\d+)(?:s|st|nd|rd|th)\b", option)
    if figure:
        return Decimal(figure[1])
    amount = _in_base_unit(option)
    return None if amount is None else amount[0]


def _amounts_to(one: str, other: str) -> bool:
    """Whether two amounts are the same once converted, or once one is rounded like the other."""
    first, second = _in_base_unit(one), _in_base_unit(other)
    if first is None or second is None or first[1] != second[1]:
        return False
    if first[0] == second[0]:
        return True
    rough = max(first[0], second[0])
    is_rough = _is_big(one) and _is_big(other) and (_is_round(one) != _is_round(other))
    return is_rough and abs(first[0] - second[0]) < rough / _ROUND


@functools.lru_cache(maxsize=2048)
def _in_base_unit(option: str) -> tuple[Decimal, str] | None:
    found, rest = quantity(option)
    if not found or _MONTH.search(option) or re.search(r"\d(?:s|st|nd|rd|th)\b", option):
        return None
    unit = same_unit(rest)
    for table in (_METRES, _GRAMS, _SECONDS):
        if unit in table:
            return max(found) * _IN_UNITS[unit], next(iter(table))
    return max(found), unit
