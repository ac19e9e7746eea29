"""Who lived when, as far as an article tells: no year before somebody's tenth birthday is a believable wrong option."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quiz.core.facts.named.identity import Names
from quiz.core.facts.words.sentences import Sentence

GROWN = 10
"""At what age, in years, a life begins that is told of."""
_AGES = range(GROWN, 111)
_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b")


@dataclass(frozen=True)
class Life:
    """The years of somebody's birth and death, None where they are not told."""

    born: int | None = None
    died: int | None = None

    def parts(self, year: int, other: int) -> bool:
        """Whether one of two years lies in the grown life, or after it, and the other doesn't."""
        grown = self.born is not None and (year >= self.born + GROWN) != (other >= self.born + GROWN)
        return grown or (self.died is not None and (year <= self.died) != (other <= self.died))


def lives_of(sentences: Sequence[Sentence], names: Names) -> Mapping[str, Life]:
    """Return the lives an article tells by the name of each person: in brackets, by "was born" and "died"."""
    found: dict[str, Life] = {}
    for sentence in sentences:
        for who, life in (*_in_brackets(sentence), *_told(sentence)):
            name = names.find(who)
            if name is not None and name.kind == "person":
                known = found.get(name.full, Life())
                found[name.full] = Life(known.born or life.born, known.died or life.died)
    return found


def _in_brackets(sentence: Sentence) -> Iterator[tuple[str, Life]]:
    for index, text, _span in sentence.asides:
        years = [int(year) for year in _YEAR.findall(text)]
        if len(years) == 2 and years[1] - years[0] in _AGES:
            yield _name_ending(sentence, index), Life(*years)
        elif len(years) == 1 and re.match(r"(?:born|b\.)\s", text.strip()):
            yield _name_ending(sentence, index), Life(years[0])


def _name_ending(sentence: Sentence, last: int) -> str:
    first = last
    while first and sentence.words[first - 1].pos == "PROPN":
        first -= 1
    return " ".join(word.text for word in sentence.words[first : last + 1])


def _told(sentence: Sentence) -> Iterator[tuple[str, Life]]:
    for verb in sentence.words:
        subject = sentence.child(verb.index, "nsubj", "nsubjpass")
        if verb.lower not in ("born", "died") or subject is None or subject.pos != "PROPN":
            continue
        below = [i for i in sentence.children[verb.index] if sentence.words[i].dep in ("prep", "npadvmod")]
        years = [w.text for i in below for w in map(sentence.words.__getitem__, sorted(sentence.subtree(i)))]
        year = next((int(text) for text in years if _YEAR.fullmatch(text)), None)
        if year is not None:
            yield _name_ending(sentence, subject.index), Life(year) if verb.lower == "born" else Life(died=year)
