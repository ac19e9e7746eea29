"""Other names: the article's own of the same sort first, then what everybody knows of that sort."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from quiz.core.distractors import whereabouts
from quiz.core.distractors.renamed import renamed
from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.asked.record import Record
from quiz.core.facts.named import gazetteer, sorts
from quiz.core.facts.named.first_names import gender_of_first_name
from quiz.core.facts.named.identity import Name
from quiz.core.facts.words.vocabulary import ORGANISATION_WORDS, THING_WORDS, TITLES
from quiz.core.knowledge import kin

_THINGS = ("organisation", "event", "name", "place", "city", "work")
_LIKE_KINDS = {
    "place": ("place", "city", "event"),
    "city": ("city", "place"),
    "name": (*_THINGS, "person"),
    "organisation": (*_THINGS, "person"),
    "work": _THINGS,
    "event": _THINGS,
}
"""Under which kinds of known names a name of the article may be found; else under its own kind only."""
_PARTLY_ALIKE = frozenset({"name", "place", "organisation", "event", "work"})
"""Kinds whose names may differ in one word alone."""
_LETTERED = re.compile(r"[A-Z]{2,}|[IVXL]+|\d+")
_ROMAN = re.compile(r"[IVXL]+|\d+")
"""A number behind a name: what has one is of another sort than what is called by letters: Super Bowl XIX, MVP."""
MANY = 3
NEAREST = 8
"""Of a family, so many of about the same renown are drawn from."""


def others(answer: Answer, record: Record, rng: random.Random) -> Iterator[str]:
    """Yield names that could stand in the answer's place, the most plausible first. None is checked for truth yet."""
    name = answer.name
    if name is None or _is_in_a_named_state(answer):
        return
    known = _peers(answer, name, record)[:NEAREST]
    rng.shuffle(known)
    own = _of_the_article(answer, name, record)
    rng.shuffle(own)
    own.sort(key=lambda other: not kin.are_of_one_family(other, name.full, *_kinds(name)))
    known.sort(key=lambda other: not any(kin.are_of_one_family(other, near) for near in own))
    near = sum(kin.are_of_one_family(other, name.full, "city") for other in own) if name.kind == "city" else len(own)
    told = sorts.sex_told({piece.text.lower() for piece in answer.statement.pieces})
    wanted = (told,) if sorts.sex_of(name.full) != told and told == "she" else (told, "")
    known = known or _known(answer, rng) or renamed(answer, rng)
    for other in [*own[:near], *known, *own[near:]]:
        if name.kind != "person" or not told or sorts.sex_of(other) in wanted:
            yield other


def _is_in_a_named_state(answer: Answer) -> bool:
    """Whether the state after a city tells it from cities elsewhere: "Rochester, New York"."""
    after = [piece.text for piece in answer.statement.pieces[answer.end : answer.end + 3]]
    return answer.kind != "person" and after[:1] == [","] and " ".join(after[1:]).startswith(gazetteer.STATES)


def _kinds(name: Name) -> tuple[str, ...]:
    return _LIKE_KINDS.get(name.kind, (name.kind,))


def _peers(answer: Answer, name: Name, record: Record) -> list[str]:
    """Well-known names of the same sort, if the name is of one only: Chelsea is a club and a part of London."""
    if whereabouts.is_of_another_land(answer, name, record):
        return []
    kinds = ("place",) if answer.before == "the" and name.kind in ("state", "country") else _kinds(name)
    for text in dict.fromkeys((answer.text, name.full)):
        found = [known for known in kin.find(text, *kinds) if _is_the_same(known, name)]
        told = {known.kind for known in found if known.kind == name.kind} or {known.kind for known in found}
        if len(told) == 1:
            peers = kin.peers(text, *told)
            return list(peers) if len(answer.text.split()) > 1 or text == answer.text else [_last(p) for p in peers]
    return []


def _is_the_same(known: kin.Known, name: Name) -> bool:
    """Whether a name may be that known person's: no surname of somebody else, no first name, no title."""
    if known.kind != "person" or known.full in name.spellings:
        return True
    single = len(name.full.split()) == 1
    return single and not gender_of_first_name(name.full) and name.full.lower() not in TITLES | THING_WORDS


def _last(full: str) -> str:
    return full.split()[-1]


def _of_the_article(answer: Answer, name: Name, record: Record) -> list[str]:
    sentence = answer.statement.sentence
    known = (name.full, record.reach(sentence))
    if known not in record.kindred:
        record.kindred[known] = _kindred(name, record.names_near(sentence), record)
    found = record.kindred[known]
    return [other.full for other in found if name.kind == "person" or _may_follow(answer.before, other)]


def _kindred(name: Name, near: Sequence[Name], record: Record) -> list[Name]:
    """Return the names of the article that could stand in the place of one, as far as the names alone tell."""
    topics = record.names.topics
    others = [other for other in near if other is not name]
    akin = _akin_to(name, [o for o in others if o.full not in topics], record)
    taken = {other.full for other in akin}
    found = akin
    if name.kind in _PARTLY_ALIKE and len(name.full.split()) > 1:
        found = akin + [o for o in others if o.full not in taken and _share_a_word(name, o)]
    if name.kind != "person":
        return found
    found = [other for other in found if _are_of_one_renown(name, other)]
    sure = [other for other in found if sorts.is_surely_a_person(other.full)]
    if len(sure) >= MANY:
        return sure
    certain = {other.full for other in sure}
    return sure + [o for o in found if o.full not in certain and record.acts(o)]


