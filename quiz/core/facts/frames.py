"""Where a whole article plays: words to put before a statement that names nothing, so that it stands alone.

An encyclopaedia says "The population fell in 1944" under the heading "Warsaw"; a question has to say "In Warsaw".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quiz.core.facts.identity import Name, Names
from quiz.core.facts.sentences import Sentence, Word
from quiz.core.facts.vocabulary import MONTHS, PLACE_WORDS, word_set
from quiz.core.items import Span

_PLACES = frozenset({"country", "city", "state", "place"})
_TAUGHT_AT = word_set("university college school institute academy")
_SPANS = word_set("dynasty war wars crisis revolution era period age empire expedition uprising rebellion siege")
_NO_AREA = PLACE_WORDS - word_set("island islands peninsula region desert")
_FUNCTIONS = word_set("""
    president king queen monarch government parliament legislature capital population economy climate constitution
    currency majority coast army police mayor council median census electorate countryside interior flag anthem
    judiciary
""")
"""What a country or a city has one of."""

_LOOSE = word_set("there here elsewhere it they this these he she abroad worldwide")


@dataclass(frozen=True)
class Frame:
    """``words`` such as "In Warsaw", and the sentences that name the place, by number, which are its evidence."""

    words: str
    said: tuple[tuple[int, Span], ...]

    def evidence_before(self, number: int) -> Span | None:
        """Return the nearest sentence before (or at) this one that names the frame."""
        return next((span for at, span in reversed(self.said) if at <= number), None)


def frame_of(headline: str, names: Names, sentences: Sequence[Sentence]) -> Frame | None:
    """Return the frame that a headline gives which is nothing but the name of a place, a school or a span of time."""
    title = re.sub(r"\s*\([^)]*\)\s*", " ", headline).strip()
    name = names.find(title)
    words = _words_for(title, name)
    if not words or name is None:
        return None
    said = tuple((s.number, s.span) for s in sentences if s.number in name.sentences)
    return Frame(words, said) if said else None


def _words_for(title: str, name: Name | None) -> str:
    telling = frozenset(title.lower().split())
    if name is None or len(title.split()) > 6:
        return ""
    if telling & _TAUGHT_AT:
        return f"At {name.spoken}"
    if telling & _SPANS:
        return f"During {_with_the(name.spoken)}"
    if name.kind in _PLACES and not telling & _NO_AREA:
        return f"In {name.spoken}"
    return ""


def _with_the(spoken: str) -> str:
    return spoken if spoken.lower().startswith("the ") else f"the {spoken}"


def wants_frame(words: Sequence[Word], put: Mapping[int, str]) -> bool:
    """Whether a statement names nothing and nobody, and nothing in it points elsewhere."""
    if any(text for text in put.values()) or any(word.lower in _LOOSE for word in words):
        return False
    if words[0].pos in ("ADP", "SCONJ") and not any(char.isdigit() for word in words[1:3] for char in word.text):
        return False
    return not any(word.pos == "PROPN" and word.text not in MONTHS for word in words)


def settled(frame: Frame | None, sentence: Sentence, words: Sequence[Word]) -> dict[int, str]:
    """Return each "the" that the frame explains: in Kenya, the president."""
    if frame is None or not frame.words.startswith("In ") or not wants_frame(words, {}):
        return {}
    return {w.index: w.text for w in words if w.lower == "the" and sentence.words[w.head].lemma in _FUNCTIONS}
