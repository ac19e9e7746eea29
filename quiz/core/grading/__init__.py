"""Marking: an answer against its key gives a mark with a reason. Pure; one module for each form.

typed.py (short answers and gaps)   text.py, slips.py: words      numbers.py, units.py, dates.py: figures
answers.py, keys.py: the shapes     marks.py: Rubric and Mark      credits.py: what part of an answer earns
award.py: from how right it is to points, with penalty and certainty
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from quiz.core.errors import N_, InvalidInput
from quiz.core.grading import (
    matching,
    multiple_choice,
    multiple_response,
    numeric,
    ordering,
    true_false,
    typed,
)
from quiz.core.grading.answers import checked, is_empty
from quiz.core.grading.credits import credit_for
from quiz.core.grading.marks import Answer, Credit, Mark, Option, Rubric
from quiz.core.items import Form

__all__ = ["Answer", "Credit", "Mark", "Option", "Rubric", "checked", "is_empty", "mark"]

NO_ANSWER = N_("No answer was given.")
NOT_READABLE = N_("This answer does not belong to this question, so it could not be marked.")

_MARKERS: dict[Form, Callable[[Rubric, Answer], Mark]] = {
    Form.MULTIPLE_CHOICE: multiple_choice.mark,
    Form.TRUE_FALSE: true_false.mark,
    Form.MULTIPLE_RESPONSE: multiple_response.mark,
    Form.SHORT_ANSWER: typed.mark,
    Form.GAP: typed.mark,
    Form.NUMERIC: numeric.mark,
    Form.MATCHING: matching.mark,
    Form.ORDERING: ordering.mark,
}


def mark(
    form: Form,
    key: Mapping[str, Any],
    answer: Answer | None,
    *,
    options: Sequence[Option] = (),
    choices: Sequence[Option] = (),
    unit: str | None = None,
    stem: str = "",
    article: str = "",
    credit: Credit | None = None,
) -> Mark:
    """Return the mark of an answer: a fraction in [0, 1] with its reason.

    ``key`` and ``answer`` are in the shapes of :mod:`quiz.core.grading.keys` and :mod:`quiz.core.grading.answers`; no
    answer, and one in no shape of its form, earn 0 and never raise. ``stem`` and ``article`` make typed answers safer
    to mark (see :class:`Rubric`); ``credit`` says what part of an answer
    earns, None: as its form is usually marked.
    """
    if answer is None or is_empty(answer):
        return Mark(0.0, NO_ANSWER)
    try:
        answer = checked(form, answer, options=options, choices=choices)
    except InvalidInput:
        return Mark(0.0, NOT_READABLE)
    return _MARKERS[form](Rubric(key, options, choices, unit, stem, article, credit_for(form, credit)), answer)
