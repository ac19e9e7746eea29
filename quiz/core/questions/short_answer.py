"""A question whose answer is typed: who, which country, when, how many."""

from __future__ import annotations

import random

from quiz.core.facts.answers import Answer
from quiz.core.facts.record import Record
from quiz.core.items import Form, Item
from quiz.core.questions import asking, stems


def write(answer: Answer, record: Record, rng: random.Random) -> Item | str:
    """Return the item, or the rule that forbids it ("" where the form does not suit the answer)."""
    if answer.kind in ("year", "month", "day"):
        stem = stems.time_question(answer)
    else:
        stem = stems.subject_question(answer)
    if stem is None:
        return ""
    return asking.item(answer, Form.SHORT_ANSWER, stem, accepted=asking.spellings(answer, record))
