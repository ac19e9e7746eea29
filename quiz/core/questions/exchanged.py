"""A statement with two of its parts in each other's place: by whom to whom, from where to where, before for after."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.asked.answers import DATED, Answer
from quiz.core.facts.asked.openness import LOOSENING, OFTEN
from quiz.core.facts.asked.record import Record
from quiz.core.facts.told.statements import Piece, Statement, write
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.questions.turning import lowered
from quiz.core.questions.verb_forms import agreeing
from quiz.core.word_sets import word_set

_TURNED = {"before": "after", "after": "before"}
_ONE_WAY = word_set("""
    defeat beat buy acquire purchase teach succeed precede replace invade conquer overthrow kill assassinate annex
    colonise colonize occupy sue betray defend rescue attack depose crown tutor
""")
"""What one does to another who does not do it back at the same time."""
_OF_THINGS = word_set("cause surround precede replace supersede enclose outnumber exceed surpass orbit dominate absorb")
"""What one thing does to another, or is to it, that is not so the other way round."""
_TO_ANOTHER = word_set("""
    appoint recruit hire employ mentor teach tutor adopt succeed assassinate murder overthrow depose crown betray sue
    acquire purchase annex nominate commission dismiss
""")
"""What one did to another of a name, once."""
_THROUGH = {
    "from": "derive evolve descend originate arise stem develop come result",
    "into": "evolve develop flow",
    "to": "lead",
    "in": "result",
    "after": "name",
    "on": "depend rely feed prey base",
    "upon": "depend rely feed prey base",
}
"""Verbs with a preposition that are so one way only."""
_GOING = word_set(
    "move travel emigrate migrate flow run march sail fly spread transfer change switch shift convert stretch"
)
_TURNING = word_set("convert turn transform change break")
_ONCE_ONLY = word_set("move travel emigrate migrate march sail fly transfer change switch shift spread convert turn")
_RELATIVES = word_set("""
    son daughter father mother grandson granddaughter grandfather grandmother nephew niece uncle aunt stepson teacher
    student pupil disciple mentor tutor apprentice successor predecessor ancestor descendant
""")
_PLURAL = word_set("algae bacteria fungi larvae people police cattle cyanobacteria mitochondria protozoa")
"""What the model may take for a singular."""
_OWNED = ("'s", "’s", "'", "’")
_OPEN_WORDS = word_set(
    "may might can could would should some several many most both other another each such only also if"
)
_LOOSE_TAGS = frozenset({"PRP", "PRP$", "WDT", "WP", "WP$", "WRB", ",", ":", "``", "''", "VBD", "VBZ", "VBP", "MD"})
_SORTS = (("PERSON",), ("GPE", "LOC", "NORP"))
_MOST_OF_A_SIDE = 7


def turned_round(answer: Answer, record: Record) -> str:
    """Return the statement with before for after, or its two actors in each other's place; "" where neither fits."""
    if answer.kind in DATED and answer.before in _TURNED and answer.end - answer.start <= 4:
        before = answer.statement.pieces[answer.start - 1]
        pieces = list(answer.statement.pieces)
        pieces[answer.start - 1] = Piece(_TURNED[answer.before], before.space, before.word)
        return write(pieces)
    return _swapped(answer, record) if answer.is_subject and answer.start == 0 else ""


def _swapped(answer: Answer, record: Record) -> str:
    """Exchange who did it and to whom: "Norway defeated Scotland" for "Scotland defeated Norway"."""
    statement, sentence = answer.statement, answer.statement.sentence
    verb = sentence.words[statement.verb]
    agent = sentence.child(verb.index, "agent")
    other = sentence.child(agent.index if agent else verb.index, "pobj" if agent else "dobj")
    if verb.lemma not in _ONE_WAY or other is None or answer.name is None:
        return ""
    places = [p for p, piece in enumerate(statement.pieces) if piece.index in sentence.subtree(other.index)]
    if not places or places != list(range(places[0], places[-1] + 1)) or places[0] < answer.end:
        return ""
    said = "".join(p.text + (" " if p.space else "") for p in statement.pieces[places[0] : places[-1] + 1]).strip()
    name = record.names.find(said)
    if name is None or name.kind != answer.kind or said.startswith("the ") or name.full == answer.name.full:
        return ""
    pieces = list(statement.pieces)
    pieces[places[0] : places[-1] + 1] = [Piece(answer.text, statement.pieces[places[-1]].space, None)]
    pieces[answer.start : answer.end] = [Piece(said, True, None)]
    return write(pieces)


