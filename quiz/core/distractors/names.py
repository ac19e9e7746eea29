"""Other names: the article's own of the same kind first, then places and families from general knowledge."""

from __future__ import annotations

import random
from collections.abc import Iterator

from quiz.core.distractors.families import relatives
from quiz.core.facts import gazetteer
from quiz.core.facts.answers import Answer
from quiz.core.facts.identity import Name, Names
from quiz.core.facts.vocabulary import ORGANISATION_WORDS, THING_WORDS, word_set


def others(answer: Answer, names: Names, rng: random.Random) -> Iterator[str]:
    """Yield names that could stand in the answer's place, the most plausible first. None is checked for truth yet."""
    name = answer.name
    if name is None:
        return
    family = list(relatives(answer.text))
    rng.shuffle(family)
    yield from family
    if name.kind in ("name", "place", "organisation", "event", "work"):
        yield from _of_one_pattern(name, names, rng)
    if name.kind not in ("name", "event", "work", "place", "nationality"):
        yield from _of_the_article(name, names, rng)
    yield from _known(answer, rng)


def _of_the_article(name: Name, names: Names, rng: random.Random) -> list[str]:
    found = [n.full for n in names.all if n.kind == name.kind and n is not name and n.full not in names.topics]
    if name.kind == "person":
        found = [
            full
            for full in found
            if len(full.split()) == len(name.full.split()) or len(full.split()) > 1 < len(name.full.split())
        ]
    if name.kind == "organisation":
        found = [full for full in found if _sort(full) and _sort(full) == _sort(name.full)]
    rng.shuffle(found)
    return found


_SORTS = (
    word_set("university college institute academy conservatory"),
    word_set("museum gallery planetarium"),
    word_set("""
    ministry department agency commission committee council board bureau administration
"""),
    word_set("times post news journal herald"),
    word_set("army navy force forces police"),
    word_set("organization organisation association federation union league"),
)


def _sort(full: str) -> int:
    """Return which sort of organisation a name speaks of, 1 and up, or 0 where it does not say."""
    words = frozenset(full.lower().split())
    return next((place for place, sort in enumerate(_SORTS, 1) if words & sort), 0)


def _of_one_pattern(name: Name, names: Names, rng: random.Random) -> list[str]:
    """Names that share their first or last word with this one: Space Shuttle Discovery, Space Shuttle Atlantis."""
    words = name.full.split()
    if len(words) < 2:
        return []
    alike = [
        n.full
        for n in names.all
        if n is not name
        and len(n.full.split()) == len(words)
        and _is_single(n.full)
        and (n.kind == "person") == (name.kind == "person")
        and (n.full.split()[:-1] == words[:-1] or n.full.split()[1:] == words[1:])
    ]
    rng.shuffle(alike)
    return alike


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
