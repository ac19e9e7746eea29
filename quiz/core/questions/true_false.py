"""True or false: a statement as the article makes it, or with exactly one value changed."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quiz.core.distractors.choosing import distractors
from quiz.core.facts.asked import asserted, denial, slots
from quiz.core.facts.asked.answers import DATED, NAMED, Answer
from quiz.core.facts.asked.phrases import PHRASED
from quiz.core.facts.asked.record import Record
from quiz.core.facts.asked.refusals import SECOND_VALUE
from quiz.core.facts.named import gazetteer
from quiz.core.facts.named.identity import Names
from quiz.core.facts.told.statements import Piece, Statement
from quiz.core.facts.words.sentences import Word
from quiz.core.facts.words.vocabulary import MONTHS, PRAISE
from quiz.core.items import FALSE, TRUE, Form, Item
from quiz.core.knowledge.families import relatives
from quiz.core.questions import asking, stems
from quiz.core.questions.exchanged import exchanged, turned_round
from quiz.core.questions.hindered import hindered
from quiz.core.questions.opposed import opposed
from quiz.core.questions.pointed import at_its_point, is_one_proposition
from quiz.core.questions.telling import tests_nobody
from quiz.core.questions.years import asked_without_days, without_days
from quiz.core.word_sets import word_set

SHORTEST, LONGEST = 6, 22
FEWEST = 6
"""Words of a statement that is asked as it stands."""
TELLING = 3
"""Nouns and adjectives that say enough of something named to be wrong about."""
SUREST = 0.75
"""How surely a statement must have been read to be asked as it stands."""
NO_POINT = "true or false: the value is not the point"
LENGTH = "true or false: length"
HALF_DATED = "true or false: no day without its year"
_SOFT = word_set("""
    place thing way part kind type sort view time lot role impact effect issue problem idea fine quiet good bad great
    nice beautiful interesting important special unique big different new old own other certain able real true
    significant main major common general successful difficult hard easy popular strong wonderful perfect
""")
"""Words that tell next to nothing to be wrong about."""
_HEDGES = word_set("may might could perhaps possibly sometimes probably likely arguably")
"""Words by which a statement binds itself to little."""
_PRAISING = PRAISE | word_set("""
    sweeping remarkable attractive fascinate delight amaze insight leading numerous
""")
"""Words by which somebody finds something so: a matter of taste is neither true nor false."""
_TO_WHAT = word_set("""
    elect reelect re-elect appoint nominate select choose promote award join leave return go come arrive release
    capture arrest meet name transfer move visit serve work win lose qualify compete play agree sign vote
