"""Where a stem plays: an option of another land than the stem tells of could be struck out unread."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.asked.record import Record
from quiz.core.facts.named import gazetteer
from quiz.core.facts.named.identity import Name
from quiz.core.facts.words.sentences import Sentence
from quiz.core.knowledge import kin
from quiz.core.knowledge.places import LANDLOCKED, LANDS_OF_CITIES
from quiz.core.once import once
from quiz.core.word_sets import word_set

_MOST_WORDS = 3
_CONTINENTS = ("Europe", "Asia", "Africa", "North America", "South America")
_AT_SEA = word_set("""
    yacht yachts yachting sail sails sailed sailing sailor sailors ship ships shipping harbour harbor port ports coast
    coastal sea seas ocean naval navy fleet beach beaches maritime seaport tsunami
""")


def gives_land_away(answer: Answer) -> bool:
    """Whether the stem of a country or a people names a place of it: "a(n) _____ player for Boston"."""
    return answer.kind in ("country", "nationality") and not lands_of(answer.text).isdisjoint(_told(answer))


def fits(answer: Answer, other: str, record: Record) -> bool:
    """Whether an option could be in the land that the stem tells of, if the key is; and by the sea, if it is told of.

    Of general knowledge nothing but a continent stands for a place in a told land: where rivers run is not known here.
    """
    told = _told(answer)
    if _is_told_at_sea(answer) and answer.text not in LANDLOCKED and other in LANDLOCKED:
        return False
    if not told or answer.kind in ("country", "nationality", "person"):
        return True
    own, theirs = lands_of(answer.text), lands_of(other)
    if answer.kind == "place" and answer.text not in _CONTINENTS and not theirs and record.names.find(other) is None:
        return False
    elsewhere = own.isdisjoint(told) if own else other.split()[-1] == answer.text.split()[-1]
    return elsewhere or not theirs or not theirs.isdisjoint(told)


def is_of_another_land(answer: Answer, name: Name, record: Record) -> bool:
    """Whether a town bears the name of a better known one elsewhere: Cambridge, of an article that tells of Boston.

    Then the towns round the other would be options of the wrong land. A state behind the name tells it too.
    """
    if name.kind not in ("city", "place"):
        return False
    homes = {LANDS_OF_CITIES.get(kin.first_of_family(known), "") for known in kin.find(name.full, "city")} - {""}
    if not homes:
        return False
    if any(_is_in_a_state(record.sentences[number], answer.text) for number in sorted(name.sentences)):
        return homes != {"United States"}
    told = {land for other in record.names_near(answer.statement.sentence) for land in lands_of(other.full)}
    return len(homes) > 1 or (bool(told) and told.isdisjoint(homes))


def _is_in_a_state(sentence: Sentence, town: str) -> bool:
    """Whether a state stands behind a town: Portland, Maine."""
    return any(f"{town}, {state}" in sentence.text for state in gazetteer.STATES)


@once
def _told(answer: Answer) -> frozenset[str]:
    """Return the lands that the rest of a statement tells of."""
    pieces = answer.statement.pieces
    before, after = pieces[: answer.start], pieces[answer.end :]
    return frozenset().union(*(lands_of(" ".join(piece.text for piece in part)) for part in (before, after)))


@once
def _is_told_at_sea(answer: Answer) -> bool:
    return any(piece.text.lower() in _AT_SEA for piece in answer.others)


@functools.lru_cache(maxsize=8192)
def lands_of(text: str) -> frozenset[str]:
    """Return the countries that a text names, or of which it names a people, a state or a city."""
    words = re.findall(r"[^\W_]+(?:['.-][^\W_]+)*", text)
    found: set[str] = set()
    place = 0
    while place < len(words):
        runs = [" ".join(words[place : place + n]) for n in range(_MOST_WORDS, 0, -1)]
        known = next((run for run in runs if run[:1].isupper() and (_lands_named(run) or kin.find(run, "place"))), "")
        found |= _lands_named(known) if known else frozenset()
        place += len(known.split()) or 1
    return frozenset(found)


@functools.lru_cache(maxsize=8192)
def _lands_named(name: str) -> frozenset[str]:
    """Return the country that a name is of; none where it may be of several."""
    found = {_whole(land) for land in _lands(name)}
    return frozenset(found) if len(found) == 1 else frozenset()


def _lands(name: str) -> Iterator[str]:
    yield from gazetteer.countries_of(name)
    if gazetteer.kind_of_place(name) == "country":
        yield name
    if gazetteer.kind_of_place(name) == "state":
        yield "United States"
    for known in kin.find(name, "city") if not gazetteer.is_demonym(name) else ():
        yield LANDS_OF_CITIES.get(kin.first_of_family(known), "")


def _whole(land: str) -> str:
    """Return the country that people think of: the United Kingdom for England and Britain."""
    usual = gazetteer.usual_name(land)
    return "United Kingdom" if usual in ("England", "Scotland", "Wales") else usual
