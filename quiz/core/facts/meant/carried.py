"""Descriptions carried over: "the bridge" becomes "the bridge over the Tagus", as the sentence before brought it up."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quiz.core.facts.meant.definites import definite_stands
from quiz.core.facts.meant.short_names import tells_of_another
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import SELF_STANDING, TIME_NOUNS, VAGUE_ANSWERS
from quiz.core.facts.words.year_words import is_year
from quiz.core.word_sets import word_set

NEAR = 3
"""Sentences back, in the same paragraph, in which a thing must have been brought up."""
MOST_WORDS = 9
"""Words of the longest description that is said again."""

_BEFORE = ("amod", "compound", "nmod", "nummod", "poss", "case", "punct")
_AFTER = ("prep", "acl", "relcl", "appos")
_PREPOSITIONS = word_set("of for between against on in at to from over across with about near")
_NOT_ONE = word_set("another each every any no some other such same first second third last next new one")
_POINTING = word_set("this that these those such same other another here there above below former latter")
_DEEDS = word_set("""
    siege battle war election referendum revolt uprising rebellion revolution earthquake flood fire attack expedition
    exhibition festival fair tournament match race concert trial strike march riot eruption famine epidemic coup
    massacre invasion conference summit census
""")
"""What happens once, so that its year tells which one is meant."""
_EMPTY = SELF_STANDING | TIME_NOUNS | VAGUE_ANSWERS


@dataclass(frozen=True, slots=True)
class Description:
    """``text`` says which thing is meant, with its article; ``told_by`` is the sentence that brought it up."""

    text: str
    told_by: Sentence


def description_of(sentence: Sentence, noun: Word, before: Sequence[Sentence]) -> Description | None:
    """Return how the sentences before describe the one thing that "the" or "this" with a noun means, or None.

    That is so where the nearest of them that speaks of such a thing at all speaks of one, and says which it is.
    """
    if noun.lemma in _EMPTY or noun.tag not in ("NN", "NNP") or _says_more(sentence, noun):
        return None
    for earlier in reversed([s for s in before[-NEAR:] if s.paragraph == sentence.paragraph]):
        here = [w for w in earlier.words if w.lemma == noun.lemma and w.pos in ("NOUN", "PROPN")]
        if all(_is_bare(earlier, w) for w in here):
            continue  # "the bridge" again: what it means was said still earlier
        text = _described(earlier, here[0]) if len(here) == 1 and not earlier.quoted else ""
        told = [s for s in before if s.paragraph == sentence.paragraph]
        if tells_of_another(told, noun, f"the The {text}"):
            return None
        return Description(text, earlier) if text else None
    return None


def _says_more(sentence: Sentence, noun: Word) -> bool:
    """Whether a noun has more with it than its article, or is but part of a name."""
    below = [sentence.words[i] for i in sentence.children[noun.index]]
    return noun.dep == "compound" or any(w.dep not in ("det", "case", "punct") for w in below)


def _is_bare(sentence: Sentence, noun: Word) -> bool:
    article = sentence.child(noun.index, "det")
    return article is not None and article.lower in ("the", "this") and not _says_more(sentence, noun)


def _described(sentence: Sentence, noun: Word) -> str:
    """Return a noun with all that tells it apart, or "" where nothing does or what does leans on something else."""
    if noun.tag not in ("NN", "NNP") or noun.dep in ("compound", "npadvmod", "attr", "conj"):
        return ""
    inside = sorted(_phrase(sentence, noun))
    words = [sentence.words[i] for i in inside]
    if not words or inside != list(range(inside[0], inside[-1] + 1)) or len(words) > MOST_WORDS:
        return ""
    if any(_leans(sentence, word, set(inside)) for word in words) or not _opens_well(words):
        return ""
    return _written(sentence, words, noun)


def _phrase(sentence: Sentence, noun: Word) -> set[int]:
    """Return the words of a noun phrase: its article, what stands before it, and what tells it apart after it."""
    found = {noun.index}
    for index in sentence.children[noun.index]:
        word = sentence.words[index]
        inside = sentence.subtree(index)
        before = word.dep in ("det", *_BEFORE) and index < noun.index
        after = word.dep in _AFTER and (word.dep != "prep" or word.lower in _PREPOSITIONS)
        if before or (after and min(inside) == max(found) + 1):
            found |= inside
    return found


def _leans(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    if word.tag in ("PRP", "PRP$") or word.lower in _POINTING or word.text in ('"', "“", "”", ":", ";", "—", ","):
        return word.lower != "that" or word.tag != "WDT"
    if word.tag == "MD" or (word.lower in _NOT_ONE and word.head != word.index):
        return True
    return word.lower == "the" and not definite_stands(sentence, word, kept)


def _opens_well(words: Sequence[Word]) -> bool:
    return words[0].lower in ("a", "an", "the") or words[0].pos in ("PROPN", "NUM")


def _written(sentence: Sentence, words: Sequence[Word], noun: Word) -> str:
    owned = any(w.dep == "poss" and w.head == noun.index for w in words)
    kept = [w for w in words if not (w.tag == "DT" and w.head == noun.index)]
    telling = any(w.pos == "PROPN" or w.index > noun.index or any(c.isdigit() for c in w.text) for w in kept)
    year = _year_of(sentence, noun)
    if year and noun.lemma in _DEEDS and not any(c.isdigit() for w in kept for c in w.text):
        return f"the {year} {_joined(kept)}"
    if not telling:
        return ""
    return _joined(kept) if owned else f"the {_joined(kept)}"


def _joined(words: Sequence[Word]) -> str:
    return "".join(w.text + (" " if w.space else "") for w in words).strip()


def _year_of(sentence: Sentence, noun: Word) -> str:
    """Return the year that the sentence gives for what the noun says, where it gives but one year."""
    years = [w for w in sentence.words if is_year(w.text)]
    if len(years) != 1 or years[0].dep != "pobj":
        return ""
    holder = sentence.words[years[0].head]
    verb = sentence.words[holder.head]
    inside = verb.index == sentence.verb_above(noun.index).index or verb.index == noun.index
    return years[0].text if holder.lower == "in" and inside and verb.tag in ("VBD", "VBN", "NN") else ""


def pairs(words: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    """Yield each "the" or "this" with the noun right after it that it belongs to."""
    for the, noun in itertools.pairwise(words):
        if the.lower in ("the", "this") and the.head == noun.index:
            yield the, noun
