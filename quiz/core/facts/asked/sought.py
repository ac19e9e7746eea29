"""Whether a statement with a name left out tells what sort of name is sought: by a noun beside it, by what is done."""

from __future__ import annotations

import re

from quiz.core.facts.asked.answers import NAMED, Answer
from quiz.core.facts.named.sorts import class_of, is_surely_a_person
from quiz.core.facts.words.sentences import Word
from quiz.core.facts.words.vocabulary import CLASS_NOUNS, PLACE_WORDS, TITLES
from quiz.core.knowledge import kin
from quiz.core.word_sets import word_set

_PARTS = word_set("""
    city town village state province region district county island country kingdom republic capital port discipline
    field tribe empire neighborhood neighbourhood suburb borough parish department territory title name god goddess
    duchy prefecture municipality colony archipelago valley
""")
"""What stands before "of" and a name of its own sort: the village of ..."""
_RELATED = word_set("""
    capital bank shore mouth founder author border tributary president king queen director source coast theory
    headquarters member inventor slope summit estuary surface moon peak northwest southwest northeast southeast
""")
"""What only one sort of thing has."""
_DONE_TO = word_set("""
    marry defeat conquer win write publish compose direct found invent discover join acquire buy paint design build
    attend invade capture cross release record translate sign annex colonize colonise
""")
"""Verbs whose object is of one sort with most subjects."""
_DONE_WITH = frozenset({
    ("bear", "in"), ("die", "in"), ("bury", "in"), ("bury", "at"), ("name", "after"), ("name", "for"),
    ("merge", "with"), ("graduate", "from"), ("study", "at"), ("study", "under"), ("teach", "at"), ("enroll", "at"),
    ("move", "to"), ("emigrate", "to"), ("marry", "to"), ("sell", "to"), ("flow", "into"), ("base", "on"),
    ("belong", "to"), ("convert", "to"), ("fall", "to"), ("lose", "to"), ("cede", "to"), ("exile", "to"),
    ("defeat", "at"), ("work", "for"), ("play", "for"), ("headquarter", "in"), ("elect", "to"), ("dedicate", "to"),
    ("capture", "from"), ("influence", "by"), ("succeed", "by"), ("replace", "by"), ("descend", "from"),
    ("rename", "to"),
})  # fmt: skip
_KIN = word_set("""
    brother sister mother father son daughter uncle aunt nephew niece cousin sibling twin grandmother grandfather
    tutor neighbor neighbour classmate
""")
_MANY_NAMED = word_set(
    "god jesus christ lord scripture scriptures bible heaven internet web allah saviour savior earth"
)
"""What everybody calls by several names, and nobody needs to be asked for."""
_CONTINENTS = frozenset({"Europe", "Asia", "Africa", "America", "North America", "South America", "Australia"})
_ALL_OVER = word_set("across throughout through over into")
"""Before these a continent is as right as the one that holds it, or the lands it holds."""
_NEAR = word_set("near beside opposite around along beyond to")
_NAMING = word_set("called named nicknamed dubbed titled entitled termed renamed christened as")


def is_unclear(answer: Answer) -> bool:
    """Whether who reads the statement can't tell what sort of name is wanted, or could say it in many ways."""
    if answer.kind not in NAMED:
        return False
    if answer.text.lower() in _MANY_NAMED or _is_of_family(answer) or _only_lies_near(answer):
        return True
    if _is_there(answer) or _is_where_things_are(answer) or _is_inside_a_quotation(answer):
        return True
    return _is_loosely_plural(answer) or not (_is_of_clear_kind(answer) or tells_its_sort(answer) or _is_done(answer))


def _is_of_clear_kind(answer: Answer) -> bool:
    if answer.kind in ("country", "state", "city"):
        return True
    full = answer.name.full if answer.name is not None else answer.text
    if answer.kind == "person":
        last = _last(answer)
        return is_surely_a_person(full) or (" " in full and last is not None and last.label == "PERSON")
    return class_of(full) > 0 or bool(kin.find(full)) or bool(kin.find(answer.text))


def tells_its_sort(answer: Answer) -> bool:
    """Whether a noun beside the gap says what is wanted: "the play _____", "the village of _____", "_____ region"."""
    return _noun_before(answer) or _noun_after(answer) or _is_explained(answer)


def _last(answer: Answer) -> Word | None:
    return answer.statement.pieces[answer.end - 1].word


def _noun_before(answer: Answer) -> bool:
    """Whether a noun stands right before the name, or before "of" and the name."""
    words = [p.word for p in answer.statement.pieces[: answer.start] if p.word is not None and p.text not in ('"', "“")]
    while words and words[-1].lower in ("the", ",", "a"):
        words.pop()
    if not words:
        return False
    nearest = words[-1]
    if nearest.lower == "of" and len(words) > 1:
        return words[-2].lemma in _PARTS
    return (nearest.pos == "NOUN" and nearest.tag == "NN") or nearest.lower in TITLES | _NAMING


def _noun_after(answer: Answer) -> bool:
    last = _last(answer)
    if last is None or last.dep not in ("compound", "amod", "nmod"):
        return False
    head = answer.statement.sentence.words[last.head]
    return head.lemma in CLASS_NOUNS | PLACE_WORDS and answer.statement.position(head.index) is not None


