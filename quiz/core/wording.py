"""Forms, keys and answers in the words a person reads: option ids become the options' texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from quiz.core.errors import N_
from quiz.core.items import Form

FORM_NAMES = {
    Form.MULTIPLE_CHOICE: N_("multiple choice"),
    Form.MULTIPLE_RESPONSE: N_("multiple response"),
    Form.TRUE_FALSE: N_("true or false"),
    Form.SHORT_ANSWER: N_("short answer"),
    Form.NUMERIC: N_("number"),
    Form.GAP: N_("gap"),
    Form.MATCHING: N_("matching"),
    Form.ORDERING: N_("ordering"),
}

Labels = Sequence[Mapping[str, str]]

PAIR = "{left} – {right}"
SPREAD = "{value} ± {tolerance}"


def in_words(stored: Mapping[str, Any], options: Labels, choices: Labels = ()) -> tuple[str, ...]:
    """Return what a stored key or answer says, one string for each part of it; empty where nothing was said.

    ``options`` and ``choices`` are the question's own, lists of {"id", "text"}. Chosen options come in the order they
    were written, an ordering in the order given, a matching as "left – right", typed answers as they were typed.
    An id that the question doesn't have is left out.
    """
    texts, rights = _texts(options), _texts(choices)
    if "options" in stored:
        return tuple(text for id_, text in texts.items() if id_ in stored["options"])
    if "sequence" in stored:
        return tuple(texts[id_] for id_ in stored["sequence"] if id_ in texts)
    if "pairs" in stored:
        return _pairs(stored["pairs"], texts, rights)
    return _typed(stored)


def _texts(labels: Labels) -> dict[str, str]:
    return {label["id"]: label["text"] for label in labels}


def _pairs(pairs: Mapping[str, str], lefts: Mapping[str, str], rights: Mapping[str, str]) -> tuple[str, ...]:
    matched = ((text, rights.get(pairs.get(id_, ""))) for id_, text in lefts.items())
    return tuple(PAIR.format(left=left, right=right) for left, right in matched if right is not None)


def _typed(stored: Mapping[str, Any]) -> tuple[str, ...]:
    if "accepted" in stored:
        return tuple(stored["accepted"])
    if "value" in stored:
        value, tolerance = str(stored["value"]), str(stored.get("tolerance") or "0")
        return (value if float(tolerance) == 0 else SPREAD.format(value=value, tolerance=tolerance),)
    text = str(stored.get("text", "")).strip()
    return (text,) if text else ()
