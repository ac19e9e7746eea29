"""A statement without the circumstances that another question may ask for: when it was, or by whom and how, not both.

"The bridge was opened in 1872 by Ruth Calloway" holds two facts. Asked for the year it need not say by whom, asked for
the person it need not say when: each stem is short, and neither tells the key of the other.
"""

from __future__ import annotations

from dataclasses import replace

from quiz.core.facts.asked.answers import DATED, Answer
from quiz.core.facts.meant.stray_dates import may_date_a_clause
from quiz.core.facts.told.statements import Piece, Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.word_sets import word_set

SUREST = 0.7
_ONCE = word_set("""
    publish found establish create open premiere premier release launch build complete construct inaugurate unveil
    invent discover sign ratify adopt abolish destroy demolish assassinate bear die baptise baptize christen bury
    introduce patent erect design compose paint write dissolve disband incorporate charter
""")
"""Verbs of what happens to one thing one time: each circumstance by itself tells which event is meant."""
_HAPPENS = word_set("bear die open premiere premier launch dissolve disband")
_ASIDE = word_set("with under during following after alongside amid despite through via along together by")
"""What only adds how something was done, whatever the verb."""
_ANY = _ASIDE | word_set("in at on near for from")
_WHEN = word_set("in on during")


def brief(answer: Answer) -> Answer:
    """Return an answer in its statement without the circumstances beside it; unchanged where all of them matter."""
    statement = answer.statement
    if statement.claimed_by is not None or statement.certainty < SUREST or not _is_simple(statement):
        return answer
    runs = _circumstances(statement)
    own = next((run for run in runs if run.start < answer.end and answer.start < run.stop), None)
    if own is None or (answer.kind in DATED) != _is_date(statement, own):
        return answer
    gone = {place for run in runs if run != own for place in run}
    return _without(answer, gone) if gone else answer


def _is_simple(statement: Statement) -> bool:
    """Whether the main verb is alone and told of the past: no second verb beside it, none above it."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    helpers = {sentence.words[i].tag for i in sentence.children[verb.index] if sentence.words[i].dep == "auxpass"}
    past = verb.lemma != "be" and (verb.tag == "VBD" or "VBD" in helpers)
    return past and sentence.child(verb.index, "conj", "neg", "advcl") is None


def _circumstances(statement: Statement) -> list[range]:
    """Return the runs of pieces that tell when, or after the verb where, how or by whom, and can be left out."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    once = verb.lemma in _ONCE and not _is_persons_deed(statement, verb)
    beside = _ASIDE if sentence.child(verb.index, "dobj") is not None else _ASIDE - {"with"}
    found: list[range] = []
    for index in sentence.children[verb.index]:
        word = sentence.words[index]
        for run in _runs(statement, index) if word.dep in ("prep", "agent") else ():
            aside = index > verb.index and word.lower in (_ANY if once else beside)
            if _is_date(statement, run) or (aside and statement.pieces[run.start].index == index):
                found.append(run)
    dated = next((run for run in found if _is_date(statement, run)), None)
    preposition = statement.pieces[dated.start].word if dated else None
    if preposition is not None and may_date_a_clause(sentence, preposition):
        return []
    found = [run for run in found if not _is_joined(statement, run)]
    return found if once or _is_complete(sentence, verb, statement, found) else []


def _is_joined(statement: Statement, run: range) -> bool:
    """Whether "and", "or" or "than" ties a phrase to what stands beside it, or "as": "with Latin as a sideline"."""
    edges = (run.start - 1, run.stop)
    follows = statement.pieces[run.stop].text if run.stop < len(statement.pieces) else ""
    if follows == "as" and statement.pieces[run.start].text == "with":
        return True
    return any(
        0 <= p < len(statement.pieces) and statement.pieces[p].text in ("and", "or", "but", "than") for p in edges
    )


def _runs(statement: Statement, index: int) -> list[range]:
    """Return the places of a phrase, a date that hangs on its noun apart from it: "in Dundee", "in 1872"."""
    tree = statement.sentence.subtree(index)
    places = [place for place, piece in enumerate(statement.pieces) if piece.index in tree]
    joined = statement.sentence.child(index, "conj", "cc") is not None
    if joined or not places or places[-1] - places[0] + 1 != len(places):
        return []
    if index < statement.verb:
        return [range(places[0], places[-1] + 1)]
    for word in (piece.word for piece in statement.pieces[places[0] + 1 : places[-1] + 1]):
        place = statement.position(word.index) if word is not None and word.dep == "prep" else None
        own = word is not None and statement.sentence.verb_above(word.index).index == statement.verb
        if place is not None and own and _is_date(statement, range(place, places[-1] + 1)):
            return [range(places[0], place), range(place, places[-1] + 1)]
    return [range(places[0], places[-1] + 1)]


def _is_persons_deed(statement: Statement, verb: Word) -> bool:
    """Whether somebody does, by a verb that takes an object, what may be done again: "she published in Nature"."""
    passive = statement.sentence.child(verb.index, "nsubjpass") is not None
    return not passive and verb.lemma not in _HAPPENS


def _is_complete(sentence: Sentence, verb: Word, statement: Statement, gone: list[range]) -> bool:
    """Whether an object, a complement or another phrase stays with the verb, so that it tells which event is meant."""
    left = [sentence.words[i] for i in sentence.children[verb.index] if i > verb.index]
    outside = {piece.index for run in gone for piece in statement.pieces[run.start : run.stop]}
    telling = ("dobj", "attr", "oprd", "prep", "xcomp", "ccomp", "dative", "acomp")
    return any(word.dep in telling and word.index not in outside for word in left)


def _is_date(statement: Statement, run: range) -> bool:
    """Whether a phrase is a date and no more: "in May 1872"."""
    first, *rest = statement.pieces[run.start : run.stop]
    words = [piece.word for piece in rest]
    dated = bool(words) and all(w is not None and (w.label == "DATE" or w.text == ",") for w in words)
    return first.text.lower() in _WHEN and dated and any(piece.text[-4:].isdigit() for piece in rest)


def _without(answer: Answer, gone: set[int]) -> Answer:
    """Leave out some places, with the commas that would be left at an edge or beside another."""
    pieces = answer.statement.pieces
    kept = [place for place in range(len(pieces)) if place not in gone]
    for place in list(kept):
        nearest = next((p for p in kept if p > place), None)
        loose = nearest is None or pieces[nearest].text in (",", ".")
        if pieces[place].text == "," and (loose or place - 1 in gone):
            kept.remove(place)
    if not set(range(answer.start, answer.end)) <= set(kept):
        return answer
    shortened = tuple(_spaced(pieces, place, kept) for place in kept)
    start = kept.index(answer.start)
    statement = replace(answer.statement, pieces=shortened)
    return replace(answer, statement=statement, start=start, end=start + answer.end - answer.start)


def _spaced(pieces: tuple[Piece, ...], place: int, kept: list[int]) -> Piece:
    """Return a piece with a space after it where what followed it without one is left out."""
    piece = pieces[place]
    joined = piece.space or place + 1 in kept or place == kept[-1]
    return piece if joined else Piece(piece.text, True, piece.word)
