"""Whether another value in a slot makes a statement surely false: what was done once, by one, in one place."""

from __future__ import annotations

import re

from quiz.core.facts.asked import giveaways, lasting, openness, slots
from quiz.core.facts.asked.answers import COUNTED, DATED, NAMED, Answer
from quiz.core.facts.asked.naming import is_named
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import MONTHS, PERSON_NOUNS
from quiz.core.knowledge.families import relatives
from quiz.core.word_sets import word_set

_UNSHARP = word_set("by until till before after since from around about between to through than circa as")
_DATING = word_set("the late early mid middle end spring summer autumn fall winter , year") | {
    month.lower() for month in MONTHS
}
_STATES = word_set("""
    be have remain stay live reside work serve use know own cost measure weigh stand employ hold contain constitute
    account include comprise consist total number average rank play operate exist dominate produce need want
    believe think feel like love hate hope seem appear lie belong represent control rule govern run support teach
    study attend mark witness see experience rise fall grow increase decrease decline continue keep range suffer
    offer provide supply
    occupy inhabit wear speak practise practice enjoy reflect show exceed surpass amount equal
""")
"""What is so for a while: of another year it may be true as well."""
_REPEATED = word_set("""
    visit travel tour perform compete win lose host hold elect re-elect reelect attack invade fight raid meet score
    qualify participate organise organize celebrate repair restore renovate update revise expand amend reform
    write compose record release perform sing act star feature contribute donate help protest strike
""")
"""What is done again in another year."""
_MADE_ONCE = word_set("write compose record release star appear act feature")
_UNFOLDING = word_set("develop evolve change spread flourish advance modernise modernize industrialise industrialize")
"""What goes on for ages, unless it is something that is developed."""
_RECURRING = word_set("""
    olympics games cup championship championships summit conference festival election elections fair tournament
    congress exhibition census
""")
_IN_MANY = word_set("""
    be have visit travel tour perform play appear star feature work study live reside speak talk know see hear like
    love teach sell trade export import supply provide offer spread occur find inhabit use contain connect border
    fall cooperate collaborate fight campaign exist thrive grow conduct sing lecture read publish serve
""")
"""What is so, or is done, in several places or with several things."""
_BY_MANY = word_set("""
    inspire influence praise criticise criticize support oppose use visit attend inhabit join threaten affect surround
    border attack raid cover read cite mention admire like love know see own share speak play perform sing help fund
    finance sponsor fear hate condemn welcome surpass
""")
"""What several do to the same."""
_COMPANIONS = word_set("""
    friend contemporary colleague rival supporter admirer follower member fan critic student pupil teacher opponent
    partner ally enemy descendant relative citizen resident native part example recipient winner veteran graduate
    alumnus collaborator associate adviser advisor correspondent
""")
"""What somebody is of several."""
_TO_ONE = word_set("marry succeed replace precede defeat beat face become represent name appoint rename")
"""Verbs with one object in one event."""
_ALONGSIDE = word_set("""
    be have say tell ask note argue state claim call urge warn announce think believe hope want know see feel like
    support oppose use visit attend join include contain face play meet live work study speak help need show own
    suffer experience receive get take bring give make hold condemn criticise criticize praise welcome publish
    write release
""")
"""What others do as well."""
_FIRST = word_set("first last only oldest youngest earliest sole")


def may_be_denied(answer: Answer) -> bool:
    """Whether a statement with another value in the slot is surely false: the slot has one value by its nature."""
    if answer.kind in COUNTED:
        return not openness.is_only_a_bound(answer)
    texts = {piece.text.lower() for piece in answer.statement.pieces}
    if answer.kind in DATED:
        return not texts & openness.OFTEN and _is_of_one_time(answer)
    if texts & openness.LOOSENING:
        return False
    return _is_sole_name(answer) if answer.kind in NAMED else _is_sole_word(answer)


def _is_of_one_time(answer: Answer) -> bool:
    """Whether one event is dated that does not come again: one is born once, and lives somewhere for years."""
    if _is_bounded_on_one_side(answer):
        return True
    if _opener(answer) in _UNSHARP or answer.is_subject or slots.is_listed(answer) or not slots.is_past(answer):
        return False
    sentence = answer.statement.sentence
    verb = sentence.verb_above(answer.statement.pieces[answer.end - 1].index)
    if verb.tag == "VBG" or _is_done_before(answer, verb):
        return False
    if verb.lemma in _STATES | _REPEATED:
        return _is_ranked(answer) or _is_a_work(answer, verb)
    done = sentence.child(verb.index, "dobj")
    if done is None and verb.lemma in _UNFOLDING:
        return False
    if done is not None and _is_any(answer, sentence, done):
        return False
    return done is None or done.tag != "NNS" or sentence.child(done.index, "det", "poss", "nummod") is not None


