"""Giving an article, and what is known of it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from flask_babel import lazy_gettext as _l
from wtforms import DateField, FileField, StringField, TextAreaField, ValidationError
from wtforms.validators import Optional

from quiz.articles.files import decode
from quiz.core.errors import InvalidInput
from quiz.web.errors import message_of
from quiz.web.forms import Form, PlainText

NOT_FOR_PAGES = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
LONGEST_TITLE, LONGEST_SOURCE, LONGEST_ADDRESS = 300, 300, 2000


class WholeTextField(TextAreaField):
    """A text kept as it comes. Shown again, what a page may not hold is replaced by a sign."""

    def _value(self) -> str:
        return NOT_FOR_PAGES.sub("\N{REPLACEMENT CHARACTER}", super()._value())


class TextFileField(FileField):
    """A file of plain text; ``data`` is its text, None where no file was chosen."""

    def process_formdata(self, valuelist: list[Any]) -> None:
        self.data = None
        chosen = next((file for file in valuelist if getattr(file, "filename", "")), None)
        if chosen is not None:
            try:
                self.data = decode(chosen.read())
            except InvalidInput as refusal:
                raise ValueError(message_of(refusal)) from None


class WebAddress:
    """Take an http or https address, or nothing: it will be shown as a link, and no other kind may be one."""

    def __call__(self, _form: Any, field: Any) -> None:
        if field.data and not is_web_address(field.data):
            raise ValidationError(field.gettext("Please give the whole address, beginning with https:// or http://."))


def is_web_address(address: str) -> bool:
    """Say whether this is an absolute http or https address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not any(c.isspace() for c in address)


class DetailsForm(Form):
    """What is known of an article beside its text."""

    title = StringField(_l("Title"), validators=[PlainText(LONGEST_TITLE)])
    source = StringField(_l("Source"), validators=[Optional(), PlainText(LONGEST_SOURCE)])
    address = StringField(_l("Address"), validators=[Optional(), PlainText(LONGEST_ADDRESS), WebAddress()])
    published_on = DateField(_l("Date published"), validators=[Optional()])

    def details(self) -> dict[str, Any]:
        """Return the fields as :func:`quiz.articles.services.create_article` takes them."""
        return {
            "title": self.title.data or "",
            "source": self.source.data or "",
            "address": self.address.data or "",
            "published_on": self.published_on.data,
        }


class ArticleForm(DetailsForm):
    """A new article: its text pasted, or in a file. The text is kept exactly as it comes."""

    title = StringField(_l("Title"), validators=[Optional(), PlainText(LONGEST_TITLE)])
    file = TextFileField(_l("A file with the text"), validators=[Optional()])
    text = WholeTextField(_l("Text of the article"))

    def validate(self, extra_validators: Any = None) -> bool:
        """Check the shape. A file's text moves into the box, so that nothing is lost when the form is shown again."""
        is_pasted = bool((self.text.data or "").strip())
        from_file = self.file.data
        if from_file is not None and not is_pasted:
            self.text.data = from_file
        is_valid = bool(super().validate(extra_validators))
        if from_file is not None and is_pasted:
            refusal = self.file.gettext("There is text in the box as well. Empty the box, or leave out the file.")
            self.file.errors = [*self.file.errors, refusal]
            return False
        return is_valid
