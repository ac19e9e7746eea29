"""What leans on a sentence that is not shown: "this visit", "the airport", "on Tuesday", "others", "he agreed"."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quiz.core.facts.meant.definites import definite_stands
from quiz.core.facts.meant.loose_ends import hangs_loose
from quiz.core.facts.meant.times import is_relative_time
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import DEPENDENT_WORDS, LEANING_HEADS, WEEKDAYS
from quiz.core.word_sets import word_set

_COMPLEMENTS = ("prep", "relcl", "acl", "appos", "ccomp")
_REACTIONS = word_set("""
    agree refuse accept decline respond reply continue do try comply object succeed fail
""")
_MEMBERS = word_set("""
    species authors adults juveniles residents officials members others participants critics
""")
_ACTIVITIES = word_set("work construction progress building production completion fighting")
PRONOUN = "rule 14: no unresolved pronoun"
DANGLING = "rule 14: nothing that leans on another sentence"
ADRIFT = "rule 14: nothing says where or when"
TIME = "rule 14: no time told from an unknown day"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A word that leans on another sentence, and the rule that forbids it."""

    rule: str
    index: int


def leaning_word(sentence: Sentence, words: Sequence[Word], put: Mapping[int, str]) -> Unclear | None:
    """Return the first word that leans on a sentence not shown, or None; ``put`` holds what was put for words."""
    kept = {word.index for word in words if put.get(word.index) != ""}
    at_fault = _opens_loosely(words)
    if at_fault is not None:
        return Unclear(DANGLING, at_fault.index)
    for word in words:
        if _is_bare_reaction(sentence, word, kept):
            return Unclear(DANGLING, word.index)
    for word in words:
        rule = "" if word.index in put else _leans(sentence, word, kept)
        if not rule and word.index not in put and hangs_loose(sentence, word, kept):
            rule = DANGLING
        if rule:
            return Unclear(rule, word.index)
    return None


def _opens_loosely(words: Sequence[Word]) -> Word | None:
    """Return the word at the beginning that goes on from what was said: "which", "both of which", "further"."""
    first = words[:1]
    if first and first[0].tag in ("WDT", "WP", "WP$", "WRB") and first[0].dep not in ("advmod", "mark"):
        return first[0]
    if first and first[0].lower in ("further", "elsewhere", "nearby", "beyond"):
        return first[0]
    return next((after for of, after in itertools.pairwise(words[1:4]) if _is_of_which(of, after)), None)


def _is_of_which(of: Word, after: Word) -> bool:
    return of.lower == "of" and after.tag in ("WDT", "WP")


def _leans(sentence: Sentence, word: Word, kept: set[int]) -> str:
    lower = word.lower
    if lower in ("this", "these", "those", "that") and word.tag == "DT":
        follows_of = any(sentence.words[i].dep in ("prep", "relcl", "acl") for i in sentence.children[word.index])
        return "" if lower in ("those", "that") and follows_of else PRONOUN
    if lower in WEEKDAYS or is_relative_time(sentence, word.index):
        return TIME
    if (
        lower in DEPENDENT_WORDS - {"still"}
        and word.pos in ("ADV", "ADJ", "DET", "PRON")
        and word.tag != "EX"
        and not _introduces(sentence, word)
    ):
        return DANGLING
    if (
        lower in LEANING_HEADS
        and word.pos in ("PRON", "NOUN", "NUM", "DET", "ADJ")
        and _is_leaning_head(sentence, word)
    ):
        return DANGLING
    if (
        lower in _MEMBERS
        and word.dep in ("nsubj", "nsubjpass", "pobj", "dobj")
        and not _is_told_apart(sentence, word, kept)
    ):
        return DANGLING
    if _is_one_more(sentence, word, kept) or _is_unfinished(sentence, word, kept):
        return DANGLING
    if lower == "the" and word.tag == "DT" and word.head > word.index and not definite_stands(sentence, word, kept):
        return DANGLING
    return ""


def _is_bare_reaction(sentence: Sentence, verb: Word, kept: set[int]) -> bool:
    """Whether somebody agrees, refuses or replies, and it is not said to what."""
    if verb.lemma not in _REACTIONS or verb.tag not in ("VBD", "VBZ", "VBP"):
        return False
    subject = sentence.child(verb.index, "nsubj")
    said = sentence.child(verb.index, "dobj", "xcomp")
    return subject is not None and subject.index in kept and said is None


