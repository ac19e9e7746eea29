"""What the pronouns of an article mean, followed from sentence to sentence.

Each sentence has at most one person whom its "he" (or "she") takes over from the sentences before, found in this order:
the only person that fits in the nearest sentence with one; the one whom the article is about, while the sentences keep
to that one. Where another could be meant, nobody is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quiz.core.facts.meant import figures
from quiz.core.facts.meant.descriptions import callings
from quiz.core.facts.meant.figures import Figure
from quiz.core.facts.named.genders import Genders, of_pronoun
from quiz.core.facts.named.identity import Name, Names, plain
from quiz.core.facts.words.sentences import Sentence, Word

_PHRASES = ("prep", "advcl", "npadvmod", "dep", "nmod")
FAR = 4
"""Sentences in a row that may speak of nobody before a pronoun is no longer taken to mean somebody before them."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """Whom a sentence's pronoun means, how surely (0 to 1), and the sentence that says the name."""

    name: Name
    certainty: float
    told_by: Sentence


class Discourse:
    """The people of one article and what its "he" and "she" mean, sentence by sentence."""

    def __init__(self, sentences: Sequence[Sentence], names: Names) -> None:
        self._sentences = sentences
        self.callings = callings(sentences, names)
        self.hero = hero_of(names)
        self._genders = Genders(sentences, names, self.hero)
        self._people = [figures.people_of(s, names, self._genders) for s in sentences]
        self._meanings: list[dict[str, Meaning]] = []
        self._present: list[list[Figure]] = []
        self._place = {s.number: place for place, s in enumerate(sentences)}
        for place, sentence in enumerate(sentences):
            found = {g: m for g in ("m", "f") if (m := self._look_back(place, g)) is not None}
            self._meanings.append(found)
            self._present.append([*self._people[place], *self._taken_over(sentence, place, found)])

    def meaning(self, sentence: Sentence, word: Word) -> Meaning | None:
        """Return whom "he", "she" or a form of them means, or None where unclear.

        That is somebody of the sentences before, or the one person whom the sentence itself names before the pronoun.
        """
        place = self._place.get(sentence.number)
        taken_over = None if place is None else self._meanings[place].get(of_pronoun(word))
        here = self.within(sentence, word)
        if not here or (taken_over is not None and here == (taken_over.name,)):
            return taken_over
        if taken_over is not None and taken_over.name is self.hero and self._only_opens(sentence, word):
            return replace(taken_over, certainty=min(taken_over.certainty, 0.8))
        (first, *others) = here
        rival = taken_over is not None or self._is_hero(of_pronoun(word))
        if first is None or others or not self._acts(place, first) or (rival and first is not self.hero):
            return None
        return Meaning(first, 0.85, sentence)

    def within(self, sentence: Sentence, word: Word) -> tuple[Name | None, ...]:
        """Return the people whom a sentence speaks of before a pronoun that can mean them; None for one unnamed."""
        place = self._place.get(sentence.number)
        people = () if place is None else self._people[place]
        fits = [f for f in people if f.index < word.index and f.gender in ("", of_pronoun(word))]
        return tuple({f.name.full if f.name else "": f.name for f in fits}.values())

    def _only_opens(self, sentence: Sentence, word: Word) -> bool:
        """Whether all named before the subject "he" stand in a phrase: "After the death of Bo Lee, he"."""
        place = self._place.get(sentence.number)
        before = [f for f in self._people[place] if f.index < word.index] if place is not None else []
        root = sentence.root
        leads = word.dep in figures.SUBJECTS and word.head == root.index
        tops = [i for i in sentence.children[root.index] if i < word.index and sentence.words[i].dep in _PHRASES]
        phrases = {i for top in tops for i in sentence.subtree(top)}
        return leads and all(f.index in phrases and not f.acting for f in before)

    def saying(self, name: Name) -> Sentence | None:
        """Return the first sentence that says a name in full, or None."""
        return next((s for s in self._sentences if name.full in s.text), None)

    def gender(self, name: Name) -> str:
        """Return "m" or "f" for a person spoken of as "he" or "she", "" where nothing tells."""
        return self._genders.of(name)

    def _taken_over(self, sentence: Sentence, place: int, found: dict[str, Meaning]) -> Iterator[Figure]:
        """Yield whom the sentence's pronouns mean, unless the sentence itself names somebody they may mean."""
        for word in sentence.words:
            gender = of_pronoun(word)
            if not gender:
                continue
            before = [f for f in self._people[place] if f.index < word.index and f.gender in ("", gender)]
            meaning = found.get(gender)
            if not before or (meaning is not None and meaning.name is self.hero and not _is_fit(before, gender)):
                yield figures.figure(sentence, word, meaning.name if meaning else None, gender)

    def _look_back(self, place: int, gender: str) -> Meaning | None:
        here, skipped = self._sentences[place], 0
        for back in range(place - 1, -1, -1):
            earlier = self._sentences[back]
            fits = [f for f in self._present[back] if f.gender in ("", gender)]
            if self._keeps_to_hero(fits, gender):
                fits = [f for f in fits if f.name is self.hero]
            if not fits:
                skipped += 1
                if not self._is_hero(gender) and (skipped > FAR or here.paragraph - earlier.paragraph > 1):
                    return None
                continue
            if (
                not self._is_hero(gender)
                and here.paragraph != earlier.paragraph
                and not _ends_paragraph(self._sentences, back)
            ):
                return None
            return self._meant(back, fits, gender)
        return self._told(place, self.hero, 0.85) if self.hero is not None and self._is_hero(gender) else None

    def _is_hero(self, gender: str) -> bool:
        return self.hero is not None and self._genders.of(self.hero) == gender

    def _keeps_to_hero(self, fits: Sequence[Figure], gender: str) -> bool:
        """Whether the others in a sentence are but mentioned in passing: none of them acts or surely fits."""
        others = [f for f in fits if f.name is not self.hero]
        return self._is_hero(gender) and not any(f.acting or (f.name and f.gender == gender) for f in others)

    def _meant(self, back: int, fits: Sequence[Figure], gender: str) -> Meaning | None:
        people = {id(f.name) if f.name else -f.index - 1: f.name for f in fits}
        subject = next((f for f in fits if f.main), None)
        if len(people) == 1:
            (name,) = people.values()
            rival = self._is_hero(gender) and name is not self.hero
            passing = not any(f.acting for f in fits) and (name is not self.hero)
            unsure = passing and not self._genders.of(name) if name is not None else True
            return None if name is None or rival or unsure else self._told(back, name, 0.75 if passing else 0.9)
        others = [f for f in fits if subject is None or f.name is not subject.name]
        if subject is None or subject.name is None or any(f.acting for f in others):
            return None
        if subject.name is self.hero or self._was_subject(back - 1, subject.name):
            return self._told(back, subject.name, 0.8)
        return None

    def _acts(self, place: int | None, name: Name) -> bool:
        return place is not None and any(f.acting and f.name is name for f in self._people[place])

    def _was_subject(self, place: int, name: Name) -> bool:
        return place >= 0 and any(f.main and f.name is name for f in self._present[place])

    def _told(self, back: int, name: Name, certainty: float) -> Meaning | None:
        """Return the meaning with the nearest sentence that says the name itself."""
        later = range(back + 1, len(self._sentences)) if name is self.hero else ()
        for place in (*range(back, -1, -1), *later):
            if any(f.name is name for f in self._people[place]):
                return Meaning(name, certainty, self._sentences[place])
        return None


def _is_fit(figures_: Sequence[Figure], gender: str) -> bool:
    return any(f.gender == gender for f in figures_)


def _ends_paragraph(sentences: Sequence[Sentence], place: int) -> bool:
    return place + 1 < len(sentences) and sentences[place + 1].paragraph != sentences[place].paragraph


def hero_of(names: Names) -> Name | None:
    """Return the one person an article is about, or None: the one its title names, or named most of all by far."""
    title = set(plain(names.title).split())
    people = [name for name in names.all if name.kind == "person" and name.full in names.topics]
    titled = [n for n in people if title and title <= {plain(w) for s in (n.full, *n.spellings) for w in s.split()}]
    if len(titled) == 1:
        return titled[0]
    everyone = sorted((name.mentions for name in names.all if name.kind == "person"), reverse=True)
    return next((n for n in people if n.mentions == everyone[0] and n.mentions >= 2 * sum(everyone[1:2])), None)
