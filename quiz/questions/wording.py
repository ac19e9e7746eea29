"""From a draft to the wording that is stored: its options with their ids, its key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from quiz.core.items import FALSE, GAP, TRUE, Form, merge_spans
from quiz.questions.drafts import CHOSEN_FROM, TYPED, Draft, UnfinishedQuestion
from quiz.questions.refusals import GAPS, number, refusals_of
from quiz.questions.stored import Label, Wording


def worded(
    draft: Draft,
    *,
    article_length: int,
    draw_id: Callable[[], str],
    known: Sequence[Label] = (),
    known_choices: Sequence[Label] = (),
) -> Wording:
    """Return the wording to store, or raise :class:`UnfinishedQuestion`.

    ``known`` are the options of the version before, ``known_choices`` its right-hand sides: rows that carry one of
    their ids, and pairs and events with the same text, keep it. ``article_length`` is in code points.
    """
    refusals = list(refusals_of(draft, article_length))
    if refusals:
        raise UnfinishedQuestion(refusals)
    options, choices = _labels(draft, known, known_choices, draw_id)
    return Wording(
        form=draft.form,
        stem=GAPS.sub(GAP, draft.stem) if draft.form is Form.GAP else draft.stem,
        options=options,
        choices=choices,
        key=_key(draft, options, choices),
        evidence=merge_spans(draft.evidence),
        unit=(draft.unit or None) if draft.form is Form.NUMERIC else None,
        explanation=draft.explanation,
    )


def _labels(
    draft: Draft, known: Sequence[Label], known_choices: Sequence[Label], draw_id: Callable[[], str]
) -> tuple[list[Label], list[Label]]:
    if draft.form in CHOSEN_FROM:
        unused = {label["id"] for label in known}
        return [{"id": _kept(choice.id, unused) or draw_id(), "text": choice.text} for choice in draft.choices], []
    if draft.form in TYPED or draft.form is Form.NUMERIC:
        return [], []
    if draft.form is Form.TRUE_FALSE:
        return _named((TRUE, FALSE), known, draw_id), []
    if draft.form is Form.ORDERING:
        return _named(_in_no_order(draft.lines, known), known, draw_id), []
    rights = {*(pair.right for pair in draft.pairs), *draft.spare}
    return (
        _named([pair.left for pair in draft.pairs], known, draw_id),
        _named(_in_no_order(rights, known_choices), known_choices, draw_id),
    )


def _kept(id_: str | None, unused: set[str]) -> str | None:
    if id_ not in unused:
        return None
    unused.remove(id_)
    return id_


def _named(texts: Iterable[str], known: Sequence[Label], draw_id: Callable[[], str]) -> list[Label]:
    ids = {label["text"]: label["id"] for label in known}
    return [{"id": ids.get(text) or draw_id(), "text": text} for text in texts]


def _in_no_order(texts: Iterable[str], known: Sequence[Label]) -> list[str]:
    """Return texts in an order that tells nothing of the key: the one they had before, or else the alphabet's."""
    before, now = [label["text"] for label in known], sorted(texts)
    return before if sorted(before) == now else now


def _key(draft: Draft, options: list[Label], choices: list[Label]) -> dict[str, object]:
    left = {label["text"]: label["id"] for label in options}
    right = {label["text"]: label["id"] for label in choices}
    if draft.form in CHOSEN_FROM:
        return {"options": [left[choice.text] for choice in draft.choices if choice.is_right]}
    if draft.form is Form.TRUE_FALSE:
        return {"options": [left[TRUE if draft.is_true else FALSE]]}
    if draft.form is Form.NUMERIC:
        return {"value": number(draft.value), "tolerance": number(draft.tolerance or "0")}
    if draft.form is Form.MATCHING:
        return {"pairs": {left[pair.left]: right[pair.right] for pair in draft.pairs}}
    if draft.form is Form.ORDERING:
        return {"sequence": [left[line] for line in draft.lines]}
    return {"accepted": list(draft.lines)}