""")
"""Verbs that tell little until it is said to what, from where, or of whom."""
_OWN = word_set("he his him himself she her hers herself")
_SEXES = word_set("male female boy girl boys girls")
"""What nobody doubts who reads a name."""


def write_true(given: Answer, record: Record, rng: random.Random) -> Item | str:
    """Return the statement as a true item, only where a value of it could be changed: true and false look alike."""
    found = _changes(given, record, rng)
    if isinstance(found, str):
        return found
    answer, _ = found
    return _item(answer, answer.statement.text, TRUE)


def write_false(given: Answer, record: Record, rng: random.Random) -> Item | str:
    """Return the statement with one value changed, the rule that forbids it, or "" where the form does not suit."""
    found = _changes(given, record, rng)
    if isinstance(found, str):
        return found
    answer, changed = found
    return _item(answer, rng.choice(changed), FALSE)


def _changes(given: Answer, record: Record, rng: random.Random) -> tuple[Answer, list[str]] | str:
    """Return the answer at its point and the false statements that could be made of it, or why there are none."""
    answer = at_its_point(given)
    if answer is None or tests_nobody(answer.statement, record.names):
        return NO_POINT
    answer = asked_without_days(answer)
    refused = _refused(answer)
    if refused is not None:
        return refused
    turned = turned_round(answer, record)
    if turned:
        return answer, [turned]
    if not (slots.has_one_value(answer) and denial.may_be_denied(answer) and slots.is_sound_exchange(answer)):
        return SECOND_VALUE
    text = answer.statement.text
    wrong = [other for other in distractors(answer, record, rng) if _is_as_long(text, answer.text, other)]
    wrong = [other for other in wrong if not _shares_a_name(answer, other) and denial.is_beyond(answer, other)]
    if answer.kind in NAMED:  # a name from nowhere gives itself away, whoever read
        wrong = [other for other in wrong if record.says(other)]
    return (answer, [stems.with_fitting_article(answer, other) for other in wrong]) if wrong else "too few distractors"


def _refused(answer: Answer) -> str | None:
    """Return why a statement is not asked with a value changed, "" where the form does not suit; None where it may."""
    if not _says_enough(answer.statement):
        return LENGTH
    if not _can_be_changed(answer):
        return ""
    if _is_half_dated(answer.statement):
        return HALF_DATED
    bare = answer.kind in NAMED and answer.is_subject and not _names_another(answer)
    return NO_POINT if bare or not asserted.is_asserted(answer) else None


def write_whole(given: Statement, names: Names) -> Iterator[Item]:
    """Yield a statement as a true item, and made false as a whole, if it tells something checkable."""
    statement = without_days(given)
    if not _is_checkable(statement, names) or tests_nobody(statement, names):
        return
    yield _of_the_whole(statement, statement.text, TRUE)
    for make_false in _WAYS_TO_BE_FALSE:
        false = make_false(statement)
        if false:
            yield _of_the_whole(statement, false, FALSE)


_WAYS_TO_BE_FALSE = (hindered, exchanged, opposed)


def _of_the_whole(statement: Statement, stem: str, key: str) -> Item:
    fact = statement.fact("statement")
    return Item(
        form=Form.TRUE_FALSE,
        stem=stem,
        answer=(key,),
        evidence=fact.evidence,
        facts=(fact,),
        options=(TRUE, FALSE),
        explanation=statement.text,
    )


def _is_checkable(statement: Statement, names: Names) -> bool:
    """Whether a statement is sure, makes one claim of something that is named, and says enough to be wrong about."""
    length = len(statement.text.split())
    subject = statement.sentence.child(statement.verb, "nsubj", "nsubjpass")
    if _is_nobodys_claim(statement, names) or statement.certainty < SUREST or not FEWEST <= length <= LONGEST:
        return False
    if subject is None or not is_one_proposition(statement):
        return False
    if _is_half_dated(statement) or not _tells_more_than_when(statement) or _is_hedged(statement):
        return False
    tree = statement.sentence.subtree(subject.index)
    said = [(word.index, _as_said(p, word)) for p in statement.pieces if (word := p.word) is not None]
    about = [word for index, word in said if index in tree]
    told = [word for index, word in said if index not in tree]
    if not any(word.index == subject.index and word.pos in ("NOUN", "PROPN") for word in about):
        return False
    topic = any(names.is_topic(w.lower) for w in about)
    named = topic or any(w.pos in ("PROPN", "NUM") or w.rare for w in about)
    exact = any(w.pos in ("PROPN", "NUM") or (w.rare and w.pos in ("NOUN", "ADJ")) for w in told)
    if (
        any(word.text in '"“”' for word in told)
        or any(word.tag in ("WDT", "WP", "WP$") for word in about)
        or not (named or (exact and len(about) > 1))
    ):
        return False
    return _weight(told) >= (1 if exact else TELLING - topic)


def _as_said(piece: Piece, word: Word) -> Word:
    """Return a piece's word, as a name where one was put in a pronoun's place."""
    put = word.pos == "PRON" and piece.text.lower() != word.lower and piece.text[:1].isupper()
    return replace(word, pos="PROPN", text=piece.text) if put else word


def _weight(told: Sequence[Word]) -> int:
    """How many words there are to be wrong about: things, qualities, a denial."""
    telling = (w for w in told if w.pos in ("NOUN", "PROPN", "ADJ", "NUM") or w.rare or w.dep == "neg")
    return sum(w.lemma not in _SOFT for w in telling)


def _is_nobodys_claim(statement: Statement, names: Names) -> bool:
    """Whether somebody without a name claims this: "critics say", a spokesman said."""
    return statement.claimed_by is not None and names.find(statement.claimed_by) is None


def _is_cut_loose(about: Sequence[Word]) -> bool:
    """Whether a subject is what was a clause about something: "the bark of which"."""
    which = any(word.tag in ("WDT", "WP", "WP$") for word in about)
    return which and not any(word.dep in ("relcl", "csubj", "ccomp") for word in about)


def _is_hedged(statement: Statement) -> bool:
    """Whether "may" or "some" makes it true of nearly anything, or it is a matter of taste."""
    opening = statement.pieces[0].text.lower()
    words = {piece.text.lower() for piece in statement.pieces}
    liked = any(piece.word is not None and piece.word.lemma in _PRAISING for piece in statement.pieces)
    return liked or bool(words & _HEDGES) or opening in ("some", "several", "certain", "many")


def _is_half_dated(statement: Statement) -> bool:
    """Whether a month is named without its year, which nobody knows on another day."""
    texts = [piece.text for piece in statement.pieces]
    return any(text in MONTHS for text in texts) and not any(text.isdigit() and len(text) == 4 for text in texts)


def _names_another(answer: Answer) -> bool:
    """Whether what is said of a subject holds a name or a number, or eight words, by which it can be checked."""
    rest = [piece.word for piece in answer.statement.pieces[answer.end :] if piece.word is not None]
    return any(word.pos in ("PROPN", "NUM") for word in rest) or len(rest) > 8


def _says_enough(statement: Statement) -> bool:
    """Whether a statement is neither too long nor so bare that nobody would ask it."""
    length = len(statement.text.split())
    words = [piece.word for piece in statement.pieces if piece.word is not None]
    told = sum(w.pos in ("PROPN", "NUM") and not _goes_on(statement, w) for w in words)
    told += sum(
        p.word is not None and p.word.pos == "PRON" and p.text.lower() != p.word.lower for p in statement.pieces
    )
    told += any(gazetteer.is_demonym(word.text) for word in words)
    return SHORTEST <= length <= LONGEST and (told >= 2 or length >= 9) and _tells_more_than_when(statement)


def _goes_on(statement: Statement, word: Word) -> bool:
    """Whether the next word is of the same name or number."""
    return word.head == word.index + 1 and statement.sentence.words[word.head].pos == word.pos


def _tells_more_than_when(statement: Statement) -> bool:
    """Whether the predicate names a thing beside its date: "was elected in May 2002" does not say to what."""
    subject = statement.sentence.child(statement.verb, "nsubj", "nsubjpass")
    tree = statement.sentence.subtree(subject.index) if subject is not None else set()
    if statement.sentence.words[statement.verb].lemma not in _TO_WHAT:
        return True
    rest = [p.word for p in statement.pieces if p.word is not None and p.index not in tree]
    return any(word.pos in ("NOUN", "PROPN") and word.label not in ("DATE", "TIME") for word in rest)


def _can_be_changed(answer: Answer) -> bool:
    """Of words only those with one opposite, or a point of the compass, and nouns in what happened once.

    A claim keeps its speaker: who else said it is not for the program to deny.
    """
    if answer.text in (answer.statement.speaker_as_shown or "") or answer.kind in PHRASED:
        return False
    word = answer.statement.pieces[answer.start].word
    if answer.kind not in ("word", "term"):
        return not _dates_a_name(answer) and not _is_told_of_himself(answer)
    if word is None or word.pos != "ADJ":
        return word is not None and word.pos == "NOUN" and _is_sole_thing(answer, word)
    if word.tag in ("JJR", "JJS") or word.lower in _SEXES:
        return False
    if slots.is_compass_point(word):
        return asserted.tells_a_side(answer.statement, answer.start, word)
    return len(relatives(word.lower, word.pos)) == 1


def _is_told_of_himself(answer: Answer) -> bool:
    """Whether what follows speaks of the person again: of another, "his mother" would be somebody else's."""
    after = (piece.text.lower() for piece in answer.statement.pieces[answer.end :])
    return answer.kind == "person" and answer.is_subject and not _OWN.isdisjoint(after)


