"""What must hold before a question is stored; each refusal at the field it belongs to, all of them at once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from unicodedata import category

from quiz.core.errors import N_, InvalidInput
from quiz.core.items import Form
from quiz.questions.drafts import Draft, Pair

LONGEST_STEM, LONGEST_OPTION, LONGEST_EXPLANATION, LONGEST_UNIT = 1000, 300, 2000, 40
MOST_LINES = 30
FEWEST_PAIRS, MOST_PAIRS, MOST_SPARE = 3, 5, 5
FEWEST_EVENTS, MOST_EVENTS = 3, 6
MOST_EVIDENCE = 12
"""Sentences that may prove one answer: two for each of six events."""

GAPS = re.compile(r"_{2,}")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_PLAIN = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")

TWICE = N_("“%(text)s” stands there twice.")


def refusals_of(draft: Draft, article_length: int) -> Iterator[InvalidInput]:
    """Yield all that is to be mended; ``article_length`` is in code points."""
    if not draft.stem:
        yield InvalidInput(N_("Please write the question."), field="stem")
    yield from _unfit(draft.stem, LONGEST_STEM, "stem")
    if draft.form is Form.GAP and len(GAPS.findall(draft.stem)) != 1:
        yield InvalidInput(N_("A gap question has exactly one gap, written _____."), field="stem")
    yield from _ANSWERS[draft.form](draft)
    yield from _unfit(draft.explanation, LONGEST_EXPLANATION, "explanation")
    yield from _of_evidence(draft, article_length)


def number(text: str) -> str | None:
    """Return a number as the database keeps it ("1,250.5" -> "1250.5"), or None where this is none."""
    text = text.strip()
    if _GROUPED.fullmatch(text):
        return text.replace(",", "")
    return text if _PLAIN.fullmatch(text) else None


def _unfit(text: str, most: int, field: str) -> Iterator[InvalidInput]:
    if len(text) > most:
        message = N_("This is %(length)s characters long; at most %(most)s fit here.")
        yield InvalidInput(message, field=field, length=len(text), most=most)
    if any(category(c) == "Cc" and c not in "\t\r\n" for c in text):
        yield InvalidInput(N_("There are characters in it that are not text. Please type it anew."), field=field)


def _of_evidence(draft: Draft, article_length: int) -> Iterator[InvalidInput]:
    chosen = draft.evidence
    if not chosen:
        yield InvalidInput(N_("Choose the sentence that proves the answer."), field="evidence")
    elif any(not 0 <= span.start < span.end <= article_length for span in chosen):
        yield InvalidInput(N_("This sentence is not in the article. Choose one from it."), field="evidence")
    elif len(chosen) > MOST_EVIDENCE:
        message = N_("%(count)s sentences are ticked. Leave those that prove the answer, at most %(most)s.")
        yield InvalidInput(message, field="evidence", count=len(chosen), most=MOST_EVIDENCE)


def _of_choices(draft: Draft) -> Iterator[InvalidInput]:
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


def _of_truth(draft: Draft) -> Iterator[InvalidInput]:
    if draft.is_true is None:
        yield InvalidInput(N_("Say whether the statement is true or false."), field="truth")


def _of_number(draft: Draft) -> Iterator[InvalidInput]:
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


def _of_lines(draft: Draft) -> Iterator[InvalidInput]:
    if not draft.lines:
        message = N_("Write what belongs in the gap.") if draft.form is Form.GAP else N_("Write the right answer.")
        yield InvalidInput(message, field="lines")
    if len(draft.lines) > MOST_LINES:
        yield InvalidInput(N_("At most %(most)s lines fit here."), field="lines", most=MOST_LINES)
    yield from _of_texts(draft.lines, "lines")


def _of_events(draft: Draft) -> Iterator[InvalidInput]:
    if not FEWEST_EVENTS <= len(draft.lines) <= MOST_EVENTS:
        message = N_("Write %(fewest)s to %(most)s events, each in a line of its own. There are %(count)s.")
        yield InvalidInput(message, field="events", fewest=FEWEST_EVENTS, most=MOST_EVENTS, count=len(draft.lines))
    yield from _of_texts(draft.lines, "events")


def _of_pairs(draft: Draft) -> Iterator[InvalidInput]:
    if not FEWEST_PAIRS <= len(draft.pairs) <= MOST_PAIRS:
        message = N_("Write %(fewest)s to %(most)s pairs. There are %(count)s.")
        yield InvalidInput(message, field="pairs", fewest=FEWEST_PAIRS, most=MOST_PAIRS, count=len(draft.pairs))
    for pair in draft.pairs:
        yield from _half(pair)
    yield from _of_texts([pair.left for pair in draft.pairs if pair.left], "pairs")
    for pair in draft.pairs:
        yield from _unfit(pair.right, LONGEST_OPTION, "pairs")
    rights = {pair.right for pair in draft.pairs if pair.right}
    if len(draft.pairs) >= FEWEST_PAIRS and len(rights) == 1:
        yield InvalidInput(N_("All pairs have the same right-hand side: nothing is left to choose."), field="pairs")
    if unlike := _twice(rights):
        message = N_("“%(text)s” is written in two ways. Write it alike where the same is meant.")
        yield InvalidInput(message, field="pairs", text=unlike)
    yield from _of_spare(draft, rights)


def _of_spare(draft: Draft, rights: Iterable[str]) -> Iterator[InvalidInput]:
    if len(draft.spare) > MOST_SPARE:
        yield InvalidInput(N_("At most %(most)s lines fit here."), field="spare", most=MOST_SPARE)
    if belongs := _twice([*_folded(rights), *_folded(draft.spare)]):
        message = N_("“%(text)s” belongs to a pair already, so it can't belong to nothing.")
        yield InvalidInput(message, field="spare", text=belongs)
    yield from _of_texts(draft.spare, "spare")


def _half(pair: Pair) -> Iterator[InvalidInput]:
    if not pair.right:
        yield InvalidInput(N_("Write what belongs to “%(text)s”."), field="pairs", text=pair.left)
    elif not pair.left:
        yield InvalidInput(N_("Write what “%(text)s” belongs to."), field="pairs", text=pair.right)


def _of_texts(texts: Iterable[str], field: str) -> Iterator[InvalidInput]:
    texts = list(texts)
    if twice := _twice(texts):
        yield InvalidInput(TWICE, field=field, text=twice)
    for text in texts:
        yield from _unfit(text, LONGEST_OPTION, field)


def _folded(texts: Iterable[str]) -> set[str]:
    return {" ".join(text.casefold().split()) for text in texts}


def _twice(texts: Iterable[str]) -> str | None:
    counts = Counter(" ".join(text.casefold().split()) for text in texts)
    return next((text for text, count in counts.items() if count > 1), None)


_ANSWERS: dict[Form, Callable[[Draft], Iterator[InvalidInput]]] = {
    Form.MULTIPLE_CHOICE: _of_choices,
    Form.MULTIPLE_RESPONSE: _of_choices,
    Form.TRUE_FALSE: _of_truth,
    Form.SHORT_ANSWER: _of_lines,
    Form.NUMERIC: _of_number,
    Form.GAP: _of_lines,
    Form.MATCHING: _of_pairs,
    Form.ORDERING: _of_events,
}
