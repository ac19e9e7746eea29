"""The reader of articles, loaded once for the whole session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from quiz.core.facts.asked.record import Record
from quiz.core.facts.meant.meaning import names_of
from quiz.core.facts.named.identity import Names
from quiz.core.facts.told.statements import Refusal, Statement, statements_of
from quiz.core.facts.words.sentences import Sentence, read_sentences
from quiz.core.facts.words.years import with_years
from quiz.core.generate import LOOK_BACK
from quiz.core.reading import lay_out


@dataclass(frozen=True)
class Reading:
    """An article as the generator reads it."""

    text: str
    sentences: list[Sentence]
    names: Names
    record: Record
    statements: list[Statement]
    refusals: list[Refusal]

    @property
    def said(self) -> list[str]:
        """The statements as text."""
        return [statement.text for statement in self.statements]

    @property
    def refused(self) -> list[str]:
        """The rules that sentences fell to."""
        return [refusal.rule for refusal in self.refusals]


def read_article(text: str, title: str = "") -> Reading:
    """Read a short text all the way to its statements."""
    layout = lay_out(text)
    sentences = list(with_years(read_sentences(layout.passages)))
    names = names_of(sentences, layout, title)
    found = [f for i, s in enumerate(sentences) for f in statements_of(s, sentences[max(0, i - LOOK_BACK) : i], names)]
    return Reading(
        text,
        sentences,
        names,
        Record(sentences, names),
        [f for f in found if isinstance(f, Statement)],
        [f for f in found if isinstance(f, Refusal)],
    )


@pytest.fixture(scope="session")
def read() -> Callable[..., Reading]:
    return read_article
