"""What else an article calls the thing it is about: "the statue", "the palace", "the composer", "the country"."""

from __future__ import annotations

import collections
import re
from collections.abc import Iterator, Sequence

from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.words.sentences import Sentence
from quiz.core.facts.words.vocabulary import SELF_STANDING, TIME_NOUNS, TITLES, VAGUE_ANSWERS
from quiz.core.word_sets import word_set

_KINDS = {"country": ("country", "nation"), "city": ("city", "town")}
_TOWNS = word_set("city town village municipality capital port resort suburb settlement metropolis")
_AREAS = word_set("island archipelago province region state district county peninsula valley territory atoll")


def descriptions(sentences: Sequence[Sentence], names: Names) -> dict[str, Name]:
    """Map each noun that, after "the", can only mean one topic of the article to that topic.

    A noun counts when the topic's own name ends in it or the article says that the topic is one, and when no sentence
    speaks of a second such thing.
    """
    found: dict[str, set[str]] = collections.defaultdict(set)
    for name in names.all:
        if name.full in names.topics:
            for noun in (*_KINDS.get(name.kind, ()), *_own_noun(name, names.title)):
                found[noun].add(name.full)
    for sentence in sentences:
        noun, full = _said_to_be(sentence, names)
        if noun:
            found[noun].add(full)
    known = {name.full: name for name in names.all}
    several = _spoken_of_as_several(sentences, set(found))
    sure = {noun: _foremost([known[full] for full in fulls]) for noun, fulls in found.items() if noun not in several}
    headed = headline_of(names)
    own = {noun: headed for noun, fulls in found.items() if headed is not None and headed.full in fulls}
    return {noun: name for noun, name in (sure | own).items() if name is not None}


def told_kind(sentences: Sequence[Sentence], names: Names) -> str:
    """Return "city" or "place" where an article begins by saying that what heads it is a town, an island, a region."""
    headed = headline_of(names)
    for sentence in sentences[:5]:
        root = sentence.root
        subject, noun = sentence.child(root.index, "nsubj"), sentence.child(root.index, "attr")
        mentions = names.mentions.get(sentence.number, ())
        if root.lemma != "be" or subject is None or headed is None:
            continue
        if not any(m.start <= subject.index < m.end and names.find(m.text) is headed for m in mentions):
            continue
        if noun is None:
            within = sentence.child(root.index, "prep")
            inner = sentence.child(within.index, "pobj") if within is not None and within.lower == "in" else None
            if inner is not None and (inner.label in ("GPE", "LOC") or inner.lemma in _AREAS):
                return "place"
        elif noun.lemma in _TOWNS:
            return "city"
        elif noun.lemma in _AREAS or _is_group_of_islands(sentence, noun.index):
            return "place"
    return ""


def _is_group_of_islands(sentence: Sentence, noun: int) -> bool:
    below = [sentence.words[i] for i in sentence.subtree(noun)]
    return sentence.words[noun].lemma in ("group", "chain") and any(w.lemma == "island" for w in below)


def headline_of(names: Names) -> Name | None:
    """Return what the headline names, where it is nothing but a name: the subject of the whole article."""
    title = re.sub(r"\s*\([^)]*\)", "", names.title).strip()
    upon = re.split(r"[ -](?:upon|on|by|sur|am)[ -]", title)[0]  # Stratford-upon-Avon, said shorter
    return names.find(title) or names.find(title.split(",")[0]) or names.find(upon)


def callings(sentences: Sequence[Sentence], names: Names) -> dict[str, list[Name]]:
    """Map each noun to the names, in the order of the article, that "the" with that noun may mean for a while.

    The noun is what a name is built on (Royal Commission), what it is said to be, its kind (city), or a person's title.
    """
    found: dict[str, dict[str, Name]] = collections.defaultdict(dict)
    whole = {name.full for name in names.all}
    for name in names.all:
        words = name.full.split(" ")
        part = any(" ".join(words[:count]) in whole for count in range(1, len(words)))
        own = [name.full.split()[-1].lower()] if part else _own_noun(name, names.title)
        for noun in () if _is_cut(name, names.title) else (*_KINDS.get(name.kind, ()), *own):
            found[noun][name.full] = name
    for sentence in sentences:
        for noun, name in _called(sentence, names):
            found[noun][name.full] = name
    return {noun: list(each.values()) for noun, each in found.items()}


