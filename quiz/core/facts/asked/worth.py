"""What nobody wants to be asked: who handed on a remark, where all of it is set, the small moments of a match."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from quiz.core.facts.asked.answers import COUNTED, DATED, Answer
from quiz.core.facts.named.identity import Names
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of
from quiz.core.facts.words.vocabulary import PRAISE, REPORTING, STANCE
from quiz.core.word_sets import word_set

_PLAY = word_set("""
    header penalty offside equalise equalize equaliser equalizer substitute goalless scoreline scoreboard matchday
    lineup halftime dribble volley midfield tackle foul scrum wicket innings touchdown fumble interception rebound
    goalkeeper striker layup birdie bogey
""")
_PLAY_PAIRS = (
    ("yellow", "card"), ("red", "card"), ("injury", "time"), ("stoppage", "time"), ("extra", "time"),
    ("corner", "kick"), ("free", "kick"), ("goal", "line"), ("ball", "possession"), ("first", "half"),
    ("second", "half"), ("opening", "goal"), ("score", "goal"), ("goal", "kick"), ("goal", "for"), ("third", "goal"),
    ("be", "booked"), ("was", "booked"), ("were", "booked"), ("penalty", "spot"), ("doubled", "the"),
)  # fmt: skip
NAMELESS = 9
"""An event told without any name or number in fewer words than this is too vague to ask about."""
MOST_DIGITS = 3
_PRAISE = PRAISE | word_set("""
    magnificent spectacular gorgeous picturesque breathtaking
    fantastic incredible perfect ideal lively awesome splendid terrific good nice fun
""")
_GENERAL_SUBJECTS = word_set("thing way people person someone everyone anyone something everything one example fact")
_CALLING = word_set("call term regard consider rate view deem")
_EVERYDAY = word_set("""
    boy girl man woman child kid student pupil teenager friend customer shopper neighbor neighbour guy lady couple
    driver passenger pedestrian stranger
""")
_LYING = word_set("locate situate headquarter base house")
_STREETS = word_set("street avenue road boulevard lane drive square streets avenues")
_SERVED = word_set("""
    flight bus ferry train tram boat ticket fare admission entry entrance fee taxi room meal hotel hostel tour visa
    shuttle parking permit museum shop bank
