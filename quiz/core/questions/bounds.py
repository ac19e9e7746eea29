"""Bounds of a number turned so that they are surely false: more than 500 are not fewer than 300.

The number is moved away from the bound, so that nobody has to know whether it was met exactly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from quiz.core.facts.told.statements import Piece, Statement
from quiz.core.facts.words import quantities
from quiz.core.word_sets import word_set

_FROM_BELOW = (("more", "than"), ("at", "least"), ("over",))
_FROM_ABOVE = (("fewer", "than"), ("less", "than"), ("at", "most"), ("under",))
_HALF, _TWICE = Decimal("0.6"), Decimal("1.6")
_SIGNS = ("$", "£", "€")
_LEAST = 3
"""The smallest number that something is said to be fewer than."""
_RECKONED = word_set("half third quarter one-third two-thirds out per every")


def turned_bounds(statement: Statement) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, other words) for each bound of a number that can be turned round."""
    texts = [piece.text.lower() for piece in statement.pieces]
    if _RECKONED & set(texts):
        return
    for place in range(len(texts)):
        for bounds, rises in ((_FROM_BELOW, True), (_FROM_ABOVE, False)):
            bound = next((b for b in bounds if tuple(texts[place : place + len(b)]) == b), None)
            word = statement.pieces[place].word
            spread = word is None or word.dep == "prep"
            found = _turned(statement.pieces, place + len(bound), rises) if bound and not spread else None
            if found is not None:
                yield place, *found


def _turned(pieces: Sequence[Piece], start: int, rises: bool) -> tuple[int, str] | None:
    """Return where a number ends that begins at ``start``, and the bound that cannot hold; None where there is none."""
    sign = pieces[start].text if start < len(pieces) and pieces[start].text in _SIGNS else ""
    start += len(sign)
    word = pieces[start].word if start < len(pieces) else None
    if word is None or word.tag != "CD" or word.label in ("DATE", "TIME"):
        return None
    end = start + 1
    while end < len(pieces) and pieces[end].text.lower() in quantities.SCALES:
        end += 1
    number = " ".join(piece.text for piece in pieces[start:end])
    value, other = quantities.value_of(number), ""
    if value is not None and value >= _LEAST:
        other = _below(number, value) if rises else _above(number, value)
    if not other:
        return None
    return end, f"{_lower_word(pieces, end) if rises else 'more'} than {sign}{other}"


def _below(number: str, value: Decimal) -> str:
    lower = [o for o in quantities.others_near(number) if _LEAST <= (quantities.value_of(o) or 0) <= value * _HALF]
    return lower[-1] if lower else ""


def _above(number: str, value: Decimal) -> str:
    higher = (o for o in quantities.others_near(number) if (quantities.value_of(o) or 0) >= value * _TWICE)
    return next(higher, "")


def _lower_word(pieces: Sequence[Piece], end: int) -> str:
    """Return "fewer" of what is counted, "less" of a measure, a share or a sum."""
    follows = pieces[end].word if end < len(pieces) else None
    counted = follows is not None and follows.tag in ("NNS", "JJ", "NNPS") and follows.lower not in quantities.UNITS
    return "fewer" if counted else "less"
