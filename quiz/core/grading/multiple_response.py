"""Multiple response: a set of options, with part of the mark by the policy chosen."""

from __future__ import annotations

from collections.abc import Callable

from quiz.core.errors import N_
from quiz.core.grading.marks import Answer, Credit, Mark, Rubric

RIGHT = N_("Right: you chose all %(count)s right answers and no wrong one.")
PART = N_("You chose %(right)s of %(count)s right answers, and %(wrong)s wrong.")


def mark(rubric: Rubric, answer: Answer) -> Mark:
    """Mark the chosen set against the right one."""
    chosen, keys = set(answer["options"]), set(rubric.key["options"])
    right, wrong = len(chosen & keys), len(chosen - keys)
    if chosen == keys:
        return Mark(1.0, RIGHT, {"count": len(keys)})
    fraction = _FRACTIONS[rubric.credit](right, wrong, len(keys), len(rubric.options))
    return Mark(fraction, PART, {"right": right, "wrong": wrong, "count": len(keys)})


def _nothing(_right: int, _wrong: int, _keys: int, _options: int) -> float:
    return 0.0


def _right_minus_wrong(right: int, wrong: int, keys: int, _options: int) -> float:
    return max(0, right - wrong) / keys


def _each_option(right: int, wrong: int, keys: int, options: int) -> float:
    """Every option rightly chosen or rightly left counts (multiple true-false scoring)."""
    return (right + options - keys - wrong) / options


def _coverage(right: int, wrong: int, keys: int, _options: int) -> float:
    """The share of the chosen that is right, times the share of the right that is chosen."""
    return right / (right + wrong) * right / keys


_FRACTIONS: dict[Credit, Callable[[int, int, int, int], float]] = {
    Credit.ALL_OR_NOTHING: _nothing,
    Credit.RIGHT_MINUS_WRONG: _right_minus_wrong,
    Credit.EACH_OPTION: _each_option,
    Credit.COVERAGE: _coverage,
}
