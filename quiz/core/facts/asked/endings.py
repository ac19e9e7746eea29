"""Where a statement can be broken off and completed: after its subject, after "is", after "because", "to" or "by"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.core.facts.asked.dates import dates_in
from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.told.statements import Statement, write
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import MONTHS
from quiz.core.word_sets import word_set

SUBJECTS = ("nsubj", "nsubjpass")
FEWEST, MOST = 3, 15
"""Words that an ending may have."""
_SUREST = 0.8
_LEANING = word_set("""
    he she it they him her them his hers its their theirs himself herself itself themselves this these those such
    there here however also too
""")
_REASONS = word_set("because")


@dataclass(frozen=True)
class Subject:
    """What a statement is about: ``name`` where it is named; ``lemmas`` are the telling words of its phrase."""

    name: Name | None
    lemmas: frozenset[str]
    head: Word
    is_plural: bool

    @property
    def kind(self) -> str:
        """The kind of name, or "thing"."""
        return self.name.kind if self.name else "thing"


@dataclass(frozen=True)
class Ending:
    """The pieces of a statement from ``start`` to its end, as something to be completed.

    ``kind`` is "predicate", "definition", "reason", "purpose" or "means"; ``form`` says what endings may stand beside
    each other: tense and number of a predicate, the article of a definition. ``year`` is the one the statement tells;
    ``dated`` are the pieces of a date inside the ending, which :attr:`text` leaves out.
    """

    statement: Statement
    start: int
    kind: str
    form: str
    subject: Subject
    lemmas: frozenset[str]
    year: str = ""
    dated: range = range(0)

    @functools.cached_property
    def text(self) -> str:
        """The ending as it stands inside the sentence, without its date and without a full stop."""
        pieces = self.statement.pieces
        kept = [pieces[place] for place in range(self.start, len(pieces)) if place not in self.dated]
        written = write(kept).removesuffix(".")
        return kept[0].text[:1] + written[1:]

    @property
    def date(self) -> str:
        """The date inside the ending with its preposition, "" if there is none: "in May 1872"."""
        pieces = self.statement.pieces[self.dated.start : self.dated.stop]
        return write(pieces).removesuffix(".")[:1].lower() + write(pieces).removesuffix(".")[1:] if pieces else ""


def subject_of(statement: Statement, names: Names) -> Subject | None:
    """Return what a statement is about, or None where that is a pronoun or a clause."""
    sentence = statement.sentence
    head = sentence.child(statement.verb, *SUBJECTS)
    place = statement.position(head.index) if head is not None else None
    if head is None or place is None:
        return None
    name = names.find(statement.pieces[place].text) or _named(statement, head, names)
    if head.pos not in ("NOUN", "PROPN") and name is None:
        return None
    near = [head, *(sentence.words[i] for i in sentence.children[head.index])]
    lemmas = frozenset(w.lemma for w in near if w.dep in ("amod", "compound", "nmod") or w is head)
    if sentence.child(head.index, "conj") is not None:
        return None
    return Subject(name, lemmas, head, head.tag in ("NNS", "NNPS") or bool(name and name.plural))


def _named(statement: Statement, head: Word, names: Names) -> Name | None:
    mentions = names.mentions.get(statement.sentence.number, ())
    mention = next((m for m in mentions if m.start <= head.index < m.end), None)
    return names.find(mention.text) if mention is not None else None


def endings_of(statement: Statement, names: Names) -> Iterator[Ending]:
    """Yield the endings of a statement that nobody claims and that was surely read."""
    if statement.claimed_by is not None or statement.certainty < _SUREST:
        return
    subject = subject_of(statement, names)
    if subject is None:
        return
    year, dated = _date_of(statement)
    for start, kind, form in (*_predicates(statement, subject), *_clauses(statement)):
        inside = dated if dated.start > start else range(0)
        ending = Ending(statement, start, kind, form, subject, _lemmas(statement, start), year, inside)
        if is_plain(ending):
            yield ending


def _date_of(statement: Statement) -> tuple[str, range]:
    """Return the year that the main verb tells of, and the pieces of its date with "in" or "on"; nothing if several."""
    dates = [date for date in dates_in(statement) if date[2] in ("year", "month", "day")]
    text = "".join(piece.text for piece in statement.pieces[dates[0][0] : dates[0][1]]) if len(dates) == 1 else ""
    if not re.search(r"\d{4}$", text):
        return "", range(0)
    start, end, _kind = dates[0]
    before = statement.pieces[start - 1].word if start else None
    if before is None or before.lower not in ("in", "on") or before.head != statement.verb:
        return "", range(0)
    return text[-4:], range(start - 1, end)


def _predicates(statement: Statement, subject: Subject) -> Iterator[tuple[int, str, str]]:
    """Yield the place after the subject, and the place after a form of "be" that a description follows."""
    sentence, places = statement.sentence, sorted(_places_of_subject(statement, subject.head))
    if not places or places != list(range(places[0], places[-1] + 1)):
        return
    start = places[-1] + 1
    first = statement.pieces[start].word if start < len(statement.pieces) else None
    verb = sentence.words[statement.verb]
    if first is None or statement.verb not in (first.head, first.index):
        return
    form = _agreement(first, subject)
    attribute = sentence.child(statement.verb, "attr")
    if verb.lemma == "be" and first.index == statement.verb and attribute is not None:
        after = statement.pieces[start + 1].word if start + 1 < len(statement.pieces) else None
        if after is not None and after.lower in ("a", "an", "the") and after.head == attribute.index:
            yield start + 1, "definition", f"{'the' if after.lower == 'the' else 'a'} {verb.tag}"
        return
    if form:
        yield start, "predicate", form


def _places_of_subject(statement: Statement, head: Word) -> set[int]:
    tree = statement.sentence.subtree(head.index)
    return {place for place, piece in enumerate(statement.pieces) if piece.index in tree}


def _agreement(first: Word, subject: Subject) -> str:
    """Return tense and number as far as they show in the first word, or "" for a word that is no finite verb."""
    if first.lower in ("was", "were", "is", "are", "has", "have"):
        return first.lower
    number = "many" if subject.is_plural else "one"
    return {"VBD": "past", "MD": "modal", "VBZ": f"present {number}", "VBP": f"present {number}"}.get(first.tag, "")


def _clauses(statement: Statement) -> Iterator[tuple[int, str, str]]:
    sentence = statement.sentence
    for index in sentence.children[statement.verb]:
        word = sentence.words[index]
        opening = _opening(sentence, word)
        place = statement.position(opening.index) if opening is not None else None
        if opening is None or place is None or max(sentence.subtree(index)) < statement.pieces[-1].index:
            continue
        if word.dep == "advcl" and opening.lower in _REASONS:
            yield place + 1, "reason", ""
        elif word.dep == "advcl" and word.tag == "VB" and opening.tag == "TO":
            yield place + 1, "purpose", ""
        elif word.dep == "prep" and word.lower == "by":
            yield place + 1, "means", ""


def _opening(sentence: Sentence, word: Word) -> Word | None:
    """Return the word that opens a reason, a purpose or a means; its ending begins right after it."""
    if word.dep == "prep":
        inner = sentence.child(word.index, "pcomp")
        return word if inner is not None and inner.tag == "VBG" and inner.index == word.index + 1 else None
    first = sentence.words[min(sentence.subtree(word.index))]
    if first.lower in _REASONS:
        return first
    to = sentence.child(word.index, "aux")
    return to if to is not None and to.tag == "TO" and to.index in (first.index, first.index + 2) else None


def is_plain(ending: Ending) -> bool:
    """Whether an ending can be read by itself: no pronoun, no quotation, nothing that goes on too long."""
    pieces = ending.statement.pieces[ending.start :]
    words = [piece.text.lower() for piece in pieces]
    if words[0] in (",", "and") or any(piece.text in MONTHS for piece in pieces) > bool(ending.dated):
        return False
    if not FEWEST <= len(ending.text.split()) <= MOST or set(words) & _LEANING:
        return False
    if any(mark in text for text in words for mark in '"“”();:—–') or words.count(",") > 1:
        return False
    return len(ending.lemmas) >= 2


def _lemmas(statement: Statement, start: int) -> frozenset[str]:
    words = [piece.word for piece in statement.pieces[start:] if piece.word is not None]
    return frozenset(w.lemma for w in words if w.pos in ("NOUN", "PROPN", "VERB", "ADJ", "NUM"))
