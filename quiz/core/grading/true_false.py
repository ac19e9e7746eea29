"""True or false."""

from __future__ import annotations

from quiz.core.errors import N_
from quiz.core.grading.marks import Answer, Mark, Rubric
from quiz.core.items import FALSE, TRUE

RIGHT = {TRUE: N_("Right: the article says so."), FALSE: N_("Right: this is not what the article says.")}
WRONG = {
    TRUE: N_("You chose false, but the article says so."),
    FALSE: N_("You chose true, but this is not what the article says."),
}


def mark(rubric: Rubric, answer: Answer) -> Mark:
    """Mark the choice; the reasons are whole sentences, so that each can be translated."""
    [chosen], keys = answer["options"], rubric.key["options"]
    right = TRUE if rubric.text_of(keys[0]) == TRUE else FALSE
    return Mark(1.0, RIGHT[right]) if chosen in keys else Mark(0.0, WRONG[right])
