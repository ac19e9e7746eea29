"""Of which sort a name is, finer than its kind: a university, a river, an acronym, a man or a woman."""

from __future__ import annotations

import functools
import re

from quiz.core.facts.named.first_names import gender_of_first_name
from quiz.core.facts.named.identity import Name
from quiz.core.knowledge import kin
from quiz.core.word_sets import word_set

_CLASSES = tuple(
    word_set(line)
    for line in """
university college institute academy conservatory polytechnic
school
museum gallery planetarium
hospital clinic infirmary
ministry department
agency commission committee council board bureau administration authority
times post news journal herald tribune telegraph gazette
army navy force forces police corps
organization organisation association federation union league society alliance
party
parliament congress senate assembly
court tribunal
bank
company corporation inc ltd group airlines motors
church cathedral abbey chapel temple mosque
theatre theater opera
orchestra philharmonic symphony
foundation trust fund
river
lake loch
sea ocean gulf bay
mount mountain mountains peak hills
island islands isle archipelago peninsula
county district province region borough prefecture
park garden gardens
street road avenue lane boulevard
bridge tunnel
palace castle fort fortress tower
airport station
stadium arena
desert valley plateau basin
forest
war
battle siege
treaty act agreement convention protocol accord pact
prize award medal
cup championship trophy
dynasty empire
""".strip().splitlines()
)
_TOLD_APART = word_set("""
    duchy kingdom principality protectorate colony symphony concerto dances rhapsody sonata group block hall division
    amendment railway railroad line expedition festival marathon exchange zoo cemetery observatory circus ballet choir
    fair exhibition uprising revolution crisis conference declaration constitution highway canal
""")
"""Words after which things of one sort are told apart by a place or a number."""
_HERS = word_set(
    "she her hers herself actress wife mother daughter sister aunt niece queen princess woman girl lady female women"
)
_HIS = word_set("he his him himself actor husband father son brother uncle nephew king prince man boy gentleman male")


@functools.lru_cache(maxsize=4096)
def class_of(full: str) -> int:
    """Return which class of things a name speaks of (University of Leeds, Leeds River), 1 and up; 0 if it is silent."""
    words = re.findall(r"[^\W_]+", full.lower())
    if len(words) < 2:
        return 0
    ordered = [words[0], words[-1]] if " of " in full else [words[-1], words[0]]
    return next((n for word in ordered for n, each in enumerate(_CLASSES, 1) if word in each), 0)


def names_a_class(word: str) -> bool:
    """Whether a word of a name says of what class the thing is: University, River, Symphony."""
    return word.lower() in _TOLD_APART or any(word.lower() in each for each in _CLASSES)


@functools.lru_cache(maxsize=4096)
def is_acronym(full: str) -> bool:
    """Whether a name is written in capitals only: FCC, NBC."""
    return bool(re.fullmatch(r"[A-Z]{2,5}", full))


def sex_of(full: str) -> str:
    """Return "she", "he" or "" of a person, by who it is or by the first name."""
    known = kin.is_woman(full)
    if known is not None:
        return "she" if known else "he"
    return {"f": "she", "m": "he"}.get(gender_of_first_name(full), "")


def sex_told(words: set[str]) -> str:
    """Return "she" or "he" where the words of a stem tell one sex only, else ""."""
    hers, his = not words.isdisjoint(_HERS), not words.isdisjoint(_HIS)
    return "" if hers == his else "she" if hers else "he"


def is_surely_a_person(full: str) -> bool:
    """Whether a name begins as people's names do, or is that of somebody well known."""
    return bool(kin.find(full, "person")) or bool(gender_of_first_name(full))


def are_of_one_sort(one: Name, other: Name, kinds: tuple[str, ...]) -> bool:
    """Whether a name of the article could stand in another's place, as far as their own words and kinds tell.

    ``kinds`` are those that the first may be well known under.
    """
    if other.kind in (one.kind, *kinds) and kin.are_of_one_family(one.full, other.full, *kinds):
        return True
    if one.kind != other.kind or one.kind in ("nationality", "general"):
        return False
    if one.kind == "person":
        return (len(one.full.split()) == 1) == (len(other.full.split()) == 1) and not _ends_as_a_thing(other.full)
    if one.kind in ("country", "city", "state"):
        return True
    if is_acronym(one.full) or is_acronym(other.full):
        return is_acronym(one.full) and is_acronym(other.full) and min(one.mentions, other.mentions) >= 2
    return class_of(one.full) > 0 and class_of(one.full) == class_of(other.full)


def _ends_as_a_thing(full: str) -> bool:
    """Whether the model took an event or a body for a person: "Protestant Reformation"."""
    return bool(kin.find(full.split()[-1], "event", "organisation", "name")) and not is_surely_a_person(full)
