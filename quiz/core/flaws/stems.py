"""Rules about what a stem asks: 13, 15, 16, 17."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from quiz.core.facts.words.vocabulary import MONTHS, WEEKDAYS
from quiz.core.grading.numbers import NUMBER_WORDS, quantity
from quiz.core.items import GAP, Form, Item
from quiz.core.word_sets import word_set

FEWEST, MOST = 5, 30
_WH = r"(?:who|whom|whose|what|which|when|where|why|how)"
_HEAD = re.compile(rf"(?:according to [^?]{{2,60}}?, )?(?:(?:\w+ ){{0,2}}?)({_WH})\b", re.I)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)\b", re.I
)
_NEEDS_HELP = re.compile(
    r"(?:when|where|why|how)\b|(?:in|on|at|during|for|by|to|from|with|under) (?:which|what|whom)\b", re.I
)
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
"""Words that are somebody's own: what they ask, the question does not."""
_OWN_TASK = frozenset({Form.MATCHING, Form.ORDERING})
_STATED = frozenset({Form.TRUE_FALSE, *_OWN_TASK})
_TIME_WORDS = (
    word_set("""
    century decade spring summer autumn fall winter morning evening night noon midnight day month year war during
    after before when since age ages era period
""")
    | WEEKDAYS
    | {month.lower() for month in MONTHS}
)
_THE_TEXT = re.compile(
    r"according to the (?:passage|text|article|author|paragraph|excerpt|story|report above)\b|"
    r"\b(?:in|from|by) (?:the|this) (?:passage|article|text|paragraph|excerpt)\b|"
    r"\b(?:the|this) (?:passage|article|text|paragraph) (?:says?|states?|tells?|mentions?|describes?|claims?)\b|"
    r"\b(?:mentioned|stated|described|discussed) (?:above|in the)\b|\bas (?:stated|mentioned)\b",
    re.I,
)


def rule_13(item: Item) -> bool:
    """A question asks one thing with one question word at its head, a verb, a question mark, in 5 to 30 words."""
    if item.form in _OWN_TASK:
        return True
    length = len(item.stem.split())
    if not item.stem.endswith("?"):
        return length <= MOST + 1 and (item.form in _STATED or GAP in item.stem)
    head = _HEAD.match(item.stem)
    if head is None or not FEWEST <= length <= MOST:
        return False
    asked = re.findall(rf"(?:^|[,;] |\band |\bor ){_WH}\b", _QUOTED.sub("X", item.stem), re.I)
    return len(asked) <= 1 and (not _NEEDS_HELP.match(item.stem) or bool(_FINITE.search(item.stem)))


def rule_15(item: Item) -> bool:
    """No "according to the passage"."""
    return not _speaks_of_the_text(item.stem)


@functools.lru_cache(maxsize=2048)
def _speaks_of_the_text(stem: str) -> bool:
    return bool(_THE_TEXT.search(stem))


def rule_16(item: Item) -> bool:
    """The question word fits the sort of answer: no year for "who", no name for "how many"."""
    if item.form not in (Form.MULTIPLE_CHOICE, Form.SHORT_ANSWER, Form.NUMERIC) or not item.stem.endswith("?"):
        return True
    for asked, fits in _FITTING:
        if asked.search(item.stem):
            return all(fits(answer) for answer in item.options or item.answer)
    return True


def rule_17(item: Item) -> bool:
    """No "not" or "except" asks for the odd one out."""
    return not (item.stem.endswith("?") and re.search(r"\b(?:not|except|never|cannot)\b|n['’]t\b", item.stem, re.I))


def _is_number(text: str) -> bool:
    return bool(quantity(text)[0]) or any(word in NUMBER_WORDS for word in re.findall(r"[a-z]+", text.lower()))


def _is_time(text: str) -> bool:
    return bool(re.search(r"\d", text)) or bool(_TIME_WORDS & set(re.findall(r"[a-z]+", text.lower())))


def _is_no_number(text: str) -> bool:
    return not re.fullmatch(r"\W*\d[\d,.:%]*(?:s|st|nd|rd|th)?", text) and text.lower() not in NUMBER_WORDS


def _is_amount(text: str) -> bool:
    return _is_number(text) or bool(
        re.search(r"\b(?:half|quarter|third|none|double|twice|several|few|many)\b", text, re.I)
    )


def _is_reason(text: str) -> bool:
    return len(text.split()) >= 2 and _is_no_number(text)


_FITTING: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (re.compile(r"^how (?:many|much|old|far|tall|high|deep|heavy|fast|wide)\b", re.I), _is_amount),
    (
        re.compile(
            r"^(?:when|(?:in|on|during|by|since) (?:which|what) (?:year|month|day|date|decade|century))\b", re.I
        ),
        _is_time,
    ),
    (re.compile(r"^what year\b", re.I), _is_time),
    (
        re.compile(
            r"^(?:who|whom|whose|where)\b|\b(?:which|what) (?:country|city|person|town|state|organi[sz]ation)\b", re.I
        ),
        _is_no_number,
    ),
    (re.compile(r"^why\b|^for what (?:reason|purpose)\b", re.I), _is_reason),
)
