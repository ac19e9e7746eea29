"""From an article to questions: reading, facts, candidates, flaws, and the set that is left."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from quiz.core.errors import N_, UnreadableText
from quiz.core.facts.asked.answers import Answer, answers_in, to_the_year
from quiz.core.facts.asked.record import Record
from quiz.core.facts.asked.refusals import refuse_answer, refuse_statement
from quiz.core.facts.asked.worth import is_match_report, names_its_contest
from quiz.core.facts.meant.meaning import names_of
from quiz.core.facts.told.statements import Refusal, Statement, statements_of
from quiz.core.facts.words.calendar import dated
from quiz.core.facts.words.sentences import Sentence, read_sentences
from quiz.core.facts.words.written import with_names_first
from quiz.core.fallen import Fallen
from quiz.core.flaws import flaws_of
from quiz.core.items import Fact, Item
from quiz.core.questions import gap, multiple_choice, numeric, short_answer, true_false, whole
from quiz.core.questions.brief import brief
from quiz.core.questions.events import Event, event_of, several
from quiz.core.questions.stems import is_telling
from quiz.core.ranking.features import features
from quiz.core.ranking.worth import LEAST, worth
from quiz.core.reading import check_text, lay_out
from quiz.core.selection import Candidate, choose, spread_keys

FORMS: tuple[Callable[[Answer, Record, random.Random], Item | str], ...] = (
    multiple_choice.write,
    short_answer.write,
    gap.write,
    numeric.write,
    true_false.write_true,
    true_false.write_false,
)

IDLE = 0.6
"""What a statement of a report of matches is worth beside others."""

LOOK_BACK = 5
"""Sentences before one in which what its pronouns mean is looked for."""

TOO_EXACT = "worth: no day of the month"
UNLIKELY = "worth: the like of it is seldom kept"
TOO_LITTLE = "rule 14: too little is said to find the answer by"

READING = N_("Reading the sentences")
FINDING = N_("Finding facts and writing questions")
CHOOSING = N_("Choosing the best")

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Generation:
    """What came of one article.

    ``items`` stand best first, as :func:`quiz.core.selection.choose` picks them: by score, new places and forms before
    known ones. ``facts`` are the facts they ask, in the order of the article. ``dropped`` counts candidates (and
    sentences that gave none) by the rule they fell to; ``fallen`` holds, by rule, the stems and statements of the first
    of them, as :class:`quiz.core.fallen.Fallen` keeps them.
    """

    items: tuple[Item, ...]
    facts: tuple[Fact, ...]
    dropped: Mapping[str, int]
    fallen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def generate(
    text: str,
    *,
    seed: int,
    count: int | None = None,
    title: str = "",
    published: datetime.date | None = None,
    on_progress: Progress | None = None,
) -> Generation:
    """Write questions about an article: every question that passes, or the best ``count``.

    The same text, title and seed give the same questions. No wrong option is a year after
    ``published``, from which "on Tuesday" and "last month" are told as dates; without it they are left out. Raises
    :class:`UnreadableText`.
    """
    check_text(text)
    tell = on_progress or _silent
    layout = lay_out(text)
    total = 2 * len(layout.passages) + 2
    read = read_sentences(layout.passages, lambda done: tell(done, total, READING))
    sentences = with_names_first([dated(sentence, published) for sentence in read])
    if not sentences:
        raise UnreadableText(
            N_("This text is mostly not English sentences. Only articles in English can be read so far.")
        )
    record = Record(sentences, names_of(sentences, layout, title), published)
    dropped = Fallen()
    statements = _statements(sentences, record, dropped, lambda n: tell(len(layout.passages) + n, total, FINDING))
    candidates = list(_likely(_all_candidates(statements, record, seed, dropped), dropped))
    tell(total - 1, total, CHOOSING)
    items, kept_out = choose(candidates, count)
    dropped.join(kept_out)
    items = spread_keys(items, random.Random(f"{seed}:keys:{text[:500]!r}"))
    tell(total, total, CHOOSING)
    return Generation(tuple(items), _facts(items), MappingProxyType(dict(dropped.counts)), dropped.examples)


def _silent(*_told: object) -> None:
    """Tell nobody."""


def _statements(
    sentences: Sequence[Sentence], record: Record, dropped: Fallen, on_paragraph: Callable[[int], None]
) -> Iterator[Statement]:
    paragraph, report = -1, is_match_report(sentences)
    for place, sentence in enumerate(sentences):
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            on_paragraph(paragraph)
        for found in statements_of(sentence, sentences[max(0, place - LOOK_BACK) : place], record.names):
            if isinstance(found, Refusal):
                dropped.add(found.rule, sentence.text)
            elif rule := refuse_statement(found, record.names):
                dropped.add(rule, found.text)
            else:
                passing = report and not names_its_contest(found)
                yield replace(found, certainty=IDLE * found.certainty) if passing else found


def _likely(candidates: Iterable[Candidate], dropped: Fallen) -> Iterator[Candidate]:
    """Yield the candidates that a teacher may well keep, and all that somebody claims."""
    for candidate in candidates:
        if candidate.item.score >= LEAST or candidate.item.facts[0].claimed_by:
            yield candidate
        else:
            dropped.add(UNLIKELY, candidate.item.stem)


def _all_candidates(statements: Iterator[Statement], record: Record, seed: int, dropped: Fallen) -> Iterator[Candidate]:
    events: list[Event] = []
    told: list[Statement] = []
    for statement in statements:
        found = list(_candidates(statement, record, seed, dropped))
        yield from found
        yield from _whole(statement, record)
        if not statement.heading:
            events += filter(None, map(event_of, answers_in(statement, record.names)))
            told.append(statement)
    yield from _of_several(events, record, random.Random(f"{seed}:events"))
    yield from _of_the_whole(told, record, seed, dropped)


def _of_the_whole(told: Sequence[Statement], record: Record, seed: int, dropped: Fallen) -> Iterator[Candidate]:
    for item in whole.written(told, record, seed):
        if rule := next(flaws_of(item), ""):
            dropped.add(rule, item.stem)
        else:
            yield Candidate(_ranked(item, record), f"{item.facts[0].statement}:{item.facts[0].kind}")


def _candidates(statement: Statement, record: Record, seed: int, dropped: Fallen) -> Iterator[Candidate]:
    for found in answers_in(statement, record.names):
        answer = to_the_year(found)
        refused = refuse_answer(answer, record) if answer is not None else TOO_EXACT
        refused = refused or ("" if answer is not None and is_telling(answer) else TOO_LITTLE)
        if answer is None or refused:
            dropped.add(refused, f"{statement.text} [{found.text}]")
            continue
        answer = brief(answer)
        for write in FORMS:
            rng = random.Random(f"{seed}:{write.__module__}:{write.__name__}:{statement.text}:{answer.start}")
            item = write(answer, record, rng)
            if isinstance(item, str):
                if item:
                    dropped.add(item, f"{statement.text} [{answer.text}]")
            elif rule := next(flaws_of(item := _below_heading(item, statement)), ""):
                dropped.add(rule, item.stem)
            else:
                item = _ranked(item, record, statement, answer)
                yield Candidate(item, f"{statement.sentence.number}:{answer.text.lower()}")


def _whole(statement: Statement, record: Record) -> Iterator[Candidate]:
    """Yield a statement as something to believe or not."""
    for written in true_false.write_whole(statement, record.names):
        item = _below_heading(written, statement)
        if not any(flaws_of(item)):
            yield Candidate(_ranked(item, record, statement), f"{statement.sentence.number}:whole")


def _below_heading(item: Item, statement: Statement) -> Item:
    return replace(item, stem=statement.below_heading(item.stem))


def _of_several(events: Sequence[Event], record: Record, rng: random.Random) -> Iterator[Candidate]:
    for item in several(events, rng):
        if not any(flaws_of(item)):
            yield Candidate(_ranked(item, record), item.form)


def _ranked(item: Item, record: Record, statement: Statement | None = None, answer: Answer | None = None) -> Item:
    """Return the item with the chance that a teacher keeps it as its score."""
    return replace(item, score=worth(features(item, statement, answer, record)))


def _facts(items: Sequence[Item]) -> tuple[Fact, ...]:
    facts = {fact.key: fact for item in items for fact in item.facts}
    return tuple(sorted(facts.values(), key=lambda fact: fact.evidence))
