"""Many answers in one form: the fields of each question begin with its place, ``q3-options``."""

from __future__ import annotations

from quiz.attempts.forms import Fields


def prefix(position: int) -> str:
    """Return what the names of one question's fields begin with."""
    return f"q{position}-"


def part(fields: Fields, position: int) -> Fields:
    """Return the fields of one question, named as on a page of its own."""
    start = prefix(position)
    own = ((name.removeprefix(start), value) for name, value in fields.items(multi=True) if name.startswith(start))
    return Fields(list(own))


def moved_at(fields: Fields) -> int | None:
    """Return the place of the question whose order was changed by the button that was pressed, if it was one."""
    for name in fields:
        start, _dash, button = name.partition("-")
        if button in {"move", "ordered"} and start.startswith("q"):
            return place_of(start[1:])
    return None


def checked_at(go: str) -> int | None:
    """Return the place that a button ``check-3`` asks to check."""
    verb, _dash, place = go.partition("-")
    return place_of(place) if verb == "check" else None


def place_of(text: str) -> int | None:
    """Read a place; None for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else None
