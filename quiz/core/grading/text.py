"""Typed words made comparable: what differs only in capitals, spaces, punctuation or articles is the same."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"})
_SILENT = re.compile(r"['’‘ʼ`´]|(?<!\d)\.|\.(?!\d)|(?<=\d),(?=\d{3})")


def normalised(text: str) -> str:
    """Return the words in one spelling: NFKC, case folded, single spaces, no punctuation, no articles.

    A minus before a figure, a decimal point, and signs that make a difference ("C++", "50 %") stay.
    """
    folded = unicodedata.normalize("NFKC", text).casefold().replace("−", "-").replace("&", " and ")
    kept = re.sub(r"(?<!\w)-(?=\d)", "\N{MINUS SIGN}", _SILENT.sub("", folded))
    spaced = "".join(c if _says_something(c) else " " for c in kept)
    return " ".join(_without_articles(spaced.split()))


def plain(text: str) -> str:
    """Return normalised words without accents: "Müller" as "muller"; letters of other scripts keep their marks."""
    letters = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return unicodedata.normalize("NFC", re.sub(r"(?<=[a-z])[\u0300-\u036f]+", "", letters))


def squeezed(text: str) -> str:
    """Return normalised words without spaces, so that "e-mail" is "email"; spaces between figures stay."""
    return re.sub(r"(?<!\d) | (?!\d)", "", text)


def _says_something(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNMS" or character in "#%."


def _without_articles(words: list[str]) -> list[str]:
    kept = [word for word in words if word != "the"] or words
    return kept[1:] if len(kept) > 1 and kept[0] in {"a", "an"} else kept
