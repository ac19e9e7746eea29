"""From the bytes of a file to its text, without guessing much."""

from __future__ import annotations

import codecs
import unicodedata

from quiz.core.errors import N_, InvalidInput

# UTF-32 stands first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

MOST_CONTROLS = 0.005
"""Share of control characters above which a file is no text: a form feed or two are found in honest ones."""


def decode(data: bytes) -> str:
    """Return a file's text: by its byte order mark, else as strict UTF-8, else as cp1252. Newlines stay as they are.

    Raises :class:`InvalidInput` at ``file`` where the file is empty or no text.
    """
    if not data:
        raise InvalidInput(N_("This file is empty. Choose another, or paste the text."), field="file")
    text = _decoded(data)
    if text is None or not _is_text(text):
        raise InvalidInput(
            N_("We could not read this file: it is not plain text. Save it as .txt, or paste the text instead."),
            field="file",
        )
    return text


def _decoded(data: bytes) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    text = _strict(data, "utf-8")
    return _strict(data, "cp1252") if text is None else text


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_text(text: str) -> bool:
    controls = sum(unicodedata.category(c) == "Cc" and c not in "\t\n\r" for c in text)
    return "\x00" not in text and controls <= MOST_CONTROLS * len(text)
