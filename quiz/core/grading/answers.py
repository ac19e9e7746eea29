"""The shapes of answers: what may be saved, and what counts as no answer.

multiple_choice, true_false   {"options": [id]}
multiple_response             {"options": [id, ...]}
short_answer, gap, numeric    {"text": "..."}
matching                      {"pairs": {left id: right id, ...}}
ordering                      {"sequence": [id, ...]}, every option once
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from quiz.core.errors import N_, InvalidInput
from quiz.core.grading.marks import Answer, Option
from quiz.core.items import Form

LONGEST = 500
"""Characters a typed answer may have."""

ONE_OPTION = frozenset({Form.MULTIPLE_CHOICE, Form.TRUE_FALSE})
TYPED = frozenset({Form.SHORT_ANSWER, Form.GAP, Form.NUMERIC})

EMPTY: dict[Form, dict[str, Any]] = {
    Form.MULTIPLE_CHOICE: {"options": []},
    Form.TRUE_FALSE: {"options": []},
    Form.MULTIPLE_RESPONSE: {"options": []},
    Form.SHORT_ANSWER: {"text": ""},
    Form.GAP: {"text": ""},
    Form.NUMERIC: {"text": ""},
    Form.MATCHING: {"pairs": {}},
    Form.ORDERING: {"sequence": []},
}

_CONTROLS = frozenset(range(32)) - {9, 10, 13}
"""Characters that nobody types and no page can hold."""

UNKNOWN = N_("This answer does not belong to this question. Load the page again, then choose once more.")
TOO_LONG = N_("This answer is %(length)s characters long; %(most)s fit.")


def is_empty(answer: Answer | None) -> bool:
    """Say whether nothing was answered: no answer at all, nothing chosen, nothing but spaces typed."""
    if not answer:
        return True
    return not any(value.strip() if isinstance(value, str) else value for value in answer.values())


def checked(
    form: Form, answer: Answer | None, *, options: Sequence[Option], choices: Sequence[Option] = ()
) -> dict[str, Any]:
    """Return the answer as it is stored, in its form's shape and nothing else in it; raise InvalidInput otherwise."""
    if is_empty(answer) or answer is None:
        return dict(EMPTY[form])
    [field] = EMPTY[form]
    if set(answer) != {field}:
        raise InvalidInput(UNKNOWN)
    ids = [option["id"] for option in options]
    if form in TYPED:
        return {"text": _text(answer["text"])}
    if form is Form.MATCHING:
        return {"pairs": _pairs(answer["pairs"], ids, [choice["id"] for choice in choices])}
    return {field: _known(answer[field], ids, form)}


def _text(text: object) -> str:
    if not isinstance(text, str) or any(0xD800 <= ord(c) <= 0xDFFF or ord(c) in _CONTROLS for c in text):
        raise InvalidInput(UNKNOWN)
    if len(text) > LONGEST:
        raise InvalidInput(TOO_LONG, length=len(text), most=LONGEST)
    return text


def _pairs(pairs: object, lefts: list[str], rights: list[str]) -> dict[str, str]:
    if not isinstance(pairs, dict):
        raise InvalidInput(UNKNOWN)
    if not all(left in lefts and right in rights for left, right in pairs.items()):
        raise InvalidInput(UNKNOWN)
    return {left: pairs[left] for left in lefts if left in pairs}


def _known(chosen: object, ids: list[str], form: Form) -> list[str]:
    if not isinstance(chosen, list) or not all(isinstance(c, str) and c in ids for c in chosen):
        raise InvalidInput(UNKNOWN)
    repeated, too_many = len(set(chosen)) < len(chosen), form in ONE_OPTION and len(chosen) > 1
    if repeated or too_many or (form is Form.ORDERING and len(chosen) < len(ids)):
        raise InvalidInput(UNKNOWN)
    return chosen if form is Form.ORDERING else sorted(chosen, key=ids.index)
