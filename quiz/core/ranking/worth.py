"""The weights of the features, and the chance they give that a question is kept as it is.

Fitted by ridge-penalised logistic regression on verdicts of blind judges over questions of earlier rounds (the README
tells who judged and how well it holds on articles left out of the fit). Only these numbers remain of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

LEAST = 0.1
"""The chance under which a question is not written."""
FIRM = 0.38
"""The chance from which the program is sure of a question: those below come last and are shown as doubtful.

Of those above, judges of rounds 7 and 8 kept 48% and found one key in 150 wrong; of those below 18%, one in 13. (Each
article left out of the fit that gave the chances of its own questions.)
"""
DOUBTED = 0.55
"""What is left of the chance of a question that breaks a rule of worth."""
INTERCEPT = -0.76
WEIGHTS: dict[str, float] = {
    "form: true_false true": 0.53,
    "kind: dated": 0.40,
    "slot: pobj": 0.34,
    "kind: counted": 0.31,
    "said: names": 0.23,
    "said: of the title": 0.22,
    "verb: passive": 0.21,
    "kind: statement": 0.20,
    "slot: nummod": 0.16,
    "reading: leans": 0.16,
    "claim": 0.15,
    "stem: a year said": 0.12,
    "form: short_answer asked": 0.10,
    "answer: at the head": 0.08,
    "said: technical": -0.11,
    "kind: nationality": -0.11,
    "stem: joining words": -0.14,
    "options: three only": -0.16,
    "slot: nsubjpass": -0.16,
    "options: words": -0.17,
    "subject: long": -0.17,
    "stem: hedged": -0.20,
    "stem: marks": -0.21,
    "stem: short capitals": -0.22,
    "stem: commas": -0.26,
    "answer: in a list": -0.26,
    "options: uneven": -0.27,
    "answer: words": -0.27,
    "subject: bare plural": -0.27,
    "kind: word": -0.32,
    "kind: thing": -0.34,
    "stem: under 8 words": -0.34,
    "kind: country": -0.35,
    "form: multiple_choice": -0.37,
}


def worth(features: Mapping[str, float]) -> float:
    """Return the chance, 0 to 1, that a teacher keeps a question with these features as it is."""
    told = INTERCEPT + sum(WEIGHTS.get(name, 0.0) * value for name, value in features.items())
    return round(1 / (1 + math.exp(-told)), 3)
