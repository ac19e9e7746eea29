"""Rules about stems: 12, 13, 14, 15, 17, 18, 19."""

from __future__ import annotations

import re

from quiz.core.items import GAP, Form, Item

_WH = re.compile(r"\b(?:who|whom|whose|what|which|when|where|why|how)\b", re.I)


def rule_12(item: Item) -> bool:
    """Neither the key nor a distractor stands in the stem."""
    if item.form is Form.TRUE_FALSE:
        return True
    told = item.stem.lower()
    return not any(
        re.search(rf"(?<![\w,.]){re.escape(o.lower())}(?![\w]|,\d|\.\d)", told) for o in {*item.options, *item.answer}
    )


def rule_13(item: Item) -> bool:
    """A question has one question word at its head, a question mark, and 5 to 30 words."""
    if not item.stem.endswith("?"):
        return True
    words = item.stem.split()
    return 5 <= len(words) <= 30 and bool(_WH.search(" ".join(words[:2])))


def rule_14(item: Item) -> bool:
    """No time is told from the day of publication."""
    return not re.search(
        r"\b(?:today|yesterday|tomorrow|tonight|recently|nowadays|last (?:week|month|year|night)|"
        r"next (?:week|month|year)|this (?:week|month|year|weekend|morning|evening)|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
        item.stem,
        re.I,
    )


def rule_15(item: Item) -> bool:
    """No "according to the passage"."""
    return not re.search(
        r"according to the (?:passage|text|article|author)|in the (?:passage|article|text)\b", item.stem, re.I
    )


def rule_17(item: Item) -> bool:
    """No "not" or "except" asks for the odd one out."""
    return not (item.stem.endswith("?") and re.search(r"\b(?:not|except|never|n't)\b", item.stem, re.I))


def rule_18(item: Item) -> bool:
    """No residue of rewriting: doubled words, stranded marks, "did ... founded", broken quotation marks or brackets."""
    stem = item.stem.replace("a(n)", "a").replace("A(n)", "A").replace(GAP, "X")
    doubled = re.search(r"\b(?!had had|that that)(\w+) \1\b", stem, re.I)
    marks = re.search(r" [,.;:?]|,,|\(\s|\s\)|,[.?]|[,;:]\?$", stem)
    unbalanced = stem.count("(") != stem.count(")") or stem.count("“") != stem.count("”") or stem.count('"') % 2
    stranded = re.search(r"\b(?:of|the|a|an|and|or|with)[.?]$|\b(?:in in|on on|of of|to to|by by)\b", stem)
    return not (
        doubled
        or marks
        or unbalanced
        or stranded
        or (not stem[:1].isupper() and not stem[:1].isdigit() and stem[:1] not in '"“')
    )


def gap_is_one(item: Item) -> bool:
    """A gap sentence has one gap of the fixed width, not at its head."""
    return item.form is not Form.GAP or (item.stem.count(GAP) == 1 and not item.stem.startswith(GAP))
