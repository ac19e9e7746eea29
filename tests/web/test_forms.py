"""Forms speak our words, keep what was typed, and put each refusal where it can be mended."""

from __future__ import annotations

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict
from wtforms import DateTimeLocalField, IntegerField, RadioField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import Length, NumberRange

from quiz.core.errors import InvalidInput
from quiz.web.forms import Form, PlainText


class Sample(Form):
    title = StringField(validators=[Length(max=5)])
    text = TextAreaField(validators=[PlainText(10)])
    count = IntegerField(validators=[NumberRange(min=1, max=3)])
    moment = DateTimeLocalField()
    choice = RadioField(choices=[SelectChoice("a", "A"), SelectChoice("b", "B")])


def filled(app: Flask, **values: str) -> Sample:
    with app.test_request_context("/", method="POST"):
        form = Sample(MultiDict(values), meta={"csrf": False})
        form.validate()
        return form


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("title", "too long for it"),
        ("count", "many"),
        ("count", "9"),
        ("moment", "noon"),
        ("choice", "c"),
        ("text", "x" * 11),
    ],
)
def test_what_does_not_fit_is_said_in_plain_words_and_kept(app, field, typed):
    form = filled(app, **{field: typed})
    message = " ".join(form[field].errors)
    assert message
    assert not any(word in message.lower() for word in ("invalid", "not a valid", "error", "oops", "!", "must"))
    with app.test_request_context("/"):
        assert typed in form[field]() or field == "choice"


def test_short_texts_are_trimmed_and_long_ones_left_exactly_as_given(app):
    form = filled(app, title="  abc ", text=" a\r\n b ")
    assert form.title.data == "abc"
    assert form.text.data == " a\r\n b "


@pytest.mark.parametrize("typed", ["a\x00b", "a\x1bb", "\x7f", "\ud800"])
def test_characters_that_are_not_text_are_refused(app, typed):
    assert filled(app, text=typed).text.errors


def test_a_services_refusal_stands_at_the_field_it_names(app):
    form = filled(app, title="abc")
    with app.test_request_context("/"):
        form.refuse(InvalidInput("Somebody already has the name %(name)s.", field="title", name="abc"))
        form.refuse(InvalidInput("Nothing was changed.", field="no such field"))
    assert form.title.errors == ["Somebody already has the name abc."]
    assert form.form_errors == ["Nothing was changed."]
