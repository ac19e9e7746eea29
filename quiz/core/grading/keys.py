"""The shapes of keys, as they are stored.

multiple_choice, true_false   {"options": [id]}; more than one only where a correction lets others count as well
multiple_response             {"options": [id, ...]}
short_answer, gap             {"accepted": [text, ...]}, the answer first
numeric                       {"value": "24", "tolerance": "0"}, decimal numbers as text
matching                      {"pairs": {left id: right id, ...}}
ordering                      {"sequence": [id, ...]}
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from quiz.core.grading.marks import Option
from quiz.core.items import Form

FIELDS = {
    Form.MULTIPLE_CHOICE: "options",
    Form.TRUE_FALSE: "options",
    Form.MULTIPLE_RESPONSE: "options",
    Form.SHORT_ANSWER: "accepted",
    Form.GAP: "accepted",
    Form.NUMERIC: "value",
    Form.MATCHING: "pairs",
    Form.ORDERING: "sequence",
}


def fits(form: Form, key: Mapping[str, Any], options: Sequence[Option], choices: Sequence[Option] = ()) -> bool:
    """Say whether answers to a question with these options can be marked by this key."""
    ids, rights = {option["id"] for option in options}, {choice["id"] for choice in choices}
    value = key.get(FIELDS[form])
    if form in {Form.SHORT_ANSWER, Form.GAP}:
        return isinstance(value, list) and bool(value) and all(isinstance(t, str) and t.strip() for t in value)
    if form is Form.NUMERIC:
        return _is_decimal(value) and _is_decimal(key.get("tolerance", "0"))
    if form is Form.MATCHING:
        return isinstance(value, dict) and set(value) == ids and bool(ids) and set(value.values()) <= rights
    return isinstance(value, list) and bool(value) and set(value) <= ids and _counts(form, value, ids)


def _counts(form: Form, value: list[str], ids: set[str]) -> bool:
    return len(set(value)) == len(value) and (form is not Form.ORDERING or len(value) == len(ids))


def _is_decimal(text: object) -> bool:
    try:
        return Decimal(str(text)).is_finite()
    except InvalidOperation:
        return False
