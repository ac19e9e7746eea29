"""What may not go from a statement: without it the rest says something else, and a key made of it would be wrong."""

from __future__ import annotations

from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.year_words import is_year_or_decade
from quiz.core.word_sets import word_set

_CALLING = word_set("name call christen rename title")
_UNPLACED = word_set(
    "include concentrate contain enclose confine place put set arm equip surround base compose attach expose"
)
"""Verbs that in the passive say nothing without where."""
_EXCEPTING = word_set("except exception exceptions excepting excluding barring")
_SUMMING_UP = word_set(
    "status move decision feat record step position practice process role act achievement fact trend"
)
"""Nouns by which a sentence goes on about what it has just told: ", a status it retained"."""


def changes_meaning(sentence: Sentence, kept: set[int]) -> bool:
    """Whether what was left out of a sentence makes the ``kept`` words say what it does not."""
    gone = [word for word in sentence.words if word.index not in kept]
    return (
        any(_is_one_of_two_dates(sentence, word, kept) for word in gone)
        or any(_is_the_namesake(sentence, word, kept) for word in gone)
        or any(_is_a_bound_of_time(sentence, word, kept) for word in gone)
        or any(_hangs_on_the_gone(sentence, sentence.words[i], kept) for i in kept if i < len(sentence.words))
        or any(_is_nowhere(sentence, sentence.words[i], kept) for i in kept)
        or _is_half_of_a_pair(sentence, kept)
        or _breaks_off(sentence, kept)
        or any(_bounds_any(sentence, word, kept) for word in gone)
        or any(word.lower in _EXCEPTING and sentence.verb_above(word.index).index in kept for word in gone)
        or any(_is_bare(sentence, sentence.words[i], kept) for i in kept if i < len(sentence.words))
    )


def _tells_a_year(sentence: Sentence, word: Word) -> bool:
    noun = sentence.child(word.index, "pobj") if word.dep == "prep" else None
    return noun is not None and any(is_year_or_decade(sentence.words[i].text) for i in sentence.subtree(noun.index))


def _is_one_of_two_dates(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether a date goes and another of the same verb stays: "to Leeds in 1900, and to York in 1902"."""
    verb = sentence.verb_above(word.index).index
    if verb not in kept or not _tells_a_year(sentence, word):
        return False
    beside = [w for w in sentence.words if w.index in kept and sentence.verb_above(w.index).index == verb]
    parted = any(w.dep == "cc" and w.index < word.index for w in beside)
    return parted and any(_tells_a_year(sentence, other) for other in beside)


def _is_the_namesake(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether it goes unsaid after what something is named: "named the war after its enemies"."""
    return word.dep == "prep" and word.lower == "after" and word.head in kept and _lemma(sentence, word) in _CALLING


def _lemma(sentence: Sentence, word: Word) -> str:
    return sentence.words[word.head].lemma


def _is_a_bound_of_time(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "yet" goes from a denial, or "again" from what is dated: it had not, or had, happened at another time."""
    if word.head not in kept or word.dep != "advmod":
        return False
    if word.lower == "yet":
        return sentence.child(word.head, "neg") is not None
    return word.lower == "again" and any(
        is_year_or_decade(sentence.words[i].text) for i in kept if i < len(sentence.words)
    )


def _hangs_on_the_gone(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether a participle, or a noun that sums up what was said, has lost what it was told of."""
    first = min(sentence.subtree(word.index) & kept, default=word.index)
    summing = word.pos == "NOUN" and word.lemma in _SUMMING_UP
    if not first or not (summing or word.dep in ("advcl", "acl")):
        return False
    before = sentence.words[first - 1]
    if not summing:
        loose = before.pos in ("NOUN", "PROPN") and before.index not in kept
        return loose and word.tag in ("VBG", "VBN") and first == word.index
    said = sentence.words[first - 2]
    return before.text == "," and said.index not in kept


def _is_half_of_a_pair(sentence: Sentence, kept: set[int]) -> bool:
    """Whether "not only" has lost its "but also"."""
    for word in sentence.words[1:]:
        if word.lower not in ("only", "just", "merely") or word.index not in kept:
            continue
        if sentence.words[word.index - 1].lower == "not":
            also = [w.index for w in sentence.words[word.index :] if w.lower == "but"]
            return word.index - 1 not in kept or not set(also) <= kept
    return False


def _bounds_any(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "before him" goes from "more than any president before him": others came after."""
    compared = any(w.index in kept and w.lower == "any" for w in sentence.words[max(0, word.index - 4) : word.index])
    return word.lower in ("before", "other", "else") and compared


def _breaks_off(sentence: Sentence, kept: set[int]) -> bool:
    """Whether what is left ends in "had" or "did", its own verb unsaid: "looked other than it had"."""
    words = [sentence.words[i] for i in sorted(kept) if i < len(sentence.words) and sentence.words[i].pos != "PUNCT"]
    following = sentence.words[words[-1].index + 1] if words and words[-1].index + 1 < len(sentence.words) else None
    cut = following is not None and following.text not in (".", ",", ";")
    return cut and words[-1].lower in ("had", "has", "have", "did", "does", "do", "was", "were", "is", "are")


def _is_bare(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether a participle has lost all it was told with, and would describe the next noun: "Starting settlements"."""
    if word.dep != "advcl" or word.tag != "VBG":
        return False
    told = [i for i in sentence.children[word.index] if sentence.words[i].dep != "punct" and i > word.index]
    return bool(told) and not any(i in kept for i in told)


def _is_nowhere(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether a passive verb has lost the place that it was told with: "was included in the colony"."""
    if word.lemma not in _UNPLACED or word.tag != "VBN" or sentence.child(word.index, "auxpass") is None:
        return False
    told = [i for i in sentence.children[word.index] if sentence.words[i].dep == "prep" and i > word.index]
    return bool(told) and not any(i in kept for i in told)
