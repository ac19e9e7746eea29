"""Questions for what hangs on a verb beside subject and object: when, where, to which country, how many."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.meant.stray_dates import may_date_a_clause
from quiz.core.facts.words.sentences import Word
from quiz.core.facts.words.vocabulary import MONTHS
from quiz.core.questions import question_words
from quiz.core.questions.clause import Clause
from quiz.core.questions.turning import (
    Asked,
    asked_of,
    bare,
    inverted,
    is_several,
    joined,
    place_of,
    span,
    tells_more,
    write_question,
)
from quiz.core.word_sets import word_set

_PIED = word_set("in at to from with for against on into through near under over across between among of by during")
_WHERE = word_set("in at on near")
_HOLDS = word_set("in on")
_UNSURE = word_set("probably possibly perhaps maybe apparently aged")
_SHARES = word_set("percent percentage proportion number amount rate share")


def time_question(asked: Asked) -> str | None:
    """Ask for a date that is a phrase of its own: "In which year did ...?"."""
    answer, clause = asked.answer, asked.clause
    phrase = _phrase_of(asked)
    lead = question_words.asking_time(answer, phrase[0].lower if phrase else "")
    if phrase is None or lead is None or clause.main.lemma == "have":
        return None
    preposition, gone = phrase
    if not _is_whole_date(clause, answer, gone[1:]) or not _tells_when(clause, preposition, gone):
        return None
    if _is_left_loose(clause, gone[0]) or _is_in_the_perfect(clause) or _is_compared(clause, gone):
        return None
    return inverted(asked, lead, gone)


def _is_in_the_perfect(clause: Clause) -> bool:
    """Whether the tense takes no date: "has changed in 2014"."""
    helper = clause.word(clause.helper) if clause.helper is not None else None
    return helper is not None and helper.lower in ("has", "have")


def _is_compared(clause: Clause, gone: Sequence[int]) -> bool:
    """Whether "than" stands beside a date: "fewer in 1860 than in 1840" asks for neither without the other."""
    pieces, beside = clause.statement.pieces, (gone[0] - 1, gone[-1] + 1)
    return any(0 <= place < len(pieces) and pieces[place].text.lower() == "than" for place in beside)


def _is_left_loose(clause: Clause, place: int) -> bool:
    """Whether what is left would hang without its date ("was lost back"), or is only doubtful or an age."""
    before = clause.statement.pieces[place - 1].text.lower() if place else ""
    lower = {piece.text.lower() for piece in clause.statement.pieces}
    return before in ("back", "late", "early", "only", "even") or not lower.isdisjoint(_UNSURE)


def _is_whole_date(clause: Clause, answer: Answer, places: Sequence[int]) -> bool:
    """Whether a phrase holds the date and nothing else; of a whole date the year alone may be the answer."""
    kept, asked = bare(clause, places), span(answer)
    before = [piece.text for piece in clause.pieces(kept[: -len(asked)])]
    return kept[-len(asked) :] == asked and all(t in MONTHS or t == "," or t.isdigit() for t in before)


def dated_phrase(answer: Answer) -> tuple[Clause, tuple[int, ...]] | None:
    """Return the clause a date belongs to, and the places of the date with its preposition; None where not surely."""
    asked = asked_of(answer)
    phrase = _phrase_of(asked) if asked is not None and not asked.source else None
    if asked is None or phrase is None or phrase[0].lower not in _HOLDS:
        return None
    preposition, gone = phrase
    whole = _is_whole_date(asked.clause, answer, gone[1:])
    return (asked.clause, gone) if whole and _tells_when(asked.clause, preposition, gone) else None


def _tells_when(clause: Clause, preposition: Word, gone: Sequence[int]) -> bool:
    """Whether a date belongs to the verb: it hangs there, or closes the clause with no other verb between."""
    if may_date_a_clause(clause.statement.sentence, preposition):
        return False
    if preposition.head == clause.main.index:
        return True
    if preposition.lower not in _HOLDS or not clause.rest or gone[-1] != clause.rest[-1]:
        return False
    words = clause.statement.sentence.words
    above, past = words[preposition.head], clause.main.tag in ("VBD", "VBN")
    while above.index != clause.main.index and above.head != above.index:
        if above.pos in ("VERB", "AUX") or above.dep in ("relcl", "acl", "conj"):
            return False
        above = words[above.head]
    return past and above.index == clause.main.index


def phrase_question(asked: Asked) -> str | None:
    """Ask for what a preposition governs: "In which city did ...?", "To which country ...?", "Where ...?"."""
    answer, clause = asked.answer, asked.clause
    phrase = _phrase_of(asked)
    if phrase is None or phrase[0].head != clause.main.index or phrase[0].dep == "agent" or is_several(answer):
        return None
    preposition, gone = phrase
    kept = bare(clause, gone[1:])
    place = preposition.lower
    if not tells_more(clause, gone):
        return None
    if place not in _PIED or kept[: len(span(answer))] != span(answer) or not _is_wider_place(clause, answer, kept):
        return None
    noun = question_words.class_noun(answer)
    if answer.kind == "person":
        return (
            inverted(asked, f"{place.capitalize()} whom", gone) if question_words.is_surely_a_person(answer) else None
        )
    if noun is not None:
        return inverted(asked, f"{place.capitalize()} which {noun}", gone)
    located = answer.kind == "place" and place in _WHERE and question_words.is_surely_a_place(answer)
    follows = next((p for p in clause.rest if p > gone[-1]), None)
    located = located and (follows is None or clause.word(follows).lower not in ("from", "to"))
    return inverted(asked, "Where", gone) if located else None


def _is_wider_place(clause: Clause, answer: Answer, kept: Sequence[int]) -> bool:
    """Whether what follows the answer in its phrase is nothing, or the wider place it lies in: ", Scotland"."""
    after = kept[len(span(answer)) :]
    if not after:
        return True
    return answer.kind in ("city", "place") and clause.statement.pieces[after[0]].text == "," and len(after) <= 4


def count_question(asked: Asked) -> str | None:
    """Ask for a number of things or units: "How many ships did ...?", "For how many years ...?"."""
    answer, clause = asked.answer, asked.clause
    head = _counted(asked)
    if head is None:
        return None
    phrase = clause.below(head.index)
    lead = question_words.asking_amount(answer)
    position = clause.statement.position(head.index)
    is_subject = head.index == clause.head.index
    if lead is None or position is None or not phrase or (phrase[0] != answer.start and not is_subject):
        return None
    of = next((w for i in clause.statement.sentence.children[head.index] if (w := _of(clause, i)) is not None), None)
    with_of = clause.below(of.index) if of is not None else ()
    skipped = answer.end if answer.kind != "percent" else position + 1
    noun = [*range(skipped, position + 1), *with_of]
    if any(clause.statement.pieces[p].text in "," for p in noun) or len(noun) > 8 or _has_clause(clause, head):
        return None
    gone = [*range(answer.start, position + 1), *with_of]
    if gone != list(range(gone[0], gone[-1] + 1)) or any(
        p.text.lower() in _SHARES for p in clause.pieces(clause.subject)
    ):
        return None
    said = f"{lead} {joined(clause.pieces(noun))}".strip()
    return _asked_amount(asked, head, said, gone)


def _asked_amount(asked: Asked, head: Word, said: str, gone: Sequence[int]) -> str | None:
    clause = asked.clause
    if head.index == clause.head.index:
        if clause.statement.sentence.child(clause.main.index, "attr") is not None:
            return None
        before = " ".join(p.text.lower() for p in clause.pieces([p for p in clause.subject if p < gone[0]]))
        whole = clause.subject[-1] == gone[-1] and before in ("", "just", "only", "a mere", "the")
        return write_question(asked, said, clause.pieces(clause.rest), clause.opening) if whole else None
    if head.dep in ("dobj", "npadvmod", "attr") and head.head == clause.main.index:
        return inverted(asked, said, gone)
    preposition = clause.statement.sentence.words[head.head]
    if head.dep != "pobj" or preposition.head != clause.main.index or gone[0] != place_of(clause, preposition) + 1:
        return None
    if preposition.lower not in ("for", "in", "by", "on", "with", "from", "at"):
        return None
    if asked.answer.kind == "percent" or head.lemma in ("way", "manner", "sense", "respect"):
        return None
    lead = f"{preposition.lower.capitalize()} {said[:1].lower()}{said[1:]}"
    return inverted(asked, lead, [gone[0] - 1, *gone])


def _counted(asked: Asked) -> Word | None:
    """Return the noun that a number counts."""
    word = asked.clause.statement.pieces[asked.answer.end - 1].word
    if word is None or word.dep != "nummod" or asked.answer.kind not in ("number", "measure", "percent"):
        return None
    head = asked.clause.statement.sentence.words[word.head]
    return head if head.tag == "NNS" or asked.answer.kind == "percent" else None


def _of(clause: Clause, index: int) -> Word | None:
    word = clause.statement.sentence.words[index]
    return word if word.dep == "prep" and word.lower == "of" else None


def _has_clause(clause: Clause, head: Word) -> bool:
    below = [clause.statement.sentence.words[i] for i in clause.statement.sentence.children[head.index]]
    return any(w.dep in ("relcl", "acl", "appos", "conj", "cc") for w in below)


def _phrase_of(asked: Asked) -> tuple[Word, tuple[int, ...]] | None:
    """Return the preposition that governs the answer, and the places of its whole phrase."""
    statement, back = asked.clause.statement, 4 if asked.answer.kind == "year" else 2
    word = statement.pieces[asked.answer.end - 1].word
    before = [statement.pieces[p].word for p in range(max(0, asked.answer.start - back), asked.answer.start)]
    preposition = next((w for w in reversed(before) if w is not None and w.dep in ("prep", "agent")), None)
    if word is None or preposition is None:
        return None
    places = asked.clause.below(preposition.index)
    whole = bool(places) and list(places) == list(range(places[0], places[-1] + 1))
    return (preposition, places) if whole and asked.answer.start in places else None
