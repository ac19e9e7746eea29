"""What somebody is reported to say, as a predicate without its speaker: "said that ...", "asked them to ..."."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.asked.record import Record
from quiz.core.facts.meant.things import name_at
from quiz.core.facts.named import sorts
from quiz.core.facts.named.identity import Name
from quiz.core.facts.told.statements import Piece, Statement, write
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import REPORTING, STANCE
from quiz.core.knowledge import kin
from quiz.core.once import once
from quiz.core.word_sets import word_set

SAME = 0.5
"""The share of a claim's telling words that another's claim may hold before he too may have said so."""
FEWEST_TELLING, NAMELESS = 4, 6
"""Telling words that a claim must hold to be known again as somebody's; so many more where it names nothing."""
_OF_ONE = word_set("he she him her his hers himself herself")
_OF_SEVERAL = word_set("they them their themselves")
_OF_SPEAKERS = word_set("we our us i my me you your")
_REQUESTING = word_set("ask urge request beg order advise invite")
_MEANT_TO = word_set("hope plan intend want wish aim aspire express convey pledge vow promise")
"""What is only meant to be done, or felt, is of little use to ask about."""
_SPEAKING = ("person", "organisation")
_TELLING = ("NOUN", "PROPN", "VERB", "ADJ", "NUM")


def speaker_of(statement: Statement, record: Record) -> Name | None:
    """Return the one person or body who says what a statement hands on."""
    verb, sentence = statement.sentence.words[statement.verb], statement.sentence
    subject = sentence.child(statement.verb, "nsubj")
    if subject is None:
        return None
    name = record.names.find(statement.claimed_by or "")
    if name is None or not _source(statement):
        name = (name or _asking(statement, subject, record)) if _hands_on(sentence, verb) else None
        together = sentence.child(subject.index, "conj", "cc") is not None
        name = name if (_leads(statement, subject) or _told_first(statement)) and not together else None
    if name is None or name.kind not in _SPEAKING or (name.kind != "person" and not surely_speaks(name, record)):
        return None
    return None if name.kind == "person" and name.with_the and not sorts.is_surely_a_person(name.full) else name


def surely_speaks(name: Name, record: Record) -> bool:
    """Whether a name is surely that of a person, or of a body that could have said something."""
    if name.kind == "person":
        return sorts.is_surely_a_person(name.full) or record.acts(name)
    return sorts.class_of(name.full) > 0 or bool(kin.find(name.full, "organisation"))


def after_the_speaker(claim: Statement, record: Record) -> str:
    """Return "said that ...", or "" where it is not clear whom a pronoun means, or too little is said."""
    source = _source(claim)
    told = _told_first(claim)
    if source:
        rest = [Piece("said that", True, None), *_small_first(source)]
    elif told:
        verb = claim.pieces[claim.position(claim.verb) or 0]
        rest = [Piece(verb.text, True, verb.word), Piece("that", True, None), *_small_first(told)]
    else:
        rest = _from_the_verb(claim)
    if not rest or not _is_telling(claim, record) or not _is_clear(rest):
        return ""
    text = write(rest).rstrip(".")
    return text[:1].lower() + text[1:]


def may_say_the_same(one: Statement, other: Statement) -> bool:
    """Whether two claims share so many words that both speakers may be said to make them."""
    mine, theirs = _content(one), _content(other)
    return len(mine & theirs) >= SAME * max(1, min(len(mine), len(theirs)))


