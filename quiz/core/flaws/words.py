"""Words of options and stems, as far as they can be told apart without a language model: pages must come at once."""

from __future__ import annotations

import functools
import re

from quiz.core.items import GAP, Form, Item
from quiz.core.word_sets import word_set

SMALL = word_set("""
    the a an of in on and or to for with by at from as is are was were be been it its this that than into
    who whom whose what which when where why how do does did
""")
CHOSEN = frozenset({Form.MULTIPLE_CHOICE, Form.MULTIPLE_RESPONSE})
"""Forms whose options are the question's own."""
_BEGINS_ON = re.compile(r"\w|[,.]\d")
_ENDINGS = ("'s", "’s", "ings", "ing", "ied", "ies", "ed", "es", "s", "ly", "e", "y")


def split(item: Item) -> tuple[list[str], list[str]]:
    """Return the right options and the wrong ones."""
    right = set(item.answer)
    return [o for o in item.options if o in right], [o for o in item.options if o not in right]


def words(text: str) -> list[str]:
    """Return the words of a text in small letters, figures too."""
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)?", text.replace(GAP, " ").lower())


@functools.lru_cache(maxsize=8192)
def telling(text: str) -> frozenset[str]:
    """Return the stems of the words that tell something: "the opened harbours" gives open and harbour."""
    return frozenset(root(word) for word in words(text) if word not in SMALL and (len(word) > 2 or word.isdigit()))


def root(word: str) -> str:
    """Cut a word's ending, roughly: "established", "establishes" and "establishing" give one root."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith(("ss", "us", "is")):
            cut = word[: -len(ending)]
            return cut[:-1] if len(cut) > 4 and cut[-1] == cut[-2] else cut
    return word


def stands_in(words_sought: str, text: str) -> bool:
    """Whether a text holds these words, whole and in this order, whatever their capitals."""
    sought, told = words_sought.lower(), text.lower()
    at = told.find(sought) if sought else -1
    while at >= 0:
        before, after = told[at - 1 : at], told[at + len(sought) :][:2]
        if not _joins(before) and not _BEGINS_ON.match(after):
            return True
        at = told.find(sought, at + 1)
    return False


def _joins(before: str) -> bool:
    return before.isalnum() or before in ("_", ",", ".")
