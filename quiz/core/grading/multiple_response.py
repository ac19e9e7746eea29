"""Multiple response: a set of options, with part of the mark by the policy chosen."""

from __future__ import annotations

from quiz.core.errors import N_
from quiz.core.grading.marks import Answer, Credit, Mark, Rubric

RIGHT = N_("Right: you chose all %(count)s right answers and no wrong one.")
NONE_RIGHT = N_("None of the answers you chose is right.")
NONE_WRONG = N_("You chose %(right)s of %(count)s right answers, and no wrong one.")
TAKEN_AWAY = N_(
    "You chose %(right)s of %(count)s right answers, and %(wrong)s wrong: %(right)s less %(wrong)s leaves %(left)s."
)
ALL_TAKEN_AWAY = N_(
    "You chose %(right)s of %(count)s right answers, and %(wrong)s wrong: the wrong ones take the right ones away."
)
MISSING = N_("You chose %(right)s of %(count)s right answers, and no wrong one. It counts only with all of them.")
NOT_WHOLE = N_(
    "You chose %(right)s of %(count)s right answers, and %(wrong)s wrong. It counts only with all of them and no other."
)
EACH = N_("You were right about %(good)s of %(options)s options, chosen or left out.")
NARROWED = N_(
    "You chose %(right)s of %(count)s right answers, and %(wrong)s wrong. You get less for each one missing or wrong."
)


def mark(rubric: Rubric, answer: Answer) -> Mark:
    """Mark the chosen set against the right one."""
    chosen, keys = set(answer["options"]), set(rubric.key["options"])
    if chosen == keys:
        return Mark(1.0, RIGHT, {"count": len(keys)})
    right, wrong = len(chosen & keys), len(chosen - keys)
    if rubric.credit is Credit.EACH_OPTION:
        return _each_option(right, wrong, len(keys), len(rubric.options))
    if not right:
        return Mark(0.0, NONE_RIGHT)
    return _POLICIES[rubric.credit](right, wrong, len(keys))


def _all_or_nothing(right: int, wrong: int, keys: int) -> Mark:
    values = {"right": right, "count": keys}
    return Mark(0.0, NOT_WHOLE, {**values, "wrong": wrong}) if wrong else Mark(0.0, MISSING, values)


def _right_minus_wrong(right: int, wrong: int, keys: int) -> Mark:
    """Earn (right - wrong) / keys, never below 0."""
    if not wrong:
        return Mark(right / keys, NONE_WRONG, {"right": right, "count": keys})
    left, values = max(0, right - wrong), {"right": right, "wrong": wrong, "count": keys}
    return Mark(left / keys, TAKEN_AWAY, {**values, "left": left}) if left else Mark(0.0, ALL_TAKEN_AWAY, values)


def _each_option(right: int, wrong: int, keys: int, options: int) -> Mark:
    """Earn for every option rightly chosen or rightly left (multiple true-false scoring)."""
    good = right + options - keys - wrong
    return Mark(good / options, EACH, {"good": good, "options": options})


def _coverage(right: int, wrong: int, keys: int) -> Mark:
    """Earn the share of the chosen that is right, times the share of the right that is chosen."""
    fraction, values = right / (right + wrong) * right / keys, {"right": right, "count": keys}
    return Mark(fraction, NARROWED, {**values, "wrong": wrong}) if wrong else Mark(fraction, NONE_WRONG, values)


_POLICIES = {
    Credit.ALL_OR_NOTHING: _all_or_nothing,
    Credit.RIGHT_MINUS_WRONG: _right_minus_wrong,
    Credit.COVERAGE: _coverage,
}
