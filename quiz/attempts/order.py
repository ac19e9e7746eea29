"""The order in which an attempt shows its options. It never depends on the key."""

from __future__ import annotations

import random
from collections.abc import Sequence

from quiz.core.grading.dates import readings
from quiz.core.grading.marks import Option
from quiz.core.grading.numbers import quantity
from quiz.core.items import TRUE, Form


def shown_order(
    form: Form, options: Sequence[Option], choices: Sequence[Option], *, shuffle: bool, rng: random.Random
) -> list[str]:
    """Return option ids, then ids of choices (of a matching question), as one attempt shows them.

    True stands before false; numbers and dates stand by size; the rest is shuffled where the teacher wants it so.
    Events to be ordered and what is to be matched are always shuffled: they were written down in the right order.
    """
    ids, rights = [option["id"] for option in options], [choice["id"] for choice in choices]
    rng.shuffle(rights)
    if form is Form.TRUE_FALSE:
        return [option["id"] for option in sorted(options, key=lambda option: option["text"] != TRUE)]
    by_size = _by_size(options) if shuffle and form is not Form.ORDERING else None
    if by_size is not None:
        return by_size + rights
    if shuffle or form is Form.ORDERING:
        rng.shuffle(ids)
    return ids + rights


def _by_size(options: Sequence[Option]) -> list[str] | None:
    sizes = [_size(option["text"]) for option in options]
    if not sizes or any(size is None for size in sizes):
        return None
    pairs = sorted(zip(sizes, options, strict=True), key=lambda pair: (pair[0], pair[1]["id"]))
    return [option["id"] for _size, option in pairs]


def _size(text: str) -> tuple[float, ...] | None:
    """Return what to sort a number or a date by; None for anything else."""
    dates = readings(text)
    if dates:
        date = min(dates, key=str)
        return (float(date.year or 0), float(date.month), float(date.day or 0))
    numbers, _unit = quantity(text)
    return (float(max(numbers)),) if numbers else None
