"""A quantity to be given as a number, in the unit the article uses."""

from __future__ import annotations

import random
from decimal import Decimal

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.asked.record import Record
from quiz.core.facts.words import quantities
from quiz.core.items import Form, Item
from quiz.core.questions import asking, stems, wh
from quiz.core.questions.gap import is_rough, refuse_typed
from quiz.core.questions.pointed import pointed


def write(given: Answer, record: Record, _rng: random.Random) -> Item | str:
    """Return the item, the rule that forbids it, or "" where the form does not suit.

    The tolerance is half a unit of the last decimal told ("20.8": 0.05), and nought for a whole number.
    """
    answer = pointed(given)
    value = quantities.value_of(answer.text)
    if answer.kind not in ("number", "percent", "measure", "money") or value is None or " " in answer.text:
        return ""
    if answer.start == 0:
        return "gap: first in the sentence"
    if is_rough(answer):
        return "numeric: only a number told exactly"
    refused = refuse_typed(answer, record)
    if refused:
        return refused
    plain = f"{value:f}"
    accepted = tuple(dict.fromkeys([plain, answer.text]))
    return asking.item(
        answer,
        Form.NUMERIC,
        wh.question_for(answer) or stems.gap_sentence(answer),
        answer=(plain,),
        accepted=accepted,
        unit=_unit(answer),
        tolerance=_tolerance(value),
    )


def _tolerance(value: Decimal) -> str:
    exponent = value.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return f"{Decimal(5).scaleb(-decimals - 1):f}" if decimals else "0"


def _unit(answer: Answer) -> str | None:
    """Return the unit that stands beside the gap, or None for things counted."""
    pieces = answer.statement.pieces
    follows = pieces[answer.end].text if answer.end < len(pieces) else ""
    units = {"percent": "%", "measure": follows, "money": answer.before}
    return units.get(answer.kind)
