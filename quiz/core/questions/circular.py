"""Statements that say a name again in another form: Aristotle in Aristotelian cosmology. They tell nobody anything."""

from __future__ import annotations

from quiz.core.facts.named import gazetteer
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Word

_ENDINGS = ("ian", "ean", "ist", "ism", "esque")
_SHORTEST = 5
_DROPPED = 2
"""Letters of a name that may fall before an ending: Aristotl-e, Plat-o."""


def is_circular(statement: Statement) -> bool:
    """Whether a statement tells of somebody what is only called after the same."""
    sentence = statement.sentence
    subject = sentence.child(statement.verb, "nsubj", "nsubjpass")
    if subject is None:
        return False
    about = [piece.text for piece in statement.pieces if piece.index in sentence.subtree(subject.index)]
    names = [text for text in about if text[:1].isupper() and len(text) >= _SHORTEST]
    told = [word for piece in statement.pieces if (word := piece.word) is not None and piece.text not in about]
    return any(_is_called_after(word, name) for word in told for name in names)


def _is_called_after(word: Word, name: str) -> bool:
    if word.text == name or not word.text.endswith(_ENDINGS) or gazetteer.is_demonym(word.text):
        return False
    stem = name[: max(_SHORTEST - 1, len(name) - _DROPPED)]
    return word.text.startswith(stem) and len(word.text) > len(name)
