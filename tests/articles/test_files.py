"""From bytes to text: byte order marks, UTF-8, cp1252, and what is no text at all."""

from __future__ import annotations

import pytest

from quiz.articles.files import decode
from quiz.core.errors import InvalidInput

LINE = "Zoë said “yes” – at last.\r\nThen she left.\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(LINE.encode("utf-8"), id="UTF-8"),
        pytest.param(LINE.encode("utf-8-sig"), id="UTF-8 with a mark"),
        pytest.param(b"\xff\xfe" + LINE.encode("utf-16-le"), id="UTF-16, little end first"),
        pytest.param(b"\xfe\xff" + LINE.encode("utf-16-be"), id="UTF-16, big end first"),
        pytest.param(b"\xff\xfe\x00\x00" + LINE.encode("utf-32-le"), id="UTF-32, little end first"),
        pytest.param(LINE.encode("cp1252"), id="cp1252"),
    ],
)
def test_a_text_comes_out_as_it_was_written_newlines_and_all(data):
    assert decode(data) == LINE


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", id="picture"),
        pytest.param(b"%PDF-1.7\n" + bytes(range(256)) * 4, id="PDF"),
        pytest.param(b"PK\x03\x04\x14\x00\x06\x00\x08\x00", id="Word document"),
        pytest.param(LINE.encode("utf-16-le"), id="UTF-16 without a mark"),
        pytest.param(b"\xff\xfe" + "Zoë".encode("utf-16-le") + b"\x00", id="UTF-16 cut in the middle"),
        pytest.param(b"\x81\x8d\x8f\x90\x9d", id="bytes that cp1252 has no letter for"),
        pytest.param(b"\x01\x02\x03 a few words among control characters", id="control characters"),
    ],
)
def test_what_is_no_text_is_refused_at_the_file(data):
    with pytest.raises(InvalidInput, match="not plain text") as refusal:
        decode(data)
    assert refusal.value.field == "file"


def test_an_empty_file_is_refused():
    with pytest.raises(InvalidInput, match="empty"):
        decode(b"")


def test_a_form_feed_between_pages_does_not_make_it_a_picture():
    text = "A page of an honest text, of which there are many more words.\f" * 3 + "word " * 200
    assert decode(text.encode()) == text
