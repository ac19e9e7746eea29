"""Several dated events in one question: to be put in order, or matched with their years."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quiz.core.distractors.choosing import ordering_key
from quiz.core.facts.answers import Answer
from quiz.core.facts.statements import write
from quiz.core.items import Fact, Form, Item, merge_spans

FEWEST, MOST = 3, 5
LONGEST = 18
"""Words an event may have, to be taken in at a glance."""
SUREST = 0.75
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
    if statement.certainty < SUREST or not _is_phrase_of_its_own(answer):
        return None
    gone = set(range(answer.start - 1, answer.end))
    if answer.start == 1 and statement.pieces[answer.end : answer.end + 1] and _is_comma(answer, answer.end):
        gone.add(answer.end)
    told = write([piece for place, piece in enumerate(statement.pieces) if place not in gone])
    if not 4 <= len(told.split()) <= LONGEST or not _tells_no_time(told):
        return None
    return Event(told, int(year.group()), statement.fact("date"), statement.certainty, statement.sentence.number)


def _is_phrase_of_its_own(answer: Answer) -> bool:
    """Whether the date, with its preposition, can go from a statement about the past."""
    statement = answer.statement
    preposition = statement.pieces[answer.start - 1].word if answer.start else None
    if preposition is None or preposition.lower not in ("in", "on"):
        return False
    sentence = statement.sentence
    verb = sentence.words[statement.verb]
    helpers = [sentence.words[i] for i in sentence.children[verb.index] if sentence.words[i].dep in ("aux", "auxpass")]
    past = verb.tag == "VBD" or any(word.tag == "VBD" for word in helpers)
    hangs_on_it = preposition.head == statement.verb
    follows = statement.pieces[answer.end].text.lower() if answer.end < len(statement.pieces) else ""
    return past and hangs_on_it and (answer.start == 1 or follows not in (",", "and", "or", "but", "to"))


def _is_comma(answer: Answer, place: int) -> bool:
    return answer.statement.pieces[place].text == ","


def _tells_no_time(told: str) -> bool:
    """Whether nothing else in the words gives the date or the order away, and no mark is left stranded."""
    return not re.search(
        r"\d{4}|\bcentury\b|\b(?:later|last|final|again|already|only|all|both|his own|never|also)\b"
        r"|[;—]|\b(?:of|in|on|and|the)\.$",
        told,
    )


def several(events: Iterable[Event], rng: random.Random) -> Iterator[Item]:
    """Yield an ordering of three to five events, and with enough of them a matching of others."""
    apart = _apart(events)
    groups = [apart[:MOST]] if len(apart) < 2 * FEWEST else [apart[::2][:MOST], apart[1::2][:MOST]]
    for group, write_item in zip(groups, (ordering, matching), strict=False):
        if len(group) >= FEWEST:
            yield write_item(group, rng)


def _apart(events: Iterable[Event]) -> list[Event]:
    """Return the surest event of each sentence and year, in order of time."""
    chosen: list[Event] = []
    for event in sorted(events, key=lambda e: (-e.certainty, len(e.told), e.sentence)):
        if all(event.year != other.year and event.sentence != other.sentence for other in chosen):
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
