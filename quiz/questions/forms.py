"""Writing and changing a question: one page for all forms of question, of which only one's part is read.

What must hold is asked in :mod:`quiz.questions.refusals`, all at once, so that the page can name everything to mend.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import (
    BooleanField,
    FormField,
    HiddenField,
    RadioField,
    SelectChoice,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms import Form as Part

from quiz.core.items import TRUE, Span
from quiz.core.items import Form as Kind
from quiz.models import QuestionVersion
from quiz.questions.drafts import CHOSEN_FROM, Choice, Draft, Pair, UnfinishedQuestion
from quiz.questions.page import ArticlePage, read_places
from quiz.questions.refusals import FEWEST_EVENTS, FEWEST_PAIRS, MOST_EVENTS, MOST_PAIRS
from quiz.web.forms import Form, Rows

KINDS = {
    Kind.MULTIPLE_CHOICE: _l("multiple choice"),
    Kind.MULTIPLE_RESPONSE: _l("several right options"),
    Kind.TRUE_FALSE: _l("true or false"),
    Kind.SHORT_ANSWER: _l("short answer"),
    Kind.GAP: _l("gap"),
    Kind.NUMERIC: _l("number"),
    Kind.MATCHING: _l("matching"),
    Kind.ORDERING: _l("ordering"),
}
ROWS, MORE_ROWS, MOST_ROWS = 6, 3, 30
"""Rows of options shown, how many are added on asking, and their end; empty ones are left out."""
PAIRS = {"fewest": FEWEST_PAIRS, "most": MOST_PAIRS}
EVENTS = {"fewest": FEWEST_EVENTS, "most": MOST_EVENTS}

TRUTHS = [SelectChoice("true", _l("True")), SelectChoice("false", _l("False"))]


class OptionPart(Part):
    """One row of options; ``id`` names an option of the version before."""

    id = HiddenField()
    text = StringField(_l("Option"))
    is_right = BooleanField(_l("right"))


class PairPart(Part):
    """One row of a matching question."""

    left = StringField(_l("Left"))
    right = StringField(_l("Belongs to it"))


class QuestionForm(Form):
    """A question as its teacher writes it.

    ``lines`` holds accepted answers, ``events`` stand in their right order, ``spare`` are choices that belong to
    nothing, each in a line of its own. ``right`` names the row of the one right option of multiple choice; of several
    right ones each row has its tick. ``counts_several``: a correction lets more than one option of this multiple choice
    count, and so each has a tick.
    """

    counts_several = False

    kind = RadioField(_l("Form of question"), choices=[SelectChoice(k.value, name) for k, name in KINDS.items()])
    stem = TextAreaField(_l("Question"))
    choices = Rows(FormField(OptionPart), min_entries=ROWS, max_entries=MOST_ROWS)
    right = HiddenField()
    truth = RadioField(_l("This is"), choices=TRUTHS, validate_choice=False)
    lines = TextAreaField(_l("Answer"))
    pairs = Rows(FormField(PairPart), min_entries=MOST_PAIRS, max_entries=MOST_PAIRS)
    spare = TextAreaField(_l("Choices that belong to nothing"))
    events = TextAreaField(_l("Events"))
    value = StringField(_l("Right number"))
    tolerance = StringField(_l("May be off by"))
    unit = StringField(_l("Unit"))
    explanation = TextAreaField(_l("Explanation"))
    evidence = SelectMultipleField(_l("Evidence"), choices=[], validate_choice=False)
    based_on = HiddenField()

    def catch_up(self, version: QuestionVersion) -> bool:
        """Say whether the question has changed since this form was shown; sent once more, it then counts as seen."""
        is_behind = self.based_on.data != _state(version)
        self.based_on.data = _state(version)
        return is_behind

    def offer(self, version: QuestionVersion) -> None:
        """Let a second right option of multiple choice be kept."""
        self.counts_several = version.form is Kind.MULTIPLE_CHOICE and len(version.key.key["options"]) > 1

    def more_rows(self) -> None:
        """Offer some more rows of options, as far as there may be."""
        for _ in range(min(MORE_ROWS, MOST_ROWS - len(self.choices))):
            self.choices.append_entry()

    def draft(self, page: ArticlePage, evidence: tuple[Span, ...] = ()) -> Draft:
        """Return what stands in the form. Sentences that are still those of ``evidence`` leave it exact."""
        chosen = self.evidence.data or []
        is_kept = bool(evidence) and set(chosen) == set(places(page, evidence))
        return Draft(
            form=Kind(self.kind.data),
            stem=_text(self.stem),
            evidence=evidence if is_kept else read_places(chosen),
            choices=tuple(self._options()),
            is_true={"true": True, "false": False}.get(self.truth.data),
            lines=_lines_in(self.events if self.kind.data == Kind.ORDERING else self.lines),
            pairs=tuple(self._pairs()),
            spare=_lines_in(self.spare),
            value=_text(self.value),
            tolerance=_text(self.tolerance),
            unit=_text(self.unit),
            explanation=_text(self.explanation),
            counts_several=self.counts_several,
        )

    def is_right(self, row: FormField) -> bool:
        """Say whether this row is the one right option of multiple choice, chosen or, where none is, ticked."""
        return row.name == self.right.data if self.right.data else bool(row.form.is_right.data)

    def _options(self) -> Iterator[Choice]:
        is_one = self.kind.data == Kind.MULTIPLE_CHOICE and not self.counts_several
        for row in self.choices:
            if text := _text(row.form.text):
                is_right = self.is_right(row) if is_one else bool(row.form.is_right.data)
                yield Choice(text, is_right, row.form.id.data or None)

    def _pairs(self) -> Iterator[Pair]:
        for row in self.pairs:
            left, right = _text(row.form.left), _text(row.form.right)
            if left or right:
                yield Pair(left, right)

    def refuse_all(self, error: UnfinishedQuestion) -> None:
        """Put every refusal at its field."""
        for refusal in error.refusals:
            self.refuse(refusal)


def places(page: ArticlePage, evidence: tuple[Span, ...]) -> list[str]:
    """Return the sentences that some evidence reaches into, as the form's boxes name them."""
    return [sentence.place for sentence in page.touched(evidence)]


