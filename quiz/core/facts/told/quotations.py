"""Direct speech: whole sentences that somebody is quoted with, each with who said it and the sentence that says so.

A quotation may run over several sentences; one of them, or the one that leads up to it, names the speaker.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quiz.core.facts.meant.things import name_at
from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.words.sentences import Sentence, Word, joined
from quiz.core.facts.words.tenses import finite_of
from quiz.core.facts.words.vocabulary import REPORTING
from quiz.core.word_sets import word_set

MARKS = ('"', "“", "”")
_SPOKEN = REPORTING | word_set("continue ask")
_WRITING = word_set("write tweet blog post publish state letter statement")
_LEADS_ON = (":", ",")
LONG = 25
"""Of a run of more words but the first clause is taken, where it stands as one."""
_THINKING = word_set("think believe feel judge conclude surmise observe suggest assert")
"""Verbs that hand on what somebody means, and seldom his very words."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """One whole sentence of somebody's, or a clause that stands for one: ``words`` of ``sentence``, as they stand.

    ``told_by`` is the sentence that names the speaker; mostly the same. ``verb`` is "wrote" where it was no speech.
    """

    words: tuple[Word, ...]
    sentence: Sentence
    speaker: Name
    told_by: Sentence
    verb: str = "said"

    @property
    def text(self) -> str:
        """The quoted words, without the comma or full stop at their end."""
        return joined(self.words).rstrip(" ,.")


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of one sentence within one pair of marks; ``closed`` where the closing mark stands in the sentence."""

    words: tuple[Word, ...]
    opened: bool
    closed: bool


def quotations(sentences: Sequence[Sentence], names: Names) -> Iterator[Quotation]:
    """Yield, in order, the whole sentences that somebody surely known is quoted with."""
    for told in _turns(sentences):
        voices = {found[0].full: found for sentence in told if (found := _speaker(sentence, names)) is not None}
        if len(voices) != 1:
            continue
        ((speaker, told_by),) = voices.values()
        verb = "wrote" if any(w.lemma in _WRITING for sentence in told for w in _outside(sentence)) else "said"
        for sentence in told:
            for run in _runs(sentence):
                words = _whole_clause(sentence, run)
                if words and _is_verbatim(sentence, words):
                    yield Quotation(words, sentence, speaker, told_by, verb)


