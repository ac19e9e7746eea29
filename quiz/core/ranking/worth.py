"""The weights of the features, and the chance they give that a question is kept as it is.

Fitted by ridge-penalised logistic regression on verdicts of blind judges over questions of earlier rounds (the README
tells who judged and how well it holds on articles left out of the fit). Only these numbers remain of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

LEAST = 0.1
"""The chance under which a question is not written."""
FIRM = 0.45
"""The chance from which the program is sure of a question: those below come last and are shown as doubtful.

Of those above, judges of rounds 7 to 9 kept 51% and found one key in 58 wrong; of those below 29%, one in 18. (Each
article left out of the fit that gave the chances of its own questions.)
"""
DOUBTED = 0.55
"""What is left of the chance of a question that breaks a rule of worth."""
INTERCEPT = -0.47
WEIGHTS: dict[str, float] = {
    "form: true_false true": 0.55,
    "kind: dated": 0.45,
    "said: names": 0.31,
    "kind: counted": 0.28,
    "claim": 0.23,
    "form: short_answer asked": 0.21,
    "kind: statement": 0.20,
    "slot: compound": 0.19,
    "slot: pobj": 0.18,
    "stem: and": 0.17,
    "kind: person": 0.15,
    "stem: a year said": 0.14,
    "kind: city": 0.14,
    "answer: buried": 0.13,
    "said: of the title": 0.12,
    "place: how late": -0.08,
    "kind: place": -0.08,
    "stem: short capitals": -0.11,
    "stem: hedged": -0.13,
    "stem: joining words": -0.14,
    "verb: be": -0.14,
    "said: technical": -0.15,
    "reading: unsure": -0.15,
    "slot: dobj": -0.16,
    "options: three only": -0.17,
    "subject: long": -0.19,
    "slot: nsubjpass": -0.20,
    "kind: country": -0.20,
    "options: words": -0.21,
    "answer: in a list": -0.24,
    "subject: bare plural": -0.26,
    "stem: under 8 words": -0.27,
    "stem: marks": -0.28,
    "stem: commas": -0.30,
    "options: uneven": -0.30,
    "form: multiple_choice": -0.34,
    "answer: words": -0.37,
    "kind: word": -0.37,
    "kind: thing": -0.43,
}


def worth(features: Mapping[str, float]) -> float:
    """Return the chance, 0 to 1, that a teacher keeps a question with these features as it is."""
    told = INTERCEPT + sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
    return round(1 / (1 + math.exp(-told)), 3)
