"""A statement's main clause laid out for turning into a question, where its parse leaves no doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quiz.core.facts.told.statements import Piece, Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import PERSON_NOUNS
from quiz.core.once import once
from quiz.core.word_sets import word_set

SUREST = 0.7
LONGEST_SUBJECT, LONGEST_OPENING = 10, 8
AUXILIARIES = word_set("was were is are has have had will would can could may might must should")
_UNSURE = frozenset({"dep", "intj", "meta", "preconj", "parataxis", "csubj", "csubjpass", "expl"})
_CLAUSES = frozenset({"advcl", "ccomp", "relcl", "parataxis", "csubj", "csubjpass"})
_TAILS = frozenset({"appos", "relcl", "acl", "advcl", "prep"})
_CONTRASTS = word_set("although though while whereas when where")
_NEGATIVE = word_set("not n't never no none nothing nobody neither nor hardly scarcely few little without")
_AMOUNTS = word_set("number average majority minority percent % half third quarter total variety range")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_MARKS = frozenset(';:–—-()[]"“”/')
_SET_APART = frozenset({"GPE", "LOC", "DATE", "CARDINAL"})


@dataclass(frozen=True)
class Clause:
    """Places of pieces: what stands before the subject, the subject, and the rest from its first verb on.

    ``verb`` is the main verb's place, ``helper`` that of the first auxiliary (None where there is none).
    """

    statement: Statement
    opening: tuple[int, ...]
    subject: tuple[int, ...]
    rest: tuple[int, ...]
    verb: int
    helper: int | None

    def word(self, place: int) -> Word:
        """Return the word at a place of the subject or the rest."""
        return self.statement.sentence.words[self.statement.pieces[place].index]

    @property
    def main(self) -> Word:
        """The main verb."""
        return self.word(self.verb)

    @property
    def head(self) -> Word:
        """The subject's own word."""
        return _subject_of(self.statement.sentence, self.main.index) or self.main

    @property
    def is_passive(self) -> bool:
        """Whether something is done to the subject."""
        return self.statement.sentence.child(self.main.index, "auxpass") is not None

    def below(self, index: int) -> tuple[int, ...]:
        """Return the places of a word and everything that hangs on it, in order."""
        tree = self.statement.sentence.subtree(index)
        known = set(self.places)
        return tuple(p for p, piece in enumerate(self.statement.pieces) if piece.index in tree and p in known)

    @property
    def places(self) -> tuple[int, ...]:
        """Every place of the clause in order."""
        return (*self.opening, *self.subject, *self.rest)

    def pieces(self, places: Sequence[int]) -> list[Piece]:
        """Return the pieces at some places."""
        return [self.statement.pieces[place] for place in places]


def clause_of(
    statement: Statement, keep: Sequence[int] = (), verb: int | None = None, without: frozenset[int] = frozenset()
) -> Clause | None:
    """Lay out the clause of ``verb`` (the main one if None); None where something about it is in doubt.

    What follows a comma and only adds to the sentence is left out, unless a place of ``keep`` is in it. The places
    ``without`` are left out too.
    """
    whole = _whole_clause(statement, verb, without)
    if whole is None:
        return None
    rest = _without_tail(statement, whole.rest, whole.verb, keep)
    clause = whole if len(rest) == len(whole.rest) else _cut_short(whole, len(rest))
    return clause if _is_certain(clause) else None


@once
def _whole_clause(statement: Statement, verb: int | None, without: frozenset[int]) -> Clause | None:
    """Lay out a clause with all that its commas set apart; None where no subject stands before its verb."""
    index = statement.verb if verb is None else verb
    subject, place = _subject_of(statement.sentence, index), statement.position(index)
    if subject is None or place is None or statement.certainty < SUREST:
        return None
    within = _places(statement, statement.sentence.subtree(index) if verb is not None else None, without)
    tree = statement.sentence.subtree(subject.index)
    of_subject = tuple(p for p in within if statement.pieces[p].index in tree)
    if not of_subject or of_subject[-1] - of_subject[0] + 1 != len(of_subject) or of_subject[-1] > place:
        return None
    opening = tuple(p for p in within if p < of_subject[0])
    rest = tuple(p for p in within if p > of_subject[-1])
    return Clause(statement, opening, of_subject, rest, place, _helper(statement, rest, index))


