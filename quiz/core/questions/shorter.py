"""Shorter names that are as right: a family name, the Hudson for the Hudson River, the Reformation."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.core.facts.asked.record import Record
from quiz.core.facts.named import gazetteer
from quiz.core.facts.named.identity import Name, surname
from quiz.core.facts.named.sorts import is_surely_a_person
from quiz.core.facts.words.vocabulary import ORGANISATION_WORDS, THING_WORDS
from quiz.core.knowledge import kin
from quiz.core.once import once
from quiz.core.word_sets import word_set

_LANDS = word_set("""
    river rivers sea ocean mountains mountain desert island islands peninsula valley county province territory
    prefecture palace castle hotel cathedral museum theatre theater stadium airport institution
""")
"""What is often left out after the name of a place."""
_PAPERS = word_set("magazine newspaper journal review party church company foundation trust show festival prize award")
"""What is left out by an article that then calls the thing by the rest of its name: Freedom, of Freedom Magazine."""
_TELLING = word_set("""
    north south east west northern southern eastern western northeast northwest southeast southwest central new old
    great former first second third american british english russian french spanish chinese german italian mexican irish
    black white red yellow long big little rocky
""")
"""Words that tell a thing from another of its name."""


def shorter(text: str, name: Name, record: Record) -> list[str]:
    """Return the shorter names that mean no other thing the article names, the saint's name written out too."""
    found = [*_family_name(text, name, record), *_without_its_sort(text, name, record), *_without_description(text)]
    found += [f"{text[: text.index('St. ')]}Saint {text[text.index('St. ') + 4 :]}"] if "St. " in text else []
    return [each for each in dict.fromkeys(found) if each != text and not _means_another(each, name, record)]


def _means_another(short: str, name: Name, record: Record) -> bool:
    """Whether a shorter name is that of something else, not only the same person's family name used alone."""
    other = record.names.find(short)
    alone = other is not None and other.kind in ("person", "name") and name.kind == "person" and " " not in short
    return record.names_another(short, name) and not (alone and short == surname(name.full))


def _family_name(text: str, name: Name, record: Record) -> Iterator[str]:
    """Yield a person's last name, if nobody else in the article has it."""
    if name.kind != "person" or " " not in text or not _has_letters(surname(text)):
        return
    if not (is_surely_a_person(text) or _acts(name, record)):
        return
    if record.bearers(surname(text)) <= 1:
        yield surname(text)


@once
def _acts(name: Name, record: Record) -> bool:
    """Whether the article tells of a name what only people are or do."""
    said = (mention for number in name.sentences for mention in record.names.mentions.get(number, ()))
    return any(mention.human and record.names.find(mention.text) is name for mention in said)


def _without_its_sort(text: str, name: Name, record: Record) -> Iterator[str]:
    words = text.split()
    last, rest = words[-1].lower(), " ".join(words[:-1])
    if len(words) < 2 or name.kind == "person" or words[-2].lower() in _TELLING | ORGANISATION_WORDS | THING_WORDS:
        return
    if last in _PAPERS and record.names.find(rest) is not None:
        yield rest
    if last in _LANDS and _has_letters(rest) and not gazetteer.is_demonym(rest):
        yield rest
        if last == "territory":
            yield f"Territory of {rest}"
    if last.isdigit() and len(last) == 4:
        yield rest


def _without_description(text: str) -> list[str]:
    """Return a well-known event or body without the words before it: the Reformation for the Protestant Reformation.

    What follows a body's initials is name enough: a World Heritage Site, of UNESCO.
    """
    words = text.split()
    if len(words) > 2 and words[0].isupper() and len(words[0]) > 2:
        return [" ".join(words[1:])]
    starts = [n for n in range(1, len(words)) if not _TELLING & {word.lower() for word in words[:n]}]
    ends = [" ".join(words[start:]) for start in starts]
    return [end for end in ends if _is_known(end)]


def _is_known(end: str) -> bool:
    """Whether a name is an event's, or a body's of several words: "Ford" is no short name of the Cow Ford."""
    kinds = ("event", "organisation") if " " in end else ("event",)
    return any(known.full == end for known in kin.find(end, *kinds))


def _has_letters(text: str) -> bool:
    return text[:1].isupper() and sum(char.isalpha() for char in text) > 2
