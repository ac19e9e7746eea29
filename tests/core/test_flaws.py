"""Each rule that a program checks: one item that breaks it, and its neighbour that does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.core.flaws import RULES, flaws_of
from quiz.core.items import Fact, Form, Item, Span

FACT = Fact("place", "Ruth Calloway opened the harbour of Montrose in 1872.", (Span(0, 54),))
CHOICE = Item(
    form=Form.MULTIPLE_CHOICE,
    stem="In which town did Ruth Calloway open a harbour in 1872?",
    answer=("Montrose",),
    options=("Arbroath", "Montrose", "Dunbar", "Wick"),
    evidence=FACT.evidence,
    facts=(FACT,),
)
GAP = replace(CHOICE, form=Form.GAP, stem="Ruth Calloway opened the harbour of _____ in the year 1872.", options=())


def _choice(*options: str, key: str | None = None, stem: str = CHOICE.stem) -> Item:
    return replace(CHOICE, options=options, answer=(key or options[0],), stem=stem)


def _stem(stem: str) -> Item:
    return replace(CHOICE, stem=stem)


PAIRS = [
    (
        "rule 1",
        _choice("the harbour town of Montrose", "Arbroath", "Dunbar", "Wick"),
        _choice("Montrose", "Arbroath", "Dunbar", "Wick"),
    ),
    ("rule 3", _choice("Montrose", "a harbour", "Dunbar", "Wick"), CHOICE),
    ("rule 3", _choice("Montrose.", "Arbroath", "Dunbar", "Wick"), CHOICE),
    ("rule 5", _choice("St Andrews", "St. Andrews", "Dunbar"), _choice("St Andrews", "St Abbs", "Dunbar")),
    ("rule 6", _choice("New York", "New York City", "Albany"), _choice("New York", "New Haven", "Albany")),
    ("rule 8", _choice("Montrose", "Arbroath", "all of the above"), CHOICE),
    (
        "rule 9",
        _choice("it always rains", "it snows here", "it thaws here"),
        _choice("it rains here", "it snows here", "it thaws here"),
    ),
    (
        "rule 10",
        _choice("Ellery harbour", "Dunbar", "Arbroath"),
        _choice("Ellery harbour", "Dunbar harbour", "Wick harbour"),
    ),
    ("rule 12", _stem("Which town near Arbroath did Ruth Calloway choose?"), CHOICE),
    ("rule 13", _stem("Ruth Calloway opened a harbour, but in which town?"), CHOICE),
    ("rule 13", _stem("Which town?"), CHOICE),
    ("rule 14", _stem("In which town did Ruth Calloway open a harbour last year?"), CHOICE),
    ("rule 14", _stem("In which town did Ruth Calloway arrive on Tuesday?"), CHOICE),
    (
        "rule 15",
        _stem("According to the passage, in which town did she work?"),
        _stem("According to Ruth Calloway, in which town did she work?"),
    ),
    ("rule 17", _stem("In which town did Ruth Calloway not open a harbour?"), CHOICE),
    ("rule 18", _stem("In which town did did Ruth Calloway open a harbour?"), CHOICE),
    ("rule 18", _stem("In which town did Ruth Calloway open a “harbour?"), CHOICE),
    ("rule 18", _stem("in which town did Ruth Calloway open a harbour?"), CHOICE),
    ("gap", replace(GAP, stem="_____ is the town where Ruth Calloway opened her harbour."), GAP),
]


@pytest.mark.parametrize(("rule", "broken", "kept"), PAIRS)
def test_a_rule_catches_what_breaks_it_and_nothing_else(rule: str, broken: Item, kept: Item) -> None:
    assert any(name.startswith(rule) for name in flaws_of(broken))
    assert not any(name.startswith(rule) for name in flaws_of(kept))


def test_every_rule_has_its_pair() -> None:
    shown = {rule for rule, _, _ in PAIRS}
    assert {name.split(":")[0] for name in RULES} <= shown


def test_a_sound_item_has_no_flaw() -> None:
    assert list(flaws_of(CHOICE)) == []
    assert list(flaws_of(GAP)) == []


def test_a_plain_article_before_the_gap_gives_the_key_away() -> None:
    before = replace(
        CHOICE, stem="Ruth Calloway built an _____ in Scotland.", options=("inn", "oven", "ark"), answer=("inn",)
    )
    assert any(name.startswith("rule 3") for name in flaws_of(before))
    assert not any(
        name.startswith("rule 3") for name in flaws_of(replace(before, stem="She built a(n) _____ in Scotland."))
    )