@once
def _cut_short(whole: Clause, length: int) -> Clause:
    """Leave out what follows the first so many places of the rest."""
    rest = whole.rest[:length]
    return replace(whole, rest=rest, helper=_helper(whole.statement, rest, whole.main.index))


def _subject_of(sentence: Sentence, verb: int) -> Word | None:
    return sentence.child(verb, "nsubj", "nsubjpass")


def _places(statement: Statement, tree: set[int] | None, without: frozenset[int]) -> list[int]:
    """Return the places that matter: those of a clause without "that", or all; no mark at either end."""
    pieces = enumerate(statement.pieces)
    found = [p for p, piece in pieces if (tree is None or piece.index in tree) and p not in without]
    while found and statement.pieces[found[0]].text == ",":
        found.pop(0)
    while found and statement.pieces[found[-1]].text in (".", ","):
        found.pop()
    first = statement.pieces[found[0]].word if found else None
    return found[1:] if tree is not None and first is not None and first.dep == "mark" else found


def _helper(statement: Statement, rest: Sequence[int], verb: int) -> int | None:
    for place in rest:
        word = statement.pieces[place].word
        if word is not None and word.head == verb and word.dep in ("aux", "auxpass"):
            return place
    return None


def _without_tail(statement: Statement, rest: tuple[int, ...], verb: int, keep: Sequence[int]) -> tuple[int, ...]:
    """Leave out what is set apart by a comma and only adds something: an apposition, "which ...", "leading to ..."."""
    for at, place in enumerate(rest):
        word = statement.pieces[place].word
        if place <= verb or word is None or (word.text != "," and word.dep != "cc"):
            continue
        tail = rest[at + 1 :]
        if not tail or set(keep) & set(tail):
            continue
        if _only_adds(statement, tail) if word.text == "," else _says_more(statement, word, tail):
            return rest[:at]
    return rest


def _says_more(statement: Statement, joint: Word, tail: Sequence[int]) -> bool:
    """Whether "and" opens a second predicate, which may go with all that hangs on it."""
    heads = _heads(statement, tail)
    verb = statement.sentence.words[joint.head]
    return (
        joint.lower in ("and", "but")
        and joint.index > verb.index + 1  # "are emitted and absorbed" is said in one breath
        and verb.pos in ("VERB", "AUX")
        and [(head.dep, head.head) for head in heads] == [("conj", verb.index)]
        and heads[0].pos in ("VERB", "AUX")
    )


def _heads(statement: Statement, places: Sequence[int]) -> list[Word]:
    """Return the words that hang on something outside."""
    words = [word for p in places if (word := statement.pieces[p].word) is not None]
    inside = {word.index for word in words}
    return [word for word in words if word.head not in inside and word.dep != "punct"]


def _only_adds(statement: Statement, tail: Sequence[int]) -> bool:
    heads = _heads(statement, tail)
    if len(heads) != 1 or heads[0].dep not in _TAILS or _goes_on_a_list(statement, heads[0]):
        return False
    if _says_which(statement, heads[0]):
        return False
    if heads[0].dep == "prep":
        return heads[0].lower in ("with", "including", "following", "along", "together")
    mark = statement.sentence.child(heads[0].index, "mark", "advmod")
    if heads[0].dep == "advcl" and mark is not None and mark.lower in _CONTRASTS:
        return True
    return heads[0].dep not in ("advcl", "acl") or (heads[0].tag in ("VBG", "VBN") and mark is None)


def _says_which(statement: Statement, name: Word) -> bool:
    """Whether a name at the end tells which thing is meant: "the television series, Silver Tide"."""
    noun = statement.sentence.words[name.head]
    owned = statement.sentence.child(noun.index, "det", "poss")
    definite = owned is not None and owned.lower not in ("a", "an") and noun.lemma not in PERSON_NOUNS
    return name.dep == "appos" and name.pos == "PROPN" and noun.pos == "NOUN" and definite


def _goes_on_a_list(statement: Statement, word: Word) -> bool:
    """Whether the model took the rest of a list of names for what the first is: "in Africa, Asia and Europe"."""
    listed = statement.sentence.child(word.index, "conj", "cc", "appos") is not None
    return word.dep == "appos" and word.pos == "PROPN" and listed


