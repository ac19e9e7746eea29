"""Whether a slot of a statement has one value only: what stands there may be asked for, or denied, only then."""

from __future__ import annotations

import re

from quiz.core.facts.asked import kindred, openness
from quiz.core.facts.asked.answers import COUNTED, DATED, NAMED, Answer
from quiz.core.facts.asked.naming import names_within
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import PERSON_NOUNS
from quiz.core.knowledge import kin
from quiz.core.knowledge.families import relatives
from quiz.core.once import once
from quiz.core.word_sets import word_set

_PLACES = frozenset({"country", "city", "state", "place"})
_OF_A_PEOPLE = word_set("""
    origin descent service army navy fleet troop king queen government parliament empire rule colony colonist settler
    trader missionary conquistador explorer translation version church school family soldier general emperor ancestry
""")
_BESIDE = word_set("before after than like unlike beyond outside except without")
_LOOSE_VERBS = word_set("include feature offer provide involve need want like see get help range")
"""Verbs by which a list names some of many."""
_NOT_ALL = word_set("or other others etc more can may might could")
_ANY_NOUN = word_set("daily weekly monthly annual yearly")


def is_of_two_kinds(answer: Answer) -> bool:
    """Whether a place is a city and a state, or a state told by the city before it: "Houston, Texas"."""
    if answer.text in ("New York", "Washington", "Georgia", "Mexico", "Luxembourg"):
        return True
    word = answer.statement.pieces[answer.end - 1].word
    return answer.kind == "state" and word is not None and (word.dep == "appos" or answer.before == ",")


def may_say_when(answer: Answer) -> bool:
    """Whether a bare "in _____" or "in the _____" would take a year or a decade as well, the statement telling none."""
    labels = {p.word.label for p in answer.others if p.word is not None}
    before = [piece.text.lower() for piece in answer.statement.pieces[max(0, answer.start - 2) : answer.start]]
    inside = before[-1:] == ["in"] or before == ["in", "the"]
    return answer.kind in _PLACES and inside and "DATE" not in labels


def is_part_of_a_superlative(answer: Answer) -> bool:
    """Whether the answer says among what something is first: the largest in Asia may be the largest in Europe too."""
    if answer.kind in DATED | COUNTED or answer.before not in ("in", "of", "on", "the", "among", "'s"):
        return False
    before = [piece.word for piece in answer.statement.pieces[max(0, answer.start - 10) : answer.start]]
    place = max((i for i, w in enumerate(before) if w is not None and w.tag in ("JJS", "RBS")), default=None)
    return place is not None and not any(w is not None and w.tag in ("VBD", "VBZ") for w in before[place:])


@once
def has_one_value(answer: Answer) -> bool:
    """Whether no second value could fill the slot beside the article's: then other values are wrong.

    "Has been introduced into the Black Sea" leaves room for other seas, "have regulated prices" for rents.
    """
    if answer.kind in DATED | COUNTED:
        return True
    if is_part_of_a_superlative(answer) or is_of_two_kinds(answer) or _is_bare_singular(answer):
        return False
    if _is_compared_with(answer) or kindred.may_be_of_kindred(answer):
        return False
    texts = {piece.text.lower() for piece in answer.statement.pieces}
    if not is_past(answer) and answer.kind in _PLACES and texts & openness.OFTEN:
        return False
    if _is_of_some(answer):
        return False
    if not is_past(answer) and (is_listed(answer) or _is_anywhere(answer) or _only_describes(answer)):
        return False
    governed = not answer.is_subject and _hangs_on_verb(answer)
    if answer.kind in ("word", "term", "thing", *_PLACES) and governed and _is_perfect(answer):
        return False
    return answer.kind != "nationality" or describes_a_person(answer) or _is_of_one_people(answer)


def _is_compared_with(answer: Answer) -> bool:
    """Whether something is only set beside the answer: earlier than Rome may be earlier than Paris too."""
    before = [piece.text.lower() for piece in answer.statement.pieces[max(0, answer.start - 2) : answer.start]]
    near = before[-1:] if before[-1:] != ["the"] else before[-2:-1]
    return answer.kind in NAMED - {"event"} and bool(near) and near[0] in _BESIDE


