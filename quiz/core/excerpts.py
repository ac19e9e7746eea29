"""Evidence in its place: the paragraphs of an article around some spans."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.core.items import Span, merge_spans
from quiz.core.reading import paragraphs

MOST_AROUND = 320
"""Characters kept on each side of the evidence, at most: a paragraph of a page and a half is no help."""

CUT = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage of an article: its ``text`` ("…" stands where words were cut off), the evidence as spans into it."""

    text: str
    spans: tuple[Span, ...]


def excerpts(article: str, spans: Sequence[Span]) -> tuple[Excerpt, ...]:
    """Return the passages that hold these spans, in the article's order; passages that touch become one."""
    blocks = list(paragraphs(article))
    passages = merge_spans(_around(article, span, blocks) for span in spans)
    return tuple(_excerpt(article, passage, spans) for passage in passages)


def _around(article: str, span: Span, blocks: Sequence[Span]) -> Span:
    touched = [block for block in blocks if block.start < span.end and span.start < block.end]
    start = min((block.start for block in touched), default=span.start)
    end = max((block.end for block in touched), default=span.end)
    return Span(
        _cut_start(article, min(start, span.start), span.start), _cut_end(article, span.end, max(end, span.end))
    )


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
    before = "" if article[: passage.start].rstrip(" \t\r")[-1:] in {"", "\n"} else CUT + " "
    after = "" if article[passage.end :].lstrip(" \t\r")[:1] in {"", "\n"} else " " + CUT
    shift = len(before) - passage.start
    inside = (span for span in merge_spans(spans) if passage.start <= span.start and span.end <= passage.end)
    return Excerpt(
        text=before + passage.text(article) + after,
        spans=tuple(Span(span.start + shift, span.end + shift) for span in inside),
    )
