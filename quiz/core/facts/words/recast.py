"""A clause inside a sentence, hung anew so that it reads as a sentence of its own.

Words keep their places and their spans; only what they hang on changes, and a word that English wants ("was") is added
after the last. So whatever reads a parse reads a clause as it reads a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.items import Span

MARKS = (",", "–", "—", "-", "--", ";", ":")


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a sentence that state something by themselves.

    ``order`` holds their indexes as they are to be said, ``verb`` is the index of the verb they hang on, ``certainty``
    (0 to 1) says how surely the cut was right. ``sentence`` is the sentence, hung anew where the part is its clause.
    """

    sentence: Sentence
    order: tuple[int, ...]
    verb: int
    certainty: float = 1.0

    @property
    def kept(self) -> frozenset[int]:
        """The indexes of the words kept."""
        return frozenset(self.order)

    @property
    def is_straight(self) -> bool:
        """Whether the words stand in the order of the sentence."""
        return list(self.order) == sorted(self.order)

    def without(self, gone: Iterable[int], factor: float = 1.0) -> Part:
        """Return the part less some words."""
        left = set(gone)
        return replace(self, order=tuple(i for i in self.order if i not in left), certainty=self.certainty * factor)


def clause_at(sentence: Sentence, top: int) -> set[int]:
    """Return a word and all below it, without the marks at the edges, which the model hangs now here, now there."""
    ordered = sorted(sentence.subtree(top))
    while len(ordered) > 1 and sentence.words[ordered[-1]].text in MARKS and ordered[-1] != top:
        ordered.pop()
    while len(ordered) > 1 and sentence.words[ordered[0]].text in MARKS and ordered[0] != top:
        ordered.pop(0)
    return set(ordered)


def hang(sentence: Sentence, subject: int, verb: int, passive: bool, others: Sequence[Word] = ()) -> Sentence:
    """Return the sentence with ``verb`` as its root and ``subject`` as that verb's subject.

    ``others`` are words put in the place of those with their index, or after the last.
    """
    words = list(sentence.words)
    for word in others:
        words[word.index : word.index + 1] = [word]
    old = sentence.root.index
    words[old] = replace(words[old], head=verb, dep="dep")
    words[subject] = replace(words[subject], head=verb, dep="nsubjpass" if passive else "nsubj")
    words[verb] = replace(words[verb], head=verb, dep="ROOT")
    return replace(sentence, words=tuple(words))


def helper_verb(sentence: Sentence, text: str, dep: str, head: int, beside: int) -> Word:
    """Return "is", "are", "was" or "were" as a word to add after the last one; it stands where ``beside`` does."""
    tag = {"is": "VBZ", "are": "VBP"}.get(text, "VBD")
    index = len(sentence.words)
    return Word(index, text, True, "be", tag, "AUX", dep, head, "", False, sentence.words[beside].span)


def new_word(index: int, text: str, tag: str, pos: str, dep: str, head: int, span: Span) -> Word:
    """Return a word that the sentence does not have, to add after its last; ``span`` is what it was read from."""
    label = "DATE" if pos == "NUM" else ""
    return Word(index, text, True, text.lower(), tag, pos, dep, head, label, bool(label), span)


def be(past: bool, plural: bool) -> str:
    """Return the form of "to be"."""
    return ("were" if plural else "was") if past else ("are" if plural else "is")