def _is_any(answer: Answer, sentence: Sentence, done: Word) -> bool:
    """Whether what is done is one of many, with nothing to tell it by: who built a telescope may have built two."""
    below = [sentence.words[i] for i in sentence.children[done.index]]
    told = any(w.dep not in ("det", "punct") and answer.statement.position(w.index) is not None for w in below)
    return not told and any(w.lower in ("a", "an") for w in below) and done.pos == "NOUN"


def is_of_one_event(statement: Statement, place: int) -> bool:
    """Whether what hangs on the verb above a place is one event of the past that does not come again."""
    verb = statement.sentence.verb_above(statement.pieces[place].index)
    return verb.tag in ("VBD", "VBN") and verb.lemma not in _STATES | _REPEATED


def _is_bounded_on_one_side(answer: Answer) -> bool:
    """Whether it has been so since, or was so until a time: see :func:`is_beyond`."""
    opener, sentence = _opener(answer), answer.statement.sentence
    verb = sentence.verb_above(answer.statement.pieces[answer.end - 1].index)
    if answer.kind not in ("year", "decade") or answer.is_subject or slots.is_listed(answer):
        return False
    if verb.index != answer.statement.verb:
        return False
    return (opener == "since" and _is_done_before(answer, verb)) or (opener == "until" and verb.tag == "VBD")


def is_beyond(answer: Answer, other: str) -> bool:
    """Whether another time lies where it was surely not yet so, or no longer: before "since", after "until"."""
    opener, years = _opener(answer), [re.search(r"\d+", text) for text in (answer.text, other)]
    if answer.kind not in DATED or opener not in ("since", "until") or years[0] is None or years[1] is None:
        return True
    told, said = int(years[0].group()), int(years[1].group())
    return said < told if opener == "since" else said > told


def _opener(answer: Answer) -> str:
    """Return the word that the date hangs on: "by" in "by the late May 1872"."""
    for piece in reversed(answer.statement.pieces[: answer.start]):
        if piece.text.lower() not in _DATING and not piece.text.isdigit():
            return piece.text.lower()
    return ""


def _is_done_before(answer: Answer, verb: Word) -> bool:
    """Whether it had been done by then, so that of a later year it is true as well."""
    below = (answer.statement.sentence.words[i] for i in answer.statement.sentence.children[verb.index])
    return any(word.dep == "aux" and word.lemma == "have" for word in below)


def _is_ranked(answer: Answer) -> bool:
    """Whether it is told of the first or the last one, of which there is one."""
    return any(piece.text.lower() in _FIRST for piece in answer.statement.pieces)


def _is_a_work(answer: Answer, verb: Word) -> bool:
    """Whether a work with a name was made, or played in: each but once. So is a prize won by one."""
    sentence = answer.statement.sentence
    done = sentence.child(verb.index, "dobj", "nsubjpass")
    if done is None and verb.lemma in ("star", "appear", "act", "feature"):
        preposition = sentence.child(verb.index, "prep")
        done = sentence.child(preposition.index, "pobj") if preposition is not None else None
        if done is None or preposition is None or preposition.lower != "in":
            return False
    if done is None or slots.is_one_of_several(sentence, done):
        return False
    if verb.lemma == "win":
        return done.text in ("Prize", "Medal") and done.pos == "PROPN"
    made = done.pos == "PROPN" and done.label not in ("GPE", "LOC", "FAC", "NORP", "PERSON", "DATE")
    return made and verb.lemma in _MADE_ONCE


def _recurs(answer: Answer) -> bool:
    """Whether what comes every few years is named without its year: the summit in Montrose."""
    said = {piece.text.lower() for piece in answer.others}
    return bool(said & _RECURRING) and not any(text.isdigit() and len(text) == 4 for text in said)


def _is_sole_name(answer: Answer) -> bool:
    told = any(p.word is not None and (p.word.label or is_named(p)) for p in answer.others)
    if not told or giveaways.has_a_title(answer) or slots.is_listed(answer):
        return False
    if answer.kind == "nationality" and slots.describes_a_person(answer):
        return _is_of_one_person(answer)
    if lasting.is_lasting(answer):
        return True
    if not slots.is_past(answer) or _recurs(answer):
        return False
    return _is_sole_place(answer)


def _is_of_one_person(answer: Answer) -> bool:
    """Whether a nationality is that of one person: not of "Norwegian sailors", nor of "a Norwegian" whoever."""
    sentence = answer.statement.sentence
    head = sentence.words[sentence.words[answer.statement.pieces[answer.end - 1].index].head]
    return head.tag in ("NN", "NNP") and not _is_in_bare_subject(answer, head)