def _is_told_apart(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    below = [sentence.words[i] for i in sentence.children[word.index] if i in kept]
    return any(w.dep in (*_COMPLEMENTS, "compound", "poss") or w.pos == "PROPN" for w in below)


def _is_too_much_to(sentence: Sentence, too: Word) -> bool:
    """Whether "too" is measured by what follows, "too heavy to lift", and does not add one more: "Ann too left"."""
    measured = any(w.tag == "TO" for w in sentence.words[too.index :])
    return measured and sentence.words[too.head].pos in ("ADJ", "ADV")


def _introduces(sentence: Sentence, word: Word) -> bool:
    follows = sentence.words[word.index + 1].lower if word.index + 1 < len(sentence.words) else ""
    return (
        (
            word.lower in ("such", "same", "so", "similar", "still", "even")
            and (follows in ("as", "that", "to", "if", "the") or (follows == "more" and _is_measured(sentence)))
        )
        or (
            (word.lower == "even" and word.tag == "JJ")
            or (word.lower in ("either", "neither") and word.dep in ("preconj", "cc"))
            or (word.lower == "too" and _is_too_much_to(sentence, word))
        )
        or (
            word.lower in ("so", "even", "still")
            and word.dep == "advmod"
            and sentence.words[word.head].pos in ("ADJ", "ADV")
            and not _compares_with_nothing(sentence, sentence.words[word.head])
            and (follows != "more" or _is_measured(sentence))
        )
    )


def _is_measured(sentence: Sentence) -> bool:
    """Whether it is said than what something is "even more"."""
    return any(word.lower == "than" for word in sentence.words)


def _compares_with_nothing(sentence: Sentence, word: Word) -> bool:
    """Whether "even higher" does not say than what."""
    after = [w.lower for w in sentence.words[word.index + 1 :]]
    return word.tag in ("JJR", "RBR") and "than" not in after


def _is_unfinished(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "work stopped" does not say what work, or "saved 200 more" not 200 what."""
    follows = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else word
    if word.lower == "more" and word.index and sentence.words[word.index - 1].tag == "CD":
        return follows.pos not in ("NOUN", "ADJ", "PROPN") and follows.lower != "than"
    if word.lemma not in _ACTIVITIES or word.tag != "NN" or word.dep not in ("nsubj", "nsubjpass", "dobj"):
        return False
    return not any(i in kept for i in sentence.children[word.index] if sentence.words[i].dep != "punct")


def _is_one_more(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "a third form" counts on from others that are not shown."""
    if not (word.tag == "JJ" and word.label == "ORDINAL") and word.lower not in ("second", "third", "fourth"):
        return False
    article = sentence.child(word.head, "det")
    return (
        article is not None and article.lower == "a" and not _is_told_apart(sentence, sentence.words[word.head], kept)
    )


def _follows(sentence: Sentence, word: Word) -> Word:
    return sentence.words[min(word.index + 1, len(sentence.words) - 1)]


def _is_each_other(sentence: Sentence, word: Word) -> bool:
    beside = sentence.words[max(0, word.index - 1) : word.index + 2]
    return "other" in [w.lower for w in beside] and "each" in [w.lower for w in beside]


def _next(sentence: Sentence, word: Word) -> tuple[int, ...]:
    """What hangs on the word that follows: "both male and female cells"."""
    return tuple(sentence.children[_follows(sentence, word).index])


def _is_leaning_head(sentence: Sentence, word: Word) -> bool:
    if _is_each_other(sentence, word) or (word.lower in ("either", "neither") and word.dep in ("preconj", "cc")):
        return False
    if word.lower == "other" and (
        sentence.words[word.head].dep == "conj"
        or _follows(sentence, word).lower == "people"
        or _follows(sentence, word).lower == "than"
    ):
        return False
    if word.lower in ("other", "another", "others", "both", "each", "either", "neither") and word.dep in (
        "amod",
        "det",
        "predet",
    ):
        head = sentence.words[word.head]
        return not (
            word.lower in ("both", "each")
            and any(
                sentence.words[i].dep in ("cc", "prep")
                for i in (*sentence.children[head.index], *_next(sentence, word))
            )
        )
    stands_alone = word.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj")
    return stands_alone and not any(
        sentence.words[i].dep in ("prep", "relcl", "acl") for i in sentence.children[word.index]
    )
