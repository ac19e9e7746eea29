"""Rules about statements that are true or false."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Sequence

from quiz.core.flaws.words import words
from quiz.core.items import FALSE, Form, Item

_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
MOST_CHANGED = 6
"""Words in a row by which a false statement may differ from the true one."""
_NOT = re.compile(r"\b(?:not|never|no|cannot|neither|nor)\b|n['’]t\b", re.I)
_VERB = r"(?:is|are|was|were|has|have|had|did|does|will|would|can|could)"
_TWO_CLAIMS = re.compile(
    rf";|, (?:and|but|while|whereas|although) (?:[a-z]+ly )?(?:he|she|it|they|there|this|that|{_VERB})\b|"
    rf"\b(?:{_VERB}|[a-z]+ed)\b.*, (?:and|but|while|whereas) (?:the |an? )?[\w’'-]+ (?:[\w’'-]+ ){{0,2}}{_VERB}\b",
    re.I,
)


def one_proposition(item: Item) -> bool:
    """A statement makes one claim, so that it is true or false as a whole."""
    return item.form is not Form.TRUE_FALSE or not _TWO_CLAIMS.search(_QUOTED.sub("X", item.stem))


def no_not_added(item: Item) -> bool:
    """A false statement is not false by a mere "not"."""
    if item.form is not Form.TRUE_FALSE or item.answer != (FALSE,) or not item.facts:
        return True
    return len(_NOT.findall(item.stem)) <= max(len(_NOT.findall(fact.statement)) for fact in item.facts)


def one_value_changed(item: Item) -> bool:
    """A false statement differs from the true one in one place, by a few words, and in nothing else."""
    if item.form is not Form.TRUE_FALSE or item.answer != (FALSE,) or not item.facts:
        return True
    told, true = words(item.stem), words(item.facts[0].statement)
    if len(set(told) & set(true)) < len(set(told)) / 2:
        return True  # worded anew by its teacher: nothing to compare
    if _is_exchange(told, true):
        return True
    changes = [c for c in difflib.SequenceMatcher(None, true, told, autojunk=False).get_opcodes() if c[0] != "equal"]
    return bool(changes) and all(max(c[2] - c[1], c[4] - c[3]) <= MOST_CHANGED for c in changes) and _is_one(changes)


def as_long_as_true(item: Item) -> bool:
    """A false statement is as long as the true one, within a tenth (or three characters)."""
    if item.form is not Form.TRUE_FALSE or item.answer != (FALSE,) or not item.facts:
        return True
    told, true = len(item.stem), len(item.facts[0].statement)
    if len(set(words(item.stem)) & set(words(item.facts[0].statement))) < len(words(item.stem)) / 2:
        return True
    return abs(told - true) <= max(3, true / 10)


def _is_exchange(told: Sequence[str], true: Sequence[str]) -> bool:
    """Whether the words are the same in another order, but for the verb, which goes by its subject."""
    one, other = Counter(told), Counter(true)
    moved = sum(a != b for a, b in zip(told, true, strict=False))
    return moved > 1 and sum((one - other).values()) <= 1 and sum((other - one).values()) <= 1


def _is_one(changes: Sequence[tuple[str, int, int, int, int]]) -> bool:
    """Whether changes lie so near each other that they are one value: "1 May" and "3 June"."""
    return changes[-1][2] - changes[0][1] <= MOST_CHANGED