@once
def _is_certain(clause: Clause) -> bool:
    return (
        len(clause.subject) <= LONGEST_SUBJECT
        and len(clause.opening) <= LONGEST_OPENING
        and _begins_with_its_verb(clause)
        and _agrees(clause)
        and _opening_is_a_circumstance(clause)
        and not any(_is_in_doubt(clause, place) for place in clause.places)
        and all(_is_harmless_comma(clause, place) for place in (*clause.subject, *clause.rest))
    )


def _begins_with_its_verb(clause: Clause) -> bool:
    """Whether only adverbs stand between the subject and its first verb, which is finite."""
    first = clause.verb if clause.helper is None else clause.helper
    between = [clause.statement.pieces[p].word for p in clause.rest if p < first]
    word = clause.word(first)
    if word.text != clause.statement.pieces[first].text or word.tag not in _FINITE:
        return False
    if clause.helper is not None and word.text not in AUXILIARIES:
        return False
    return all(other is not None and other.dep == "advmod" and other.head == clause.main.index for other in between)


def _agrees(clause: Clause) -> bool:
    """Whether subject and verb agree in number: where they don't, the parse is wrong."""
    first = clause.word(clause.verb if clause.helper is None else clause.helper)
    head = clause.head
    joined = clause.statement.sentence.child(head.index, "conj") is not None
    several = joined or head.tag in ("NNS", "NNPS") or head.lower in ("they", "these", "those", "both", "we")
    if first.tag == "VBP" or first.lower == "were":
        return several or head.tag in ("CD", "JJ", "JJS", "PRP") or head.lemma in _AMOUNTS
    if first.tag == "VBZ" or first.lower == "was":
        return head.tag != "NNS" and (not joined or clause.main.lemma == "be")
    return True


def _opening_is_a_circumstance(clause: Clause) -> bool:
    for place in clause.opening:
        word = clause.statement.pieces[place].word
        if word is None or word.dep == "punct":
            continue
        top = _top(clause, word)
        if top.lower == "ago":
            continue
        if top.dep == "npadvmod" and top.label not in ("DATE", "TIME"):
            return False
        if top.dep not in ("prep", "npadvmod") or top.lower in ("like", "unlike", "as", "without", "except", "besides"):
            return False
    return True


def _top(clause: Clause, word: Word) -> Word:
    while word.head not in (clause.main.index, word.index):
        word = clause.statement.sentence.words[word.head]
    return word


def _is_in_doubt(clause: Clause, place: int) -> bool:
    """Whether a word makes the clause negative, subordinate, compound or unclear."""
    piece = clause.statement.pieces[place]
    word = piece.word
    if word is None or (piece.text == "-" and piece.space):
        return piece.text in _MARKS
    if word.dep in _UNSURE or word.lower in _NEGATIVE or piece.text in _MARKS - {"-"} or word.dep == "neg":
        return True
    if word.head == clause.main.index and word.dep in ("conj", "cc"):
        return True
    if word.dep in _CLAUSES and place != clause.verb and not _may_stay(clause, place, word):
        return True
    return word.dep == "conj" and word.tag in _FINITE | {"NNS"} and _joins_unlike(clause, word)


def _may_stay(clause: Clause, place: int, word: Word) -> bool:
    """Whether a clause inside is a phrase to the ear: "which ..." after its noun, "to ...", "using ..." at the end."""
    if place in clause.opening:
        return False
    bare = clause.statement.sentence.child(word.index, "mark", "nsubj", "nsubjpass", "advmod") is None
    return word.dep == "relcl" or (word.dep == "advcl" and word.tag in ("VB", "VBG") and bare)


def _joins_unlike(clause: Clause, word: Word) -> bool:
    return word.tag in _FINITE or clause.statement.sentence.words[word.head].pos not in ("NOUN", "PROPN", "NUM", "PRON")


def _is_harmless_comma(clause: Clause, place: int) -> bool:
    """Whether a piece is no comma, or one inside a date, between places ("Leeds, England"), or in a list of nouns."""
    pieces = clause.statement.pieces
    if pieces[place].text != "," or not 0 < place < len(pieces) - 1:
        return pieces[place].text != ","
    before, after = pieces[place - 1].word, pieces[place + 1].word
    if before is None or after is None:
        return False
    if after.label in _SET_APART and (before.label in _SET_APART or before.pos == "PROPN"):
        return True
    later = [w for piece in pieces[place + 1 : place + 8] if (w := piece.word) is not None]
    return any(w.dep == "conj" and w.pos in ("NOUN", "PROPN", "ADJ", "NUM") for w in later)
