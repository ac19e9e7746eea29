"""Item-writing rules that a program can check: each rule one small function that carries its number.

A rule returns True where it is kept. Rules 4, 7, 11, 16 and 19 need the article and are kept while questions are made
(:mod:`quiz.core.distractors`, :mod:`quiz.core.facts`); rules about a whole quiz are kept by :mod:`quiz.core.selection`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quiz.core.flaws import options, stems
from quiz.core.items import Item

RULES: dict[str, Callable[[Item], bool]] = {
    "rule 1: the key is no longer and no shorter than the rest": options.rule_1,
    "rule 3: nothing in their writing sets an option apart": options.rule_3,
    "rule 5: no two options are equal": options.rule_5,
    "rule 6: no option contains another": options.rule_6,
    "rule 8: no option speaks of the others": options.rule_8,
    "rule 9: no absolutes in some options only": options.rule_9,
    "rule 10: no word shared by stem and key alone": options.rule_10,
    "rule 12: no option stands in the stem": stems.rule_12,
    "rule 13: one question of 5 to 30 words": stems.rule_13,
    "rule 14: no time told from an unknown day": stems.rule_14,
    "rule 15: no mention of the text": stems.rule_15,
    "rule 17: no negative question": stems.rule_17,
    "rule 18: no residue of rewriting": stems.rule_18,
    "gap: one gap, not first": stems.gap_is_one,
}


def flaws_of(item: Item) -> Iterator[str]:
    """Yield the name of each rule an item breaks."""
    for name, keeps in RULES.items():
        if not keeps(item):
            yield name