def exchanged(statement: Statement) -> str:
    """Return a statement of one thing and another with the two exchanged, where that is surely false; else ""."""
    words = {piece.text.lower() for piece in statement.pieces}
    if statement.sentence.child(statement.verb, "neg") is not None:  # what does not depend on the other may do so
        return ""
    if words & (_OPEN_WORDS | LOOSENING | OFTEN) or statement.claimed_by is not None:
        return ""
    return _of_subject(statement) or _of_ends(statement) or _of_kin(statement)


def _of_subject(statement: Statement) -> str:
    """Exchange the subject and what the verb leads to: the bark surrounds the wood, goitre is caused by a lack."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    subject, other = sentence.child(verb.index, "nsubj", "nsubjpass"), _other_side(sentence, verb)
    if subject is None or other is None or not _are_of_one_sort(subject, other):
        return ""
    sides = _side(statement, subject), _side(statement, other)
    if not sides[0] or not sides[1] or sides[0][0] != 0 or sides[1][0] <= sides[0][-1]:
        return ""
    if verb.lemma in _TO_ANOTHER and (other.pos != "PROPN" or _has_a_pronoun(statement)):
        return ""
    pieces = _with_exchanged(statement, *sides)
    if _is_plural(subject) == _is_plural(other):
        return write(pieces)
    return _in_agreement(statement, pieces, sides[0][-1] + 1 + len(sides[1]) - len(sides[0]), other)


def _has_a_pronoun(statement: Statement) -> bool:
    """Whether a pronoun stands in a statement that would mean the other after an exchange."""
    return any(p.word is not None and p.word.tag in ("PRP", "PRP$") and p.text == p.word.text for p in statement.pieces)


def _are_of_one_sort(one: Word, other: Word) -> bool:
    """Whether both are people, both are places, or neither: of two names, or of two things."""
    sorts = [next((n for n, labels in enumerate(_SORTS) if word.label in labels), -1) for word in (one, other)]
    return one.pos == other.pos and (one.pos == "NOUN" or sorts[0] == sorts[1])


def _is_plural(word: Word) -> bool:
    return word.tag.endswith("S") or word.lower in _PLURAL


def _other_side(sentence: Sentence, verb: Word) -> Word | None:
    """Return what a verb that is so one way only is said to be done to, to come from, to depend on."""
    agent = sentence.child(verb.index, "agent")
    if verb.lemma in _OF_THINGS or (verb.lemma in _TO_ANOTHER and verb.tag in ("VBD", "VBN")):
        return sentence.child(agent.index, "pobj") if agent is not None else sentence.child(verb.index, "dobj")
    if sentence.child(verb.index, "dobj", "attr", "acomp", "xcomp", "ccomp", "prt") is not None:
        return None
    for index in sentence.children[verb.index]:
        word = sentence.words[index]
        if word.dep == "prep" and verb.lemma in _THROUGH.get(word.lower, "").split():
            return sentence.child(index, "pobj")
    return None


def _side(statement: Statement, head: Word) -> list[int]:
    """Return the places of a plain phrase, "" where it is long, split, or says more than what it names."""
    tree = statement.sentence.subtree(head.index)
    places = [place for place, piece in enumerate(statement.pieces) if piece.index in tree]
    if not places or len(places) > _MOST_OF_A_SIDE or places != list(range(places[0], places[-1] + 1)):
        return []
    words = [statement.pieces[place].word for place in places]
    plain = all(word is not None and word.tag not in _LOOSE_TAGS and word.pos != "NUM" for word in words)
    whole = not any(word is not None and word.dep in ("conj", "cc", "relcl", "acl", "appos") for word in words)
    return places if plain and whole and head.pos in ("NOUN", "PROPN") else []


def _with_exchanged(statement: Statement, one: Sequence[int], other: Sequence[int]) -> list[Piece]:
    """Return the pieces with two runs of them in each other's place; the first run comes before the second."""
    pieces = list(statement.pieces)
    first, second = pieces[one[0] : one[-1] + 1], pieces[other[0] : other[-1] + 1]
    if not one[0]:
        first = [Piece(_within(first[0]), first[0].space, first[0].word), *first[1:]]
    first_space, second_space = first[-1].space, second[-1].space
    first[-1] = Piece(first[-1].text, second_space, first[-1].word)
    second[-1] = Piece(second[-1].text, first_space, second[-1].word)
    return [*pieces[: one[0]], *second, *pieces[one[-1] + 1 : other[0]], *first, *pieces[other[-1] + 1 :]]