def _hands_on(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb hands on a claim or a request: "said that", "asked them to", "praised", not "hopes"."""
    told = sentence.child(verb.index, "ccomp", "xcomp")
    if verb.lemma in REPORTING or verb.lemma in _REQUESTING:
        return told is not None
    return verb.lemma in STANCE and verb.tag in ("VBD", "VBN") and verb.lemma not in _MEANT_TO


def _asking(statement: Statement, subject: Word, record: Record) -> Name | None:
    """Return who asks for something, whom no claim names."""
    verb, place = statement.sentence.words[statement.verb], statement.position(subject.index)
    if statement.claimed_by is not None or verb.lemma not in _REQUESTING or place is None:
        return None
    return record.names.find(statement.pieces[place].text) or name_at(statement.sentence, subject, record.names)


def _leads(statement: Statement, subject: Word) -> bool:
    first = statement.pieces[0].word
    named = statement.position(subject.index) is not None
    return named and first is not None and first.index in statement.sentence.subtree(subject.index)


def _source(claim: Statement) -> Sequence[Piece]:
    """Return what is said by whom the statement is "according to" at its beginning, or nothing."""
    words = [piece.text.lower() for piece in claim.pieces[:2]]
    comma = next((place for place, piece in enumerate(claim.pieces) if piece.text == ","), 0)
    opens = words == ["according", "to"] and claim.speaker_as_shown is not None
    shown = write(claim.pieces[2:comma]).rstrip(".") if opens and comma else ""
    return claim.pieces[comma + 1 :] if shown and shown.endswith((claim.speaker_as_shown or "").split()[-1]) else ()


def _told_first(claim: Statement) -> Sequence[Piece]:
    """Return what is said before its speaker: "Oslo grew fast, Ann Hale said"; nothing where the speaker leads."""
    verb, told = claim.position(claim.verb), claim.sentence.child(claim.verb, "ccomp")
    subject = claim.sentence.child(claim.verb, "nsubj")
    if verb != len(claim.pieces) - 1 or told is None or subject is None or told.index > claim.verb:
        return ()
    comma = next((p for p in range(verb, 0, -1) if claim.pieces[p].text == ","), 0)
    between = {piece.index for piece in claim.pieces[comma + 1 : verb]}
    return claim.pieces[:comma] if comma and between <= claim.sentence.subtree(subject.index) else ()


def _small_first(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces that go on in a sentence: what began it loses its capital, if it is no name."""
    first = pieces[0]
    keeps = first.word is None or first.word.pos == "PROPN" or bool(first.word.label) or first.text == "I"
    return [Piece(first.text if keeps else first.text.lower(), first.space, first.word), *pieces[1:]]


def _from_the_verb(claim: Statement) -> list[Piece]:
    """Return a claim from its speaker's verb on, with the auxiliaries before it and with "that"."""
    helpers = [i for i in claim.sentence.children[claim.verb] if claim.sentence.words[i].dep in ("aux", "neg")]
    places = (claim.position(i) for i in (claim.verb, *helpers))
    start = min((place for place in places if place is not None), default=0)
    rest, verb = list(claim.pieces[start:]), claim.position(claim.verb)
    told = claim.sentence.child(claim.verb, "ccomp")
    if verb is None or not rest:
        return []
    after = claim.pieces[verb + 1 : verb + 2]
    begins = told is not None and bool(after) and after[0].index == min(claim.sentence.subtree(told.index))
    if begins and after[0].text.lower() not in ("that", ",", ":"):
        rest.insert(verb + 1 - start, Piece("that", True, None))
    return rest


def _is_clear(rest: Sequence[Piece]) -> bool:
    """Whether each pronoun has what it means before it, or is the speaker's own: "Who said that she ...?"."""
    for place, piece in enumerate(rest):
        before = [each.word for each in rest[:place] if each.word is not None]
        if piece.text.lower() in _OF_SPEAKERS:
            return False
        if piece.text.lower() in _OF_SEVERAL and not any(w.tag in ("NNS", "NNPS") for w in before):
            return False
    return True


def _is_telling(claim: Statement, record: Record) -> bool:
    """Whether a claim tells enough to be known again, of a name or of what the article is about."""
    words = [p.word for p in claim.pieces if p.word is not None and p.word.pos in ("NOUN", "PROPN", "NUM")]
    subject = claim.sentence.child(claim.verb, "nsubj")
    who = claim.sentence.subtree(subject.index) if subject is not None else set()
    said = [w for w in words if w.index not in who]
    named = any(w.pos in ("PROPN", "NUM") or record.names.is_topic(w.lower) for w in said)
    return len(_content(claim)) >= (FEWEST_TELLING if named else NAMELESS)


@once
def _content(statement: Statement) -> frozenset[str]:
    subject = statement.sentence.child(statement.verb, "nsubj")
    who = statement.sentence.subtree(subject.index) if subject is not None else set()
    words: list[Word] = [p.word for p in statement.pieces if p.word is not None and p.index not in who]
    return frozenset(w.lemma for w in words if w.pos in _TELLING and w.index != statement.verb)
