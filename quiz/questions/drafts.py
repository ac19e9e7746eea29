"""A question as it stands in the form: read from there, not yet checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.core.errors import InvalidInput
from quiz.core.items import Form, Span

CHOSEN_FROM = frozenset({Form.MULTIPLE_CHOICE, Form.MULTIPLE_RESPONSE})
TYPED = frozenset({Form.SHORT_ANSWER, Form.GAP})


@dataclass(frozen=True, slots=True)
class Choice:
    """One row of options; ``id`` is None for one that is new."""

    text: str
    is_right: bool = False
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """One row of a matching question: what is asked about, and what belongs to it. Either may still be empty."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in the form. Of the fields for answers only those of its ``form`` are looked at.

    ``lines`` are accepted answers, the answer first, or events in their right order. ``spare`` are choices of a
    matching question that belong to nothing. ``counts_several`` lets more than one option of multiple choice be right,
    as after a correction.
    """

    form: Form
    stem: str
    evidence: tuple[Span, ...]
    choices: tuple[Choice, ...] = ()
    is_true: bool | None = None
    lines: tuple[str, ...] = ()
    pairs: tuple[Pair, ...] = ()
    spare: tuple[str, ...] = ()
    value: str = ""
    tolerance: str = ""
    unit: str = ""
    explanation: str = ""
    counts_several: bool = False


class UnfinishedQuestion(InvalidInput):
    """A draft that can't be asked yet; ``refusals`` say all that is to be mended, each at its field."""

    def __init__(self, refusals: Sequence[InvalidInput]) -> None:
        first = refusals[0]
        super().__init__(first.message, field=first.field, **first.values)
        self.refusals = tuple(refusals)
