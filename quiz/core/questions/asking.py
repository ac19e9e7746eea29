"""What every form needs: the item's shell, the key in its fullest name, and the explanation."""

from __future__ import annotations

import re

from quiz.core.distractors.alike import abbreviates
from quiz.core.facts.answers import Answer
from quiz.core.facts.record import Record
from quiz.core.items import Form, Item, Span, merge_spans


def item(asked: Answer, form: Form, stem: str, **more: object) -> Item:
    """Return an item about one answer, with the statement's evidence and its fact."""
    fact = asked.statement.fact(asked.kind)
    shell = {"answer": (asked.text,), "explanation": explanation(asked), "evidence": fact.evidence, **more}
    return Item(form=form, stem=stem, facts=(fact,), **shell)  # type: ignore[arg-type]


def explanation(answer: Answer) -> str:
    """Say in one sentence why the key is right: the statement itself, which names its speaker."""
    return answer.statement.text


def spelt_out(answer: Answer, record: Record) -> dict[str, tuple[str, ...] | tuple[Span, ...]]:
    """Return the key, and the evidence, of an acronym spelt out as the article did before; nothing for other keys."""
    name = answer.name
    if name is None or not is_acronym(answer.text) or not abbreviates(answer.text, name.full):
        return {}
    own = answer.statement.sentence
    said = (s for s in record.sentences if s.number in name.sentences and name.full in s.text)
    first = next(said, None)
    if first is None or first.number > own.number:
        return {}
    return {"answer": (name.full,), "evidence": merge_spans([first.span, *answer.statement.evidence])}


def is_acronym(text: str) -> bool:
    """Whether a name is letters only: UNEP, U.N."""
    return bool(re.fullmatch(r"(?:[A-Z]\.?){2,6}", text))
