"""What the whole article says, kept so that a wrong option can be checked against all of it (rule 7)."""

from __future__ import annotations

import collections
import datetime
import functools
import itertools
import re
from collections.abc import Mapping, Sequence

from quiz.core.facts.asked.answers import Answer, is_term
from quiz.core.facts.asked.nouns import Phrase, noun_phrases
from quiz.core.facts.named import gazetteer
from quiz.core.facts.named.aliases import aliases_in
from quiz.core.facts.named.alike import abbreviates, contains, initials_of, is_written_alike, letters_of
from quiz.core.facts.named.identity import Name, Names, surname
from quiz.core.facts.named.lives import Life, lives_of
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.knowledge import closed_sets
from quiz.core.once import once


def names_a_class(sentence: Sentence, word: Word) -> bool:
    """Whether a word says what others are: "are organelles", "types of organelles"; it may be true of the key too."""
    if word.dep == "attr":
        return True
    kind = sentence.words[sentence.words[word.head].head].lemma
    return word.dep == "pobj" and kind in ("type", "kind", "sort", "form", "class", "group", "one")


LONG_AGO = 2000
REACH = 120
"""So many sentences before and after one is the rest of a long article looked at for what is like its answer."""
_TELLING = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM"})
_WHERE = frozenset({"in", "at", "near", "from", "to", "around", "outside"})


