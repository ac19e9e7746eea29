"""Times told from a day that the sentence does not name: on Tuesday, last month, three years later."""

from __future__ import annotations

import re

from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import tells_past
from quiz.core.facts.words.vocabulary import MONTHS, RELATIVE_DETERMINERS, RELATIVE_TIME, TIME_NOUNS, WEEKDAYS
from quiz.core.facts.words.year_words import is_year
from quiz.core.once import once


@once
def is_relative_time(sentence: Sentence, index: int) -> bool:
    """Whether the phrase at ``index`` tells a time that only the day of publication explains."""
    word = sentence.words[index]
    if word.lower in RELATIVE_TIME - {"ago"}:
        return not _is_todays_name(sentence, index)
    below = [sentence.words[i] for i in sentence.subtree(index)]
    if len(below) > 8:
        return False
    if word.lower in ("later", "earlier", "afterwards", "afterward", "before") and word.dep == "advmod":
        return sentence.child(index, "npadvmod") is not None
    if word.lower == "ago":
        return not any(re.search(r"\d,?\d{3}|million|billion|centur", w.lower) for w in below)
    if word.dep == "prep" and word.lower in ("on", "by", "until", "since", "at", "in", "during", "for", "from"):
        top = sentence.child(index, "pobj")
        return top is not None and _is_relative_noun(sentence, top)
    return word.dep in ("npadvmod", "nmod") and _is_relative_noun(sentence, word)


def _is_todays_name(sentence: Sentence, index: int) -> bool:
    """Whether "now" says how a place is called: "in what is now Germany" stays so for long."""
    before = [word.lower for word in sentence.words[max(0, index - 2) : index]]
    return before in (["what", "is"], ["what", "are"])


def _is_relative_noun(sentence: Sentence, top: Word) -> bool:
    below = [sentence.words[i] for i in sorted(sentence.subtree(top.index))]
    dated = any(re.search(r"(?:1\d|20)\d\d$", w.text) for w in below) or _is_of_every_year(sentence, top, below)
    dated = dated or any(re.fullmatch(r"1\d{3}s?|20\d\ds?|\d{1,2}(?:st|nd|rd|th)", w.text) for w in below)
    dated = dated or any(w.pos == "PROPN" and w.lower not in WEEKDAYS and w.text not in MONTHS for w in below)
    if dated:
        return False
    if top.lower in WEEKDAYS or any(w.lower in WEEKDAYS for w in below) or top.lower in RELATIVE_TIME:
        return True
    leaning = any(w.lower in RELATIVE_DETERMINERS for w in below)
    if top.lemma in TIME_NOUNS and (leaning or any(w.lower == "the" for w in below)):
        return True
    return top.text in MONTHS


def _is_of_every_year(sentence: Sentence, top: Word, below: list[Word]) -> bool:
    """Whether a day without a year needs none: the sentence tells one elsewhere, or it is so in general."""
    day = any(re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)?", w.text) for w in below) and any(w.text in MONTHS for w in below)
    told = any(is_year(w.text) for w in sentence.words)
    return day and (told or not tells_past(sentence, top))
