"""Numeric answers: a number within the tolerance, with or without its unit."""

from __future__ import annotations

from decimal import Decimal

from quiz.core.errors import N_
from quiz.core.grading.marks import Answer, Mark, Rubric, cited
from quiz.core.grading.numbers import grouped, quantity
from quiz.core.grading.units import counted, counted_in

RIGHT = N_("Right: the article says %(key)s.")
NEAR = N_("Accepted: at most %(tolerance)s away from %(key)s.")
WRONG = N_("You wrote “%(answer)s”; the article says %(key)s.")
NO_NUMBER = N_("You wrote “%(answer)s”, which is not a number we can read; the article says %(key)s.")
OTHER_UNIT = N_("You wrote “%(answer)s”, but the answer is counted in %(unit)s: the article says %(key)s.")


def mark(rubric: Rubric, answer: Answer) -> Mark:
    """Mark a number. Where a comma may group thousands or start the decimals, either reading may be the right one."""
    typed, unit = answer["text"], rubric.unit or ""
    values, said_unit = quantity(typed)
    key, tolerance = Decimal(rubric.key["value"]), Decimal(rubric.key.get("tolerance") or "0")
    words = {"key": f"{grouped(rubric.key['value'], unit)} {unit}".strip(), "answer": cited(typed)}
    if not values:
        return Mark(0.0, NO_NUMBER, words)
    if said_unit and not _fits(said_unit, unit, rubric.stem):
        return Mark(0.0, OTHER_UNIT, {**words, "unit": unit}) if unit else Mark(0.0, WRONG, words)
    distance = min(abs(value - key) for value in values)
    if distance == 0:
        return Mark(1.0, RIGHT, {"key": words["key"]})
    if distance <= tolerance:
        return Mark(1.0, NEAR, {"key": words["key"], "tolerance": f"{tolerance} {unit}".strip()})
    return Mark(0.0, WRONG, words)


def _fits(said: str, unit: str, stem: str) -> bool:
    """Say whether the words after the number are the unit, or what the question itself counts."""
    return counted(said) <= counted(unit) | (frozenset() if unit else counted_in(stem))
