"""A date that stands behind a clause which went: it told when that clause was so, and must not date the main verb."""

from __future__ import annotations

from quiz.core.facts.words.recast import Part
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import FINITE
from quiz.core.facts.words.year_words import is_year_or_decade

_CLAUSES = ("advcl", "relcl", "acl", "ccomp", "pcomp")


def stray_dates(part: Part) -> set[int]:
    """Find the dates of a part that may belong to a clause left out: "killed many before it reached Crete in 1347".

    The nearest verb before a date is its own, whatever the parse says, unless a comma parts them.
    """
    sentence, kept = part.sentence, part.kept
    gone: set[int] = set()
    for index in part.order:
        word = sentence.words[index]
        if word.dep == "prep" and word.head in kept and _tells_a_year(sentence, word):
            tree = sentence.subtree(index)
            if may_date_a_clause(sentence, word, kept):
                gone |= tree
    return gone & kept


def _tells_a_year(sentence: Sentence, preposition: Word) -> bool:
    return any(is_year_or_decade(sentence.words[i].text) for i in sentence.subtree(preposition.index))


def may_date_a_clause(sentence: Sentence, preposition: Word, kept: frozenset[int] = frozenset()) -> bool:
    """Whether a clause, its finite verb not ``kept``, stands between a date and what it hangs on, and no comma after.

    Then the date may be that of the clause.
    """
    if sentence.words[preposition.index - 1].text == "," or preposition.head > preposition.index:
        return False
    between = sentence.words[preposition.head + 1 : preposition.index]
    return any(w.index not in kept and w.tag in FINITE and _is_of_a_clause(sentence, w) for w in between)


def _is_of_a_clause(sentence: Sentence, finite: Word) -> bool:
    verb = sentence.words[finite.head] if finite.dep in ("aux", "auxpass") else finite
    return verb.dep in _CLAUSES
