"""Questions turned from a statement where its parse leaves no doubt: who, which, what, where, when, how many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quiz.core.facts.answers import Answer
from quiz.core.facts.sentences import Word
from quiz.core.facts.statements import Piece, Statement, write
from quiz.core.facts.vocabulary import word_set
from quiz.core.questions import question_words
from quiz.core.questions.clause import Clause, base_form, clause_of, inflected

FEWEST_WORDS, MOST_WORDS = 5, 22
_TELLING = word_set("""
    say tell state claim assert argue note announce report declare explain add remark comment emphasize emphasise
    stress insist maintain believe think estimate contend acknowledge confirm observe conclude write reveal disclose
    allege calculate hold affirm underline underscore highlight suggest predict warn
""")
_PIED = word_set("in at to from with for against on into through near under over across between among of by during")
_WHERE = word_set("in at on near")
_MAKING = word_set("propose found write compose invent develop create launch introduce build establish publish paint win")
_HOLDS = word_set("in on")


@dataclass(frozen=True)
class _Asked:
    """What is being turned: the answer, its clause, and the words that name the speaker of a claim ("" for none)."""

    answer: Answer
    clause: Clause
    source: str


def question_for(answer: Answer) -> str | None:
    """Return the question that asks for an answer in the article's own words, or None where no turn is certain."""
    asked = _asked_of(answer)
    if asked is None:
        return None
    for turn in _TURNS:
        if (question := turn(asked)) is not None:
            return question
    return None


def _asked_of(answer: Answer) -> _Asked | None:
    statement, places = answer.statement, range(answer.start, answer.end)
    if statement.claimed_by is None:
        clause = clause_of(statement, places)
        return _Asked(answer, clause, "") if clause is not None else None
    speaker = statement.speaker_as_shown or ""
    if not speaker or len(speaker.split()) > 7 or "," in speaker or answer.text in speaker:
        return None
    return _told_by(answer, _lower_article(speaker))


def _told_by(answer: Answer, speaker: str) -> _Asked | None:
    """Lay out a claim: what somebody says, or a sentence whose source is named by "according to"."""
    statement, places = answer.statement, range(answer.start, answer.end)
    source = f"According to {speaker}, "
    naming = _naming_the_source(statement)
    if naming:
        clause = clause_of(statement, places, without=naming)
    else:
        told = statement.sentence.child(statement.verb, "ccomp")
        if told is None:
            source, clause = "", clause_of(statement, places)
        elif statement.sentence.words[statement.verb].lemma in _TELLING:
            clause = clause_of(statement, places, verb=told.index)
        else:
            return None
    return _Asked(answer, clause, source) if clause is not None else None


def _naming_the_source(statement: Statement) -> frozenset[int]:
    """Return the places of "according to ..." and of the commas around it."""
    start = next((p for p, piece in enumerate(statement.pieces) if piece.text.lower() == "according"), None)
    if start is None or statement.pieces[start].word is None:
        return frozenset()
    tree = statement.sentence.subtree(statement.pieces[start].index)
    places = {p for p, piece in enumerate(statement.pieces) if piece.index in tree}
    edges = {min(places) - 1, max(places) + 1}
    return frozenset(places | {p for p in edges if 0 <= p < len(statement.pieces) and statement.pieces[p].text == ","})


def subject_question(asked: _Asked) -> str | None:
    """Ask for the whole subject: "Who proposed ...?", "Which country bought ...?"."""
    answer, clause = asked.answer, asked.clause
    lead = _lead(asked, clause.subject)
    if lead is None or not _suits_a_person(lead, clause) or _is_plural_verb(clause):
        return None
    return _write(asked, lead, clause.pieces(clause.rest), clause.opening)


def agent_question(asked: _Asked) -> str | None:
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
    said = [*clause.pieces(between), verb, *clause.pieces(particle), *_subject(clause), *clause.pieces(kept)]
    return _write(asked, lead, said, clause.opening)


def _active_past(participle: Word) -> str | None:
    lemma = base_form(participle.text, participle.lemma, "VBN")
    return inflected(lemma, "VBD", participle.lower) if lemma else None


