"""What may have come more than once: who returned in 1920 may have returned in 1973; then no year is the only one."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.core.facts.asked.answers import DATED, Answer
from quiz.core.facts.asked.record import Record
from quiz.core.facts.named import gazetteer
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.year_words import is_year
from quiz.core.word_sets import word_set

_GOING = word_set("go return come leave move travel visit sail fly emigrate immigrate flee arrive journey head")
_HOLDING_OFFICE = word_set(
    "elect reelect re-elect appoint reappoint win rewin regain retake retook recapture reclaim choose"
)
_KINDRED = (_GOING, _HOLDING_OFFICE)
"""Verbs that tell of the same when they lead to the same: who went to Norway twice returned there once."""
_LEADING = word_set("to for into in at as")
_REACHED = word_set("visit")
_RANKED = word_set("first last only final again once")
"""Words by which a statement itself says which of several times it means."""
_PRONOUNS = word_set("he she they it who")
_STEM = 6
_NOTHING = frozenset({"be", "have", "do", "begin", "start"})


def may_come_again(answer: Answer, record: Record) -> bool:
    """Whether the article dates the like of an event otherwise too: the same verb or a kindred one, of the same."""
    if answer.kind not in DATED or any(piece.text.lower() in _RANKED for piece in answer.others):
        return False
    sentence = answer.statement.sentence
    verb = sentence.verb_above(answer.statement.pieces[answer.end - 1].index)
    if verb.lemma in _NOTHING:
        return False
    whither = _whither(sentence, verb, record)
    return bool(whither) and any(
        _whither(other, event, record) & whither
        and _may_be_of_one(sentence, verb, other, event, record)
        and _is_otherwise_dated(other, event, sentence, verb)
        for other, event in _kindred(sentence, verb, record)
    )


def _kindred(sentence: Sentence, verb: Word, record: Record) -> Iterator[tuple[Sentence, Word]]:
    """Yield each verb of another clause that may tell of the same sort of event, with its sentence."""
    lemmas = next((group for group in _KINDRED if verb.lemma in group), frozenset({verb.lemma}))
    numbers = {number for lemma in lemmas for number in record.holding(frozenset({lemma}))}
    first, end = record.reach(sentence)
    for number in sorted(number for number in numbers if first <= number < end):
        other = record.sentences[number]
        for word in other.words:
            if word.lemma in lemmas and word.pos == "VERB" and (number, word.index) != (sentence.number, verb.index):
                yield other, word


def _whither(sentence: Sentence, verb: Word, record: Record) -> frozenset[str]:
    """Return what a verb leads to, told comparably: its object, and what "to", "for" or "as" joins to it."""
    found: set[str] = set()
    for index in sentence.children[verb.index]:
        word = sentence.words[index]
        led = verb.lemma not in _GOING or verb.lemma in _REACHED
        if (word.dep in ("dobj", "nsubjpass") and led) or word.dep in ("oprd", "attr"):
            if verb.lemma not in _HOLDING_OFFICE:
                found |= _told(sentence, word, record)
            elif word.dep != "nsubjpass":
                whose = sentence.child(index, "poss")
                found |= _told(sentence, word, record) | (
                    _told(sentence, whose, record) if whose is not None else set()
                )
        if word.dep == "prep" and word.lower in _LEADING:
            found |= {name for i in sentence.children[index] for name in _told(sentence, sentence.words[i], record)}
    return frozenset(found)


def _told(sentence: Sentence, word: Word, record: Record) -> set[str]:
    """Return a noun as it is compared: a name by its usual form, an office by its stem; nothing of a date."""
    if word.label in ("DATE", "TIME", "CARDINAL") or word.pos not in ("NOUN", "PROPN"):
        return set()
    said = record.names.mentions.get(sentence.number, ())
    name = next((mention.text for mention in said if mention.start <= word.index < mention.end), "")
    return {gazetteer.usual_name(name)} if name else {word.lemma[:_STEM]}


def _may_be_of_one(sentence: Sentence, verb: Word, other: Sentence, event: Word, record: Record) -> bool:
    """Whether two events may be those of the same: the same name, or a pronoun in the other's place."""
    one, two = (_who(*each) for each in ((sentence, verb), (other, event)))
    if one is None or two is None:
        return False
    if not {one.lower, two.lower}.isdisjoint(_PRONOUNS):
        return True
    names = [record.names.find(word.text) for word in (one, two)]
    if names[0] is None or names[1] is None:
        return one.lemma == two.lemma
    return names[0].full == names[1].full


def _who(sentence: Sentence, verb: Word) -> Word | None:
    """Return the subject of a verb, or of the one that it is joined to or depends on."""
    while True:
        subject = sentence.child(verb.index, "nsubj", "nsubjpass")
        if subject is not None or verb.head == verb.index:
            return subject
        verb = sentence.words[verb.head]


def _is_otherwise_dated(other: Sentence, event: Word, sentence: Sentence, verb: Word) -> bool:
    """Whether a year stands with an event that does not stand with the other."""
    there, here = _years(other, event), _years(sentence, verb)
    return bool(there - here) and not there & here


def _years(sentence: Sentence, verb: Word) -> set[str]:
    below = (sentence.words[index].text for index in sentence.subtree(verb.index))
    return {text for text in below if is_year(text)}
