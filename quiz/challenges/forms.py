"""A learner's challenge, and the teacher's answer to it."""

from __future__ import annotations

from collections.abc import Sequence

from flask_babel import lazy_gettext as _l
from wtforms import DecimalField, SelectMultipleField, TextAreaField, ValidationError
from wtforms.validators import DataRequired, StopValidation

from quiz.core.items import Span
from quiz.web.forms import REQUIRED, Form, PlainText

LONGEST_REASON = LONGEST_REPLY = 500


def _one_line_end(text: str | None) -> str | None:
    """Trim, and count a line's end as one character, as browsers do: they send two."""
    return text.replace("\r\n", "\n").strip() if isinstance(text, str) else text


class ChallengeForm(Form):
    """``evidence`` holds offsets of sentences such as "120-231", as the boxes beside them name them."""

    reason = TextAreaField(
        _l("Why do you think your answer is right?"),
        filters=[_one_line_end],
        validators=[DataRequired(REQUIRED), PlainText(LONGEST_REASON)],
    )
    evidence = SelectMultipleField(_l("Sentences"), choices=[], validate_choice=False)

    def chosen(self, sentences: Sequence[Span]) -> tuple[Span, ...]:
        """Return those of an article's sentences that are ticked."""
        ticked = set(self.evidence.data or ())
        return tuple(span for span in sentences if f"{span.start}-{span.end}" in ticked)


def _or_none(_form: Form, field: DecimalField) -> None:
    """Let it be empty, without the page calling it optional: where it is asked for, the service wants it."""
    if not field.raw_data or not field.raw_data[0].strip():
        field.errors = []
        raise StopValidation


def _finite(_form: Form, field: DecimalField) -> None:
    if field.data is not None and not field.data.is_finite():
        raise ValidationError(field.gettext("Please give a number."))


class ReplyForm(Form):
    """``points`` are asked for only where the mark has to be set by hand."""

    reply = TextAreaField(_l("Your reply"), filters=[_one_line_end], validators=[PlainText(LONGEST_REPLY)])
    points = DecimalField(_l("Points"), places=None, validators=[_or_none, _finite])