def _turns(sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """Yield the sentences of one quotation together, with the one that leads up to it by a colon or a comma.

    A quotation that goes on in the same paragraph after "she said" is one with what she said before.
    """
    turn: list[Sentence] = []
    for sentence in sentences:
        if turn and not _goes_on(turn[-1], sentence):
            yield turn
            turn = []
        if _holds_marks(sentence) or sentence.quoted or _leads_on(sentence):
            turn.append(sentence)
        elif turn:
            yield turn
            turn = []
    yield from [turn] if turn else []


def _goes_on(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence belongs to the same quotation as the one before it."""
    led = _leads_on(before) and sentence.words[0].text in MARKS
    if sentence.quoted or led:
        return True
    same = before.paragraph == sentence.paragraph
    wholly = sentence.words[0].text in MARKS and len(_outside(sentence)) == 0
    return (same and wholly) or (_is_left_open(before) and sentence.words[0].text in MARKS)


def _leads_on(sentence: Sentence) -> bool:
    return sentence.words[-1].text in _LEADS_ON and not _holds_marks(sentence)


def _is_left_open(sentence: Sentence) -> bool:
    """Whether a quotation goes on behind a sentence: in a new paragraph it is opened once more."""
    runs = _runs(sentence)
    return bool(runs) and not runs[-1].closed


def _holds_marks(sentence: Sentence) -> bool:
    return any(word.text in MARKS for word in sentence.words)


def _runs(sentence: Sentence) -> list[_Run]:
    """Return what stands within quotation marks: a mark after a space opens, any other closes."""
    found: list[_Run] = []
    inside: list[Word] | None = [] if sentence.quoted else None
    opened = False
    for word in sentence.words:
        if word.text not in MARKS:
            if inside is not None:
                inside.append(word)
            continue
        if inside is not None and inside:
            found.append(_Run(tuple(inside), opened, closed=True))
        opened = word.index == 0 or sentence.words[word.index - 1].space or inside is None
        opens = inside is None and opened
        inside = [] if opens or (word.index == 0 and sentence.quoted) else None
    if inside:
        found.append(_Run(tuple(inside), opened, closed=False))
    return found


def _outside(sentence: Sentence) -> list[Word]:
    """Return the words of the article's own in a sentence."""
    quoted = {word.index for run in _runs(sentence) for word in run.words}
    return [w for w in sentence.words if w.index not in quoted and w.pos != "PUNCT" and w.text not in MARKS]


def _speaker(sentence: Sentence, names: Names) -> tuple[Name, Sentence] | None:
    """Return the one person whom a sentence outside its quoted words has say them, and the sentence that names him."""
    own = _outside(sentence)
    kept = {word.index for word in own}
    verbs = [w for w in own if w.lemma in _SPOKEN - _THINKING and w.pos == "VERB" and w.tag in ("VBD", "VBZ", "VBP")]
    found = {}
    for verb in verbs:
        subject = _subject(sentence, verb, kept, names)
        told = None if subject is None else _person(sentence, subject, names)
        if told is None:
            return None
        found[told[0].full] = told
    return next(iter(found.values())) if len(found) == 1 else None


def _subject(sentence: Sentence, verb: Word, kept: set[int], names: Names) -> Word | None:
    """Return who says it: the verb's subject, or a name right behind it."""
    subject = sentence.child(verb.index, "nsubj")
    if subject is not None and subject.index in kept:
        return subject
    beside = [w for w in sentence.words[verb.index + 1 : verb.index + 2] if w.index in kept]
    return next((w for w in beside if name_at(sentence, w, names) is not None), None)


def _person(sentence: Sentence, subject: Word, names: Names) -> tuple[Name, Sentence] | None:
    """Return the person a subject means, with the sentence that names him; None where more than one speaks."""
    if sentence.child(subject.index, "conj") is not None:
        return None
    if subject.lower in ("he", "she"):
        meant = names.discourse.meaning(sentence, subject) if names.discourse is not None else None
        return (meant.name, meant.told_by) if meant is not None and meant.name.kind == "person" else None
    name = name_at(sentence, subject, names)
    return (name, sentence) if name is not None and name.kind == "person" else None


def _whole_clause(sentence: Sentence, run: _Run) -> tuple[Word, ...]:
    """Return a run that begins and ends as a sentence does, or its first clause where it is long; else nothing."""
    if not (run.words[0].text[:1].isupper() and (run.opened or sentence.quoted)):
        return ()
    tops = [w for w in run.words if w.pos in ("VERB", "AUX") and _is_top(w, run) and _is_said_of(sentence, w, run)]
    if not tops:
        return ()
    long = len(run.words) > LONG
    cut = _first_clause(sentence, run, tops[0]) if long or not _ends(sentence, run) else ()
    return cut or (run.words if _ends(sentence, run) else ())


def _first_clause(sentence: Sentence, run: _Run, verb: Word) -> tuple[Word, ...]:
    """Return what stands before ", but ..." or ", and ..." where a second clause with its own subject is joined."""
    joints = [w for w in run.words if w.lower in ("and", "but") and w.head == verb.index and w.index > verb.index]
    for joint in joints:
        after = [w for w in run.words if w.index > joint.index and w.pos in ("VERB", "AUX")]
        said = any(
            _is_said_of(sentence, w, replace(run, words=run.words[joint.index - run.words[0].index :])) for w in after
        )
        if said and sentence.words[joint.index - 1].text == ",":
            return tuple(w for w in run.words if w.index < joint.index - 1)
    return ()


def _is_top(word: Word, run: _Run) -> bool:
    return word.head == word.index or not run.words[0].index <= word.head <= run.words[-1].index


def _is_said_of(sentence: Sentence, verb: Word, run: _Run) -> bool:
    """Whether a verb is finite and has a subject among the words of a run."""
    subject = sentence.child(verb.index, "nsubj", "nsubjpass", "expl")
    inside = subject is not None and run.words[0].index <= subject.index <= run.words[-1].index
    return inside and finite_of(sentence, verb) is not None


def _ends(sentence: Sentence, run: _Run) -> bool:
    """Whether a run ends as a sentence does, or with the comma that stands for the full stop before "she said"."""
    last = run.words[-1]
    after = sentence.words[last.index + 1 :]
    if last.text in (".", "!"):
        return True
    comma = last.text == "," or [w.text for w in after[1:2]] == [","]
    over = not any(w.text.isalnum() for w in after)
    return run.closed and (over or (comma and sum(w.text in MARKS for w in after) == 1))


def _is_verbatim(sentence: Sentence, words: Sequence[Word]) -> bool:
    """Whether the words stand in the article just so, with nothing left out between them."""
    pairs = itertools.pairwise(words)
    close = all(after.span.start - word.span.end == int(word.space) for word, after in pairs)
    inner = any(words[0].index <= place <= words[-1].index for place, _text, _span in sentence.asides)
    whole = all(word.span.end - word.span.start == len(word.text) for word in words)
    return close and whole and not inner
