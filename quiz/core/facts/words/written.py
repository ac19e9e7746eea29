"""How an article writes a word: a name at a sentence's beginning that the model took for a common word is a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quiz.core.facts.words.sentences import Sentence, Word

_TAKEN = {"NN": "NNP", "NNS": "NNPS", "JJ": "NNP", "VB": "NNP", "UH": "NNP", "FW": "NNP"}
"""What an unknown first word is taken for, and what it is where the article writes it as a name."""


def with_names_first(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences, each first word a name that is one everywhere else: "Jespersen wrote", "by Jespersen".

    A word that stands anywhere in small letters stays what it is.
    """
    small = {word.text for sentence in sentences for word in sentence.words if word.text.islower()}
    named = {
        word.text
        for sentence in sentences
        for word in sentence.words[1:]
        if word.pos == "PROPN" and word.text[:1].isupper() and word.lower not in small
    }
    return [_mended(sentence, named) for sentence in sentences]


def _mended(sentence: Sentence, named: set[str]) -> Sentence:
    first = sentence.words[0]
    if first.text not in named or first.pos == "PROPN" or first.tag not in _TAKEN or _is_said_of(sentence, first):
        return sentence
    return replace(sentence, words=(replace(first, pos="PROPN", tag=_TAKEN[first.tag]), *sentence.words[1:]))


def _is_said_of(sentence: Sentence, first: Word) -> bool:
    """Whether the word describes a common noun: "Roman roads", "Computer games" have no name for a subject."""
    return first.dep in ("amod", "compound", "nmod") and sentence.words[first.head].pos == "NOUN"
