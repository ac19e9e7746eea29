"""Rules about a whole quiz: rule 2, the balance of true and false, coverage, variety, and what guessing gains."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations, groupby

from quiz.core.flaws.article import Told
from quiz.core.flaws.words import stands_in, telling
from quiz.core.items import TRUE, Form, Item

LEAST_COVERED = 0.6
MOST_A_SENTENCE = 2
MOST_ALIKE = 0.6
MOST_OF_ONE_FORM = 0.5
MOST_RUNNING = 3
CHI_SQUARE = {1: 6.63, 2: 9.21, 3: 11.34, 4: 13.28, 5: 15.09}
"""The values that chance exceeds once in a hundred times, by degrees of freedom."""
_ENOUGH = 5
"""Items from which a share means something."""
_SAME_MATTER = 0.5
_SEVERAL = (Form.MATCHING, Form.ORDERING)


def rule_2(items: Sequence[Item], _told: Told) -> bool:
    """Keys stand in every place equally often, and never four times running in one."""
    choices = _choices(items)
    places = [item.options.index(item.answer[0]) for item in choices]
    if any(len(list(run)) > MOST_RUNNING for _, run in groupby(places)):
        return False
    most = max((len(item.options) for item in choices), default=0)
    expected = [sum(1 / len(item.options) for item in choices if len(item.options) > place) for place in range(most)]
    if not expected or min(expected) < 1:
        return True
    found = Counter(places)
    return sum((found[p] - e) ** 2 / e for p, e in enumerate(expected)) <= CHI_SQUARE[min(5, most - 1)]


def truth_is_balanced(items: Sequence[Item], _told: Told) -> bool:
    """Of the statements 40 to 60 per cent are true."""
    truth = [item.answer[0] == TRUE for item in items if item.form is Form.TRUE_FALSE]
    return len(truth) < _ENOUGH or 0.4 <= sum(truth) / len(truth) <= 0.6


def covers_the_article(items: Sequence[Item], told: Told) -> bool:
    """Six of ten paragraphs are asked about."""
    spans = [span for item in items for span in item.evidence]
    blocks = [passage.span(0, len(passage.text)) for passage in told.passages]
    asked = sum(any(s.start < block.end and block.start < s.end for s in spans) for block in blocks)
    return asked >= LEAST_COVERED * len(blocks)


def two_a_sentence(items: Sequence[Item], _told: Told) -> bool:
    """At most two questions ask about one sentence."""
    places = Counter(item.evidence[-1].start for item in items if item.evidence and item.form not in _SEVERAL)
    return max(places.values(), default=0) <= MOST_A_SENTENCE


def one_a_fact_and_form(items: Sequence[Item], _told: Told) -> bool:
    """No fact is asked twice in the same form."""
    asked = [(item.facts[0].key, item.form) for item in items if item.facts and item.form not in _SEVERAL]
    return len(set(asked)) == len(asked)


def none_gives_another_away(items: Sequence[Item], _told: Told) -> bool:
    """No stem tells the key of another that speaks of the same thing."""
    return not any(tells(a, b) or tells(b, a) for a, b in combinations(items, 2))


def none_are_alike(items: Sequence[Item], _told: Told) -> bool:
    """No two stems share more than six of ten telling words."""
    said = [telling(item.stem) for item in items if item.form not in _SEVERAL]
    return not any(len(a & b) > MOST_ALIKE * len(a | b) for a, b in combinations(said, 2))


def forms_are_mixed(items: Sequence[Item], _told: Told) -> bool:
    """No form makes more than half of a quiz."""
    forms = Counter(item.form for item in items)
    return len(items) < _ENOUGH or max(forms.values()) <= MOST_OF_ONE_FORM * len(items)


def guessing_gains_nothing(items: Sequence[Item], _told: Told) -> bool:
    """The longest option, or the one that shares most with the others, is right no more often than by chance.

    That is, chance and two standard errors.
    """
    choices = _choices(items)
    chance = sum(1 / len(item.options) for item in choices)
    spread = math.sqrt(sum((1 - 1 / len(item.options)) / len(item.options) for item in choices))
    guesses: tuple[Callable[[Item, str], int], ...] = (lambda _item, option: len(option), _shared)
    return all(sum(_gain(item, worth) for item in choices) <= chance + 2 * spread for worth in guesses)


def tells(one: Item, other: Item) -> bool:
    """Whether the stem of ``one`` holds a key of ``other`` and speaks of the same thing."""
    if other.form in (Form.TRUE_FALSE, *_SEVERAL) or one.form in _SEVERAL:
        return False
    if not any(stands_in(key, one.stem) for key in {*other.answer, *other.accepted}):
        return False
    asked = telling(other.stem)
    return len(asked & telling(one.stem)) >= max(2, _SAME_MATTER * len(asked))


def _choices(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if item.form is Form.MULTIPLE_CHOICE and item.answer[0] in item.options]


def _shared(item: Item, option: str) -> int:
    others = [telling(other) for other in item.options if other != option]
    return sum(len(telling(option) & other) for other in others)


def _gain(item: Item, worth: Callable[[Item, str], int]) -> float:
    """Return how likely this guess is right: one part of those that tie for the best."""
    marks = {option: worth(item, option) for option in item.options}
    best = [option for option in item.options if marks[option] == max(marks.values())]
    return (item.answer[0] in best) / len(best)