def _is_in_bare_subject(answer: Answer, head: Word) -> bool:
    """Whether the word is part of a subject without a name: a Norwegian fleet sailed, and so did a Danish one."""
    if head.dep not in ("nsubj", "nsubjpass"):
        return False
    return not any(answer.statement.sentence.words[i].tag == "NNP" for i in _below(answer, head))


def _below(answer: Answer, head: Word) -> set[int]:
    return set(answer.statement.sentence.subtree(head.index))


def _is_sole_place(answer: Answer) -> bool:
    """Whether the place a name has at its verb takes one only: the agent of a deed, its place, whom one marries."""
    sentence = answer.statement.sentence
    word = sentence.words[answer.statement.pieces[answer.end - 1].index]
    nested = False
    while word.dep in ("pobj", "poss", "compound", "nmod", "amod", "appos", "prep", "nummod", "pcomp"):
        above = sentence.words[word.head]
        if above.pos in ("VERB", "AUX") or word.dep == "agent":
            break
        nested = nested or (word.dep == "prep" and above.pos in ("NOUN", "PROPN"))
        word = above
    verb = sentence.verb_above(word.index)
    if word.dep in ("nsubj", "nsubjpass"):
        return not nested and _did_it_alone(answer, verb, word)
    if word.dep == "dobj":
        return _is_definite_object(answer, verb, word) if nested else verb.lemma in _TO_ONE
    if word.dep in ("attr", "oprd"):
        return (
            not (nested and word.lemma in _COMPANIONS)
            and word.tag not in ("NNS", "NNPS")
            and not slots.is_one_of_several(sentence, word)
        )
    if word.dep == "agent":
        return verb.lemma not in _BY_MANY
    return word.dep == "prep" and (verb.lemma not in _IN_MANY or _is_ranked(answer))


def _is_definite_object(answer: Answer, verb: Word, thing: Word) -> bool:
    sentence = answer.statement.sentence
    article = sentence.child(thing.index, "det", "poss", "nummod")
    one = article is not None and article.lower not in ("a", "an", "any", "some")
    return one and verb.lemma not in _IN_MANY


def _did_it_alone(answer: Answer, verb: Word, subject: Word) -> bool:
    """Whether nobody else can have done it: a thing told with "the" or "his", a first one, something dated."""
    sentence = answer.statement.sentence
    article = sentence.child(subject.index, "det")
    if article is not None and article.lower in ("a", "an"):
        return False
    if subject.dep == "nsubjpass" or verb.index != answer.statement.verb:
        return _is_ranked(answer) and verb.index == answer.statement.verb
    what = sentence.child(verb.index, "dobj", "attr")
    if verb.lemma in ("be", "become"):
        return what is not None and _is_single(answer, what)
    if verb.lemma in _ALONGSIDE:
        return False
    if what is None:
        return any(p.word is not None and p.word.label == "DATE" and p.text.isdigit() for p in answer.others)
    return _is_single(answer, what)


def _is_single(answer: Answer, thing: Word) -> bool:
    """Whether a noun is told as the only one: named, or with "the", "its" or a rank."""
    article = answer.statement.sentence.child(thing.index, "det", "poss")
    the = article is not None and article.lower not in ("a", "an", "any", "some", "many")
    dated = any(p.word is not None and p.word.label == "DATE" for p in answer.others)
    return (the or thing.pos == "PROPN") and (thing.tag not in ("NNS", "NNPS") or (the and dated))


def _is_sole_word(answer: Answer) -> bool:
    """Whether a common noun is one thing of one event: not "boats" nor "law", and no part of "concert of the year"."""
    sentence = answer.statement.sentence
    word = sentence.words[answer.statement.pieces[answer.end - 1].index]
    if word.pos != "NOUN" or slots.is_listed(answer):
        return True
    if word.tag != "NN" or sentence.child(word.index, "det", "nummod") is None or _is_calling(answer, word):
        return False
    follows = answer.statement.pieces[answer.end : answer.end + 1]
    after = follows[0].word if follows else None
    return after is None or (after.tag in (".", ",", "IN", "TO", "CC") and after.lower != "of")


def _is_calling(answer: Answer, word: Word) -> bool:
    """Whether it is told what somebody was: a chemist may have been a botanist as well, but a boy is no girl."""
    verb = answer.statement.sentence.words[answer.statement.verb]
    return verb.lemma == "be" and word.lemma in PERSON_NOUNS and len(relatives(word.lower, "NOUN")) > 1
