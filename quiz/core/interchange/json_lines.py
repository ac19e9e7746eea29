"""One JSON object a line: complete, and re-importable."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from quiz.core.errors import N_, InvalidInput
from quiz.core.interchange.text import by_count
from quiz.core.items import Fact, Form, Item, Span

SCHEMA = "quiz/1"
_MANY_ANSWERS = (Form.MULTIPLE_RESPONSE, Form.ORDERING, Form.MATCHING)


def dump(article_text: str, items: Iterable[Item]) -> Iterator[str]:
    """Yield each item as one line of JSON, without its newline; evidence carries the article's own words."""
    for item in items:
        yield json.dumps(_record(article_text, item), ensure_ascii=False)


def dump_fallen(dropped: Mapping[str, int], fallen: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Yield one line for each rule: how many fell to it, and the stems and statements of the first of them."""
    for rule in by_count(dropped):
        yield json.dumps({"rule": rule, "count": dropped[rule], "examples": fallen[rule]}, ensure_ascii=False)


def load(lines: Iterable[str]) -> Iterator[Item]:
    """Yield the items that :func:`dump` wrote, skipping blank lines. Raises :class:`InvalidInput` naming the line."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _item(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InvalidInput(N_("Line %(number)d is not a question this program wrote."), number=number) from error


def _record(article_text: str, item: Item) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "form": item.form.value,
        "stem": item.stem,
        "options": list(item.options),
        "answer": list(item.answer) if item.form in _MANY_ANSWERS else item.answer[0],
        "accepted": list(item.accepted),
        "pairs": [list(pair) for pair in item.pairs],
        "unit": item.unit,
        "tolerance": item.tolerance,
        "evidence": [{"start": s.start, "end": s.end, "text": s.text(article_text)} for s in item.evidence],
        "facts": [
            {
                "kind": fact.kind,
                "statement": fact.statement,
                "claimed_by": fact.claimed_by,
                "speaker_as_shown": fact.speaker_as_shown,
            }
            for fact in item.facts
        ],
        "explanation": item.explanation,
        "score": item.score,
    }


def _item(record: dict[str, Any]) -> Item:
    if record["schema"] != SCHEMA:
        raise ValueError(record["schema"])
    evidence = tuple(Span(int(s["start"]), int(s["end"])) for s in record["evidence"])
    answer = record["answer"]
    return Item(
        form=Form(record["form"]),
        stem=record["stem"],
        options=tuple(record["options"]),
        answer=(answer,) if isinstance(answer, str) else tuple(answer),
        accepted=tuple(record["accepted"]),
        pairs=tuple((left, right) for left, right in record["pairs"]),
        unit=record["unit"],
        tolerance=record["tolerance"],
        evidence=evidence,
        facts=tuple(
            Fact(f["kind"], f["statement"], evidence, f["claimed_by"], f["speaker_as_shown"]) for f in record["facts"]
        ),
        explanation=record["explanation"],
        score=float(record["score"]),
    )