def _dates_a_name(answer: Answer) -> bool:
    """Whether a year is part of a name, which with another year may be that of something else: the Act of 1872."""
    before = answer.statement.pieces[answer.start - 2].word if answer.start > 1 else None
    return answer.kind in DATED and answer.before == "of" and before is not None and before.pos == "PROPN"


def _is_sole_thing(answer: Answer, word: Word) -> bool:
    """Whether a noun is what the verb of one event is completed with, so that no other could be in its place."""
    sentence, verb = answer.statement.sentence, answer.statement.verb
    head = sentence.words[word.head]
    hangs = head.index == verb or (word.dep == "pobj" and head.head == verb)
    whose = sentence.child(word.index, "poss")
    if word.lower in _SEXES or sentence.child(verb, "expl") is not None:
        return False
    suits = word.dep in ("dobj", "attr", "pobj", "oprd") and hangs and answer.statement.claimed_by is None
    return suits and whose is None and slots.is_of_one_event(answer)


def _is_as_long(text: str, key: str, other: str) -> bool:
    return abs(len(other) - len(key)) <= 0.1 * len(text)


def _shares_a_name(answer: Answer, other: str) -> bool:
    """Whether a word of another name stands in the statement: who is told of could be meant."""
    said = {piece.text for piece in answer.others if piece.text[:1].isupper()}
    return answer.kind in NAMED and not said.isdisjoint(word for word in other.split() if word[:1].isupper())


def _item(answer: Answer, stem: str, key: str) -> Item:
    return asking.item(answer, Form.TRUE_FALSE, stem, answer=(key,), options=(TRUE, FALSE))
