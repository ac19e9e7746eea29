"""What every form shares, and how a form that fails is shown again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from flask import render_template, request
from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from werkzeug.datastructures import CombinedMultiDict, MultiDict
from wtforms import DecimalField, Field, FieldList, FileField, IntegerField, ValidationError

from quiz.core.errors import InvalidInput
from quiz.web.errors import message_of
from quiz.web.wording import OurWords

REQUIRED = _l("Please fill this in.")

Answer = tuple[str, int]

LARGEST_NUMBER = 10**9


class Form(FlaskForm):
    """A form whose text fields arrive trimmed at both ends, unless the field has filters of its own."""

    class Meta(FlaskForm.Meta):
        def bind_field(self, form: Any, unbound_field: Any, options: Any) -> Any:
            filters = unbound_field.kwargs.get("filters", [])
            if unbound_field.field_class.__name__ == "StringField" and not filters:
                unbound_field.kwargs["filters"] = [trimmed]
            return super().bind_field(form, unbound_field, options)

        def get_translations(self, _form: Any) -> OurWords:
            return OurWords()

        def wrap_formdata(self, form: Any, formdata: Any) -> Any:
            if formdata is None or isinstance(formdata, MultiDict):
                return formdata
            return _sent(form) or None if form.is_submitted() else None

    def refuse(self, error: InvalidInput) -> None:
        """Put a service's refusal at the field it names, or on top where it names none."""
        field = self._fields.get(error.field or "")
        if field is None:
            self.form_errors.append(message_of(error))
        else:
            field.errors = [*field.errors, message_of(error)]


def _sent(form: Form) -> CombinedMultiDict[str, Any]:
    """Return what a page of ours can send: texts, and a file where the form has a field for one. No JSON."""
    files = MultiDict((n, f) for n, f in request.files.items(multi=True) if isinstance(form._fields.get(n), FileField))
    return CombinedMultiDict([files, request.form])


class WholeNumber(IntegerField):
    """A whole number. One too long to reckon with counts as the largest, which is beyond every range."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the number. Raises ValueError, shown at the field."""
        if valuelist and re.fullmatch(r"\+?\d{10,}", valuelist[0].strip()):
            self.data = LARGEST_NUMBER
        else:
            super().process_formdata(valuelist)


class Figure(DecimalField):
    """A decimal number that can be reckoned with: neither infinite nor none at all."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the number. Raises ValueError, shown at the field."""
        super().process_formdata(valuelist)
        read: Decimal | None = getattr(self, "data", None)
        if read is not None and not read.is_finite():
            self.data = None
            raise ValueError(self.gettext("Not a valid decimal value."))


class Rows(FieldList):
    """Rows of one kind, numbered with plain figures: Python takes "²" for a digit, but can't make a number of it."""

    def _extract_indices(self, prefix: str, formdata: Any) -> Iterator[int]:
        row = re.compile(rf"{re.escape(prefix)}-([0-9]{{1,4}})(?:-|\Z)")
        return (int(found[1]) for name in formdata if (found := row.match(name)))


def trimmed(text: str | None) -> str | None:
    """Cut white space at both ends."""
    return text.strip() if isinstance(text, str) else text


class PlainText:
    """Refuse control characters (a database may not store them) and more than ``most`` characters.

    The form shows the text again as it was typed, so that it can be mended.
    """

    def __init__(self, most: int) -> None:
        self.most = most

    def __call__(self, _form: Any, field: Field) -> None:
        text = field.data or ""
        if len(text) > self.most:
            raise ValidationError(
                field.gettext("This is %(length)s characters long; at most %(most)s fit here.")
                % {"length": len(text), "most": self.most}
            )
        if any(_is_control(c) for c in text):
            raise ValidationError(field.gettext("There are characters in it that are not text. Please type it anew."))


def _is_control(character: str) -> bool:
    code = ord(character)
    return (code < 32 and character not in "\t\r\n") or code == 127 or 0xD800 <= code <= 0xDFFF


def show_form(template: str, form: Form, **values: Any) -> Answer:
    """Return the page with its form: status 422 and "Error:" in the title when it holds refusals, else 200."""
    failed = bool(form.errors)
    page = render_template(template, form=form, page_has_errors=failed, **values)
    return page, 422 if failed else 200
