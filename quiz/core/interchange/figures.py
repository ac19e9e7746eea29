"""Item analysis as one JSON object, and as a table for people."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Sequence

from quiz.core.statistics import FINE, POOR, Analysis, ItemFigures, TestFigures

NONE = "-"
_COLUMNS = (
    ("Facility", "facility", 100.0),
    ("SD", "sd", 1.0),
    ("Weight", "intended_weight", 1.0),
    ("Effective", "effective_weight", 1.0),
    ("Discr. index", "discrimination_index", 1.0),
    ("Discr. effic.", "discriminative_efficiency", 1.0),
)
"""Heading, figure, and what it is multiplied by to be shown: a facility of 0.5 as 50."""


def as_json(analysis: Analysis) -> str:
    """Return all figures as one JSON object, unrounded; what can't be told is null."""
    return json.dumps(
        {"test": dataclasses.asdict(analysis.test), "items": [dataclasses.asdict(item) for item in analysis.items]},
        ensure_ascii=False,
    )


def as_text(analysis: Analysis) -> str:
    """Return the figures as readable text: a table of items, then all together, then what deserves a look."""
    rows = [("Item", "Max", *(heading for heading, _figure, _times in _COLUMNS)), *map(_row, analysis.items)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    parts = ["\n".join(_line(row, widths) for row in rows), "\n".join(_together(analysis.test))]
    if looks := [look for item in analysis.items for look in deserves_a_look(item)]:
        parts.append("\n".join(["Deserves a look:", *(f"  {look}" for look in looks)]))
    return "\n\n".join(parts) + "\n"


def deserves_a_look(item: ItemFigures) -> Iterator[str]:
    """Yield in plain words what is odd about an item."""
    if item.is_turned_round:
        yield f"{item.name}: those who did well on the rest did worse here. Is its key right?"
    if item.is_below_guessing:
        yield f"{item.name}: learners did worse than by guessing."
    if item.sd == 0:
        yield f"{item.name}: everybody earned the same, so it tells nobody apart."


def _row(item: ItemFigures) -> tuple[str, ...]:
    shown = (_shown(getattr(item, figure), times) for _heading, figure, times in _COLUMNS)
    return (item.name, f"{item.maximum:g}", *shown)


def _shown(value: float | None, times: float = 1.0) -> str:
    return NONE if value is None else f"{value * times:.2f}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (
        cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join([first, *others]).rstrip()


def _together(test: TestFigures) -> Iterator[str]:
    yield f"Learners              {test.learners}"
    yield f"Mean                  {_shown(test.mean)} of {test.maximum:g}"
    yield f"Median                {_shown(test.median)}"
    yield f"SD                    {_shown(test.sd)}"
    yield f"Skewness              {_shown(test.skewness)}"
    yield f"Kurtosis              {_shown(test.kurtosis)}"
    yield f"Internal consistency  {_shown(test.internal_consistency)}{_judged(test.internal_consistency)}"
    yield f"Error ratio           {_shown(test.error_ratio)}"
    yield f"Standard error        {_shown(test.standard_error)}"


def _judged(consistency: float | None) -> str:
    if consistency is None:
        return ""
    return " (fine)" if consistency > FINE else " (poor)" if consistency < POOR else ""
