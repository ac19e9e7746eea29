"""Whether two names are only two ways of writing one: Masai Mara and Maasai Mara, colour and color."""

from __future__ import annotations

import difflib
import re

from quiz.core.facts import gazetteer
from quiz.core.facts.identity import plain

_SPELT_OUT = {
    "mt": "mount",
    "st": "saint",
    "ft": "fort",
    "intl": "international",
    "univ": "university",
    "co": "company",
}
CLOSEST = 0.8
"""From this share of equal letters on two words count as one misspelt."""


def is_written_alike(one: str, other: str) -> bool:
    """Whether two names differ by spelling, marks, an abbreviation or a dropped word only."""
    if gazetteer.kind_of_place(one) and gazetteer.kind_of_place(other):
        return gazetteer.usual_name(one) == gazetteer.usual_name(other)
    first, second = _words(one), _words(other)
    if "".join(first) == "".join(second) or abbreviates(one, other) or abbreviates(other, one):
        return True
    if len(first) != len(second) or not first:
        return False
    return all(a == b or _is_close(a, b) for a, b in zip(first, second, strict=True))


def abbreviates(short: str, long: str) -> bool:
    """Whether a short name is made of the capitals and figures of a long one: IE6 for Internet Explorer 6."""
    letters = re.sub(r"[.\s&-]", "", short)
    if len(letters) < 2 or not re.fullmatch(r"[A-Z0-9]+", letters) or len(long.split()) < 2:
        return False
    parts = re.findall(r"[^\W_]+", long)
    initials = "".join(part if part.isdigit() else part[0] for part in parts if part[0].isupper() or part.isdigit())
    return letters == initials


def _words(text: str) -> list[str]:
    words = re.findall(r"[^\W_]+", plain(text))
    return [_SPELT_OUT.get(word, word) for word in words if word not in ("the", "of", "and")]


def _is_close(one: str, other: str) -> bool:
    if one.isdigit() or other.isdigit() or one[0] != other[0] or min(len(one), len(other)) < 4:
        return False
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio() >= CLOSEST
