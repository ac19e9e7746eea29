"""The checks are checked: each finds what it looks for, in the questions that break and keep the rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quiz.core.items import Item
from tests.core.flaws.pairs import PAIRS
from tests.core.flaws.wording import TRUTH, choice, false
from tests.core.output import checks_of_options as options
from tests.core.output import checks_of_stems as stems
from tests.core.output.test_each_question import ALONE

FINDS = [check for check in ALONE if check is not stems.key_fills_its_gap]


@pytest.mark.parametrize("check", FINDS, ids=lambda check: check.__name__)
def test_a_check_finds_what_breaks_its_rule(check: Callable[[Item], bool | None]) -> None:
    assert any(check(pair.broken) is False and check(pair.kept) is not False for pair in PAIRS)


def test_a_gap_filled_with_its_key_is_the_statement() -> None:
    gapped = next(pair.kept for pair in PAIRS if pair.rule.startswith("gap: one"))
    assert stems.key_fills_its_gap(gapped) is True


def test_only_before_a_year_may_the_gap_say_what_it_wants() -> None:
    told = next(pair.kept for pair in PAIRS if pair.rule.startswith("gap: one"))
    fact = replace(told.facts[0], statement="Ruth Calloway opened the harbour of Wick in 1872.")
    asked = replace(told, stem="Ruth Calloway opened the harbour of Wick in the year _____.", facts=(fact,))
    assert stems.key_fills_its_gap(replace(asked, answer=("1872",))) is True
    assert stems.key_fills_its_gap(replace(asked, answer=("Wick",))) is False


def test_an_option_in_the_evidence_is_found() -> None:
    asked = choice("Montrose", "Dunbar", "Wick")
    assert options.no_wrong_one_is_said(asked, "She opened the harbours of Montrose and Dunbar.") is False
    assert options.no_wrong_one_is_said(asked, "She opened the harbour of Montrose.") is True


def test_a_false_statement_that_the_article_says_is_found() -> None:
    told = false("Ruth Calloway opened the harbour of Dunbar in the summer of 1872.")
    assert stems.false_one_is_not_said(told, f"It rained. {told.stem}") is False
    assert stems.false_one_is_not_said(told, f"It rained. {TRUTH.stem}") is True


def test_a_key_in_the_headline_is_found() -> None:
    asked = choice("Montrose", "Dunbar", "Wick")
    assert stems.key_is_not_the_headline(asked, "Montrose remembers its harbour") is False
    assert stems.key_is_not_the_headline(asked, "A town remembers its harbour") is True
