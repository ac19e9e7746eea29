"""The values that travel through the core: spans of evidence, facts, and items (questions before they are stored)."""

from __future__ import annotations

import enum
import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

GAP = "_____"
"""The one gap of a gap sentence: always this wide, so that its width tells nothing."""

TRUE, FALSE = "True", "False"


class Form(enum.StrEnum):
    """The eight forms of question."""

    MULTIPLE_CHOICE = "multiple_choice"
    MULTIPLE_RESPONSE = "multiple_response"
    TRUE_FALSE = "true_false"
    SHORT_ANSWER = "short_answer"
    NUMERIC = "numeric"
    GAP = "gap"
    MATCHING = "matching"
    ORDERING = "ordering"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Evidence: a half-open range of code points into an article exactly as it was given."""

    start: int
    end: int

    def text(self, article: str) -> str:
        """Return the words this span marks."""
        return article[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the article says, and who says it.

    ``kind`` names the sort of answer it offers ("person", "place", "date", "quantity", "thing", "reason", ...).
    ``claimed_by`` is the speaker's full name when this is a claim, else None; ``speaker_as_shown`` is the speaker in
    the words a stem uses.
    """

    kind: str
    statement: str
    evidence: tuple[Span, ...]
    claimed_by: str | None = None
    speaker_as_shown: str | None = None

    @property
    def key(self) -> str:
        """A name for this fact that survives a second reading: normalised statement and speaker, 32 hex digits."""
        said = f"{_normalised(self.claimed_by or '')}\n{_normalised(self.statement)}"
        return hashlib.sha256(said.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Item:
    """A question as a value, with its key and its evidence.

    ``answer`` holds one string for most forms, several for multiple response and ordering (in order), and the
    right-hand sides in the order of ``pairs`` for matching. ``options`` stand in the order shown. ``accepted`` lists
    every spelling a typed answer may have, the answer first. ``tolerance`` is a decimal number as text, in ``unit``.
    """

    form: Form
    stem: str
    answer: tuple[str, ...]
    evidence: tuple[Span, ...]
    facts: tuple[Fact, ...]
    options: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    unit: str | None = None
    tolerance: str | None = None
    explanation: str = ""
    score: float = 0.0


def merge_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans sorted, overlapping ones joined."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def _normalised(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())
