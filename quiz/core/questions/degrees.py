"""Degrees, ranks and shares turned round: larger, the third-largest, almost all, twice as, in early May.

Each function takes a statement, a place in it and the word there, and returns what stands there instead, or "".
"""

from __future__ import annotations

import re

from quiz.core.facts.asked import denial
from quiz.core.facts.asked.slots import is_one_of_several
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import MONTHS, PERSON_NOUNS
from quiz.core.knowledge.opposites import opposite
from quiz.core.word_sets import word_set

_RANKS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_PLACING = frozenset({"rank", "finish", "place"})
_SHARES = {"twice": "half", "half": "twice"}
_PARTS = {"early": "late", "late": "early"}
_AGES = {"oldest": "newest", "older": "newer", "youngest": "oldest", "younger": "older"}
"""What the ages of things turn into; people's turn into old and young."""
_ALIVE = PERSON_NOUNS | word_set("""
    sibling twin cousin grandson granddaughter recipient winner people animal cat dog horse player candidate heir
    of in ever to
""")
MEASURED = word_set("""
    number amount quantity part proportion share percentage rate level degree area price cost temperature
    pressure density speed concentration quality risk wage salary tax tariff interest demand supply output
    productivity efficiency frequency voltage resistance intensity weight mass height depth volume
""")
"""What is told by more or less."""
_TELLING_WHICH = word_set("the its his her their 's ’s ' ’")
_SIZED = word_set("""
    largest biggest smallest highest lowest longest shortest tallest deepest widest heaviest lightest oldest youngest
    busiest richest poorest wealthiest fastest slowest hottest coldest wettest driest strongest
""")
"""Superlatives of which there is a second one."""
_LEAST = word_set("over than least most under nearly almost the first second other one a")
_SIZES = word_set(
    "size length height weight area speed price cost number amount width depth age rate distance volume mass"
)
_DATE = re.compile(rf"(?:{'|'.join(MONTHS)}|[12]\d{{3}}s?|\d{{1,2}}(?:st|nd|rd|th))")


def compared(statement: Statement, place: int, word: Word) -> str:
    """Turn a comparison or a superlative: larger than, the oldest, more common than, the most famous."""
    after = [piece.text.lower() for piece in statement.pieces[place + 1 :]]
    follows = statement.pieces[place + 1].word if after else None
    if follows is None or follows.tag == "VBN" or _is_ranked(statement, place) or _is_beside_another(statement, word):
        return ""
    if word.tag in ("JJR", "RBR") and "than" in after[:4]:
        if word.lower in ("more", "less"):
            return _more_or_less(word, follows)
        return _aged(statement, word) or opposite(word.lower, "ADJ")
    if word.tag in ("JJS", "RBS") and _before(statement, place) in _TELLING_WHICH:
        return _next_in_rank(statement, place, word)
    if word.tag == "JJR":
        return _raised(statement, word, follows)
    told = word.tag == "JJS" and (word.dep != "amod" or word.lower in ("earliest", "latest"))
    return (_aged(statement, word) or opposite(word.lower, "ADJ")) if told else ""


def _before(statement: Statement, place: int) -> str:
    return statement.pieces[place - 1].text.lower() if place else ""


def _next_in_rank(statement: Statement, place: int, word: Word) -> str:
    """Turn the largest into the second-largest: "the smallest" would give itself away."""
    one_of = [piece.text.lower() for piece in statement.pieces[max(0, place - 4) : place]]
    single = word.dep == "amod" and statement.sentence.words[word.head].tag in ("NN", "NNP")
    return (
        f"second-{word.lower}" if single and word.tag == "JJS" and word.lower in _SIZED and "of" not in one_of else ""
    )


def _raised(statement: Statement, word: Word, follows: Word) -> str:
    """Turn what a verb leads to: higher prices, more energy."""
    sentence, head = statement.sentence, statement.sentence.words[word.head]
    above = sentence.words[head.head]
    led_to = head.dep == "dobj" or (head.dep == "pobj" and above.lower in ("to", "in") and above.head == statement.verb)
    if word.dep != "amod" or not led_to or statement.verb not in (head.head, above.head):
        return ""
    if word.lower in ("more", "less", "fewer"):
        return _more_or_less(word, follows) if word.lower == "more" else "more"
    return opposite(word.lower, "ADJ") if head.lemma in MEASURED else ""


def _more_or_less(word: Word, follows: Word) -> str:
    if follows.lower == "than" and word.dep in ("dobj", "advmod"):
        return {"more": "less", "less": "more"}[word.lower]
    if follows.tag in ("JJ", "RB"):
        return {"more": "less", "less": "more"}[word.lower]
    if word.lower == "more":
        return {"NNS": "fewer", "NN": "less"}.get(follows.tag, "")
    return ""


