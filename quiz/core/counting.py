"""Which of several attempts at one quiz counts."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean
from typing import Generic, Protocol, TypeVar


class Counts(enum.StrEnum):
    """Which of several attempts is the one that counts."""

    BEST = "best"
    LAST = "last"
    FIRST = "first"
    MEAN = "mean"


class Scored(Protocol):
    """An attempt that has ended. ``share`` is the points earned of those possible, ``worth``, 0 to 1."""

    @property
    def number(self) -> int:
        """Return its place among the learner's attempts, from 1."""
        ...

    @property
    def points(self) -> float: ...

    @property
    def worth(self) -> float: ...

    @property
    def share(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Ended:
    """An attempt that has ended, and nothing more of it."""

    number: int
    points: float
    worth: float

    @property
    def share(self) -> float:
        """Return points earned of points possible, 0 to 1; 0 where nothing was asked."""
        return self.points / self.worth if self.worth else 0.0


T = TypeVar("T", bound=Scored)


@dataclass(frozen=True, slots=True)
class Counted(Generic[T]):
    """What a learner's attempts come to, in points; ``attempt`` is the one that counts, of a mean the latest one."""

    points: float
    worth: float
    share: float
    attempt: T


def counted(attempts: Iterable[T], counts: Counts) -> Counted[T] | None:
    """Return what counts of one learner's ended attempts at one quiz; None where there is none.

    Of two equally good ones the earlier counts. Attempts are compared by share, since a quiz may have been changed
    between them; a mean is that of the shares, in points of the latest attempt.
    """
    taken = sorted(attempts, key=lambda attempt: attempt.number)
    if not taken:
        return None
    if counts is Counts.MEAN:
        share, last = fmean(attempt.share for attempt in taken), taken[-1]
        return Counted(share * last.worth, last.worth, share, last)
    best = max(taken, key=lambda attempt: (attempt.share, -attempt.number))
    one = {Counts.BEST: best, Counts.LAST: taken[-1], Counts.FIRST: taken[0]}[counts]
    return Counted(one.points, one.worth, one.share, one)
