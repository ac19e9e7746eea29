"""Units and what is counted, so that km, kilometres and kilometers are one."""

from __future__ import annotations

import re

from quiz.core.items import GAP

_SPELLINGS = {
    "percent": "% per cent pct percentage",
    "dollar": "$ us$ usd",
    "euro": "€ eur",
    "pound": "£ gbp",
    "yen": "¥ jpy",
    "kilometre": "km kilometer",
    "metre": "m meter",
    "centimetre": "cm centimeter",
    "millimetre": "mm millimeter",
    "mile": "mi",
    "foot": "ft feet",
    "kilogram": "kg kilo kilogramme",
    "gram": "g gramme",
    "tonne": "t",
    "litre": "l liter",
    "hectare": "ha",
    "square kilometre": "km2 sq km sqkm",
    "square metre": "m2 sq m sqm",
    "year": "yr yrs",
    "hour": "h hr hrs",
    "minute": "min mins",
    "second": "s sec secs",
    "degree celsius": "°c degc c celsius degree c",
    "degree fahrenheit": "°f degf f fahrenheit degree f",
    "kilometre per hour": "km/h kph kmh",
    "mile per hour": "mph",
    "person": "people",
}
_LONGEST_UNIT = 3
"""Words of a unit such as "sq km" or "kilometres per hour"."""
_TWO_WORDS = ("per cent", "sq km", "sq m", "degree c", "degree f")


def _table() -> dict[str, str]:
    table = {}
    for name, spellings in _SPELLINGS.items():
        whole = [phrase for phrase in _TWO_WORDS if phrase in spellings]
        for phrase in whole:
            spellings = spellings.replace(phrase, "")
        table.update(dict.fromkeys([name, *whole, *spellings.split()], name))
    return table


_NAMES = _table()


def same_unit(text: str) -> str:
    """Return one spelling for every way to write a unit or a thing counted: lower case, singular, no full stop."""
    words = re.sub(r"[.\s]+", " ", text.casefold().replace("²", "2")).strip()
    whole = _NAMES.get(words)
    return whole or " ".join(_NAMES.get(word, _singular(word)) for word in words.split())


def counted(text: str) -> frozenset[str]:
    """Return the words that say what is counted, each in one spelling."""
    return frozenset(re.findall(r"[^\W_]+|[%$€£¥°]", same_unit(text)))


def counted_in(stem: str) -> frozenset[str]:
    """Return the same for a whole sentence, word by word: what a question counts stands somewhere in it.

    What touches a gap ("_____%", "$_____") counts as a word, and so does a unit of several words after one.
    """
    return frozenset().union(_beside_gap(stem), *(counted(_bare(word)) for word in stem.replace(GAP, " ").split()))


def word_after_gap(stem: str) -> str:
    """Return the word that follows the gap of a sentence, in small letters; "" where there is none."""
    return next((_bare(word).casefold() for word in _after_gap(stem)), "")


def _after_gap(stem: str) -> list[str]:
    return stem.partition(GAP)[2].split()[:_LONGEST_UNIT]


def _beside_gap(stem: str) -> frozenset[str]:
    words = [_bare(word) for word in _after_gap(stem)]
    return frozenset().union(*(counted(" ".join(words[:length])) for length in range(2, len(words) + 1)))


def _bare(word: str) -> str:
    return word.strip("-–.?!,;:()“”\"'")


def _singular(word: str) -> str:
    """Cut a plural's s: "years" is "year". Not "gas", "kg/s" or "mass"."""
    stem = word.removesuffix("s")
    return _NAMES.get(stem, stem) if len(word) > 3 and word.isalpha() and not word.endswith("ss") else word
