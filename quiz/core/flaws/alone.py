"""Rule 14: a stem stands alone, with nobody and no time left to be guessed."""

from __future__ import annotations

import functools
import re

from quiz.core.flaws.words import SMALL
from quiz.core.function_words import ENGLISH
from quiz.core.items import Form, Item

_LITTLE = SMALL | ENGLISH
_TOLD_FROM_TODAY = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|recently|nowadays|(?:last|next) (?:week|month|year|night|summer|winter)|"
    r"this (?:week|month|year|weekend|morning|evening|summer|winter)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:days?|weeks?|months?) ago\b",
    re.I,
)
_POINTING = re.compile(
    r"^(?:this|these|those|he|she|they|it|his|her|hers|theirs|its|such|another|the same)\b|"
    r"\bthis [a-z]+|(?<!of )\bthese [a-z]+|\b(?:aforementioned|the above)\b|"
    r"\bthe (?:former|latter)(?=[,.;?]|$| (?:is|are|was|were|has|had|did|will)\b)",
    re.I,
)
_EMPTY_IT = re.compile(
    r"^it (?:is|was|has been|had been|took|takes|will be)\b.{0,60}\b(?:that|who|which|to|until|when)\b", re.I
)
_PRONOUN = re.compile(r"\b(?:he|she|they|him|them|his|her|their|its|it|himself|herself)\b", re.I)
_SPEAKING = re.compile(r"\b(?:[Ww]e|us|[Oo]urs?|[Mm]y|mine|[Yy]our?)\b|(?<![A-Z.])\bI\b(?![.'’]?[A-Z])")
_QUOTED = re.compile(r"[“\"«][^”\"»]*[”\"»]")
_LEAD_IN = re.compile(
    r"^(?:according to |\w+ )?(?:(?:which|what|whose|how many|how much) \w+|who|whom|what|when|where|why|how)\b", re.I
)
_OPENING = re.compile(
    r"^(?:in|during|after|before|at|despite|throughout|with|by|like|as|following|under|on|from|for) .{0,60}?, ", re.I
)


def rule_14(item: Item) -> bool:
    """No time is told from the day of publication, and no pronoun or "this" points at what was said before."""
    if item.form in (Form.MATCHING, Form.ORDERING):
        return all(_stands_alone(told) for told in (*item.options, *(left for left, _ in item.pairs)))
    return _stands_alone(item.stem)


@functools.lru_cache(maxsize=2048)
def _stands_alone(stem: str) -> bool:
    said = _QUOTED.sub("X", stem)
    if _TOLD_FROM_TODAY.search(said) or _SPEAKING.search(said):
        return False
    if _POINTING.search(said) and not _EMPTY_IT.match(said):
        return False
    return not _is_nobodys_pronoun(said)


def _is_nobodys_pronoun(said: str) -> bool:
    """Whether a pronoun comes before anything it might stand for ("In his youth, Nida ..." names him in time)."""
    found = _PRONOUN.search(said)
    if found is None or _EMPTY_IT.match(said):
        return False
    before = _LEAD_IN.sub("", said[: found.start()])
    named = [word for word in re.findall(r"[^\W_]+", before) if word.lower() not in _LITTLE]
    opening = _OPENING.match(said)
    return not named and not (opening and found.start() < opening.end())
