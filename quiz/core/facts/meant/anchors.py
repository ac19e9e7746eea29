"""Whether a statement is anchored: whether it says of what, of whom, where or when it is true.

Anchored are what holds in general ("Workers who specialise produce more"), what is told of somebody or something named
("Ada Lovelace wrote ..."), and what happened, if it says when it did and where or to whom. "The army marched north",
"There are 120 species of birds" and "The Americans moved on" are not: of which army, where, in which war?
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quiz.core.facts.meant import strangers
from quiz.core.facts.meant.antecedents import Resolution
from quiz.core.facts.named import gazetteer
from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of
from quiz.core.facts.words.vocabulary import PERSON_NOUNS
from quiz.core.facts.words.year_words import is_year_or_decade, says_year
from quiz.core.word_sets import word_set

LOOSE = 0.0
"""Nothing says where, when or who."""
FAINT = 0.85
"""It says one of them."""
FIRM = 1.0

_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj", "csubjpass")
_OWN = frozenset({"poss", "pobj", "conj", "appos"})
_BELONGING = word_set("of on for between behind")
_PLACES = frozenset({"country", "city", "state", "place"})
_PLACED = ("GPE", "LOC", "FAC")
_WORLD = word_set("world worldwide earth globe global globally planet humanity universe humans")
_ERAS = word_set("century bc bce ad ce war wars revolution dynasty era age ages empire reign renaissance reformation")
_JUST = word_set("just only mere nearly almost over about around some")
_POWER = word_set("power office throne")
_LONG_AGO = word_set("ancient medieval prehistoric classical")
_PEOPLED = word_set("inhabit inhabitant population resident people citizen")
_NUMBERS = ("CARDINAL", "ORDINAL", "QUANTITY", "PERCENT", "MONEY")
_SHARES = word_set("percent % million billion thousand trillion")
_OUTRANK = PERSON_NOUNS & word_set("""
    president minister king queen emperor director leader chairman chairwoman chair senator governor mayor ambassador
    secretary captain coach manager head chief commander ruler champion member prince princess bishop deputy