""")
_AFTER_A_WHILE = re.compile(
    r"(?:In|Within|After) (?:(?:less|more|fewer) than |about |only |just |nearly )?(?:an? |\w+ )?"
    r"(?:years?|months?|weeks?|days?|decades?),? (?!of\b|after\b|before\b)"
)
_EVERY_SO_OFTEN = r"\b(?:per|a|each|every) (?:day|week|month|hour|night)\b|\b(?:daily|weekly|hourly)\b|\d ?[ap]\.?m\b"
_UTTERANCES = word_set("statement remark comment interview speech letter blog tweet post address")


def asks_who_spoke(answer: Answer) -> bool:
    """Whether the answer is no more than the one who said, noted or reported what matters."""
    statement = answer.statement
    if answer.text in (statement.speaker_as_shown or ""):
        return True
    word = statement.sentence.words[statement.pieces[answer.end - 1].index]
    while word.dep in ("appos", "compound", "conj", "nmod"):
        word = statement.sentence.words[word.head]
    verb = statement.sentence.words[word.head]
    if word.dep not in ("nsubj", "nsubjpass", "pobj") or verb.pos not in ("VERB", "ADP", "SCONJ"):
        return False
    if word.dep == "pobj":
        return verb.lower == "to" and statement.sentence.words[verb.index - 1].lower == "according"
    told = statement.sentence.child(verb.index, "dobj")
    return (
        verb.lemma in _CALLING or verb.lemma in REPORTING | STANCE or (told is not None and told.lemma in _UTTERANCES)
    )


def is_moment_of_a_match(statement: Statement) -> bool:
    """Whether a statement tells a turn of play: a header, a card, a substitution."""
    return _tells_play([piece.word for piece in statement.pieces if piece.word is not None])


def _tells_play(words: Sequence[Word]) -> bool:
    lemmas, lower = [word.lemma for word in words], [word.lower for word in words]
    pairs = {*itertools.pairwise(lemmas), *itertools.pairwise(lower)}
    return (
        not _PLAY.isdisjoint(lemmas)
        or not pairs.isdisjoint(_PLAY_PAIRS)
        or bool(
            re.search(
                r"\d(?:st|nd|rd|th) minute|\b\d{1,2}[–-]\d{1,2}\b(?! [A-Z]?[a-z]+s\b)|man of the match", " ".join(lower)
            )
        )
    )


def is_match_report(sentences: Sequence[Sentence]) -> bool:
    """Whether an article tells one match or round after the other: its moments stand for nothing beyond it."""
    return len(sentences) >= 8 and sum(_tells_play(s.words) for s in sentences) >= 0.2 * len(sentences)


def names_its_contest(statement: Statement) -> bool:
    """Whether a statement names the contest or its year, so that it can be understood on another day."""
    text = statement.text
    return bool(re.search(r"\b(?:1[89]|20)\d\d\b|\b(?:Cup|Olympic|Olympics|Championships?|League|Games)\b", text))


def is_bare_utterance(statement: Statement) -> bool:
    """Whether a statement tells no more than that somebody spoke up: "issued a statement regarding ..."."""
    verb = statement.sentence.words[statement.verb]
    told = statement.sentence.child(statement.verb, "dobj")
    return verb.lemma in ("issue", "release", "make", "give", "deliver") and (
        told is not None and told.lemma in _UTTERANCES
    )


def is_forecast_told_later(statement: Statement) -> bool:
    """Whether "would be moved" hands on a plan without saying whose and when."""
    sentence = statement.sentence
    helpers = {sentence.words[i].lower for i in sentence.children[statement.verb]}
    conditional = any(p.text.lower() in ("if", "unless", "without", "otherwise") for p in statement.pieces)
    return statement.claimed_by is None and {"would", "be"} <= helpers and not conditional


def is_stale_plan(statement: Statement) -> bool:
    """Whether "the orbiter will go to Leeds" tells of a future that is past when it is asked, and names no year."""
    sentence = statement.sentence
    helpers = {sentence.words[i].lower for i in sentence.children[statement.verb]}
    subject = sentence.child(statement.verb, "nsubj", "nsubjpass")
    coming = "will" in helpers or (
        sentence.words[statement.verb].lower == "going" and not helpers.isdisjoint(("is", "are"))
    )
    if not coming or subject is None or re.search(r"\b20\d\d\b", statement.text):
        return False
    return subject.pos == "PROPN" or any(sentence.words[i].lower == "the" for i in sentence.children[subject.index])


def is_life_of_another(statement: Statement, names: Names) -> bool:
    """Whether a statement tells no more than the birth or death of somebody whom the article is not about."""
    told = re.fullmatch(r"(.+?) (?:was born|died) .+", statement.text)
    name = names.find(told.group(1)) if told and len(statement.text.split()) <= 10 else None
    return name is not None and name.full not in names.topics


def is_empty(statement: Statement) -> bool:
    """Whether a statement says no more than that something there is, was or happened: too general to be asked."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    words = [piece.word for piece in statement.pieces if piece.word is not None]
    named = any(w.pos in ("PROPN", "NUM") or w.label for w in words)
    telling = named or any(w.rare for w in words)
    there = sentence.child(verb.index, "expl")
    if there is not None and there.lower == "there" and not telling:
        return True
    subject = sentence.child(verb.index, "nsubj", "nsubjpass")
    if named or subject is None:
        return False
    finite = finite_of(sentence, verb)
    happened = finite is not None and (finite.tag == "VBD" or finite.lower in ("has", "have"))
    return (subject.lemma in _GENERAL_SUBJECTS and not telling) or (happened and len(words) < NAMELESS)