def _aged(statement: Statement, word: Word) -> str:
    """Return newer for older of what is no person."""
    sentence = statement.sentence
    head = sentence.words[word.head]
    subject = sentence.child(statement.verb, "nsubj", "nsubjpass")
    people = [head] if word.dep == "amod" else [subject] if subject is not None else []
    alive = any(w.lemma in _ALIVE or w.pos == "PROPN" or w.label == "PERSON" for w in people)
    return "" if alive else _AGES.get(word.lower, "") if word.lower.startswith("old") else ""


def _is_ranked(statement: Statement, place: int) -> bool:
    """Whether a rank or a hyphen stands before: the second highest, best-known."""
    before = statement.pieces[max(0, place - 1)].text.lower()
    return "-" in before or before in _RANKS or bool(re.fullmatch(r"\d+(?:st|nd|rd|th)", before))


def _is_beside_another(statement: Statement, word: Word) -> bool:
    """Whether two qualities, or the things they are said of, stand side by side: its capital and largest city."""
    sentence = statement.sentence
    head = sentence.words[word.head]
    return is_one_of_several(sentence, word) or (word.dep == "amod" and is_one_of_several(sentence, head))


def shared(statement: Statement, place: int, word: Word) -> str:
    """Turn most of many into few, most of much into little; twice as large into half as large; once a year."""
    head = statement.sentence.words[word.head]
    follows = [piece.text.lower() for piece in statement.pieces[place + 1 : place + 3]]
    if word.lower in _SHARES and (follows[:1] == ["as"] or (follows[:1] == ["the"] and follows[1] in _SIZES)):
        return _SHARES[word.lower]
    before = statement.pieces[place - 1].text.lower() if place else ""
    if word.lower == "half" and follows[:1] == ["of"] and before not in _LEAST:
        return "a quarter"
    if word.lower in ("once", "twice") and follows[:1] and follows[0] in ("a", "every", "per", "each"):
        return "twice" if word.lower == "once" else "once"
    of_subject = word.dep in ("amod", "det") and head.dep in ("nsubj", "nsubjpass") and place == 0
    if not of_subject or word.lower not in ("most", "many", "all"):
        return ""
    return {"NNS": "few", "NN": "little" if word.lower == "most" else ""}.get(head.tag, "")


def first(statement: Statement, place: int, word: Word) -> str:
    """Turn "the first" of what something is into the second; "the third largest" and "his third" into another rank."""
    sentence, head = statement.sentence, statement.sentence.words[word.head]
    follows = statement.pieces[place + 1].word if place + 1 < len(statement.pieces) else None
    said = {piece.text.lower() for piece in statement.pieces}
    if word.lower in _RANKS[1:] and (said & {"after", "behind"} or _is_in_a_row(sentence, word)):
        return ""
    if word.lower in _RANKS[1:] and follows is not None and _is_superlative(statement, place + 1):
        return _other_rank(word.lower)
    if word.lower in _RANKS and head.index == statement.verb and head.lemma in _PLACING:
        return "second" if word.lower == "first" else _other_rank(word.lower)
    told = word.dep == "amod" and head.dep == "attr" and sentence.child(head.index, "det", "poss") is not None
    if not told or _is_some_of_many(sentence, head):
        return ""
    if word.lower == "first":
        return "second" if head.tag in ("NN", "NNP") else ""
    return _other_rank(word.lower)


def _is_in_a_row(sentence: Sentence, rank: Word) -> bool:
    """Whether what has the rank stands beside others: the oldest lake and the second deepest one."""
    head = sentence.words[rank.head]
    thing = sentence.words[head.head] if head.tag in ("JJS", "RBS", "JJ") else head
    return is_one_of_several(sentence, head) or is_one_of_several(sentence, thing)


def _is_some_of_many(sentence: Sentence, head: Word) -> bool:
    article = sentence.child(head.index, "det")
    return article is not None and article.lower in ("a", "an", "another")


def _is_superlative(statement: Statement, place: int) -> bool:
    """Whether "largest", "most ..." or "-largest" stands in a place."""
    row = [piece.word for piece in statement.pieces[place : place + 2]]
    row = row[1:] if row and row[0] is not None and row[0].text == "-" else row
    return bool(row) and row[0] is not None and row[0].tag in ("JJS", "RBS")


def _other_rank(rank: str) -> str:
    place = _RANKS.index(rank) if rank in _RANKS else 0
    return _RANKS[place + 1] if place in (1, 2) else _RANKS[place - 2] if place > 2 else ""


def part_of_time(statement: Statement, place: int, word: Word) -> str:
    """Turn "in early May 1872" into late May, where one event is told of that does not come again."""
    follows = statement.pieces[place + 1].text if place + 1 < len(statement.pieces) else ""
    before = statement.pieces[place - 1].text.lower() if place else ""
    if word.lower not in _PARTS or not _DATE.fullmatch(follows) or before not in ("in", "the"):
        return ""
    return _PARTS[word.lower] if denial.is_of_one_event(statement, place) else ""
