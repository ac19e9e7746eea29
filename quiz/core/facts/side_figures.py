"""What is told of somebody at the edge of an article: whom he met and where he grew up nobody need remember."""

from __future__ import annotations

from quiz.core.facts.answers import NAMED, Answer
from quiz.core.facts.identity import Name
from quiz.core.facts.record import Record
from quiz.core.knowledge import kin

RARE = 25
"""Who is named in no more than one of so many sentences is at the edge of an article."""


def is_told_of_one(answer: Answer, record: Record) -> bool:
    """Whether a name that is said once is told of somebody who is hardly spoken of, both of them unknown."""
    if answer.kind not in NAMED or answer.name is None or answer.name.mentions > 1:
        return False
    who = _subject(answer, record)
    if who is None or who.full in (answer.name.full, *record.names.topics) or who.kind != "person":
        return False
    if who.mentions * RARE > len(record.sentences):
        return False
    return not any(kin.find(full) for full in (who.full, answer.name.full, answer.text))


def _subject(answer: Answer, record: Record) -> Name | None:
    """Return whom or what the statement is about, by name."""
    sentence = answer.statement.sentence
    subject = sentence.child(answer.statement.verb, "nsubj", "nsubjpass")
    place = None if subject is None else answer.statement.position(subject.index)
    if subject is None or place is None:
        return None
    said = record.names.mentions.get(sentence.number, ())
    here = next((m.text for m in said if m.start <= subject.index < m.end), answer.statement.pieces[place].text)
    return record.names.find(here)
