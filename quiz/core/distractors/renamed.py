"""A name with the place, the people or the number in it exchanged: Prague Conservatory, Vienna Conservatory."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.named import gazetteer, sorts
from quiz.core.facts.words.vocabulary import PLACE_WORDS
from quiz.core.knowledge import kin

NEAREST = 6
"""Of the places that could stand in a name's place, so many of about the same renown are drawn from."""
_MOST_WORDS = 3
_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh")
_AROUND = ("North", "South", "East", "West")
_AROUND_LONG = ("Northern", "Southern", "Eastern", "Western")
_LETTERS = tuple("ABCDEFGH")
_COUNTED = frozenset(
    {"symphony", "division", "district", "army", "corps", "amendment", "street", "avenue", "concerto", "congress"}
)
"""What is told apart by its number."""
_BEFORE_A_PLACE = frozenset({"of", "in", "for", "Royal", "Imperial", "National", "State", "Grand"})
_TOO_WIDE = frozenset({"European"})
"""What bodies are called by that have no like elsewhere."""
_LETTERED = frozenset({"group", "block", "hall", "type", "class", "gate"})


def renamed(answer: Answer, rng: random.Random) -> list[str]:
    """Return names like the answer with one part exchanged; nothing where no part is known, or the stem says it."""
    words = answer.text.split()
    if words[-1].lower() in PLACE_WORDS and answer.kind == "place":
        return []  # where there is no such desert or peninsula the name would be a riddle
    if len(words) < 2 or answer.kind == "person" or re.search(r"\d", answer.text):
        return []
    if not any(sorts.names_a_class(word) for word in words):
        return []
    said = " ".join(piece.text for piece in answer.others)
    for exchange in (_of_quarter, _of_place, _of_number, _of_letter):
        for start, end, others in exchange(words):
            if others and not _is_told(" ".join(words[start:end]), said):
                chosen = list(others)
                rng.shuffle(chosen)
                return [" ".join((*words[:start], other, *words[end:])) for other in chosen]
    return []


_Exchange = list[tuple[int, int, Sequence[str]]]


def _of_place(words: Sequence[str]) -> _Exchange:
    """Find the longest place or people that is a part of the name only."""
    runs = [(i, i + n) for n in range(min(_MOST_WORDS, len(words) - 1), 0, -1) for i in range(len(words) - n + 1)]
    apart = [(start, end) for start, end in runs if not start or words[start - 1] in _BEFORE_A_PLACE]
    found = ((start, end, _peers(" ".join(words[start:end]))) for start, end in apart)
    return [each for each in found if each[2]]


def _peers(text: str) -> Sequence[str]:
    if text in _TOO_WIDE:
        return ()
    if text in gazetteer.STATES:
        return [state for state in gazetteer.STATES if not _holds(state, text)]
    for kind in ("city", "country", "place", "nationality"):
        if kin.find(text, kind):
            return [o for o in kin.peers(text, kind)[:NEAREST] if not _holds(o, text)]
    return ()


def _holds(one: str, other: str) -> bool:
    return one in other or other in one


def _of_number(words: Sequence[str]) -> _Exchange:
    return _of_row(words, _ORDINALS) if {word.lower() for word in words} & _COUNTED else []


def _of_quarter(words: Sequence[str]) -> _Exchange:
    """Exchange a point of the compass before a land only: in "West Ham" or "Northern Line" it would be a riddle."""
    return [
        each
        for row in (_AROUND, _AROUND_LONG)
        for each in _of_row(words, row)
        if each[1] < len(words) and kin.find(words[each[1]], "country", "place")
    ]


def _of_letter(words: Sequence[str]) -> _Exchange:
    return _of_row(words, _LETTERS) if words[0].lower() in _LETTERED and len(words) == 2 else []


def _of_row(words: Sequence[str], row: Sequence[str]) -> _Exchange:
    """Find a member of a row, and the members nearest to it."""
    return [(n, n + 1, _beside(word, row)) for n, word in enumerate(words) if word in row]


def _beside(word: str, row: Sequence[str]) -> list[str]:
    place = row.index(word)
    return sorted((other for other in row if other != word), key=lambda other: abs(row.index(other) - place))[:4]


def _is_told(part: str, said: str) -> bool:
    """Whether the rest of the statement names the part, its people or its country."""
    near = {part, *gazetteer.countries_of(part)}
    people = any(gazetteer.is_people_of(word, part) for word in re.findall(r"[^\W\d_]+", said))
    return people or any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said) for name in near)