def is_made_up(statement: Statement) -> bool:
    """Whether a nameless everyday person acts in an example: "A student comes to class one day"."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    subject = sentence.child(verb.index, "nsubj", "nsubjpass")
    article = sentence.child(subject.index, "det") if subject is not None else None
    if subject is None or article is None or subject.lemma not in _EVERYDAY or article.lower not in ("a", "an"):
        return False
    named = any(p.word is not None and (p.word.pos == "PROPN" or p.word.label == "NORP") for p in statement.pieces)
    return verb.lemma != "be" and verb.tag in ("VBZ", "VBD", "VBG") and not named


def is_counted_from_nothing(statement: Statement) -> bool:
    """Whether "in less than two years" opens a statement and nothing tells from when."""
    opening = _AFTER_A_WHILE.match(statement.text)
    finite = finite_of(statement.sentence, statement.sentence.words[statement.verb])
    return opening is not None and finite is not None and finite.tag == "VBD"


def is_timetable(statement: Statement) -> bool:
    """Whether it tells a fare, how often something runs, opening hours or an address."""
    words = [p.word for p in statement.pieces if p.word is not None]
    lemmas = [w.lemma.lower() for w in words]
    counted = any(w.pos == "NUM" or w.label in ("MONEY", "TIME") for w in words)
    regular = re.search(_EVERY_SO_OFTEN, statement.text) is not None
    lying = statement.sentence.words[statement.verb].lemma in _LYING
    street = lying and any(w.pos == "PROPN" and w.lower in _STREETS for w in words)
    finite = finite_of(statement.sentence, statement.sentence.words[statement.verb])
    now = finite is not None and finite.tag != "VBD"
    return street or (now and counted and not _SERVED.isdisjoint(lemmas) and (regular or _costs(words)))


def _costs(words: Sequence[Word]) -> bool:
    return any(w.label == "MONEY" or w.text in ("$", "£", "€") for w in words)


def is_time_of_a_count(answer: Answer) -> bool:
    """Whether a date only says when something was counted or last looked at: "as of May 2008"."""
    before = [piece.text.lower() for piece in answer.statement.pieces[max(0, answer.start - 4) : answer.start]]
    return answer.kind in DATED and ("as", "of") in itertools.pairwise(before)


def is_too_exact(answer: Answer) -> bool:
    """Whether a figure has more digits than anybody should keep in mind: 152,775; 79.4 percent."""
    digits = re.sub(r"\D", "", answer.text).strip("0")
    return answer.kind in COUNTED and (len(digits) > MOST_DIGITS or (answer.kind == "percent" and "." in answer.text))


def is_praise(statement: Statement) -> bool:
    """Whether a statement says on nobody's word that something is beautiful or exciting: that is no plain truth."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    if statement.claimed_by is not None or verb.lemma not in ("be", "have", "offer", "boast", "provide"):
        return False
    told = [i for i in sentence.children[verb.index] if sentence.words[i].dep in ("attr", "acomp", "dobj")]
    return any(
        sentence.words[i].lower in _PRAISE for top in told for i in sentence.subtree(top) if statement.position(i)
    )


def is_platitude(statement: Statement) -> bool:
    """Whether things in general are said to be able to be this or that: "concepts can be complex"."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    words = [piece.word for piece in statement.pieces if piece.word is not None]
    subject = sentence.child(verb.index, "nsubj")
    able = not {"can", "may", "might"}.isdisjoint(sentence.words[i].lower for i in sentence.children[verb.index])
    bare = subject is not None and subject.tag == "NNS" and sentence.child(subject.index, "det", "compound") is None
    telling = any(w.pos in ("PROPN", "NUM") or w.rare for w in words)
    return verb.lemma == "be" and able and bare and not telling and sentence.child(verb.index, "acomp") is not None


def is_setting(answer: Answer, sentences: int) -> bool:
    """Whether a place is where the whole article plays: named at its beginning and again and again."""
    name = answer.name
    if name is None or name.kind not in ("country", "city", "state", "place"):
        return False
    return min(name.sentences, default=99) <= 1 and len(name.sentences) >= max(3, 0.12 * sentences)
