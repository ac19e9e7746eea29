"""A self-contained sentence with one name, date, number or term left out, to be typed."""

from __future__ import annotations

import random
import re
import unicodedata

from quiz.core.facts.asked import giveaways, side_figures, slots, sought
from quiz.core.facts.asked.answers import COUNTED, DATED, NAMED, Answer
from quiz.core.facts.asked.halved import is_half_a_name
from quiz.core.facts.asked.phrases import PHRASED
from quiz.core.facts.asked.record import Record
from quiz.core.items import GAP, Form, Item
from quiz.core.once import once
from quiz.core.questions import asking, stems, wh
from quiz.core.questions.accepted import spellings
from quiz.core.questions.narrowed import narrowed, wants_a_city
from quiz.core.questions.pointed import pointed
from quiz.core.questions.what import may_be_a_gap, refuse_thing, thing_spellings
from quiz.core.word_sets import word_set

FEWEST_WORDS_LEFT = 8
MOST_WORDS_IN_GAP = 5
FREE_WORDS = 3
"""So many words after "a" are more than the rest of a sentence tells: "was born into a wealthy Christian family"."""
OTHER_FILLERS = "gap: no other filler of the kind fits"
HALF_A_NAME = "gap: no half of a name"
UNTIMELY = "gap: no date of what has been or was only planned"
UNCLEAR = "gap: the sort of name is not told"
_TYPED = (NAMED | DATED | COUNTED) - {"nationality", "work", "measure"}
_ROUGH = word_set("""
    about around approximately roughly nearly almost some circa estimated over under than least most up to near close
    between ~ next
""")
_PLANNED = word_set("scheduled expected estimated projected planned forecast anticipated slated tentatively")
_IDLE = frozenset({"vote", "votes", "page", "pages", "points", "goals", "runs", "likes", "followers"})


def write(given: Answer, record: Record, _rng: random.Random) -> Item | str:
    """Return the item, the rule that forbids it, or "" where the form does not suit."""
    answer = pointed(given)
    if answer.kind in PHRASED and may_be_a_gap(answer):
        return _thing(answer, record)
    if answer.kind not in _TYPED and (not answer.is_defined or answer.before == "the"):
        return ""
    if answer.start == 0:
        return "gap: first in the sentence"
    if len(answer.statement.text.split()) - len(answer.text.split()) < FEWEST_WORDS_LEFT:
        return "gap: too few words remain"
    timely = slots.may_say_when(answer) and not wants_a_city(answer)
    refused = OTHER_FILLERS if timely else refuse_typed(answer, record)
    if refused:
        return refused
    short = narrowed(answer)
    accepted = tuple(dict.fromkeys((short.text, *spellings(answer, record))))
    return asking.item(short, Form.GAP, _stem(short), accepted=accepted)


def _thing(answer: Answer, record: Record) -> Item | str:
    """Return a gap for a thing that has no name."""
    if len(answer.statement.text.split()) - len(answer.text.split()) < FEWEST_WORDS_LEFT:
        return "gap: too few words remain"
    before = [piece.text.lower() for piece in answer.statement.pieces[max(0, answer.start - 2) : answer.start]]
    loosely = before[1:] in (["a"], ["an"]) and before[0] != "by" and len(answer.text.split()) >= FREE_WORDS
    if loosely or " of " in answer.text:
        return OTHER_FILLERS
    refused = refuse_thing(answer, record) or refuse_typed(answer, record)
    return refused or asking.item(answer, Form.GAP, _stem(answer), accepted=thing_spellings(answer))


def has_been_at_a_date(answer: Answer) -> bool:
    """Whether a date stands with a tense that takes none: "the tax has changed in 2014"."""
    sentence = answer.statement.sentence
    verb = sentence.words[answer.statement.verb]
    perfect = any(
        sentence.words[i].lemma == "have" and sentence.words[i].tag in ("VBZ", "VBP")
        for i in sentence.children[verb.index]
        if sentence.words[i].dep == "aux"
    )
    return answer.kind in DATED and perfect and answer.before in ("in", "on")


def _is_planned(answer: Answer) -> bool:
    """Whether a date is one that was only meant or guessed: "is scheduled to be built in 2014"."""
    words = (piece.word for piece in answer.others)
    return answer.kind in DATED and any(w is not None and w.lower in _PLANNED and w.tag != "NN" for w in words)


def _stem(answer: Answer) -> str:
    """Return the sentence with its gap: "in the year", "the decade of", "the city of" where else something may fit."""
    stem = stems.gap_sentence(answer)
    if answer.kind == "year" and f"{GAP}'" not in stem and f"{GAP}’" not in stem:
        return re.sub(rf"\b([Ii]n) {GAP}", rf"\1 the year {GAP}", stem)
    if answer.kind == "decade":
        return re.sub(rf"\b([Ii]n|[Dd]uring) the {GAP}", rf"\1 the decade of the {GAP}", stem)
    return stem.replace(GAP, f"the city of {GAP}") if wants_a_city(answer) else stem


@once
def refuse_typed(answer: Answer, record: Record) -> str:
    """Return why an answer is not to be typed, or "": too long, or another filler would be as right."""
    if len(answer.text.split()) > MOST_WORDS_IN_GAP:
        return "gap: too long"
    if has_been_at_a_date(answer) or _is_planned(answer):
        return UNTIMELY
    if answer.kind == "day" and answer.text[-4:].isdigit():
        return "gap: a whole date is too much to type"
    if answer.kind in NAMED and not (slots.has_one_value(answer) or wh.is_the_one(answer)):
        return OTHER_FILLERS
    near = record.names_near(answer.statement.sentence)
    if giveaways.stands_in_other_names(answer, near) or any(is_open(answer) for is_open in _OPEN):
        return OTHER_FILLERS
    if _is_common_noun(answer, record) or any(piece.text == ":" for piece in answer.statement.pieces):
        return OTHER_FILLERS
    return _refuse_name(answer, record)