class Record:
    """The article's names, and which words stand in which sentences.

    ``latest`` is the year it was published, or else the last year it names: who names none after 2000 may write later.
    ``kindred`` keeps, once looked for, which names near a sentence could stand in the place of one, and ``akin`` which
    two could in each other's.
    """

    def __init__(self, sentences: Sequence[Sentence], names: Names, published: datetime.date | None = None) -> None:
        self.names = names
        self._lemmas: dict[str, set[int]] = collections.defaultdict(set)
        self._words: dict[str, set[int]] = collections.defaultdict(set)
        for sentence in sentences:
            for word in sentence.words:
                self._lemmas[word.lemma].add(sentence.number)
                self._words[word.lower].add(sentence.number)
        self._labels: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
        self._gone_to: set[str] = set()
        self._acting: set[str] = set()
        self._near: dict[tuple[int, int], tuple[Name, ...]] = {}
        self._named: dict[int, list[Name]] = collections.defaultdict(list)
        self._small = {word.text for sentence in sentences for word in sentence.words if word.text.islower()}
        self.kindred: dict[tuple[str, tuple[int, int]], list[Name]] = {}
        self.akin: dict[str, dict[str, bool]] = collections.defaultdict(dict)
        for sentence in sentences:
            self._note_names(sentence)
        self.sentences = sentences
        years = (int(word) for word in self._words if re.fullmatch(r"1[0-9]{3}|20[0-9]{2}", word))
        self.latest = published.year if published else max([LONG_AGO, *years])
        self.aliases = aliases_in(sentences)
        self.classes = {w.lower for s in sentences for w in s.words if names_a_class(s, w)}
        self.terms = {word.lower: word for sentence in sentences for word in sentence.words if is_term(word)}

    def _note_names(self, sentence: Sentence) -> None:
        for mention in self.names.mentions.get(sentence.number, ()):
            name = self.names.find(mention.text)
            if name is not None:
                self._named[sentence.number].append(name)
                self._labels[name.full][mention.label] += 1
                if mention.human:
                    self._acting.add(name.full)
                if mention.start and sentence.words[mention.start - 1].lower in _WHERE:
                    self._gone_to.add(name.full)

    def label_of(self, name: Name) -> str:
        """Return what the language model mostly takes a name for: GPE, PERSON, ORG, ... or ""."""
        labels = self._labels.get(name.full, collections.Counter())
        return min(labels, key=lambda label: (-labels[label], label), default="")

    def acts(self, name: Name) -> bool:
        """Whether the article has somebody of this name do or be what only people do or are."""
        return name.full in self._acting

    @functools.cached_property
    def lives(self) -> Mapping[str, Life]:
        """The years of birth and death the article tells, by the person's name."""
        return lives_of(self.sentences, self.names)

    @functools.cached_property
    def _phrases(self) -> tuple[tuple[Phrase, ...], ...]:
        return tuple(tuple(noun_phrases(sentence)) for sentence in self.sentences)

    def phrases_near(self, sentence: Sentence) -> tuple[Phrase, ...]:
        """Return every noun phrase near a sentence that could be an answer or an option, in order."""
        return tuple(itertools.chain.from_iterable(self._phrases[slice(*self.reach(sentence))]))

    def names_near(self, sentence: Sentence) -> tuple[Name, ...]:
        """Return the names said near a sentence, each once: all of an article that is read in a lesson."""
        reach = self.reach(sentence)
        if reach not in self._near:
            said = (self._named.get(number, ()) for number in range(*reach))
            found = {name.full: name for name in itertools.chain.from_iterable(said)}
            self._near[reach] = tuple(found.values())
        return self._near[reach]

    def reach(self, sentence: Sentence) -> tuple[int, int]:
        """Return the first sentence that is near enough to one, and the one after the last."""
        return max(0, sentence.number - REACH), min(len(self.sentences), sentence.number + REACH)

    @functools.cached_property
    def _by_initials(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = collections.defaultdict(list)
        for name in self.names.all:
            for letters in dict.fromkeys((letters_of(name.full), initials_of(name.full))):
                found[letters].append(name.full)
        return {letters: tuple(fulls) for letters, fulls in found.items()}

    @functools.cached_property
    def _fulls(self) -> collections.Counter[str]:
        return collections.Counter(name.full.lower() for name in self.names.all)

    @functools.cached_property
    def _by_last_word(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = collections.defaultdict(list)
        for name in self.names.all:
            found[name.full.split()[-1]].append(name.full)
        return found

    def ending_in(self, word: str) -> Sequence[str]:
        """Return the full names whose last word this is."""
        return self._by_last_word.get(word, ())

    def names_another(self, full: str, name: Name) -> bool:
        """Whether a full name, whatever its capitals, is that of something else."""
        return self._fulls[full.lower()] > (full.lower() == name.full.lower())

    @functools.cached_property
    def _surnames(self) -> collections.Counter[str]:
        people = {(surname(n.full), n.full.split()[0]) for n in self.names.all if n.kind == "person" and " " in n.full}
        return collections.Counter(family_name for family_name, _first in people)

    def bearers(self, family_name: str) -> int:
        """Return how many people of the article, told apart by their first names, have a family name."""
        return self._surnames[family_name]

    def short_and_long(self, text: str) -> list[str]:
        """Return the article's names that a text abbreviates, and those that abbreviate it."""
        near = (*self._by_initials.get(letters_of(text), ()), *self._by_initials.get(initials_of(text), ()))
        return [name for name in near if abbreviates(name, text) or abbreviates(text, name)]

    def holding(self, lemmas: frozenset[str]) -> list[int]:
        """Return the numbers of the sentences that hold all of some lemmas, in order."""
        return sorted(set.intersection(*(self._lemmas.get(lemma, set()) for lemma in sorted(lemmas)))) if lemmas else []

    def writes_small(self, word: str) -> bool:
        """Whether a word stands anywhere in small letters."""
        return word in self._small

    def is_gone_to(self, name: Name) -> bool:
        """Whether the article has a name after a preposition of place: what stands so is no title and no thing."""
        return name.full in self._gone_to

    def says(self, text: str) -> bool:
        """Whether all words of a date or quantity stand together in some sentence."""
        return bool(self.where(text))

    def says_elsewhere(self, text: str, answer: Answer) -> bool:
        """Whether a date is told of something else only: of no such deed, and not beside the answer."""
        places = self.where(text)
        here = answer.statement.sentence.number in places or answer.verb in ("be", "have")
        return bool(places) and not here and not places & self._lemmas.get(answer.verb, set())

    @once
    def where(self, text: str) -> frozenset[int]:
        """Return the numbers of the sentences that hold every word of a text."""
        found: set[int] | None = None
        for word in re.findall(r"[\w.,%-]*\w%?", text.lower()):
            here = self._words.get(word, set()) | self._lemmas.get(word, set()) | self._lemmas.get(word[:-1], set())
            found = here if found is None else found & here
        return frozenset(found or ())

    def _speaks_of(self, sentence: Sentence, answer: Answer) -> bool:
        """Whether a sentence shares two telling words with what is said of a common word: it may say so of another."""
        return len(_told_beside(answer) & {word.lemma for word in sentence.words if word.pos in _TELLING}) >= 2

    def _is_said_there_otherwise(self, other: str, answer: Answer) -> bool:
        """Whether the sentence names the same thing in another spelling."""
        said = self.names.mentions.get(answer.statement.sentence.number, ())
        return any(is_written_alike(other, mention.text) for mention in said)

    def _is_the_same(self, other: str, answer: Answer) -> bool:
        """Whether another name, or what holds it, is meant: by its spelling, by an alias, by who bears it."""
        if other.lower() in {alias.lower() for alias in self.aliases.get(answer.text.lower(), ())}:
            return True
        name = self.names.find(other)
        alike = is_written_alike(other, answer.text) or contains(other, answer.text)
        return alike or (name is not None and answer.name is not None and name.full == answer.name.full)

    def _may_share_in(self, places: frozenset[int] | set[int], answer: Answer) -> bool:
        """Whether a sentence about another person speaks of what is told of the answer: of love, of the same prize."""
        told = {piece.word.lemma for piece in answer.others if piece.word is not None and _is_what_is_told(piece.word)}
        return answer.kind == "person" and any(places & self._lemmas.get(lemma, set()) for lemma in sorted(told))

    def may_be_wrong(self, other: str, answer: Answer) -> bool:
        """Whether nothing in the article makes ``other`` true in the answer's place.

        It must not stand in the same sentence, mean the same thing, or anywhere hang on the same verb.
        """
        if answer.kind == "country" and (answer.before == "the") != (other in gazetteer.TAKES_THE):
            return False
        name = self.names.find(other)
        places = (name.sentences if name else set()) | self.where(other)
        if answer.statement.sentence.number in places or self._is_the_same(other, answer):
            return False
        if self._is_said_there_otherwise(other, answer) or self._may_share_in(places, answer):
            return False
        if answer.kind == "word" and places:
            once = answer.statement.sentence.words[answer.statement.verb].tag == "VBD"
            fellow = once and other in closed_sets.fellows(answer.text)
            return fellow and not any(self._speaks_of(self.sentences[place], answer) for place in places)
        if answer.kind == "term" and other in self.classes:
            return False
        if answer.kind == "term":
            return other[:5] != answer.text[:5] and not places & self._lemmas.get(answer.verb, set())
        return not (answer.verb not in ("be", "have") and places & self._lemmas.get(answer.verb, set()))


def _is_what_is_told(word: Word) -> bool:
    """Whether a noun is an object or complement: what somebody won, fell in, spoke of."""
    return word.pos == "NOUN" and word.dep in ("dobj", "pobj", "attr") and not word.label


@once
def _told_beside(answer: Answer) -> frozenset[str]:
    """Return the lemmas of the telling words of a statement beside the answer."""
    words = [piece.word for piece in answer.others if piece.word is not None]
    return frozenset(word.lemma for word in words if word.pos in _TELLING)
