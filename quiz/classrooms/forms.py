"""Forms for classes, their rosters, and joining."""

from __future__ import annotations

from flask_babel import lazy_gettext as _l
from wtforms import PasswordField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length

from quiz.classrooms.codes import LONGEST_TYPED
from quiz.web.forms import REQUIRED, Form, PlainText

LONGEST_CLASS_NAME = 120
LONGEST_USER_NAME = 80
LONGEST_ROSTER = 20_000
SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 200

TOO_SHORT = _l("Please use at least %(min)d characters.")
TOO_LONG = _l("This is too long; at most %(max)d characters fit.")


class ClassForm(Form):
    """The name of a class, new or changed."""

    name = StringField(_l("Name of the class"), validators=[InputRequired(REQUIRED), PlainText(LONGEST_CLASS_NAME)])


class NamesForm(Form):
    """Learners to be added, one a line."""

    names = TextAreaField(
        _l("Names, one on each line"), validators=[InputRequired(REQUIRED), PlainText(LONGEST_ROSTER)]
    )


class KnownLearnerForm(Form):
    """A learner this teacher has in another class already."""

    name = StringField(_l("User name"), validators=[InputRequired(REQUIRED), PlainText(LONGEST_USER_NAME)])


class CodeForm(Form):
    """The code of a class, as it was typed."""

    code = StringField(_l("Code of the class"), validators=[InputRequired(REQUIRED), PlainText(LONGEST_TYPED)])


class RosterSignInForm(Form):
    """Coming into a class with the name and password the teacher gave."""

    name = StringField(_l("User name"), validators=[InputRequired(REQUIRED), PlainText(LONGEST_USER_NAME)])
    password = PasswordField(
        _l("Password"), validators=[InputRequired(REQUIRED), Length(max=LONGEST_PASSWORD, message=TOO_LONG)]
    )


class RegisterForm(Form):
    """A new account, made by the learner. It stands beside the form above on one page, hence the ids."""

    display_name = StringField(
        _l("Your name"), id="new-display-name", validators=[InputRequired(REQUIRED), PlainText(LONGEST_USER_NAME)]
    )
    name = StringField(
        _l("User name"), id="new-name", validators=[InputRequired(REQUIRED), PlainText(LONGEST_USER_NAME)]
    )
    password = PasswordField(
        _l("Password"),
        id="new-password",
        validators=[
            InputRequired(REQUIRED),
            Length(min=SHORTEST_PASSWORD, message=TOO_SHORT),
            Length(max=LONGEST_PASSWORD, message=TOO_LONG),
        ],
    )