def _are_of_one_renown(name: Name, other: Name) -> bool:
    """Whether both are unknown to the world, or known for the same: a president is no option beside a schoolmate."""
    if kin.find(name.full, "person") or kin.find(other.full, "person"):
        return kin.are_of_one_family(name.full, other.full, "person")
    return True


def _akin_to(name: Name, others: Sequence[Name], record: Record) -> list[Name]:
    known = record.akin[name.full]
    for other in others:
        if other.full not in known:
            alike = sorts.are_of_one_sort(name, other, _kinds(name))
            known[other.full] = alike or _are_two_towns(name, other, record)
    return [other for other in others if known[other.full]]


def _may_follow(word: str, other: Name) -> bool:
    """Whether the article has a name after "the" where the key is, and without it where it is not."""
    return other.with_the > 0 if word == "the" else other.with_the < other.mentions


def _are_two_towns(name: Name, other: Name, record: Record) -> bool:
    """Whether the model takes both for towns or lands, and neither says otherwise."""
    return name.kind == other.kind == "place" and _is_a_town(name, record) and _is_a_town(other, record)


def _is_a_town(name: Name, record: Record) -> bool:
    unknown = not sorts.class_of(name.full) and not kin.find(name.full)
    return unknown and record.label_of(name) == "GPE" and record.is_gone_to(name)


def _share_a_word(name: Name, other: Name) -> bool:
    """Whether two names share all but one word: Space Shuttle Discovery, Space Shuttle Atlantis.

    Of two words the last: the Anglican Church and the Anglican Prayerbook are of two sorts.
    """
    words, theirs = name.full.split(), other.full.split()
    begin_alike = len(words) > 2 and theirs[:-1] == words[:-1]
    if len(words) != len(theirs) or not (begin_alike or theirs[1:] == words[1:]):
        return False
    if _LETTERED.fullmatch(words[-1]) is not None or _LETTERED.fullmatch(theirs[-1]) is not None:
        return _ROMAN.fullmatch(words[-1]) is not None and _ROMAN.fullmatch(theirs[-1]) is not None
    return words[0].lower() not in THING_WORDS and other.kind not in ("person", "country") and _is_single(other.full)


def _is_single(full: str) -> bool:
    """Whether a name names one thing, not a class or a plan: no "Orbiters", no "Program"."""
    last = full.split()[-1].lower()
    return not last.endswith("s") and last not in ORGANISATION_WORDS | THING_WORDS


def _known(answer: Answer, rng: random.Random) -> list[str]:
    kind, text = answer.kind, answer.text
    if kind == "country":
        return _countries_near(gazetteer.usual_name(text), answer.before == "the", rng)
    if kind == "nationality":
        return _peoples_near(text, rng)
    if kind == "city":
        return _cities_near(text, rng)
    if kind == "state":
        states = [state for state in gazetteer.STATES if state != text]
        return rng.sample(states, 8)
    return []


_KNOWN_WITH_THE = (
    "Netherlands",
    "Philippines",
    "United States",
    "United Kingdom",
    "Czech Republic",
    "United Arab Emirates",
)


def _countries_near(country: str, with_the: bool, rng: random.Random) -> list[str]:
    """Countries of the same part of the world, the well-known ones first, as a learner would guess them."""
    table = gazetteer.countries()
    home = table.get(country)
    if home is None:
        return ["France", "Germany", "Spain", "Ireland", "Italy"] if country in ("England", "Scotland", "Wales") else []
    if with_the:
        return rng.sample([name for name in _KNOWN_WITH_THE if name != country], 4)
    near = [c for c in table.values() if c.name != country and c.name not in gazetteer.TAKES_THE]
    near.sort(key=lambda c: (c.region != home.region, c.continent != home.continent, -c.population))
    chosen = [c.name for c in near[:8]]
    rng.shuffle(chosen)
    return chosen


def _peoples_near(people: str, rng: random.Random) -> list[str]:
    table = gazetteer.countries().values()
    home = next((c for c in table if c.people == people), None)
    if home is None:
        return []
    near = [c for c in table if c.people not in ("", people) and "," not in c.people and "/" not in c.people]
    near = [c for c in near if c.people.endswith(("n", "ese", "ish", "ch", "sh", "ek", "i", "ss", "sh"))]
    near.sort(key=lambda c: (c.region != home.region, c.continent != home.continent, -c.population))
    chosen = [c.people for c in near[:8]]
    rng.shuffle(chosen)
    return chosen


def _cities_near(city: str, rng: random.Random) -> list[str]:
    for cities in gazetteer.CITIES.values():
        if city in cities:
            return rng.sample([other for other in cities if other != city], 6)
    home = next((c for c in gazetteer.countries().values() if c.capital == city), None)
    if home is None:
        return []
    near = [c.capital for c in gazetteer.countries().values() if c.region == home.region and c.capital != city]
    rng.shuffle(near)
    return near
