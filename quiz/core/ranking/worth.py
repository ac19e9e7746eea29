"""The weights of the features, and the chance they give that a question is kept as it is.

Fitted by ridge-penalised logistic regression on verdicts of blind judges over questions of earlier rounds (the README
tells who judged and how well it holds on articles left out of the fit). Only these numbers remain of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

INTERCEPT = -0.68
WEIGHTS: dict[str, float] = {
    "form: true_false true": 0.54,
    "slot: pobj": 0.31,
    "kind: dated": 0.26,
    "said: names": 0.24,
    "said: of the title": 0.20,
    "stem: and": 0.17,
    "kind: counted": 0.16,
    "reading: leans": 0.15,
    "slot: nummod": 0.11,
    "form: true_false false": -0.07,
    "kind: city": -0.10,
    "subject: bare plural": -0.11,
    "kind: person": -0.12,
    "answer: buried": -0.12,
    "stem: under 8 words": -0.17,
    "subject: long": -0.19,
    "options: uneven": -0.20,
    "options: three only": -0.20,
    "answer: the subject": -0.21,
    "stem: short capitals": -0.23,
    "kind: country": -0.25,
    "stem: hedged": -0.25,
    "answer: words": -0.25,
    "stem: commas": -0.27,
    "answer: in a list": -0.28,
    "kind: word": -0.29,
    "form: multiple_choice": -0.29,
    "stem: marks": -0.46,
}


def worth(features: Mapping[str, float]) -> float:
    """Return the chance, 0 to 1, that a teacher keeps a question with these features as it is."""
    told = INTERCEPT + sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
    return round(1 / (1 + math.exp(-told)), 3)
