"""The topic of an article as a heading before a question: "Kenya: The climate is cooler in the savannah grasslands".

A textbook prints the name of a chapter above its questions, and "the climate" is clear below it. Only an article about
one thing has such a heading: its headline is a name or a noun that its first sentences take up, or a noun phrase
whose main word the text uses ("The Structure of the Atom"), which explains only what is so in general.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quiz.core.facts.meant import anchors
from quiz.core.facts.meant.anchors import Told
from quiz.core.facts.meant.definites import RELATIVE
from quiz.core.facts.meant.descriptions import headline_of
from quiz.core.facts.named.identity import Names
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of
from quiz.core.facts.words.vocabulary import PERSON_NOUNS, TITLES
from quiz.core.facts.words.year_words import is_year
from quiz.core.word_sets import word_set

MOST_WORDS = 6
SOON = 2
"""A headline that one of so many first sentences says names what the article is about."""
FIRMNESS = 0.8
"""How firmly a statement stands that is clear below the heading alone."""

_HAPPENINGS = word_set("""
    event incident attack accident decision agreement result finding discovery change problem issue question process
    situation case time day year period century moment place side part end way fact reason meeting visit ceremony
    match game study report survey paper article project plan proposal group pair two three latter former one
    name word term title letter book film idea theory argument claim statement answer experiment
    company firm ship boat man woman boy girl child couple family student victim
