"""Rules about options: 1, 3, 5, 6, 8, 9, 10."""

from __future__ import annotations

import re

from quiz.core.facts.vocabulary import word_set
from quiz.core.items import GAP, Form, Item

_SMALL = word_set("the a an of in on and or to for with by at from")


def rule_1(item: Item) -> bool:
    """The key is not more than one and a half times as long as the mean distractor, nor less than half as long."""
    if item.form is not Form.MULTIPLE_CHOICE:
        return True
    key, wrong = _split(item)
    mean = sum(map(len, wrong)) / len(wrong)
    gap = abs(len(key) - mean)
    return gap <= 3 or mean / 2 <= len(key) <= 1.5 * mean


def rule_3(item: Item) -> bool:
    """Nothing in the options' writing sets one apart: capitals, articles, final marks, singular among plurals."""
    if item.form is not Form.MULTIPLE_CHOICE:
        return True
    return all(len({sign(o) for o in item.options}) == 1 for sign in (_capital, _article, _final)) and _agrees(item)


def rule_5(item: Item) -> bool:
    """No two options are the same once written alike."""
    return len({re.sub(r"\W", "", option.lower()) for option in item.options}) == len(item.options)


def rule_6(item: Item) -> bool:
    """No option contains another."""
    if item.form is not Form.MULTIPLE_CHOICE:
        return True
    words = [frozenset(option.lower().split()) - _SMALL for option in item.options]
    return not any(a <= b for i, a in enumerate(words) for j, b in enumerate(words) if i != j)


def rule_8(item: Item) -> bool:
    """No "all of the above" and its kin."""
    return not any(
        re.search(r"\b(?:all|none|both) of (?:the|these)\b|\bboth \w+ and \w+", o, re.I) for o in item.options
    )


def rule_9(item: Item) -> bool:
    """No absolute and no vague frequency stands in some options only."""
    marked = [bool(re.search(r"\b(?:always|never|only|all|often|usually|sometimes)\b", o, re.I)) for o in item.options]
    return all(marked) or not any(marked)


def rule_10(item: Item) -> bool:
    """No telling word is shared by the stem and the key alone."""
    if item.form is not Form.MULTIPLE_CHOICE:
        return True
    key, wrong = _split(item)
    told = _telling(item.stem.replace(GAP, " "))
    return not (_telling(key) & told - frozenset().union(*map(_telling, wrong)))


def _split(item: Item) -> tuple[str, list[str]]:
    return item.answer[0], [option for option in item.options if option != item.answer[0]]


def _telling(text: str) -> frozenset[str]:
    return frozenset(w for w in re.findall(r"[^\W_]+", text.lower()) if w not in _SMALL and len(w) > 2)


def _capital(option: str) -> bool:
    return option[:1].isupper()


def _article(option: str) -> str:
    first = option.lower().split()[0]
    return first if first in ("a", "an", "the") else ""


def _final(option: str) -> str:
    return option[-1] if option[-1] in ".,;!?" else ""


def _agrees(item: Item) -> bool:
    """After a plain "a" or "an" every option must begin with the right sort of sound."""
    match = re.search(rf"\b(an?) {GAP}", item.stem)
    return match is None
