"""Writing stems: a statement with one gap, and questions turned from it where the parse leaves no doubt."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.answers import Answer
from quiz.core.facts.sentences import Word
from quiz.core.facts.statements import Piece, Statement, write
from quiz.core.facts.vocabulary import ORGANISATION_WORDS
from quiz.core.items import GAP

_WHO = {
    "person": "Who",
    "country": "Which country",
    "city": "Which city",
    "state": "Which state",
    "organisation": "Which organisation",
}
MOST_WORDS = 26


def gap_sentence(answer: Answer, hint: str = "") -> str:
    """Return the statement with the gap in the answer's place; an article before it fits every filler: a(n).

    ``hint`` follows the gap.
    """
    pieces = list(answer.statement.pieces)
    before = pieces[answer.start - 1] if answer.start else None
    if before is not None and before.text.lower() in ("a", "an"):
        pieces[answer.start - 1] = Piece("A(n)" if before.text[0] == "A" else "a(n)", True, before.word)
    pieces[answer.start : answer.end] = [Piece(GAP + hint, pieces[answer.end - 1].space, None)]
    return write(pieces)


def with_value(answer: Answer, value: str) -> str:
    """Return the statement with another value in the answer's place."""
    pieces = list(answer.statement.pieces)
    pieces[answer.start : answer.end] = [Piece(value, pieces[answer.end - 1].space, None)]
    return write(pieces)


def subject_question(answer: Answer) -> str | None:
    """Turn a statement whose whole subject is the answer into a question: "Who proposed ...?"; None if not surely."""
    statement = answer.statement
    subject = _subject(statement)
    question_word = _WHO.get(answer.kind)
    if answer.kind == "organisation" and not set(answer.text.lower().split()) & ORGANISATION_WORDS:
        question_word = None
    if subject is None or question_word is None or not _is_plain(statement):
        return None
    places = _places(statement, statement.sentence.subtree(subject.index))
    bare = [p for p in places if statement.pieces[p].text.lower() != "the"]
    if bare != list(range(answer.start, answer.end)):
        return None
    verb = next((p for p in statement.pieces[answer.end :] if p.word and p.word.tag in ("VBD", "VBZ", "MD")), None)
    first = statement.pieces[answer.end] if answer.end < len(statement.pieces) else None
    if verb is None or first is None or first.word is None or first.text in (",", "were", "are", "have"):
        return None
    if answer.name is not None and (answer.name.plural or " and " in answer.text):
        return None
    if not is_telling(answer):
        return None
    opening = list(statement.pieces[: min(places)])
    if len(opening) > 6:
        return None
    return _asked([Piece(question_word, True, None), *statement.pieces[answer.end :]], opening)


def is_telling(answer: Answer) -> bool:
    """Whether what is said of a subject is enough to find it by: a name, a number, or seven words."""
    if not answer.is_subject:
        return True
    rest = [piece.word for piece in answer.statement.pieces[answer.end :] if piece.word is not None]
    return any(word.pos in ("PROPN", "NUM") for word in rest) or len(rest) >= 7


def time_question(answer: Answer) -> str | None:
    """Turn a statement into "In which year did ...?" or "When was ...?" where the date is a phrase of its own."""
    statement = answer.statement
    preposition = statement.pieces[answer.start - 1].word if answer.start else None
    if (
        preposition is None
        or preposition.lower not in ("in", "on")
        or preposition.head != statement.verb
        or not _is_plain(statement)
    ):
        return None
    question_word = "In which year" if answer.kind == "year" else "When"
    gone = set(range(answer.start - 1, answer.end))
    return _inverted(statement, question_word, gone)


def count_question(answer: Answer) -> str | None:
    """Turn "... killing seven astronauts" no further; turn a counted object into "How many X did ...?"."""
    statement = answer.statement
    word = statement.pieces[answer.end - 1].word
    if word is None or word.dep != "nummod" or not _is_plain(statement):
        return None
    head = statement.sentence.words[word.head]
    if head.dep != "dobj" or head.head != statement.verb or head.tag != "NNS":
        return None
    noun = [p for p in _places(statement, statement.sentence.subtree(head.index)) if p >= answer.end]
    before = statement.pieces[answer.start - 1].word
    if (
        not noun
        or noun != list(range(answer.end, answer.end + len(noun)))
        or before is None
        or before.index != statement.verb
    ):
        return None
    if len(noun) > 6 or any(statement.pieces[p].text in ",;:–—" for p in noun):
        return None
    words = " ".join(statement.pieces[p].text for p in noun)
    return _inverted(statement, f"How many {words}", set(range(answer.start, noun[-1] + 1)))


