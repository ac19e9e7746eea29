"""The year of a day told without one, where the article's own sentences before it leave no doubt.

"In June 1973 the fleet sailed. On October 19 it was back" tells of October 19, 1973. The sentence that tells the year
is evidence for whatever tells the day. This is a declared normalisation: the day with its year stands in a statement
as context, in one piece, and is never what is asked.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import tells_past
from quiz.core.facts.words.vocabulary import MONTHS

NEAR = 4
"""Sentences before one in which its year is looked for."""
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_OTHER_TIMES = frozenset({"since", "until", "by", "after", "before", "every", "each"})


@dataclass(frozen=True, slots=True)
class _Told:
    """A year that a sentence tells, and the place of its last month there (-1 for none)."""

    year: int
    month: int
    sentence: Sentence


def with_years(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences in order, each day without a year with the one that the sentences near before it settle."""
    before: list[Sentence] = []
    for sentence in sentences:
        completed = _completed(sentence, before[-NEAR:])
        before.append(completed)
        yield completed


def yearless_days(sentence: Sentence) -> Iterator[tuple[Word, Word]]:
    """Yield month and day, in the order in which they stand, of each date without a year in a sentence without one."""
    words = sentence.words
    if any(_YEAR.search(word.text) for word in words):
        return
    for one, other in itertools.pairwise(words):
        if (one.text in MONTHS and _is_day(other)) or (_is_day(one) and other.text in MONTHS):
            yield one, other


def _is_day(word: Word) -> bool:
    return re.fullmatch(r"[1-9]|[12]\d|3[01]", word.text) is not None


def _completed(sentence: Sentence, before: Sequence[Sentence]) -> Sentence:
    days = list(yearless_days(sentence))
    if len(days) != 1 or sentence.quoted:
        return sentence
    one, other = days[0]
    month = MONTHS.index(one.text if one.text in MONTHS else other.text)
    told = _year_of(before, month)
    opens = sentence.words[one.index - 1].lower if one.index else ""
    if told is None or opens in _OTHER_TIMES or not tells_past(sentence, one):
        return sentence
    text = f"{other.text} {told.year}" if other.text in MONTHS else f"{other.text}, {told.year}"
    words = list(sentence.words)
    words[other.index] = replace(other, text=text, lemma=text.lower(), tag="CD")
    return replace(sentence, words=tuple(words), dated_by=((other.index, told.sentence.span),))


def _year_of(before: Sequence[Sentence], month: int) -> _Told | None:
    """Return the one year that the sentences before tell; None for several, or where that month was over by then."""
    told = [each for sentence in before for each in _years_told(sentence)]
    if len({each.year for each in told}) != 1 or any(each.month > month for each in told):
        return None
    return told[-1]


def _years_told(sentence: Sentence) -> Iterator[_Told]:
    months = [
        MONTHS.index(w.text.split()[0]) for w in sentence.words if w.text.split()[:1] and w.text.split()[0] in MONTHS
    ]
    for word in sentence.words:
        found = _YEAR.search(word.text)
        if found is not None and word.pos in ("NUM", "PROPN"):
            yield _Told(int(found.group()), max(months, default=-1), sentence)
