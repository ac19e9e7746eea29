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

Of those above, judges of rounds 7 to 11 kept 53% and found one key in 53 wrong; of those below 26%, one in 16. (Each
article left out of the fit that gave the chances of its own questions; what made most of those keys wrong is mended.)
"""
DOUBTED = 0.55
"""What is left of the chance of a question that breaks a rule of worth."""
INTERCEPT = -0.32
WEIGHTS: dict[str, float] = {
    "form: true_false true": 0.62,
    "kind: dated": 0.49,
    "said: names": 0.36,
    "form: short_answer asked": 0.30,
    "kind: city": 0.28,
    "kind: statement": 0.25,
    "claim": 0.24,
    "kind: person": 0.24,
    "slot: compound": 0.23,
    "stem: a year said": 0.22,
    "answer: buried": 0.20,
    "slot: nummod": 0.19,
    "slot: pobj": 0.14,
    "kind: counted": 0.13,
    "stem: and": 0.12,
    "place: how late": -0.06,
    "kind: place": -0.09,
    "answer: the subject": -0.10,
    "kind: nationality": -0.11,
    "form: true_false false": -0.12,
    "form: multiple_choice asked": -0.13,
    "verb: be": -0.14,
    "options: three only": -0.15,
    "slot: dobj": -0.16,
    "stem: hedged": -0.16,
    "answer: in a list": -0.17,
    "stem: pronouns": -0.19,
    "subject: long": -0.20,
    "slot: nsubjpass": -0.20,
    "kind: country": -0.20,
    "stem: joining words": -0.22,
    "options: words": -0.24,
    "stem: under 8 words": -0.29,
    "subject: bare plural": -0.31,
    "said: technical": -0.31,
    "options: uneven": -0.32,
    "reading: unsure": -0.36,
    "form: multiple_choice": -0.36,
    "kind: word": -0.37,
    "stem: marks": -0.37,
    "stem: commas": -0.38,
    "answer: words": -0.41,
    "kind: thing": -0.43,
}


def worth(features: Mapping[str, float]) -> float:
    """Return the chance, 0 to 1, that a teacher keeps a question with these features as it is."""
    told = INTERCEPT + sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
    return round(1 / (1 + math.exp(-told)), 3)
