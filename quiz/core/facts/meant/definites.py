"""Whether "the" with a noun is clear by itself: named, one of its kind, told apart, just brought up, or generic."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import (
    GENERIC_HEADS,
    ORGANISATION_WORDS,
    PERSON_NOUNS,
    PLACE_WORDS,
    SELF_STANDING,
    THING_WORDS,
    TIME_NOUNS,
    TITLES,
)
from quiz.core.facts.words.year_words import is_year
from quiz.core.word_sets import word_set

_COMPLEMENTS = ("prep", "relcl", "acl", "appos", "ccomp")
_BARE = ORGANISATION_WORDS | PLACE_WORDS | THING_WORDS | TITLES - {"pope"}
_LOOSE = word_set("from into through by during after before until as")
_BODIES = word_set(
    "trust fund panel board committee council commission group conference office secretary center centre"
)
_PARTS = word_set("""
    interior exterior region area part side edge end location event team study match game site place visit ceremony
    meeting group project issue problem incident attack accident report article paper book film document statement
    decision agreement result finding discovery change process method experiment crisis disaster city town village
    company firm organisation organization government department office border coast population number building
    vehicle ship boat crew passenger student teacher victim arrival death birth campaign programme program system
    country nation
""")
_OF_A_PLACE = word_set("""
    population government parliament president king queen emperor monarch capital mayor senate economy constitution
    people inhabitant resident citizen army currency language coast majority member state minister governor
""")
"""What a country, a city or a union has of its own."""
_SITES = PLACE_WORDS | word_set("""
    plaza road roads market markets centre center town village city area areas hotel hotels restaurant beach beaches
    harbour harbor port neighborhood neighbourhood downtown ruins waterfront
""")
"""What a guide speaks of as everybody there knows it."""
_HOLDERS = ("GPE", "LOC", "NORP", "ORG", "FAC")
_COUNTS = ("", "CARDINAL", "ORDINAL")
_POINTING = ("the", "this", "that", "these", "those", "its", "his", "her", "their")
_EMPTY = word_set("""
    example instance fact contrast addition general particular course case order result part time half
    third quarter majority minority number rest
