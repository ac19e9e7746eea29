"""A denial told as what it denies: what does not live there is said to live there."""

from __future__ import annotations

from quiz.core.facts.told.statements import Piece, Statement, write
from quiz.core.facts.words.sentences import Word
from quiz.core.word_sets import word_set

DENIALS = word_set("not n't no never")
_DOING = word_set("do does did")
_WEAKENING = word_set("""
    only necessarily until unless yet all every always entirely just may might could would should sure clear both
    any anything anyone because but although though enough than much many before again neither nor none
""")
_MASS = word_set("""
    mercy money power access water oxygen evidence education training experience food land influence interest effect
    contact knowledge gravity light sound energy taste smell colour color sunlight authority protection support
    electricity
""")
"""What is told without "a"."""
_CLAIMING = word_set("say claim assert state argue insist report announce find conclude maintain declare prove show")
_ASKING = word_set("ask tell order warn urge advise agree decide promise vow choose instruct persuade pledge")
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}


def affirmed(statement: Statement) -> str:
    """Return a denial as what it denies: what cannot be made can be made, what one no longer does one still does.

    Only the main verb's own denial is taken away, or that of what somebody claims or asks for, where nothing
    weakens it: not only, not necessarily, not until.
    """
    texts = [piece.text.lower() for piece in statement.pieces]
    if sum(text in DENIALS for text in texts) != 1 or set(texts) & _WEAKENING:
        return ""
    place = next(place for place, text in enumerate(texts) if text in DENIALS)
    if texts[place] == "no":
        return _still(statement, place) if texts[place + 1 : place + 2] == ["longer"] else _with_some(statement, place)
    return _ever(statement, place) if texts[place] == "never" else _done(statement, place)


def _done(statement: Statement, place: int) -> str:
    """Return the statement without its "not"."""
    sentence = statement.sentence
    denial, helper = statement.pieces[place].word, statement.pieces[place - 1].word
    verb = _denied(statement, denial)
    if verb is None or helper is None or place + 1 >= len(statement.pieces):
        return ""
    if verb.tag == "VB" and statement.pieces[place + 1].text == "to":
        return write([*statement.pieces[:place], *statement.pieces[place + 1 :]])
    if helper.index not in (*sentence.children[verb.index], verb.index):
        return ""
    return _without_not(statement, place, helper, verb)


def _denied(statement: Statement, denial: Word | None) -> Word | None:
    """Return what a "not" denies: the main verb, what somebody claims, or what somebody asks or agrees not to do."""
    sentence = statement.sentence
    if denial is None or denial.dep != "neg":
        return None
    verb, main = sentence.words[denial.head], sentence.words[statement.verb]
    claimed = verb.dep == "ccomp" and main.lemma in _CLAIMING
    asked = verb.dep in ("xcomp", "ccomp", "advcl") and main.lemma in _ASKING and verb.tag == "VB"
    return verb if verb.index == main.index or (verb.head == main.index and (claimed or asked)) else None


def _ever(statement: Statement, place: int) -> str:
    """Return the statement without its "never": who never went back went back."""
    denial = statement.pieces[place].word
    if denial is None or denial.head != statement.verb or not place:
        return ""
    return write([*statement.pieces[:place], *statement.pieces[place + 1 :]])


def _with_some(statement: Statement, place: int) -> str:
    """Return the statement with what it has none of: who had no children had children, who had no money had money."""
    denial = statement.pieces[place].word
    sentence = statement.sentence
    what = sentence.words[denial.head] if denial is not None else None
    if what is None or what.dep != "dobj" or what.head != statement.verb:
        return ""
    if what.tag != "NNS" and what.lemma not in _MASS:
        return ""
    return write([*statement.pieces[:place], *statement.pieces[place + 1 :]])


def _without_not(statement: Statement, place: int, helper: Word, verb: Word) -> str:
    pieces = list(statement.pieces)
    if helper.lower not in _DOING:
        pieces[place - 1 : place + 1] = [Piece(_WHOLE.get(helper.text, helper.text), True, helper)]
        return write(pieces)
    follows = pieces[place + 1].word
    if follows is None or follows.index != verb.index:
        return ""
    pieces[place - 1 : place + 2] = [Piece(inflected(verb.lemma, helper.tag), pieces[place + 1].space, verb)]
    return write(pieces)


def _still(statement: Statement, place: int) -> str:
    """Return the statement with "still" for "no longer"."""
    pieces = list(statement.pieces)
    if place + 2 >= len(pieces) or pieces[place + 1].text != "longer" or _is_aside(statement, place + 1):
        return ""
    pieces[place : place + 2] = [Piece("still", True, pieces[place].word)]
    return write(pieces)


def _is_aside(statement: Statement, place: int) -> bool:
    word = statement.pieces[place].word
    return word is None or word.head != statement.verb


def inflected(lemma: str, tag: str) -> str:
    """Return a verb's form for a tag of the Penn treebank: ("carry", "VBZ") gives "carries"."""
    import lemminflect  # its tables are slow to load

    forms = lemminflect.getInflection(lemma, tag=tag)
    return str(forms[0]) if forms else lemma
