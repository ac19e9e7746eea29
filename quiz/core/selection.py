"""From many candidates to a varied set that covers the article: what a whole quiz has to keep to."""

from __future__ import annotations

import itertools
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from quiz.core.fallen import Fallen
from quiz.core.flaws.quiz import tells
from quiz.core.items import FALSE, GAP, TRUE, Form, Item
from quiz.core.ranking.worth import FIRM
from quiz.core.word_sets import word_set

MOST_A_SENTENCE = 2
ROUNDS = MOST_A_SENTENCE + 1
"""How often the sentences are gone through: once more, for true statements that waited for a false one."""
MOST_ALIKE = 0.6
MOST_OF_ONE_FORM = 0.45
MOST_TRUE_FALSE = 0.25
MOST_OF_ONE_KEY = {"year": 2, "number": 2, "statement": 2}
FALSE_WANTED = 0.3
"""What a changed value is worth where true statements wait for their balance."""
LOOK_BACK = 300
"""Chosen items with a word in common that are looked at: however many there are, the next one costs no more."""
UNBALANCED = "true or false: 40 to 60% true"
_SMALL = word_set("""
    the a an of in on and or to for with by at from was were is are did which who what when how
""")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item, and the very thing it asks about: two candidates that ask the same never both come into a quiz."""

    item: Item
    asks: str


@dataclass
class _Set:
    """The items chosen so far, and what is needed to judge the next one without looking at each of them."""

    chosen: list[Item] = field(default_factory=list)
    words: list[frozenset[str]] = field(default_factory=list)
    with_word: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    keyed: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_place: dict[int, list[Item]] = field(default_factory=lambda: defaultdict(list))
    by_form: Counter[Form] = field(default_factory=Counter)
    by_truth: Counter[str] = field(default_factory=Counter)
    only_true: set[int] = field(default_factory=set)
    true_leads: bool = True
    """Whether an odd one may be true: so in every other article, lest guessing "true" pay over many."""
    by_key: Counter[str] = field(default_factory=Counter)
    asked: set[str] = field(default_factory=set)

    def take(self, candidate: Candidate) -> None:
        """Add an item."""
        item = candidate.item
        words = telling_words(item.stem)
        for word in words:
            self.with_word[word].append(len(self.chosen))
        for word in _key_words(item):
            self.keyed[word].append(len(self.chosen))
        self.chosen.append(item)
        self.words.append(words)
        self.by_place[_place(item)].append(item)
        self.by_form[item.form] += 1
        self.asked.add(candidate.asks)
        self.by_key[_key(item).lower()] += 1
        self.only_true.discard(_place(item))
        if item.form is Form.TRUE_FALSE:
            self.by_truth[item.answer[0]] += 1

    def is_alike(self, item: Item) -> bool:
        """Whether a chosen stem shares too much with this one."""
        words = telling_words(item.stem)
        shared = Counter(place for word in words for place in self.with_word.get(word, ())[-LOOK_BACK:])
        return any(n / len(words | self.words[place]) >= MOST_ALIKE for place, n in shared.items())

    def tells_or_is_told(self, item: Item) -> bool:
        """Whether a chosen item about the same matter tells this one's key, or this one's stem the key of that."""
        told = {place for word in telling_words(item.stem) for place in self.keyed.get(word, ())[-LOOK_BACK:]}
        telling = {place for word in _key_words(item) for place in self.with_word.get(word, ())[-LOOK_BACK:]}
        return any(tells(item, self.chosen[p]) for p in told) or any(tells(self.chosen[p], item) for p in telling)


def best(items: Sequence[Item], n: int) -> list[Item]:
    """Return up to ``n`` items, best first, that make a varied quiz covering the article; ``items`` in any order.

    Sentences not yet asked about, and forms not yet much used, come first.
    """
    chosen, _ = choose([Candidate(item, f"{_place(item)}:{_key(item)}") for item in items], n)
    return chosen


def choose(candidates: Iterable[Candidate], n: int | None) -> tuple[list[Item], Fallen]:
    """Choose a varied set; return it with what the rules of a whole quiz kept out.

    First the best item of each sentence is taken, the best sentences first, then a second one; those that are less
    sure than :data:`FIRM` come after all others.
    """
    places: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        places[_place(candidate.item)].append(candidate)
    order = sorted(places, key=lambda place: (-max(c.item.score for c in places[place]), place))
    state, dropped = _Set(only_true=_only_true(places), true_leads=len(order) % 2 == 0), Fallen()
    for least, place in itertools.product((FIRM, 0.0), order * ROUNDS):
        if n is not None and len(state.chosen) >= n:
            return state.chosen, dropped
        found = None if len(state.by_place[place]) >= MOST_A_SENTENCE else _next(places[place], state, dropped, least)
        if found is not None:
            places[place].remove(found)
            state.take(found)
    _tell_left_over(places, state, dropped)
    return state.chosen, dropped


def _tell_left_over(places: Mapping[int, Sequence[Candidate]], state: _Set, dropped: Fallen) -> None:
    for place, left in places.items():
        rule = UNBALANCED if len(state.by_place[place]) < MOST_A_SENTENCE else "quiz: at most two questions a sentence"
        for candidate in left:
            dropped.add(rule, candidate.item.stem)


def _only_true(places: Mapping[int, Sequence[Candidate]]) -> set[int]:
    """The sentences that can only be asked as true: to balance them, others are asked with a value changed."""
    return {place for place, found in places.items() if all(c.item.answer == (TRUE,) for c in found)}


def _next(waiting: list[Candidate], state: _Set, dropped: Fallen, least: float) -> Candidate | None:
    """Return the best item of one sentence that the rules of a quiz allow; forget those they never will."""
    sure = [candidate for candidate in waiting if candidate.item.score >= least]
    for candidate in sorted(sure, key=lambda c: (-_worth(c.item, state), c.item.stem, c.item.form)):
        rule = _refused(candidate, state)
        if not rule:
            return candidate
        if rule != UNBALANCED:
            dropped.add(rule, candidate.item.stem)
            waiting.remove(candidate)
    return None


def _worth(item: Item, state: _Set) -> float:
    share = state.by_form[item.form] / max(4, len(state.chosen))
    worth = item.score - 0.5 * max(0.0, share - 0.25) - (0.3 if share > MOST_OF_ONE_FORM else 0.0)
    if item.form is Form.TRUE_FALSE:
        wanted = item.answer[0] == FALSE and _lacks_false(state)
        worth += FALSE_WANTED if wanted else -0.1 if share < MOST_TRUE_FALSE else -0.4
    return worth


def _lacks_false(state: _Set) -> bool:
    return state.by_truth[FALSE] < _true_to_come(state)


def _true_to_come(state: _Set) -> int:
    return state.by_truth[TRUE] + len(state.only_true)


def _place(item: Item) -> int:
    return item.evidence[-1].start


def _key(item: Item) -> str:
    """What is asked for: of a true-or-false item the whole statement."""
    return item.stem if item.form is Form.TRUE_FALSE else item.answer[0]


def _refused(candidate: Candidate, state: _Set) -> str:
    item = candidate.item
    if candidate.asks in state.asked:
        return "quiz: one question a fact"
    if state.by_key[_key(item).lower()] >= _most_of_its_key(item):
        return "quiz: no key asked again and again"
    if item.form is Form.TRUE_FALSE and any(o.form is item.form for o in state.by_place.get(_place(item), ())):
        return "quiz: one true or false a sentence"
    if item.form is Form.TRUE_FALSE and not _is_wanted_truth(item, state):
        return UNBALANCED
    beside = state.by_place.get(_place(item), ())
    if any(gives_away(item, other) or gives_away(other, item) for other in beside) or state.tells_or_is_told(item):
        return "quiz: no stem gives away another's key"
    return "quiz: no two stems alike" if state.is_alike(item) else ""


def _most_of_its_key(item: Item) -> int:
    """How often one key may be asked for; once more where somebody claims something: each claim counts."""
    return 2 if item.facts[0].claimed_by else MOST_OF_ONE_KEY.get(item.facts[0].kind, 1)


def _is_wanted_truth(item: Item, state: _Set) -> bool:
    """Whether one more keeps the balance: of two or more false ones a fifth to a half more may be true, never 61%."""
    if item.answer[0] == FALSE:
        return state.by_truth[FALSE] <= min(_true_to_come(state), state.by_truth[TRUE] + 2)
    true = state.by_truth[TRUE] if _place(item) in state.only_true else _true_to_come(state)
    false = state.by_truth[FALSE]
    return true < max(int(state.true_leads), false + (false // 4 or int(false > 1)))


def _key_words(item: Item) -> frozenset[str]:
    """Return the longest word of each spelling of the key: a stem that tells the key holds one of them."""
    spelt = () if item.form is Form.TRUE_FALSE else (*item.answer, *item.accepted)
    return frozenset(max(telling_words(key), key=lambda word: (len(word), word), default="") for key in spelt) - {""}


def gives_away(one: Item, other: Item) -> bool:
    """Whether the stem of one tells the key of the other, which asks about the same sentence."""
    if one is other or other.form is Form.TRUE_FALSE:
        return False
    return any(re.search(rf"(?<!\w){re.escape(key)}(?!\w)", one.stem, re.I) for key in {*other.answer, *other.accepted})


def telling_words(stem: str) -> frozenset[str]:
    """Return the words of a stem that tell what it is about, in small letters."""
    return frozenset(w for w in re.findall(r"[^\W_]+", stem.replace(GAP, " ").lower()) if w not in _SMALL)


def spread_keys(items: Sequence[Item], rng: random.Random) -> list[Item]:
    """Place the keys so that every position comes equally often, no more than three times running (rule 2).

    Options that stand in order of size keep it: their key's rank was drawn when the options were chosen.
    """
    placed: list[Item] = []
    used: Counter[int] = Counter()
    last: list[int] = []
    for item in items:
        if item.form is Form.MULTIPLE_CHOICE:
            item = item if is_in_order(item) else _with_key_at(item, _free_place(item, used, last, rng))
            place = item.options.index(item.answer[0])
            used[place] += 1
            last = [*last[-2:], place]
        placed.append(item)
    return placed


def _free_place(item: Item, used: Counter[int], last: Sequence[int], rng: random.Random) -> int:
    places = list(range(len(item.options)))
    rng.shuffle(places)
    tired = last[0] if len(last) == 3 and len(set(last)) == 1 else -1
    return min((p for p in places if p != tired), key=lambda p: used[p])


def _with_key_at(item: Item, place: int) -> Item:
    wrong = [option for option in item.options if option != item.answer[0]]
    return replace(item, options=(*wrong[:place], item.answer[0], *wrong[place:]))


def is_in_order(item: Item) -> bool:
    """Whether an item's options stand in order of time or size (rule 5)."""
    return item.facts[0].kind in ("year", "month", "day", "decade", "century", "number", "percent", "money", "measure")
