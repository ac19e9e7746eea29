"""Evidence in its place: the paragraphs of an article around some spans."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.core.items import Span, merge_spans

MOST_AROUND = 320
"""Characters kept on each side of the evidence, at most: a paragraph of a page and a half is no help."""

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_LINE_END = re.compile(r"\n")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage of an article: its ``text``, the evidence as ``spans`` into it, and whether words were cut off."""

    text: str
    spans: tuple[Span, ...]
    cut_before: bool = False
    cut_after: bool = False


def excerpts(article: str, spans: Sequence[Span]) -> tuple[Excerpt, ...]:
    """Return the passages that hold these spans, in the article's order; passages that touch become one.

    Paragraphs end at blank lines, or, in an article without any, at each line's end.
    """
    breaks = _BLANK_LINE if _BLANK_LINE.search(article) else _LINE_END
    passages = merge_spans(_around(article, span, breaks) for span in spans)
    return tuple(_excerpt(article, passage, spans) for passage in passages)


def _around(article: str, span: Span, breaks: re.Pattern[str]) -> Span:
    start = max((found.end() for found in breaks.finditer(article, 0, span.start)), default=0)
    found = breaks.search(article, span.end)
    end = found.start() if found else len(article)
    return Span(_cut_start(article, start, span.start), _cut_end(article, span.end, end))


def _cut_start(article: str, start: int, evidence: int) -> int:
    if evidence - start <= MOST_AROUND:
        return start
    space = article.find(" ", evidence - MOST_AROUND, evidence)
    return evidence if space == -1 else space + 1


def _cut_end(article: str, evidence: int, end: int) -> int:
    if end - evidence <= MOST_AROUND:
        return end
    space = article.rfind(" ", evidence, evidence + MOST_AROUND)
    return evidence if space == -1 else space


def _excerpt(article: str, passage: Span, spans: Sequence[Span]) -> Excerpt:
    inside = (span for span in merge_spans(spans) if passage.start <= span.start and span.end <= passage.end)
    return Excerpt(
        text=passage.text(article),
        spans=tuple(Span(span.start - passage.start, span.end - passage.start) for span in inside),
        cut_before=article[: passage.start].rstrip(" \t")[-1:] not in {"", "\n"},
        cut_after=article[passage.end :].lstrip(" \t\r")[:1] not in {"", "\n"},
    )
