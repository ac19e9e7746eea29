"""What a corrected key does: which way a mark moves, and what key an answer asks for to be right as well."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any

from quiz.core.grading.answers import is_empty
from quiz.core.grading.marks import Answer
from quiz.core.items import Form

ALIKE = 1e-9
"""Points nearer to each other than this are the same mark."""


class Direction(enum.StrEnum):
    """Which way a mark moves."""

    RISES = "rises"
    FALLS = "falls"
    STAYS = "stays"


def direction(before: float, after: float) -> Direction:
    """Return which way a mark moves from some points to others."""
    if abs(after - before) <= ALIKE:
        return Direction.STAYS
    return Direction.RISES if after > before else Direction.FALLS


def also_accepting(form: Form, key: Mapping[str, Any], answer: Answer | None) -> dict[str, Any] | None:
    """Return the key that counts an answer as right as well; None where a key of this form can't hold a second one.

    Typed answers and options of multiple choice can be added. The key keeps its first answer, which learners are shown.
    """
    if answer is None or is_empty(answer):
        return None
    if form in (Form.SHORT_ANSWER, Form.GAP):
        text = " ".join(str(answer["text"]).split())
        present = text.casefold() in {accepted.casefold() for accepted in key["accepted"]}
        return {**key, "accepted": [*key["accepted"], *([] if present else [text])]}
    if form is Form.MULTIPLE_CHOICE:
        return {**key, "options": list(dict.fromkeys([*key["options"], *answer["options"]]))}
    return None
