"""Texts made to hang the program or to break it: an answer comes soon, whatever it is."""

from __future__ import annotations

import time

import pytest

from quiz.core.errors import UnreadableText
from quiz.core.reading import check_text
from quiz.questions.page import ArticlePage

PROSE = "The bridge over the Tamar opened in 1859, and it was the first of its kind that they had built there. " * 30
SOON = 3
"""Seconds: each of these took minutes, or would have never ended, when its time grew with the square of its length."""


@pytest.mark.parametrize("tail", ["." * 200_000, ". " * 100_000, "\u2026" * 100_000, '."' * 100_000])
def test_a_page_of_dots_is_laid_out_soon(tail):
    started = time.monotonic()
    page = ArticlePage(f"{PROSE}\n\n{tail}")
    assert (len(page.sentences) > 30, time.monotonic() - started < SOON) == (True, True)


@pytest.mark.parametrize("text", ["<p " * 66_000, PROSE + "<div " * 40_000, "\t; " * 200_000, "(" * 500_000])
def test_what_is_no_prose_is_refused_soon(text):
    started = time.monotonic()
    with pytest.raises(UnreadableText):
        check_text(text)
    assert time.monotonic() - started < SOON
