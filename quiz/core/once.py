"""Work that is done once for a value: its outcome is kept with the value, and goes when the value goes."""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable
from typing import Concatenate, ParamSpec, TypeVar

Value = TypeVar("Value")
Rest = ParamSpec("Rest")
Outcome = TypeVar("Outcome")


def once(work: Callable[Concatenate[Value, Rest], Outcome]) -> Callable[Concatenate[Value, Rest], Outcome]:
    """Let a function of a value do its work once for that value and the same other arguments, which must be hashable.

    The value must have room for attributes and must not change, nor may the caller change what it gets: everybody gets
    the same. Unlike a cache of the module it needs no bound, and equal values are never compared.
    """

    place = f"_{work.__module__}.{work.__qualname__}"

    @functools.wraps(work)
    def asked(value: Value, /, *others: Rest.args, **named: Rest.kwargs) -> Outcome:
        kept: dict[Hashable, Outcome] | None = value.__dict__.get(place)
        if kept is None:
            kept = value.__dict__[place] = {}
        known = (others, *named.items()) if named else others
        if known not in kept:
            kept[known] = work(value, *others, **named)
        return kept[known]

    return asked
