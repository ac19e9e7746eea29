"""The article as a page: its paragraphs cut into sentences, each knowing its facts and its questions.

Sentences are found here by their punctuation, without the language model: pages must come at once, and all that depends
on a sentence is where a teacher clicks. Evidence is always given by offsets, wherever a sentence is thought to end.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from quiz.core.items import Span, merge_spans
from quiz.core.reading import paragraphs

_END = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[^\W_a-z])")
_INITIALS = re.compile(r"[^\W\d](\.[^\W\d])*")
_WORD = re.compile(r"\S")
_BEFORE_A_NAME = re.compile(
    r"mr|mrs|ms|dr|prof|st|sr|jr|gen|sen|rep|lt|col|capt|sgt|gov|rev|hon|no|vs|inc|ltd|co|corp|fig|ca|approx"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a sentence; the ids of the questions whose evidence they are, and of those whose answer."""

    text: str
    questions: tuple[int, ...]
    keys: tuple[int, ...] = ()


@dataclass(slots=True)
class Sentence:
    """One sentence; ``number`` counts through the article from 1, ``questions`` are ids in the order of the review."""

    number: int
    paragraph: int
    span: Span
    has_fact: bool = False
    questions: list[int] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)

    @property
    def place(self) -> str:
        """Return its offsets as forms and addresses carry them: "120-231"."""
        return f"{self.span.start}-{self.span.end}"


class ArticlePage:
    """An article laid out for reading: ``paragraphs`` is a list of lists of :class:`Sentence`."""

    def __init__(
        self,
        text: str,
        facts: Iterable[Span] = (),
        asked: Mapping[int, Sequence[Span]] | None = None,
        keys: Mapping[int, Sequence[Span]] | None = None,
    ) -> None:
        """``facts`` is the evidence of all; ``asked`` and ``keys`` are evidence and answer by a question's id."""
        self.text = text
        self.sentences = list(_sentences(text))
        self._starts = [sentence.span.start for sentence in self.sentences]
        self._ends = [sentence.span.end for sentence in self.sentences]
        for span in facts:
            for sentence in self.touched([span]):
                sentence.has_fact = True
        self._ask(asked or {}, keys or {})

    @property
    def paragraphs(self) -> list[list[Sentence]]:
        """Return the sentences, paragraph by paragraph."""
        found: dict[int, list[Sentence]] = defaultdict(list)
        for sentence in self.sentences:
            found[sentence.paragraph].append(sentence)
        return list(found.values())

    def touched(self, spans: Iterable[Span]) -> list[Sentence]:
        """Return the sentences that these spans reach into, in order."""
        numbers = {
            number
            for span in spans
            for number in range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))
        }
        return [self.sentences[number] for number in sorted(numbers)]

    def quotations(self, spans: Sequence[Span]) -> list[tuple[str, tuple[Span, ...]]]:
        """Return the whole sentences around some evidence, and the evidence as spans into each quotation."""
        runs = merge_spans([*spans, *(sentence.span for sentence in self.touched(spans))])
        quoted = []
        for run in self._joined(runs):
            inside = [s for s in merge_spans(spans) if run.start <= s.start and s.end <= run.end]
            quoted.append((run.text(self.text), tuple(Span(s.start - run.start, s.end - run.start) for s in inside)))
        return quoted

    def _joined(self, runs: Sequence[Span]) -> Iterator[Span]:
        """Join runs with nothing but white space between them, unless a paragraph ends there."""
        joined: list[Span] = []
        for run in runs:
            between = self.text[joined[-1].end : run.start] if joined else "\n"
            if not between.strip() and "\n" not in between and "\r" not in between:
                joined[-1] = Span(joined[-1].start, run.end)
            else:
                joined.append(run)
        return iter(joined)

    def is_heading(self, paragraph: Sequence[Sentence]) -> bool:
        """Say whether a paragraph is a short line without a full stop."""
        words = self.text[paragraph[0].span.start : paragraph[-1].span.end]
        return len(words) < 120 and words[-1].isalnum()

    def _ask(self, asked: Mapping[int, Sequence[Span]], keys: Mapping[int, Sequence[Span]]) -> None:
        asked_here, keys_here = self._by_sentence(asked), self._by_sentence(keys)
        for sentence in self.sentences:
            here = asked_here.get(sentence.number, [])
            sentence.questions = list(dict.fromkeys(question for question, _span in here))
            sentence.pieces = list(_pieces(self.text, sentence.span, here, keys_here.get(sentence.number, [])))

    def _by_sentence(self, spans_of: Mapping[int, Sequence[Span]]) -> dict[int, list[tuple[int, Span]]]:
        found: dict[int, list[tuple[int, Span]]] = defaultdict(list)
        for question, spans in spans_of.items():
            for span in spans:
                for sentence in self.touched([span]):
                    found[sentence.number].append((question, span))
        return found


def read_places(values: Iterable[str]) -> tuple[Span, ...]:
    """Read offsets as forms and addresses carry them; what is none is left out."""
    found = (re.fullmatch(r"([0-9]{1,9})-([0-9]{1,9})", value) for value in values)
    return tuple(Span(int(match[1]), int(match[2])) for match in found if match)


def _sentences(text: str) -> Iterator[Sentence]:
    number = 0
    for index, paragraph in enumerate(paragraphs(text)):
        for span in cut(text, paragraph):
            number += 1
            yield Sentence(number, index, span)


def cut(text: str, paragraph: Span) -> Iterator[Span]:
    """Cut one paragraph into sentences, without the white space between them."""
    start = paragraph.start
    for end in _END.finditer(text, paragraph.start, paragraph.end):
        if not _is_abbreviation(text[start : end.end()]):
            yield Span(start, end.end())
            start = _WORD.search(text, end.end()).start()  # type: ignore[union-attr]  # _END looked ahead to it
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _is_abbreviation(sentence: str) -> bool:
    words = sentence.removesuffix(".").split()
    if not words or not sentence.endswith("."):
        return False
    word = words[-1].strip("\"'“‘(").casefold()
    return bool(_BEFORE_A_NAME.fullmatch(word) or _INITIALS.fullmatch(word))


Placed = Sequence[tuple[int, Span]]


def _pieces(text: str, sentence: Span, asked: Placed, keys: Placed) -> Iterator[Piece]:
    edges = {sentence.start, sentence.end}
    for _question, span in (*asked, *keys):
        edges |= {max(span.start, sentence.start), min(span.end, sentence.end)}
    for start, end in pairwise(sorted(edges)):
        yield Piece(text[start:end], _over(asked, start, end), _over(keys, start, end))


def _over(placed: Placed, start: int, end: int) -> tuple[int, ...]:
    return tuple(dict.fromkeys(question for question, span in placed if span.start <= start and end <= span.end))
