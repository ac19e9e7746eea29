"""Numbers as people write them: 1,234.5 and 1.234,5 and 1 234,5; twenty-one; 2.5 million; nineteen forty-five."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

Numbers = frozenset[Decimal]

_TO_NINE = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten",
    "eleven",
    "twelve",
    *(part + "teen" for part in ("thir", "four", "fif", "six", "seven", "eigh", "nine")),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SMALL = {word: value for value, word in enumerate((*_TO_NINE, *_TEENS))}
TENS = {word: 10 * value for value, word in enumerate(_TENS, 2)}
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
MULTIPLES = {"hundred": 100, "dozen": 12, **SCALES}
NUMBER_WORDS = frozenset({*SMALL, *TENS, *MULTIPLES})

_NUMERAL = re.compile(r"[-+]?(?:\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*|[.,]\d+)")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")


def grouped(text: str, unit: str | None = None) -> str:
    """Return a text with its large numbers as people read them: "2700000" is "2,700,000".

    Four digits with nothing counted beside them stay as they are: they may be a year.
    """
    least = 4 if unit else 5
    return re.sub(rf"(?<![\d.,])\d{{{least},}}(?![\d,])", lambda found: f"{int(found[0]):,}", text)


def quantity(text: str) -> tuple[Numbers, str]:
    """Return every number that the beginning of a text may mean, and the words after it (in lower case).

    "1,234 km" may mean 1234 or 1.234; "seven years" means 7; "Astana" means none. A currency sign in front
    of the number is put behind it.
    """
    text = unicodedata.normalize("NFKC", text).strip().casefold().replace("−", "-").replace("’", "'")
    currency = re.match(r"(?:us ?)?[$€£¥]\s*", text)
    if currency:
        text = text[currency.end() :] + " " + currency.group().strip()
    numeral = _NUMERAL.match(text)
    if numeral:
        return _scaled(_readings(numeral.group()), text[numeral.end() :].strip())
    value, rest = _spoken(re.sub(r"(?<=[a-z])-(?=[a-z])", " ", text).split())
    return (frozenset() if value is None else frozenset({Decimal(value)})), " ".join(rest)


def _readings(numeral: str) -> Numbers:
    numeral = re.sub(r"[ ']", "", numeral)
    sign, digits = (-1 if numeral[0] == "-" else 1), numeral.lstrip("+-")
    values = {_decimal(digits)} if _has_one_decimal_mark(digits) else set()
    if _GROUPED.fullmatch(digits) and len(set(re.findall(r"[.,]", digits))) == 1:
        values.add(Decimal(re.sub(r"[.,]", "", digits)))
    return frozenset(sign * value for value in values)


def _has_one_decimal_mark(digits: str) -> bool:
    """Say whether only the last mark can be a decimal one: none, one, or the other kind grouping what is before it."""
    head, *tail = re.split(r"[.,](?=\d+$)", digits)
    if not tail or not re.search(r"[.,]", head):
        return True
    return bool(_GROUPED.fullmatch(head)) and set(re.findall(r"[.,]", head)) != {digits[len(head)]}


def _decimal(digits: str) -> Decimal:
    head, *tail = re.split(r"[.,](?=\d+$)", digits)
    return Decimal(re.sub(r"[.,]", "", head) or "0") + (Decimal("0." + tail[0]) if tail else 0)


def _scaled(values: Numbers, rest: str) -> tuple[Numbers, str]:
    first, _space, after = rest.partition(" ")
    if first in MULTIPLES:
        return frozenset(value * MULTIPLES[first] for value in values), after.strip()
    return values, rest


def _spoken(words: list[str]) -> tuple[int | None, list[str]]:
    """Read number words as far as they go: (value, the words after them)."""
    if words[:1] in (["a"], ["an"]) and len(words) > 1 and words[1] in MULTIPLES:
        words = ["one", *words[1:]]
    total: int | None = None
    while True:
        group, rest = _below_thousand(words[1:] if total and words[:1] == ["and"] else words)
        if group is None:
            return total, words
        if not rest or rest[0] not in SCALES:
            return (total or 0) + group, rest
        total, words = (total or 0) + group * SCALES[rest[0]], rest[1:]


def _below_thousand(words: list[str]) -> tuple[int | None, list[str]]:
    value, rest = _below_hundred(words)
    if value is None or not rest:
        return value, rest
    if rest[0] == "dozen":
        return value * 12, rest[1:]
    if rest[0] == "hundred":
        more, after = _below_hundred(rest[2:] if rest[1:2] == ["and"] else rest[1:])
        return (value * 100, rest[1:]) if more is None else (value * 100 + more, after)
    more, after = _below_hundred(rest)
    is_year = more is not None and value >= 10 and more >= 10
    return (value * 100 + (more or 0), after) if is_year else (value, rest)


def _below_hundred(words: list[str]) -> tuple[int | None, list[str]]:
    if not words:
        return None, words
    first, rest = words[0], words[1:]
    if first in TENS:
        one = SMALL.get(rest[0], 0) if rest else 0
        return (TENS[first] + one, rest[1:]) if 0 < one < 10 else (TENS[first], rest)
    return (SMALL[first], rest) if first in SMALL else (None, words)
