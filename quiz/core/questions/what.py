"""Questions for things that have no name: "What did Ruth Calloway study in Oslo?", "What was the harbour built of?"."""

from __future__ import annotations

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.asked.phrases import role_of
from quiz.core.facts.asked.record import Record
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of
from quiz.core.knowledge.nouns import is_broad, is_telling_alone
from quiz.core.questions.accepted import usual_names, without_a_noun_told
from quiz.core.questions.clause import Clause
from quiz.core.questions.question_words import means_a_person
from quiz.core.questions.turning import Asked, bare, inverted, span, tells_more, write_question
from quiz.core.word_sets import word_set

_LIGHT = word_set("""
    have make take give get do play hold bring put keep set pay see want like need show include involve become be say
    tell ask raise provide offer receive face cause find feature call name describe
""")
"""Verbs that make one expression with their object ("took part"), or take many objects."""
_LIGHT_NOUNS = word_set(
    "gift reputation information attention help effort interest role need work life time way thing root"
)
MOST_WORDS = 3
_LEFT_BEHIND = word_set("of with from as into")
"""Prepositions that a question may end in: "What was it made of?"."""
_SEVERAL = frozenset({"were", "are", "have"})


def thing_question(asked: Asked) -> str | None:
    """Ask for a thing: the object, what a preposition completes the verb with, or the subject of what once happened."""
    if asked.answer.kind != "thing" or asked.source:
        return None
    noun = _head_of(asked.clause.statement, asked.answer.start, asked.answer.end)
    if noun is None or means_a_person(noun) or any(char.isupper() for char in asked.answer.text):
        return None
    for turn in (_object, _complement, _subject):
        if (question := turn(asked, noun)) is not None:
            return question
    return None


def _head_of(statement: Statement, start: int, end: int) -> Word | None:
    """Return the noun of an answer that hangs on something outside it: of "depth of the sea" the depth."""
    sentence, last = statement.sentence, statement.pieces[end - 1].word
    inside = {piece.index for piece in statement.pieces[start:end]}
    while last is not None and last.head in inside and last.head != last.index:
        last = sentence.words[last.head]
    return last


def _object(asked: Asked, noun: Word) -> str | None:
    clause = asked.clause
    if noun.dep != "dobj" or noun.head != clause.main.index or clause.main.lemma in _LIGHT:
        return None
    gone = clause.below(noun.index)
    whole = bare(clause, _without_article(clause, gone)) == span(asked.answer)
    return inverted(asked, "What", gone) if whole and tells_more(clause, gone) else None


def _complement(asked: Asked, noun: Word) -> str | None:
    """Ask for what ends the sentence after a preposition, which stays where it is."""
    clause = asked.clause
    preposition = clause.statement.sentence.words[noun.head]
    if noun.dep != "pobj" or preposition.lower not in _LEFT_BEHIND or preposition.head != clause.main.index:
        return None
    gone = clause.below(noun.index)
    beside = bool(gone) and gone[0] - 2 == clause.verb
    last = beside and _happened(asked.answer) and bool(clause.rest) and gone[-1] == clause.rest[-1]
    whole = bare(clause, _without_article(clause, gone)) == span(asked.answer)
    return inverted(asked, "What", gone) if last and whole and not clause.opening else None


def _subject(asked: Asked, noun: Word) -> str | None:
    clause = asked.clause
    first = clause.word(clause.verb if clause.helper is None else clause.helper)
    happened = first.tag == "VBD" and first.lower not in _SEVERAL and clause.main.lemma not in _LIGHT
    if noun.index != clause.head.index or not happened:
        return None
    if bare(clause, _without_article(clause, clause.subject)) != span(asked.answer):
        return None
    return write_question(asked, "What", clause.pieces(clause.rest), clause.opening) if _is_sharp(clause) else None


def _is_sharp(clause: Clause) -> bool:
    """Whether what is said of a subject names somebody or something."""
    words = [clause.word(p) for p in clause.rest if clause.statement.pieces[p].word is not None]
    return any(word.pos == "PROPN" and word.label not in ("DATE", "TIME") for word in words)


def _without_article(clause: Clause, places: tuple[int, ...]) -> tuple[int, ...]:
    first = clause.statement.pieces[places[0]].text.lower() if places else ""
    return places[1:] if first in ("a", "an") else places


def refuse_thing(answer: Answer, record: Record) -> str:
    """Return why a thing is not to be typed, or "": it says nothing alone, or the article tells more of the kind."""
    sentence = answer.statement.sentence
    noun = _head_of(answer.statement, answer.start, answer.end)
    if noun is None or _is_idle(answer, noun):
        return "gap: a common word by itself"
    if not _is_told_once(sentence.words[answer.statement.verb], sentence, record):
        return "gap: no other filler of the kind fits"
    return ""


def may_be_a_gap(answer: Answer) -> bool:
    """Whether a thing stands where a verb is completed, at the point of its statement: "was caused by _____"."""
    noun = _head_of(answer.statement, answer.start, answer.end)
    if noun is None or means_a_person(noun):
        return False
    role = role_of(answer.statement, noun)
    if noun.dep == "attr" or role not in ("agent", "complement", "object"):
        return False
    return _happened(answer) or (role == "agent" and (noun.rare or is_telling_alone(noun.lemma)))


def _happened(answer: Answer) -> bool:
    sentence = answer.statement.sentence
    finite = finite_of(sentence, sentence.words[answer.statement.verb])
    return finite is not None and finite.tag == "VBD"


def _is_idle(answer: Answer, noun: Word) -> bool:
    """Whether a thing is one broad word, only opens what is claimed ("the claim that ..."), or is too long to type."""
    words = len(answer.text.split())
    if [piece.text for piece in answer.statement.pieces[answer.end : answer.end + 1]] == ["that"]:
        return True
    alone = words == 1 and not (is_telling_alone(noun.lemma) or noun.rare)
    return words > MOST_WORDS or is_broad(noun.lemma) or alone or noun.lemma in _LIGHT_NOUNS


def _is_told_once(verb: Word, sentence: Sentence, record: Record) -> bool:
    """Whether the article uses the verb of nothing else: then it has one object, as far as is told."""
    return set(record.holding(frozenset({verb.lemma}))) == {sentence.number}


def thing_spellings(answer: Answer) -> tuple[str, ...]:
    """Return what may be typed for a thing: the phrase, and without a word that only describes it."""
    words = answer.text.split()
    noun = _head_of(answer.statement, answer.start, answer.end)
    plain = noun is not None and noun.text == words[-1] and len(words) == 3
    shorter = (" ".join(words[1:]),) if plain else ()
    return (answer.text, *shorter, *usual_names(answer.text), *without_a_noun_told(answer))
