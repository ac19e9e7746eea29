"""What leans on a sentence that is not shown: "this visit", "the airport", "on Tuesday", "others", "he agreed"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quiz.core.facts.circumstances import is_relative_time
from quiz.core.facts.sentences import Sentence, Word
from quiz.core.facts.vocabulary import (
    DEPENDENT_WORDS,
    GENERIC_HEADS,
    LEANING_HEADS,
    ORGANISATION_WORDS,
    PERSON_NOUNS,
    PLACE_WORDS,
    SELF_STANDING,
    THING_WORDS,
    TIME_NOUNS,
    TITLES,
    WEEKDAYS,
    word_set,
)

_COMPLEMENTS = ("prep", "relcl", "acl", "appos", "ccomp")
_BARE = ORGANISATION_WORDS | PLACE_WORDS | THING_WORDS | TITLES - {"pope"}
_REACTIONS = word_set("""
    agree refuse accept decline respond reply continue do try comply object succeed fail
""")
_MEMBERS = word_set("""
    species authors adults juveniles residents officials members others participants critics
""")
_LOOSE = word_set("from into through by during after before until as")
_BODIES = word_set(
    "trust fund panel board committee council commission group conference office secretary center centre"
)
_PARTS = word_set("""
    interior exterior region area part side edge end location event team study match game site place visit ceremony
    meeting group project issue problem incident attack accident report article paper book film document statement
    decision agreement result finding discovery change process method experiment crisis disaster city town village
    company firm organisation organization government department office border coast population number building
    vehicle ship boat crew passenger student teacher victim arrival death birth campaign programme program system
""")
_ACTIVITIES = word_set("work construction progress building production completion fighting")
_RELATIVE = word_set("previous following next other same latter former remaining original resulting said very new")
PRONOUN = "rule 14: no unresolved pronoun"
DANGLING = "rule 14: nothing that leans on another sentence"
TIME = "rule 14: no time told from an unknown day"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A word that leans on another sentence, and the rule that forbids it."""

    rule: str
    index: int


def leaning_word(sentence: Sentence, words: Sequence[Word], put: Mapping[int, str]) -> Unclear | None:
    """Return the first word that leans on a sentence not shown, or None; ``put`` holds what was put for words."""
    kept = {word.index for word in words if put.get(word.index) != ""}
    if words and (words[0].tag in ("WDT", "WP", "WP$", "WRB") and words[0].dep not in ("advmod", "mark")):
        return Unclear(DANGLING, words[0].index)
    if words and words[0].lower in ("further", "elsewhere", "nearby", "beyond"):
        return Unclear(DANGLING, words[0].index)
    for word in words:
        if _is_bare_reaction(sentence, word, kept):
            return Unclear(DANGLING, word.index)
    for word in words:
        rule = "" if word.index in put else _leans(sentence, word, kept)
        if rule:
            return Unclear(rule, word.index)
    return None


