"""From an article to questions: reading, facts, candidates, flaws, and the set that is left."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from quiz.core.candidates import candidates_of
from quiz.core.errors import N_, UnreadableText
from quiz.core.facts.asked.record import Record
from quiz.core.facts.asked.refusals import is_of_worth, refuse_statement
from quiz.core.facts.asked.worth import is_match_report, names_its_contest
from quiz.core.facts.meant.meaning import names_of
from quiz.core.facts.told.statements import Refusal, Statement, statements_of
from quiz.core.facts.words.calendar import dated
from quiz.core.facts.words.sentences import Sentence, read_sentences
from quiz.core.facts.words.written import with_names_first
from quiz.core.facts.words.years import with_years
from quiz.core.fallen import Fallen
from quiz.core.items import Fact, Item
from quiz.core.ranking.worth import LEAST
from quiz.core.reading import check_text, lay_out
from quiz.core.selection import Candidate, choose, spread_keys

IDLE = 0.6
"""What a statement of a report of matches is worth beside others."""

LOOK_BACK = 5
"""Sentences before one in which what its pronouns mean is looked for."""

UNLIKELY = "worth: the like of it is seldom kept"

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
    sentences = with_names_first(list(with_years(dated(sentence, published) for sentence in read)))
    if not sentences:
        raise UnreadableText(
            N_("This text is mostly not English sentences. Only articles in English can be read so far.")
        )
    record = Record(sentences, names_of(sentences, layout, title), published)
    dropped = Fallen()
    statements = _statements(sentences, record, dropped, lambda n: tell(len(layout.passages) + n, total, FINDING))
    candidates = list(_likely(candidates_of(statements, record, seed, dropped), dropped))
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
                continue
            rule = refuse_statement(found, record.names)
            if rule and not is_of_worth(rule):
                dropped.add(rule, found.text)
            else:
                passing = report and not names_its_contest(found)
                yield replace(found, doubt=rule, certainty=IDLE * found.certainty if passing else found.certainty)


def _likely(candidates: Iterable[Candidate], dropped: Fallen) -> Iterator[Candidate]:
    """Yield the candidates that a teacher may well keep, and all that somebody claims."""
    for candidate in candidates:
        if candidate.item.score >= LEAST or candidate.item.facts[0].claimed_by:
            yield candidate
        else:
            dropped.add(UNLIKELY, candidate.item.stem)


def _facts(items: Sequence[Item]) -> tuple[Fact, ...]:
    facts = {fact.key: fact for item in items for fact in item.facts}
    return tuple(sorted(facts.values(), key=lambda fact: fact.evidence))
