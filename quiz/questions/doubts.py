"""Why a question may be doubtful, said to its teacher: the rules are the core's, the words are here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.core.errors import N_
from quiz.core.flaws import flaws_of
from quiz.core.items import Form, Item

WORDS = {
    "rule 1": N_("The right answer stands out by its length."),
    "rule 3": N_("One option is written differently from the others; that may give it away."),
    "rule 5": N_("Two options mean the same."),
    "rule 6": N_("One option contains another."),
    "rule 8": N_("An option speaks of the other options, such as “all of the above”."),
    "rule 9": N_("“Always”, “never” or “only” stands in some options and not in others."),
    "rule 10": N_("A word of the question stands in the right answer alone."),
    "rule 12": N_("An option already stands in the question."),
    "rule 13": N_("The question should be one whole sentence of 5 to 30 words, with a question mark where it asks."),
    "rule 14": N_("It says “today”, “last week” or the like: nobody can tell from which day."),
    "rule 15": N_("It speaks of “the text”; a good question stands alone."),
    "rule 17": N_("It asks what is not so. That tests attention to “not”, rather than knowledge."),
    "rule 18": N_("The wording has a slip: a doubled word, a stray sign, or an open quotation."),
    "gap": N_("The gap should not come first in the sentence."),
}
NO_EVIDENCE = N_("It has no evidence in the article.")
NOT_QUOTED = N_("The answer does not stand in its evidence word for word. Look whether it follows from it.")
UNSURE = N_("The program is less sure of this one than of most.")
SURE = 0.55
"""Score from which the program is as sure as of most: about one generated question in twelve lies below."""

# The answer of any other form is no words of the article: a verdict, several options, a number written anew.
QUOTED = frozenset({Form.MULTIPLE_CHOICE, Form.SHORT_ANSWER, Form.GAP})

# Rules made for stems in English questions say nothing about these.
EXEMPT = {"rule 13": frozenset({Form.MATCHING, Form.ORDERING})}


def doubts_of(item: Item, article: str) -> tuple[str, ...]:
    """Return the sentences (to be translated) that say why an item may be doubtful; none for a sound one."""
    names = [name for name in map(_short, flaws_of(item)) if item.form not in EXEMPT.get(name, ())]
    return tuple(dict.fromkeys([*_evidence_doubts(item, article), *(WORDS.get(name, name) for name in names)]))


def _evidence_doubts(item: Item, article: str) -> Iterator[str]:
    if not item.evidence:
        yield NO_EVIDENCE
    elif item.form in QUOTED:
        quoted = _plain(" ".join(span.text(article) for span in item.evidence))
        if not any(_plain(answer) in quoted for answer in (*item.answer, *item.accepted)):
            yield NOT_QUOTED


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split())


def _short(rule: str) -> str:
    """Return "rule 12" of "rule 12: no option stands in the stem"; the whole name where it has no words here."""
    found = re.match(r"(rule \d+|gap)\b", rule)
    return found[1] if found and found[1] in WORDS else rule
