"""Signing in, and one's own settings."""

from __future__ import annotations

from flask_babel import lazy_gettext as _l
from wtforms import HiddenField, PasswordField, StringField
from wtforms.validators import EqualTo, InputRequired, Length

from quiz.accounts.names import LONGEST
from quiz.accounts.passwords import LONGEST as LONGEST_PASSWORD
from quiz.accounts.passwords import SHORTEST
from quiz.web.forms import REQUIRED, Form, PlainText

TOO_SHORT = _l("Please use at least %(min)d characters.")
TOO_LONG = _l("This is too long; at most %(max)d characters fit.")


class SignInForm(Form):
    """Who is it? ``kept`` carries along what was typed before the session ended."""

    name = StringField(_l("User name"), validators=[InputRequired(REQUIRED), PlainText(LONGEST)])
    password = PasswordField(
        _l("Password"), validators=[InputRequired(REQUIRED), Length(max=LONGEST_PASSWORD, message=TOO_LONG)]
    )
    next = HiddenField()
    kept = HiddenField()


class PasswordForm(Form):
    """A new password, by someone who knows the present one."""

    current_password = PasswordField(
        _l("Current password"),
        validators=[InputRequired(REQUIRED), Length(max=LONGEST_PASSWORD, message=TOO_LONG)],
    )
    new_password = PasswordField(
        _l("New password"),
        validators=[
            InputRequired(REQUIRED),
            Length(min=SHORTEST, message=TOO_SHORT),
            Length(max=LONGEST_PASSWORD, message=TOO_LONG),
        ],
    )
    repeat = PasswordField(
        _l("New password once more"),
        validators=[EqualTo("new_password", _l("This is not the same as the new password above."))],
    )