def _inverted(statement: Statement, question_word: str, gone: set[int]) -> str | None:
    """Put the auxiliary before the subject: "When did Xi Jinping propose ...?"."""
    subject = _subject(statement)
    verb_place = statement.position(statement.verb)
    if subject is None or verb_place is None:
        return None
    subject_places = _places(statement, statement.sentence.subtree(subject.index))
    if not subject_places or subject_places != list(range(subject_places[0], subject_places[-1] + 1)):
        return None
    opening = [p for i, p in enumerate(statement.pieces[: subject_places[0]]) if i not in gone]
    opening = [p for p in opening if p.text != ","]
    rest = [(i, p) for i, p in enumerate(statement.pieces) if i > subject_places[-1] and i not in gone]
    if not rest or len(opening) > 6:
        return None
    first = rest[0][1]
    if first.word is None:
        return None
    said = [statement.pieces[i] for i in subject_places]
    said[0] = Piece(_lowered(said[0], subject_places[0]), said[0].space, said[0].word)
    tail = [p for _, p in rest]
    helper = _auxiliary(first.word, statement)
    if helper is None:
        return None
    if helper == first.text:
        tail = tail[1:]
    else:
        tail[0] = Piece(first.word.lemma, tail[0].space, first.word)
    return _asked([Piece(question_word, True, None), Piece(helper, True, None), *said, *tail], opening)


def _auxiliary(first: Word, statement: Statement) -> str | None:
    """Return the word that comes before the subject: the auxiliary as it stands, or do, does, did."""
    if first.dep in ("aux", "auxpass") and first.head == statement.verb and first.text in (
        "was", "were", "is", "are", "has", "have", "had", "will", "would", "can", "could"
    ):  # fmt: skip
        return first.text
    if first.index != statement.verb:
        return None
    if first.lemma == "be":
        return first.text if first.text in ("was", "were", "is", "are") else None
    return {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(first.tag)


def _lowered(piece: Piece, place: int) -> str:
    word = piece.word
    if place == 0 and word is not None and word.tag in ("DT", "NN", "NNS", "JJ", "PRP$", "CD", "IN") and not word.label:
        return piece.text[:1].lower() + piece.text[1:]
    if word is not None and word.lower == "the":
        return "the"
    return piece.text


def _asked(pieces: Sequence[Piece], opening: Sequence[Piece]) -> str | None:
    """Write a question, an opening phrase moved to its end; None if it grew too long."""
    moved = [p for p in opening if p.text != ","]
    if moved:
        moved[0] = Piece(moved[0].text[:1].lower() + moved[0].text[1:], moved[0].space, moved[0].word)
        pieces = [*pieces[:-1], Piece(pieces[-1].text, True, pieces[-1].word), *moved]
    text = write(pieces).rstrip(".") + "?"
    return text if 5 <= len(text.split()) <= MOST_WORDS else None


def _subject(statement: Statement) -> Word | None:
    return statement.sentence.child(statement.verb, "nsubj", "nsubjpass")


def _places(statement: Statement, indexes: set[int]) -> list[int]:
    return [p for p, piece in enumerate(statement.pieces) if piece.index in indexes]


def _is_plain(statement: Statement) -> bool:
    """Whether a statement is simple enough to be turned: one main verb, no quotation, at most one comma."""
    if statement.claimed_by is not None or statement.certainty < 0.75:
        return False
    texts = [piece.text for piece in statement.pieces]
    verb = statement.position(statement.verb)
    if verb is None or sum(t in (",", ";", ":", "—", "–") for t in texts) > 1 or any(t in '"“”' for t in texts):
        return False
    inner = statement.sentence.children[statement.verb]
    return not any(
        statement.sentence.words[i].dep in ("conj", "advcl", "ccomp") and statement.position(i) is not None
        for i in inner
    )
