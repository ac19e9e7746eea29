"""Questions as text for a terminal: numbered stems, lettered options, the key marked, the evidence quoted."""

from __future__ import annotations

import string
import textwrap
from collections.abc import Iterable, Iterator, Mapping

from quiz.core.items import Item
from quiz.core.ranking.worth import FIRM

WIDTH = 100
LESS_SURE = "(Look twice: the program is less sure of this one.)"
EXAMPLES = 3
"""How many of those that fell to a rule are shown."""


def render(article_text: str, items: Iterable[Item]) -> str:
    """Return the items as readable text, a blank line between them; "*" marks a right option."""
    return "\n\n".join("\n".join(_lines(article_text, number, item)) for number, item in enumerate(items, 1)) + "\n"


def render_fallen(dropped: Mapping[str, int], fallen: Mapping[str, tuple[str, ...]]) -> str:
    """Return what became no question as readable text: each rule, how often, and the first few, most frequent first."""
    head = f"What became no question ({sum(dropped.values())}), by the rule it fell to:"
    return "\n".join([head, *(line for rule in by_count(dropped) for line in _told(rule, dropped[rule], fallen[rule]))])


def by_count(dropped: Mapping[str, int]) -> list[str]:
    """Return the rules, those that most fell to first."""
    return sorted(dropped, key=lambda rule: (-dropped[rule], rule))


def _told(rule: str, count: int, said: tuple[str, ...]) -> Iterator[str]:
    shown = list(dict.fromkeys(" ".join(each.split()) for each in said))[:EXAMPLES]
    yield f"\n{count:6}  {rule}"
    for example in shown:
        yield textwrap.fill(example, WIDTH, initial_indent=" " * 8, subsequent_indent=" " * 10)
    if count > len(shown):
        yield f"{'':8}... and {count - len(shown)} more"


def _lines(article_text: str, number: int, item: Item) -> Iterator[str]:
    yield textwrap.fill(f"{number}. {item.stem}", WIDTH, subsequent_indent="   ")
    for letter, option in zip(string.ascii_lowercase, item.options, strict=False):
        yield f"   {'*' if option in item.answer else ' '} {letter}) {option}"
    for left, right in item.pairs:
        yield f"     {left} - {right}"
    if not item.options:
        unit = f" {item.unit}" if item.unit else ""
        yield f"   Answer: {'; '.join(item.answer)}{unit}"
    others = [spelling for spelling in item.accepted if spelling not in item.answer]
    if others:
        yield f"   Also right: {'; '.join(others)}"
    for span in item.evidence:
        quoted = " ".join(span.text(article_text).split())
        yield textwrap.fill(f"“{quoted}”", WIDTH, initial_indent="   ", subsequent_indent="    ")
    speakers = dict.fromkeys(fact.claimed_by for fact in item.facts if fact.claimed_by)
    if speakers:
        yield f"   Said by: {', '.join(speakers)}"
    if 0 < item.score < FIRM:
        yield f"   {LESS_SURE}"
