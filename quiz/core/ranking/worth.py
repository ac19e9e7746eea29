"""The weights of the features, and the chance they give that a question is kept as it is.

Fitted by ridge-penalised logistic regression on verdicts of blind judges over questions of earlier rounds (the README
tells who judged and how well it holds on articles left out of the fit). Only these numbers remain of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

LEAST = 0.1
"""The chance under which a question is not written."""
FIRM = 0.32
"""The chance from which the program is sure of a question: those below come last and are shown as doubtful.

Of those below, blind judges of unseen articles kept one in seven; of those above, two in seven.
"""
DOUBTED = 0.55
"""What is left of the chance of a question that breaks a rule of worth."""
INTERCEPT = -0.72
WEIGHTS: dict[str, float] = {
    "form: true_false true": 0.57,
    "slot: pobj": 0.32,
    "kind: dated": 0.29,
    "stem: and": 0.24,
    "said: names": 0.21,
    "said: of the title": 0.19,
    "kind: counted": 0.17,
    "claim": 0.13,
    "stem: a year said": 0.12,
    "slot: nummod": 0.12,
    "verb: past": 0.11,
    "verb: passive": 0.10,
    "options: words": -0.10,
    "said: technical": -0.11,
    "subject: bare plural": -0.13,
    "options: uneven": -0.14,
    "kind: person": -0.15,
    "reading: unsure": -0.15,
    "options: three only": -0.15,
    "place: how late": -0.16,
    "subject: long": -0.17,
    "answer: the subject": -0.20,
    "stem: under 8 words": -0.21,
    "stem: short capitals": -0.21,
    "kind: country": -0.23,
    "answer: words": -0.26,
    "stem: hedged": -0.30,
    "answer: in a list": -0.30,
    "form: multiple_choice": -0.30,
    "stem: commas": -0.31,
    "kind: word": -0.37,
    "stem: marks": -0.43,
}


def worth(features: Mapping[str, float]) -> float:
    """Return the chance, 0 to 1, that a teacher keeps a question with these features as it is."""
    told = INTERCEPT + sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
    return round(1 / (1 + math.exp(-told)), 3)
