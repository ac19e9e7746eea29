"""Whether a person of an article is a "he" or a "she": by title, kinship, first name, or the article's own use."""

from __future__ import annotations

import collections
from collections.abc import Sequence

from quiz.core.facts.named.first_names import gender_of_first_name
from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.word_sets import word_set

HE = frozenset({"he", "his", "him", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})

_MALE_NOUNS = word_set("""
    man boy king emperor prince duke lord sir mr mr. father son brother husband uncle nephew grandfather grandson
    stepfather actor chairman spokesman clergyman priest monk pope bishop archbishop cardinal sultan tsar czar baron
    earl knight businessman congressman gentleman widower fiance fiancé bridegroom count
""")
_FEMALE_NOUNS = word_set("""
    woman girl queen empress princess duchess lady dame mrs mrs. ms ms. miss mother daughter sister wife aunt niece
    grandmother granddaughter stepmother actress chairwoman spokeswoman nun baroness countess businesswoman
    congresswoman widow fiancee fiancée bride heroine abbess mme madame
""")


class Genders:
    """The gender of each person of an article as pronouns tell it: "m", "f", or "" where nothing tells."""

    def __init__(self, sentences: Sequence[Sentence], names: Names, hero: Name | None) -> None:
        self._known: dict[str, str] = {}
        votes: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
        for sentence in sentences:
            for mention in names.mentions.get(sentence.number, ()):
                name = names.find(mention.text)
                if name is not None and name.kind == "person":
                    votes[name.full].update(_told_beside(sentence, mention.start, mention.end))
        for name in names.all:
            said = votes[name.full]
            by_name = gender_of_first_name(name.full)
            self._known[name.full] = said.most_common(1)[0][0] if len(said) == 1 else by_name
        if hero is not None:
            self._known[hero.full] = _mostly(sentences) or self._known[hero.full]

    def of(self, name: Name) -> str:
        """Return "m", "f" or ""."""
        return self._known.get(name.full, "")


def of_noun(lemma: str) -> str:
    """Return the gender a noun for a person tells: "f" for "aunt", "" for "doctor"."""
    return "m" if lemma in _MALE_NOUNS else "f" if lemma in _FEMALE_NOUNS else ""


def of_pronoun(word: Word) -> str:
    """Return "m" for "he" and its forms, "f" for "she" and hers, "" for any other word."""
    return "m" if word.lower in HE else "f" if word.lower in SHE else ""


def _told_beside(sentence: Sentence, start: int, end: int) -> list[str]:
    """What a title or a noun of kinship right before the name tells, or one it is said to be or apposed to."""
    found = [of_noun(word.lower) for word in sentence.words[max(0, start - 1) : start] if word.pos in ("NOUN", "PROPN")]
    last = sentence.words[end - 1]
    beside = [sentence.words[i] for i in sentence.children[last.index] if sentence.words[i].dep == "appos"]
    verb = sentence.words[last.head]
    if last.dep == "nsubj" and verb.lemma == "be":
        beside += [w for w in [sentence.child(verb.index, "attr")] if w is not None]
    if last.dep == "appos":
        beside.append(sentence.words[last.head])
    found += [of_noun(word.lemma) for word in beside if word.tag == "NN"]
    return [gender for gender in found if gender]


def _mostly(sentences: Sequence[Sentence]) -> str:
    """Return the gender of nearly all the pronouns of an article."""
    told = collections.Counter(g for s in sentences for w in s.words if (g := of_pronoun(w)))
    if not told:
        return ""
    gender, count = told.most_common(1)[0]
    return gender if count >= 3 and count >= 0.8 * told.total() else ""
