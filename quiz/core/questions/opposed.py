"""A statement turned into its opposite by one word: what increased is said to have decreased, the largest smallest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from quiz.core.facts.asked import asserted
from quiz.core.facts.asked.answers import answer_at
from quiz.core.facts.asked.openness import LOOSENING
from quiz.core.facts.asked.slots import is_compass_point, is_one_of_several
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.knowledge.opposites import opposite
from quiz.core.questions import bounds, degrees, spans, stems, turned_verbs
from quiz.core.questions.denials import DENIALS, affirmed
from quiz.core.questions.pointed import at_its_point
from quiz.core.word_sets import word_set

_LEAVING_OPEN = word_set(
    "may might can could perhaps possibly sometimes some several also both only any anything ever either"
)
"""Words beside which a statement and its opposite may both be true."""
_LYING = word_set("lie locate situate border live stand reach cover found")
_BY_THE_YEAR = word_set("annually yearly monthly")
"""By how much an amount grows in a month, everybody can reckon."""
_CAUSING = word_set("lead cause result make drive mean bring reflect")
_AMOUNTING = word_set("majority minority maximum minimum import export ancestor descendant predator prey")
"""What a sentence may be about and still be sound of its opposite."""
_SIDE = re.compile(r"(?:north|south)?-?(?:north|south|east|west)")
_DIRECTIONS = word_set("upward downward inward outward upwards downwards")
_ADDED = word_set("almost nearly")
"""Words that go with "always", and not with its opposite."""


def opposed(statement: Statement) -> str:
    """Return the statement with one word turned into its opposite, so that it is surely false; "" where none can be.

    Only the main clause is changed, and only where what is told leaves no room for both.
    """
    words = {piece.text.lower() for piece in statement.pieces}
    if '"' in statement.text or "“" in statement.text:
        return ""
    if words & DENIALS:
        return affirmed(statement)
    if words & (_LEAVING_OPEN | LOOSENING):
        return ""
    return next(filter(None, (_with_other(statement, *change) for change in _changes(statement))), "")


def _with_other(statement: Statement, start: int, end: int, other: str) -> str:
    """Return the statement with other words in a place, or "" where that is not its point or does not fit "a"."""
    answer = at_its_point(answer_at(statement, start, end, "word"))
    return "" if answer is None else stems.with_fitting_article(answer, other)


def _changes(statement: Statement) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, other words) for all that can be turned round, the surest kinds first."""
    yield from _almost_all(statement)
    yield from bounds.turned_bounds(statement)
    yield from spans.moved_spans(statement)
    said = {piece.text.lower() for piece in statement.pieces}
    for change in _KINDS:
        for place, piece in enumerate(statement.pieces):
            word = piece.word
            if word is None or piece.text.lower() != word.lower or word.label in ("PERSON", "ORG", "WORK_OF_ART"):
                continue
            other = change(statement, place, word)
            if other and other not in said:
                yield place, place + 1, other


def _almost_all(statement: Statement) -> Iterator[tuple[int, int, str]]:
    """Turn "almost all" of a subject into very few."""
    opening = [piece.text.lower() for piece in statement.pieces[:2]]
    every = statement.pieces[1].word if len(statement.pieces) > 2 else None
    counted = every is not None and statement.sentence.words[every.head].tag == "NNS"
    if opening[:1] in (["almost"], ["nearly"]) and opening[1:] == ["all"] and counted:
        yield 0, 2, "very few"


