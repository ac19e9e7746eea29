"""What brackets after a person's name say surely: "Marie Curie (1867-1934)", "(born 7 November 1867)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.words.recast import Part, hang, new_word
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import MONTHS, TITLES
from quiz.core.items import Span
from quiz.core.word_sets import word_set

_MONTH = "|".join(MONTHS)
_DATE = rf"(?:(?:\d{{1,2}} (?:{_MONTH}) |(?:{_MONTH}) \d{{1,2}}, |(?:{_MONTH}) )?[12]\d{{3}})"
_LIFE = re.compile(rf"({_DATE})\s*[-–—]\s*({_DATE})")
_BIRTH = re.compile(rf"(?:born|b\.)\s+(?:in |on )?({_DATE})")
_RULERS = word_set("king queen emperor empress pope tsar czar sultan caliph shah prince duke pharaoh president")
_KIN = word_set("father mother son daughter brother sister namesake cousin uncle nephew grandfather grandson child")
_AGES = range(15, 111)


def told_in_brackets(sentence: Sentence) -> Iterator[Part]:
    """Yield when a person was born and died, where brackets after the name say so."""
    if any(word.lemma in _KIN for word in sentence.words):  # a father and a son may share a name
        return
    for index, text, span in sentence.asides:
        name = _name_ending(sentence, index)
        if len(name) < 2 or _is_ruler(sentence, name):
            continue
        life, birth = _LIFE.fullmatch(text.strip()), _BIRTH.fullmatch(text.strip())
        if birth:
            yield _told(sentence, name, ("was", "born"), birth.group(1), span)
        elif life and _year(life.group(2)) - _year(life.group(1)) in _AGES:
            yield _told(sentence, name, ("was", "born"), life.group(1), span)
            yield _told(sentence, name, ("died",), life.group(2), span)


def _year(date: str) -> int:
    return int(date[-4:])


def _name_ending(sentence: Sentence, last: int) -> list[int]:
    """Return the indexes of the person's name that ends right before a bracket."""
    first, words = last, sentence.words
    if words[last].label != "PERSON" or not words[last].text[:1].isupper():
        return []
    while first and words[first - 1].label == words[last].label and not words[first].begins:
        first -= 1
    while first and words[first - 1].tag == "NNP" and words[first - 1].lower not in TITLES:
        first -= 1
    return list(range(first, last + 1))


def _is_ruler(sentence: Sentence, name: list[int]) -> bool:
    """Whether the years may be those of a reign."""
    near = sentence.words[max(0, name[0] - 3) : name[-1] + 1]
    return any(w.lower in _RULERS or re.fullmatch(r"[IVX]{1,5}", w.text) for w in near)


def _told(sentence: Sentence, name: list[int], verbs: tuple[str, ...], date: str, span: Span) -> Part:
    """Build "X was born on 7 November 1867" from the words of the name and added ones."""
    first = len(sentence.words)
    verb = first + len(verbs) - 1
    passive = len(verbs) > 1
    words = [new_word(verb, verbs[-1], "VBN" if passive else "VBD", "VERB", "ROOT", verb, span)]
    if passive:
        words.insert(0, new_word(first, verbs[0], "VBD", "AUX", "auxpass", verb, span))
    words.append(new_word(verb + 1, "on" if _tells_the_day(date) else "in", "IN", "ADP", "prep", verb, span))
    words += _date_words(date, first + len(words), verb + 1, span)
    hung = hang(sentence, name[-1], verb, passive, words)
    return Part(hung, (*name, *(word.index for word in words)), verb, 0.9)


def _date_words(date: str, first: int, preposition: int, span: Span) -> list[Word]:
    """Return a date's words, the year as their head."""
    texts = re.findall(r"\w+|,", date)
    year = first + len(texts) - 1
    words = [new_word(first + n, text, "CD", "NUM", "nummod", year, span) for n, text in enumerate(texts[:-1])]
    spaced = [replace(w, space=texts[n + 1] != ",") for n, w in enumerate(words)]
    return [*spaced, new_word(year, texts[-1], "CD", "NUM", "pobj", preposition, span)]


def _tells_the_day(date: str) -> bool:
    return re.match(r"\d{1,2} |\w+ \d{1,2},", date) is not None
