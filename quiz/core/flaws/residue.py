"""Rule 18: nothing is left over from turning a sentence into a question."""

from __future__ import annotations

import functools
import re

from quiz.core.facts.words.vocabulary import MONTHS, WEEKDAYS
from quiz.core.items import GAP, Item

_DOUBLED = re.compile(r"\b(?!had had|that that|is is)([a-z]+) \1\b", re.I)
_MARKS = re.compile(
    r" [,.;:?!)](?!\w)|,,|\(\s|,[.?]|[,;:]\?$|[a-z]{2}\.[A-Z][a-z]{2}|[a-z]{3}\.\d|\s['’]s\b|  |\?\?|\?\.$"
)
_OF_THE_PAGE = re.compile(
    r"&(?:[a-z]+|#\d+);|</?[a-z][^>]*>|https?://|www\.|[a-z]- (?!and\b|or\b|to\b)[a-z]|\)[.,]*\(|[a-z]\.\.(?!\.)", re.I
)
"""What a page leaves in words copied from it: its code, addresses, and words that a line's end has cut."""
_STRANDED = re.compile(
    r"\b(?:the|a|an|and|or)[.?]$|"
    r"\b(?:in in|on on|at at|to to|by by|of of|for for|with with|from from|in on|at in|of by|by of)\b|"
    r"^(?:when|in (?:which|what) \w+) .*\b(?:in|on|at|of|during)\?$",
    re.I,
)
_PAST = r"(?:[a-z]+ed|was|were|had|wrote|took|made|gave|went|came|began|became|built|won|led|held|said|sold|sent|born)"
_NAME = r"(?:the |an? )?(?:[A-Z][\w’'.-]*(?: of(?: the)?| and| the)? ){1,6}"
_TWICE_PAST = re.compile(rf"\b(?:did|does|do) (?:{_NAME}|(?:the|an?) [a-z]+ ){_PAST}\b(?! (?:to|not) )")
_WRONG_ARTICLE = re.compile(
    r"(?<!-)\ba (?!one\b|once\b|[Ee]u|[Uu]ni|us[aeu]|ut|ubi|one-)[aeiouAEIO]|"
    r"\ban (?!hour|honou?r|heir|honest)[bcdfgjkpqtvwyz]\w"
)
_NO_NAME_BEGINS_SMALL = re.compile(r"[a-z][A-Z]|[a-z]+-[A-Z]|de |von |van |al-")
_SMALL_NAMES = frozenset(name.lower() for name in MONTHS if name not in ("March", "May")) | WEEKDAYS
_SORT_ASKED = re.compile(r"\bwhich(?: [\w-]+){1,3}", re.I)
_INNER = re.compile(r"(?<=[a-z,] )([A-Z][a-z]{3,})\b")
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))


def rule_18(item: Item) -> bool:
    """No doubled word, stranded preposition or mark, "did ... founded", small name, or open bracket or quotation."""
    return not _holds_residue(item.stem) and not _lowers_a_name(item)


@functools.lru_cache(maxsize=2048)
def _holds_residue(asked: str) -> bool:
    stem = asked.replace("a(n)", "the").replace("A(n)", "The").replace(GAP, "X")
    slips = (_DOUBLED, _MARKS, _OF_THE_PAGE, _STRANDED, _TWICE_PAST, _WRONG_ARTICLE)
    return any(each.search(stem) for each in slips) or (
        _is_unbalanced(stem) or _begins_small(stem) or _is_stray_article(asked)
    )


def _is_unbalanced(stem: str) -> bool:
    return any(stem.count(one) != stem.count(other) for one, other in _PAIRS) or stem.count('"') % 2 == 1


def _begins_small(stem: str) -> bool:
    said = stem.lstrip("\"'“‘(«")
    return said[:1].islower() and not _NO_NAME_BEGINS_SMALL.match(said)


def _lowers_a_name(item: Item) -> bool:
    """Whether a word that the fact writes with a capital, within its sentence, has lost it in the stem."""
    told = set(re.findall(r"\b[a-z]+\b", _SORT_ASKED.sub("", item.stem)))
    if told & _SMALL_NAMES:
        return True
    return any(name in told for fact in item.facts for name in _names_within(fact.statement))


@functools.lru_cache(maxsize=2048)
def _names_within(statement: str) -> tuple[str, ...]:
    """Return, in small letters, the words that a statement writes with a capital after its first and never small."""
    inner = _INNER.findall(statement)
    return tuple(small for name in inner if (small := name.lower()) not in statement)


def _is_stray_article(stem: str) -> bool:
    """Whether "a(n)" stands anywhere but before the gap."""
    return "(n)" in stem.replace(f"a(n) {GAP}", "").replace(f"A(n) {GAP}", "")
