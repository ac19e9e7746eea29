"""Years as an article writes them: 1066 to 2099, and the decades that end in "s"."""

from __future__ import annotations

import re

_YEAR = r"(?:1\d{3}|20\d\d)"
_A_YEAR, _YEAR_OR_DECADE, _WITHIN = (re.compile(p) for p in (_YEAR, f"{_YEAR}s?", rf"\b{_YEAR}\b"))


def is_year(text: str) -> bool:
    """Whether a word is a year: 1859."""
    return _A_YEAR.fullmatch(text) is not None


def is_year_or_decade(text: str) -> bool:
    """Whether a word is a year or a decade: 1859, 1860s."""
    return _YEAR_OR_DECADE.fullmatch(text) is not None


def says_year(text: str) -> bool:
    """Whether a year stands anywhere in a text, as a word of its own."""
    return _WITHIN.search(text) is not None
