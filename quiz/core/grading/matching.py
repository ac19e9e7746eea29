"""Matching: each pair counts on its own, or only all of them together."""

from __future__ import annotations

from quiz.core.errors import N_
from quiz.core.grading.marks import Answer, Credit, Mark, Rubric

RIGHT = N_("Right: all %(count)s pairs are as in the article.")
PART = N_("You made %(right)s of %(count)s pairs as in the article.")
NONE = N_("No pair is as in the article.")
NOT_WHOLE = N_("You made %(right)s of %(count)s pairs as in the article. It counts only if all are.")


def mark(rubric: Rubric, answer: Answer) -> Mark:
    """Mark the pairs made; one left open is not right."""
    wanted, made = rubric.key["pairs"], answer["pairs"]
    right = sum(made.get(left) == choice for left, choice in wanted.items())
    values = {"right": right, "count": len(wanted)}
    if right == len(wanted):
        return Mark(1.0, RIGHT, values)
    if not right:
        return Mark(0.0, NONE)
    is_whole_only = rubric.credit is Credit.ALL_OR_NOTHING
    return Mark(0.0, NOT_WHOLE, values) if is_whole_only else Mark(right / len(wanted), PART, values)
