"""Whether a gap would cut a name in two, or a row of names: what is left beside the gap belongs to the name as well."""

from __future__ import annotations

import re

from quiz.core.facts.asked.answers import NAMED, Answer
from quiz.core.facts.named import gazetteer
from quiz.core.facts.words.sentences import Word
from quiz.core.facts.words.vocabulary import PERSON_NOUNS, TITLES

_POSSESSIVE = ("'s", "’s", "'", "’")
_FOREIGN = frozenset({"et", "de", "du", "la", "le", "des", "und", "von", "der", "di", "del", "y"})
_WITHIN_TITLES = frozenset({"on", "of", "for", "and", "in", "&"})


def is_half_a_name(answer: Answer) -> bool:
    """Whether the gap leaves a part of a name standing: "_____'s Wall", "Modern _____ on Principles", "_____ 1998"."""
    if answer.kind not in NAMED:
        return False
    cut = (_owns_the_name, _goes_on, _goes_on_as_a_title, _began_before, _ends_a_title, _is_tied, _ends_an_address)
    return any(is_cut(answer) for is_cut in cut)


def _word_at(answer: Answer, place: int) -> Word | None:
    pieces = answer.statement.pieces
    return pieces[place].word if 0 <= place < len(pieces) else None


def _text_at(answer: Answer, place: int) -> str:
    pieces = answer.statement.pieces
    return pieces[place].text if 0 <= place < len(pieces) else ""


def _owns_the_name(answer: Answer) -> bool:
    """Whether the name after "'s" holds this one: Hadrian's Wall; a bare apostrophe tells that it ends in s."""
    mark = _text_at(answer, answer.end)
    return mark in ("'", "’") or (mark in _POSSESSIVE and _text_at(answer, answer.end + 1)[:1].isupper())


def _goes_on(answer: Answer) -> bool:
    """Whether a number, a quoted name or a name in capitals follows at once: Scotland Act 1998, Article 7."""
    follows, word = _text_at(answer, answer.end), _word_at(answer, answer.end)
    if re.match(r"\d", follows) or follows in ('"', "“", "(", "&"):
        return True
    if follows in _FOREIGN:
        return True
    if follows.lower() in _WITHIN_TITLES and answer.start and _text_at(answer, answer.start - 1)[:1].isupper():
        after = _text_at(answer, answer.end + 1)
        return after[:1].isupper() and answer.before not in ("the", "a", "an")
    return word is not None and word.tag in ("NNP", "NNPS") and not follows.islower()


def _goes_on_as_a_title(answer: Answer) -> bool:
    """Whether a small word and a capital go on what stands as a title: the comedy Cheaper by the Dozen."""
    after = [_text_at(answer, answer.end + step) for step in range(3)]
    follows = after[2] if after[1].lower() in ("the", "a", "an") else after[1]
    word = _word_at(answer, answer.end)
    joins = after[0].islower() and word is not None and word.pos in ("ADP", "SCONJ", "PART", "CCONJ")
    titled = joins and follows[:1].isupper() and answer.kind not in ("person", "country", "city", "state")
    return titled and _stands_beside_its_sort(answer, answer.start)


def _ends_a_title(answer: Answer) -> bool:
    """Whether a capital, a small word and the gap are a title: the thriller Flight of the _____."""
    first = answer.start - (2 if answer.before in ("the", "a") else 1)
    joint = _word_at(answer, first)
    if joint is None or joint.pos != "ADP" or not _text_at(answer, first - 1)[:1].isupper():
        return False
    return _stands_beside_its_sort(answer, first - 1)


def _stands_beside_its_sort(answer: Answer, place: int) -> bool:
    """Whether a common noun stands right before a name: "the comedy Cheaper ..."."""
    before = _word_at(answer, place - 1)
    return before is not None and before.pos == "NOUN" and before.tag == "NN" and before.text.islower()


def _began_before(answer: Answer) -> bool:
    """Whether a capital before the gap, no title and no people, begins the name: "Modern English Grammar"."""
    word, text = _word_at(answer, answer.start - 1), _text_at(answer, answer.start - 1)
    if text.lower() in _FOREIGN or (word is not None and text.islower() and word.tag in ("NNP", "NNPS", "FW")):
        return _text_at(answer, answer.start - 2)[:1].isupper()
    if word is None or not text[:1].isupper() or word.pos not in ("ADJ", "PROPN", "NOUN"):
        return False
    return not (word.lower in TITLES | PERSON_NOUNS or gazetteer.is_demonym(text) or word.dep == "poss")


def _is_tied(answer: Answer) -> bool:
    """Whether "and" ties a thing's name to another name: Tyne and Wear. People do things together."""
    if answer.kind == "person":
        return False
    before, after = answer.start - 1, answer.end
    if answer.before in ("the", "a"):
        before -= 1
    beside = [
        place + step for place, step in ((before, -1), (after, 1)) if _text_at(answer, place) in ("and", "&", "or")
    ]
    return any(_is_name(answer, place) for place in beside)


def _is_name(answer: Answer, place: int) -> bool:
    word = _word_at(answer, place)
    return word is not None and (word.pos == "PROPN" or bool(word.label) or word.tag == "CD")


def _ends_an_address(answer: Answer) -> bool:
    """Whether a place only tells where the place before it lies: "in Exeter, _____", "Palawan, _____"."""
    before = _word_at(answer, answer.start - 2)
    placed = before is not None and (before.label in ("GPE", "LOC", "FAC") or before.pos == "PROPN")
    return (
        answer.kind != "person"
        and answer.before == ","
        and placed
        and answer.end - answer.start < 4
        and _is_set_off(answer)
    )


def _is_set_off(answer: Answer) -> bool:
    """Whether the name is in apposition to the one before its comma."""
    word = _word_at(answer, answer.end - 1)
    return word is not None and word.dep in ("appos", "npadvmod", "conj", "nmod", "compound", "dep")
