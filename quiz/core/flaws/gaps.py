"""Rules about gap sentences, whether the gap is typed or chosen from options."""

from __future__ import annotations

import re

from quiz.core.flaws.words import SMALL, words
from quiz.core.function_words import ENGLISH
from quiz.core.items import GAP, Form, Item

FEWEST_LEFT = 8
LONGEST_GAP = 5
_GAPPED = re.compile(r"_{2,}|\.{4,}|…{2,}")


def _has_gap(item: Item) -> bool:
    return item.form is Form.GAP or (GAP in item.stem and item.form is not Form.TRUE_FALSE)


def gap_is_one(item: Item) -> bool:
    """A gap sentence has one gap, not at its head, always as wide as any other."""
    if item.form is not Form.GAP:
        return not _has_gap(item) or _GAPPED.findall(item.stem) == [GAP]
    return _GAPPED.findall(item.stem) == [GAP] and not item.stem.startswith(GAP)


def gap_tells(item: Item) -> bool:
    """What is left out is no function word, and at most five words."""
    if item.form is not Form.GAP:
        return True
    said = item.answer[0].lower().split()
    return 0 < len(said) <= LONGEST_GAP and not all(word in SMALL | ENGLISH and not _counts(word) for word in said)


def gap_leaves_enough(item: Item) -> bool:
    """Eight words remain to find the answer by."""
    return item.form is not Form.GAP or len(words(item.stem)) >= FEWEST_LEFT


def gap_has_no_article(item: Item) -> bool:
    """An article before the gap is written "a(n)", and tells no first sound."""
    return not _has_gap(item) or not re.search(rf"\ban? {GAP}", item.stem, re.I)


def _counts(word: str) -> bool:
    return word in ("one", "two", "first", "last", "work", "year", "good", "great", "back")
