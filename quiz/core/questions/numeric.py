"""A quantity to be given as a number, in the unit the article uses."""

from __future__ import annotations

import random

from quiz.core.facts import quantities
from quiz.core.facts.answers import Answer
from quiz.core.facts.record import Record
from quiz.core.items import Form, Item
from quiz.core.questions import asking, stems


def write(answer: Answer, _record: Record, _rng: random.Random) -> Item | str:
    """Return the item, the rule that forbids it, or "" where the form does not suit; the tolerance is nought."""
    value = quantities.value_of(answer.text)
    if answer.kind not in ("number", "percent", "measure") or value is None or " " in answer.text:
        return ""
    stem = stems.count_question(answer) or stems.gap_sentence(answer)
    if answer.start == 0:
        return "gap: first in the sentence"
    plain = f"{value.normalize():f}"
    accepted = tuple(dict.fromkeys([plain, answer.text]))
    return asking.item(
        answer, Form.NUMERIC, stem, answer=(plain,), accepted=accepted, unit=_unit(answer), tolerance="0"
    )


def _unit(answer: Answer) -> str | None:
    """Return the unit that stands after the gap, or None for things counted."""
    pieces = answer.statement.pieces
    follows = pieces[answer.end].text if answer.end < len(pieces) else ""
    if answer.kind == "percent":
        return "%"
    return follows if answer.kind == "measure" else None
