"""Finding the family of a well-known name: who and what could stand in its place, written the same way."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from quiz.core.knowledge.bodies import BODIES
from quiz.core.knowledge.people import PEOPLE
from quiz.core.knowledge.places import CITIES, COUNTRIES, FEATURES, STATES
from quiz.core.knowledge.things import EVENTS, NAMES, PEOPLES

_TABLES = {
    "person": PEOPLE,
    "organisation": BODIES,
    "country": COUNTRIES,
    "city": CITIES,
    "place": f"{STATES.strip()} / {FEATURES.strip()}",
    "event": EVENTS,
    "nationality": PEOPLES,
    "name": NAMES,
}


class Known(NamedTuple):
    """A well-known name: ``kind`` as of an answer, ``short`` a person's name in one word, ``woman`` for women."""

    full: str
    short: str
    kind: str
    woman: bool
    family: int


@functools.cache
def _families() -> tuple[tuple[Known, ...], ...]:
    families = [(kind, family) for kind, table in _TABLES.items() for family in table.split(" /")]
    return tuple(
        tuple(_entry(name, kind, number) for name in family.split("|") if name.strip())
        for number, (kind, family) in enumerate(families)
    )


def _entry(written: str, kind: str, family: int) -> Known:
    full, _, short = " ".join(written.split()).lstrip("+").partition("=")
    return Known(full, short or (_surname(full) if kind == "person" else full), kind, "+" in written, family)


def _surname(full: str) -> str:
    """Return the last name; all of it of those who have none: Henry VIII, Alfred the Great."""
    last = full.split()[-1]
    return full if " the " in full or re.fullmatch("[IVX]+", last) else last


@functools.cache
def _index() -> dict[str, tuple[Known, ...]]:
    index: dict[str, list[Known]] = {}
    for family in _families():
        for known in family:
            for name in dict.fromkeys((known.full, known.short)):
                index.setdefault(name, []).append(known)
    return {name: tuple(found) for name, found in index.items()}


def find(name: str, *kinds: str) -> tuple[Known, ...]:
    """Return the entries of a name, of these kinds only where any are given; none where many share a surname."""
    found = [known for known in _index().get(name, ()) if not kinds or known.kind in kinds]
    whole = [known for known in found if known.full == name]
    if not whole and len({(known.full.split()[0], known.short) for known in found}) > 1:
        return ()
    return tuple(whole or found)


def first_of_family(known: Known) -> str:
    """Return the best known name of the family of a well-known one."""
    return _families()[known.family][0].full


def kind_of(name: str) -> str:
    """Return the one kind a well-known name has ("organisation" for "NATO", "person" for "Einstein"), or ""."""
    kinds = {known.kind for known in find(name)}
    return kinds.pop() if len(kinds) == 1 else ""


def is_woman(name: str) -> bool | None:
    """Return whether a well-known person is a woman; None of somebody who is not known."""
    found = find(name, "person")
    return found[0].woman if found else None


def are_of_one_family(one: str, other: str, *kinds: str) -> bool:
    """Whether two well-known names are of one sort: the Rhine and the Elbe, Kepler and Newton."""
    return not _families_of(one, kinds).isdisjoint(_families_of(other, kinds))


@functools.lru_cache(maxsize=4096)
def _families_of(name: str, kinds: tuple[str, ...]) -> frozenset[int]:
    return frozenset(known.family for known in find(name, *kinds))


def peers(name: str, *kinds: str) -> tuple[str, ...]:
    """Return names of the same family, the nearest in rank first, written as the name is: surnames for a surname.

    They are of the same sex if there are enough.
    """
    found = find(name, *kinds)
    short = bool(found) and found[0].full != name
    others = [k for family in dict.fromkeys(k.family for k in found) for k in _nearest(_families()[family], found[0])]
    alike = [k for k in others if k.woman == found[0].woman]
    return tuple(dict.fromkeys(k.short if short else k.full for k in (alike if len(alike) >= 3 else others)))


def _nearest(family: tuple[Known, ...], known: Known) -> list[Known]:
    """Families are written with the best known first, so that neighbours are about as well known."""
    place = next((n for n, other in enumerate(family) if other.full == known.full), 0)
    ranked = sorted(enumerate(family), key=lambda each: abs(each[0] - place))
    return [other for _, other in ranked if other.short != known.short]
