"""Multiple choice: one option chosen."""

from __future__ import annotations

from quiz.core.errors import N_
from quiz.core.grading.marks import Answer, Mark, Rubric, cited

RIGHT = N_("Right: the article says %(key)s.")
WRONG = N_("You chose %(answer)s; the article says %(key)s.")


def mark(rubric: Rubric, answer: Answer) -> Mark:
    """Mark the chosen option; a corrected key may hold more than one that counts as right."""
    [chosen], keys = answer["options"], rubric.key["options"]
    if chosen in keys:
        return Mark(1.0, RIGHT, {"key": cited(rubric.text_of(chosen))})
    return Mark(0.0, WRONG, {"answer": cited(rubric.text_of(chosen)), "key": cited(rubric.text_of(keys[0]))})
