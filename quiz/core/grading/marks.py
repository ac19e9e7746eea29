"""What marking needs, and what it gives."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Answer = Mapping[str, Any]
Option = Mapping[str, str]


class Credit(enum.StrEnum):
    """How an answer of several parts that is not wholly right is marked."""

    ALL_OR_NOTHING = "all_or_nothing"
    RIGHT_MINUS_WRONG = "right_minus_wrong"
    EACH_OPTION = "each_option"
    COVERAGE = "coverage"
    LONGEST_RUN = "longest_run"


@dataclass(frozen=True, slots=True)
class Rubric:
    """What an answer is marked by.

    ``key`` is a stored key (see :mod:`quiz.core.grading.keys`); ``options`` and ``choices`` hold {"id", "text"}.
    ``stem`` and ``article`` guard typed answers: words of the stem may be repeated in an answer, and a slip of the
    keyboard that makes another word of the article is not taken for a slip.
    """

    key: Mapping[str, Any]
    options: Sequence[Option] = ()
    choices: Sequence[Option] = ()
    unit: str | None = None
    stem: str = ""
    article: str = ""
    credit: Credit = Credit.ALL_OR_NOTHING

    def text_of(self, option_id: str) -> str:
        """Return the words of an option or choice."""
        return next(o["text"] for o in [*self.options, *self.choices] if o["id"] == option_id)


def cited(text: str, most: int = 120) -> str:
    """Return words as a reason cites them: on one line, not too long, without the full stop that the reason adds."""
    text = " ".join(text.split()).removesuffix(".")
    return text if len(text) <= most else text[: most - 1] + "…"


@dataclass(frozen=True, slots=True)
class Mark:
    """A fraction of the points, from 0 to 1, and why.

    ``reason`` is an English sentence marked for translation; ``values`` fill its ``%(name)s`` places afterwards.
    """

    fraction: float
    reason: str
    values: dict[str, Any] = field(default_factory=dict)