def values_of(version: QuestionVersion, page: ArticlePage) -> dict[str, Any]:
    """Return the form's values for a stored version."""
    key = version.key.key
    right = key.get("options", ())
    chosen = [option["text"] for option in version.options if option["id"] in right]
    return {
        "kind": version.form.value,
        "stem": version.stem,
        "choices": [{**option, "is_right": option["id"] in right} for option in _chosen_from(version)],
        "truth": ("true" if chosen == [TRUE] else "false") if version.form is Kind.TRUE_FALSE else None,
        "lines": "\n".join(key.get("accepted", ())),
        **_arranged(version, key),
        "value": key.get("value", ""),
        "tolerance": "" if key.get("tolerance", "0") == "0" else key["tolerance"],
        "unit": version.unit or "",
        "explanation": version.explanation,
        "evidence": places(page, version.evidence),
        "based_on": _state(version),
    }


def _state(version: QuestionVersion) -> str:
    return f"{version.number}.{version.key.number}"


def _text(field: Any) -> str:
    return (field.data or "").strip()


def _lines_in(field: Any) -> tuple[str, ...]:
    return tuple(line.strip() for line in _text(field).splitlines() if line.strip())


def _chosen_from(version: QuestionVersion) -> list[dict[str, str]]:
    return version.options if version.form in CHOSEN_FROM else []


def _arranged(version: QuestionVersion, key: Mapping[str, Any]) -> dict[str, Any]:
    """Return pairs, spare choices and events; nothing for any other form."""
    texts = {label["id"]: label["text"] for label in (*version.options, *version.choices)}
    pairs, sequence = key.get("pairs", {}), key.get("sequence", ())
    taken = set(pairs.values())
    return {
        "pairs": [{"left": left["text"], "right": texts[pairs[left["id"]]]} for left in version.options if pairs],
        "spare": "\n".join(choice["text"] for choice in version.choices if choice["id"] not in taken),
        "events": "\n".join(texts[id_] for id_ in sequence),
    }
