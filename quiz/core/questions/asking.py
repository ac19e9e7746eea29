"""What every form needs: the item's shell, the explanation, and the spellings a typed answer may have."""

from __future__ import annotations

from quiz.core.facts import quantities
from quiz.core.facts.answers import Answer
from quiz.core.items import Form, Item


def item(asked: Answer, form: Form, stem: str, **more: object) -> Item:
    """Return an item about one answer, with the statement's evidence and its fact."""
    fact = asked.statement.fact(asked.kind)
    shell = {"answer": (asked.text,), "explanation": explanation(asked), **more}
    return Item(form=form, stem=stem, evidence=fact.evidence, facts=(fact,), **shell)  # type: ignore[arg-type]


def explanation(answer: Answer) -> str:
    """Say in one sentence why the key is right: the statement itself, which names its speaker."""
    return answer.statement.text


def spellings(answer: Answer) -> tuple[str, ...]:
    """Return what a typed answer may say: the answer, and the other names the article has for the same thing."""
    known = [answer.text]
    if answer.name is not None:
        known += [answer.name.full] if answer.name.full != answer.text else []
        known += sorted(s for s in answer.name.spellings if s != answer.text)
    if answer.kind in ("number", "percent", "measure", "money"):
        value = quantities.value_of(answer.text)
        plain = f"{value:f}" if value is not None else ""
        known += [plain] if plain and plain not in known else []
    return tuple(dict.fromkeys(known))
