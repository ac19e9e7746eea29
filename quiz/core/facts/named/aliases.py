"""Other words an article itself gives for a thing: "comb jellies, also called ctenophores"."""

from __future__ import annotations

import collections
from collections.abc import Iterable, Iterator, Sequence

from quiz.core.facts.words.sentences import Sentence, Word, joined

_ALSO = tuple(
    tuple(line.split())
    for line in """
also called
also known as
also termed
also named
sometimes called
sometimes known as
commonly called
commonly known as
commonly referred to as
often called
often known as
often referred to as
better known as
otherwise known as
formerly called
formerly known as
popularly known as
or simply
""".strip().splitlines()
)
_ALSO_BY_FIRST = {first: [each for each in _ALSO if each[0] == first] for first in {each[0] for each in _ALSO}}
_IN_A_NAME = ("NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "VBG", "CD")
MOST_WORDS = 4


def aliases_in(sentences: Iterable[Sentence]) -> dict[str, tuple[str, ...]]:
    """Map each thing, in small letters, to the other names the article gives it, as they are written there."""
    found: dict[str, list[str]] = collections.defaultdict(list)
    for sentence in sentences:
        for one, other in _pairs(sentence.words):
            found[one.lower()].append(other)
            found[other.lower()].append(one)
    return {one: tuple(dict.fromkeys(others)) for one, others in found.items()}


def _pairs(words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    lower = [word.lower for word in words]
    for place in range(1, len(words)):
        also = _ALSO_BY_FIRST.get(lower[place], ())
        length = next((len(each) for each in also if tuple(lower[place : place + len(each)]) == each), 0)
        if not length and lower[place] == "or" and lower[place - 1] in (",", "("):
            length = 1 if _is_set_apart(words, place) else 0
        if not length:
            continue
        one, other = _before(words, place), _after(words, place + length)
        if one and other and one.lower() != other.lower():
            yield one, other


def _is_set_apart(words: Sequence[Word], place: int) -> bool:
    """Whether "or" and a few words stand between commas or brackets: "typhoons, or tropical cyclones, are"."""
    end = next((i for i in range(place + 1, len(words)) if words[i].lower in (",", ")")), len(words))
    listed = any(word.lower in (",", "or", "either") for word in words[max(0, place - 8) : place - 1])
    plain = all(word.tag in (*_IN_A_NAME, "DT") for word in words[place + 1 : end])
    return end < len(words) and plain and not listed and not any(word.dep == "neg" for word in words[:place])


def _before(words: Sequence[Word], end: int) -> str:
    """Return the noun phrase that ends before a place, without its article; "" if there is none."""
    while end and words[end - 1].lower in (",", "(", "is", "are", "was", "were"):
        end -= 1
    start = end
    while start and words[start - 1].tag in _IN_A_NAME and end - start < MOST_WORDS:
        start -= 1
    whole = start < end and words[end - 1].tag.startswith("NN") and not (start and words[start - 1].tag == "IN")
    return joined(words[start:end]) if whole else ""


def _after(words: Sequence[Word], start: int) -> str:
    """Return the noun phrase that begins at a place, without its article and quotation marks; "" if there is none."""
    while start < len(words) and (words[start].tag in ("DT", "``") or words[start].text in '"“‘'):
        start += 1
    end = start
    while end < len(words) and words[end].tag in _IN_A_NAME and end - start <= MOST_WORDS:
        end += 1
    whole = start < end <= start + MOST_WORDS and words[end - 1].tag.startswith("NN")
    return joined(words[start:end]) if whole else ""
