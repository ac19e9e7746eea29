"""The weights of the features, and the chance they give that a question is kept as it is.

Fitted by ridge-penalised logistic regression on verdicts of blind judges over questions of earlier rounds (the README
tells who judged and how well it holds on articles left out of the fit). Only these numbers remain of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

INTERCEPT = -0.41
WEIGHTS: dict[str, float] = {
    "form: true_false true": 0.50,
    "said: of the title": 0.24,
    "slot: pobj": 0.23,
    "kind: dated": 0.17,
    "answer: at the head": 0.15,
    "kind: organisation": 0.14,
    "verb: past": 0.14,
    "kind: statement": 0.12,
    "stem: hedged": -0.14,
    "form: true_false false": -0.14,
    "stem: short capitals": -0.17,
    "options: three only": -0.19,
    "kind: word": -0.22,
    "answer: words": -0.26,
    "stem: marks": -0.26,
    "place: how late": -0.28,
    "answer: the subject": -0.29,
    "answer: in a list": -0.30,
    "stem: under 8 words": -0.30,
    "subject: long": -0.32,
    "stem: commas": -0.35,
    "kind: country": -0.35,
    "form: multiple_choice": -0.46,
}


def worth(features: Mapping[str, float]) -> float:
    """Return the chance, 0 to 1, that a teacher keeps a question with these features as it is."""
    told = INTERCEPT + sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
    return round(1 / (1 + math.exp(-told)), 3)
