"""Short answers and gaps: what was typed against every accepted answer, by the kind of thing it is.

Dates and numbers are compared exactly, after reading them. Anything else is compared word for word, whatever its
capitals, spaces, punctuation, articles and accents; and one slip of the keyboard is forgiven where it makes no other
word. Nothing else is: a score of likeness would take Australia for Austria.
"""

from __future__ import annotations

import enum
import re

from quiz.core.errors import N_
from quiz.core.grading import dates
from quiz.core.grading.marks import Answer, Mark, Rubric, cited
from quiz.core.grading.numbers import MULTIPLES, Numbers, quantity
from quiz.core.grading.slips import is_another_word, slip_between
from quiz.core.grading.text import normalised, plain, squeezed
from quiz.core.grading.units import counted, counted_in, word_after_gap
from quiz.core.items import GAP

RIGHT = N_("Right: the article says %(key)s.")
BESIDE_GAP = N_("Right: the article says %(key)s. You wrote “%(said)s” too; it already stands beside the gap.")
OTHER_WAY = N_("Accepted: another way to write %(key)s.")
SPELLING = N_("Accepted: another spelling of %(key)s.")
SLIP = N_("Accepted: one slip in the spelling of %(key)s.")
OTHER_WORD = N_("You wrote “%(answer)s”, which is one letter away but means something else; the article says %(key)s.")
WRONG = N_("You wrote “%(answer)s”; the article says %(key)s.")

_LEAD = re.compile(r"^(?:in|on|at|by|from|to)\s+(?=\S)", re.IGNORECASE)


class Likeness(enum.IntEnum):
    """How near an answer comes to what is accepted; from SLIP on it is right."""

    OTHER = 0
    OTHER_WORD = 1
    SLIP = 2
    SPELLING = 3
    SAME = 4


def mark(rubric: Rubric, answer: Answer) -> Mark:
    """Mark what was typed; the nearest of the accepted answers decides."""
    typed, accepted = answer["text"], rubric.key["accepted"]
    found = [likeness(typed, text, rubric) for text in accepted]
    best = max(found)
    values = {"key": cited(accepted[0]), "answer": cited(typed)}
    if best is Likeness.SAME:
        if said := _said_beside_gap(typed, accepted[found.index(best)], rubric.stem):
            return Mark(1.0, BESIDE_GAP, {"key": values["key"], "said": cited(said)})
        return Mark(1.0, RIGHT if found[0] is best else OTHER_WAY, {"key": values["key"]})
    if best >= Likeness.SLIP:
        return Mark(1.0, SPELLING if best is Likeness.SPELLING else SLIP, {"key": values["key"]})
    return Mark(0.0, OTHER_WORD if best is Likeness.OTHER_WORD else WRONG, values)


def likeness(typed: str, accepted: str, rubric: Rubric) -> Likeness:
    """Say how near a typed answer comes to an accepted one, by the kind of thing the accepted one is."""
    typed, accepted = (_LEAD.sub("", text.strip()) for text in (typed, accepted))
    if wanted := dates.readings(accepted):
        return _whole(bool(wanted & dates.readings(typed)))
    if quantity(accepted)[0]:
        return _whole(_same_quantity(typed, accepted, rubric.stem))
    return _words(typed, accepted, rubric.article)


def _whole(same: bool) -> Likeness:
    return Likeness.SAME if same else Likeness.OTHER


def _same_quantity(typed: str, accepted: str, stem: str) -> bool:
    """Compare number and what is counted; what the question itself says may be repeated or left out."""
    if _spelt_alike(typed, accepted):
        return True
    values, rest = quantity(typed)
    wanted, wanted_rest = quantity(accepted)
    if not values & (wanted | _with_scale(wanted, typed, stem)):
        return False
    said, asked = counted(rest), counted(wanted_rest)
    return (said <= asked or asked <= said) and said ^ asked <= counted_in(stem)


def _with_scale(wanted: Numbers, typed: str, stem: str) -> Numbers:
    """Return what is meant where "$_____ million" is filled in with "$12 million": the word was said once more."""
    scale = word_after_gap(stem)
    is_repeated = scale in MULTIPLES and scale in typed.casefold().split()
    return frozenset(value * MULTIPLES[scale] for value in wanted) if is_repeated else frozenset()


def _said_beside_gap(typed: str, accepted: str, stem: str) -> str:
    """Return the unit, sign or scale that an answer repeats although it stands beside the gap, "" where it does not."""
    (values, rest), (wanted, wanted_rest) = quantity(typed), quantity(accepted)
    if GAP not in stem or not values or dates.readings(accepted):
        return ""
    if not counted(rest) <= counted(wanted_rest):
        return rest
    return "" if values & wanted else word_after_gap(stem)


def _spelt_alike(typed: str, accepted: str) -> bool:
    return bool(normalised(typed)) and normalised(typed) == normalised(accepted)


def _words(typed: str, accepted: str, article: str) -> Likeness:
    got, wanted = normalised(typed), normalised(accepted)
    if not wanted or not got:
        return _whole(typed.strip().casefold() == accepted.strip().casefold())
    if got == wanted or squeezed(got) == squeezed(wanted):
        return Likeness.SAME
    got, wanted = plain(got), plain(wanted)
    if squeezed(got) == squeezed(wanted):
        return Likeness.SPELLING
    slip = slip_between(got, wanted)
    if slip is None:
        return Likeness.OTHER
    return Likeness.OTHER_WORD if is_another_word(*slip, article) else Likeness.SLIP
