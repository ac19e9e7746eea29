"""A gap that leaves standing what sort of thing is wanted: "the _____ River", "Lake _____", "University of _____"."""

from __future__ import annotations

from dataclasses import replace

from quiz.core.facts.asked.answers import NAMED, Answer
from quiz.core.facts.asked.sought import tells_its_sort
from quiz.core.facts.named import gazetteer
from quiz.core.facts.told.statements import Piece
from quiz.core.word_sets import word_set

_LAST = word_set("""
    river sea ocean island islands peninsula mountains desert valley university college party act bay gulf strait canal
    county province territory palace castle bridge cathedral airport archipelago museum lake street avenue district
    stadium park arena
""")
"""What a name may end in and be known without: the Hudson, Kyoto University."""
_FIRST = word_set("lake mount cape lough loch river")
_PLAIN = word_set("""
    north south east west northern southern eastern western new old great first second third central state city
    national local royal community art civil public
""")
"""What is no name without the noun behind it."""
_WHERE = word_set("in at to from near outside left reached")


def narrowed(answer: Answer) -> Answer:
    """Return the answer without the word of its name that says its sort; as it is where none does so alone."""
    if answer.kind not in NAMED - {"person", "nationality", "work"} or answer.end - answer.start < 2:
        return answer
    pieces = answer.statement.pieces[answer.start : answer.end]
    if _is_sort(pieces[-1], _LAST) and _is_name_enough(pieces[:-1]):
        return _of(answer, answer.start, answer.end - 1)
    first = [piece.text.lower() for piece in pieces[:2]]
    if first == ["university", "of"] and len(pieces) == 3 and _is_name_enough(pieces[2:]):
        return _of(answer, answer.start + 2, answer.end)
    if _is_sort(pieces[0], _FIRST) and _is_name_enough(pieces[1:]):
        return _of(answer, answer.start + 1, answer.end)
    return answer


def _is_sort(piece: Piece, sorts: frozenset[str]) -> bool:
    return piece.text[:1].isupper() and piece.text.lower() in sorts


def _is_name_enough(pieces: tuple[Piece, ...]) -> bool:
    """Whether one or two words in capitals are left that name something by themselves."""
    words = [piece.text for piece in pieces]
    return (
        0 < len(words) <= 3
        and all(word[:1].isupper() for word in words)
        and not all(word.lower() in _PLAIN for word in words)
        and words[-1].lower() not in _PLAIN
    )


def _of(answer: Answer, start: int, end: int) -> Answer:
    pieces = answer.statement.pieces[start:end]
    text = "".join(p.text + (" " if p.space and i < len(pieces) - 1 else "") for i, p in enumerate(pieces)).strip()
    return replace(answer, start=start, end=end, text=text)


def wants_a_city(answer: Answer) -> bool:
    """Whether a gap for a city stands where a country or a building would fit as well: "died in _____"."""
    known = answer.kind == "city" and gazetteer.kind_of_place(answer.text) == "city"
    return known and answer.before in _WHERE and not tells_its_sort(answer)
