"""What a sentence opens with holds for all it tells: "In 1849, Ann Hale moved to Oslo and founded a school"."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.core.facts.meant.circumstances import SUBJECTS
from quiz.core.facts.meant.times import is_relative_time
from quiz.core.facts.words.recast import Part
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of
from quiz.core.facts.words.year_words import is_year
from quiz.core.word_sets import word_set

_OPENING = word_set("in on during around since throughout between under at")
_SETTING = ("DATE", "GPE", "LOC", "EVENT")
_GOES_ON = word_set("later then eventually subsequently soon finally afterwards afterward still today now ultimately")
_TIMED = ("DATE", "TIME", "EVENT")
MOST_WORDS = 8


def with_opening(part: Part) -> Part:
    """Return a part with the time or place that its sentence opens with, where that holds for it and it says none.

    It holds for the predicates and clauses that "and" joins to the first, in the same tense.
    """
    sentence = part.sentence
    first = _first_verb(sentence, part.verb)
    if first is None or not _in_one_tense(sentence, first, sentence.words[part.verb]):
        return part
    opening = _opening(sentence, first)
    if not opening or part.kept & set(opening) or _has_its_own(sentence, part, opening):
        return part
    words = list(sentence.words)
    words[opening[0]] = replace(words[opening[0]], head=part.verb)
    comma = [opening[-1] + 1] if sentence.words[opening[-1] + 1].text == "," else []
    return replace(part, sentence=replace(sentence, words=tuple(words)), order=(*opening, *comma, *part.order))


def with_date_of_main(part: Part) -> Part:
    """Return a clause after "when" with the year of the clause it hangs on: in 1834, when Ann Hale built the bridge.

    What stands there beside a name only ("when Ann Hale, an engineer, ...") was so in other years too.
    """
    sentence, first = part.sentence, min(part.order)
    if first == 0 or sentence.words[first - 1].lower != "when" or not part.is_straight:
        return part
    verb = part.verb
    date: list[int] = []
    while not date and (above := next((w for w in sentence.words if w.dep == "dep" and w.head == verb), None)):
        verb, date = above.index, _date_at(sentence, above)
    if not date or _has_its_own(sentence, part, date):
        return part
    words = list(sentence.words)
    words[date[0]] = replace(words[date[0]], head=part.verb)
    return replace(part, sentence=replace(sentence, words=tuple(words)), order=(*date, *part.order))


def _date_at(sentence: Sentence, verb: Word) -> list[int]:
    """Return the words of "in 1834" or "on 3 May 1834" that tell when a verb's deed was done."""
    for index in sentence.children[verb.index]:
        inside = sorted(sentence.subtree(index))
        year = any(is_year(sentence.words[i].text) for i in inside)
        whole = len(inside) < MOST_WORDS and inside == list(range(index, inside[-1] + 1))
        if sentence.words[index].lower in ("in", "on") and year and whole and _is_setting(sentence, index, inside):
            return inside
    return []


def _first_verb(sentence: Sentence, verb: int) -> Word | None:
    """Return the verb of the first clause, to which "and" joins this one; None where nothing does."""
    word = sentence.words[verb]
    if word.dep == "ROOT":  # hung anew: the clause that was first now hangs on it
        return next((w for w in sentence.words if w.dep == "dep" and w.head == verb and w.index < verb), None)
    joint = [sentence.words[i].lower for i in sentence.children[word.head] if sentence.words[i].dep == "cc"]
    return sentence.words[word.head] if word.dep == "conj" and "and" in joint else None


def _in_one_tense(sentence: Sentence, first: Word, second: Word) -> bool:
    told = [finite_of(sentence, first), finite_of(sentence, second)]
    return all(word is None or word.tag == "VBD" for word in told) and first.pos in ("VERB", "AUX")


def _opening(sentence: Sentence, verb: Word) -> list[int]:
    """Return the words of a phrase of time or place that stands before the subject of the first verb."""
    subject = next((w for i in sentence.children[verb.index] if (w := sentence.words[i]).dep in SUBJECTS), None)
    for index in sentence.children[verb.index]:
        word, inside = sentence.words[index], sorted(sentence.subtree(index))
        if word.dep != "prep" or word.lower not in _OPENING or inside[0] != index or index > 1:
            continue
        before = subject is None or inside[-1] < subject.index
        if before and len(inside) <= MOST_WORDS and inside == list(range(index, inside[-1] + 1)):
            return inside if _is_setting(sentence, index, inside) else []
    return []


def _is_setting(sentence: Sentence, index: int, inside: list[int]) -> bool:
    """Whether a phrase says a date, an event or a place by its name, and nothing that leans on another sentence."""
    words = [sentence.words[i] for i in inside[1:]]
    dated = any(re.search(r"\d", w.text) or w.pos == "PROPN" for w in words if w.label in _SETTING)
    return dated and not is_relative_time(sentence, index) and not any(w.tag in ("PRP", "PRP$", "VBG") for w in words)


def _has_its_own(sentence: Sentence, part: Part, opening: list[int]) -> bool:
    """Whether a part says a time of its own, or a place where a place is what the sentence opens with."""
    words = [sentence.words[i] for i in part.order]
    placed = all(sentence.words[i].label not in _TIMED for i in opening)
    kinds = ("GPE", "LOC") if placed else _TIMED
    return any(w.label in kinds or w.lower in _GOES_ON or w.lower in ("after", "before", "until") for w in words)
