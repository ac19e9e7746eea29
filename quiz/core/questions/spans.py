"""Years from and to which something lasted, moved together: from 1961 to 1972 becomes from 1951 to 1962."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.year_words import is_year
from quiz.core.word_sets import word_set

_JOINTS = {"from": ("to", "until", "till", "through"), "between": ("and",)}
_LATEST = 2000
"""After it nothing is moved later: it would lie ahead of the article."""
_STEP = 10
_UNSURE = word_set("about around circa approximately roughly probably least either")


def moved_spans(statement: Statement) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, other words) for a span of years that the statement tells: its two years are one value."""
    texts = [piece.text for piece in statement.pieces]
    if _UNSURE & {text.lower() for text in texts}:
        return
    for place in range(len(texts) - 3):
        opener, first, joint, last = texts[place : place + 4]
        if joint in _JOINTS.get(opener.lower(), ()) and is_year(first) and is_year(last):
            yield place + 1, place + 4, " ".join(_moved(first, joint, last))


def _moved(first: str, joint: str, last: str) -> Sequence[str]:
    """Return the span a decade, or more than half its own length, earlier; later where its first year is odd."""
    begun, ended = int(first), int(last)
    step = max(_STEP, (ended - begun) // (2 * _STEP) * _STEP)
    step = step if begun % 2 and ended + step <= _LATEST else -step
    return str(begun + step), joint, str(ended + step)
