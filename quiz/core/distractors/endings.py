"""Other endings for a sentence to complete: the article's own, said of something else of the kind, and none true."""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Sequence

from quiz.core.facts.asked.endings import Ending, Subject
from quiz.core.facts.asked.record import Record
from quiz.core.knowledge.nouns import are_of_one_sort

WANTED = 3


def others(key: Ending, known: Sequence[Ending], record: Record, rng: random.Random) -> list[str]:
    """Return up to three endings for the key's place, wrong there as far as the article tells."""
    pool = [other for other in known if _could_stand(other, key) and is_wrong(other, key, record)]
    rng.shuffle(pool)
    pool.sort(key=lambda other: abs(len(other.text) - len(key.text)) // 12)
    chosen: list[Ending] = []
    for other in pool:
        if len(chosen) < WANTED and not any(_says_the_same(other, taken) for taken in (key, *chosen)):
            chosen.append(other)
    return [other.text for other in chosen]


def _could_stand(other: Ending, key: Ending) -> bool:
    """Whether an ending agrees with the key's subject, is of its length, and said of a thing of its kind."""
    if other.kind != key.kind or other.statement.sentence.number == key.statement.sentence.number:
        return False
    if not 0.55 <= len(other.text) / len(key.text) <= 1.8:
        return False
    if key.kind == "predicate" and not _may_do_as_much(other.subject, key.subject):
        return False
    return other.form == key.form and are_akin(other.subject, key.subject)


def _may_do_as_much(one: Subject, other: Subject) -> bool:
    """Whether one may have done all that the other did: a person, or the same thing in another year.

    What is told of one body or place mostly shows of which: an electric tramway is not a fairground.
    """
    return is_same(one, other) or one.kind == other.kind == "person"


def are_akin(one: Subject, other: Subject) -> bool:
    """Whether two subjects are of one kind, so that what is said of one might be said of the other."""
    if one.name is not None and one.name is other.name:
        return True
    if one.kind != other.kind:
        return False
    if one.kind != "thing":
        return one.kind != "name"
    return one.head.lemma == other.head.lemma or are_of_one_sort(one.head.lemma, other.head.lemma)


def is_wrong(other: Ending, key: Ending, record: Record) -> bool:
    """Whether an ending is surely not true of the key's subject: told of another year, or of somebody else (rule 7)."""
    if is_same(other.subject, key.subject):
        return bool(key.year and other.year and key.year != other.year)
    if other.subject.lemmas <= key.subject.lemmas or key.subject.lemmas <= other.subject.lemmas:
        return False
    if _may_be_one(other.subject, key.subject, record):
        return False
    about = _sentences_about(key.subject, record)
    if other.statement.sentence.number in about or key.statement.sentence.number in _sentences_about(
        other.subject, record
    ):
        return False
    shared = (other.lemmas & record.sentences[number].lemmas for number in about)
    return all(len(found) < max(2, len(other.lemmas) - 1) for found in shared)


def is_same(one: Subject, other: Subject) -> bool:
    """Whether two subjects are the same thing, as far as their words tell."""
    if one.name is not None or other.name is not None:
        return one.name is other.name
    return one.lemmas == other.lemmas


def _may_be_one(one: Subject, other: Subject, record: Record) -> bool:
    """Whether two names may mean one thing: the article is about one of them, or one is made of the other's letters."""
    if one.name is None or other.name is None:
        return False
    first, second = one.name.full, other.name.full
    if {first, second} & record.names.topics:
        return True
    return _letters(first).startswith(_letters(second)) or _letters(second).startswith(_letters(first))


@functools.lru_cache(maxsize=4096)
def _letters(full: str) -> str:
    """Return the initials of a name, or its letters where it has no more than them: V&A."""
    letters = re.sub(r"[^A-Z]", "", full)
    return letters if len(full) <= 5 else "".join(word[0] for word in re.findall(r"[A-Z]\w*", full))


def _sentences_about(subject: Subject, record: Record) -> set[int]:
    found = set(subject.name.sentences) if subject.name is not None else set()
    return found | set(record.holding(subject.lemmas))


def _says_the_same(one: Ending, other: Ending) -> bool:
    """Whether two endings share most of their words, so that one gives the other away."""
    shared = one.lemmas & other.lemmas
    return len(shared) >= 0.5 * min(len(one.lemmas), len(other.lemmas))