def complement_question(asked: _Asked) -> str | None:
    """Ask for what something is: "What is the capital of Kenya?", "Who was the first president of Kenya?"."""
    answer, clause = asked.answer, asked.clause
    noun = clause.statement.sentence.child(clause.main.index, "attr")
    if noun is None or clause.main.lemma != "be" or clause.helper is not None or _is_several(answer):
        return None
    gone = clause.below(noun.index)
    lead = question_words.asking_word(answer) or ("What" if answer.kind in ("name", "organisation", "term") else None)
    if lead is None or _bare(clause, gone) != _span(answer) or clause.main.lower not in ("is", "was"):
        return None
    if clause.head.pos == "PROPN" or (lead == "Who" and not question_words.means_a_person(clause.head)):
        return None
    rest = [p for p in clause.rest if p > clause.verb and p not in gone]
    said = [clause.statement.pieces[clause.verb], *_subject(clause), *clause.pieces(rest)]
    return _write(asked, lead, said, clause.opening)


def naming_question(asked: _Asked) -> str | None:
    """Ask for a name that is told as one: "What is the layer called?"."""
    answer, clause = asked.answer, asked.clause
    named = clause.statement.sentence.child(clause.main.index, "oprd")
    if named is None or clause.main.lemma not in ("call", "name", "term", "dub", "nickname") or not clause.is_passive:
        return None
    gone = clause.below(named.index)
    if _bare(clause, gone) != _span(answer) or answer.kind not in ("term", "name", "organisation", "work", "place"):
        return None
    return _inverted(asked, "What", gone)


def time_question(asked: _Asked) -> str | None:
    """Ask for a date that is a phrase of its own: "In which year did ...?"."""
    answer, clause = asked.answer, asked.clause
    phrase = _phrase_of(asked)
    lead = question_words.asking_time(answer, phrase[0].lower if phrase else "")
    if phrase is None or lead is None:
        return None
    preposition, gone = phrase
    if _bare(clause, gone[1:]) != _span(answer) or not _tells_when(clause, preposition, gone):
        return None
    return _inverted(asked, lead, gone)


def _tells_when(clause: Clause, preposition: Word, gone: Sequence[int]) -> bool:
    """Whether a date belongs to the verb: it hangs there, or closes the clause with no other verb between."""
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


def phrase_question(asked: _Asked) -> str | None:
    """Ask for what a preposition governs: "In which city did ...?", "To which country ...?", "Where ...?"."""
    answer, clause = asked.answer, asked.clause
    phrase = _phrase_of(asked)
    if phrase is None or phrase[0].head != clause.main.index or phrase[0].dep == "agent" or _is_several(answer):
        return None
    preposition, gone = phrase
    bare = _bare(clause, gone[1:])
    place = preposition.lower
    if place not in _PIED or bare[: len(_span(answer))] != _span(answer) or not _is_wider_place(clause, answer, bare):
        return None
    noun = question_words.class_noun(answer)
    if answer.kind == "person":
        return _inverted(asked, f"{place.capitalize()} whom", gone) if question_words.is_surely_a_person(answer) else None
    if noun is not None:
        return _inverted(asked, f"{place.capitalize()} which {noun}", gone)
    located = answer.kind == "place" and place in _WHERE and question_words.is_surely_a_place(answer)
    return _inverted(asked, "Where", gone) if located else None


def _is_wider_place(clause: Clause, answer: Answer, bare: Sequence[int]) -> bool:
    """Whether what follows the answer in its phrase is nothing, or the wider place it lies in: ", Scotland"."""
    after = bare[len(_span(answer)) :]
    if not after:
        return True
    return answer.kind in ("city", "place") and clause.statement.pieces[after[0]].text == "," and len(after) <= 4


def count_question(asked: _Asked) -> str | None:
    """Ask for a number of things or units: "How many ships did ...?", "For how many years ...?"."""
    answer, clause = asked.answer, asked.clause
    head = _counted(asked)
    if head is None:
        return None
    phrase = clause.below(head.index)
    lead = question_words.asking_amount(answer)
    position = clause.statement.position(head.index)
    if lead is None or position is None or not phrase or (phrase[0] != answer.start and head.index != clause.head.index):
        return None
    of = next((w for i in clause.statement.sentence.children[head.index] if (w := _of(clause, i)) is not None), None)
    with_of = clause.below(of.index) if of is not None else ()
    skipped = answer.end if answer.kind != "percent" else position + 1
    noun = [*range(skipped, position + 1), *with_of]
    if any(clause.statement.pieces[p].text in "," for p in noun) or len(noun) > 8 or _has_clause(clause, head):
        return None
    gone = [*range(answer.start, position + 1), *with_of]
    if gone != list(range(gone[0], gone[-1] + 1)):
        return None
    said = f"{lead} {_joined(clause.pieces(noun))}".strip()
    return _asked_amount(asked, head, said, gone)