def _is_explained(answer: Answer) -> bool:
    """Whether the name is told to be something, right after it: "_____, a chain of theatres"."""
    last = _last(answer)
    beside = None if last is None else answer.statement.sentence.child(last.index, "appos")
    return beside is not None and beside.pos == "NOUN" and answer.statement.position(beside.index) is not None


def _above(answer: Answer) -> tuple[Word | None, Word | None]:
    """Return the preposition the name hangs on, if any, and the word above that or above the name."""
    words, last = answer.statement.sentence.words, _last(answer)
    while last is not None and last.dep in ("compound", "nmod", "amod", "conj", "appos") and last.head != last.index:
        last = words[last.head]
    if last is None:
        return None, None
    if last.dep in ("pobj",):
        return words[last.head], words[words[last.head].head]
    return None, words[last.head]


def _is_done(answer: Answer) -> bool:
    """Whether what is done, or what is said to be had, fits one sort of thing only."""
    prep, above = _above(answer)
    last = _last(answer)
    if above is None or last is None:
        return False
    if prep is None:
        return above.lemma in _DONE_TO and last.dep == "dobj"
    if prep.lower == "by" and prep.dep == "agent":
        return True
    return (above.lemma, prep.lower) in _DONE_WITH or (prep.lower == "of" and above.lemma in _RELATED)


def _only_lies_near(answer: Answer) -> bool:
    """Whether it is told what something lies near: many things do."""
    prep, above = _above(answer)
    if prep is None or above is None or answer.kind == "person":
        return False
    beside = prep.lower in _NEAR - {"to"} or (prep.lower == "to" and above.lemma in ("adjacent", "next", "close"))
    return beside and not kin.find(answer.text)


def _is_there(answer: Answer) -> bool:
    """Whether it is only told that something exists: "there is the _____"."""
    return answer.statement.sentence.child(answer.statement.verb, "expl") is not None


def _is_where_things_are(answer: Answer) -> bool:
    """Whether it is only told where something is, or whose: "the climate of Peru", "Peru's largest company"."""
    prep, above = _above(answer)
    last = _last(answer)
    if last is not None and last.dep == "poss" and answer.kind in ("country", "organisation"):
        return True
    if last is None or not (answer.kind == "country" or _is_a_quarter(answer.text)):
        return False
    if last.dep == "dobj" and answer.kind != "country":
        return True
    if prep is not None and prep.lower in _ALL_OVER:
        return True
    if prep is None or above is None or above.pos not in ("NOUN", "PROPN", "ADJ"):
        return False
    return prep.lower in ("in", "of", "on") and (above.lemma not in _RELATED | _PARTS or above.tag == "NNS")


def _is_a_quarter(text: str) -> bool:
    """Whether a place is a continent or a quarter of one, which many smaller ones lie in: Northeast Asia."""
    first, _, rest = text.partition(" ")
    quarter = re.match(r"(?:North|South|East|West|Central)", first) is not None
    return text in _CONTINENTS or (quarter and rest in _CONTINENTS | {"Pacific", "Atlantic"})


def _is_inside_a_quotation(answer: Answer) -> bool:
    """Whether the gap cuts quoted words: what somebody said word by word nobody need remember."""
    pieces = answer.statement.pieces
    marks = ('"', "“", "”", "''", "``")
    open_before = sum(piece.text in marks for piece in pieces[: answer.start]) % 2 == 1
    follows = pieces[answer.end].text if answer.end < len(pieces) else ""
    return open_before and not (answer.before in marks and follows in (*marks, ",", "."))


def _is_of_family(answer: Answer) -> bool:
    """Whether the name is that of a relative nobody has heard of: "one sister named _____"."""
    if kin.find(answer.text, "person"):
        return False
    for piece in reversed(answer.statement.pieces[max(0, answer.start - 8) : answer.start]):
        word = piece.word
        if word is not None and word.lemma in _KIN:
            return answer.kind in ("person", "name", "place", "organisation")
        parts = word is not None and word.pos in ("ADP", "VERB", "SCONJ")
        if parts and piece.text.lower() not in _NAMING | {"of"}:
            return False
    return False


def _is_loosely_plural(answer: Answer) -> bool:
    """Whether a plural without "the", or an adjective, is named: "electric Street Cars", "decidedly Wesleyan"."""
    last = _last(answer)
    if last is None or answer.kind == "person":
        return False
    described_first = answer.start > 0 and answer.statement.pieces[answer.start - 1].text.islower()
    adjective = answer.statement.pieces[answer.start - 1].word if described_first else None
    alone = answer.end - answer.start == 1 or (adjective is not None and adjective.pos == "ADJ")
    bare = alone and last.tag in ("NNS", "NNPS") and last.dep not in ("compound", "poss")
    articles = {piece.text.lower() for piece in answer.statement.pieces[max(0, answer.start - 3) : answer.start]}
    described = last.dep in ("acomp", "amod") or last.tag in ("JJ", "RB")
    return (bare and "the" not in articles) or (described and not _noun_after(answer) and answer.kind != "nationality")
