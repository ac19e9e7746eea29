"""What every form needs: the item's shell and the explanation."""

from __future__ import annotations

import re

from quiz.core.facts.asked.answers import Answer
from quiz.core.items import Form, Item


def item(asked: Answer, form: Form, stem: str, **more: object) -> Item:
    """Return an item about one answer, with the statement's evidence and its fact."""
    fact = asked.statement.fact(asked.kind)
    shell = {"answer": (asked.text,), "explanation": explanation(asked), **more}
    return Item(form=form, stem=stem, evidence=fact.evidence, facts=(fact,), **shell)  # type: ignore[arg-type]


def explanation(answer: Answer) -> str:
    """Say in one sentence why the key is right: the statement itself, which names its speaker."""
    return answer.statement.text


def is_acronym(text: str) -> bool:
    """Whether a name is letters only: UNEP, U.N., V&A."""
    return bool(re.fullmatch(r"(?:[A-Z]\.?&?){2,6}", text))
