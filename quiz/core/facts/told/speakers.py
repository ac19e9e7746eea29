"""Who says so: the article itself, or a speaker whom the question has to name."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.core.facts.meant.things import name_at
from quiz.core.facts.named.identity import Names
from quiz.core.facts.words.recast import Part
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import REPORTING, STANCE


@dataclass(frozen=True, slots=True)
class Voice:
    """``full`` is the speaker's fullest name, ``shown`` the words used; both None where the article itself speaks."""

    full: str | None
    shown: str | None


THE_ARTICLE = Voice(None, None)


def is_a_person(voice: Voice, names: Names) -> bool:
    """Whether it is one named person who speaks."""
    name = names.find(voice.full or "")
    return name is not None and name.kind == "person"


def voice_of(sentence: Sentence, part: Part, put: dict[int, str], names: Names) -> Voice | None:
    """Return whose claim this part of a sentence is, or None where a claim's speaker is not said in the part."""
    root = sentence.root
    verb = sentence.words[part.verb]
    speaking = _speaking_verb(sentence, verb)
    if speaking is not None:
        return _named(sentence, speaking, part, put, names)
    source = _according_to(sentence, verb)
    if source is not None:
        return _voice(sentence, source, put, names) if source.index in part.kept else None
    if root.index != verb.index and verb.index not in _own_words(sentence, root) and _speaking_verb(sentence, root):
        return None
    return THE_ARTICLE


def _own_words(sentence: Sentence, root: Word) -> set[int]:
    """The article's own words about whom it quotes: clauses that hang on the speaker, not on what is said."""
    subject = sentence.child(root.index, "nsubj")
    return sentence.subtree(subject.index) if subject is not None else set()


def _speaking_verb(sentence: Sentence, verb: Word) -> Word | None:
    """Return the verb that hands on a claim: the main verb, or the one it hangs on ("..., Xi said")."""
    if (verb.lemma in REPORTING and _says_something(sentence, verb)) or verb.lemma in STANCE:
        return verb
    if any(sentence.words[i].lower == "forward" for i in sentence.children[verb.index]) and verb.lemma == "look":
        return verb
    for index in sentence.children[verb.index]:
        word = sentence.words[index]
        if word.dep in ("parataxis", "ccomp") and word.lemma in REPORTING and _says_something(sentence, word):
            return word if word.dep == "parataxis" else None
    return None


def _says_something(sentence: Sentence, verb: Word) -> bool:
    return sentence.child(verb.index, "ccomp") is not None


def _named(sentence: Sentence, verb: Word, part: Part, put: dict[int, str], names: Names) -> Voice | None:
    subject = sentence.child(verb.index, "nsubj")
    if subject is None:
        agent = sentence.child(verb.index, "agent")
        subject = sentence.child(agent.index, "pobj") if agent else None
    if subject is None:
        return THE_ARTICLE if sentence.child(verb.index, "nsubjpass") else None
    return _voice(sentence, subject, put, names) if subject.index in part.kept else None


def _according_to(sentence: Sentence, verb: Word) -> Word | None:
    for word in sentence.words[:-2]:
        if word.lower == "according" and sentence.words[word.index + 1].lower == "to":
            if not _hangs_on(sentence, word, verb):
                continue
            tree = sentence.subtree(word.index) | sentence.subtree(word.index + 1)
            return next((sentence.words[i] for i in sorted(tree) if sentence.words[i].dep == "pobj"), None)
    return None


def _hangs_on(sentence: Sentence, word: Word, verb: Word) -> bool:
    """Whether "according to" tells of a whole statement: it hangs on its verb, not on a description within it."""
    head = sentence.words[word.head]
    while head.index != verb.index and head.head != head.index and head.dep not in ("relcl", "acl", "appos"):
        head = sentence.words[head.head]
    return head.index == verb.index


def _voice(sentence: Sentence, speaker: Word, put: dict[int, str], names: Names) -> Voice | None:
    shown = " ".join(
        text for i in sorted(_noun_phrase(sentence, speaker)) if (text := put.get(i, sentence.words[i].text))
    )
    shown = shown.replace(" 's", "'s").replace(" - ", "-").replace(" ,", ",").strip(" ,")
    if speaker.tag in ("PRP", "DT", "WP", "WDT") and speaker.index not in put:
        return None
    name = names.find(put.get(speaker.index, "")) or name_at(sentence, speaker, names)
    if name is not None and name.kind == "person" and sentence.child(speaker.index, "conj") is None:
        return Voice(name.full, name.spoken)
    return Voice(name.full if name else shown, shown)


def _noun_phrase(sentence: Sentence, head: Word) -> set[int]:
    """The head with what stands before it, without clauses and asides."""
    kept = {head.index}
    for index in sentence.children[head.index]:
        if sentence.words[index].dep in (
            "det",
            "amod",
            "compound",
            "nmod",
            "poss",
            "nummod",
            "prep",
            "cc",
            "conj",
            "appos",
        ):
            kept |= sentence.subtree(index)
    for index in sorted(kept):
        if sentence.words[index].dep in ("relcl", "acl", "advcl"):
            kept -= sentence.subtree(index)
    return kept if len(kept) <= 14 else {i for i in kept if i <= head.index and i > head.index - 4}
