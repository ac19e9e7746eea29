"""Ordering: the whole sequence or nothing, or the longest run in it that is in the right order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quiz.core.errors import N_
from quiz.core.grading.marks import Answer, Credit, Mark, Rubric, cited

RIGHT = N_("Right: this is the order in the article.")
WRONG = N_("Only the whole order counts, and the article has another one.")
RUN = N_("%(right)s of %(count)s follow one another as in the article: %(run)s.")
NO_RUN = N_("No two of these follow one another as in the article.")

ARROW = " → "
LONGEST_CITED = 60
"""Characters of one event that a reason cites."""


def mark(rubric: Rubric, answer: Answer) -> Mark:
    """Mark the sequence."""
    given, wanted = answer["sequence"], rubric.key["sequence"]
    if given == wanted:
        return Mark(1.0, RIGHT)
    if rubric.credit is not Credit.LONGEST_RUN:
        return Mark(0.0, WRONG)
    run = longest_run(given, wanted)
    if len(run) < 2:
        return Mark(0.0, NO_RUN)
    words = ARROW.join(cited(rubric.text_of(event), LONGEST_CITED) for event in run)
    return Mark(len(run) / len(wanted), RUN, {"right": len(run), "count": len(wanted), "run": words})


def longest_run(given: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """Return the longest run of events each followed by the one that follows it in the key; of several the first."""
    follows = dict(pairwise(wanted))
    runs: list[list[str]] = [[]]
    for event in given:
        if runs[-1] and follows.get(runs[-1][-1]) == event:
            runs[-1].append(event)
        else:
            runs.append([event])
    return max(runs, key=len)