def _only_describes(answer: Answer) -> bool:
    """Whether a noun stands before another in what is so in general: car theft is a crime, bicycle theft is as well."""
    word = answer.statement.pieces[answer.end - 1].word
    return answer.kind == "word" and word is not None and word.dep == "compound"


def _is_of_one_people(answer: Answer) -> bool:
    """Whether one event is told of a people, or of what only one people's can be: "the Turks", "of Irish descent"."""
    word = answer.statement.pieces[answer.end - 1].word
    if word is None or not is_past(answer) or is_listed(answer) or not kin.find(answer.text, "nationality"):
        return False
    named = any(piece.word is not None and piece.word.label for piece in answer.others)
    owned = word.dep == "amod" and answer.statement.sentence.words[word.head].lemma in _OF_A_PEOPLE
    return named and (owned or (word.dep in ("pobj", "dobj", "nsubj") and word.tag in ("NNPS", "NNS")))


def _is_anywhere(answer: Answer) -> bool:
    """Whether something in general is said of a place: "schools in Peru are dear", as they may be elsewhere."""
    sentence = answer.statement.sentence
    if answer.kind not in _PLACES or answer.is_subject:
        return False
    subject = sentence.child(answer.statement.verb, "nsubj", "nsubjpass")
    own = {piece.index for piece in answer.statement.pieces[answer.start : answer.end]}
    return subject is None or not names_within(answer.statement, sentence.subtree(subject.index) - own)


def _is_of_some(answer: Answer) -> bool:
    """Whether it is told where some unnamed ones were: "schools became poor in Peru", as others may have elsewhere."""
    subject = answer.statement.sentence.child(answer.statement.verb, "nsubj", "nsubjpass")
    bare = subject is not None and subject.tag in ("NNS", "NNPS") and not subject.label
    if not bare or subject is None or answer.is_subject or answer.kind not in _PLACES:
        return False
    below = answer.statement.sentence.subtree(subject.index)
    return not any(answer.statement.sentence.words[i].dep in ("det", "poss", "prep", "nummod") for i in below)


def _is_bare_singular(answer: Answer) -> bool:
    """Whether a noun that is counted lacks its article: a slip, or a word used otherwise."""
    word = answer.statement.pieces[answer.start].word
    return (
        answer.kind == "word"
        and word is not None
        and (word.tag, word.dep) == ("NN", "nsubj")
        and word.lemma in PERSON_NOUNS | {"fisherman", "hunter", "miner", "shepherd"}
        and answer.statement.sentence.child(word.index, "det", "poss") is None
    )


def _hangs_on_verb(answer: Answer) -> bool:
    sentence = answer.statement.sentence
    word: Word = sentence.words[answer.statement.pieces[answer.end - 1].index]
    while word.dep in ("pobj", "prep", "conj", "compound"):
        word = sentence.words[word.head]
    return word.dep in ("dobj", "nsubjpass") or word.pos in ("VERB", "AUX")


def is_one_of_the_named(answer: Answer) -> bool:
    """Whether the answer is one of a few things joined by "and", the others named beside it: which one is missing?"""
    sentence, statement = answer.statement.sentence, answer.statement
    top = sentence.words[statement.pieces[answer.end - 1].index]
    while top.dep == "conj":
        top = sentence.words[top.head]
    row = _row(sentence, top)
    verb = sentence.verb_above(top.index)
    loose = openness.LOOSENING | openness.OFTEN | _NOT_ALL
    return (
        2 <= len(row) <= 5
        and top.dep not in ("nsubj", "nsubjpass")
        and len({word.pos for word in row}) == 1
        and all(statement.position(word.index) is not None for word in row)
        and any(sentence.child(word.index, "cc") is not None for word in row)
        and verb.lemma not in _LOOSE_VERBS
        and loose.isdisjoint(piece.text.lower() for piece in statement.pieces)
    )


