"""The question word that fits an answer: who, which city, in which year, how many."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.told.statements import Piece
from quiz.core.facts.words.sentences import Word
from quiz.core.facts.words.vocabulary import PERSON_NOUNS
from quiz.core.word_sets import word_set

_PLACES = {"country": "country", "city": "city", "state": "state"}
_LAST_WORDS = word_set("""
    river lake sea ocean island desert valley forest park street avenue stadium airport bridge square palace castle
    tower canal peninsula strait bay gulf university college school academy museum bank company party court club
    committee commission council agency ministry department orchestra newspaper hospital observatory laboratory church
    league symphony opera concerto war battle treaty festival award prize dynasty empire theatre theater library
    institute foundation society association cathedral abbey temple mosque railway road trio quartet quintet sonata
    conservatory conference act duchy kingdom county province magazine mission telescope fund championship expedition
    rebellion revolution convention summit dam canyon glacier volcano monastery priory chapel gallery zoo channel
    station airline hotel fort fortress penitentiary prison cemetery reservoir
""")
_SORTS = _LAST_WORDS | word_set("firm organisation organization charity band group chain magazine manufacturer network")
_FIRST_WORDS = {"lake": "lake", "mount": "mountain", "river": "river", "university": "university", "bank": "bank"}
_SAME = {"corporation": "company", "corp": "company", "corp.": "company", "inc": "company", "inc.": "company"}
_SAME |= {"ltd": "company", "ltd.": "company", "times": "newspaper", "mountain": "mountain", "organization": ""}
_MEANING_PEOPLE = re.compile(
    r"(?:er|or|ist|ian|man|woman|ant|ess|eur|ee|king|queen|head|chief|poet|cleric|monk|pilot)$"
)
_NOT_PEOPLE = word_set("""
    river number order tower center centre water member chapter letter matter paper power cover layer factor sector
    error motor color colour harbor harbour monitor mirror capital border corner former flower theater theater ladder
    vector doctor's transfer container carrier plant element moment tenement restaurant computer newspaper character
    disorder disaster winter summer register frontier tor door floor
""") - {"member"}
MOST_DESCRIBING = 4
_TIMES = {"year": "In which year", "decade": "In which decade", "century": "In which century", "day": "On which date"}


def class_noun(answer: Answer) -> str | None:
    """Return the noun for the sort of thing a name names, or None where nothing tells it for certain."""
    if answer.kind in _PLACES:
        return _PLACES[answer.kind]
    if answer.kind not in ("organisation", "place", "name", "work", "event"):
        return None
    words = (answer.name.full if answer.name is not None else answer.text).lower().split()
    head = _head_noun(words)
    last = _SAME.get(head, head)
    if len(words) > 1 and last in _LAST_WORDS | {"company", "newspaper", "mountain"}:
        return last
    return _FIRST_WORDS.get(words[0]) if len(words) > 1 else None


def _head_noun(words: Sequence[str]) -> str:
    """Return the noun that a name is about: the last before "of" or "for", else the last: the prize for composition."""
    place = next((n for n, word in enumerate(words) if n and word in ("of", "for")), len(words))
    return words[place - 1] if words[place - 1] in _LAST_WORDS else words[-1]


def asking_word(answer: Answer) -> str | None:
    """Return what asks for an answer as a subject: "Who", "Which country"; None where no word surely fits."""
    if answer.kind == "person":
        return "Who" if is_surely_a_person(answer) else None
    noun = class_noun(answer)
    return f"Which {noun}" if noun else None


def asking_with(answer: Answer, described: Sequence[Piece]) -> str | None:
    """Return what asks for somebody by the words before the name: "Which Spanish architect"; None if they do not."""
    words = [piece.word for piece in described if piece.word is not None]
    if not len(described) == len(words) <= MOST_DESCRIBING or any(w.pos not in ("NOUN", "ADJ", "PROPN") for w in words):
        return None
    last, sort = words[-1], class_noun(answer)
    if sort and all(word.tag == "JJ" for word in words):
        return "Which " + " ".join([*(word.text for word in words), sort])
    fits = means_a_person(last) if answer.kind == "person" else last.lower in _SORTS
    if not fits or last.tag not in ("NN", "NNP"):
        return None
    return "Which " + " ".join(word.text if word.label == "NORP" else word.lower for word in words)


def asking_time(answer: Answer, preposition: str) -> str | None:
    """Return what asks for a date after its preposition, as precisely as the article tells it."""
    if preposition == "since" and answer.kind == "year":
        return "Since which year"
    if preposition not in ("in", "on", "during"):
        return None
    if answer.kind == "month":
        return "In which month and year"
    if answer.kind == "day" and not answer.text[-4:].isdigit():
        return None
    return _TIMES.get(answer.kind)


def asking_amount(answer: Answer) -> str | None:
    """Return what asks for a number."""
    return {"number": "How many", "measure": "How many", "percent": "What percentage"}.get(answer.kind)


def is_surely_a_person(answer: Answer) -> bool:
    """Whether the model takes the name for a person's here, or the article puts it for "he" or "she"."""
    words = [piece.word for piece in answer.statement.pieces[answer.start : answer.end]]
    last = words[-1]
    if last is None or answer.name is None or len(answer.name.full.split()) < 2:
        return False
    return last.label == "PERSON" or last.lower in ("he", "she", "him")


def is_surely_a_place(answer: Answer) -> bool:
    """Whether the model takes the name for a place's here."""
    last = answer.statement.pieces[answer.end - 1].word
    return last is not None and last.label in ("GPE", "LOC", "FAC")


def means_a_person(noun: Word) -> bool:
    """Whether a noun says what somebody is: the president, a chemist."""
    if noun.lemma in PERSON_NOUNS:
        return True
    return noun.pos == "NOUN" and noun.lemma not in _NOT_PEOPLE and bool(_MEANING_PEOPLE.search(noun.lemma))
