"""What is so of one only although it is told of no one event: where a town lies, of what a thing is the capital."""

from __future__ import annotations

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.asked.naming import names_within
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.word_sets import word_set

_OFFICES_AND_MARKS = word_set("""
    capital currency seat headquarters chairman chairwoman chair president director head leader founder mayor
    governor king queen emperor pope author inventor composer designer symbol emblem patron father mother son daughter
    wife husband nephew niece uncle aunt cousin grandson granddaughter subsidiary tributary suburb
    province county district satellite moon dialect translation sequel city subspecies
""")
"""Nouns whose "of" takes one name."""
_LYING = word_set("locate situate lie base headquarter station")
_FROM = word_set("come derive originate stem descend")
_PLACES = word_set("""
    city town village suburb neighborhood neighbourhood district county province country island mountain lake building
    museum university college school church castle palace bridge airport station port municipality borough commune
    region state territory peninsula volcano cathedral stadium park
""")
_HIGHEST = word_set("chief main capital official")


def is_lasting(answer: Answer) -> bool:
    """Whether a name stands where one only can, whatever the tense: "lies in", "is the capital of", "comes from"."""
    sentence, verb = answer.statement.sentence, answer.statement.sentence.words[answer.statement.verb]
    word = sentence.words[answer.statement.pieces[answer.end - 1].index]
    if answer.is_subject and answer.start == 0:
        return _holds_an_office(sentence, verb)
    if verb.tag not in ("VBZ", "VBD", "VBN") or not _is_of_one(answer, verb):
        return False
    prep = sentence.words[word.head]
    if word.dep == "attr" and verb.lemma == "be":
        return _is_told_apart(sentence, verb)
    if word.dep != "pobj" or prep.dep != "prep":
        return False
    above = sentence.words[prep.head]
    if above.index == verb.index:
        lies = verb.lemma in _LYING and prep.lower in ("in", "on", "at", "near")
        return lies or (verb.lemma in _FROM and prep.lower == "from")
    if above.dep != "attr" or above.head != verb.index or verb.lemma != "be" or above.tag == "NNS":
        return False
    return (prep.lower == "of" and above.lemma in _OFFICES_AND_MARKS) or (prep.lower == "in" and above.lemma in _PLACES)


def _holds_an_office(sentence: Sentence, verb: Word) -> bool:
    """Whether the subject is told to be the only one of something: the capital of Norway."""
    what = sentence.child(verb.index, "attr")
    the = sentence.child(what.index, "det") if what is not None else None
    if what is None or the is None or the.lower != "the" or verb.lemma != "be" or what.tag != "NN":
        return False
    of = sentence.child(what.index, "prep")
    return what.lemma in _OFFICES_AND_MARKS and of is not None and of.lower == "of"


def _is_of_one(answer: Answer, verb: Word) -> bool:
    """Whether one thing with a name is spoken of: several may lie in several places."""
    sentence = answer.statement.sentence
    subject = sentence.child(verb.index, "nsubj", "nsubjpass")
    several = subject is not None and sentence.child(subject.index, "conj") is not None and verb.tag != "VBZ"
    if subject is None or subject.tag in ("NNS", "NNPS") or several:
        return False
    return names_within(answer.statement, sentence.subtree(subject.index))


def _is_told_apart(sentence: Sentence, verb: Word) -> bool:
    """Whether the subject tells of which there is one: Norway's largest lake, the capital of Norway."""
    subject = sentence.child(verb.index, "nsubj")
    if subject is None or subject.pos != "NOUN":
        return False
    below = [sentence.words[i] for i in sentence.children[subject.index]]
    owned = any(w.dep == "poss" or (w.dep == "prep" and w.lower == "of") for w in below)
    most = any(w.tag in ("JJS", "RBS") or w.lower in _HIGHEST for w in below)
    return owned and (most or subject.lemma in _OFFICES_AND_MARKS)
