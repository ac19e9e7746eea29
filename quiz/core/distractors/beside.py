"""What else a statement says of dates and amounts: another value must leave the order of all of them as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from quiz.core.facts.asked.answers import COUNTED, DATED, Answer
from quiz.core.facts.words import quantities
from quiz.core.once import once

_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")


def leaves_room(answer: Answer, other: str) -> bool:
    """Whether another date or amount stands as the answer does to the rest: a birth before the death, a part below all.

    Else who reads the stem alone could strike it out.
    """
    if answer.kind in DATED:
        return _keeps_order(_year(answer.text), _year(other), _years_beside(answer))
    if answer.kind not in COUNTED:
        return True
    amounts = _amounts_beside(answer)
    if answer.kind == "percent" and sum(amounts) + (quantities.value_of(other) or 0) > 100 >= sum(amounts):
        return False
    return _keeps_order(quantities.value_of(answer.text), quantities.value_of(other), amounts)


@once
def _years_beside(answer: Answer) -> tuple[Decimal, ...]:
    return tuple(filter(None, (_year(piece.text) for piece in answer.others)))


@once
def _amounts_beside(answer: Answer) -> tuple[Decimal, ...]:
    values = (quantities.value_of(piece.text) for piece in answer.others)
    return tuple(value for value in values if value is not None and value not in (0, 1))


def _year(text: str) -> Decimal | None:
    """Return the year a date tells, the hundred's first of a century; None of what tells none."""
    found = _YEAR.search(text)
    century = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)", text)
    return Decimal(found.group()) if found else Decimal(century.group(1)) * 100 - 100 if century else None


def _keeps_order(one: Decimal | None, other: Decimal | None, rest: Iterable[Decimal]) -> bool:
    if one is None or other is None:
        return True
    return all((other != each and (other < each) == (one < each)) or one == each for each in rest)
