"""What the page for taking sends: an answer in its form's shape, and where to go next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from werkzeug.datastructures import MultiDict

from quiz.core.errors import InvalidInput
from quiz.core.grading.answers import TYPED, UNKNOWN
from quiz.core.grading.award import Certainty
from quiz.core.items import Form

Fields = MultiDict[str, str]

PAIR = "pair-"
MOST_REVISIONS = 10**6
CERTAINTIES = {str(int(certainty)): int(certainty) for certainty in Certainty}


class Move(NamedTuple):
    """One step of one option up or down an ordering."""

    option_id: str
    step: int


def answer_from(form: Form, fields: Fields) -> dict[str, Any] | None:
    """Return the answer that was sent, None where the page had no fields for one.

    An ordering counts as answered once something was moved, or the order shown was said to be right: passing by is no
    answer.
    """
    if "answering" not in fields:
        return None
    if form in TYPED:
        return {"text": fields.get("text", "")}
    if form is Form.MATCHING:
        pairs = {name.removeprefix(PAIR): value for name, value in fields.items() if name.startswith(PAIR)}
        return {"pairs": {left: right for left, right in pairs.items() if right}}
    if form is Form.ORDERING:
        return _sequence(fields)
    return {"options": fields.getlist("options")}


def certainty_from(fields: Fields) -> int | None:
    """Return how sure the learner says they are, 1 to 3; None where nothing was said.

    Raises InvalidInput for what no page of ours sends.
    """
    text = fields.get("certainty", "")
    if text and text not in CERTAINTIES:
        raise InvalidInput(UNKNOWN)
    return CERTAINTIES.get(text)


def base_revision(fields: Fields) -> int:
    """Return the revision that the page had shown; 0 where it does not say so."""
    text = fields.get("revision", "")
    return min(int(text), MOST_REVISIONS) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _sequence(fields: Fields) -> dict[str, Any] | None:
    sequence = fields.getlist("sequence")
    move = _move(fields.get("move", ""))
    if move is not None:
        return {"sequence": moved(sequence, move)}
    return {"sequence": sequence} if fields.get("ordered") else None


def _move(text: str) -> Move | None:
    """Read a button's value: ``up:ID`` or ``down:ID``."""
    direction, _colon, option_id = text.partition(":")
    steps = {"up": -1, "down": 1}
    return Move(option_id, steps[direction]) if direction in steps else None


def moved(sequence: Sequence[str], move: Move) -> list[str]:
    """Return the sequence with one option a step up or down; at the end of the list it stays."""
    order = list(sequence)
    if move.option_id not in order:
        return order
    here = order.index(move.option_id)
    there = here + move.step
    if 0 <= there < len(order):
        order[here], order[there] = order[there], order[here]
    return order
