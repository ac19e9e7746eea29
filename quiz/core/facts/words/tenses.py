"""The tense a clause without a finite verb takes: "founded in 1816" was, "covering nine acres" covers."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.word_sets import word_set

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_STATES = word_set("""
    locate situate base know call compose use name surround connect divide bound inhabit consider regard abbreviate
    rank title entitle dedicate attach belong own
""")
_EVENTS = word_set("""
    found establish create design build write publish discover invent open bear construct launch introduce form direct
    compose release produce name adopt sign elect appoint complete erect develop organise organize record paint edit
    install commission destroy demolish restore translate film bear raise educate train
""")
_CONTINUING = {
    "cover": "covered", "contain": "contained", "include": "included", "comprise": "comprised", "span": "spanned",
    "house": "housed", "employ": "employed", "serve": "served", "connect": "connected", "link": "linked",
    "measure": "measured", "number": "numbered", "feature": "featured", "border": "bordered", "overlook": "overlooked",
    "represent": "represented", "extend": "extended", "offer": "offered", "weigh": "weighed", "surround": "surrounded",
}  # fmt: skip
"""Verbs of lasting states, with their past forms."""
LASTING = frozenset(_CONTINUING)


def finite_of(sentence: Sentence, verb: Word) -> Word | None:
    """Return the word that carries a verb's tense, or None."""
    if verb.tag in FINITE:
        return verb
    helpers = (sentence.words[i] for i in sentence.children[verb.index] if sentence.words[i].dep in ("aux", "auxpass"))
    return next((helper for helper in helpers if helper.tag in FINITE), None)


def tells_past(sentence: Sentence, word: Word) -> bool:
    """Whether the clause that holds a word tells of the past."""
    verb = sentence.verb_above(word.index)
    while finite_of(sentence, verb) is None and verb.head != verb.index:
        verb = sentence.verb_above(verb.index)
    finite = finite_of(sentence, verb)
    return finite is not None and finite.tag == "VBD"


def participle_verb(sentence: Sentence, verb: Word, several: bool) -> Word | bool | None:
    """Tell how a participle becomes a finite verb.

    A word to put in its place ("covers"), True or False for "was" or "is" before it, or None where it is not certain.
    """
    past = tells_past(sentence, sentence.words[verb.head])
    if verb.tag == "VBG":
        return _continuing(verb, past, several)
    below = [sentence.words[i] for i in sorted(sentence.subtree(verb.index)) if i > verb.index]
    if sentence.child(verb.index, "dobj") is not None or not below:
        return None
    dated = any(re.fullmatch(r"1\d{3}s?|20[012]\d", w.text) for w in below)
    if verb.lemma in _EVENTS and (dated or below[0].lower in ("by", "in", "at", "as")):
        return True
    if verb.lemma in _STATES:
        return past
    return True if dated and below[0].pos == "ADP" else None


def _continuing(verb: Word, past: bool, several: bool) -> Word | None:
    if verb.lemma not in _CONTINUING:
        return None
    if past:
        return replace(verb, text=_CONTINUING[verb.lemma], tag="VBD")
    return replace(verb, text=verb.lemma if several else f"{verb.lemma}s", tag="VBP" if several else "VBZ")


@functools.cache
def base_of(participle: str, lemma: str) -> str:
    """Return the verb that "-ing" was put to; the model's own lemma of "hoping" may be "hop"."""
    import lemminflect  # its tables are slow to load

    known = (lemma, *lemminflect.getLemma(participle, upos="VERB"))
    return next((each for each in known if participle in lemminflect.getInflection(each, tag="VBG")), lemma)


@functools.cache
def inflected(lemma: str, tag: str) -> str:
    """Return a verb's form for a tag: "reach", VBD gives "reached"."""
    import lemminflect

    forms = lemminflect.getInflection(lemma, tag=tag)
    return forms[0] if forms else lemma