""")
_ONCE = word_set("census election referendum olympics")
"""What there is one of in a year."""
_CALLED = word_set("term word name phrase expression nickname")
RELATIVE = word_set("previous following next other same latter former remaining original resulting said very new")


def definite_stands(sentence: Sentence, the: Word, kept: set[int]) -> bool:
    """Whether "the" plus noun is clear by itself: named, one of its kind, told apart, or just introduced."""
    head = sentence.words[the.head]
    if _is_brought_up(sentence, the, head, kept) or _is_bridged(sentence, the, head, kept):
        return True
    if _is_a_word(sentence, the, head) or _is_defined(sentence, the, head, kept):
        return True
    return _stands_alone(sentence, the, head, kept)


def _stands_alone(sentence: Sentence, the: Word, head: Word, kept: set[int]) -> bool:
    """Whether the noun and what hangs on it say which one is meant."""
    between = sentence.words[the.index + 1 : head.index + 1]
    follows = sentence.words[head.index + 1] if head.index + 1 < len(sentence.words) else head
    if (
        head.text in ("US", "UK")
        or re.fullmatch(r"\d{2,4}s", head.text)
        or _is_titled(head, follows)
        or (follows.tag == "NNP" and head.lemma in PERSON_NOUNS)
    ):
        return True
    if head.pos == "PROPN" and len(between) == 1 and head.lower in _BARE:
        return any(sentence.words[i].dep in _COMPLEMENTS and i in kept for i in sentence.children[head.index])
    if _needs_of(sentence, the, head, between, kept):
        return False
    if head.pos == "PROPN" and all(w.lower in _BODIES for w in (*between,)) and len(between) > 1:
        return any(sentence.words[i].dep in _COMPLEMENTS and i in kept for i in sentence.children[head.index])
    capital = head.text[:1].isupper() and (head.pos == "PROPN" or (head.tag == "NNS" and head.lower not in _BARE))
    if capital or any(_is_named(w) or w.label in ("GPE", "ORG", "NORP", "PERSON", "LOC", "FAC") for w in between):
        return True
    if _is_one_of_its_kind(sentence, head, between):
        return True
    complements = [sentence.words[i] for i in sentence.children[head.index] if i > head.index and i in kept]
    if any(_tells_apart(w) for w in complements) or (head.lower == "same" and follows.lower == "as"):
        return True
    return head.text[:1].isupper() and follows.lower in ("of", "for") and follows.index in kept


def _is_named(word: Word) -> bool:
    """Whether a word within a noun phrase is written as a part of a name, whatever the model took it for."""
    formula = word.text[-1:].isdigit() and len(word.text) < 5  # "the CO2 clouds" are not named by CO2
    return not formula and (word.pos == "PROPN" or (word.index > 0 and word.text[:1].isupper()))


def _is_titled(head: Word, follows: Word) -> bool:
    """Whether a title follows a noun: the film Calling the Shots."""
    known = follows.pos in ("PROPN", "PUNCT") or follows.label in ("DATE", "TIME") or follows.lower == "i"
    return head.pos == "NOUN" and follows.text[:1].isupper() and follows.index != head.index and not known


def _is_brought_up(sentence: Sentence, the: Word, head: Word, kept: set[int]) -> bool:
    """Whether the statement spoke of such a thing before, without "the": "a person's death ... the death"."""
    return any(
        w.lemma == head.lemma
        and w.index in kept
        and w.pos in ("NOUN", "PROPN")
        and not any(sentence.words[i].lower in _POINTING for i in sentence.children[w.index])
        for w in sentence.words[: the.index]
    )


def _is_bridged(sentence: Sentence, the: Word, head: Word, kept: set[int]) -> bool:
    """Whether a noun belongs to something the statement spoke of before: "Kenya ... the president".

    What is true in general ("a data set ... the median") lends its parts to any noun, a name what each has one of.
    """
    before = [w for w in sentence.words[: the.index] if w.index in kept]
    between = sentence.words[the.index + 1 : head.index]
    if head.lemma in _OF_A_PLACE and any(w.pos == "PROPN" and w.label in _HOLDERS for w in before):
        return True
    if head.lower in _SITES | RELATIVE or head.tag == "JJ" or any(w.lower in RELATIVE for w in between):
        return False
    return is_general(sentence, kept) and any(_is_indefinite(sentence, w) for w in before)


def _is_a_word(sentence: Sentence, the: Word, head: Word) -> bool:
    """Whether a word or name is said to be one: "the term imperialism", "the name Kenya"."""
    called = sentence.words[the.index + 1]
    return called.lower in _CALLED and (called.index != head.index or sentence.words[called.index + 1].pos == "PROPN")


def _is_defined(sentence: Sentence, the: Word, head: Word, kept: set[int]) -> bool:
    """Whether a statement says what a term of several words is: "The interquartile range is a number that ..."."""
    verb = sentence.words[head.head]
    term = [w for w in sentence.words[the.index + 1 : head.index] if w.dep in ("amod", "compound")]
    if head.dep != "nsubj" or verb.lower not in ("is", "are") or not term or any(w.lower in RELATIVE for w in term):
        return False
    what = sentence.child(verb.index, "attr")
    below = [sentence.words[i] for i in sentence.children[what.index] if i in kept] if what is not None else []
    a_kind = any(w.lower in ("a", "an") for w in below) or (
        what is not None and what.tag == "NNS" and verb.tag == "VBP"
    )
    return a_kind and head.lemma not in PERSON_NOUNS and any(w.dep in ("relcl", "acl", "prep") for w in below)


def is_general(sentence: Sentence, kept: set[int]) -> bool:
    """Whether a statement is in the present and names nobody, no date and no number."""
    words = [w for w in sentence.words if w.index in kept]
    finite = [w for w in words if w.tag in ("VBD", "VBZ", "VBP", "MD")]
    told = any(w.tag == "VBD" or w.lower in ("will", "would") or (w.lemma == "have" and w.dep == "aux") for w in finite)
    particular = any(w.pos == "PROPN" or w.label not in _COUNTS or w.text[0].isdigit() for w in words)
    return bool(finite) and not told and not particular and not any(w.tag in ("PRP", "PRP$") for w in words)


def _is_indefinite(sentence: Sentence, noun: Word) -> bool:
    """Whether a noun stands for any such thing: "a citizen", "crimes", "light"."""
    if noun.tag not in ("NN", "NNS") or noun.dep in ("compound", "npadvmod", "attr"):
        return False
    first = [sentence.words[i].lower for i in sentence.children[noun.index] if sentence.words[i].dep in ("det", "poss")]
    return first[:1] in (["a"], ["an"], ["any"], ["every"], ["each"]) or (not first and noun.lemma not in _EMPTY)


def _tells_apart(word: Word) -> bool:
    """Whether what follows a noun says which one is meant; a name beside it does, a description does not."""
    if word.dep == "appos":
        return _names_it(word)
    return word.dep in _COMPLEMENTS and word.lower not in _LOOSE


def _needs_of(sentence: Sentence, the: Word, head: Word, between: Sequence[Word], kept: set[int]) -> bool:
    """Whether "the interior", "the previous chairs", "the event held there" stands without saying of what."""
    if not (head.lemma in _PARTS or any(w.lower in RELATIVE for w in between)) or head.text[:1].isupper():
        return False
    named = any(
        _is_named(w) or w.label in ("NORP", "GPE") or any(c.isdigit() for c in w.text)
        for w in sentence.words[the.index + 1 : head.index]
    )  # fmt: skip
    below = [sentence.words[i] for i in sentence.children[head.index] if i in kept]
    ranked = any(_ranks(w) for w in between)
    told = any(w.lower in ("of", "between") or w.dep in ("relcl", "ccomp") or _names_it(w) for w in below)
    told = told or (head.dep == "attr" and any(w.dep == "acl" for w in below))
    return not named and not told and not (ranked and any(w.dep == "prep" and w.lower not in _LOOSE for w in below))


def _ranks(word: Word) -> bool:
    """Whether a word picks one out of all its kind: largest, most, first."""
    return word.tag in ("JJS", "RBS") or word.label == "ORDINAL"


def _names_it(word: Word) -> bool:
    """Whether a noun's own name follows it: the capital city, Nairobi; the word Kenya."""
    return word.dep == "appos" and word.pos == "PROPN"


