"""Choosing three wrong options: of the kind, written alike, and none of them true (rule 7)."""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Iterator
from decimal import Decimal

from quiz.core.distractors import beside, dates, phrases, whereabouts
from quiz.core.distractors import names as other_names
from quiz.core.distractors.common_words import other_words
from quiz.core.facts.asked.answers import COUNTED, DATED, Answer
from quiz.core.facts.asked.phrases import PHRASED
from quiz.core.facts.asked.record import Record
from quiz.core.facts.named.alike import containers_of, contains, is_written_alike
from quiz.core.facts.named.lives import Life
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words import quantities
from quiz.core.facts.words.vocabulary import MONTHS
from quiz.core.once import once

WANTED = 3
SORTED_KINDS = DATED | COUNTED
"""Kinds whose options stand in order of size (rule 5)."""


def distractors(answer: Answer, record: Record, rng: random.Random) -> list[str]:
    """Return up to three wrong options for an answer, or fewer where the article and general knowledge give no more.

    A country after "the" has none: so few take the article that they would be no more than those that do. Nor has one
    that the stem gives away by a place in it.
    """
    if (answer.kind == "country" and answer.before == "the") or whereabouts.gives_land_away(answer):
        return []
    if answer.kind in PHRASED:
        return phrases.others(answer, record, rng)
    found = _sorted_kind(answer, rng, record) if answer.kind in SORTED_KINDS else _unsorted(answer, record, rng)
    return found[:WANTED]


def _sorted_kind(answer: Answer, rng: random.Random, record: Record) -> list[str]:
    """Take some smaller and some larger ones, so that the key's rank is by chance (rules 2 and 5)."""
    lower, upper = _smaller_and_larger(answer, record)
    rank = rng.randrange(WANTED + 1)
    below = min(max(rank, WANTED - len(upper)), len(lower))
    return sorted(
        rng.sample(lower, below) + rng.sample(upper, min(WANTED - below, len(upper))),
        key=lambda o: _size(o, answer.kind),
    )


@once
def _smaller_and_larger(answer: Answer, record: Record) -> tuple[list[str], list[str]]:
    dated = answer.kind in DATED
    near = dates.others_near(answer.text, answer.kind, record.latest) if dated else _amounts(answer)
    near = [other for other in near if beside.leaves_room(answer, other) and _is_in_the_life(answer, other, record)]
    unsaid = [other for other in near if not record.says(other)]
    if dated and len(unsaid) < WANTED:
        unsaid = [other for other in near if other in unsaid or record.says_elsewhere(other, answer)]
    size = _size(answer.text, answer.kind)
    lower = [other for other in unsaid if _size(other, answer.kind) < size]
    return lower, [other for other in unsaid if _size(other, answer.kind) > size]


def _is_in_the_life(answer: Answer, other: str, record: Record) -> bool:
    """Whether another year lies in the lives of those the statement names, if the answer does."""
    years = [re.search(r"1\d{3}|20\d\d", text) for text in (answer.text, other)]
    if answer.kind not in DATED or None in years:
        return True
    one, two = (int(year.group()) for year in years if year is not None)
    return not any(life.parts(one, two) for life in _lives_told(answer.statement, record))


@once
def _lives_told(statement: Statement, record: Record) -> list[Life]:
    return [life for name, life in record.lives.items() if name in statement.text]


_FULL = {
    "days": ("week", 7),
    "hours": ("day", 24),
    "months": ("year", 12),
    "minutes": ("hour", 60),
    "weeks": ("year", 52),
}
"""How many of a unit a longer one holds."""


def _amounts(answer: Answer) -> list[str]:
    if answer.kind == "percent":
        return quantities.others_near(answer.text, Decimal(99))
    after = [piece.text.lower() for piece in answer.statement.pieces[answer.end : answer.end + 4]]
    longer, most = _FULL.get(after[0] if after else "", ("", 0))
    return quantities.others_near(answer.text, Decimal(most) if longer and longer in after[1:] else None)


