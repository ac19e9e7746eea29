"""Questions turned from a statement where its parse leaves no doubt: who, which, what, where, when, how many."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quiz.core.facts.asked.answers import DATED, Answer
from quiz.core.facts.asked.namings import name_after
from quiz.core.facts.told.statements import Piece
from quiz.core.facts.words.sentences import Word
from quiz.core.once import once
from quiz.core.questions import question_words
from quiz.core.questions.adjuncts import count_question, phrase_question, time_question
from quiz.core.questions.clause import Clause
from quiz.core.questions.turning import (
    Asked,
    asked_of,
    bare,
    inverted,
    is_several,
    span,
    subject_inside,
    tells_more,
    write_question,
)
from quiz.core.questions.verb_forms import base_form, inflected
from quiz.core.questions.what import thing_question
from quiz.core.word_sets import word_set

_MAKING = word_set("""
    propose found write compose invent develop create launch introduce build establish publish paint win
""")


@once
def question_for(answer: Answer) -> str | None:
    """Return the question that asks for an answer in the article's own words, or None where no turn is certain."""
    asked = asked_of(answer)
    if asked is None or _may_end_a_span(answer):
        return None
    for turn in _TURNS:
        if (question := turn(asked)) is not None:
            return question
    return None


def _may_end_a_span(answer: Answer) -> bool:
    """Whether a date may belong to "until": "was the capital until the fire in 1901" was so before."""
    before = answer.statement.pieces[: answer.start]
    return answer.kind in DATED and any(piece.text.lower() in ("until", "till") for piece in before)


@once
def is_the_one(answer: Answer) -> bool:
    """Whether an answer is told to be the one thing of its sort: "Norway's capital is _____"."""
    asked = asked_of(answer)
    if asked is None or complement_question(asked) is None:
        return False
    return _is_definite(asked.clause, asked.clause.head)


def subject_question(asked: Asked) -> str | None:
    """Ask for the whole subject: "Who proposed ...?", "Which country bought ...?"."""
    clause = asked.clause
    lead = _lead(asked, clause.subject)
    if lead is None or not _suits_a_person(lead, clause) or _is_plural_verb(clause) or not _tells_enough(clause):
        return None
    return write_question(asked, lead, clause.pieces(clause.rest), clause.opening)


def _tells_enough(clause: Clause) -> bool:
    """Whether what is said of a subject finds it: a name, or eight words; and no mere "was a general"."""
    words = [word for place in clause.rest if (word := clause.statement.pieces[place].word) is not None]
    noun = clause.statement.sentence.child(clause.main.index, "attr")
    if noun is not None and clause.main.lemma == "be" and not _is_definite(clause, noun):
        return False
    named = [w for w in words if (w.pos == "PROPN" or w.text[:1].isupper()) and w.label not in ("DATE", "TIME")]
    return bool(named) or len(words) >= 8


def _is_definite(clause: Clause, noun: Word) -> bool:
    """Whether a noun means one person or thing: "the first mayor", "Norway's capital", not "a mayor"."""
    before = clause.statement.sentence.child(noun.index, "det", "poss")
    return before is not None and before.lower not in ("a", "an")


def agent_question(asked: Asked) -> str | None:
    """Ask for who did it, a passive turned active: "Who designed the bridge?"."""
    clause = asked.clause
    agent = clause.statement.sentence.child(clause.main.index, "agent")
    if agent is None or clause.helper is None or clause.word(clause.helper).lower not in ("was", "were"):
        return None
    gone = clause.below(agent.index)
    lead = _lead(asked, gone[1:])
    if lead is None:
        return None
    form = _active_past(clause.main)
    between = [p for p in clause.rest if clause.helper < p < clause.verb]
    if form is None or any(clause.word(p).dep != "advmod" for p in between):
        return None
    after = [p for p in clause.rest if p > clause.verb and p not in gone]
    verb = Piece(form, True, clause.main)
    particle = [p for p in after if clause.word(p).dep == "prt"]
    kept = [p for p in after if p not in particle]
    said = [*clause.pieces(between), verb, *clause.pieces(particle), *subject_inside(clause), *clause.pieces(kept)]
    return write_question(asked, lead, said, clause.opening)


