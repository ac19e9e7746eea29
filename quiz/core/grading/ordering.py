"""Ordering: the whole sequence or nothing."""

from __future__ import annotations

from quiz.core.errors import N_
from quiz.core.grading.marks import Answer, Mark, Rubric

RIGHT = N_("Right: this is the order in the article.")
WRONG = N_("Only the whole order counts, and the article has another one.")


def mark(rubric: Rubric, answer: Answer) -> Mark:
    """Mark the sequence."""
    return Mark(1.0, RIGHT) if answer["sequence"] == rubric.key["sequence"] else Mark(0.0, WRONG)
