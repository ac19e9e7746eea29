"""Turning a statement: the clause that holds the answer, its auxiliary before its subject, written as a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.told.statements import Piece, Statement, write
from quiz.core.facts.words.sentences import Word
from quiz.core.facts.words.vocabulary import PERSON_NOUNS, TITLES
from quiz.core.once import once
from quiz.core.questions.clause import Clause, clause_of
from quiz.core.questions.verb_forms import base_form
from quiz.core.word_sets import word_set

FEWEST_WORDS, MOST_WORDS = 5, 24
_TELLING = word_set("""
    say tell state claim assert argue note announce report declare explain add remark comment emphasize emphasise
    stress insist maintain believe think estimate contend acknowledge confirm observe conclude write reveal disclose
    allege calculate hold affirm underline underscore highlight suggest predict warn
""")


@dataclass(frozen=True)
class Asked:
    """What is being turned: the answer, its clause, and the words that name the speaker of a claim ("" for none)."""

    answer: Answer
    clause: Clause
    source: str


@once
def asked_of(answer: Answer) -> Asked | None:
    """Return what is to be turned to ask for an answer; None where its clause or its speaker is in doubt."""
    statement, places = answer.statement, range(answer.start, answer.end)
    if statement.claimed_by is None:
        clause = clause_of(statement, places)
        return Asked(answer, clause, "") if clause is not None else None
    speaker = statement.speaker_as_shown or ""
    if not speaker or len(speaker.split()) > 7 or "," in speaker or answer.text in speaker:
        return None
    return _told_by(answer, _lower_article(speaker))


def _told_by(answer: Answer, speaker: str) -> Asked | None:
    """Lay out a claim: what somebody says, or a sentence whose source is named by "according to"."""
    statement, places = answer.statement, range(answer.start, answer.end)
    source = f"According to {speaker}, "
    naming = _naming_the_source(statement)
    if naming:
        clause = clause_of(statement, places, without=naming)
    else:
        told = statement.sentence.child(statement.verb, "ccomp")
        if told is None:
            source, clause = "", clause_of(statement, places)
        elif statement.sentence.words[statement.verb].lemma in _TELLING:
            clause = clause_of(statement, places, verb=told.index)
        else:
            return None
    return Asked(answer, clause, source) if clause is not None else None


def _naming_the_source(statement: Statement) -> frozenset[int]:
    """Return the places of "according to ..." and of the commas around it."""
    start = next((p for p, piece in enumerate(statement.pieces) if piece.text.lower() == "according"), None)
    if start is None or statement.pieces[start].word is None:
        return frozenset()
    tree = statement.sentence.subtree(statement.pieces[start].index)
    places = {p for p, piece in enumerate(statement.pieces) if piece.index in tree}
    edges = {min(places) - 1, max(places) + 1}
    return frozenset(places | {p for p in edges if 0 <= p < len(statement.pieces) and statement.pieces[p].text == ","})


def inverted(asked: Asked, lead: str, gone: Sequence[int]) -> str | None:
    """Put the auxiliary before the subject: "When did Xi Jinping propose ...?"."""
    clause, left_out = asked.clause, set(gone)
    rest = [p for p in clause.rest if p not in left_out]
    opening = [p for p in clause.opening if p not in left_out]
    if clause.helper is not None:
        helper = clause.statement.pieces[clause.helper].text
        tail = clause.pieces([p for p in rest if p != clause.helper])
    elif clause.main.lemma == "be":
        helper, tail = clause.main.text, clause.pieces([p for p in rest if p != clause.verb])
    else:
        auxiliary = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(clause.main.tag)
        base = base_form(clause.main.text, clause.main.lemma, clause.main.tag)
        if auxiliary is None or base is None:
            return None
        helper = auxiliary
        tail = [_as_base(clause, p, base) for p in rest]
    return write_question(asked, lead, [Piece(helper, True, None), *subject_inside(clause), *tail], opening)


def _as_base(clause: Clause, place: int, base: str) -> Piece:
    piece = clause.statement.pieces[place]
    return Piece(base, True, piece.word) if place == clause.verb else piece


def write_question(asked: Asked, lead: str, said: Sequence[Piece], opening: Sequence[int]) -> str | None:
    """Write a question, an opening phrase moved to its end; None where it is too short or too long."""
    moved = asked.clause.pieces(opening)
    while moved and moved[-1].text == ",":
        moved.pop()
    while moved and moved[0].text == ",":
        moved.pop(0)
    if any(p.text == "," for p in moved):
        return None
    if moved:
        moved[0] = Piece(lowered(moved[0]), moved[0].space, moved[0].word)
    pieces = [*said, *moved]
    spaced = [Piece(p.text, p.space or _wants_space(pieces, at), p.word) for at, p in enumerate(pieces)]
    text = write([Piece(lead, True, None), *spaced]).rstrip(".") + "?"
    if asked.source:
        text = f"{asked.source}{text[:1].lower()}{text[1:]}"
    return text if FEWEST_WORDS <= len(text.split()) <= MOST_WORDS + len(asked.source.split()) else None


def _wants_space(pieces: Sequence[Piece], at: int) -> bool:
    """Whether words that were apart have come together."""
    if at + 1 >= len(pieces):
        return False
    follows = pieces[at + 1]
    return follows.index != pieces[at].index + 1 and follows.text not in (",", "'s", "’s", "%")


def subject_inside(clause: Clause) -> list[Piece]:
    """Return the subject as it stands inside a sentence."""
    said = clause.pieces(clause.subject)
    return [Piece(lowered(said[0]), said[0].space, said[0].word), *said[1:]]


def lowered(piece: Piece) -> str:
    """Return a piece's text as it stands inside a sentence: a name keeps its capital."""
    word = piece.word
    if piece.text.startswith(("The ", "A ", "An ", "In ", "At ", "During ")) or piece.text in ("The", "A", "An"):
        return piece.text[:1].lower() + piece.text[1:]
    if word is None or piece.text not in (word.text, word.text[:1].upper() + word.text[1:]):
        return piece.text
    if word.index == 0 and word.dep == "compound" and word.lower in PERSON_NOUNS - TITLES:  # "Scientist Ann Hale"
        return piece.text[:1].lower() + piece.text[1:]
    is_name = word.pos == "PROPN" or word.label in ("PERSON", "GPE", "ORG", "NORP", "LOC", "FAC", "PRODUCT", "EVENT")
    keeps = (is_name and word.tag not in ("IN", "DT")) or piece.text[1:2].isupper() or piece.text == "I"
    return piece.text if keeps else piece.text[:1].lower() + piece.text[1:]


