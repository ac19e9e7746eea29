"""A question as a teacher wrote it: what must hold before it is stored, each refusal at the field it belongs to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from unicodedata import category

from quiz.core.errors import N_, InvalidInput
from quiz.core.items import FALSE, GAP, TRUE, Form, Span, merge_spans
from quiz.questions.stored import Label, Wording

LONGEST_STEM, LONGEST_OPTION, LONGEST_EXPLANATION, LONGEST_UNIT = 1000, 300, 2000, 40
MOST_LINES = 30
_RUN = re.compile(r"_{2,}")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_PLAIN = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
PAIR_SIGN = "="

CHOSEN_FROM = frozenset({Form.MULTIPLE_CHOICE, Form.MULTIPLE_RESPONSE})
TYPED = frozenset({Form.SHORT_ANSWER, Form.GAP})


@dataclass(frozen=True, slots=True)
class Choice:
    """One row of options; ``id`` is None for one that is new."""

    text: str
    is_right: bool = False
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in the form. Of the fields for answers only those of its ``form`` are looked at.

    ``lines`` are accepted answers (the answer first), pairs ("left = right"), or events in their right order.
    ``counts_several`` lets more than one option of multiple choice be right, as after a correction.
    """

    form: Form
    stem: str
    evidence: tuple[Span, ...]
    choices: tuple[Choice, ...] = ()
    is_true: bool | None = None
    lines: tuple[str, ...] = ()
    value: str = ""
    tolerance: str = ""
    unit: str = ""
    explanation: str = ""
    counts_several: bool = False


class UnfinishedQuestion(InvalidInput):
    """A draft that can't be asked yet; ``refusals`` say all that is to be mended, each at its field."""

    def __init__(self, refusals: Sequence[InvalidInput]) -> None:
        first = refusals[0]
        super().__init__(first.message, field=first.field, **first.values)
        self.refusals = tuple(refusals)


def worded(draft: Draft, *, article_length: int, known: Sequence[Label], draw_id: Callable[[], str]) -> Wording:
    """Return the wording to store, or raise :class:`UnfinishedQuestion`.

    ``known`` are the labels of the version before: rows that carry one of their ids, and pairs and events with the same
    text, keep it. ``article_length`` is in code points.
    """
    refusals = list(_refusals(draft, article_length))
    if refusals:
        raise UnfinishedQuestion(refusals)
    options, choices = _labels(draft, known, draw_id)
    return Wording(
        form=draft.form,
        stem=_stem(draft),
        options=options,
        choices=choices,
        key=_key(draft, options, choices),
        evidence=merge_spans(draft.evidence),
        unit=(draft.unit or None) if draft.form is Form.NUMERIC else None,
        explanation=draft.explanation,
    )


def number(text: str) -> str | None:
    """Return a number as the database keeps it ("1,250.5" -> "1250.5"), or None where this is none."""
    text = text.strip()
    if _GROUPED.fullmatch(text):
        return text.replace(",", "")
    return text if _PLAIN.fullmatch(text) else None


def pair(line: str) -> tuple[str, str]:
    """Cut "left = right" in two, trimmed; a part that is missing is empty."""
    left, _sign, right = line.partition(PAIR_SIGN)
    return left.strip(), right.strip()


def _stem(draft: Draft) -> str:
    return _RUN.sub(GAP, draft.stem) if draft.form is Form.GAP else draft.stem


def _refusals(draft: Draft, article_length: int) -> Iterator[InvalidInput]:
    if not draft.stem:
        yield InvalidInput(N_("Please write the question."), field="stem")
    yield from _unfit(draft.stem, LONGEST_STEM, "stem")
    if draft.form is Form.GAP and len(_RUN.findall(draft.stem)) != 1:
        yield InvalidInput(N_("A gap question has exactly one gap, written _____."), field="stem")
    yield from _unfit(draft.explanation, LONGEST_EXPLANATION, "explanation")
    yield from _answer_refusals(draft)
    if not draft.evidence:
        yield InvalidInput(N_("Choose the sentence that proves the answer."), field="evidence")
    elif any(not 0 <= span.start < span.end <= article_length for span in draft.evidence):
        yield InvalidInput(N_("This sentence is not in the article. Choose one from it."), field="evidence")


def _unfit(text: str, most: int, field: str) -> Iterator[InvalidInput]:
    if len(text) > most:
        message = N_("This is %(length)s characters long; at most %(most)s fit here.")
        yield InvalidInput(message, field=field, length=len(text), most=most)
    if any(category(c) == "Cc" and c not in "\t\r\n" for c in text):
        yield InvalidInput(N_("There are characters in it that are not text. Please type it anew."), field=field)


def _answer_refusals(draft: Draft) -> Iterator[InvalidInput]:
    if draft.form in CHOSEN_FROM:
        return _choice_refusals(draft)
    if draft.form is Form.NUMERIC:
        return _number_refusals(draft)
    if draft.form is Form.TRUE_FALSE:
        return _truth_refusals(draft)
    return _line_refusals(draft)


