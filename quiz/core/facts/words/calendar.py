"""Times told from the day of publication, put as full dates where that day is known: "on Tuesday", "last month".

This is a declared normalisation: the date stands in a statement as context, in one piece, and is never what is asked.
"""

from __future__ import annotations

import datetime
from dataclasses import replace

from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of
from quiz.core.facts.words.vocabulary import MONTHS

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAYS_FROM_NOW = {"yesterday": -1, "today": 0, "tomorrow": 1}
_STEPS = {"last": -1, "this": 0, "next": 1}


def dated(sentence: Sentence, published: datetime.date | None) -> Sentence:
    """Return the sentence with each such time as a date; unchanged where the day of publication is not known."""
    if published is None or sentence.quoted:
        return sentence
    words = list(sentence.words)
    for word in sentence.words:
        for changed in _changes(sentence, word, published):
            words[changed.index] = changed
    return replace(sentence, words=tuple(words))


def _changes(sentence: Sentence, word: Word, published: datetime.date) -> list[Word]:
    """Return what to put for a word and the one before it; nothing where the phrase is not surely a time by itself."""
    if word.dep not in ("npadvmod", "pobj", "advmod") or any(
        _describes(sentence, i) for i in sentence.children[word.index]
    ):
        return []
    before = sentence.words[word.index - 1] if word.index else None
    steps = _STEPS.get(before.lower) if before is not None and before.head == word.index else None
    alone = not sentence.children[word.index]
    if word.lower in _WEEKDAYS and (alone or steps == -1):
        return _told(before, word, "on", _written(_weekday(sentence, word, published)), steps)
    if word.lower in _DAYS_FROM_NOW and alone:
        day = published + datetime.timedelta(days=_DAYS_FROM_NOW[word.lower])
        return _told(before, word, "on", _written(day), None)
    if word.lower in ("month", "year") and steps is not None and word.dep == "npadvmod":
        return _told(before, word, "in", _period(word.lower, steps, published), steps)
    if word.text in MONTHS and alone and word.dep == "pobj":
        return _told(before, word, "in", _month(sentence, word, published), None)
    return []


def _describes(sentence: Sentence, index: int) -> bool:
    return sentence.words[index].lower not in _STEPS


def _told(before: Word | None, word: Word, preposition: str, date: str, steps: int | None) -> list[Word]:
    """Put "on" for "last" or before a bare day, and the date for the day."""
    if steps is not None and before is not None:
        text = preposition.capitalize() if before.text[:1].isupper() else preposition
        return [replace(before, text=text, lemma=preposition, tag="IN", pos="ADP"), _as_date(word, date)]
    if word.dep == "pobj":
        return [_as_date(word, date)]
    opening = preposition.capitalize() if word.index == 0 else preposition
    return [_as_date(word, f"{opening} {date}")]


def _as_date(word: Word, text: str) -> Word:
    return replace(word, text=text, lemma=text.lower(), tag="CD", label="DATE")


def _written(day: datetime.date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _tells_the_future(sentence: Sentence, word: Word) -> bool:
    finite = finite_of(sentence, sentence.verb_above(word.index))
    return finite is not None and (finite.lower in ("will", "shall") or finite.tag in ("VBZ", "VBP"))


def _weekday(sentence: Sentence, word: Word, published: datetime.date) -> datetime.date:
    """Return the nearest such day: before the day of publication or on it, or after it for what is to come."""
    away = (published.weekday() - _WEEKDAYS.index(word.lower)) % 7
    if away and _tells_the_future(sentence, word):
        away -= 7
    return published - datetime.timedelta(days=away)


def _period(noun: str, steps: int, published: datetime.date) -> str:
    if noun == "year":
        return str(published.year + steps)
    month = published.year * 12 + published.month - 1 + steps
    return f"{MONTHS[month % 12]} {month // 12}"


def _month(sentence: Sentence, word: Word, published: datetime.date) -> str:
    """Return the nearest such month with its year."""
    away = (published.month - 1 - MONTHS.index(word.text)) % 12
    if away and _tells_the_future(sentence, word):
        away -= 12
    return _period("month", -away, published)
