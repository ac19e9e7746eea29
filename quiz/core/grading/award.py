"""From how right an answer is to the points it earns: penalties for wrong answers, and certainty-based marking.

Certainty-based marking: Gardner-Medwin 1995 and 2006. Said 1, 2 or 3 (not very, fairly, very sure), a right answer
earns 1, 2 or 3, a wrong one 0, -2 or -6. Here that is divided by three, so that right and very sure earns all that the
question is worth. Being honest pays best: below two thirds sure say 1, from there to four fifths 2, above that 3.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from quiz.core.errors import N_


class Certainty(enum.IntEnum):
    """How sure a learner says they are."""

    NOT_VERY = 1
    FAIRLY = 2
    VERY = 3


EARNS = {Certainty.NOT_VERY: 1 / 3, Certainty.FAIRLY: 2 / 3, Certainty.VERY: 1.0}
"""What a right answer earns of what the question is worth."""
COSTS = {Certainty.NOT_VERY: 0.0, Certainty.FAIRLY: 2 / 3, Certainty.VERY: 2.0}
"""What a wrong answer takes away, in the same measure."""

NAMES = {
    Certainty.NOT_VERY: N_("not very sure"),
    Certainty.FAIRLY: N_("fairly sure"),
    Certainty.VERY: N_("very sure"),
}


@dataclass(frozen=True, slots=True)
class Stakes:
    """What an answer to one question can win and lose.

    ``worth`` is in points; ``penalty`` is the part of it, 0 to 1, that a wrong answer loses. Where
    ``asks_certainty``, how sure the learner said they are decides instead of the penalty.
    """

    worth: float
    penalty: float = 0.0
    asks_certainty: bool = False

    def points(self, fraction: float, *, is_answered: bool, certainty: int | None = None) -> float:
        """Return the points of an answer that is right by ``fraction``, 0 to 1: from -2 * worth to worth.

        What was left open loses nothing. Who does not say how sure they are counts as not very sure. An answer right
        in part lies between a wrong and a right one.
        """
        if not is_answered:
            return 0.0
        if self.asks_certainty:
            sure = Certainty(certainty or Certainty.NOT_VERY)
            return self.worth * (fraction * EARNS[sure] - (1 - fraction) * COSTS[sure])
        return self.worth * fraction if fraction > 0 else 0.0 - self.worth * self.penalty


def total(points: Iterable[float]) -> float:
    """Return what an attempt earns: the sum of its marks, never below 0."""
    return max(0.0, sum(points))
