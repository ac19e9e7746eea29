"""Several dated events in one question: to be put in order, or matched with their years."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quiz.core.distractors.choosing import ordering_key
from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.told.statements import Piece, write
from quiz.core.items import Fact, Form, Item, merge_spans
from quiz.core.questions.adjuncts import dated_phrase
from quiz.core.questions.clause import Clause
from quiz.core.word_sets import word_set

FEWEST, MOST = 3, 5
LONGEST = 12
"""Words an event may have, to be taken in at a glance."""
_NO_EVENTS = word_set("""
    have remain continue bear die bury retire be stay live serve hold keep reside work rule reign last exist belong lie
    stand own house contain consist include need want like know hope
""")
"""Verbs of states, and of the beginning and end of a life: that one is born before one dies, nobody need be asked."""
_HALF_TOLD = re.compile(r"\b(?:until|since|still|ever|so|such|the (?:film|series|show|game|book|song|album|episode))\b")
"""What shows that a state is told, or a thing without its name."""
SUREST = 0.8
ORDER_STEM = "Put these events in the order in which they happened, the earliest first."
MATCH_STEM = "Match each event with the year in which it happened."


@dataclass(frozen=True)
class Event:
    """What happened, without its date; ``year`` as the article writes it."""

    told: str
    year: int
    fact: Fact
    certainty: float
    sentence: int


def event_of(answer: Answer) -> Event | None:
    """Return the event that a dated statement tells, its date left out; None where the date is woven in."""
    statement = answer.statement
    year = re.search(r"\d{4}", answer.text)
    if answer.kind not in ("year", "month", "day") or year is None or statement.claimed_by is not None:
        return None
    found = dated_phrase(answer) if statement.certainty >= SUREST else None
    if found is None or not _is_told_as_past(found[0]):
        return None
    clause, gone = found
    if [p for p in clause.opening if p not in gone and statement.pieces[p].text != ","]:
        return None
    told = write(_without(clause, gone))
    if not 4 <= len(told.split()) <= LONGEST or not _tells_no_time(told) or not _says_its_names(clause, told):
        return None
    return Event(told, int(year.group()), statement.fact("date"), statement.certainty, statement.sentence.number)


def _is_told_as_past(clause: Clause) -> bool:
    """Whether one thing happened, told in the simple past: all events of a list have that tense."""
    first = clause.word(clause.verb if clause.helper is None else clause.helper)
    return first.tag == "VBD" and first.lemma != "have" and clause.main.lemma not in _NO_EVENTS


def _says_its_names(clause: Clause, told: str) -> bool:
    """Whether an event is known by its words alone: it names somebody or something, and no thing without its name."""
    words = [clause.word(p) for p in (*clause.subject, *clause.rest) if clause.statement.pieces[p].word is not None]
    named = any(word.pos == "PROPN" and word.label not in ("DATE", "TIME") for word in words)
    return named and not _HALF_TOLD.search(told)


def _without(clause: Clause, gone: Sequence[int]) -> list[Piece]:
    kept = clause.pieces([p for p in (*clause.subject, *clause.rest) if p not in gone])
    return [Piece(p.text, p.space or _is_apart(kept, at), p.word) for at, p in enumerate(kept)]


def _is_apart(pieces: Sequence[Piece], at: int) -> bool:
    return at + 1 < len(pieces) and pieces[at + 1].index > pieces[at].index + 1


def _tells_no_time(told: str) -> bool:
    """Whether nothing else in the words gives the date or the order away, and no mark is left stranded."""
    return not re.search(
        r"\d{4}|\bcentury\b|\b(?:later|last|final|again|already|only|all|both|his own|never|also)\b"
        r"|[;—]|\b(?:of|in|on|and|the)\.$",
        told,
    )


def several(events: Iterable[Event], rng: random.Random) -> Iterator[Item]:
    """Yield orderings and matchings of three to five events each, every event in one of them only."""
    apart = _apart(events)
    count = max(1, -(-len(apart) // MOST))
    for place in range(count):
        group = apart[place::count][:MOST]
        if len(group) >= FEWEST:
            yield (ordering, matching)[place % 2](group, rng)


def _apart(events: Iterable[Event]) -> list[Event]:
    """Return the surest event of each sentence and year, in order of time."""
    chosen: list[Event] = []
    for event in sorted(events, key=lambda e: (-e.certainty, len(e.told), e.sentence)):
        if not any(e.year == event.year or e.sentence == event.sentence or e.told == event.told for e in chosen):
            chosen.append(event)
    return sorted(chosen, key=lambda e: ordering_key(str(e.year), "year"))


def ordering(events: Sequence[Event], rng: random.Random) -> Item:
    """Return events to be put in order, shown out of order."""
    answer = tuple(event.told for event in events)
    shown = list(answer)
    while tuple(shown) == answer:
        rng.shuffle(shown)
    return _item(Form.ORDERING, ORDER_STEM, events, answer=answer, options=tuple(shown))


def matching(events: Sequence[Event], rng: random.Random) -> Item:
    """Return events to be matched with their years, no two of which are alike."""
    shown = list(events)
    rng.shuffle(shown)
    pairs = tuple((event.told, str(event.year)) for event in shown)
    return _item(Form.MATCHING, MATCH_STEM, events, answer=tuple(year for _, year in pairs), pairs=pairs)


def _item(form: Form, stem: str, events: Sequence[Event], **more: object) -> Item:
    facts = tuple(event.fact for event in events)
    evidence = merge_spans(span for fact in facts for span in fact.evidence)
    told = " ".join(f"{event.year}: {event.told}" for event in events)
    score = round(0.9 * min(event.certainty for event in events), 3)
    return Item(form=form, stem=stem, evidence=evidence, facts=facts, explanation=told, score=score, **more)  # type: ignore[arg-type]