def _described(statement: Statement, place: int, word: Word) -> str:
    """Turn an adjective round that is said of the subject, of a measure or of a place."""
    other, head = opposite(word.lower, "ADJ"), statement.sentence.words[word.head]
    graded = statement.sentence.child(word.index, "advmod")
    hyphened = [piece.text for piece in statement.pieces[place + 1 : place + 2]] == ["-"]
    if hyphened or statement.sentence.child(word.index, "npadvmod", "nummod", "xcomp") is not None:
        return ""
    if word.tag != "JJ" or not other or (graded is not None and graded.lower in ("most", "least", "more", "less")):
        return ""
    if word.dep == "acomp" and word.head == statement.verb:
        return other
    if word.dep == "amod" and word.lower in _DIRECTIONS:
        return other
    if word.dep != "amod" or is_one_of_several(statement.sentence, word):
        return ""
    if is_compass_point(word):
        lying = statement.sentence.words[statement.verb].lemma in _LYING
        return other if lying and asserted.tells_a_side(statement, place, word) else ""
    said = head.dep == "attr" and head.head == statement.verb and not is_one_of_several(statement.sentence, head)
    return other if head.lemma in degrees.MEASURED or said else ""


def _how_often(statement: Statement, place: int, word: Word) -> str:
    at_verb = word.dep == "advmod" and word.head == statement.verb
    added = statement.pieces[max(0, place - 1)].text.lower() in _ADDED
    counted = any(piece.word is not None and piece.word.tag == "CD" for piece in statement.pieces)
    when = word.lower in ("later", "earlier") or (counted and word.lower in _BY_THE_YEAR)
    return opposite(word.lower, "ADV") if at_verb and word.tag == "RB" and not (added or when) else ""


def _thing(statement: Statement, _place: int, word: Word) -> str:
    sentence = statement.sentence
    if word.tag not in ("NN", "NNS") or is_one_of_several(sentence, word):
        return ""
    above = sentence.words[word.head]
    near = word.head == statement.verb or above.head == statement.verb
    bare = sentence.child(word.index, "compound") is None
    if word.dep in ("nsubj", "nsubjpass") and not (
        word.lemma in _AMOUNTING or sentence.words[word.head].lemma in _CAUSING
    ):
        return ""
    if word.dep == "pobj" and above.lower not in ("in", "to", "into", "as"):
        return ""
    suits = word.dep in ("attr", "dobj", "oprd", "nsubj", "nsubjpass", "pobj") and near and bare
    return opposite(word.lower, "NOUN") if suits and not _is_of_one_thing(sentence, word) else ""


def _is_of_one_thing(sentence: Sentence, word: Word) -> bool:
    """Whether a want is told of a thing that is counted, of which there is no abundance: the lack of a harbour."""
    of = sentence.child(word.index, "prep")
    what = sentence.child(of.index, "pobj") if of is not None else None
    article = sentence.child(what.index, "det") if what is not None else None
    return word.lemma in ("lack", "shortage") and article is not None


def _whither(statement: Statement, place: int, word: Word) -> str:
    """Turn before and after round, where they tell when it was; without into with; or what something is like."""
    if word.lower == "like" and word.dep == "prep" and statement.pieces[place - 1].text == ",":
        return "unlike"
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    if word.dep != "prep" or word.head != verb.index or verb.lemma in ("name", "call", "look", "take", "go", "run"):
        return ""
    what = sentence.child(word.index, "pobj", "pcomp")
    owner = sentence.child(what.index, "poss") if what is not None else None
    vague = (
        what is None
        or (owner is not None and owner.tag == "PRP$")
        or (what.tag in ("NNS", "NN") and sentence.child(what.index, "det", "poss", "compound") is None)
    )
    return "" if word.lower in ("before", "after") and vague else opposite(word.lower, "ADP")


def _compass(statement: Statement, place: int, word: Word) -> str:
    """Turn the side on which something lies: ten miles north of Wick."""
    follows = statement.pieces[place + 1].text if place + 1 < len(statement.pieces) else ""
    return (
        opposite(word.lower, "NOUN")
        if follows == "of" and word.tag in ("RB", "NN", "JJ") and _SIDE.fullmatch(word.lower)
        else ""
    )


_KINDS: tuple[Callable[[Statement, int, Word], str], ...] = (
    turned_verbs.turned,
    turned_verbs.made,
    degrees.first,
    degrees.compared,
    degrees.shared,
    degrees.part_of_time,
    _described,
    _how_often,
    _compass,
    _thing,
    _whither,
)
