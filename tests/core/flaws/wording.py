"""Questions to break and keep rules with, and what such a pair is."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from quiz.core.items import FALSE, TRUE, Fact, Form, Item, Span

FACT = Fact("place", "Ruth Calloway opened the harbour of Montrose in the summer of 1872.", (Span(0, 67),))
CHOICE = Item(
    form=Form.MULTIPLE_CHOICE,
    stem="In which town did Ruth Calloway open a harbour in 1872?",
    answer=("Montrose",),
    options=("Arbroath", "Montrose", "Dunbar", "Wick"),
    evidence=FACT.evidence,
    facts=(FACT,),
)
GAPPED = replace(
    CHOICE, form=Form.GAP, stem="Ruth Calloway opened the harbour of _____ in the summer of 1872.", options=()
)
TRUTH = replace(CHOICE, form=Form.TRUE_FALSE, stem=FACT.statement, answer=(TRUE,), options=(TRUE, FALSE))


class Pair(NamedTuple):
    """One rule, by its number or its whole name, and two questions."""

    rule: str
    broken: Item
    kept: Item

    def is_of(self, name: str) -> bool:
        """Whether a rule of this name is meant."""
        return self.rule in (name, name.partition(":")[0])


def choice(*options: str, stem: str = CHOICE.stem) -> Item:
    """Return a choice whose key is the first option."""
    return replace(CHOICE, options=options, answer=(options[0],), stem=stem)


def several(right: int, *options: str) -> Item:
    """Return a choice of several, of which the first ones are right."""
    stem = "Which towns have a harbour that Ruth Calloway opened?"
    return replace(CHOICE, form=Form.MULTIPLE_RESPONSE, options=options, answer=options[:right], stem=stem)


def asked(stem: str, answer: str = "Montrose", form: Form = Form.SHORT_ANSWER) -> Item:
    """Return a question with a typed answer."""
    return replace(CHOICE, form=form, stem=stem, answer=(answer,), options=())


def false(stem: str, true: str = FACT.statement) -> Item:
    """Return a false statement, made from a true one."""
    fact = Fact("place", true, FACT.evidence)
    return replace(TRUTH, stem=stem, answer=(FALSE,), facts=(fact,))


def gapped(stem: str, answer: str = "Montrose") -> Item:
    """Return a gap sentence."""
    return replace(GAPPED, stem=stem, answer=(answer,))


WHEN = "In which year did Ruth Calloway open a harbour?"
COST = "How much did the harbour of Ruth Calloway cost?"
TOLD = "What did Ruth Calloway say of the old market?"
