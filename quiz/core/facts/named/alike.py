"""Whether two names are only two ways of writing one: Masai Mara and Maasai Mara, colour and color."""

from __future__ import annotations

import difflib
import functools
import re

from quiz.core.facts.named import gazetteer
from quiz.core.facts.named.identity import plain

_SPELT_OUT = {
    "mt": "mount",
    "st": "saint",
    "ft": "fort",
    "intl": "international",
    "univ": "university",
    "co": "company",
    "nouvelle": "new",
    "nouveau": "new",
    "nueva": "new",
    "nuevo": "new",
    "nieuw": "new",
    "neu": "new",
}
_BRITAIN = frozenset({"Britain", "Great Britain", "United Kingdom", "UK", "U.K."})
_ANGLICAN = frozenset({"Church of England", "Anglican Church", "Anglicanism", "Anglican Communion", "English Church"})
_CATHOLIC = frozenset(
    {"Catholic Church", "Roman Catholic Church", "Church of Rome", "Catholicism", "Holy See", "Vatican", "Papacy"}
)
_WITHIN = (
    (_BRITAIN, _BRITAIN | {"England", "Scotland", "Wales", "Northern Ireland", "Cornwall"}),
    (frozenset({"England"}), frozenset({"Cornwall"})),
    (frozenset({"Ireland"}), frozenset({"Northern Ireland", *_BRITAIN})),
    (frozenset({"Soviet Union", "USSR"}), frozenset({"Russia", "Ukraine", "Georgia", "Belarus", "Lithuania"})),
    (frozenset({"Holland"}), frozenset({"Netherlands"})),
    (frozenset({"Iran"}), frozenset({"Persia"})),
    (frozenset({"China"}), frozenset({"Taiwan", "Hong Kong", "Tibet"})),
    (frozenset({"Germany"}), frozenset({"East Germany", "West Germany", "Prussia"})),
    (frozenset({"Burma"}), frozenset({"Myanmar"})),
    (frozenset({"British"}), frozenset({"English", "Scottish", "Welsh", "Scots"})),
    (frozenset({"Soviet"}), frozenset({"Russian", "Ukrainian"})),
    (frozenset({"European"}), frozenset({"French", "German", "British", "Italian", "Spanish", "Dutch"})),
    (frozenset({"Christian", "Christianity"}), frozenset({"Catholic", "Protestant", "Catholicism", "Protestantism"})),
    (_ANGLICAN, _ANGLICAN),
    (_CATHOLIC, _CATHOLIC),
    (frozenset({"Scandinavia"}), frozenset({"Sweden", "Norway", "Denmark"})),
)
_NESTED = frozenset().union(*(outer | inner for outer, inner in _WITHIN))
CLOSEST = 0.8
"""From this share of equal letters on two words count as one misspelt."""


@functools.lru_cache(maxsize=8192)
def is_written_alike(one: str, other: str) -> bool:
    """Whether two names differ by spelling, marks, an abbreviation or a dropped word only."""
    if gazetteer.kind_of_place(one) and gazetteer.kind_of_place(other):
        return gazetteer.usual_name(one) == gazetteer.usual_name(other)
    first, second = _words(one), _words(other)
    if "".join(first) == "".join(second) or abbreviates(one, other) or abbreviates(other, one):
        return True
    if len(first) > 1 < len(second) and _by_country(first) == _by_country(second):
        return True
    if len(first) != len(second) or not first:
        return False
    return all(a == b or _is_close(a, b) for a, b in zip(first, second, strict=True))


@functools.lru_cache(maxsize=4096)
def _by_country(words: tuple[str, ...]) -> frozenset[str]:
    """The words with each people's name put as that of its country: British Parliament, Parliament of Great Britain."""
    found: set[str] = set()
    for word in words:
        named = gazetteer.countries_of(word.capitalize()) or (word.capitalize(),)
        found |= set(plain(gazetteer.usual_name(named[0])).split())
    return frozenset(found - {"great"} if "kingdom" in found else found)


def contains(one: str, other: str) -> bool:
    """Whether one country lies in the other or is the same for most: England in Britain, Holland in the Netherlands."""
    if one not in _NESTED or other not in _NESTED:
        return False
    return any((one in group[0] and other in group[1]) or (other in group[0] and one in group[1]) for group in _WITHIN)


def containers_of(name: str) -> frozenset[str]:
    """Return the names of all that a country lies in, holds, or is another name of."""
    found: set[str] = set()
    for outer, inner in _WITHIN if name in _NESTED else ():
        found |= inner if name in outer else outer if name in inner else set()
    return frozenset(found - {name})


def abbreviates(short: str, long: str) -> bool:
    """Whether a short name is made of the capitals and figures of a long one: IE6 for Internet Explorer 6."""
    if short != short.upper():
        return False
    letters = letters_of(short)
    if len(letters) < 2 or not re.fullmatch(r"[A-Z0-9]+", letters) or len(long.split()) < 2:
        return False
    return letters == initials_of(long)


def letters_of(short: str) -> str:
    """Return a short name without its dots and dashes."""
    return re.sub(r"[.\s&-]", "", short)


def initials_of(long: str) -> str:
    """Return the capitals that the words of a name begin with, and its figures."""
    parts = re.findall(r"[^\W_]+", long)
    return "".join(part if part.isdigit() else part[0] for part in parts if part[0].isupper() or part.isdigit())


@functools.lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    words = re.findall(r"[^\W_]+", plain(text))
    return tuple(_SPELT_OUT.get(word, word) for word in words if word not in ("the", "of", "and"))


def _is_close(one: str, other: str) -> bool:
    if min(len(one), len(other)) == 1:
        return one[0] == other[0] and not one.isdigit()
    if one.isdigit() or other.isdigit() or one[0] != other[0] or min(len(one), len(other)) < 4:
        return False
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio() >= CLOSEST
