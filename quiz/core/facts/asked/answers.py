"""What a statement can be asked about: its names, dates, quantities and telling words, each a run of whole pieces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.core.facts.asked.dates import dates_in
from quiz.core.facts.asked.namings import namings_in
from quiz.core.facts.asked.phrases import phrases_in
from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.told.statements import Piece, Statement
from quiz.core.facts.words import quantities
from quiz.core.facts.words.sentences import Word
from quiz.core.facts.words.vocabulary import CLASS_NOUNS, TITLES, VAGUE_ANSWERS
from quiz.core.knowledge.families import fellows
from quiz.core.once import once

NAMED = frozenset(
    {"person", "country", "city", "state", "place", "organisation", "nationality", "work", "event", "name"}
)
DATED = frozenset({"year", "month", "day", "decade", "century"})
COUNTED = frozenset({"number", "percent", "money", "measure", "ordinal"})
_NAMING = frozenset({"called", "call", "calls", "named", "termed", "dubbed", "nicknamed", "christened", "as"})


@dataclass(frozen=True)
class Answer:
    """Pieces ``start`` to ``end`` (exclusive) of a statement, as something to ask for.

    ``kind`` is a named kind, a kind of date, a kind of quantity, or "word"; ``verb`` is the lemma of the verb it hangs
    on; ``weight`` (0 to 1) says how much of the statement's news it carries.
    """

    statement: Statement
    start: int
    end: int
    kind: str
    text: str
    verb: str
    weight: float
    name: Name | None = None

    @property
    def before(self) -> str:
        """The word right before the answer, in small letters, or ""."""
        return self.statement.pieces[self.start - 1].text.lower() if self.start else ""

    @property
    def others(self) -> list[Piece]:
        """The pieces of the statement beside the answer."""
        pieces = self.statement.pieces
        return [piece for place, piece in enumerate(pieces) if not self.start <= place < self.end]

    @property
    def is_defined(self) -> bool:
        """Whether the sentence itself says what the missing term means: "... called phycobilisomes"."""
        before = [piece.text.lower() for piece in self.statement.pieces[max(0, self.start - 3) : self.start]]
        return self.kind == "term" and any(word in _NAMING for word in before)

    @property
    def is_subject(self) -> bool:
        """Whether the answer is what the main verb is said of."""
        word = self.statement.pieces[self.end - 1].word
        return (
            word is not None
            and word.dep in ("nsubj", "nsubjpass")
            and word.head
            in (
                self.statement.verb,
                self.statement.sentence.root.index,
            )
        )


@once
def answers_in(statement: Statement, names: Names) -> tuple[Answer, ...]:
    """Return everything a statement can be asked about: dates and names, quantities, terms and words, then phrases."""
    return tuple(_answers(statement, names))


def _answers(statement: Statement, names: Names) -> Iterator[Answer]:
    taken: set[int] = set()
    finders = (_dates, _named, _called, _quantities, _terms, _words)
    for find in finders:
        for answer in find(statement, names):
            places = set(range(answer.start, answer.end))
            if not places & taken and not _is_part_of_more(statement, answer):
                taken |= places if answer.kind != "word" else set()
                yield answer
    for start, end, kind in phrases_in(statement):
        if not (end == start + 1 and start in taken):
            yield answer_at(statement, start, end, kind)


def to_the_year(answer: Answer) -> Answer | None:
    """Return a date as the year it ends in, for nobody need know the day; None where it has no year."""
    if answer.kind not in ("day", "month"):
        return answer
    last = answer.statement.pieces[answer.end - 1].text
    return replace(answer, start=answer.end - 1, kind="year", text=last) if last.isdigit() and len(last) == 4 else None


def _is_part_of_more(statement: Statement, answer: Answer) -> bool:
    """Whether the run is cut out of a longer name or a hyphened word."""
    pieces = statement.pieces
    before = pieces[answer.start - 1] if answer.start else None
    after = pieces[answer.end] if answer.end < len(pieces) else None
    joined_before = before is not None and not before.space and before.text not in ('"', "“", "$", "£", "€")
    joined_after = (
        after is not None
        and not pieces[answer.end - 1].space
        and after.text[:1] in "-–—/'’&"
        and after.text not in ("'s", "'", "’s", "’")
    )
    return joined_before or joined_after


def answer_at(statement: Statement, start: int, end: int, kind: str, name: Name | None = None) -> Answer:
    """Return pieces ``start`` to ``end`` (exclusive) of a statement as an answer."""
    pieces = statement.pieces[start:end]
    text = "".join(p.text + (" " if p.space and i < len(pieces) - 1 else "") for i, p in enumerate(pieces)).strip()
    index = pieces[-1].index
    verb = statement.sentence.verb_above(index).lemma
    return Answer(statement, start, end, kind, text, verb, _weight(statement, end), name)


def _weight(statement: Statement, end: int) -> float:
    """How near to the main verb: its own subjects and objects weigh most, what is buried in phrases least."""
    sentence, depth = statement.sentence, 0
    word = statement.pieces[end - 1].word
    while word is not None and word.head != word.index and depth < 8:
        if word.pos in ("VERB", "AUX") and depth:
            break
        if word.dep not in ("compound", "conj", "nummod", "amod"):
            depth += 1
        word = sentence.words[word.head]
    return max(0.2, 1.0 - 0.15 * max(0, depth - 1))


def _named(statement: Statement, names: Names) -> Iterator[Answer]:
    for mention in names.mentions.get(statement.sentence.number, ()):
        places = [statement.position(i) for i in range(mention.start, mention.end)]
        if None in places:
            continue
        start, end = int(places[0] or 0), int(places[-1] or 0) + 1
        name = names.find(mention.text)
        if (
            name is None
            or mention.text.lower() in VAGUE_ANSWERS
            or end - start != len(places)
            or not _is_whole_name(statement, start, end)
        ):
            continue
        yield answer_at(statement, start, end, name.kind, name)


def _is_whole_name(statement: Statement, start: int, end: int) -> bool:
    """Whether no proper noun at the edges belongs to the name too, and it does not merely describe another noun."""
    for place in (start - 1, end):
        if 0 <= place < len(statement.pieces):
            word = statement.pieces[place].word
            if word is not None and word.tag in ("NNP", "NNPS") and not (place == start - 1 and word.lower in TITLES):
                return False
    follows = [piece.text for piece in statement.pieces[end : end + 3]]
    if follows[:1] == ["of"] and any(text[:1].isupper() for text in follows[1:]):
        ending = statement.pieces[end - 1].word
        return ending is not None and ending.label in ("PERSON", "GPE")
    last = statement.pieces[end - 1].word
    if last is None or last.dep not in ("compound", "nmod", "amod") or last.label in ("NORP",):
        return True
    head = statement.sentence.words[last.head]
    return head.lower in CLASS_NOUNS or last.head < last.index or head.tag in ("NNP", "NNPS")


def _dates(statement: Statement, _names: Names) -> Iterator[Answer]:
    for start, end, kind in dates_in(statement):
        yield answer_at(statement, start, end, kind)


def _quantities(statement: Statement, _names: Names) -> Iterator[Answer]:
    pieces = statement.pieces
    for place, piece in enumerate(pieces):
        word = piece.word
        before = pieces[place - 1].word if place else None
        if word is None or word.tag != "CD" or (before is not None and before.tag == "CD"):
            continue
        end = place + 1
        while end < len(pieces) and pieces[end].text.lower() in quantities.SCALES:
            end += 1
        text = " ".join(p.text for p in pieces[place:end])
        if quantities.value_of(text) is None or (word.label in ("DATE", "TIME") and not _counts_time(statement, end)):
            continue
        kind = _kind_of_quantity(statement, place, end)
        if kind and place and quantities.value_of(text) != 1:
            yield answer_at(statement, place, end, kind)


def _counts_time(statement: Statement, end: int) -> bool:
    follows = statement.pieces[end].text.lower() if end < len(statement.pieces) else ""
    return follows in ("years", "days", "weeks", "months", "hours", "minutes", "seconds", "decades", "centuries")


def _kind_of_quantity(statement: Statement, start: int, end: int) -> str:
    follows = statement.pieces[end] if end < len(statement.pieces) else None
    before = statement.pieces[start - 1].text if start else ""
    if before in ("$", "£", "€"):
        return "money"
    if before.lower() == "number":
        return "number"
    if follows is None or follows.word is None:
        return ""
    if follows.text == "%" or follows.text in ("percent", "per"):
        return "percent"
    if follows.text.lower() in quantities.UNITS:
        return "measure"
    if _is_spelt_out(statement, end):
        return ""
    counted = follows.word.tag in ("NNS", "JJ", "NN", "VBN", "VBG", "NNPS")
    named = follows.word.label in ("PRODUCT", "LAW") or (before[:1].isupper() and start > 1)
    return "number" if counted and not named else ""


def _is_spelt_out(statement: Statement, end: int) -> bool:
    """Whether the things counted are named right after, which tells their number: "two sons, Ed and Al"."""
    sentence, number = statement.sentence, statement.pieces[end - 1].word
    if number is None:
        return False
    noun = number.head
    follows = sentence.words[noun + 1].text if noun + 1 < len(sentence.words) else ""
    return follows == "," and sentence.child(noun, "appos", "conj") is not None


def _called(statement: Statement, _names: Names) -> Iterator[Answer]:
    for start, end in namings_in(statement):
        yield answer_at(statement, start, end, "term")


def _terms(statement: Statement, _names: Names) -> Iterator[Answer]:
    """Technical terms: common nouns that a general reader has hardly met."""
    pieces = statement.pieces
    for place, piece in enumerate(pieces):
        word = piece.word
        if word is None or not place or piece.text != word.text or not is_term(word):
            continue
        beside = [pieces[i].word for i in (place - 1, place + 1) if i < len(pieces)]
        if not any(other is not None and other.rare for other in beside) and _is_told(statement, word):
            yield answer_at(statement, place, place + 1, "term")


def _is_told(statement: Statement, word: Word) -> bool:
    """Whether the statement says enough of a term: it names it, lists it, or makes it the verb's object."""
    sentence = statement.sentence
    if word.dep in ("conj", "dobj", "attr", "oprd", "appos", "nsubj", "nsubjpass"):
        return True
    return word.dep == "pobj" and sentence.words[word.head].lower in ("as", "into", "by")


def is_term(word: Word) -> bool:
    """Whether a word is a technical term that can stand as an option."""
    return (
        word.rare and word.tag in ("NN", "NNS") and word.text.isalpha() and word.text.islower() and len(word.text) > 4
    )


def _words(statement: Statement, _names: Names) -> Iterator[Answer]:
    for place, piece in enumerate(statement.pieces):
        word = piece.word
        if word is None or place == 0 or piece.text != word.text or word.label not in ("", "DATE"):
            continue
        if piece.text in VAGUE_ANSWERS or not _is_free(statement, word):
            continue
        if fellows(word.lower, word.pos) or (word.tag == "NNS" and fellows(word.lemma, "NOUN")):
            yield answer_at(statement, place, place + 1, "word")


def _is_free(statement: Statement, word: Word) -> bool:
    """Whether a word can be exchanged by itself: no half of a fixed pair ("greenhouse gas"), no verb used otherwise."""
    if word.pos == "VERB":
        return word.dep in ("ROOT", "conj", "relcl", "ccomp", "advcl") and word.tag in ("VBD", "VBZ", "VBP", "VBN")
    return word.pos in ("NOUN", "ADJ") and statement.sentence.child(word.index, "compound") is None
