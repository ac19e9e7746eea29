"""A noun with all that tells which one is meant, as words to say again where only "it" or "they" stands."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.meant.definites import definite_stands, is_general
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import LEANING_HEADS, PERSON_NOUNS, RELATIVE_DETERMINERS
from quiz.core.word_sets import word_set

MOST_WORDS = 8

_QUANTIFIERS = word_set("many most some several few other such more fewer less certain various all both another")
_VAGUE = word_set("""
    previous following next other same latter former remaining original resulting said very new different similar own
    particular specific certain main key first second third last only early later recent current modern old such
    important major minor large small great big good bad better best worse further additional
""")
_CALLING = word_set("call name know title dub nickname")
_OUTER = ("relcl", "acl", "appos", "ccomp")


def whole_phrase(sentence: Sentence, noun: Word) -> str | None:
    """Return a noun with its modifiers as it can be said elsewhere, or None where they do not tell which is meant.

    "Nerve cells" and "water" stand for all such things; "the Amazon basin" is clear; "a cell" is where all is general.
    """
    left = _left_of(sentence, noun)
    if left is None or noun.pos not in ("NOUN", "PROPN"):
        return None
    article = left[0] if left and left[0].dep == "det" else None
    words = [*left, noun, *_complement(sentence, noun)]
    if len(words) > MOST_WORDS or _is_narrowed(sentence, noun, words) or not _may_stand(sentence, noun, article, words):
        return None
    return "".join(_as_inside(w, words[0]) + (" " if w.space else "") for w in words).strip()


def _left_of(sentence: Sentence, noun: Word) -> list[Word] | None:
    """Return what stands before a noun and belongs to it, in an unbroken run; None where that leans or counts."""
    tree = sorted(i for i in sentence.subtree(noun.index) if i < noun.index)
    if tree != list(range(noun.index - len(tree), noun.index)):
        return None
    left = [sentence.words[i] for i in tree]
    for word in left:
        own = word.head == noun.index
        if word.text in (",", ";", ":", "(", ")") or word.tag in ("PRP", "PRP$", "CD", "JJR", "RBR", "JJS", "RBS"):
            return None
        if own and word.dep not in ("det", "amod", "compound", "nmod", "poss", "punct"):
            return None
        if word.lower in _VAGUE | _QUANTIFIERS | RELATIVE_DETERMINERS - {"the"} or word.label in ("ORDINAL", "DATE"):
            return None
        if word.dep == "det" and (word is not left[0] or word.lower not in ("the", "a", "an")):
            return None
        if word.dep == "poss" and word.pos != "PROPN":
            return None
    return left


def _complement(sentence: Sentence, noun: Word) -> list[Word]:
    """Return "of the Baltic Sea" where it follows a noun."""
    follows = sentence.child(noun.index, "prep")
    if follows is None or follows.lower != "of" or follows.index != noun.index + 1:
        return []
    tree = sorted(sentence.subtree(follows.index))
    whole = len(tree) > 1 and tree == list(range(tree[0], tree[-1] + 1))
    return [sentence.words[i] for i in tree] if whole else []


def _is_narrowed(sentence: Sentence, noun: Word, words: Sequence[Word]) -> bool:
    """Whether more hangs on the noun than the phrase holds: whose it is, where it is, one more member of a list."""
    kept = {w.index for w in words}
    beside = [sentence.words[i] for i in sentence.children[noun.index] if i not in kept]
    if any(w.dep in ("conj", "cc", "prep", "nummod", "predet", "quantmod") for w in beside) or noun.dep == "conj":
        return True
    if any(w.dep in _OUTER and sentence.words[min(sentence.subtree(w.index)) - 1].text != "," for w in beside):
        return True
    return any(
        w.text in (",", ";") or (w.tag in ("PRP", "PRP$", "DT") and w.lower not in ("the", "a", "an")) for w in words
    )


def _may_stand(sentence: Sentence, noun: Word, article: Word | None, words: Sequence[Word]) -> bool:
    """Whether a phrase is clear elsewhere, by its article: none, "the", or "a" in what is said in general."""
    kept = {w.index for w in words}
    if any(w.lower == "the" and not definite_stands(sentence, w, kept) for w in words):
        return False
    if article is not None and article.lower == "the":
        return True
    if article is not None:
        return is_general(sentence, set(range(len(sentence.words))))
    owned = any(w.dep == "poss" and w.head == noun.index for w in words)
    return owned or (noun.pos == "NOUN" and noun.lower not in LEANING_HEADS and _stands_for_all(noun))


def _stands_for_all(noun: Word) -> bool:
    return noun.tag == "NNS" or noun.lemma not in PERSON_NOUNS


def _as_inside(word: Word, first: Word) -> str:
    """Return a word as it stands inside a sentence: the capital of the first word of one goes."""
    if word.index or word is not first or word.label or word.pos == "PROPN" or word.rare:
        return word.text
    return word.lower if word.text[1:].islower() or len(word.text) == 1 else word.text


def is_one_of_its_name(noun: Word) -> bool:
    """Whether a name is that of one thing: "Sufis who fasted were revered" tells of some of them."""
    return noun.pos == "PROPN" and noun.tag == "NNP" and noun.label not in ("", "NORP")


def may_name_another(sentence: Sentence, noun: Word, phrase: list[int], verb: Word) -> bool:
    """Whether ", called B," may name not the noun but the last name of its phrase: "the story of A, called B"."""
    return verb.lemma in _CALLING and phrase[-1] != noun.index and sentence.words[phrase[-1]].pos == "PROPN"
