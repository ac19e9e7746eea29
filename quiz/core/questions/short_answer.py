"""A question whose answer is typed: who, which country, in which year, what."""

from __future__ import annotations

import random

from quiz.core.facts.asked.answers import COUNTED, Answer
from quiz.core.facts.asked.phrases import PHRASED
from quiz.core.facts.asked.record import Record
from quiz.core.items import Form, Item
from quiz.core.questions import asking, wh
from quiz.core.questions.accepted import spellings
from quiz.core.questions.gap import refuse_typed
from quiz.core.questions.narrowed import narrowed
from quiz.core.questions.what import refuse_thing, thing_spellings


def write(answer: Answer, record: Record, _rng: random.Random) -> Item | str:
    """Return the item, the rule that forbids it, or "" where the form does not suit."""
    stem = wh.question_for(answer) if answer.kind not in COUNTED else None
    if stem is None:
        return ""
    accepted = tuple(dict.fromkeys((*spellings(answer, record), narrowed(answer).text)))
    if answer.kind in PHRASED:
        refused = refuse_thing(answer, record) or refuse_typed(answer, record)
        return refused or asking.item(answer, Form.SHORT_ANSWER, stem, accepted=thing_spellings(answer))
    return refuse_typed(answer, record) or asking.item(answer, Form.SHORT_ANSWER, stem, accepted=accepted)
