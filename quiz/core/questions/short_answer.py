"""A question whose answer is typed: who, which country, when, how many."""

from __future__ import annotations

import random

from quiz.core.facts.answers import Answer
from quiz.core.facts.record import Record
from quiz.core.items import Form, Item
from quiz.core.questions import asking, stems
from quiz.core.questions.accepted import spellings


def write(answer: Answer, record: Record, _rng: random.Random) -> Item | str:
    """Return the item, the rule that forbids it, or "" where the form does not suit."""
    dated = answer.kind in ("year", "month", "day")
    stem = stems.time_question(answer) if dated else stems.subject_question(answer)
    if stem is None:
        return ""
    return asking.item(answer, Form.SHORT_ANSWER, stem, accepted=spellings(answer, record))
