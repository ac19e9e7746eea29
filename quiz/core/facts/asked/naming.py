"""Whether words of a statement name something: by a proper noun, or by a name that was put for a pronoun."""

from __future__ import annotations

from collections.abc import Container

from quiz.core.facts.told.statements import Piece, Statement


def is_named(piece: Piece) -> bool:
    """Whether a piece is a name or a part of one."""
    word = piece.word
    if word is None:
        return False
    put = word.pos == "PRON" and piece.text.lower() != word.lower and piece.text[:1].isupper()
    return word.pos == "PROPN" or put


def names_within(statement: Statement, indexes: Container[int]) -> bool:
    """Whether any of some words of the sentence is told by name in the statement."""
    return any(piece.index in indexes and is_named(piece) for piece in statement.pieces)