def _refuse_name(answer: Answer, record: Record) -> str:
    """Return why a name is not to be typed, or "": half of it is told, its sort is not, or it can't be spelt."""
    if asking.is_acronym(answer.text) and len(spellings(answer, record)) == 1:
        return "gap: an acronym that is never spelt out"
    if is_half_a_name(answer):
        return HALF_A_NAME
    if sought.is_unclear(answer) or side_figures.is_told_of_one(answer, record):
        return UNCLEAR
    if side_figures.is_one_of_a_pair(answer, record) or side_figures.is_beside_the_topic(answer, record):
        return UNCLEAR
    if any(char.isalpha() and not unicodedata.name(char, "").startswith("LATIN") for char in answer.text):
        return "gap: letters that can't be typed"
    return ""


def _is_listed(answer: Answer) -> bool:
    """Whether the answer is one of two dates or of three names side by side: each would be as good a guess."""
    sentence = answer.statement.sentence
    top = sentence.words[answer.statement.pieces[answer.end - 1].index]
    while top.dep == "conj":
        top = sentence.words[top.head]
    members, waiting = [top], [top]
    while waiting:
        found = [sentence.words[i] for i in sentence.children[waiting.pop().index] if sentence.words[i].dep == "conj"]
        members += found
        waiting += found
    named = [w for w in members if (w.pos in ("PROPN", "NUM") or w.label) and answer.statement.position(w.index)]
    return len(named) >= (2 if answer.kind in DATED else 3)


def is_bare_subject(answer: Answer) -> bool:
    """Whether a name is the subject and nothing else sharp is told: "the _____ suffered hardships"."""
    if answer.kind not in NAMED or not answer.is_subject:
        return False
    pieces = enumerate(answer.statement.pieces)
    rest = [p.word for place, p in pieces if p.word is not None and not answer.start <= place < answer.end]
    return not any(word.pos in ("PROPN", "NUM") or any(c.isdigit() for c in word.text) for word in rest)


def _is_cut(answer: Answer) -> bool:
    """Whether a name is cut out of a longer one: "Treaty of _____", "Holland Lodge No" before its figure."""
    pieces = answer.statement.pieces
    preposition = next(
        (p.word for p in reversed(pieces[max(0, answer.start - 2) : answer.start]) if p.text.lower() != "the"), None
    )
    placed = preposition is not None and preposition.lower in ("in", "at", "near", "from") and answer.kind != "name"
    head = None if preposition is None or preposition.dep != "prep" or placed else preposition.head
    titled = head is not None and answer.statement.sentence.words[head].tag in ("NNP", "NNPS")
    return answer.kind in NAMED and (titled or answer.text.split()[-1] in ("No", "Nos", "Op", "Vol", "St", "Mt"))


def _is_code(answer: Answer) -> bool:
    """Whether a name is a number of a road or an article, or only a part of a word: I-580, post-war."""
    return answer.kind in NAMED and (bool(re.search(r"\d", answer.text)) or answer.text[:1].islower())


def is_rough(answer: Answer) -> bool:
    """Whether a number is only told roughly: "about 60,000"."""
    before = answer.statement.pieces[max(0, answer.start - 3) : answer.start]
    return answer.kind in COUNTED and any(piece.text.lower() in _ROUGH for piece in before)


def _is_half_said(answer: Answer) -> bool:
    """Whether the rest of the statement says a telling word of the key: "Kenya ... Mount _____"."""
    pieces = answer.statement.pieces
    others = (p.text for place, p in enumerate(pieces) if not answer.start <= place < answer.end)
    rest = {word for text in others for word in text.split()}
    told = [word for word in answer.text.split() if len(word) > 3 and word[0].isupper()]
    return answer.kind in NAMED and any(word in rest for word in told)


def _is_common_noun(answer: Answer, record: Record) -> bool:
    """Whether the article writes the key small as well: "the Treaties", of all treaties, is no name to be known."""
    if answer.kind not in NAMED or " " in answer.text:
        return False
    lower = answer.text.lower()
    return answer.text != lower and record.writes_small(lower)


def _is_idle(answer: Answer) -> bool:
    """Whether a number counts what nobody needs to remember."""
    pieces = answer.statement.pieces[answer.end : answer.end + 2]
    return answer.kind in COUNTED and any(piece.text.lower() in _IDLE for piece in pieces)


def _is_one_of_many_figures(answer: Answer) -> bool:
    """Whether a number is one of three that are told, or of two side by side: nobody keeps them apart."""
    words = [piece.word for piece in answer.others if piece.word is not None]
    told = [word for word in words if word.tag == "CD" and word.label not in ("DATE", "TIME", "ORDINAL")]
    number = answer.statement.pieces[answer.start].word
    if answer.kind not in COUNTED or number is None:
        return False
    sentence = answer.statement.sentence
    noun = sentence.words[number.head]
    row = {noun.head} if noun.dep == "conj" else set(sentence.children[noun.index])
    beside = any(word.head in row and word.label == number.label for word in told)
    return len(told) > 1 or beside


_OPEN = (_is_idle, _is_one_of_many_figures, _is_listed, _is_half_said, is_bare_subject, _is_code, _is_cut)
