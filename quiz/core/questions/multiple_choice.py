"""One right of four: a question, or a sentence to complete."""

from __future__ import annotations

import random

from quiz.core.distractors.choosing import SORTED_KINDS, distractors, ordering_key
from quiz.core.facts.asked import giveaways, slots
from quiz.core.facts.asked.answers import NAMED, Answer
from quiz.core.facts.asked.halved import is_half_a_name
from quiz.core.facts.asked.phrases import PHRASED
from quiz.core.facts.asked.record import Record
from quiz.core.facts.asked.refusals import SECOND_VALUE
from quiz.core.items import Form, Item
from quiz.core.questions import asking, edges, stems, wh
from quiz.core.questions.gap import HALF_A_NAME, UNTIMELY, has_been_at_a_date, is_bare_subject
from quiz.core.questions.pointed import pointed

FEWEST_DISTRACTORS = 2
TOO_FEW = "too few distractors"
BEST_KNOWN = "options: the article names the key far more often"
FAR_MORE = 3
ONE_WORD = "options: one describing word of a phrase"
"""A southern economy beside a northern one, paper money beside soap money: teachers kept none of those.

Phrases that the article itself has may stand beside each other.
"""
NO_DOER = "options: of whoever was met or married"
_QUOTES = frozenset('"“”')
_RANKS = ("king", "queen", "pope", "emperor", "prince", "princess", "duke", "president")


def write(given: Answer, record: Record, rng: random.Random) -> Item | str:
    """Return the item, the rule that forbids it, or "" where the form does not suit: a common word out of its family.

    Three options are shown where a fourth would be silly.
    """
    if given.kind == "word":
        return ""
    answer = pointed(given)
    if refused := _refused(answer):
        return refused
    wrong = [other for other in distractors(answer, record, rng) if _is_of_the_sort(answer, other)]
    if unfit := _unfit(answer, wrong, record):
        return unfit
    stem = _question(answer, wrong)
    if not stem:
        answer, wrong = edges.cut(answer, wrong)
        stem = stems.gap_sentence(answer)
    options = [answer.text, *wrong]
    if answer.kind in SORTED_KINDS:
        options.sort(key=lambda option: ordering_key(option, answer.kind))
    else:
        rng.shuffle(options)
    if answer.text.islower() and answer.kind not in SORTED_KINDS | PHRASED:
        options = [option if option[:1].isupper() else option.lower() for option in options]
    return asking.item(answer, Form.MULTIPLE_CHOICE, stem, options=tuple(options))


def _refused(answer: Answer) -> str:
    """Return the rule that forbids to ask for an answer with options, or ""."""
    if not (slots.has_one_value(answer) or wh.is_the_one(answer)):
        return SECOND_VALUE
    if not slots.is_sound_exchange(answer) or (is_bare_subject(answer) and not wh.is_the_one(answer)):
        return SECOND_VALUE
    if has_been_at_a_date(answer):
        return UNTIMELY
    if is_half_a_name(answer):
        return HALF_A_NAME
    if answer.kind in NAMED and slots.is_listed(answer):
        return SECOND_VALUE
    if answer.kind == "person" and not _did_it(answer):
        return NO_DOER
    return TOO_FEW if giveaways.is_given_by_its_title(answer) or answer.before in _RANKS else ""


def _did_it(answer: Answer) -> bool:
    """Whether a person did what is told and nothing beside the name says who it is.

    Whom somebody married or met could be anybody of another trade and age: the options are mostly such.
    """
    word = answer.statement.pieces[answer.end - 1].word
    before = answer.statement.pieces[answer.start - 1].word if answer.start else None
    if word is None or (before is not None and before.pos in ("NOUN", "PROPN")):
        return False
    if any(piece.text in _QUOTES for piece in answer.statement.pieces):
        return False
    return answer.is_subject or answer.statement.sentence.words[word.head].dep == "agent"


def _is_of_the_sort(answer: Answer, other: str) -> bool:
    """Whether another thing ends in the key's own noun: a theory beside a theory, no religion beside democracy."""
    words, theirs = answer.text.split(), other.split()
    return answer.kind not in PHRASED or (len(words) > 1 and words[-1] == theirs[-1])


def _unfit(answer: Answer, wrong: list[str], record: Record) -> str:
    """Return why the options are too few or give the key away, or ""."""
    if len(wrong) < FEWEST_DISTRACTORS:
        return TOO_FEW
    if answer.kind in PHRASED and not any(record.says(other) for other in wrong):
        return ONE_WORD
    return BEST_KNOWN if _stands_out(answer, wrong, record) else ""


def _stands_out(answer: Answer, wrong: list[str], record: Record) -> bool:
    """Whether the article names all options, and the key far more often than any other: it could be guessed."""
    names = [record.names.find(text) for text in (answer.text, *wrong)]
    key, *others = [name.mentions if name is not None else 0 for name in names]
    return answer.kind in NAMED and all(others) and key >= FAR_MORE * max(others)


def _question(answer: Answer, wrong: list[str]) -> str:
    """Return a question where one can be turned that gives no key away by the sort of thing it asks for, else ""."""
    question = wh.question_for(answer) if answer.kind != "percent" else None
    shared = set(answer.text.lower().split()) - {"of", "the"}
    if question is None or any(
        word in question.lower() and not all(word in other.lower() for other in wrong) for word in shared
    ):
        return ""
    return question