def _asked_amount(asked: _Asked, head: Word, said: str, gone: Sequence[int]) -> str | None:
    clause = asked.clause
    if head.index == clause.head.index:
        before = [p.text.lower() for p in clause.pieces(clause.subject) if p.index < clause.statement.pieces[gone[0]].index]
        whole = clause.subject[-1] == gone[-1] and " ".join(before) in ("", "just", "only", "a mere", "the", "a total of")
        return _write(asked, said, clause.pieces(clause.rest), clause.opening) if whole else None
    if head.dep in ("dobj", "npadvmod", "attr") and head.head == clause.main.index:
        return _inverted(asked, said, gone)
    preposition = clause.statement.sentence.words[head.head]
    if head.dep != "pobj" or preposition.head != clause.main.index or gone[0] != _place(clause, preposition) + 1:
        return None
    if preposition.lower not in ("for", "in", "by", "on", "with", "from", "at"):
        return None
    lead = f"{preposition.lower.capitalize()} {said[:1].lower()}{said[1:]}"
    return _inverted(asked, lead, [gone[0] - 1, *gone])


def _counted(asked: _Asked) -> Word | None:
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


def object_question(asked: _Asked) -> str | None:
    """Ask for the object: "Which company did ... buy?", "Whom did ... marry?"."""
    answer, clause = asked.answer, asked.clause
    noun = clause.statement.sentence.child(clause.main.index, "dobj")
    if noun is None:
        return None
    gone = clause.below(noun.index)
    lead = _lead(asked, gone)
    if lead is None and _bare(clause, gone) == _span(answer) and clause.main.lemma in _MAKING:
        lead = "What" if answer.kind in ("name", "work", "organisation", "event") else None
    return _inverted(asked, "Whom" if lead == "Who" else lead, gone) if lead is not None else None


_TURNS: tuple[Callable[[_Asked], str | None], ...] = (
    subject_question,
    agent_question,
    complement_question,
    naming_question,
    time_question,
    count_question,
    phrase_question,
    object_question,
)


def _phrase_of(asked: _Asked) -> tuple[Word, tuple[int, ...]] | None:
    """Return the preposition that governs the answer, and the places of its whole phrase."""
    statement = asked.clause.statement
    word = statement.pieces[asked.answer.end - 1].word
    before = [statement.pieces[p].word for p in range(max(0, asked.answer.start - 2), asked.answer.start)]
    preposition = next((w for w in reversed(before) if w is not None and w.dep in ("prep", "agent")), None)
    if word is None or preposition is None:
        return None
    places = asked.clause.below(preposition.index)
    whole = bool(places) and list(places) == list(range(places[0], places[-1] + 1))
    return (preposition, places) if whole and asked.answer.start in places else None


def _inverted(asked: _Asked, lead: str, gone: Sequence[int]) -> str | None:
    """Put the auxiliary before the subject: "When did Xi Jinping propose ...?"."""
    clause, left_out = asked.clause, set(gone)
    rest = [p for p in clause.rest if p not in left_out]
    opening = [p for p in clause.opening if p not in left_out]
    if clause.helper is not None:
        helper = clause.statement.pieces[clause.helper].text
        tail = clause.pieces([p for p in rest if p != clause.helper])
    elif clause.main.lemma == "be":
        helper, tail = clause.main.text, clause.pieces([p for p in rest if p != clause.verb])
    else:
        auxiliary = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(clause.main.tag)
        base = base_form(clause.main.text, clause.main.lemma, clause.main.tag)
        if auxiliary is None or base is None:
            return None
        helper = auxiliary
        tail = [_as_base(clause, p, base) for p in rest]
    return _write(asked, lead, [Piece(helper, True, None), *_subject(clause), *tail], opening)


def _as_base(clause: Clause, place: int, base: str) -> Piece:
    piece = clause.statement.pieces[place]
    return Piece(base, True, piece.word) if place == clause.verb else piece


