"""What is made possible told as prevented, and the other way round: each with the words that go with its verb."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.asked.openness import LOOSENING, OFTEN
from quiz.core.facts.told.statements import Piece, Statement, write
from quiz.core.facts.words.sentences import Word
from quiz.core.questions.denials import DENIALS, inflected
from quiz.core.word_sets import word_set

_HINDERING = {"prevent": "allow", "stop": "allow", "prohibit": "allow", "bar": "allow", "discourage": "encourage"}
_ENABLING = {"enable": "prevent", "allow": "prevent", "permit": "prevent", "encourage": "discourage"}
_OPEN = word_set("may might can could some several sometimes only also both any")
_MOST_APART = 5
"""Pieces that may stand between the two places in which one thing is told otherwise."""


def hindered(statement: Statement) -> str:
    """Return the statement with "allow ... to grow" told as "prevent ... from growing", or the reverse; else ""."""
    words = {piece.text.lower() for piece in statement.pieces}
    place = statement.position(statement.verb)
    if place is None or words & (_OPEN | DENIALS | LOOSENING | OFTEN):
        return ""
    verb = statement.pieces[place].word
    if verb is None or verb.tag not in ("VBD", "VBZ", "VBP") or statement.pieces[place].text != verb.text:
        return ""
    if verb.lemma in _HINDERING:
        return _told(statement.pieces, place, verb, _HINDERING[verb.lemma], ("from", "to"))
    return _told(statement.pieces, place, verb, _ENABLING.get(verb.lemma, ""), ("to", "from"))


def _told(pieces: Sequence[Piece], place: int, verb: Word, other: str, joined: tuple[str, str]) -> str:
    """Put another verb in a place, and what goes with it: "to" and the plain form, or "from" and the one in -ing."""
    old, new = joined
    joint = next((p for p in range(place + 2, len(pieces) - 1) if pieces[p].text == old), 0)
    done = pieces[joint + 1].word if joint else None
    if not other or done is None or joint - place > _MOST_APART or done.tag != ("VBG" if old == "from" else "VB"):
        return ""
    if any(piece.text in (",", "and", "or") for piece in pieces[place:joint]):
        return ""
    told = list(pieces)
    told[place] = Piece(inflected(other, verb.tag), pieces[place].space, verb)
    told[joint] = Piece(new, True, pieces[joint].word)
    form = done.lemma if new == "to" else inflected(done.lemma, "VBG")
    told[joint + 1] = Piece(form, pieces[joint + 1].space, done)
    return write(told)
