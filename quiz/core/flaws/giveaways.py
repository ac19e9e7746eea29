"""Rules about what gives the key away: 10, 11, 12."""

from __future__ import annotations

import functools
import re
from collections import Counter

from quiz.core.flaws.words import CHOSEN, split, stands_in, telling
from quiz.core.items import Form, Item
from quiz.core.word_sets import word_set

_OPPOSITES = [
    frozenset(pair.split("/"))
    for pair in word_set("""
increase/decrease increased/decreased rise/fall rose/fell grow/shrink grew/shrank higher/lower high/low more/less
more/fewer larger/smaller large/small big/small long/short longer/shorter early/late earlier/later before/after
first/last north/south east/west northern/southern eastern/western left/right up/down above/below hot/cold
warm/cool wet/dry old/new old/young rich/poor strong/weak strengthen/weaken strengthened/weakened success/failure
succeeded/failed win/lose won/lost victory/defeat gain/loss profit/loss legal/illegal allow/forbid allowed/forbidden
permit/prohibit permitted/prohibited accept/reject accepted/rejected approve/reject approved/rejected open/close
opened/closed begin/end began/ended start/stop started/stopped import/export imports/exports buy/sell bought/sold
public/private positive/negative friend/enemy war/peace male/female men/women support/oppose supported/opposed
supporters/opponents advantage/disadvantage possible/impossible
""")
]
_NOT = ("un", "in", "im", "non", "non-", "dis")


def rule_10(item: Item) -> bool:
    """No telling word is shared by the stem and a key alone; no key gathers every word that options share."""
    if item.form not in CHOSEN:
        return True
    right, wrong = split(item)
    others = frozenset().union(*map(telling, wrong))
    return not (frozenset().union(*map(telling, right)) & telling(item.stem) - others) and not _gathers(item)


def rule_11(item: Item) -> bool:
    """The key's opposite is not offered beside options that have nothing to do with either."""
    if item.form is not Form.MULTIPLE_CHOICE:
        return True
    right, wrong = split(item)
    if len(wrong) < 2 or not right:
        return True
    opposites = [option for option in wrong if are_opposite(right[0], option)]
    if not opposites:
        return True
    rest = [option for option in wrong if option not in opposites]
    paired = any(are_opposite(a, b) for a in rest for b in rest)
    return paired or len(rest) == 0 or _is_one_of_four(right[0])


def rule_12(item: Item) -> bool:
    """Neither the key nor a distractor stands in the stem."""
    if item.form is Form.TRUE_FALSE:
        return True
    return not any(stands_in(option, item.stem) for option in {*item.options, *item.answer})


def are_opposite(one: str, other: str) -> bool:
    """Whether two options are opposites, or differ in nothing but two opposite words."""
    first, second = one.lower().split(), other.lower().split()
    if len(first) != len(second):
        return False
    differing = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    return len(differing) == 1 and _opposed(*differing[0])


@functools.lru_cache(maxsize=2048)
def _opposed(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return frozenset((one, other)) in _OPPOSITES or (len(short) > 3 and any(long == no + short for no in _NOT))


def _is_one_of_four(key: str) -> bool:
    """Whether the key is a point of the compass: its opposite belongs there."""
    return bool(re.search(r"\b(?:north|south|east|west)(?:ern)?\b", key, re.I))


def _gathers(item: Item) -> bool:
    """Whether the key alone holds every word that two options or more share, from two options or more."""
    right, wrong = split(item)
    if item.form is not Form.MULTIPLE_CHOICE or len(wrong) < 2:
        return False
    told = [telling(option) for option in item.options]
    counted = Counter(word for each in told for word in each)
    shared = {word for word, count in counted.items() if 2 <= count < len(told)}
    gathered = [shared <= each for each in told]
    return len(shared) >= 2 and gathered[item.options.index(right[0])] and sum(gathered) == 1