def _write(asked: _Asked, lead: str, said: Sequence[Piece], opening: Sequence[int]) -> str | None:
    """Write a question, an opening phrase moved to its end; None where it is too short or too long."""
    moved = [p for p in asked.clause.pieces(opening)]
    while moved and moved[-1].text == ",":
        moved.pop()
    while moved and moved[0].text == ",":
        moved.pop(0)
    if any(p.text == "," for p in moved):
        return None
    if moved:
        moved[0] = Piece(_lowered(moved[0]), moved[0].space, moved[0].word)
    pieces = [*said, *moved]
    spaced = [Piece(p.text, p.space or _wants_space(pieces, at), p.word) for at, p in enumerate(pieces)]
    text = write([Piece(lead, True, None), *spaced]).rstrip(".") + "?"
    if asked.source:
        text = f"{asked.source}{text[:1].lower()}{text[1:]}"
    return text if FEWEST_WORDS <= len(text.split()) <= MOST_WORDS + len(asked.source.split()) else None


def _wants_space(pieces: Sequence[Piece], at: int) -> bool:
    """Whether words that were apart have come together."""
    if at + 1 >= len(pieces):
        return False
    follows = pieces[at + 1]
    return follows.index != pieces[at].index + 1 and follows.text not in (",", "'s", "’s", "%")


def _subject(clause: Clause) -> list[Piece]:
    said = clause.pieces(clause.subject)
    return [Piece(_lowered(said[0]), said[0].space, said[0].word), *said[1:]]


def _lowered(piece: Piece) -> str:
    """Return a piece as it stands inside a sentence: a name keeps its capital."""
    word = piece.word
    if piece.text.startswith(("The ", "A ", "An ", "In ", "At ", "During ")) or piece.text in ("The", "A", "An"):
        return piece.text[:1].lower() + piece.text[1:]
    if word is None or word.text != piece.text[:1].lower() + piece.text[1:] and word.text != piece.text:
        return piece.text
    is_name = word.pos == "PROPN" or word.label in ("PERSON", "GPE", "ORG", "NORP", "LOC", "FAC", "PRODUCT", "EVENT")
    keeps = (is_name and word.tag not in ("IN", "DT")) or piece.text[1:2].isupper() or piece.text == "I"
    return piece.text if keeps else piece.text[:1].lower() + piece.text[1:]


def _lower_article(speaker: str) -> str:
    return speaker[:1].lower() + speaker[1:] if speaker.split()[0] in ("The", "A", "An") else speaker


def _span(answer: Answer) -> list[int]:
    return list(range(answer.start, answer.end))


def _bare(clause: Clause, places: Sequence[int]) -> list[int]:
    """Return places without an article or "his" at their beginning."""
    kept = list(places)
    if kept and clause.statement.pieces[kept[0]].text.lower() in ("the", "his", "her", "its", "their"):
        kept = kept[1:]
    return kept


def _lead(asked: _Asked, places: Sequence[int]) -> str | None:
    """Return what asks for a whole phrase: "Who", "Which country", "Which Spanish architect"; None if not surely."""
    answer, clause = asked.answer, asked.clause
    kept = _bare(clause, places)
    if _is_several(answer) or kept[-(answer.end - answer.start) :] != _span(answer):
        return None
    described = clause.pieces(kept[: -(answer.end - answer.start)])
    return question_words.asking_with(answer, described) if described else question_words.asking_word(answer)


def _is_several(answer: Answer) -> bool:
    return answer.name is not None and (answer.name.plural or " and " in answer.text)


def _is_plural_verb(clause: Clause) -> bool:
    first = clause.word(clause.verb if clause.helper is None else clause.helper)
    return first.tag == "VBP" or first.lower in ("were", "are", "have")


def _suits_a_person(lead: str, clause: Clause) -> bool:
    """Whether a person is asked for only of what a person can be."""
    noun = clause.statement.sentence.child(clause.main.index, "attr")
    return lead != "Who" or noun is None or question_words.means_a_person(noun)


def _place(clause: Clause, word: Word) -> int:
    return clause.statement.position(word.index) or 0


def _joined(pieces: Sequence[Piece]) -> str:
    return "".join(p.text + (" " if p.space else "") for p in pieces).strip()
