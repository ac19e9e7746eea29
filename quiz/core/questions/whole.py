"""Questions that need the whole article: sentences to complete, lists, beginnings to be matched."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from quiz.core.facts.asked.endings import endings_of
from quiz.core.facts.asked.lists import lists_in
from quiz.core.facts.asked.record import Record
from quiz.core.facts.told.statements import Statement
from quiz.core.items import Item
from quiz.core.questions import completion, matching, multiple_response


def written(statements: Sequence[Statement], record: Record, seed: int) -> Iterator[Item]:
    """Yield the items that an article's statements make together, none of them checked for flaws yet."""
    endings = [ending for statement in statements for ending in endings_of(statement, record.names)]
    yield from completion.written(endings, record, random.Random(f"{seed}:completion"))
    yield from matching.of_endings(endings, record, random.Random(f"{seed}:matching"))
    for statement in statements:
        for listed in lists_in(statement, record.names):
            rng = random.Random(f"{seed}:list:{statement.text}:{listed.start}")
            item = multiple_response.of_list(listed, record, rng)
            if item is not None:
                yield item
