"""How a quiz is marked: what a wrong answer loses, whether learners say how sure they are, what counts in part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quiz.core.errors import N_, InvalidInput
from quiz.core.grading.credits import OFFERED
from quiz.core.grading.marks import Credit
from quiz.models import Quiz

PENALTIES: Mapping[str, float] = {"0": 0.0, "1/4": 1 / 4, "1/3": 1 / 3, "1/2": 1 / 2, "1": 1.0}
"""What a wrong answer may lose of what its question is worth."""


@dataclass(frozen=True, slots=True)
class Marking:
    """How a quiz is marked. ``penalty`` is from 0 to 1; ``credits`` are by the question's id, None: as is usual."""

    penalty: float = 0.0
    asks_certainty: bool = False
    credits: Mapping[int, Credit | None] = field(default_factory=dict)


def set_marking(quiz: Quiz, marking: Marking) -> None:
    """Mark a quiz so from now on: attempts begun before keep what they began with.

    Questions without a credit in ``marking`` keep theirs. Raises InvalidInput at ``penalty`` or ``entries``.
    """
    if not 0 <= marking.penalty <= 1:
        raise InvalidInput(N_("A wrong answer loses at most what its question is worth."), field="penalty")
    quiz.penalty, quiz.asks_certainty = marking.penalty, marking.asks_certainty
    for entry in quiz.questions:
        credit = marking.credits.get(entry.question_id, entry.credit)
        offered = OFFERED.get(entry.question.current.form, ())
        if credit not in (None, *offered) and credit is not entry.credit:
            raise InvalidInput(N_("This question can't be marked so. Please choose from the list."), field="entries")
        entry.credit = None if credit in offered[:1] else credit
