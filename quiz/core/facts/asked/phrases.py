"""Answers that are no names: the thing a statement is about or acts on, its reason, its purpose, its means."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.core.facts.asked.nouns import Phrase, noun_phrase
from quiz.core.facts.asked.varied import can_vary
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.word_sets import word_set

PHRASED = frozenset({"thing", "definition", "reason", "purpose", "means", "condition"})
"""Kinds of answer that are phrases or clauses."""

_SUREST = 0.8
_OPEN_VERBS = word_set("""
    have include contain use need require involve get see want like make affect cause help can provide offer find face
    feature promote foster increase
""")
"""Verbs that in general take many objects at once: what else an article does not name may be true too."""

_COMPLEMENTING = word_set("into as by from of on to with for against through about upon over")


def phrases_in(statement: Statement) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, kind) for each phrase that a statement can be asked about, as runs of its pieces."""
    if statement.certainty < _SUREST or statement.sentence.child(statement.verb, "neg", "expl") is not None:
        return
    for place, piece in enumerate(statement.pieces):
        word = piece.word
        if word is None or piece.text.lower() != word.lower:
            continue
        phrase = noun_phrase(statement.sentence, word)
        if phrase is None or not _is_sure_slot(statement, word, can_vary(phrase)):
            continue
        places = run_of(statement, phrase)
        if places is not None and places[0] <= place:
            yield (*places, "thing")


def _is_sure_slot(statement: Statement, word: Word, varied: bool) -> bool:
    """Whether nothing else would be as true in a noun's place.

    Of what happened once every word counts; of what is so in general only what the verb is completed with, and of
    subjects only those that the sentence defines.
    """
    role = role_of(statement, word)
    helpers = [statement.sentence.words[i] for i in statement.sentence.children[statement.verb]]
    verb = statement.sentence.words[statement.verb]
    past = verb.tag == "VBD" or any(w.tag == "VBD" and w.dep in ("aux", "auxpass") for w in helpers)
    if past and (role or (varied and word.dep != "conj")):
        return True
    if role == "subject":
        return _defines(statement, verb)
    return bool(role) and not any(w.tag == "MD" for w in helpers) and verb.lemma not in _OPEN_VERBS


def _defines(statement: Statement, verb: Word) -> bool:
    if verb.lemma == "be":
        attribute = statement.sentence.child(verb.index, "attr")
        return attribute is not None and statement.sentence.child(attribute.index, "relcl", "prep", "acl") is not None
    return verb.lemma in ("call", "know", "define", "term", "name", "refer")


def run_of(statement: Statement, phrase: Phrase) -> tuple[int, int] | None:
    """Return the run of pieces that holds a phrase whole and as it was written, or None."""
    wanted = list(range(phrase.first, phrase.last + 1))
    places = [statement.position(i) for i in wanted]
    if None in places or places != list(range(int(places[0] or 0), int(places[0] or 0) + len(wanted))):
        return None
    start, end = int(places[0] or 0), int(places[-1] or 0) + 1
    if any(p.word is None or p.text.lower() != p.word.lower for p in statement.pieces[start:end]):
        return None
    return start, end


def role_of(statement: Statement, word: Word) -> str:
    """Return what a noun is to the main verb: "subject", "object", "complement", "agent", or "" for anything less."""
    sentence, verb = statement.sentence, statement.verb
    if sentence.child(word.index, "conj", "cc") is not None or word.dep == "conj":
        return ""
    if word.head == verb or _serves(sentence, word.head, verb):
        if word.dep in ("nsubj", "nsubjpass"):
            return "subject" if word.head == verb else ""
        return {"dobj": "object", "attr": "complement", "oprd": "complement"}.get(word.dep, "")
    if word.dep != "pobj":
        return ""
    preposition = sentence.words[word.head]
    if preposition.dep == "agent" and preposition.head == verb:
        return "agent"
    if preposition.head == verb and preposition.lower in _COMPLEMENTING:
        return "complement"
    return ""


def _serves(sentence: Sentence, index: int, verb: int) -> bool:
    """Whether a verb is what the main verb is about: "is used to filter", "helps to explain"."""
    word = sentence.words[index]
    return word.dep == "xcomp" and word.head == verb
