"""Numbers as they are written: their value, their way of writing, and other numbers written the same way."""

from __future__ import annotations

import re
from decimal import Decimal

from quiz.core.word_sets import word_set

_UP_TO_TWENTY = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
"""
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SPELLED = {word: value for value, word in enumerate(_UP_TO_TWENTY.split())} | _TENS
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 10**12}
UNITS = word_set("""
    km km2 kilometres kilometers kilometre metres meters metre m cm mm centimetres miles feet inches tonnes tons
    kg kilograms grams litres liters hectares acres degrees °c °f mph km/h years days weeks months hours minutes
    seconds decades centuries dollars euros pounds ha ft lb lbs oz ml mg kw mw gw kwh hz khz mhz ghz watts volts kelvin
    knots barrels bytes light-years acre-feet millimetres millimeters milligrams kilowatts megawatts gigawatts
""")
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def value_of(text: str) -> Decimal | None:
    """Return the number that "2,900", "three" or "45 million" stands for, or None."""
    words = text.lower().split()
    if not words:
        return None
    first = words[0]
    if _DIGITS.fullmatch(first):
        value = Decimal(first.replace(",", ""))
    elif first in SPELLED:
        value = Decimal(SPELLED[first])
    elif first in SCALES and len(words) == 1:
        return None
    else:
        return None
    for word in words[1:]:
        if word not in SCALES:
            return None
        value *= SCALES[word]
    return value


def written_like(text: str, value: Decimal) -> str | None:
    """Write another leading number the way ``text`` is written (digits, words, scale); None if that cannot be."""
    first, _, rest = text.partition(" ")
    if first.lower() in SPELLED:
        spelled = {number: word for word, number in SPELLED.items()}
        word = spelled.get(int(value)) if value == int(value) else None
        written = word.capitalize() if word and first[:1].isupper() else word
    elif "." in first:
        written = f"{value:.{len(first.split('.')[1])}f}"
    else:
        written = f"{int(value):,}" if "," in first or value >= 10_000 else str(int(value))
    return None if written is None else f"{written} {rest}".strip()


def leading(text: str) -> Decimal:
    """Return the number before any scale: 45 for "45 million"."""
    return value_of(text.split()[0]) or Decimal(0)


def others_near(text: str, most: Decimal | None = None) -> list[str]:
    """Return believable other quantities written like ``text``, smallest first: the same unit, precision and form."""
    number = leading(text)
    found: dict[Decimal, str] = {}
    for factor in _steps(number):
        value = _rounded(number, factor)
        if " " in text and value >= 1000:
            continue
        if value <= 0 or value == number or (most is not None and value > most):
            continue
        written = written_like(text, value)
        if written is not None and value_of(written) != value_of(text):
            found[value_of(written) or value] = written
    return [found[value] for value in sorted(found)]


def _steps(number: Decimal) -> list[Decimal]:
    if number <= 12 and number == int(number):
        return [Decimal(step) for step in (-3, -2, -1, 1, 2, 3)]
    shares = ("0.4", "0.55", "0.7", "1.3", "1.6", "2")
    return [number * Decimal(share) - number for share in shares]


def _rounded(number: Decimal, step: Decimal) -> Decimal:
    """Add a step and keep as many telling digits as the number has, so that no option looks rounder than another."""
    value = number + step
    if number == 0 or value <= 0:
        return value
    digits = number.normalize().as_tuple()
    exponent = int(digits.exponent) if isinstance(digits.exponent, int) else 0
    unit = Decimal(10) ** exponent
    kept = (value / unit).to_integral_value() * unit
    if len(digits.digits) > 1 and kept % (unit * 10) == 0:
        kept += unit
    return kept