def _size(text: str, kind: str) -> tuple[float, ...]:
    """Return what options of a sorted kind are ordered by."""
    return ordering_key(text, kind)


@functools.lru_cache(maxsize=4096)
def ordering_key(text: str, kind: str) -> tuple[float, ...]:
    """Return a key that sorts dates by time and quantities by size."""
    if kind in COUNTED:
        return (float(quantities.value_of(text) or 0),)
    year = re.search(r"\d{4}", text)
    month = next((place for place, name in enumerate(MONTHS) if name in text), -1)
    day = re.search(r"(?<!\d)\d{1,2}(?!\d{1,3})", text)
    return (float(year.group()) if year else 0.0, float(month), float(day.group()) if day else 0.0)


def _is_within_the_stem(other: str, answer: Answer) -> bool:
    """Whether the stem names what holds the other or lies in it: Wales where Great Britain is told of."""
    text = answer.statement.text
    return any(name in text for name in containers_of(other))


def _unsorted(answer: Answer, record: Record, rng: random.Random) -> list[str]:
    chosen: list[str] = []
    for other in _candidates(answer, record, rng):
        if len(chosen) == WANTED:
            break
        if (
            other not in chosen
            and _may_be_offered(answer, other, record)
            and not any(overlap(other, known) or contains(other, known) for known in chosen)
            and not any(_sets_the_key_apart(other, known, answer.text) for known in chosen)
        ):
            chosen.append(other)
    return chosen


def _sets_the_key_apart(one: str, other: str, key: str) -> bool:
    """Whether two options share a name that the key lacks: Kublai Khan and Genghis Khan beside a Chinese general."""
    shared = set(one.split()) & set(other.split()) - set(key.split())
    return any(word[:1].isupper() for word in shared)


@once
def _may_be_offered(answer: Answer, other: str, record: Record) -> bool:
    """Whether an option is wrong as far as the article tells, and no part of the key or of what the stem names."""
    apart = not _is_within_the_stem(other, answer) and not overlap(other, answer.text)
    apart = apart and whereabouts.fits(answer, other, record) and not _is_the_topic(other, record)
    return apart and not contains(other, answer.text) and record.may_be_wrong(other, answer)


def _is_the_topic(other: str, record: Record) -> bool:
    """Whether an option is what the whole article is about, so that nobody takes it for one."""
    name = record.names.find(other)
    return name is not None and name.full in record.names.topics


def _candidates(answer: Answer, record: Record, rng: random.Random) -> Iterator[str]:
    if answer.kind == "term":
        yield from _terms(answer, record, rng)
        return
    if answer.kind != "word":
        yield from other_names.others(answer, record, rng)
        return
    yield from other_words(answer, rng)


_ENDING = 3
"""So many last letters terms of one sort share."""


def _terms(answer: Answer, record: Record, rng: random.Random) -> list[str]:
    """Other technical terms of the article, singular for singular and plural for plural."""
    word = answer.statement.pieces[answer.start].word
    alike = [text for text, other in record.terms.items() if word is not None and other.tag == word.tag]
    alike = [text for text in alike if not record.names.is_topic(text)]
    alike = [text for text in alike if _shared_ending(text, answer.text) >= _ENDING]
    rng.shuffle(alike)
    return sorted(alike, key=lambda text: -_shared_ending(text, answer.text))


def _shared_ending(one: str, other: str) -> int:
    """Terms that end alike are mostly of one sort: nitrates, chlorates."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def overlap(one: str, other: str) -> bool:
    """Whether two options share a telling word or one contains the other (rule 6)."""
    first, second = (
        set(text.lower().replace("-", " ").split()) - {"of", "the", "and", "in", "for"} for text in (one, other)
    )
    if first <= second or second <= first or (len(first) > 2 and is_written_alike(one, other)):
        return True
    shared = first & second
    return bool(shared) and len(shared) >= min(len(first), len(second)) and one[:1].isupper()