""")
"""What "the" points back to in the sentences before, hardly ever to the topic."""
_MEMBERS = word_set("species adults juveniles residents officials members authors participants delegates")
_PRESENT = ("VBZ", "VBP")
_SMALL = word_set("the a an of in on at for from to with and or its their")
_PREPOSITIONS = word_set("of in on at for from to with")
_OF_A_PLACE = word_set("atmosphere climate weather")
"""What every planet or country has: clear by itself only where no other is spoken of."""


@dataclass(frozen=True)
class Heading:
    """``words`` stand before a question; ``introduced`` is where each noun first stands without "the".

    ``is_named`` says that the article names its topic so; else the heading explains only what is told in the present.
    """

    words: str
    introduced: Mapping[str, tuple[int, int]]
    is_named: bool = True

    def is_said(self, text: str) -> bool:
        """Whether a statement names the topic itself, so that no heading need stand before it."""
        said = {_stem(word) for word in re.findall(r"[^\W_]+", text)}
        return all(_stem(word) in said for word in re.findall(r"[^\W_]+", self.words) if len(word) > 3)


def heading_of(headline: str, names: Names, sentences: Sequence[Sentence]) -> Heading | None:
    """Return the heading that an article's headline makes, or None; somebody's life has none."""
    title = re.sub(r"\s*\([^)]*\)", "", headline).strip(" .:")
    title = re.sub(r"^(?:Introduction to|An Overview of|Overview of)\s+(?:the\s+)?", "", title, flags=re.I)
    named = headline_of(names)
    if not title or len(title.split()) > MOST_WORDS or (named is not None and named.kind == "person"):
        return None
    said = re.compile(rf"(?<!\w){re.escape(title)}s?(?!\w)", re.I)
    soon = any(said.search(sentence.text) for sentence in sentences[:SOON])
    return Heading(title, _introduced(sentences), soon) if soon or _is_noun_phrase(title, sentences) else None


def _is_noun_phrase(title: str, sentences: Sequence[Sentence]) -> bool:
    """Whether a headline in capitals is a noun with what belongs to it, and the text uses that noun."""
    words = [word.strip(",:") for word in title.split()]
    telling = [word for word in words if word.lower() not in _SMALL]
    if len(telling) < 2 or any(not w[:1].isupper() for w in telling) or words[0].endswith("ing") or ":" in title:
        return False
    follows = dict(itertools.pairwise(words))
    if any(_may_be_a_verb(word, follows.get(word, "")) for word in telling):
        return False
    end = next((place for place, word in enumerate(words) if word.lower() in _PREPOSITIONS), len(words))
    main = words[end - 1].lower() if end else ""
    used = {word.pos for sentence in sentences for word in sentence.words if word.lower == main}
    return "NOUN" in used and used <= {"NOUN", "PROPN"}


def _may_be_a_verb(word: str, follows: str) -> bool:
    """Whether a word in "-s" or "-ed" stands in a headline where a verb may: "Oslo Wins Prize"."""
    ends = (word.endswith("s") and not word.endswith(("ss", "'s", "’s"))) or word.endswith("ed")
    return ends and follows[:1].isupper()


def _introduced(sentences: Sequence[Sentence]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for sentence in sentences:
        for word in sentence.words:
            named = word.pos == "PROPN"
            if named or (word.pos == "NOUN" and word.dep != "compound" and not _has_the(sentence, word)):
                found.setdefault(word.lower if named else word.lemma, (sentence.number, word.index))
    return found


def _has_the(sentence: Sentence, noun: Word) -> bool:
    article = sentence.child(noun.index, "det")
    return article is not None and article.lower == "the"


def settled(heading: Heading | None, sentence: Sentence, words: Sequence[Word]) -> dict[int, str]:
    """Return each word that the heading explains: "the" with what the topic has, "most species" of those it names."""
    if heading is None or not _is_timeless(sentence, words, heading.is_named):
        return {}
    clear = [word for word in words if _is_the_topics(heading, sentence, word) or _is_a_member(sentence, word)]
    return {word.index: word.text for word in clear}


def places(heading: Heading | None, sentence: Sentence, words: Sequence[Word]) -> bool:
    """Whether "the atmosphere" or "the climate" is that of the topic: no other place is spoken of."""
    if heading is None or not _is_timeless(sentence, words, dated=False):
        return False
    spoken_of = any(the.lower == "the" and sentence.words[the.head].lower in _OF_A_PLACE for the in words)
    return spoken_of and not any(word.pos == "PROPN" and word.label in ("GPE", "LOC") for word in words)


def _is_timeless(sentence: Sentence, words: Sequence[Word], dated: bool) -> bool:
    """Whether a statement says what is so, or, if ``dated``, what happened in a year."""
    finite = finite_of(sentence, sentence.root)
    present = finite is not None and (finite.tag in _PRESENT or finite.lower in ("can", "may"))
    told_when = dated and any(is_year(word.text) for word in words)
    return (present or told_when) and not any(_is_pronoun(word) for word in words)


def _is_pronoun(word: Word) -> bool:
    """Whether a word stands for a name said before; "itself" stands for one said beside it."""
    return word.tag in ("PRP", "PRP$") and not word.lower.endswith(("self", "selves"))


def _is_the_topics(heading: Heading, sentence: Sentence, the: Word) -> bool:
    head = sentence.words[the.head]
    if the.lower != "the" or the.tag != "DT" or head.pos != "NOUN" or head.index < the.index:
        return False
    between = sentence.words[the.index + 1 : head.index]
    if head.lemma in _HAPPENINGS or any(w.lower in RELATIVE or w.pos == "NUM" for w in between):
        return False
    if head.lemma in PERSON_NOUNS and head.lemma not in TITLES:
        return False
    here = (sentence.number, the.index)
    return heading.introduced.get(head.lemma, here) >= here


def _is_a_member(sentence: Sentence, word: Word) -> bool:
    """Whether "most species" or "adults" are those of the topic."""
    if word.lower not in _MEMBERS or word.dep not in ("nsubj", "nsubjpass", "pobj"):
        return False
    before = {sentence.words[i].lower for i in sentence.children[word.index]}
    return before.isdisjoint(("some", "other", "others", "more", "these", "those", "such"))


def anchors_it(heading: Heading | None, statement: Told, before: Sequence[Sentence]) -> bool:
    """Whether a statement that says nowhere of what it speaks is clear below the heading.

    The sentence ``before`` it must speak of nothing else: trees in a park are not those of the whole town.
    """
    if heading is None or statement.subject is None or _speaks_of_another(statement, before):
        return False
    if not anchors.tells_past(statement):
        return True
    return heading.is_named and anchors.says_when(statement) and statement.subject.pos in ("NOUN", "PROPN")


def _speaks_of_another(statement: Told, before: Sequence[Sentence]) -> bool:
    near = [s for s in before[-1:] if s.paragraph == statement.sentence.paragraph]
    named = (statement.names.find(m.text) for s in near for m in statement.names.mentions.get(s.number, ()))
    return any(name is not None and name.full not in statement.names.topics for name in named)


def _stem(word: str) -> str:
    return word.lower()[:5]
