"""A self-contained sentence with one content word, name, date or number left out, to be typed."""

from __future__ import annotations

import random

from quiz.core.facts import giveaways, slots
from quiz.core.facts.answers import COUNTED, DATED, NAMED, Answer
from quiz.core.facts.record import Record
from quiz.core.items import Form, Item
from quiz.core.questions import asking, stems
from quiz.core.questions.accepted import spellings

FEWEST_WORDS_LEFT = 8
MOST_WORDS_IN_GAP = 5
_TYPED = (NAMED | DATED | COUNTED) - {"nationality", "work", "measure"}


def write(answer: Answer, record: Record, _rng: random.Random) -> Item | str:
    """Return the item, the rule that forbids it, or "" where the form does not suit."""
    if answer.kind not in _TYPED and not answer.is_defined:
        return ""
    if answer.start == 0:
        return "gap: first in the sentence"
    if len(answer.statement.text.split()) - len(answer.text.split()) < FEWEST_WORDS_LEFT:
        return "gap: too few words remain"
    if len(answer.text.split()) > MOST_WORDS_IN_GAP:
        return "gap: too long"
    if answer.kind == "day" and answer.text[-4:].isdigit():
        return "gap: a whole date is too much to type"
    if (answer.kind in NAMED and not slots.has_one_value(answer)) or giveaways.stands_in_other_names(
        answer, record.names
    ):
        return "gap: no other filler of the kind fits"
    told = hint(answer)
    if told is None:
        return "gap: no other filler of the kind fits"
    return asking.item(answer, Form.GAP, stems.gap_sentence(answer, told), accepted=spellings(answer, record))


def hint(answer: Answer) -> str | None:
    """Return what is said of the gap where a year would fit as well as a place: "(year)"; None where it has no name."""
    if not slots.says_when_or_where(answer):
        return ""
    return f" ({answer.kind})" if answer.kind in ("year", "city", "country", "state") else None
