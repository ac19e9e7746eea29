"""Rules that need the article: 7 and 19. It is looked at as text, so that a page can show a doubt at once."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property

from quiz.core.flaws.words import CHOSEN, split, stands_in, telling
from quiz.core.items import Form, Item
from quiz.core.reading import Passage, lay_out, paragraphs

_SAME_MATTER = 0.6
"""Share of a stem's telling words from which a sentence speaks of the same thing."""
_FEWEST_SHARED = 3
_END = re.compile(r"(?<=[.!?…])[\"”’)\]]*\s+(?=[\"“‘(\[]*[A-Z0-9])")


class Told:
    """An article as it was given, and its title ("" where it has none but its first line)."""

    def __init__(self, text: str, title: str = "") -> None:
        self.text, self._title = text, title

    @cached_property
    def title(self) -> str:
        """Return the title; without one, the article's headline."""
        return self._title or lay_out(self.text).headline

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Return the paragraphs of prose."""
        return lay_out(self.text).passages

    @cached_property
    def sentences(self) -> list[tuple[str, frozenset[str]]]:
        """Return each sentence and what its words tell."""
        found = []
        for block in paragraphs(self.text):
            start = block.start
            for end in [*(m.end() for m in _END.finditer(self.text, block.start, block.end)), block.end]:
                found.append((self.text[start:end], telling(self.text[start:end])))
                start = end
        return found

    @cached_property
    def _places(self) -> dict[str, set[int]]:
        """Return for each telling word the sentences that hold it."""
        places: dict[str, set[int]] = defaultdict(set)
        for number, (_, said) in enumerate(self.sentences):
            for word in said:
                places[word].add(number)
        return places

    def around(self, option: str) -> list[frozenset[str]]:
        """Return what the sentences that hold an option tell."""
        held = [self._places.get(word, set()) for word in telling(option)]
        numbers = set.intersection(*held) if held else set()
        return [self.sentences[n][1] for n in sorted(numbers) if stands_in(option, self.sentences[n][0])]

    def evidence(self, item: Item) -> str:
        """Return an item's evidence, its spans joined."""
        return " ".join(span.text(self.text) for span in item.evidence)


def rule_7(item: Item, told: Told) -> bool:
    """No wrong option stands in the evidence, or in another sentence that speaks of what the stem speaks of."""
    if item.form not in CHOSEN:
        return True
    wrong, evidence = split(item)[1], told.evidence(item)
    return not any(stands_in(o, evidence) or _is_said_elsewhere(o, item, told) for o in wrong)


def rule_19(item: Item, told: Told) -> bool:
    """The key is not what the whole article is about, as its title says it."""
    if item.form is Form.TRUE_FALSE or item.form in (Form.MATCHING, Form.ORDERING):
        return True
    key = telling(item.answer[0])
    return not (key and key <= telling(told.title) and re.search(r"[^\W\d]", item.answer[0]))


def _is_said_elsewhere(option: str, item: Item, told: Told) -> bool:
    asked = telling(item.stem)
    if len(asked) < _FEWEST_SHARED:
        return False
    enough = max(_FEWEST_SHARED, _SAME_MATTER * len(asked))
    return any(len(asked & said) >= enough for said in told.around(option))