def _leans(sentence: Sentence, word: Word, kept: set[int]) -> str:
    lower = word.lower
    if lower in ("this", "these", "those", "that") and word.tag == "DT":
        follows_of = any(sentence.words[i].dep in ("prep", "relcl", "acl") for i in sentence.children[word.index])
        return "" if lower in ("those", "that") and follows_of else PRONOUN
    if lower in WEEKDAYS or is_relative_time(sentence, word.index):
        return TIME
    if (
        lower in DEPENDENT_WORDS
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
    if lower == "the" and word.tag == "DT" and not definite_stands(sentence, word, kept):
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


def _introduces(sentence: Sentence, word: Word) -> bool:
    follows = sentence.words[word.index + 1].lower if word.index + 1 < len(sentence.words) else ""
    return (
        word.lower in ("such", "same", "so", "similar", "still", "even")
        and follows in ("as", "that", "to", "if", "more", "the")
    ) or (
        word.lower in ("so", "even", "still")
        and word.dep == "advmod"
        and sentence.words[word.head].pos in ("ADJ", "ADV")
        and not _compares_with_nothing(sentence, sentence.words[word.head])
    )


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


def _is_each_other(sentence: Sentence, word: Word) -> bool:
    beside = sentence.words[max(0, word.index - 1) : word.index + 2]
    return "other" in [w.lower for w in beside] and "each" in [w.lower for w in beside]


def _is_leaning_head(sentence: Sentence, word: Word) -> bool:
    if _is_each_other(sentence, word):
        return False
    if word.lower in ("other", "another", "others", "both", "each", "either", "neither") and word.dep in (
        "amod",
        "det",
        "predet",
    ):
        head = sentence.words[word.head]
        return not (
            word.lower in ("both", "each")
            and any(sentence.words[i].dep in ("cc", "prep") for i in sentence.children[head.index])
        )
    stands_alone = word.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj")
    return stands_alone and not any(
        sentence.words[i].dep in ("prep", "relcl", "acl") for i in sentence.children[word.index]
    )


def definite_stands(sentence: Sentence, the: Word, kept: set[int]) -> bool:
    """Whether "the" plus noun is clear by itself: named, one of its kind, told apart, or just introduced."""
    head = sentence.words[the.head]
    between = sentence.words[the.index + 1 : head.index + 1]
    follows = sentence.words[head.index + 1] if head.index + 1 < len(sentence.words) else head
    if re.fullmatch(r"\d{2,4}s", head.text) or (follows.tag == "NNP" and head.lemma in PERSON_NOUNS):
        return True
    if head.pos == "PROPN" and len(between) == 1 and head.lower in _BARE:
        return any(sentence.words[i].dep in _COMPLEMENTS and i in kept for i in sentence.children[head.index])
    if _needs_of(sentence, the, head, between, kept):
        return False
    if head.pos == "PROPN" and all(w.lower in _BODIES for w in (*between,)) and len(between) > 1:
        return any(sentence.words[i].dep in _COMPLEMENTS and i in kept for i in sentence.children[head.index])
    if (head.pos == "PROPN" and head.text[:1].isupper()) or any(
        w.pos == "PROPN" or w.label in ("GPE", "ORG", "NORP", "PERSON", "LOC", "FAC") for w in between
    ):
        return True
    if _is_one_of_its_kind(sentence, head, between):
        return True
    complements = [sentence.words[i] for i in sentence.children[head.index] if i > head.index and i in kept]
    if any(_tells_apart(w) for w in complements):
        return True
    return any(
        w.lemma == head.lemma
        and w.index in kept
        and not any(sentence.words[i].lower == "the" for i in sentence.children[w.index])
        for w in sentence.words[: the.index]
    )


def _tells_apart(word: Word) -> bool:
    """Whether what follows a noun says which one is meant; a name beside it does, a description does not."""
    if word.dep == "appos":
        return word.pos == "PROPN"
    return word.dep in _COMPLEMENTS and word.lower not in _LOOSE


def _needs_of(sentence: Sentence, the: Word, head: Word, between: Sequence[Word], kept: set[int]) -> bool:
    """Whether "the interior", "the previous chairs", "the event held there" stands without saying of what."""
    if not (head.lemma in _PARTS or any(w.lower in _RELATIVE for w in between)) or head.text[:1].isupper():
        return False
    named = any(
        w.pos == "PROPN" or any(c.isdigit() for c in w.text) for w in sentence.words[the.index + 1 : head.index]
    )
    below = [sentence.words[i] for i in sentence.children[head.index] if i in kept]
    return not named and not any(w.lower in ("of", "between") or w.dep in ("relcl", "ccomp") for w in below)


def _is_one_of_its_kind(sentence: Sentence, head: Word, between: Sequence[Word]) -> bool:
    """Whether there is but one such thing: the equator, the dairy industry, the first space shuttle."""
    if head.lemma in SELF_STANDING or head.lower in SELF_STANDING or head.pos not in ("NOUN", "PROPN", "ADJ", "NUM"):
        return True
    ranked = any(w.tag == "JJS" or w.label == "ORDINAL" for w in between)
    if ranked and sentence.child(head.index, "compound", "nmod"):
        return True
    if head.lemma in GENERIC_HEADS and sentence.child(head.index, "compound", "amod"):
        return True
    if head.lemma in TIME_NOUNS:
        return any(c.isdigit() for w in between for c in w.text)
    return head.label in ("DATE", "ORDINAL", "EVENT", "WORK_OF_ART")
