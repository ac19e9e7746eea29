"""Item analysis: how hard each question was, how well it tells learners apart, how far the whole can be trusted.

The formulas are those of Moodle's quiz statistics (docs.moodle.org, "Quiz statistics calculations"), after classical
test theory (Lord and Novick 1968; Crocker and Algina 1986). x are the marks on one item, T the totals, s the learners,
p the items; every variance and covariance is divided by s - 1. What can't be told of so few is None.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import fmean, median

FINE, POOR = 75.0, 64.0
"""Internal consistency above which a test is fine, and below which it is poor."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Learners by items: ``rows`` hold one mark an item, in points, each 0 to the item's maximum.

    ``guesses`` are the parts, 0 to 1, of each maximum that guessing earns; None where that is not known.
    """

    names: tuple[str, ...]
    maxima: tuple[float, ...]
    rows: tuple[tuple[float, ...], ...]
    guesses: tuple[float | None, ...] = ()

    def of(self, item: int) -> list[float]:
        """Return the marks on one item, learner by learner."""
        return [row[item] for row in self.rows]

    @property
    def totals(self) -> list[float]:
        """Return what each learner earned."""
        return [math.fsum(row) for row in self.rows]


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """The figures of one item. Facility and guess score are parts, 0 to 1; SD is in points; the others per cent.

    ``effective_weight`` is None where the item's marks fall as the totals rise.
    """

    name: str
    maximum: float
    facility: float | None
    sd: float | None
    guess_score: float | None
    intended_weight: float | None
    effective_weight: float | None
    discrimination_index: float | None
    discriminative_efficiency: float | None

    @property
    def is_below_guessing(self) -> bool:
        """Say whether learners did worse than by chance."""
        return None not in (self.facility, self.guess_score) and (self.facility or 0) < (self.guess_score or 0)

    @property
    def is_turned_round(self) -> bool:
        """Say whether those who are better at the rest did worse here: the key may be wrong."""
        return self.discrimination_index is not None and self.discrimination_index < 0


@dataclass(frozen=True, slots=True)
class TestFigures:
    """The figures of all items together. Mean, median, SD and standard error are in points, CIC and ratio per cent."""

    __test__ = False

    learners: int
    maximum: float
    mean: float | None
    median: float | None
    sd: float | None
    skewness: float | None
    kurtosis: float | None
    internal_consistency: float | None
    error_ratio: float | None
    standard_error: float | None


@dataclass(frozen=True, slots=True)
class Analysis:
    """What :func:`analyse` finds."""

    test: TestFigures
    items: tuple[ItemFigures, ...] = field(default=())


def analyse(marks: Marks) -> Analysis:
    """Return the figures of every item and of all together."""
    totals = marks.totals
    shares = [_effective(covariance(marks.of(i), totals)) for i in range(len(marks.names))]
    weight = math.fsum(share for share in shares if share is not None)
    items = tuple(
        _item(marks, i, totals, None if share is None or not weight else 100 * share / weight)
        for i, share in enumerate(shares)
    )
    return Analysis(_test(marks, totals), items)


def _item(marks: Marks, item: int, totals: Sequence[float], effective: float | None) -> ItemFigures:
    found, maximum = marks.of(item), marks.maxima[item]
    rest = [total - mark for total, mark in zip(totals, found, strict=True)]
    whole = math.fsum(marks.maxima)
    return ItemFigures(
        name=marks.names[item],
        maximum=maximum,
        facility=fmean(found) / maximum if found and maximum else None,
        sd=_root(variance(found)),
        guess_score=marks.guesses[item] if marks.guesses else None,
        intended_weight=100 * maximum / whole if whole else None,
        effective_weight=effective,
        discrimination_index=discrimination_index(found, rest),
        discriminative_efficiency=discriminative_efficiency(found, rest),
    )


def _test(marks: Marks, totals: Sequence[float]) -> TestFigures:
    consistency, sd = internal_consistency(marks), _root(variance(totals))
    ratio = None if consistency is None else 100 * math.sqrt(1 - consistency / 100)
    return TestFigures(
        learners=len(totals),
        maximum=math.fsum(marks.maxima),
        mean=fmean(totals) if totals else None,
        median=median(totals) if totals else None,
        sd=sd,
        skewness=skewness(totals),
        kurtosis=kurtosis(totals),
        internal_consistency=consistency,
        error_ratio=ratio,
        standard_error=None if ratio is None or sd is None else ratio * sd / 100,
    )


def variance(values: Sequence[float]) -> float | None:
    """Return the variance of a sample; None of fewer than two."""
    return covariance(values, values)


def covariance(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Return the covariance of a sample of pairs; None of fewer than two."""
    if len(one) < 2:
        return None
    middle, centre = fmean(one), fmean(other)
    return math.fsum((a - middle) * (b - centre) for a, b in zip(one, other, strict=True)) / (len(one) - 1)


def discrimination_index(found: Sequence[float], rest: Sequence[float]) -> float | None:
    """Return the correlation, in per cent, of an item's marks with what was earned on all other items.

    None where either does not vary.
    """
    spread = (variance(found) or 0.0) * (variance(rest) or 0.0)
    together = covariance(found, rest)
    return 100 * together / math.sqrt(spread) if together is not None and spread > 0 else None


def discriminative_efficiency(found: Sequence[float], rest: Sequence[float]) -> float | None:
    """Return the covariance as per cent of what it could be at most with these marks, had the best the best marks."""
    together, most = covariance(found, rest), covariance(sorted(found), sorted(rest))
    return 100 * together / most if together is not None and most else None


def internal_consistency(marks: Marks) -> float | None:
    """Return Cronbach's alpha in per cent; None of one item, of fewer than three learners, or of equal totals."""
    items, totals = len(marks.names), marks.totals
    spread = variance(totals)
    if items < 2 or len(totals) < 3 or not spread:
        return None
    alone = math.fsum(variance(marks.of(i)) or 0.0 for i in range(items))
    return 100 * items / (items - 1) * (1 - alone / spread)


def skewness(values: Sequence[float]) -> float | None:
    """Return k3 / k2^1.5 of a sample, k its k-statistics; None of fewer than three, or where all are equal."""
    s, second, third = len(values), _moment(values, 2), _moment(values, 3)
    if s < 3 or not second:
        return None
    k2, k3 = s * second / (s - 1), s * s * third / ((s - 1) * (s - 2))
    return k3 / k2**1.5


def kurtosis(values: Sequence[float]) -> float | None:
    """Return k4 / k2^2 of a sample (0 for a normal distribution); None of fewer than four, or where all are equal."""
    s, second, fourth = len(values), _moment(values, 2), _moment(values, 4)
    if s < 4 or not second:
        return None
    k2 = s * second / (s - 1)
    k4 = s * s * ((s + 1) * fourth - 3 * (s - 1) * second**2) / ((s - 1) * (s - 2) * (s - 3))
    return k4 / k2**2


def _moment(values: Sequence[float], order: int) -> float:
    """Return a central moment; 0 where there are no values."""
    middle = fmean(values) if values else 0.0
    return math.fsum((value - middle) ** order for value in values) / max(1, len(values))


def _effective(together: float | None) -> float | None:
    return math.sqrt(together) if together is not None and together >= 0 else None


def _root(spread: float | None) -> float | None:
    return None if spread is None else math.sqrt(spread)