def _called(sentence: Sentence, names: Names) -> Iterator[tuple[str, Name]]:
    """Yield what a sentence calls a name: Lisbon, a port; President Lund; Bergen is a harbour."""
    for mention in names.mentions.get(sentence.number, ()):
        name, last = names.find(mention.text), sentence.words[mention.end - 1]
        if name is None:
            continue
        verb = sentence.words[last.head]
        nouns = [sentence.words[i] for i in sentence.children[last.index] if sentence.words[i].dep == "appos"]
        if last.dep in ("nsubj", "nsubjpass") and verb.lemma == "be":
            nouns += [w for w in [sentence.child(verb.index, "attr")] if w is not None]
            nouns += [
                sentence.words[i] for w in nouns for i in sentence.children[w.index] if sentence.words[i].dep == "conj"
            ]
        if name.kind == "person" and mention.start and sentence.words[mention.start - 1].lower in TITLES:
            nouns.append(sentence.words[mention.start - 1])
        yield from ((w.lower, name) for w in nouns if w.tag in ("NN", "NNP") and w.lower not in _TOO_BROAD)


def _foremost(names: Sequence[Name]) -> Name | None:
    """Return the one name, or the one that is named more than twice as often as any other."""
    ranked = sorted(names, key=lambda name: (-name.mentions, name.full))
    return ranked[0] if len(ranked) == 1 or ranked[0].mentions > 2 * ranked[1].mentions else None


def _is_cut(name: Name, title: str) -> bool:
    """Whether a name is but the end of the title's: Indian War of the French and Indian War."""
    return " and " in title and title.endswith(f" {name.full}") and len(name.full.split()) > 1


def _own_noun(name: Name, title: str) -> list[str]:
    """The noun a name is built on: statue for Statue of Liberty, bridge for Tower Bridge."""
    words = name.full.split()
    if _is_cut(name, title):
        return []
    small = next((place for place, word in enumerate(words) if place and word.islower() and word != "and"), len(words))
    return [words[small - 1].lower()] if len(words) > 1 and name.kind != "person" else []


def _said_to_be(sentence: Sentence, names: Names) -> tuple[str, str]:
    """Return ("palace", "Palazzo Pitti") where a sentence says that a topic is a palace."""
    root = sentence.root
    subject, noun = sentence.child(root.index, "nsubj"), sentence.child(root.index, "attr")
    if root.lemma != "be" or subject is None or noun is None or noun.tag != "NN" or noun.lemma in _TOO_BROAD:
        return "", ""
    for mention in names.mentions.get(sentence.number, ()):
        name = names.find(mention.text)
        if mention.start <= subject.index < mention.end and name is not None and name.full in names.topics:
            return noun.lemma, name.full
    return "", ""


_RELATIONS = word_set(
    "member one result example part cause source son daughter brother sister father mother guest friend man woman"
)
_TOO_BROAD = SELF_STANDING | TIME_NOUNS | VAGUE_ANSWERS | _RELATIONS


def _spoken_of_as_several(sentences: Sequence[Sentence], nouns: set[str]) -> set[str]:
    """The nouns that the article also uses for other things: in the plural, or with "a" or "another" once more."""
    times: collections.Counter[str] = collections.Counter()
    for sentence in sentences:
        for word in sentence.words:
            if word.lemma in nouns and word.pos == "NOUN":
                article = sentence.child(word.index, "det")
                times[word.lemma] += 2 if word.tag == "NNS" else 0
                times[word.lemma] += article is not None and article.lower in ("a", "an", "another", "each", "every")
    return {noun for noun, count in times.items() if count > 1}