def _is_at_the_top(sentence: Sentence, head: Word, between: Sequence[Word]) -> bool:
    """Whether "the best" or "the most beautiful" says among what: in the world, of all."""
    after = sentence.words[head.index + 1 :]
    ranked = head.tag in ("JJS", "RBS") or (head.pos == "ADJ" and any(_ranks(w) for w in between))
    return ranked and any(w.lower in ("in", "of") and sentence.child(w.index, "pobj") is not None for w in after)


def _is_one_of_its_kind(sentence: Sentence, head: Word, between: Sequence[Word]) -> bool:
    """Whether there is but one such thing: the equator, the dairy industry, the first space shuttle."""
    if head.lemma in SELF_STANDING or head.lower in SELF_STANDING or head.pos not in ("NOUN", "PROPN", "ADJ", "NUM"):
        return True
    if any(_ranks(w) for w in between) and sentence.child(head.index, "compound", "nmod"):
        return True
    if head.lemma in GENERIC_HEADS and sentence.child(head.index, "compound", "amod"):
        return True
    if head.lemma in _ONCE and any(is_year(w.text) for w in between):
        return True
    if _is_at_the_top(sentence, head, between):
        return True
    if head.lemma in TIME_NOUNS:
        return any(c.isdigit() for w in between for c in w.text)
    return head.label in ("DATE", "ORDINAL", "EVENT", "WORK_OF_ART")
