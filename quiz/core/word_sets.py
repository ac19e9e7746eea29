"""Sets of words written as plain text."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text, parted by white space, as a set."""
    return frozenset(words.split())
