"""What became no question, and the rule it fell to: counted, and the first of each rule kept to be shown."""

from __future__ import annotations

from collections import Counter, defaultdict
from types import MappingProxyType

MOST_TOLD = 100
"""Of each rule, how many that fell to it are kept word for word: enough for any article read in a lesson."""


class Fallen:
    """Candidates that fell, and the rules they fell to.

    ``counts`` holds how many fell to each rule. ``examples`` holds what was said there, a stem or a statement, of the
    first :data:`MOST_TOLD` of each rule.
    """

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self._told: dict[str, list[str]] = defaultdict(list)

    def add(self, rule: str, said: str) -> None:
        """Note that ``said`` fell to ``rule``."""
        self.counts[rule] += 1
        if len(self._told[rule]) < MOST_TOLD:
            self._told[rule].append(said)

    def join(self, other: Fallen) -> None:
        """Add what fell elsewhere."""
        self.counts += other.counts
        for rule, told in other._told.items():
            self._told[rule] += told[: MOST_TOLD - len(self._told[rule])]

    @property
    def examples(self) -> MappingProxyType[str, tuple[str, ...]]:
        """Return what is kept of each rule, in the order it fell; rules in the order they were first met."""
        return MappingProxyType({rule: tuple(told) for rule, told in self._told.items()})
