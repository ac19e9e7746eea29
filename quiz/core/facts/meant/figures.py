"""Whom a sentence speaks of: each person it names, or mentions by a noun or pronoun, and in which role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.core.facts.named.genders import Genders, of_noun
from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import PERSON_NOUNS

SUBJECTS = ("nsubj", "nsubjpass")
_UNTOLD = ("compound", "appos", "amod", "nmod", "attr", "npadvmod", "oprd")


@dataclass(frozen=True, slots=True)
class Figure:
    """One person a sentence speaks of; ``name`` is None for one it does not name, ``gender`` "" for an unknown one.

    ``index`` is the word that stands for the person. ``main`` says that it is the subject of the sentence, ``acting``
    that it is the subject of any verb.
    """

    name: Name | None
    index: int
    gender: str
    main: bool
    acting: bool


def people_of(sentence: Sentence, names: Names, genders: Genders) -> list[Figure]:
    """Return the people a sentence names or mentions by a noun, in the order they stand there."""
    named = list(_named(sentence, names, genders))
    taken = {figure.index for figure in named}
    told = [*named, *_titled(sentence, names, genders, taken)]
    taken |= {figure.index for figure in told}
    return sorted([*told, *_unnamed(sentence, taken, names)], key=lambda figure: figure.index)


def _named(sentence: Sentence, names: Names, genders: Genders) -> Iterator[Figure]:
    for mention in names.mentions.get(sentence.number, ()):
        name = names.find(mention.text)
        last = sentence.words[mention.end - 1]
        if name is None or name.kind != "person" or (last.dep == "compound" and last.head >= mention.end):
            continue
        yield figure(sentence, last, name, genders.of(name))


def _titled(sentence: Sentence, names: Names, genders: Genders, taken: set[int]) -> Iterator[Figure]:
    for word in sentence.words:
        if word.lower == "the" and word.head not in taken:
            phrase = " ".join(w.lower for w in sentence.words[word.index + 1 : word.head + 1])
            if (name := names.titles.get(phrase)) is not None:
                yield figure(sentence, sentence.words[word.head], name, genders.of(name))


def _unnamed(sentence: Sentence, taken: set[int], names: Names) -> Iterator[Figure]:
    for word in sentence.words:
        if word.tag != "NN" or word.lemma not in PERSON_NOUNS or word.dep in _UNTOLD or word.index in taken:
            continue
        beside = {i for i in sentence.children[word.index] if sentence.words[i].dep in ("appos", "compound", "nmod")}
        if not any(mention.end - 1 in beside for mention in names.mentions.get(sentence.number, ())):
            yield figure(sentence, word, None, of_noun(word.lemma))


def figure(sentence: Sentence, word: Word, name: Name | None, gender: str) -> Figure:
    """Return who stands at a word, with the role that the parse gives it."""
    while word.dep == "appos" and word.head != word.index:
        word = sentence.words[word.head]
    acting = word.dep in SUBJECTS
    verb = sentence.words[word.head]
    main = acting and (verb.index == sentence.root.index or (verb.dep == "conj" and verb.head == sentence.root.index))
    return Figure(name, word.index, gender, main, acting)
