"""Common-noun phrases: an article's things, each cut to the words that name it, without its article or number."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.core.facts.words.sentences import Sentence, Word, joined
from quiz.core.facts.words.vocabulary import PERSON_NOUNS, TIME_NOUNS, VAGUE_ANSWERS
from quiz.core.word_sets import word_set

MOST_WORDS = 6
_BEFORE = frozenset({"amod", "compound", "nmod", "advmod", "punct", "npadvmod", "prep", "pobj", "cc", "conj"})
_DETERMINERS = frozenset({"det", "poss", "nummod", "case", "quantmod", "predet"})
_VAGUE = (
    VAGUE_ANSWERS
    | TIME_NOUNS
    | word_set("""
    ability act addition aim alternative amount approach array aspect attempt basis beginning bit bulk case cause chance
    change choice circumstance collection combination condition consequence couple course degree detail dozen effect
    end entry example extent fact factor form goal half handful idea instance issue kind lack lot majority manner matter
    means member method mix need number opportunity option other percentage piece place point portion position
    possibility problem process proportion purpose quality quantity quarter range rate reason rest result role round
    section series set share situation sort stage step strategy style subcategory subset success term total type use
    variety view whole work world percent name lack name version source amount list level
""")
)
_EMPTY_ADJECTIVES = word_set("""
    other such same certain various several many different own next last former latter first second third new particular
    similar further additional few more most less much main major key important significant whole entire only following
    previous specific early late good bad great big small large long short recent current possible likely common
    minor principal final chief numerous respective overall
""")


@dataclass(frozen=True)
class Phrase:
    """A noun phrase: words ``first`` to ``last`` of its sentence, both included, without article, owner or number.

    ``after`` is what stood before it: "a", "the", "owner", "number" or "" (a bare phrase).
    """

    sentence: Sentence
    head: Word
    first: int
    last: int
    after: str

    @functools.cached_property
    def text(self) -> str:
        """The phrase as it stands inside a sentence."""
        words = self.sentence.words[self.first : self.last + 1]
        text = joined(words)
        opens = self.first == 0 and words[0].tag not in ("NNP", "NNPS") and not words[0].label
        return text[:1].lower() + text[1:] if opens else text

    @functools.cached_property
    def lemmas(self) -> frozenset[str]:
        """The telling words of the phrase by their lemmas."""
        words = self.sentence.words[self.first : self.last + 1]
        return frozenset(w.lemma for w in words if w.pos in ("NOUN", "ADJ", "PROPN", "VERB"))

    @property
    def is_plural(self) -> bool:
        """Whether it names several."""
        return self.head.tag == "NNS"

    @property
    def is_mass(self) -> bool:
        """Whether it is singular and stands without any article: water, private education."""
        return self.head.tag == "NN" and self.after == ""


def noun_phrases(sentence: Sentence) -> Iterator[Phrase]:
    """Yield the phrases of a sentence that are definite enough to be asked for or offered."""
    for word in sentence.words:
        phrase = noun_phrase(sentence, word)
        if phrase is not None:
            yield phrase


def noun_phrase(sentence: Sentence, head: Word, *, listed: bool = False) -> Phrase | None:
    """Return the phrase around a common noun, or None where it is vague, long, or cut up by other words.

    ``listed``: the phrase is one of several that say together what each would not.
    """
    if (
        head.tag not in ("NN", "NNS")
        or head.pos != "NOUN"
        or (head.lemma in _VAGUE and not listed)
        or head.label not in ("", "PRODUCT")
    ):
        return None
    if not head.text.isalpha() or head.dep in ("compound", "amod", "nmod", "npadvmod", "poss"):
        return None
    after = _stands_after(sentence, head)
    first = _first(sentence, head)
    last = _last(sentence, head)
    if after is None or first is None or last is None or last - first >= MOST_WORDS:
        return None
    return Phrase(sentence, head, first, last, after)


def _stands_after(sentence: Sentence, head: Word) -> str | None:
    """Return the sort of determiner, or None for one that leans on something or says "some", "any", "no"."""
    found = ""
    for index in sentence.children[head.index]:
        word = sentence.words[index]
        if word.dep == "det":
            found = {"a": "a", "an": "a", "the": "the"}.get(word.lower, "?")
        elif word.dep == "poss" and not _is_of_a_sort(sentence, word):
            found = "owner"
        elif word.dep == "nummod":
            found = found or "number"
        elif word.dep in ("predet", "neg"):
            found = "?"
    return None if found == "?" else found


def _is_of_a_sort(sentence: Sentence, owner: Word) -> bool:
    """Whether a possessive tells what sort of thing is meant, not whose: "a children's book author"."""
    article = sentence.child(owner.index, "det") or sentence.child(owner.head, "det")
    return owner.dep == "poss" and owner.tag == "NNS" and article is not None and article.lower in ("a", "an")


def _first(sentence: Sentence, head: Word) -> int | None:
    """Return where the words begin that stand before the noun and describe it."""
    outside: set[int] = set()
    for index in sentence.children[head.index]:
        word = sentence.words[index]
        if word.dep in _DETERMINERS and index < head.index and not _is_of_a_sort(sentence, word):
            outside |= sentence.subtree(index)
    before = [i for i in sentence.subtree(head.index) if i < head.index and i not in outside]
    first = min(before, default=head.index)
    if before and (len(before) != head.index - first or not all(_describes(sentence.words[i]) for i in before)):
        return None
    return first


def _describes(word: Word) -> bool:
    return (
        word.dep in _BEFORE
        and word.tag not in ("PRP", "PRP$", "DT", "CD", "WDT", "JJR", "RBR", "JJS", "RBS", "IN", "CC", "POS", ",", ":")
        and word.lower not in _EMPTY_ADJECTIVES
        and (word.text.isalpha() or word.text == "-")
    )


def _last(sentence: Sentence, head: Word) -> int | None:
    """Return where the phrase ends: at the noun, or at the end of an "of" right behind it."""
    follows = sentence.words[head.index + 1] if head.index + 1 < len(sentence.words) else None
    if follows is not None and follows.text in ("-", "/", "–") and not head.space:
        return None
    if follows is None or follows.lower != "of":
        return head.index
    if follows.head != head.index:
        return None
    inner = sorted(sentence.subtree(follows.index))
    words = [sentence.words[i] for i in inner]
    plain = all(w.tag not in ("PRP", "PRP$", "CD", "WDT", "WP", "WRB", ",", ":", "VBG", "CC") for w in words)
    if not plain or inner[-1] - inner[0] != len(inner) - 1 or any(w.dep in ("relcl", "acl") for w in words):
        return None
    return inner[-1]


def is_person(phrase: Phrase) -> bool:
    """Whether a phrase names people by what they are."""
    return phrase.head.lemma in PERSON_NOUNS
