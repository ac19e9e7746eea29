"""Closed lists: three or more like things that a statement names side by side, all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.core.facts.asked.answers import NAMED, Answer, answer_at, answers_in
from quiz.core.facts.asked.nouns import noun_phrase
from quiz.core.facts.asked.phrases import run_of
from quiz.core.facts.named.identity import Names
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Word
from quiz.core.word_sets import word_set

FEWEST = 2
_SUREST = 0.8
_OPENING = word_set("such including include includes included like among especially particularly e.g. example instance")
_CLOSING = word_set("other others etc more elsewhere various")
_BETWEEN = word_set(", and the a an both")


@dataclass(frozen=True)
class Listed:
    """Answers of one kind that stand side by side in pieces ``start`` to ``end`` (exclusive) of their statement."""

    statement: Statement
    start: int
    end: int
    answers: tuple[Answer, ...]


def lists_in(statement: Statement, names: Names) -> Iterator[Listed]:
    """Yield the closed lists of a statement that nobody claims."""
    texts = {piece.text.lower() for piece in statement.pieces}
    if statement.claimed_by is not None or statement.certainty < _SUREST or texts & (_OPENING | _CLOSING):
        return
    if statement.sentence.child(statement.verb, "neg") is not None:
        return
    known = [a for a in answers_in(statement, names) if a.kind in NAMED | {"word", "term"}]
    for piece in statement.pieces:
        if piece.word is not None and piece.word.dep != "conj":
            found = _list_at(statement, piece.word, known)
            if found is not None:
                yield found


def _list_at(statement: Statement, head: Word, known: list[Answer]) -> Listed | None:
    members = _members(statement, head)
    if len(members) < FEWEST:
        return None
    answers = [_answer(statement, word, known) for word in members]
    sure = [answer for answer in answers if answer is not None]
    if len(sure) < len(answers) or len({a.kind for a in sure}) > 1:
        return None
    start, end = sure[0].start, sure[-1].end
    while start and statement.pieces[start - 1].text.lower() in ("the", "a", "an", "both"):
        start -= 1
    covered = {place for answer in sure for place in range(answer.start, answer.end)}
    between = {statement.pieces[place].text.lower() for place in range(start, end) if place not in covered}
    return Listed(statement, start, end, tuple(sure)) if start and "and" in between and between <= _BETWEEN else None


def _members(statement: Statement, head: Word) -> list[Word]:
    """Return a word and those joined to it, one by one or all to the first."""
    found, waiting = [head], [head.index]
    while waiting:
        for index in statement.sentence.children[waiting.pop()]:
            word = statement.sentence.words[index]
            if word.dep == "conj" and word.pos in ("NOUN", "PROPN") and statement.position(index) is not None:
                found.append(word)
                waiting.append(index)
    return sorted(found, key=lambda word: word.index)


def _answer(statement: Statement, word: Word, known: list[Answer]) -> Answer | None:
    """Return a member of a list as an answer: a name, or a noun phrase of its own."""
    place = statement.position(word.index)
    named = next((a for a in known if place is not None and a.start <= place < a.end and a.kind in NAMED), None)
    if named is not None or word.pos != "NOUN":
        return named
    phrase = noun_phrase(statement.sentence, word, listed=True)
    run = run_of(statement, phrase) if phrase is not None else None
    return answer_at(statement, *run, "thing") if run is not None else None
