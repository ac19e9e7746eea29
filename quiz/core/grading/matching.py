"""Matching: each pair counts on its own."""

from __future__ import annotations

from quiz.core.errors import N_
from quiz.core.grading.marks import Answer, Mark, Rubric

RIGHT = N_("Right: all %(count)s pairs are as in the article.")
PART = N_("%(right)s of %(count)s pairs are as in the article.")


def mark(rubric: Rubric, answer: Answer) -> Mark:
    """Mark the pairs made; one left open is not right."""
    wanted, made = rubric.key["pairs"], answer["pairs"]
    right = sum(made.get(left) == choice for left, choice in wanted.items())
    reason = RIGHT if right == len(wanted) else PART
    return Mark(right / len(wanted), reason, {"right": right, "count": len(wanted)})
