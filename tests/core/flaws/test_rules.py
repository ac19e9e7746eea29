"""Each rule that a program checks about one question: what breaks it, and its neighbour that does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.core.flaws import RULES, flaws_of
from quiz.core.items import FALSE, Form, Item
from tests.core.flaws.pairs import PAIRS
from tests.core.flaws.wording import CHOICE, GAPPED, TRUTH, Pair, choice, false

ORDERED = replace(
    CHOICE,
    form=Form.ORDERING,
    stem="Put these events in the order in which they happened, the earliest first.",
    options=("The harbour of Montrose was opened.", "John Barlow sold nine ships."),
    answer=("John Barlow sold nine ships.", "The harbour of Montrose was opened."),
)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.rule.split(':')[0]}: {pair.broken.stem[:40]}")
def test_a_rule_catches_what_breaks_it_and_nothing_else(pair: Pair) -> None:
    assert any(pair.is_of(name) for name in flaws_of(pair.broken))
    assert not any(pair.is_of(name) for name in flaws_of(pair.kept))


def test_every_rule_has_its_pair() -> None:
    assert [name for name in RULES if not any(pair.is_of(name) for pair in PAIRS)] == []


@pytest.mark.parametrize("item", [CHOICE, GAPPED, TRUTH, ORDERED], ids=lambda item: item.form)
def test_a_sound_question_has_no_flaw(item: Item) -> None:
    assert list(flaws_of(item)) == []


@pytest.mark.parametrize(
    "stem",
    [
        "What did Xi Jinping say connected China and Kazakhstan for 2,000 years?",
        "According to John Barlow, how many ships did Port Ellery sell?",
        "For what purpose did the town of Wick buy the market?",
        "To which country did Port Ellery sell nine ships in 1875?",
        "What is a European city with its own harbour called?",
        "Which one-time mayor of Montrose praised the lighthouse?",
        "Who was the first person to whom Barlow sold ships?",
        "In which U.S. state did the Ph.D. student find work?",
    ],
)
def test_an_ordinary_question_breaks_no_rule_of_stems(stem: str) -> None:
    named = {"rule 13", "rule 14", "rule 15", "rule 17", "rule 18"}
    asked = replace(CHOICE, form=Form.SHORT_ANSWER, stem=stem, options=(), facts=())
    assert not named & {flaw.split(":")[0] for flaw in flaws_of(asked)}


def test_points_of_the_compass_are_offered_together() -> None:
    assert "rule 11" not in str(
        list(flaws_of(choice("north", "south", "east", "west", stem="Which way did they sail?")))
    )


def test_a_false_statement_in_its_teachers_own_words_is_not_compared() -> None:
    own = false("Nobody ever built so much as one quay on that coast.")
    assert own.answer == (FALSE,)
    assert not any(flaw.startswith("true or false") for flaw in flaws_of(own))
