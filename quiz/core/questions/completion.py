"""A sentence to complete: four endings, the wrong ones said of something else or of another year."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from quiz.core.distractors.endings import WANTED, others
from quiz.core.facts.asked.endings import Ending
from quiz.core.facts.asked.record import Record
from quiz.core.facts.told.statements import write
from quiz.core.items import GAP, Form, Item

FEWEST_DISTRACTORS = 2
MOST_WORDS_BEFORE = 16
NEAR = 60
"""Endings before and after one among which its wrong ones are looked for."""


def written(endings: Sequence[Ending], record: Record, rng: random.Random) -> Iterator[Item]:
    """Yield an item for each ending that others of the article can stand beside."""
    for place, ending in enumerate(endings):
        stem = stem_of(ending)
        if not stem or len(stem.split()) > MOST_WORDS_BEFORE or record.names.is_topic(ending.text):
            continue
        wrong = others(ending, endings[max(0, place - NEAR) : place + NEAR], record, rng)
        if len(wrong) >= (WANTED if ending.kind == "predicate" else FEWEST_DISTRACTORS):
            options = [ending.text, *wrong]
            rng.shuffle(options)
            yield _item(ending, stem, tuple(options))


def stem_of(ending: Ending) -> str:
    """Return the sentence up to its gap, its date moved to the front; "" where two phrases would stand there."""
    pieces = ending.statement.pieces[: ending.start]
    before = write(pieces).removesuffix(".")
    if not ending.date:
        return f"{before} {GAP}."
    if pieces[0].index >= 0 and not _opens_with_subject(ending):
        return ""
    first = pieces[0].word
    if first is not None and first.tag in ("DT", "NN", "NNS", "JJ", "CD") and not first.label:
        before = before[:1].lower() + before[1:]
    date = ending.date[:1].upper() + ending.date[1:]
    return f"{date}, {before} {GAP}."


def _opens_with_subject(ending: Ending) -> bool:
    tree = ending.statement.sentence.subtree(ending.subject.head.index)
    return ending.statement.pieces[0].index in tree


def _item(ending: Ending, stem: str, options: tuple[str, ...]) -> Item:
    fact = ending.statement.fact(ending.kind)
    return Item(
        form=Form.MULTIPLE_CHOICE,
        stem=stem,
        answer=(ending.text,),
        evidence=fact.evidence,
        facts=(fact,),
        options=options,
        explanation=ending.statement.text,
        score=round(0.85 * ending.statement.certainty, 3),
    )