def _active_past(participle: Word) -> str | None:
    lemma = base_form(participle.text, participle.lemma, "VBN")
    return inflected(lemma, "VBD", participle.lower) if lemma else None


def complement_question(asked: Asked) -> str | None:
    """Ask for what something is: "What is the capital of Kenya?", "Who was the first president of Kenya?"."""
    answer, clause = asked.answer, asked.clause
    noun = clause.statement.sentence.child(clause.main.index, "attr")
    if noun is None or clause.main.lemma != "be" or clause.helper is not None or is_several(answer):
        return None
    gone = clause.below(noun.index)
    lead = question_words.asking_word(answer) or ("What" if answer.kind in ("name", "organisation", "term") else None)
    if lead is None or bare(clause, gone) != span(answer) or clause.main.lower not in ("is", "was"):
        return None
    if clause.head.pos == "PROPN" or (lead == "Who" and not question_words.means_a_person(clause.head)):
        return None
    rest = [p for p in clause.rest if p > clause.verb and p not in gone]
    said = [clause.statement.pieces[clause.verb], *subject_inside(clause), *clause.pieces(rest)]
    return write_question(asked, lead, said, clause.opening)


def naming_question(asked: Asked) -> str | None:
    """Ask for a name that is told as one: "What is the layer called?", "What was York known as by the Romans?"."""
    answer, clause = asked.answer, asked.clause
    named = name_after(clause.statement.sentence, clause.main)
    if named is None or not clause.is_passive:
        return None
    gone = clause.below(named.index)
    if bare(clause, gone) != span(answer) or answer.kind not in ("term", "name", "organisation", "work", "place"):
        return None
    return inverted(asked, "What", gone)


def object_question(asked: Asked) -> str | None:
    """Ask for the object: "Which company did ... buy?", "Whom did ... marry?"."""
    answer, clause = asked.answer, asked.clause
    noun = clause.statement.sentence.child(clause.main.index, "dobj")
    if noun is None:
        return None
    gone = clause.below(noun.index)
    if not tells_more(clause, gone):
        return None
    lead = _lead(asked, gone)
    if lead is None and bare(clause, gone) == span(answer) and clause.main.lemma in _MAKING:
        lead = "What" if answer.kind in ("name", "work", "organisation", "event") else None
    return inverted(asked, "Whom" if lead == "Who" else lead, gone) if lead is not None else None


def _lead(asked: Asked, places: Sequence[int]) -> str | None:
    """Return what asks for a whole phrase: "Who", "Which country", "Which Spanish architect"; None if not surely."""
    answer, clause = asked.answer, asked.clause
    kept = bare(clause, places)
    if is_several(answer) or kept[-(answer.end - answer.start) :] != span(answer):
        return None
    described = clause.pieces(kept[: -(answer.end - answer.start)])
    return question_words.asking_with(answer, described) if described else question_words.asking_word(answer)


def _is_plural_verb(clause: Clause) -> bool:
    first = clause.word(clause.verb if clause.helper is None else clause.helper)
    return first.tag == "VBP" or first.lower in ("were", "are", "have")


def _suits_a_person(lead: str, clause: Clause) -> bool:
    """Whether a person is asked for only of what a person can be."""
    noun = clause.statement.sentence.child(clause.main.index, "attr")
    return lead != "Who" or noun is None or question_words.means_a_person(noun)


_TURNS: tuple[Callable[[Asked], str | None], ...] = (
    subject_question,
    agent_question,
    complement_question,
    naming_question,
    time_question,
    count_question,
    phrase_question,
    object_question,
    thing_question,
)
