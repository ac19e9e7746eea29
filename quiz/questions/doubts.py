"""Why a question may be doubtful, said to its teacher: the rules are the core's, the words are here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.core.errors import N_
from quiz.core.flaws import flaws_of
from quiz.core.flaws.article import Told
from quiz.core.items import Form, Item
from quiz.core.ranking.worth import FIRM
from quiz.models import Origin, Question
from quiz.questions.stored import item_of

WORDS = {
    "rule 1": N_("The right answer stands out by its length: make the options about equally long."),
    "rule 3": N_("One option is written differently from the others; that may give it away."),
    "rule 4": N_("The numbers or dates are not all written alike: the same unit and as many digits make them fair."),
    "rule 5": N_("Two options mean the same."),
    "rule 6": N_("One option contains another, or is short for it."),
    "rule 7": N_("A wrong option may be right as well: the article says something like it."),
    "rule 8": N_("An option speaks of the other options, such as “all of the above”."),
    "rule 9": N_("“Always”, “often”, “only” or the like stands in some options and not in others."),
    "rule 10": N_("A word of the question, or what the options share, points to the right answer alone."),
    "rule 11": N_("The right answer stands beside its opposite, and the other options have nothing to do with them."),
    "rule 12": N_("An option already stands in the question."),
    "rule 13": N_("The question should be one whole sentence of 5 to 30 words, with a question mark where it asks."),
    "rule 14": N_("It leans on something not said: “he”, “this”, “today” or the like. Say whom, what or when."),
    "rule 15": N_("It speaks of “the text”; a good question stands alone."),
    "rule 16": N_("The answer does not fit the question word, such as a year where it asks “who”."),
    "rule 17": N_("It asks what is not so. That tests attention to “not”, rather than knowledge."),
    "rule 18": N_("The wording has a slip: a doubled word, a stray sign, a wrong verb form, or a small letter."),
    "rule 19": N_("The answer is what the whole article is about: anybody who saw its title knows it."),
    "true or false: one proposition": N_("The statement says two things: one could be true and the other false."),
    "true or false: no not added": N_("The statement is made false by a mere “not”. Change a name or a number."),
    "true or false: one value changed": N_("The false statement differs from the article in more than one thing."),
    "true or false: as long as the true one": N_("The false statement is much longer or shorter than the true one."),
    "gap: one gap, not first": N_("A gap sentence has one gap, written _____, and does not begin with it."),
    "gap: what is left out tells something": N_("The gap should hold what is worth knowing, in one to five words."),
    "gap: eight words remain": N_("Too few words are left around the gap to find the answer by."),
    "gap: a(n) before it": N_("“A” or “an” before the gap gives away the first letter: write “a(n)”."),
}
NO_DOUBTS = frozenset({"rule 5: numbers in order"})
"""Whatever their order here, numbers are shown to learners in order of size."""
NO_EVIDENCE = N_("It has no evidence in the article.")
NOT_QUOTED = N_("The answer does not stand in its evidence word for word. Look whether it follows from it.")
UNSURE = N_("The program is less sure of this one than of most.")

# The answer of any other form is no words of the article: a verdict, several options, a number written anew.
QUOTED = frozenset({Form.MULTIPLE_CHOICE, Form.SHORT_ANSWER, Form.GAP})


def doubts_about(question: Question, told: Told) -> tuple[str, ...]:
    """Return why a stored question may be doubtful; unlike :func:`doubts_of` this knows how sure the program was."""
    is_as_generated = question.origin is Origin.GENERATED and question.current_number == 1
    unsure = (UNSURE,) if is_as_generated and question.score < FIRM else ()
    return (*unsure, *doubts_of(item_of(question), told))


def doubts_of(item: Item, told: Told) -> tuple[str, ...]:
    """Return the sentences (to be translated) that say why an item may be doubtful; none for a sound one."""
    broken = (WORDS[_short(name)] for name in flaws_of(item, told) if name not in NO_DOUBTS)
    return tuple(dict.fromkeys([*_evidence_doubts(item, told.text), *broken]))


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
    """Return the number of a rule that has one ("rule 12"), and the whole name of any other."""
    found = re.match(r"rule \d+", rule)
    return found[0] if found else rule
