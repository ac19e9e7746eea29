"""What "it" and "they" take over: the subject that the sentences of a paragraph keep speaking of."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.meant.phrase_heads import whole_phrase
from quiz.core.facts.meant.short_names import meant_by
from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import LEANING_HEADS, PERSON_NOUNS
from quiz.core.word_sets import word_set

_WEATHER = word_set("""
    sunny humid cold cool warm hot dry wet rainy windy cloudy dark light late early time rain snow freeze day night
""")
_THEY = frozenset({"they", "their", "them"})
_NARROWING = ("conj", "prep", "amod", "nummod", "relcl", "acl", "poss", "quantmod", "predet")
_QUANTIFIERS = word_set("many most some several few other such more fewer less certain various all both")
FAR = 9999
"""More words than a sentence has."""
_PERSONAL = frozenset({"he", "she", "i", "we", "you"})


def thing_before(
    word: Word, near: Sequence[Sentence], names: Names, leads: bool, until: int = FAR
) -> tuple[Name, Sentence] | None:
    """Return what a pronoun means and the sentence that tells it, or None where something else could be meant.

    ``near`` are the sentences of the paragraph before; ``leads`` says that the pronoun is in the subject of its own
    sentence: only then may it mean a name that is no topic of the article. ``until`` ends the words of a sentence that
    is read but in part.
    """
    several = word.lower in _THEY
    for place in range(len(near) - 1, -1, -1):
        earlier = near[place]
        subject = earlier.child(earlier.root.index, "nsubj", "nsubjpass")
        if subject is None:
            return None
        if subject.tag == "PRP" and (subject.lower in _THEY) == several and subject.lower not in _PERSONAL:
            continue
        name = _subject_name(earlier, subject, near[:place], names) or _described(earlier, subject)
        if name is None or _speaks_of_several(earlier, name) != several:
            return None
        if not several and name.kind in ("person", "nationality"):
            return None
        sure = (leads or name.full in names.topics) and not _has_rival(earlier, subject, several, until)
        return (name, earlier) if sure else None
    return None


def _speaks_of_several(sentence: Sentence, name: Name) -> bool:
    """Whether a sentence's main verb agrees with several things: "Cyanobacteria are"; else what the name looks like."""
    helpers = [sentence.words[i] for i in sentence.children[sentence.root.index]]
    finite = [w for w in (*helpers, sentence.root) if w.dep in ("aux", "auxpass") or w.index == sentence.root.index]
    for word in finite:
        if word.lower in ("are", "were", "have", "do") or word.tag == "VBP":
            return True
        if word.lower in ("is", "was", "has", "does") or word.tag == "VBZ":
            return False
    return name.plural


def name_at(sentence: Sentence, word: Word, names: Names) -> Name | None:
    """Return the name that a word of a sentence is part of, or None."""
    for mention in names.mentions.get(sentence.number, ()):
        if mention.start <= word.index < mention.end:
            return names.find(mention.text)
    return None


def _subject_name(sentence: Sentence, subject: Word, before: Sequence[Sentence], names: Names) -> Name | None:
    """Return what the subject names, itself or by a short name: "the Commission", "the city"."""
    the = sentence.child(subject.index, "det")
    if the is not None and the.lower == "the" and the.index == subject.index - 1:
        by_noun = names.nouns.get(subject.lower) or meant_by(sentence, subject, before, names)
        if by_noun is not None:
            return by_noun
    mention = next((m for m in names.mentions.get(sentence.number, ()) if m.start <= subject.index < m.end), None)
    if mention is None:
        return None
    beside = [sentence.words[i] for i in sentence.children[subject.index] if not mention.start <= i < mention.end]
    told = any(w.dep in _NARROWING or (w.dep == "det" and w.lower != "the") for w in beside)
    return None if told else names.find(mention.text)


def _in_general(sentence: Sentence, subject: Word) -> Name | None:
    """Return a subject without an article, "chloroplasts" or "nerve cells", as a name for the thing in general."""
    below = [sentence.words[i] for i in sentence.children[subject.index]]
    bare = subject.tag in ("NN", "NNS") and subject.lower not in LEANING_HEADS
    if not bare or any(w.dep not in ("amod", "compound") or w.label for w in below):
        return None
    if (subject.tag == "NN" and subject.lemma in PERSON_NOUNS) or any(w.lower in _QUANTIFIERS for w in below):
        return None
    words = [*below, subject]
    if [w.index for w in words] != list(range(words[0].index, subject.index + 1)):
        return None
    text = " ".join(w.text if w.label or w.pos == "PROPN" or w.rare else w.lower for w in words)
    return Name(text, "general", {text}, {sentence.number}, 1, several=subject.tag == "NNS")


def _described(sentence: Sentence, subject: Word) -> Name | None:
    """Return a subject that its own words make clear, "nerve cells" or "the Baltic coast", as a name for it."""
    if subject.tag == "NN" and subject.lemma in PERSON_NOUNS:
        return None
    phrase = whole_phrase(sentence, subject)
    if phrase is None:
        return _in_general(sentence, subject)
    return Name(phrase, "general", {phrase}, {sentence.number}, 1, several=subject.tag in ("NNS", "NNPS"))


def _has_rival(sentence: Sentence, subject: Word, several: bool, until: int) -> bool:
    """Whether a sentence brings up something else of that number, as an object or the subject of another verb."""
    for word in sentence.words[:until]:
        if word.index == subject.index or word.pos not in ("NOUN", "PROPN", "PRON"):
            continue
        fits = (word.tag in ("NNS", "NNPS")) == several and word.pos != "PRON" and not _is_person(word)
        by = word.dep == "pobj" and sentence.words[word.head].dep == "agent"
        if fits and (by or word.dep in ("nsubj", "nsubjpass") or (word.dep == "dobj" and _governs(sentence, word))):
            return True
    return False


def _is_person(word: Word) -> bool:
    return word.label == "PERSON" or (word.tag == "NN" and word.lemma in PERSON_NOUNS)


def _governs(sentence: Sentence, word: Word) -> bool:
    """Whether an object is acted on by the main verb: what somebody has is no rival, what somebody builds is."""
    verb = sentence.words[word.head]
    return verb.lemma not in ("have", "receive", "average", "cover", "play") and verb.index == sentence.root.index


def of_weather(sentence: Sentence) -> bool:
    """Whether a sentence speaks of the weather or the hour, where "it" means nothing."""
    return any(
        w.lower == "it"
        and w.dep in ("nsubj", "nsubjpass")
        and any(
            below.lemma in _WEATHER
            for i in (*sentence.children[w.head], w.head)
            if (below := sentence.words[i]).index != w.index
        )
        for w in sentence.words
    )