def _lower_article(speaker: str) -> str:
    return speaker[:1].lower() + speaker[1:] if speaker.split()[0] in ("The", "A", "An") else speaker


def span(answer: Answer) -> list[int]:
    """Return the answer's places."""
    return list(range(answer.start, answer.end))


def bare(clause: Clause, places: Sequence[int]) -> list[int]:
    """Return places without an article or "his" at their beginning."""
    kept = list(places)
    if kept and clause.statement.pieces[kept[0]].text.lower() in ("the", "his", "her", "its", "their"):
        kept = kept[1:]
    return kept


def tells_more(clause: Clause, gone: Sequence[int]) -> bool:
    """Whether beside the subject something sharp is left to find the answer by: a date, a number, another name."""
    left = [clause.statement.pieces[p] for p in (*clause.opening, *clause.rest) if p not in set(gone)]
    words = [piece.word for piece in left if piece.word is not None]
    return any(w.pos in ("PROPN", "NUM") or w.text[:1].isupper() for w in words) or len(words) >= 6


def is_several(answer: Answer) -> bool:
    """Whether an answer names more than one: the Normans, Grimm and Sons."""
    return answer.name is not None and (answer.name.plural or " and " in answer.text)


def place_of(clause: Clause, word: Word) -> int:
    """Return a word's place, or 0."""
    return clause.statement.position(word.index) or 0


def joined(pieces: Sequence[Piece]) -> str:
    """Write pieces one after the other."""
    return "".join(p.text + (" " if p.space else "") for p in pieces).strip()
