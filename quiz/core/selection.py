"""From many candidates to a varied set that covers the article: what a whole quiz has to keep to."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from quiz.core.items import FALSE, GAP, TRUE, Form, Item

MOST_A_SENTENCE = 2
MOST_ALIKE = 0.6
_SMALL = frozenset(
    "the a an of in on and or to for with by at from was were is are did which who what when how".split()
)


@dataclass
class _Set:
    chosen: list[Item] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)
    by_place: Counter[int] = field(default_factory=Counter)
    by_form: Counter[Form] = field(default_factory=Counter)
    by_truth: Counter[str] = field(default_factory=Counter)
    fact_forms: set[tuple[str, Form]] = field(default_factory=set)


def best(items: Sequence[Item], n: int) -> list[Item]:
    """Return up to ``n`` items, best first, that make a varied quiz covering the article; ``items`` in any order.

    Items whose evidence is not yet asked about, and forms not yet much used, come first.
    """
    chosen, _ = choose(items, n)
    return chosen


def choose(items: Iterable[Item], n: int | None) -> tuple[list[Item], Counter[str]]:
    """Choose a varied set; return it with counts of what the rules of a whole quiz kept out."""
    state = _Set()
    waiting = sorted(items, key=lambda item: (-item.score, item.stem))
    while waiting and (n is None or len(state.chosen) < n):
        place = max(range(len(waiting)), key=lambda i: (_worth(waiting[i], state), -i))
        item = waiting.pop(place)
        rule = _refused(item, state)
        if rule:
            state.dropped[rule] += 1
        else:
            _take(item, state)
    return state.chosen, state.dropped


def _worth(item: Item, state: _Set) -> float:
    share = state.by_form[item.form] / max(1, len(state.chosen))
    fresh = 0.15 if not state.by_place[_place(item)] else 0.0
    return item.score + fresh - 0.25 * share


def _place(item: Item) -> int:
    return item.evidence[-1].start


def _take(item: Item, state: _Set) -> None:
    state.chosen.append(item)
    state.by_place[_place(item)] += 1
    state.by_form[item.form] += 1
    state.fact_forms.add((item.facts[0].key, item.form))
    if item.form is Form.TRUE_FALSE:
        state.by_truth[item.answer[0]] += 1


def _refused(item: Item, state: _Set) -> str:
    if state.by_place[_place(item)] >= MOST_A_SENTENCE:
        return "quiz: at most two questions a sentence"
    if (item.facts[0].key, item.form) in state.fact_forms:
        return "quiz: one question a fact and form"
    if item.form is Form.TRUE_FALSE and _unbalances(item, state):
        return "true or false: 40 to 60% true"
    for other in state.chosen:
        if alike(item, other) > MOST_ALIKE and _place(item) != _place(other):
            return "quiz: no two stems alike"
        if gives_away(item, other) or gives_away(other, item):
            return "quiz: no stem gives away another's key"
    return ""


def _unbalances(item: Item, state: _Set) -> bool:
    this, that = (TRUE, FALSE) if item.answer[0] == TRUE else (FALSE, TRUE)
    return state.by_truth[this] > state.by_truth[that]


def alike(one: Item, other: Item) -> float:
    """Return the Jaccard likeness (0 to 1) of two stems' telling words."""
    first, second = _telling(one.stem), _telling(other.stem)
    return len(first & second) / max(1, len(first | second))


def gives_away(one: Item, other: Item) -> bool:
    """Whether the stem of one tells the key of the other: same sentence, and the key is told."""
    if one is other or _place(one) != _place(other) or other.form is Form.TRUE_FALSE:
        return False
    return any(re.search(rf"(?<!\w){re.escape(key)}(?!\w)", one.stem, re.I) for key in {*other.answer, *other.accepted})


def _telling(stem: str) -> frozenset[str]:
    return frozenset(w for w in re.findall(r"[^\W_]+", stem.replace(GAP, " ").lower()) if w not in _SMALL)


def spread_keys(items: Sequence[Item], rng: random.Random) -> list[Item]:
    """Place the keys of options that are in no order so that every position comes equally often (rule 2)."""
    placed: list[Item] = []
    used: Counter[int] = Counter()
    for item in items:
        if item.form is not Form.MULTIPLE_CHOICE or _is_sorted(item):
            placed.append(item)
            continue
        places = list(range(len(item.options)))
        rng.shuffle(places)
        place = min(places, key=lambda p: used[p])
        used[place] += 1
        wrong = [option for option in item.options if option != item.answer[0]]
        placed.append(replace(item, options=(*wrong[:place], item.answer[0], *wrong[place:])))
    return placed


def _is_sorted(item: Item) -> bool:
    return any(c.isdigit() for c in item.answer[0]) or item.facts[0].kind in ("number", "percent", "money", "measure")
