"""One slip of the keyboard: when a word with one wrong letter is still the word that was meant."""

from __future__ import annotations

from quiz.core.grading.numbers import NUMBER_WORDS
from quiz.core.grading.text import normalised, plain

SHORTEST = 6
"""Letters a word must have before a slip in it is forgiven: Iran and Iraq, Mars and Mass are four."""

# One letter apart, and yet two names that people know.
_TWINS = frozenset({"iceland", "ireland", "dominica", "dominican", "georgia", "georgian", "johnson", "johnston"})
# One letter apart in the ending, and yet two things: nitrate and nitrite, employer and employee, tourist and tourism.
_ENDINGS = ("ate", "ite", "ide", "ine", "ane", "ene", "yne", "one", "er", "ee", "ism", "ist")


def slip_between(typed: str, meant: str) -> tuple[str, str] | None:
    """Return the one pair of words, as typed and as meant, that differ by one slip; None where it takes more or none.

    Both come normalised. A slip is one letter too many, missing or wrong, or two neighbours swapped, in a word of at
    least six letters whose first letter is right.
    """
    pairs = list(zip(typed.split(), meant.split(), strict=False))
    wrong = [(got, wanted) for got, wanted in pairs if got != wanted]
    if len(typed.split()) != len(meant.split()) or len(wrong) != 1:
        return None
    got, wanted = wrong[0]
    long_enough = len(wanted) >= SHORTEST and wanted.isalpha() and got.isalpha()
    return wrong[0] if long_enough and got[0] == wanted[0] and one_edit(got, wanted) else None


def is_another_word(typed: str, meant: str, article: str) -> bool:
    """Say whether the slip made another word: one that the article uses, a number, a twin, a telling ending."""
    if typed in NUMBER_WORDS or meant in NUMBER_WORDS or {typed, meant} <= _TWINS:
        return True
    if any(typed.endswith(one) and meant.endswith(two) for one in _ENDINGS for two in _ENDINGS if one != two):
        return True
    return typed in plain(normalised(article)).split()


def one_edit(first: str, second: str) -> bool:
    """Say whether one insertion, deletion, substitution or swap of neighbours turns one word into the other.

    That is a distance of 1 by optimal string alignment (Damerau 1964).
    """
    if first == second or abs(len(first) - len(second)) > 1:
        return False
    start = next(
        (i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )
    a, b = first[start:], second[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