def _row(sentence: Sentence, top: Word) -> list[Word]:
    """Return the words that are joined to one, it first."""
    row = [top]
    for word in row:
        row += [sentence.words[i] for i in sentence.children[word.index] if sentence.words[i].dep == "conj"]
    return row


def _is_perfect(answer: Answer) -> bool:
    sentence = answer.statement.sentence
    verb = sentence.verb_above(answer.statement.pieces[answer.end - 1].index)
    helpers = [sentence.words[i] for i in sentence.children[verb.index] if sentence.words[i].dep == "aux"]
    return any(word.lemma in ("have", "'ve") and word.tag in ("VBZ", "VBP") for word in helpers)


def describes_a_person(answer: Answer) -> bool:
    """Whether a nationality is somebody's: of a language, of several or of troops it is no plain exchange."""
    sentence = answer.statement.sentence
    word = sentence.words[answer.statement.pieces[answer.end - 1].index]
    head = sentence.words[word.head]
    return word.dep == "amod" and head.lemma in PERSON_NOUNS and head.tag in ("NN", "NNP")


def is_listed(answer: Answer) -> bool:
    """Whether the answer is one of several that are named side by side."""
    sentence = answer.statement.sentence
    word = sentence.words[answer.statement.pieces[answer.end - 1].index]
    return is_one_of_several(sentence, word)


def is_one_of_several(sentence: Sentence, word: Word) -> bool:
    """Whether a word stands in a row with others."""
    return word.dep == "conj" or sentence.child(word.index, "conj", "cc") is not None


def is_past(answer: Answer) -> bool:
    """Whether it is told of one event: what is so in general may be so of others too. To be named after is one."""
    sentence = answer.statement.sentence
    verb = sentence.verb_above(answer.statement.pieces[answer.end - 1].index)
    while verb.tag in ("VBG", "VB") and verb.head != verb.index and not sentence.child(verb.index, "aux", "auxpass"):
        verb = sentence.verb_above(verb.index)
    helpers = [sentence.words[i] for i in sentence.children[verb.index] if sentence.words[i].dep in ("aux", "auxpass")]
    if verb.lemma in ("name", "bear") and verb.tag == "VBN":
        return True
    return verb.tag == "VBD" or any(word.tag == "VBD" for word in helpers)


def is_of_one_event(answer: Answer) -> bool:
    """Whether the answer stands alone in what is told of one event, in which nothing else had its place."""
    return is_past(answer) and not is_listed(answer)


def is_compass_point(word: Word) -> bool:
    """Whether a word is a point of the compass: northern, south-eastern."""
    return bool(re.fullmatch(r"(?:north|south)?-?(?:north|south|east|west)ern", word.lower))


def _is_quoted(answer: Answer) -> bool:
    before = [piece.text for piece in answer.statement.pieces[: answer.start]]
    return sum(text in ('"', "“", "”") for text in before) % 2 == 1


def _is_denied(answer: Answer, word: Word) -> bool:
    sentence = answer.statement.sentence
    return any(sentence.child(each.index, "neg") is not None for each in (word, sentence.verb_above(word.index)))


def is_sound_exchange(answer: Answer) -> bool:
    """Whether a common word can be exchanged and the phrase still make sense: an adjective before its noun rarely can.

    Points of the compass and the like go with any noun; a comparison needs the thing it compares with. Quoted words
    stay verbatim, and what is denied is not turned round.
    """
    word = answer.statement.pieces[answer.start].word
    if answer.kind == "word" and word is not None and (_is_quoted(answer) or _is_denied(answer, word)):
        return False
    if answer.kind != "word" or word is None or word.pos != "ADJ":
        return True
    if is_compass_point(word) or word.lower in _ANY_NOUN:
        return True
    if word.tag == "JJR":
        return any(piece.text.lower() == "than" for piece in answer.statement.pieces[answer.end :])
    return word.tag == "JJS" or (word.dep == "acomp" and len(relatives(word.lower, "ADJ")) == 1)
