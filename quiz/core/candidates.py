"""From statements to candidates: each question that keeps the rules, with the chance that a teacher keeps it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from quiz.core.facts.asked.answers import Answer, answers_in, to_the_year
from quiz.core.facts.asked.record import Record
from quiz.core.facts.asked.refusals import is_of_worth, refuse_answer
from quiz.core.facts.told.statements import Statement
from quiz.core.fallen import Fallen
from quiz.core.flaws import flaws_of
from quiz.core.items import Item
from quiz.core.questions import gap, multiple_choice, numeric, quoted, short_answer, true_false, whole
from quiz.core.questions.brief import brief
from quiz.core.questions.events import Event, event_of, several
from quiz.core.questions.stems import is_telling
from quiz.core.ranking.features import features
from quiz.core.ranking.worth import DOUBTED, worth
from quiz.core.selection import Candidate

FORMS: tuple[Callable[[Answer, Record, random.Random], Item | str], ...] = (
    multiple_choice.write,
    short_answer.write,
    gap.write,
    numeric.write,
    true_false.write_true,
    true_false.write_false,
)

TOO_EXACT = "worth: no day of the month"
TOO_LITTLE = "rule 14: too little is said to find the answer by"


def candidates_of(statements: Iterator[Statement], record: Record, seed: int, dropped: Fallen) -> Iterator[Candidate]:
    """Yield every question that the statements of an article make and that breaks no rule.

    What breaks one is counted in ``dropped``. A rule of worth ("worth: ...") does not forbid a question: it lowers its
    score, the chance that a teacher keeps it.
    """
    events: list[Event] = []
    told: list[Statement] = []
    for statement in statements:
        yield from _of_answers(statement, record, seed, dropped)
        yield from _of_the_statement(statement, record)
        if not statement.heading and not statement.doubt:
            events += filter(None, map(event_of, answers_in(statement, record.names)))
            told.append(statement)
    yield from _of_several(events, record, random.Random(f"{seed}:events"))
    yield from _of_the_whole(told, record, seed, dropped)


def _of_answers(statement: Statement, record: Record, seed: int, dropped: Fallen) -> Iterator[Candidate]:
    for found in answers_in(statement, record.names):
        answer = to_the_year(found)
        rule = _refused(answer, record)
        if answer is None or (rule and not is_of_worth(rule)):
            dropped.add(rule, f"{statement.text} [{found.text}]")
            continue
        short = brief(answer)
        for item in _written(short, statement, record, seed, dropped):
            item = _ranked(item, record, statement, short, rule or statement.doubt)
            yield Candidate(item, f"{statement.sentence.number}:{answer.text.lower()}")


def _refused(answer: Answer | None, record: Record) -> str:
    if answer is None:
        return TOO_EXACT
    rule = refuse_answer(answer, record)
    return rule if rule or is_telling(answer) else TOO_LITTLE


def _written(answer: Answer, statement: Statement, record: Record, seed: int, dropped: Fallen) -> Iterator[Item]:
    """Yield the questions of all forms that ask for an answer and keep the rules."""
    for write in FORMS:
        rng = random.Random(f"{seed}:{write.__module__}:{write.__name__}:{statement.text}:{answer.start}")
        item = write(answer, record, rng)
        if isinstance(item, str):
            if item:
                dropped.add(item, f"{statement.text} [{answer.text}]")
            continue
        item = _below_heading(item, statement)
        if rule := next(flaws_of(item), ""):
            dropped.add(rule, item.stem)
        else:
            yield item


def _of_the_statement(statement: Statement, record: Record) -> Iterator[Candidate]:
    """Yield a statement as something to believe or not."""
    for written in true_false.write_whole(statement, record.names):
        item = _below_heading(written, statement)
        if not any(flaws_of(item)):
            item = _ranked(item, record, statement, doubt=statement.doubt)
            yield Candidate(item, f"{statement.sentence.number}:whole")


def _below_heading(item: Item, statement: Statement) -> Item:
    return replace(item, stem=statement.below_heading(item.stem))


def _of_several(events: Sequence[Event], record: Record, rng: random.Random) -> Iterator[Candidate]:
    for item in several(events, rng):
        if not any(flaws_of(item)):
            yield Candidate(_ranked(item, record), item.form)


def _of_the_whole(told: Sequence[Statement], record: Record, seed: int, dropped: Fallen) -> Iterator[Candidate]:
    for item in (*whole.written(told, record, seed), *quoted.written(told, record, seed)):
        if rule := next(flaws_of(item), ""):
            dropped.add(rule, item.stem)
        else:
            yield Candidate(_ranked(item, record), f"{item.facts[0].statement}:{item.facts[0].kind}")


def _ranked(
    item: Item, record: Record, statement: Statement | None = None, answer: Answer | None = None, doubt: str = ""
) -> Item:
    """Return the item with the chance that a teacher keeps it as its score."""
    chance = worth(features(item, statement, answer, record))
    return replace(item, score=round(chance * (DOUBTED if doubt else 1.0), 3))
