"""What "it" and "they" take over: the subject that the sentences of a paragraph keep speaking of."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.meant.phrase_heads import whole_phrase
from quiz.core.facts.meant.short_names import meant_by
from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of
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
_POINTING = frozenset({"this", "that", "these", "those"})
_PERSONAL = frozenset({"he", "she", "i", "we", "you"})


def thing_before(
    word: Word, near: Sequence[Sentence], names: Names, leads: bool, until: int = FAR, goes_on: bool = False
) -> tuple[Name, Sentence] | None:
    """Return what a pronoun means and the sentence that tells it, or None where something else could be meant.

    ``near`` are the sentences of the paragraph before; ``leads`` says that the pronoun is in the subject of its own
    sentence: only then may it mean a name that is no topic of the article. ``until`` ends the words of a sentence that
    is read but in part. ``goes_on`` says that the sentence adds to what the subject before it does ("it also").
    """
    several = word.lower in _THEY
    for place in range(len(near) - 1, -1, -1):
        earlier = near[place]
        subject = earlier.child(earlier.root.index, "nsubj", "nsubjpass")
        if subject is None or (not goes_on and _tells_of_others(earlier, several)):
            return None
        if subject.tag == "PRP" and (subject.lower in _THEY) == several and subject.lower not in _PERSONAL:
            first = _subject_of_first_clause(earlier)
            if first is None:
                continue
            subject = first
        name = _meant(earlier, subject, near[:place], names, several)
        if name is None or (not several and name.kind in ("person", "nationality")):
            return None
        topic = name.full in names.topics
        parallel = goes_on or (topic and word.dep == subject.dep == "nsubjpass")
        sure = (leads or topic) and (parallel or not _has_rival(earlier, subject, several, until))
        return (name, earlier) if sure else None
    return None


def _tells_of_others(sentence: Sentence, several: bool) -> bool:
    """Whether what a sentence reveals has a subject of its own, which a pronoun may mean: "studies show that bats"."""
    told = sentence.child(sentence.root.index, "ccomp")
    subject = sentence.child(told.index, "nsubj", "nsubjpass") if told is not None else None
    of_many = subject is not None and (subject.tag in ("NNS", "NNPS") or subject.lower in ("most", "many", "some"))
    return subject is not None and told is not None and told.index > sentence.root.index and of_many == several


def _subject_of_first_clause(sentence: Sentence) -> Word | None:
    """Return the noun that leads a sentence whose main clause comes second: "Whales are social; they sing"."""
    root = sentence.root
    before = [sentence.words[i] for i in sentence.children[root.index] if i < root.index]
    first = next((w for w in before if w.dep in ("ccomp", "parataxis")), None)
    return sentence.child(first.index, "nsubj", "nsubjpass") if first is not None else None


def _meant(sentence: Sentence, subject: Word, before: Sequence[Sentence], names: Names, several: bool) -> Name | None:
    """Return what a subject speaks of where it is one or several as the pronoun is: itself, its owner, or two joined.

    Of "chloroplasts' main role" and "they" only the chloroplasts can be meant.
    """
    if several and (pair := _joined(sentence, subject, names)) is not None:
        return pair
    name = _subject_name(sentence, subject, before, names) or _described(sentence, subject)
    if name is not None and _speaks_of_several(sentence, name) == several:
        return name
    owner = sentence.child(subject.index, "poss")
    one = subject.tag in ("NN", "NNP")
    if owner is None or one != several or owner.tag == "PRP$":
        return None
    name = _subject_name(sentence, owner, before, names) or _in_general(sentence, owner)
    return name if name is not None and name.plural == several else None


def _joined(sentence: Sentence, subject: Word, names: Names) -> Name | None:
    """Return "Ann Hale and Bo Lee" as a name for both, where a subject joins two or three names and nothing else."""
    whole = sorted(sentence.subtree(subject.index))
    here = [m for m in names.mentions.get(sentence.number, ()) if m.start in whole and m.end - 1 in whole]
    found = [names.find(m.text) for m in here]
    named = {i for m in here for i in range(m.start, m.end)}
    rest = [sentence.words[i] for i in whole if i not in named]
    plain = all(w.text == "," or w.lower == "and" for w in rest) and sum(w.lower == "and" for w in rest) == 1
    if not plain or not 2 <= len(here) <= 3 or any(name is None or name.plural for name in found):
        return None
    told = [name.spoken for name in found if name is not None]
    text = f"{', '.join(told[:-1])} and {told[-1]}"
    return Name(text, "general", {text}, {sentence.number}, 1, several=True)


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
    below = [w for i in sentence.children[subject.index] if (w := sentence.words[i]).dep not in ("case", "punct")]
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
        acts = word.dep in ("nsubj", "nsubjpass") and finite_of(sentence, sentence.words[word.head]) is not None
        if fits and (by or acts or (word.dep == "dobj" and _governs(sentence, word))):
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


def means_no_name(sentence: Sentence, word: Word) -> bool:
    """Whether "it" only opens a sentence ("it was Ann who won"), or may mean what "this" before it does."""
    if word.lower not in ("it", "its", "they", "their", "them"):
        return False
    verb = sentence.words[word.head]
    told = sentence.child(verb.index, "attr")
    opens = verb.lemma == "be" and told is not None and sentence.child(told.index, "relcl") is not None
    subjects = (w for w in sentence.words[: word.index] if w.dep in ("nsubj", "nsubjpass"))
    return (opens and word.lower == "it") or any(w.lower in _POINTING and w.tag == "DT" for w in subjects)
