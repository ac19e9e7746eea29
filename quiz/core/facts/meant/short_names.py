"""Which name a noun stands for: "the Commission", "the university", "this island", "the mayor"."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import ORGANISATION_WORDS, PLACE_WORDS, THING_WORDS
from quiz.core.word_sets import word_set

NEAR = 3
"""Sentences back, in the same paragraph, in which what a noun stands for must have been named."""

_DIRECTIONS = word_set("""
    north south east west northern southern eastern western new old big great black red green blue white first second
    third fourth fifth sixth seventh eighth ninth tenth space chrome safari windows
""")
_SORTS = (ORGANISATION_WORDS | PLACE_WORDS | THING_WORDS | word_set("constitution accord charter")) - _DIRECTIONS
_COUNTING = ("a", "an", "another", "each", "every", "any", "no", "some", "one", "two", "three")


def meant_by(sentence: Sentence, noun: Word, before: Sequence[Sentence], names: Names) -> Name | None:
    """Return the one name that "the" or "this" with a noun means here, or None where several or none could be.

    A noun with a capital letter stands for the only name of the article that holds it. Another one means the topic that
    is built on it, or what the last sentences named, if nothing else of that sort came up since.
    """
    callings = names.discourse.callings.get(noun.lower, []) if names.discourse is not None else []
    if noun.pos == "PROPN" or (noun.text[:1].isupper() and noun.index):
        if noun.lower not in _SORTS:
            return None
        holding = [n for n in names.all if noun.text in n.full.split() and n.kind != "person" and n.full != noun.text]
        holding = [name for name in holding if min(name.sentences) < sentence.number]
        if len(holding) == 1:
            return holding[0]
        return _nearest(holding, noun, sentence, before, names) or _topic_among(holding, sentence, before, names)
    if any(_is_counted(s, noun) for s in before[-NEAR:]) or _is_counted(sentence, noun, noun.index):
        return None
    near = [name for name in callings if min(name.sentences) < sentence.number]
    return _nearest(near, noun, sentence, before, names) or _topic_among(near, sentence, before, names)


def said_for(noun: Word, name: Name) -> str:
    """Return how a name is said where it takes the place of "the" and a noun: "the Convention" keeps its "the"."""
    last = name.full.split()[-1] == noun.text
    keeps = noun.text[:1].isupper() and not (last and noun.lower in PLACE_WORDS | {"university", "college", "school"})
    return f"the {name.spoken}" if keeps and not name.spoken.lower().startswith("the ") else name.spoken


def _topic_among(known: Sequence[Name], sentence: Sentence, before: Sequence[Sentence], names: Names) -> Name | None:
    """Return the one topic of the article among these names, if none of the others was named of late."""
    about = [name for name in known if name.full in names.topics]
    here = {s.number for s in (*before[-NEAR:], sentence)}
    rivals = [name for name in known if name.full not in names.topics and name.sentences & here]
    return about[0] if len(about) == 1 and not rivals else None


def _nearest(
    known: Sequence[Name], noun: Word, sentence: Sentence, before: Sequence[Sentence], names: Names
) -> Name | None:
    """Return the only one of these names in the nearest sentence that says any of them."""
    told = [s for s in before if s.paragraph == sentence.paragraph]
    near = [s for s in before[-NEAR:] if s.paragraph == sentence.paragraph]
    if any(sentence.number in name.sentences for name in known):
        return None
    for earlier in reversed(near):
        here = [name for name in known if earlier.number in name.sentences]
        if here or any(w.lower == noun.lower and w.dep != "compound" for w in earlier.words):
            sure = len(here) == 1 and not _says_the(earlier, noun) and _is_brought_up(earlier, here[0], names)
            return here[0] if sure and not tells_of_another(told, noun, f"the The {here[0].full}") else None
    return None


def tells_of_another(near: Sequence[Sentence], noun: Word, own: str) -> bool:
    """Whether a sentence names another thing that is called so, no word of ``own`` before it: of two churches one."""
    called = ((s, w) for s in near for w in s.words if w.pos == "PROPN" and w.lower == noun.lower and w.index)
    return any(s.words[w.index - 1].text not in own for s, w in called)


def _is_brought_up(sentence: Sentence, name: Name, names: Names) -> bool:
    """Whether a sentence speaks of a name, not just with it: as its subject, or for the first time in the article."""
    if min(name.sentences) == sentence.number or name.full in names.topics:
        return True
    main = sentence.child(sentence.root.index, "nsubj", "nsubjpass")
    mentions = names.mentions.get(sentence.number, ())
    return any(main is not None and m.start <= main.index < m.end and names.find(m.text) is name for m in mentions)


def _says_the(sentence: Sentence, noun: Word) -> bool:
    """Whether a sentence says "the city" itself, and so may mean another than the one it names."""
    return any(
        w.lower == noun.lower and (the := sentence.child(w.index, "det")) is not None and the.lower in ("the", "this")
        for w in sentence.words
    )


def is_another(sentence: Sentence, word: Word) -> bool:
    """Whether a noun brings up a thing of its sort, or several, that need not be the one meant till then."""
    if word.pos != "NOUN" or word.dep in ("attr", "appos", "compound"):
        return False
    article = sentence.child(word.index, "det", "nummod")
    return word.tag == "NNS" or (article is not None and article.lower in _COUNTING)


def _is_counted(sentence: Sentence, noun: Word, until: int = 999) -> bool:
    """Whether a sentence speaks of several such things, or of one more: "a second university", "universities"."""
    return any(word.lemma == noun.lemma and is_another(sentence, word) for word in sentence.words[:until])
