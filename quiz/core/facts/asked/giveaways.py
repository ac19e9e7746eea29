"""Whether the rest of a statement gives an answer away: by saying it again, by its people, by a title beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quiz.core.facts.asked.answers import NAMED, Answer
from quiz.core.facts.named import gazetteer
from quiz.core.facts.named.identity import Name
from quiz.core.facts.words.vocabulary import PERSON_NOUNS, TITLES

_SAINT = frozenset({"st", "ste", "saint", "san", "santa", "mt", "mount", "fort"})
"""What stands before the rest of a name and is part of it."""


def is_said_twice(answer: Answer) -> bool:
    """Whether a name stands in its statement once more: the other place gives it away, or clashes."""
    if answer.kind not in NAMED:
        return False
    others, last = " ".join(piece.text for piece in answer.others), answer.text.split()[-1]
    return last in others and re.search(rf"(?<!\w){re.escape(last)}(?!\w)", others) is not None


def stands_in_other_names(answer: Answer, names: Iterable[Name]) -> bool:
    """Whether another name of the article ends in the answer: who types "Gallo-Romance" for "Romance" is right too."""
    ends = (f"-{answer.text}", f" {answer.text}")
    same = answer.name.spellings if answer.name is not None else set()
    others = (spelling for name in names if name is not answer.name for spelling in name.spellings)
    return answer.kind in NAMED - {"person"} and any(o.endswith(ends) and o not in same for o in others)


def is_given_away(answer: Answer) -> bool:
    """Whether the statement says the answer in another form: Poland beside "Polish", Iraq right after "Baghdad,"."""
    others = answer.others
    if answer.kind == "country":
        before = answer.statement.pieces[answer.start - 2].text if answer.start > 1 and answer.before == "," else ""
        return gazetteer.kind_of_place(before) == "city" or any(
            gazetteer.is_people_of(piece.text, answer.text) for piece in others
        )
    said = " ".join(piece.text for piece in others)
    return answer.kind == "nationality" and any(country in said for country in gazetteer.countries_of(answer.text))


def is_part_of_a_name(answer: Answer) -> bool:
    """Whether the name before "of" is of one piece with the answer: Treaty of Rome, University of Leeds."""
    if answer.before.rstrip(".") in _SAINT and answer.kind in NAMED:
        return True
    gap = 3 if answer.before == "the" else 2
    of = answer.statement.pieces[answer.start - gap + 1].text if answer.start >= gap else ""
    if of != "of" or answer.kind not in NAMED - {"person"}:
        return False
    before = answer.statement.pieces[answer.start - gap].word
    titled = before is not None and before.tag == "NN" and before.text[:1].isupper() and answer.start > gap
    if before is None or not (before.tag == "NNP" or titled):
        return False
    return before.lower not in TITLES | PERSON_NOUNS


def is_given_by_its_title(answer: Answer) -> bool:
    """Whether what stands before a person's name tells it from other names: "Swedish captain _____"."""
    before = [piece.text for piece in answer.statement.pieces[max(0, answer.start - 3) : answer.start]]
    return answer.kind == "person" and any(gazetteer.is_demonym(word) for word in before)


def has_a_title(answer: Answer) -> bool:
    """Whether a noun beside a person's name says who it is: "US President _____", "_____, the mayor"."""
    before = answer.statement.pieces[answer.start - 1].word if answer.start else None
    last = answer.statement.pieces[answer.end - 1].word
    if answer.kind != "person" or last is None:
        return False
    set_apart = last.dep == "appos" or answer.statement.sentence.child(last.index, "appos") is not None
    return set_apart or (before is not None and before.pos in ("NOUN", "PROPN"))


def is_plain_people(answer: Answer) -> bool:
    """Whether a nationality only describes: who reads the name knows, or it is all that is told of somebody.

    A people that itself does or suffers something ("the Turks captured ...") may be asked for.
    """
    word = answer.statement.pieces[answer.end - 1].word
    itself = word is not None and word.tag in ("NNS", "NNPS") and word.dep in ("nsubj", "nsubjpass", "pobj", "dobj")
    return answer.kind == "nationality" and not itself