def _choice_refusals(draft: Draft) -> Iterator[InvalidInput]:
    texts = [choice.text for choice in draft.choices]
    right = sum(choice.is_right for choice in draft.choices)
    if len(texts) < 2:
        yield InvalidInput(N_("Give at least two options."), field="choices")
    if twice := _twice(texts):
        yield InvalidInput(N_("“%(text)s” stands there twice. Options must differ."), field="choices", text=twice)
    if draft.form is Form.MULTIPLE_CHOICE and right != 1 and not (draft.counts_several and right):
        yield InvalidInput(N_("Choose the one option that is right."), field="choices")
    if draft.form is Form.MULTIPLE_RESPONSE and right < 1:
        yield InvalidInput(N_("Tick every option that is right, at least one."), field="choices")
    for text in texts:
        yield from _unfit(text, LONGEST_OPTION, "choices")


def _truth_refusals(draft: Draft) -> Iterator[InvalidInput]:
    if draft.is_true is None:
        yield InvalidInput(N_("Say whether the statement is true or false."), field="truth")


def _number_refusals(draft: Draft) -> Iterator[InvalidInput]:
    if number(draft.value) is None or len(draft.value) > 40:
        yield InvalidInput(N_("Please give a number in digits, such as 24 or 3.5."), field="value")
    yield from _unfit(draft.unit, LONGEST_UNIT, "unit")
    tolerance = number(draft.tolerance or "0")
    if draft.tolerance.endswith("%"):
        yield _no_share(draft)
    elif tolerance is None or tolerance.startswith("-") or len(tolerance) > 40:
        yield InvalidInput(N_("Please give a number in digits, such as 0.5, or leave it empty."), field="tolerance")


def _no_share(draft: Draft) -> InvalidInput:
    """Return the refusal of "10%", with the number that is meant where it can be told."""
    share, value = number(draft.tolerance.rstrip("% ")), number(draft.value)
    if share is None or value is None or max(len(share), len(value)) > 40:
        return InvalidInput(N_("Please write a number such as 0.5 here, not a share in percent."), field="tolerance")
    amount = format(abs(Decimal(value) * Decimal(share) / 100).normalize(), "f")
    return InvalidInput(
        N_("Please write a number here, not a share: for %(share)s%% of %(value)s write %(amount)s."),
        field="tolerance",
        share=share,
        value=value,
        amount=amount,
    )


def _line_refusals(draft: Draft) -> Iterator[InvalidInput]:
    fewest = {Form.MATCHING: 2, Form.ORDERING: 2}.get(draft.form, 1)
    if len(draft.lines) < fewest:
        yield InvalidInput(FEWEST_LINES[draft.form], field="lines")
    if len(draft.lines) > MOST_LINES:
        yield InvalidInput(N_("At most %(most)s lines fit here."), field="lines", most=MOST_LINES)
    parts = [pair(line)[0] for line in draft.lines] if draft.form is Form.MATCHING else draft.lines
    if twice := _twice(parts):
        yield InvalidInput(N_("“%(text)s” stands there twice."), field="lines", text=twice)
    if draft.form is Form.MATCHING and not all(all(pair(line)) for line in draft.lines):
        yield InvalidInput(N_("Write each pair in a line of its own, such as: France = Paris."), field="lines")
    for line in draft.lines:
        yield from _unfit(line, LONGEST_OPTION, "lines")


FEWEST_LINES = {
    Form.SHORT_ANSWER: N_("Write the right answer."),
    Form.GAP: N_("Write what belongs in the gap."),
    Form.MATCHING: N_("Write at least two pairs, each in a line of its own."),
    Form.ORDERING: N_("Write at least two events, each in a line of its own."),
}


def _twice(texts: Iterable[str]) -> str | None:
    counts = Counter(" ".join(text.casefold().split()) for text in texts)
    return next((text for text, count in counts.items() if count > 1), None)


def _labels(draft: Draft, known: Sequence[Label], draw_id: Callable[[], str]) -> tuple[list[Label], list[Label]]:
    ids = {label["text"]: label["id"] for label in known}
    if draft.form in CHOSEN_FROM:
        unused = set(ids.values())
        return [{"id": _kept(choice.id, unused) or draw_id(), "text": choice.text} for choice in draft.choices], []
    if draft.form in TYPED or draft.form is Form.NUMERIC:
        return [], []
    lefts, rights = _sides(draft)
    options, choices = ([{"id": ids.get(t) or draw_id(), "text": t} for t in texts] for texts in (lefts, rights))
    return options, choices


def _kept(id_: str | None, unused: set[str]) -> str | None:
    if id_ not in unused:
        return None
    unused.remove(id_)
    return id_


def _sides(draft: Draft) -> tuple[list[str], list[str]]:
    if draft.form is Form.TRUE_FALSE:
        return [TRUE, FALSE], []
    if draft.form is Form.ORDERING:
        return sorted(draft.lines), []
    pairs = [pair(line) for line in draft.lines]
    return [left for left, _right in pairs], sorted({right for _left, right in pairs})


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
        return {"pairs": {left[one]: right[other] for one, other in map(pair, draft.lines)}}
    if draft.form is Form.ORDERING:
        return {"sequence": [left[line] for line in draft.lines]}
    return {"accepted": list(draft.lines)}
