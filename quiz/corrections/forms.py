"""Applying a corrected key: why, and whether marks may fall."""

from __future__ import annotations

from flask_babel import lazy_gettext as _l
from wtforms import BooleanField, DecimalField, IntegerField, StringField
from wtforms.validators import InputRequired, NumberRange
from wtforms.widgets import HiddenInput

from quiz.web.forms import REQUIRED, Form, PlainText

LONGEST_REASON = 300


class RegradeForm(Form):
    """``key`` is the key revision that was looked at."""

    key = IntegerField(widget=HiddenInput(), validators=[InputRequired(REQUIRED)])
    reason = StringField(
        _l("Why is it corrected?"),
        description=_l("Learners whose mark changes read this."),
        validators=[InputRequired(REQUIRED), PlainText(LONGEST_REASON)],
    )
    may_lower = BooleanField(_l("Lower marks as well"))


class MarkForm(Form):
    """One mark, set by hand."""

    points = DecimalField(_l("Points"), places=None, validators=[InputRequired(REQUIRED), NumberRange(min=0)])
    reason = StringField(
        _l("Why?"),
        description=_l("The learner reads this."),
        validators=[InputRequired(REQUIRED), PlainText(LONGEST_REASON)],
    )
