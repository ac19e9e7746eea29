"""Rules about options: 1, 3, 6, 8, 9."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from quiz.core.facts.named.alike import abbreviates
from quiz.core.flaws.words import CHOSEN, SMALL, split, words
from quiz.core.items import GAP, Form, Item
from quiz.core.word_sets import word_set

LONGEST_SHARE = 1.5
"""How many times as long as the mean wrong option a right one may be, and the other way round twice as long."""
SLACK = 3
"""Characters by which no eye is caught."""
_PLURALS = word_set("people men women children mice geese feet teeth police media data bacteria fungi criteria")
_SINGULARS = word_set("""
    news physics mathematics politics economics gas bus lens species series means athletics linguistics atlas bias
    chaos cosmos ethics genetics statistics electronics diabetes measles rabies
""")
_FREQUENCY = re.compile(
    r"\b(?:always|never|only|all|every|none|no one|often|usually|sometimes|frequently|rarely|seldom|generally)\b", re.I
)
_ARTICLE_BEFORE = re.compile(rf"\b(an?) {GAP}", re.I)
_OTHERS = re.compile(
    r"\b(?:all|none|neither|both|any|either) of (?:the|these|them)\b|\bboth [a-e1-6] (?:and|&) [a-e1-6]\b|"
    r"\b(?:all|none) are (?:right|correct|true)\b|^(?:[A-E] (?:and|&) [A-E]|none|all|neither)\.?$|\bboth \w+ and \w+",
    re.I,
)


def rule_1(item: Item) -> bool:
    """No right option is more than one and a half times as long as the mean wrong one, or less than half as long."""
    if item.form not in CHOSEN:
        return True
    right, wrong = split(item)
    if not right or not wrong:
        return True
    mean = sum(map(len, wrong)) / len(wrong)
    key = sum(map(len, right)) / len(right)
    return abs(key - mean) <= SLACK or mean / 2 <= key <= LONGEST_SHARE * mean


def rule_3(item: Item) -> bool:
    """Nothing in the options' writing sets one apart: capitals, articles, marks, number, or "a" before the gap."""
    if item.form not in CHOSEN:
        return True
    signs: tuple[Callable[[str], object], ...] = (_capital, _article, _final, _quoted)
    return all(len({sign(o) for o in item.options}) == 1 for sign in signs) and _agrees(item) and not _odd_number(item)


def rule_6(item: Item) -> bool:
    """No option contains another, or is its abbreviation."""
    if item.form not in CHOSEN:
        return True
    told = [frozenset(words(option)) - SMALL or frozenset(words(option)) for option in item.options]
    pairs = [(i, j) for i in range(len(told)) for j in range(len(told)) if i != j]
    return not any(told[i] <= told[j] or abbreviates(item.options[i], item.options[j]) for i, j in pairs)


def rule_8(item: Item) -> bool:
    """No "all of the above" and its kin."""
    return item.form not in CHOSEN or not any(_OTHERS.search(option) for option in item.options)


def rule_9(item: Item) -> bool:
    """No absolute and no vague frequency stands in some options only."""
    if item.form not in CHOSEN:
        return True
    marked = [bool(_FREQUENCY.search(option)) for option in item.options]
    return all(marked) or not any(marked)


def _capital(option: str) -> bool:
    return option.lstrip("\"'“‘(")[:1].isupper()


def _article(option: str) -> str:
    first = (option.lower().split() or [""])[0]
    return {"an": "a"}.get(first, first) if first in ("a", "an", "the") else ""


def _final(option: str) -> str:
    return option[-1:] if option[-1:] in ".,;:!?" else ""


def _quoted(option: str) -> bool:
    return any(mark in option for mark in '"“”«»')


def _agrees(item: Item) -> bool:
    """Whether no plain "a" or "an" before the gap tells the key's first sound."""
    return GAP not in item.stem or _ARTICLE_BEFORE.search(item.stem) is None


def _odd_number(item: Item) -> bool:
    """Whether one of several common nouns alone is singular, or plural."""
    ends = [option.split()[-1].strip(".,") for option in item.options if option.split()]
    if item.form is not Form.MULTIPLE_CHOICE or len(ends) < 3 or not all(e.isalpha() and e.islower() for e in ends):
        return False
    return 1 in Counter(map(_is_plural, ends)).values()


def _is_plural(noun: str) -> bool:
    return (
        noun in _PLURALS
        or (noun.endswith("s") and noun not in _SINGULARS and not noun.endswith(("ss", "us", "is")))
        or noun.endswith("ae")
    )
