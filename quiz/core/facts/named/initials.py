"""Initials and the words they are short for."""

from __future__ import annotations

import collections
import re
from collections.abc import Iterator, Mapping

from quiz.core.facts.named import gazetteer


def spelt_out(short: str, before: str) -> str:
    """Return the last words before a bracket whose initials, small words aside, are what stands in it, or ""."""
    words = before.split()
    for first in range(len(words) - 1, -1, -1):
        tail = words[first:]
        initials = "".join(w[0] for word in tail for w in re.findall(r"[A-Za-z]+", word) if w[0].isupper())
        if initials == short.upper() and words[first][0].isupper():
            return " ".join(tail)
    return ""


def unexplained(firsts: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Yield each name in capitals with the one longer name said before it whose initials it is: UPT.

    ``firsts`` maps the names of an article to the number of the first sentence that says them.
    """
    longer: dict[str, list[str]] = collections.defaultdict(list)
    for name in firsts:
        if " " in name and name[0].isupper():
            longer["".join(w[0] for w in re.findall(r"[A-Za-z]+", name) if w[0].isupper())].append(name)
    for short, first in firsts.items():
        meant = [name for name in longer.get(short, ()) if firsts[name] <= first]
        if len(short) > 2 and len(meant) == 1:
            yield short, meant[0]


def may_be_short_for(short: str, full: str) -> bool:
    """Whether what stands in brackets may be short for a name: "North Africa (Algeria, Tunisia)" tells its parts."""
    return short[0] in full and not gazetteer.kind_of_place(short)
