"""Writing stems in the article's own words: a statement with one gap, or with another value in the answer's place."""

from __future__ import annotations

from dataclasses import replace

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.told.statements import Piece, write
from quiz.core.items import GAP


def gap_sentence(answer: Answer) -> str:
    """Return the statement with the gap in the answer's place; an article before it fits every filler: a(n)."""
    pieces = list(answer.statement.pieces)
    before = pieces[answer.start - 1] if answer.start else None
    if before is not None and before.text.lower() in ("a", "an"):
        pieces[answer.start - 1] = Piece("A(n)" if before.text[0] == "A" else "a(n)", True, before.word)
    pieces[answer.start : answer.end] = [Piece(GAP, pieces[answer.end - 1].space, None)]
    return write(pieces)


def with_value(answer: Answer, value: str) -> str:
    """Return the statement with another value in the answer's place, with a capital where the answer has one."""
    pieces = list(answer.statement.pieces)
    if pieces[answer.start].text[:1].isupper():
        value = value[:1].upper() + value[1:]
    pieces[answer.start : answer.end] = [Piece(value, pieces[answer.end - 1].space, None)]
    return write(pieces)


def is_telling(answer: Answer) -> bool:
    """Whether what is said of a subject is enough to find it by: a name, a number, or seven words."""
    if not answer.is_subject:
        return True
    rest = [piece.word for piece in answer.statement.pieces[answer.end :] if piece.word is not None]
    return any(word.pos in ("PROPN", "NUM") for word in rest) or len(rest) >= 7


def with_fitting_article(answer: Answer, value: str) -> str:
    """Return the statement with another value in the answer's place, and before it the "a" or "an" that fits it."""
    if answer.before not in ("a", "an"):
        return with_value(answer, value)
    fitting = "an" if value[0].lower() in "aeiou" and not value.lower().startswith(("eu", "uni", "us", "uk")) else "a"
    if fitting == answer.before:
        return with_value(answer, value)
    return with_value(replace(answer, start=answer.start - 1), f"{fitting} {value}")
