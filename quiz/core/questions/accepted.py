"""The spellings a typed answer may have: the article's other names for it, usual short names, figures for words."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from decimal import Decimal

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.asked.record import Record
from quiz.core.facts.named import gazetteer
from quiz.core.facts.words import quantities
from quiz.core.facts.words.sentences import Sentence
from quiz.core.facts.words.vocabulary import MONTHS
from quiz.core.questions.also_called import also_called
from quiz.core.questions.shorter import shorter

_SHORT = [
    (pair.split("=")[0], pair.split("=")[1])
    for pair in """
UN=United Nations|EU=European Union|AU=African Union|US=United States|USA=United States|U.S.=United States|
UK=United Kingdom|U.K.=United Kingdom|UAE=United Arab Emirates|WHO=World Health Organization|
WHO=World Health Organisation|WTO=World Trade Organization|IMF=International Monetary Fund|
NATO=North Atlantic Treaty Organization|UNESCO=United Nations Educational, Scientific and Cultural Organization|
UNICEF=United Nations Children's Fund|FBI=Federal Bureau of Investigation|CIA=Central Intelligence Agency|
NASA=National Aeronautics and Space Administration|ESA=European Space Agency|BBC=British Broadcasting Corporation|
WMO=World Meteorological Organization|UNEP=United Nations Environment Programme|ISS=International Space Station|
NYC=New York City|WWI=World War I|WWII=World War II|First World War=World War I|Second World War=World War II|
USSR=Soviet Union|New York=New York City|
South Korea=Republic of Korea|America=United States|Britain=United Kingdom|Great Britain=United Kingdom|
Anglican Church=Church of England|TB=tuberculosis|TV=television|CO2=carbon dioxide|DNA=deoxyribonucleic acid
""".replace("\n", "").split("|")
]
_ORDINALS = tuple(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
""".split()  # noqa: SIM905
)


def spellings(answer: Answer, record: Record) -> tuple[str, ...]:
    """Return what a typed answer may say, the answer itself first; nothing that the statement says besides."""
    known = [answer.text, *record.aliases.get(answer.text.lower(), ())]
    if answer.name is not None:
        known += [answer.name.full, *sorted(answer.name.spellings)]
        known += record.short_and_long(answer.text)
        known += [*_with_what_goes_before(answer, record), *_with_what_it_is(answer, record)]
        known += [also for text in tuple(known) for also in _usual(text)]
        known += [also for text in (answer.text, answer.name.full) for also in also_called(text, record)]
        known += [also for text in (answer.text, answer.name.full) for also in shorter(text, answer.name, record)]
    known += [*_with_its_town(answer), *without_a_noun_told(answer)]
    known += [*_figures(answer), *_other_dates(answer)]
    said = "".join(f" {piece.text.lower()} " for piece in answer.others).replace("  ", " ")
    return tuple(dict.fromkeys(text for text in known if text == answer.text or f" {text.lower()} " not in said))


def _with_what_goes_before(answer: Answer, record: Record) -> Iterator[str]:
    """Yield the one longer name that the article has for the answer: Denver Broncos for the Broncos."""
    if answer.kind in ("person", "country", "city", "state", "nationality") or " " in answer.text:
        return
    longer = {
        first for number in sorted(record.where(answer.text)) for first in _before(record.sentences[number], answer)
    }
    if len(longer) == 1:
        yield f"{longer.pop()} {answer.text}"


def _with_what_it_is(answer: Answer, record: Record) -> Iterator[str]:
    """Yield the university or college that an article also calls by its first word: Harvard University for Harvard."""
    if answer.kind != "organisation" or " " in answer.text:
        return
    for noun in ("University", "College", "Institute", "School"):
        if f"{answer.text} {noun}" in record.ending_in(noun):
            yield f"{answer.text} {noun}"


def without_a_noun_told(answer: Answer) -> Iterator[str]:
    """Yield a term without its noun where the sentence says that: composite, of "a number is called a composite"."""
    words = answer.text.split()
    said = {piece.word.lemma for piece in answer.others if piece.word is not None}
    last = answer.statement.pieces[answer.end - 1].word
    if answer.kind in ("term", "thing") and len(words) == 2 and last is not None and last.lemma in said:
        yield words[0]


def _before(sentence: Sentence, answer: Answer) -> Iterator[str]:
    """Yield the name of a place that belongs to the answer where the sentence says it."""
    for word in sentence.words[1:]:
        first = sentence.words[word.index - 1]
        if word.text == answer.text and first.pos == "PROPN" and first.dep == "compound" and first.head == word.index:
            yield first.text


def _with_its_town(answer: Answer) -> Iterator[str]:
    """Yield a name with the town that the sentence puts behind it: Trinity College, Cambridge."""
    words, last = answer.statement.sentence.words, answer.statement.pieces[answer.end - 1].word
    if last is None or answer.kind not in ("organisation", "place") or last.index + 2 >= len(words):
        return
    comma, town = words[last.index + 1 : last.index + 3]
    if comma.text == "," and town.label == "GPE" and town.pos == "PROPN" and town.text[:1].isupper():
        yield f"{answer.text}, {town.text}"


@functools.lru_cache(maxsize=2048)
def _usual(name: str) -> tuple[str, ...]:
    return tuple(usual_names(name))


def usual_names(name: str) -> Iterator[str]:
    """Yield the names everybody uses for the same thing: UN for United Nations, UN General Assembly too."""
    bare = name.removeprefix("the ").removeprefix("The ")
    for short, long in _SHORT:
        if bare in (short, long):
            yield long if bare == short else short
        elif bare.startswith(f"{long} ") and short.isupper() and " " not in short:
            yield short + bare.removeprefix(long)
    usual = gazetteer.usual_name(bare)
    if usual != bare:
        yield usual
    if bare == "Korea":
        yield "South Korea"


def _figures(answer: Answer) -> Iterator[str]:
    """Yield a number in figures and in words, and a century's ordinal likewise."""
    if answer.kind in ("number", "percent", "measure", "money"):
        value = quantities.value_of(answer.text)
        if value is not None:
            yield f"{value.quantize(Decimal(1)) if value == int(value) else value:f}"
            yield from (word for word, number in quantities.SPELLED.items() if number == value)
    ordinal = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)", answer.text)
    if ordinal and 0 < int(ordinal.group(1)) <= len(_ORDINALS):
        yield _ORDINALS[int(ordinal.group(1)) - 1]


def _other_dates(answer: Answer) -> Iterator[str]:
    """Yield a day the other way round: 1 August 1774 for August 1, 1774."""
    if answer.kind != "day":
        return
    month = next((name for name in MONTHS if name in answer.text), "")
    numbers = re.findall(r"\d+", answer.text)
    if not month or not numbers:
        return
    year = numbers[1:2]
    yield " ".join([numbers[0], month, *year])
    yield f"{month} {numbers[0]}" + "".join(f", {each}" for each in year)
