"""Several right of five or six: the members of a closed list among others of their kind."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from quiz.core.distractors import choosing, phrases
from quiz.core.facts.asked.answers import NAMED, Answer
from quiz.core.facts.asked.lists import Listed
from quiz.core.facts.asked.record import Record
from quiz.core.facts.asked.refusals import refuse_answer
from quiz.core.facts.told.statements import Piece, write
from quiz.core.items import GAP, Form, Item
from quiz.core.knowledge import families
from quiz.core.word_sets import word_set

MOST_RIGHT = 3
FEWEST_OPTIONS, MOST_OPTIONS = 5, 6
CHOOSE = "Choose all that are right."
_CLOSED_VERBS = word_set("be consist compose comprise divide form constitute")


def of_list(listed: Listed, record: Record, rng: random.Random) -> Item | None:
    """Return an item that asks for the members of a list, or None where too few others of their kind are known."""
    if _has_doubtful_fellows(listed) or not (
        _is_closed(listed) and _is_governed(listed) and _are_of_one_sort(listed.answers)
    ):
        return None
    if any(refuse_answer(answer, record) for answer in listed.answers):
        return None
    right = rng.sample(listed.answers, min(MOST_RIGHT, len(listed.answers)))
    right.sort(key=lambda answer: answer.start)
    wrong = _others(listed, record, rng)[: MOST_OPTIONS - len(right)]
    options = [answer.text for answer in right] + wrong
    if len(options) < FEWEST_OPTIONS or len(wrong) < 2 or not _are_written_alike(options):
        return None
    rng.shuffle(options)
    return _item(listed, tuple(answer.text for answer in right), tuple(options))


def _is_closed(listed: Listed) -> bool:
    """Whether nothing beside the list is as true: it tells what happened, or what something consists of."""
    sentence, verb = listed.statement.sentence, listed.statement.sentence.words[listed.statement.verb]
    helpers = [sentence.words[i] for i in sentence.children[verb.index]]
    past = verb.tag == "VBD" or any(w.tag == "VBD" and w.dep in ("aux", "auxpass") for w in helpers)
    subject = sentence.child(verb.index, "nsubj", "nsubjpass")
    listed_first = subject is not None and any(
        p.index in sentence.subtree(subject.index) for p in listed.statement.pieces[listed.start : listed.end]
    )
    return past or (verb.lemma in _CLOSED_VERBS and not listed_first)


def _has_doubtful_fellows(listed: Listed) -> bool:
    """Whether others of the kind may be as right, or none of them likely: people, and languages told by a people.

    So where what describes the first member would describe all: "a children's author and painter".
    """
    before = listed.statement.pieces[listed.start - 1].word
    described = before is not None and (before.tag == "POS" or before.dep in ("amod", "compound", "poss"))
    return described or any(answer.kind in ("person", "nationality") for answer in listed.answers)


def _is_governed(listed: Listed) -> bool:
    """Whether a list is all that a verb or preposition is told with: no tail after a comma, no "a" before the first."""
    before = listed.statement.pieces[listed.start - 1].text
    return before != "," and listed.statement.pieces[listed.start].text.lower() not in ("a", "an")


def _are_of_one_sort(answers: Sequence[Answer]) -> bool:
    """Whether the members that belong to families of words belong to the same: no theology beside pottery."""
    known = [{a.text, *families.fellows(a.text, "NOUN")} for a in answers if families.fellows(a.text, "NOUN")]
    return all(not one.isdisjoint(other) for one in known for other in known)


def _others(listed: Listed, record: Record, rng: random.Random) -> list[str]:
    """Return wrong options, those of one member after another, none of which names or holds a member."""
    found = [list(_others_of(answer, record, rng)) for answer in listed.answers]
    chosen: list[str] = []
    known = [answer.text for answer in listed.answers]
    for row in range(max(map(len, found))):
        for other in (each[row] for each in found if row < len(each)):
            if not any(_overlap(other, text) for text in [*known, *chosen]):
                chosen.append(other)
    return chosen


def _others_of(answer: Answer, record: Record, rng: random.Random) -> Iterator[str]:
    if answer.kind in NAMED:
        yield from choosing.distractors(answer, record, rng)
        return
    family = list(families.fellows(answer.text, "NOUN"))
    rng.shuffle(family)
    yield from (other for other in family if not record.says(other))
    yield from (other for other in phrases.others(answer, record, rng) if _has_the_head(other, answer))


def _has_the_head(other: str, answer: Answer) -> bool:
    """Whether a phrase ends in the answer's own noun: beside a list others would look out of place."""
    return other.split()[-1] == answer.text.split()[-1] and " " in other


def _overlap(one: str, other: str) -> bool:
    first, second = (set(re.findall(r"[^\W_]+", text.lower())) for text in (one, other))
    return first <= second or second <= first


def _are_written_alike(options: Sequence[str]) -> bool:
    return len({option[:1].isupper() for option in options}) == 1


def _item(listed: Listed, answer: tuple[str, ...], options: tuple[str, ...]) -> Item:
    pieces = list(listed.statement.pieces)
    pieces[listed.start : listed.end] = [Piece(GAP, pieces[listed.end - 1].space, None)]
    fact = listed.statement.fact("list")
    return Item(
        form=Form.MULTIPLE_RESPONSE,
        stem=f"{write(pieces)} {CHOOSE}",
        answer=answer,
        evidence=fact.evidence,
        facts=(fact,),
        options=options,
        explanation=listed.statement.text,
        score=round(0.9 * listed.statement.certainty, 3),
    )