""")


@dataclass(frozen=True)
class Told:
    """A statement as anchors are looked for in it: its words, its verb, and what its names stand for, by word.

    ``carried`` holds what things were described as in the sentences before: "the siege of Oslo", by word.
    """

    sentence: Sentence
    words: Sequence[Word]
    verb: int
    said: Mapping[int, Name]
    names: Names
    carried: Mapping[int, str]

    @property
    def subject(self) -> Word | None:
        """The subject of the main verb, if it is among the words."""
        kept = {word.index for word in self.words}
        found = (self.sentence.words[i] for i in self.sentence.children[self.verb])
        return next((word for word in found if word.dep in _SUBJECTS and word.index in kept), None)

    def named(self, indexes: Iterable[int]) -> list[Name]:
        """Return what some of the words name, each thing once, in the order of the words."""
        return list({name.full: name for i in sorted(indexes) if (name := self.said.get(i)) is not None}.values())


def told(sentence: Sentence, words: Sequence[Word], verb: int, found: Resolution, names: Names) -> Told:
    """Return a statement with what its words name: the names put into it and those it says itself."""
    kept = {word.index for word in words}
    said = {i: name for i, name in found.names.items() if i in kept}
    for mention in names.mentions.get(sentence.number, ()):
        name = names.find(mention.text)
        for index in range(mention.start, mention.end):
            if name is not None and index in kept and sentence.words[index].text in mention.text:
                said.setdefault(index, name)
    return Told(sentence, words, verb, said, names, {i: text for i, text in found.carried.items() if i in kept})


def firmness(statement: Told) -> float:
    """Return how firmly a statement is anchored: :data:`LOOSE`, :data:`FAINT` or :data:`FIRM`."""
    subject = statement.subject
    if subject is None:
        return FIRM
    named = about(statement, subject)
    acting = statement.named(_acting(statement, subject))
    if any(strangers.is_unknown_person(name, statement.names) for name in acting):
        return LOOSE
    if any(strangers.is_stranger(word, statement) for word in statement.words):
        return LOOSE
    if any(_is_the_topic(name, statement.names) for name in named):
        return LOOSE if _is_undated_count(statement) else FIRM
    if tells_past(statement):
        return _of_the_past(statement, subject, named)
    return _of_the_present(statement, subject, named)


def _is_the_topic(name: Name, names: Names) -> bool:
    """Whether a name is what the article is about; a people is so only where it heads the article."""
    return name.full in names.topics and (not _is_a_people(name) or names.find(names.title) is name)


def _acting(statement: Told, subject: Word) -> list[int]:
    """Return the words that say who acts, or whose thing it is."""
    sentence = statement.sentence
    joined = [i for i in sentence.children[subject.index] if sentence.words[i].dep in ("conj", "poss")]
    return [subject.index, *joined]


def about(statement: Told, subject: Word) -> list[Name]:
    """Return what the subject names, itself or by what it belongs to: "Ann Hale's father", "the mayor of Oslo"."""
    sentence, reached, waiting = statement.sentence, {subject.index}, [subject.index]
    while waiting:
        for index in sentence.children[waiting.pop()]:
            word = sentence.words[index]
            if word.dep in _OWN or word.lower in _BELONGING:
                reached.add(index)
                waiting.append(index)
    topics = statement.names.topics
    beside = [i for i in sentence.children[subject.index] if sentence.words[i].dep in ("compound", "nmod")]
    reached |= {i for i in beside if i in statement.said and statement.said[i].full in topics}
    return statement.named(reached)


def _is_undated_count(statement: Told) -> bool:
    """Whether so many people lived somewhere, and it is not said when."""
    words = statement.words
    peopled = any(word.lemma in _PEOPLED for word in words)
    counted = any(word.label == "CARDINAL" and word.pos == "NUM" for word in words)
    return peopled and counted and tells_past(statement) and not says_when(statement)


def tells_past(statement: Told) -> bool:
    """Whether a statement says what happened or was so, not what is or has been so."""
    verb = statement.sentence.words[statement.verb]
    finite = finite_of(statement.sentence, verb)
    if finite is None or finite.tag != "VBD" or (verb.tag == "VBN" and finite.lemma == "have"):
        return False
    return finite.lower != finite.lemma  # the model takes "rivers divide it" for the past of some verb too


def _of_the_past(statement: Told, subject: Word, about_whom: Sequence[Name]) -> float:
    when, where = says_when(statement), _says_where(statement)
    beside = [n for n in statement.named(statement.said) if n not in about_whom and not _is_a_people(n)]
    named = [name for name in about_whom if not _is_a_people(name)]
    person = any(name.kind == "person" for name in named)
    if not when and ((person and not where and _is_bare_office(statement)) or _are_countries(named)):
        return LOOSE
    titled = subject.index in statement.carried or _has_a_title(statement, subject)
    if named or titled or (subject.pos == "PROPN" and not about_whom):
        return FIRM if when or where or beside else FAINT
    if when:
        return FIRM if where or beside or about_whom else LOOSE
    known = any(name.kind in ("person", "work") and " " in name.full for name in beside)
    if known and subject.pos == "NOUN" and subject.lemma not in PERSON_NOUNS:
        return FAINT
    return FAINT if _is_said_to_be_named(statement) else LOOSE


def _has_a_title(statement: Told, subject: Word) -> bool:
    """Whether capitals before a common noun make a name of it: the Hale Global competition."""
    below = [statement.sentence.words[i] for i in statement.sentence.children[subject.index]]
    return any(w.index > 0 and w.dep in ("amod", "compound") and w.text[:1].isupper() and not w.label for w in below)


def _are_countries(named: Sequence[Name]) -> bool:
    """Whether only countries act: what they did needs a date."""
    return bool(named) and all(name.kind == "country" for name in named)


def _of_the_present(statement: Told, subject: Word, about_whom: Sequence[Name]) -> float:
    topic = any(n.full in statement.names.topics for n in statement.named(statement.said))
    if _says_where(statement) or topic or about_whom or subject.pos == "PROPN":
        return FIRM
    if _is_counted(statement, subject) or _is_bare_presence(statement, subject):
        return LOOSE
    return FIRM


def names_nothing(statement: Told) -> bool:
    """Whether a statement says no name, place, people or time at all."""
    return not statement.said and not any(
        word.pos == "PROPN" or word.label not in ("", *_NUMBERS) for word in statement.words
    )


def _is_a_people(name: Name) -> bool:
    return name.kind == "general" or (name.kind == "nationality" and gazetteer.is_demonym(name.full.rstrip("s")))


def says_when(statement: Told) -> bool:
    """Whether a year, a century, a war or another event with a name is said."""
    if any(name.kind == "event" for name in statement.named(statement.said)):
        return True
    if any(says_year(text) for text in statement.carried.values()):
        return True
    for word in statement.words:
        if is_year_or_decade(word.text) or word.label == "EVENT" or word.lower in _LONG_AGO:
            return True
        if word.lower in _ERAS and (word.label == "DATE" or word.pos == "PROPN" or word.text.isupper()):
            return True
    return False


def _says_where(statement: Told) -> bool:
    if any((word.label in _PLACED and word.pos == "PROPN") or word.lower in _WORLD for word in statement.words):
        return True
    return any(name.kind in _PLACES for name in statement.named(statement.said))


def _is_bare_office(statement: Told) -> bool:
    """Whether somebody was a leader or came to power, of what nothing says."""
    sentence = statement.sentence
    if any(sentence.words[i].lower in _POWER for i in sentence.subtree(statement.verb)):
        return True
    attribute = sentence.child(statement.verb, "attr")
    if attribute is None or attribute.lemma not in _OUTRANK:
        return False
    below = statement.sentence.subtree(attribute.index)
    return not any(statement.sentence.words[i].label == "NORP" for i in below)


def _is_said_to_be_named(statement: Told) -> bool:
    """Whether a thing is said to be something with a name: "the oldest of the cultures was the Olmec civilisation"."""
    sentence = statement.sentence
    attribute = sentence.child(statement.verb, "attr")
    return attribute is not None and bool(statement.named(sentence.subtree(attribute.index)))


def _is_counted(statement: Told, subject: Word) -> bool:
    """Whether the subject is a share or a great number of something, which holds but somewhere and once."""
    sentence = statement.sentence
    number = sentence.child(subject.index, "nummod")
    return subject.lower in _SHARES or (
        number is not None
        and not number.label.startswith("ORG")
        and (
            number.lower in _SHARES
            or re.fullmatch(r"\d+(?:[.,]\d+)*", number.text) is not None
            or _is_cut_down(sentence, number)
        )
    )


def _is_cut_down(sentence: Sentence, number: Word) -> bool:
    """Whether a number is called small or great: "just five companies"."""
    before = sentence.words[number.index - 1] if number.index else number
    return before.lower in _JUST


def _is_bare_presence(statement: Told, subject: Word) -> bool:
    """Whether "there are" does not go on to say of what, where or for what."""
    if subject.dep != "expl":
        return False
    sentence = statement.sentence
    there = sentence.child(statement.verb, "attr", "dobj")
    below = sentence.children[there.index] if there is not None else ()
    beside = (*below, *sentence.children[statement.verb])
    return not any(sentence.words[i].dep in ("prep", "relcl", "acl", "ccomp", "advcl") for i in beside)
