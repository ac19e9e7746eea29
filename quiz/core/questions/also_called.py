"""Other names for the same thing by the way they are built: a party, a university, the Olympics, a civil war."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.core.facts.asked.record import Record
from quiz.core.knowledge import kin

_PARTY = " Party"


def also_called(text: str, record: Record) -> Iterator[str]:
    """Yield what else a name may be called without meaning anything else in the article."""
    yield from _party(text, record)
    yield from _university(text)
    yield from _games(text)
    yield from _war(text, record)
    yield from _empire(text)


def _party(text: str, record: Record) -> Iterator[str]:
    """Yield the party for its people and the other way round, as the article has it: Nationals, National Party."""
    fulls = [full for full in record.ending_in("Party") if full.endswith(_PARTY)]
    if text.endswith(_PARTY):
        core = text.removesuffix(_PARTY)
        yield from (each for each in (core, f"{core}s") if record.names.find(each) is not None and " " not in core)
        return
    if " " in text:
        return
    same = [full for full in fulls if full.removesuffix(_PARTY).split()[-1] in (text, text.removesuffix("s"))]
    if len(same) == 1:
        yield same[0]
        yield f"{same[0].split()[-2]}{_PARTY}"


def _university(text: str) -> Iterator[str]:
    """Yield the usual ways to call a university: UC Davis, Cambridge University for the University of Cambridge."""
    if branch := re.fullmatch(r"UC ([A-Z][\w ]+)", text):
        yield f"University of California, {branch.group(1)}"
        yield f"University of California at {branch.group(1)}"
    if branch := re.fullmatch(r"University of California,? (?:at )?([A-Z][\w ]+)", text):
        yield f"UC {branch.group(1)}"
    for pattern, other in (
        (r"University of ([A-Z]\w+)", "{} University"),
        (r"([A-Z]\w+) University", "University of {}"),
    ):
        found = re.fullmatch(pattern, text)
        if found and kin.find(found.group(1), "organisation") and _is_in_both_ways(found.group(1)):
            yield other.format(found.group(1))
            yield found.group(1)


def _is_in_both_ways(town: str) -> bool:
    """Whether a university is known by its town and both ways round: Oxford University, University of Oxford."""
    return bool(kin.find(f"{town} University") and kin.find(f"University of {town}"))


def _games(text: str) -> Iterator[str]:
    """Yield the Olympic Games for the Olympics, and the other way round, with their season and without."""
    if found := re.fullmatch(r"(?:\d{4} )?((?:Summer |Winter )?)(?:Olympics|Olympic Games)", text):
        season = found.group(1)
        yield from (f"{season}Olympics", f"{season}Olympic Games", "Olympics", "Olympic Games")


def _war(text: str, record: Record) -> Iterator[str]:
    """Yield the Civil War for the American Civil War, where the article names one only."""
    found = re.fullmatch(r"\w+ ((?:Civil|Revolutionary) War|Revolution)", text)
    if found is None:
        return
    if sum(full.endswith(f" {found.group(1)}") for full in record.ending_in(text.split()[-1])) == 1:
        yield found.group(1)


def _empire(text: str) -> Iterator[str]:
    """Yield the people for their empire: the Ottomans for the Ottoman Empire."""
    found = re.fullmatch(r"(\w+an) (?:Empire|Dynasty|dynasty|Caliphate)", text)
    if found is not None:
        yield f"{found.group(1)}s"
