"""Statements that nobody can read or that say next to nothing: foreign letters, broken quotations, a bare journey."""

from __future__ import annotations

import re

from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Word
from quiz.core.word_sets import word_set

_OTHER_LETTERS = re.compile(
    "[\u0370-\u03ff\u1f00-\u1fff]{2}"  # Greek; one letter alone is a sign: alpha rays
    "|[\u0400-\u08ff\u0900-\u1cff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\ufb1d-\ufdff\ufe70-\ufefc]"
)
_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")
_MOVES = word_set("return move travel go come arrive leave depart head journey fly sail walk drive sail hurry proceed")
_OF_OTHERS = word_set("""
    force compel oblige sentence imprison exile banish behead appoint convict deport execute hang discover comprise
    establish enable cause
""")
"""Verbs that always act on somebody: without an object they are passive."""
_TELLING = word_set("nsubj nsubjpass prep pobj det compound aux punct poss case advmod")


def has_foreign_letters(statement: Statement) -> bool:
    """Whether words of another script stand in a statement, which a reader of English can't say."""
    return _OTHER_LETTERS.search(statement.text) is not None


def has_broken_quotations(statement: Statement) -> bool:
    """Whether of several quotations one is a clause: "announced "that A becomes B" and "C" becomes "D""."""
    quoted = _QUOTED.findall(statement.text)
    return len(quoted) > 1 and any(each.split()[0].lower() == "that" for each in quoted if each.split())


def is_bare_journey(statement: Statement) -> bool:
    """Whether somebody only goes somewhere: "Wesley returned to Lincolnshire", not when, whence or what for."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    words = [piece.word for piece in statement.pieces if piece.word is not None]
    if verb.lemma not in _MOVES or any(_tells_more(word, verb) for word in words if word.index != verb.index):
        return False
    return sum(sentence.words[i].dep == "prep" for i in sentence.children[verb.index]) <= 1


def has_lost_its_be(statement: Statement) -> bool:
    """Whether somebody was made to do something, and "was" stands before another verb: "and forced to sign"."""
    verb = statement.sentence.words[statement.verb]
    below = {statement.sentence.words[i].dep for i in statement.sentence.children[verb.index]}
    return verb.tag in ("VBD", "VBN") and verb.lemma in _OF_OTHERS and not below & {"dobj", "auxpass", "aux", "ccomp"}


def _tells_more(word: Word, verb: Word) -> bool:
    """Whether a word says when, or belongs to what is done there or who it was that went."""
    return word.dep not in _TELLING or word.label in ("DATE", "TIME") or (word.dep == "prep" and word.head < verb.index)
