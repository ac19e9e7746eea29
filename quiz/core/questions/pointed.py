"""A statement brought to its point: without what only adds to it, one proposition, the value asked for at its end."""

from __future__ import annotations

from dataclasses import replace

from quiz.core.facts.asked.answers import DATED, Answer
from quiz.core.facts.told.statements import Piece, Statement
from quiz.core.facts.words.sentences import Word
from quiz.core.once import once
from quiz.core.questions.clause import Clause, clause_of
from quiz.core.questions.turning import lowered
from quiz.core.word_sets import word_set

_FINDING = word_set("prove discover demonstrate observe show find establish recognise recognize realise realize")
"""Verbs that make one claim with the clause they govern: that it is so, and who found it."""
_SIDE = frozenset({"relcl", "acl", "advcl", "appos", "parataxis", "csubj"})


@once
def pointed(answer: Answer) -> Answer:
    """Return an answer in its statement without the clauses that only add something; unchanged where that is unsure."""
    statement = answer.statement
    clause = clause_of(statement, range(answer.start, answer.end)) if statement.claimed_by is None else None
    if clause is None or len(clause.places) >= len(statement.pieces) - 1:
        return answer
    return replace(answer, statement=_up_to(statement, clause.places[-1]))


@once
def _up_to(statement: Statement, last: int) -> Statement:
    return replace(statement, pieces=statement.pieces[: last + 1])


@once
def at_its_point(answer: Answer) -> Answer | None:
    """Return an answer as the point of one proposition, a date told first moved to the end; None where it is none."""
    short = pointed(answer)
    if not is_one_proposition(short.statement) or _is_aside(short):
        return None
    subject = _subject_place(short.statement)
    if subject is None or short.start >= subject:
        return short
    return _moved(short) or (short if _opens_with_date(short, subject) else None)


def _opens_with_date(answer: Answer, subject: int) -> bool:
    """Whether a date of the main verb stands in an opening that tells nothing else but a place."""
    opening = [piece.word for piece in answer.statement.pieces[:subject]]
    if answer.kind not in DATED or any(word is not None and word.pos in ("VERB", "AUX") for word in opening):
        return False
    sentence = answer.statement.sentence
    word = sentence.words[answer.statement.pieces[answer.end - 1].index]
    while word.label == "DATE" and word.head != word.index:
        word = sentence.words[word.head]
    return answer.statement.verb in (word.index, word.head)


def is_one_proposition(statement: Statement) -> bool:
    """Whether a statement makes one claim: no second predicate, no finite clause beside that of a claim."""
    sentence = statement.sentence
    for piece in statement.pieces:
        word = piece.word
        if piece.text in (";", ":", "—", "–") or (word is not None and word.dep in ("parataxis", "csubj")):
            return False
        if word is None or word.index == statement.verb:
            continue
        if word.dep in ("conj", "advcl", "acl") and _is_finite(statement, word):
            return False
        if word.dep == "relcl" and _is_set_apart(statement, word):
            return False
        unclaimed = word.dep == "ccomp" and statement.claimed_by is None and _is_finite(statement, word)
        if unclaimed and (sentence.words[statement.verb].lemma not in _FINDING or word.head != statement.verb):
            return False
    joint = sentence.child(statement.verb, "cc")
    return joint is None or statement.position(joint.index) is None


def _is_set_apart(statement: Statement, verb: Word) -> bool:
    """Whether "which ..." only adds something, after a comma, rather than telling which thing is meant."""
    places = [statement.position(i) for i in sorted(statement.sentence.subtree(verb.index))]
    first = next((place for place in places if place is not None), 0)
    return first > 0 and statement.pieces[first - 1].text == ","


def _is_finite(statement: Statement, word: Word) -> bool:
    if word.tag in ("VBD", "VBZ", "VBP", "MD"):
        return True
    below = [statement.sentence.words[i] for i in statement.sentence.children[word.index]]
    return any(w.dep in ("aux", "auxpass") and w.tag in ("VBD", "VBZ", "VBP", "MD") for w in below)


def _is_aside(answer: Answer) -> bool:
    """Whether the answer stands in a side clause, an apposition or a second predicate."""
    statement = answer.statement
    word = statement.pieces[answer.end - 1].word
    while word is not None and word.index != statement.verb and word.head != word.index:
        if word.dep in _SIDE or (word.dep == "conj" and word.pos == "VERB"):
            return True
        word = statement.sentence.words[word.head]
    return False


def _subject_place(statement: Statement) -> int | None:
    subject = statement.sentence.child(statement.verb, "nsubj", "nsubjpass")
    if subject is None:
        return None
    tree = statement.sentence.subtree(subject.index)
    return next((place for place, piece in enumerate(statement.pieces) if piece.index in tree), None)


def _moved(answer: Answer) -> Answer | None:
    """Move a date that opens its statement to the end; nothing else that opens one is its point."""
    clause = clause_of(answer.statement, range(answer.start, answer.end))
    if clause is None or answer.kind not in DATED or answer.end - 1 not in clause.opening:
        return None
    inside = range(answer.start, answer.end)
    opening = [p for p in clause.opening if answer.statement.pieces[p].text != "," or p in inside or p + 1 in inside]
    if not set(inside) <= set(opening) or len(opening) > len(inside) + 3 or _ends_in_date(clause):
        return None
    pieces = _in_order(clause, opening)
    shift = len(clause.subject) + len(clause.rest) + opening.index(answer.start)
    statement = replace(answer.statement, pieces=tuple(pieces))
    return replace(answer, statement=statement, start=shift, end=shift + answer.end - answer.start)


def _ends_in_date(clause: Clause) -> bool:
    """Whether a date ends the rest already, so that a second would follow it: "taken in 1862 in April 1864"."""
    return any(piece.word is not None and piece.word.label == "DATE" for piece in clause.pieces(clause.rest)[-2:])


def _in_order(clause: Clause, opening: list[int]) -> list[Piece]:
    """Return the pieces with the opening last."""
    first, *others = clause.pieces([*clause.subject, *clause.rest])
    text = first.text[:1].upper() + first.text[1:]
    said = [Piece(text, first.space, first.word), *others]
    said[-1] = Piece(said[-1].text, True, said[-1].word)
    head, *tail = clause.pieces(opening)
    return [*said, Piece(lowered(head), head.space, head.word), *tail]