def _within(piece: Piece) -> str:
    """Return the first word as it stands inside a sentence; a common noun is never kept for the name of a place."""
    common = piece.word is not None and piece.word.tag in ("NN", "NNS") and not piece.text[1:2].isupper()
    return piece.text[:1].lower() + piece.text[1:] if common else lowered(piece)


def _in_agreement(statement: Statement, pieces: list[Piece], start: int, subject: Word) -> str:
    """Return the pieces as a sentence whose finite verb, the first from ``start`` on, agrees with another subject."""
    verb = statement.sentence.words[statement.verb]
    for place in range(start, len(pieces)):
        word = pieces[place].word
        if word is None or (word.index != verb.index and word.head != verb.index):
            continue
        if word.tag in ("VBZ", "VBP", "VBD"):
            told = agreeing(word, plural=_is_plural(subject))
            pieces[place] = Piece(told, pieces[place].space, word)
            return write(pieces)
    return ""


def _of_ends(statement: Statement) -> str:
    """Exchange from where and to where, or what is turned into what."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    below = {sentence.words[i].lower: sentence.words[i] for i in sentence.children[verb.index]}
    start = _governed(sentence, below.get("from")) if verb.lemma in _GOING else None
    far = below.get("to") or (_child_to(sentence, below["from"]) if start is not None else None)
    end = _governed(sentence, far) if start is not None else None
    if verb.lemma in _TURNING and start is None:
        start, end = sentence.child(verb.index, "dobj", "nsubjpass"), _governed(sentence, below.get("into"))
    if start is None or end is None or not _are_of_one_sort(start, end):
        return ""
    if verb.lemma in _ONCE_ONLY and verb.tag in ("VBD", "VBN") and not _is_dated(statement):
        return ""
    sides = sorted((_side(statement, start), _side(statement, end)))
    if not sides[0] or not sides[1] or (sides[0][0] == 0 and start.tag != end.tag):
        return ""
    return write(_with_exchanged(statement, *sides))


def _child_to(sentence: Sentence, opener: Word) -> Word | None:
    """Return the "to" that the model hung on "from" rather than on the verb."""
    follows = sentence.child(opener.index, "prep")
    return follows if follows is not None and follows.lower == "to" else None


def _governed(sentence: Sentence, preposition: Word | None) -> Word | None:
    return sentence.child(preposition.index, "pobj") if preposition is not None else None


def _of_kin(statement: Statement) -> str:
    """Exchange who is whose son or teacher: "Ruth was a pupil of Agnes", "Ruth's father was Ed"."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    subject, told = sentence.child(verb.index, "nsubj"), sentence.child(verb.index, "attr")
    if verb.lemma != "be" or subject is None or told is None:
        return ""
    one, other = _who_and_whose(sentence, subject, told)
    if one is None or other is None or one.pos != "PROPN" or other.pos != "PROPN":
        return ""
    first = [place for place in _side(statement, one) if statement.pieces[place].text not in _OWNED]
    second = _side(statement, other)
    return write(_with_exchanged(statement, first, second)) if first and second and not first[0] else ""


def _who_and_whose(sentence: Sentence, subject: Word, told: Word) -> tuple[Word | None, Word | None]:
    """Return the two that one relation joins, or None where there is none or more than one is told."""
    if subject.lemma in _RELATIVES and sentence.child(subject.index, "conj") is None:
        return sentence.child(subject.index, "poss"), told
    preposition = sentence.child(told.index, "prep")
    if told.lemma in _RELATIVES and sentence.child(told.index, "conj") is None and preposition is not None:
        return subject, _governed(sentence, preposition) if preposition.lower in ("of", "to") else None
    return None, None


def _is_dated(statement: Statement) -> bool:
    return any(piece.text.isdigit() and len(piece.text) == 4 for piece in statement.pieces)
