"""A statement turned into its opposite by one word: what increased is said to have decreased, the largest smallest."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.core.facts.answers import answer_at
from quiz.core.facts.openness import LOOSENING
from quiz.core.facts.sentences import Sentence, Word
from quiz.core.facts.slots import is_compass_point
from quiz.core.facts.statements import Statement
from quiz.core.facts.vocabulary import word_set
from quiz.core.knowledge.opposites import opposite
from quiz.core.questions import stems
from quiz.core.questions.denials import DENYING, affirmed, inflected
from quiz.core.questions.pointed import at_its_point

_LEAVING_OPEN = word_set("may might can could perhaps possibly sometimes some several also both only never no")
"""Words beside which a statement and its opposite may both be true."""
_WITHOUT_OBJECT = word_set("""
    increase decrease rise fall shrink expand improve worsen flourish decline melt freeze accelerate
""")
_CONTESTS = word_set("match game election war battle race final vote contest case lawsuit fight appeal")
_MEASURED = word_set("""
    number amount quantity part proportion share percentage rate level degree area price cost temperature
    pressure density speed concentration quality risk
""")
_LYING = word_set("lie locate situate border live stand reach cover found")
_BOUNDS = {("more", "than"): "fewer", ("fewer", "than"): "more", ("less", "than"): "more", ("at", "least"): "most"}


def opposed(statement: Statement) -> str:
    """Return the statement with one word turned into its opposite, so that it is surely false; "" where none can be.

    Only the main clause is changed, and only where what is told leaves no room for both.
    """
    words = {piece.text.lower() for piece in statement.pieces}
    if '"' in statement.text or "“" in statement.text:
        return ""
    if words & DENYING or {"no", "longer"} <= words:
        return affirmed(statement)
    if words & (_LEAVING_OPEN | LOOSENING):
        return ""
    return next(filter(None, (_with_other(statement, place, other) for place, other in _changes(statement))), "")


def _with_other(statement: Statement, place: int, other: str) -> str:
    """Return the statement with another word in a place, or "" where that is not its point or does not fit "a"."""
    answer = at_its_point(answer_at(statement, place, place + 1, "word"))
    if answer is None or (answer.before in ("a", "an") and (other[0] in "aeiou") != (answer.before == "an")):
        return ""
    return stems.with_value(answer, other)


def _changes(statement: Statement) -> Iterator[tuple[int, str]]:
    """Yield (place, other word) for all words that can be turned round, the surest kinds first."""
    for change in (_verb, _compared, _bound, _first, _described, _how_often, _thing, _whither):
        for place, piece in enumerate(statement.pieces):
            word = piece.word
            if word is None or piece.text.lower() != word.lower or word.label in ("PERSON", "ORG", "WORK_OF_ART"):
                continue
            other = change(statement, place, word)
            if other and other not in {p.text.lower() for p in statement.pieces}:
                yield place, other


def _verb(statement: Statement, _place: int, word: Word) -> str:
    if word.index != statement.verb or word.tag not in ("VBD", "VBZ", "VBP", "VBN"):
        return ""
    sentence, other = statement.sentence, opposite(word.lemma, "VERB")
    passive = sentence.child(word.index, "nsubjpass") is not None
    acted_on = sentence.child(word.index, "nsubjpass" if passive else "dobj")
    if not other or sentence.child(word.index, "prt", "xcomp") is not None or not _may_turn(sentence, word, acted_on):
        return ""
    return inflected(other, word.tag)


def _may_turn(sentence: Sentence, verb: Word, acted_on: Word | None) -> bool:
    """Whether a verb is used in the sense that has its opposite."""
    if verb.lemma in ("rise", "fall"):
        below = (sentence.words[i] for i in sentence.subtree(verb.index))
        return acted_on is None and any(w.tag == "CD" and w.label not in ("DATE", "TIME") for w in below)
    if verb.lemma in ("win", "lose"):
        return acted_on is not None and acted_on.lemma in _CONTESTS
    if verb.lemma == "promote" and sentence.child(verb.index, "nsubjpass") is not None:
        return False
    return acted_on is not None or verb.lemma in _WITHOUT_OBJECT


def _compared(statement: Statement, place: int, word: Word) -> str:
    """Turn a comparison or a superlative round: larger than, the oldest, more common than, the most famous."""
    after = [piece.text.lower() for piece in statement.pieces[place + 1 :]]
    follows = statement.pieces[place + 1].word if after else None
    hyphened = "-" in statement.pieces[max(0, place - 1)].text
    if follows is None or follows.tag == "VBN" or hyphened or _is_one_of_several(statement.sentence, word):
        return ""
    if word.tag in ("JJR", "RBR") and "than" in after[:4]:
        if word.lower in ("more", "less"):
            graded = follows.tag in ("JJ", "RB")
            return {"more": "less", "less": "more"}[word.lower] if graded else ""
        return opposite(word.lower, "ADJ")
    if word.lower in ("most", "least") and word.tag == "RBS" and follows.tag == "JJ":
        return {"most": "least", "least": "most"}[word.lower]
    return opposite(word.lower, "ADJ") if word.tag == "JJS" else ""


def _bound(statement: Statement, place: int, word: Word) -> str:
    """Turn a bound of a number round: more than 500, at least ten, over 700; or most of many into few."""
    texts = [piece.text.lower() for piece in statement.pieces]
    tags = [piece.word.tag if piece.word is not None else "" for piece in statement.pieces]
    if tags[place + 1 : place + 2] == ["CD"] and word.lower == "over":
        return "under"
    if tags[place + 1 : place + 2] == ["CD"] and word.lower == "least" and texts[place - 1 : place] == ["at"]:
        return "most"
    if tags[place + 2 : place + 3] == ["CD"] and texts[place + 1] == "than":
        return _BOUNDS.get((word.lower, "than"), "")
    head = statement.sentence.words[word.head]
    many = word.lower in ("most", "many", "all") and word.dep in ("amod", "det") and head.dep in ("nsubj", "nsubjpass")
    return "few" if many and head.tag == "NNS" and place == 0 else ""


def _first(statement: Statement, _place: int, word: Word) -> str:
    head = statement.sentence.words[word.head]
    the = statement.sentence.child(head.index, "det")
    first = word.lower == "first" and word.dep == "amod" and head.dep == "attr"
    return "last" if first and the is not None else ""


def _described(statement: Statement, _place: int, word: Word) -> str:
    """Turn an adjective round that is said of the subject, of a measure or of a place."""
    other, head = opposite(word.lower, "ADJ"), statement.sentence.words[word.head]
    graded = statement.sentence.child(word.index, "advmod")
    if word.tag != "JJ" or not other or (graded is not None and graded.lower in ("most", "least", "more", "less")):
        return ""
    if word.dep == "acomp" and word.head == statement.verb:
        return other
    if word.dep != "amod" or _is_one_of_several(statement.sentence, word):
        return ""
    if is_compass_point(word):
        return other if statement.sentence.words[statement.verb].lemma in _LYING else ""
    said = head.dep == "attr" and head.head == statement.verb and not _is_one_of_several(statement.sentence, head)
    return other if head.lemma in _MEASURED or said else ""


def _is_one_of_several(sentence: Sentence, word: Word) -> bool:
    return word.dep == "conj" or sentence.child(word.index, "conj") is not None


def _how_often(statement: Statement, _place: int, word: Word) -> str:
    at_verb = word.dep == "advmod" and word.head == statement.verb
    return opposite(word.lower, "ADV") if at_verb and word.tag == "RB" else ""


def _thing(statement: Statement, _place: int, word: Word) -> str:
    if word.tag not in ("NN", "NNS") or _is_one_of_several(statement.sentence, word):
        return ""
    near = word.head == statement.verb or statement.sentence.words[word.head].head == statement.verb
    beside = statement.sentence.child(word.index, "compound")
    suits = word.dep in ("attr", "dobj", "oprd", "nsubj", "nsubjpass", "pobj") and near and beside is None
    return opposite(word.lower, "NOUN") if suits else ""


def _whither(statement: Statement, place: int, word: Word) -> str:
    """Turn before and after round, where they tell when it was; or what something is like."""
    if word.lower == "like" and word.dep == "prep" and statement.pieces[place - 1].text == ",":
        return "unlike"
    verb = statement.sentence.words[statement.verb]
    if word.dep != "prep" or word.head != verb.index or verb.lemma in ("name", "call", "look", "take", "go", "run"):
        return ""
    return opposite(word.lower, "ADP")
