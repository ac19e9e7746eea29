"""Applying a corrected key: why, and whether marks may fall."""

from __future__ import annotations

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, DecimalField, IntegerField, StringField
from wtforms.validators import DataRequired, InputRequired, ValidationError
from wtforms.widgets import HiddenInput

from quiz.web.forms import REQUIRED, Form, PlainText

LONGEST_REASON = 300


class RegradeForm(Form):
    """``key`` is the key revision that was looked at."""

    key = IntegerField(widget=HiddenInput(), validators=[InputRequired(REQUIRED)])
    reason = StringField(
        _l("Why is it corrected?"),
        description=_l("Learners whose mark changes read this."),
        validators=[DataRequired(REQUIRED), PlainText(LONGEST_REASON)],
    )
    may_lower = BooleanField(_l("Lower marks as well"))

    def look_at(self, key_id: int) -> None:
        """Show the form for another key than was sent, if one was: what was ticked for that one says nothing here."""
        if self.key.data != key_id:
            self.key.data, self.key.raw_data, self.may_lower.data = key_id, None, False


def _finite(_form: Form, field: DecimalField) -> None:
    if field.data is not None and not field.data.is_finite():
        raise ValidationError(field.gettext("Please give a number."))


class MarkForm(Form):
    """One mark, set by hand; ``seen`` is when the mark that was looked at was made."""

    seen = StringField(widget=HiddenInput())
    points = DecimalField(_l("Points"), places=None, validators=[InputRequired(REQUIRED), _finite])
    reason = StringField(
        _l("Why?"),
        description=_l("The learner reads this."),
        validators=[DataRequired(REQUIRED), PlainText(LONGEST_REASON)],
    )
