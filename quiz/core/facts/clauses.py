"""Taking a sentence apart: which of its words, kept together, still make a true and whole statement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quiz.core.facts import splitting
from quiz.core.facts.sentences import Sentence, Word
from quiz.core.facts.vocabulary import (
    ABBREVIATIONS,
    CONNECTIVES,
    MONTHS,
    OPENERS,
    RELATIVE_DETERMINERS,
    RELATIVE_TIME,
    REPORTING,
    TIME_NOUNS,
    WEEKDAYS,
    word_set,
)

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl", "csubjpass")
LONG = 26
"""A part with more words than this is cut where it can be."""


@dataclass(frozen=True, slots=True)
class Part:
    """The indexes of the words kept, the verb they hang on, and how surely (0 to 1) the cut was right."""

    kept: frozenset[int]
    verb: int
    certainty: float = 1.0


def refuse_sentence(sentence: Sentence) -> str:
    """Return why nothing can be made of a sentence, or ""."""
    words = sentence.words
    if sentence.quoted:
        return "inside a quotation"
    if len(words) < 6 or len(words) > 75:
        return "too short" if len(words) < 6 else "too long"
    if not _is_written_as_statement(words):
        return "not a statement"
    if words[-2].lower + "." in ABBREVIATIONS or words[-1].lower in ABBREVIATIONS:
        return "no certain parse"
    if not _is_finite(sentence, sentence.root) or sentence.child(sentence.root.index, *SUBJECTS) is None:
        return "no certain parse"
    return _refuse_quotation(sentence)


def _is_written_as_statement(words: Sequence[Word]) -> bool:
    """Whether it begins like a sentence, ends with a full stop, and holds no sign of code, addresses or gaps."""
    if words[-1].text not in (".", '"', "”") or (words[-1].text != "." and "." not in words[-2].text):
        return False
    if not (words[0].text[:1].isupper() or words[0].text[:1].isdigit() or words[0].text in '"“'):
        return False
    if re.fullmatch(r"\d+(?:\.\d+)+", words[0].text):
        return False
    return not any(re.search(r"[@#_|{}<>=\\]|https?|www\.|\.\.\.|…", w.text) for w in words)


def _refuse_quotation(sentence: Sentence) -> str:
    if sum(w.text.count(mark) for w in sentence.words for mark in '"“”') % 2:
        return "inside a quotation"
    persons = {"i", "we", "you", "my", "our", "your", "me", "us", "ours", "yours", "myself", "ourselves", "let's"}
    if any(w.lower in persons and w.text != "US" for w in sentence.words):
        return "rule 14: no unresolved pronoun"
    return ""


def _is_finite(sentence: Sentence, verb: Word) -> bool:
    auxiliaries = [
        sentence.words[i] for i in sentence.children[verb.index] if sentence.words[i].dep in ("aux", "auxpass")
    ]
    return verb.tag in FINITE or any(a.tag in FINITE for a in auxiliaries)


def parts(sentence: Sentence) -> Iterator[Part]:
    """Yield the parts of a sentence that state something by themselves: the whole, or each of its main clauses."""
    heads = _main_clauses(sentence)
    everything = set(range(len(sentence.words)))
    for head in heads:
        kept = sentence.subtree(head) if len(heads) > 1 else set(everything)
        for other in heads:
            if other != head and other in kept:
                kept -= sentence.subtree(other)
        kept = {i for i in kept if sentence.words[i].tag != "." or sentence.words[i].text != "."}
        kept -= _edge_conjunctions(sentence, kept, head)
        certainty = 1.0 if len(heads) == 1 else 0.9
        yield from _versions(sentence, kept, head, certainty)


def _versions(sentence: Sentence, kept: set[int], head: int, certainty: float) -> Iterator[Part]:
    """Yield a clause as short as it can be while whole, then what else can be said apart from it."""
    seen: set[frozenset[int]] = set()
    for words, verb, sure in _raw_versions(sentence, kept, head):
        words = words - dispensable(sentence, words)
        words -= _cuts(sentence, words, verb)
        if frozenset(words) not in seen:
            seen.add(frozenset(words))
            yield Part(frozenset(words), verb, certainty * sure)


def _raw_versions(sentence: Sentence, kept: set[int], head: int) -> Iterator[tuple[set[int], int, float]]:
    if len(kept) <= splitting.SHORT:
        yield kept, head, 1.0
        return
    lean = splitting.without_asides(sentence, kept, head)
    several = list(splitting.predicates(sentence, lean, head)) if len(lean) > splitting.SHORT else []
    if len(lean) <= LONG or not several:
        yield lean, head, 1.0
    for words, verb in several:
        yield words, verb, 0.9
    if lean != kept and len(kept) <= LONG + 6:
        yield kept, head, 0.9
    for words, verb in splitting.relative_clauses(sentence, kept):
        yield words, verb, 0.85


def _main_clauses(sentence: Sentence) -> list[int]:
    """Return the root and each verb joined to it that has a subject of its own, unless somebody is speaking."""
    root = sentence.root
    heads = [root.index]
    if root.lemma in REPORTING:
        return heads
    for index in sentence.children[root.index]:
        word = sentence.words[index]
        if word.dep not in ("conj", "ccomp", "parataxis") or sentence.child(index, *SUBJECTS) is None:
            continue
        joined_by_semicolon = any(
            w.text == ";" for w in sentence.words[min(index, root.index) : max(index, root.index)]
        )
        if not _is_finite(sentence, word) or (word.dep != "conj" and not joined_by_semicolon):
            continue
        heads.append(index)
    return heads


def _edge_conjunctions(sentence: Sentence, kept: set[int], head: int) -> set[int]:
    """Find "and" and commas left hanging at the edges, and those that joined a clause now cut off."""
    gone = set()
    ordered = sorted(kept)
    while ordered and sentence.words[ordered[-1]].tag in ("CC", ",", ":"):
        gone.add(ordered.pop())
    for index in sentence.children[head]:
        word = sentence.words[index]
        if (
            word.dep == "cc"
            and index in kept
            and not any(sentence.words[i].dep == "conj" and i in kept for i in sentence.children[head])
        ):
            gone.add(index)
    while ordered and sentence.words[ordered[0]].tag in ("CC", ",", ":"):
        gone.add(ordered.pop(0))
    return gone


def dispensable(sentence: Sentence, kept: set[int]) -> set[int]:
    """Find the words that may go without making the statement false: connectives and times told from a day unknown."""
    gone: set[int] = set()
    ordered = sorted(kept)
    lowered = [sentence.words[i].lower for i in ordered]
    for opener in OPENERS:
        if tuple(lowered[: len(opener)]) == opener and lowered[len(opener) : len(opener) + 1] == [","]:
            gone.update(ordered[: len(opener) + 1])
    for index in ordered:
        word = sentence.words[index]
        if word.dep == "advmod" and word.lower in CONNECTIVES and _is_bare(sentence, index):
            gone |= sentence.subtree(index)
            follows = max(sentence.subtree(index)) + 1
            if follows < len(sentence.words) and sentence.words[follows].text == "," and index - 1 not in kept - gone:
                gone.add(follows)
        elif is_relative_time(sentence, index) and _may_go(sentence, index):
            gone |= sentence.subtree(index)
            follows = max(sentence.subtree(index)) + 1
            if follows < len(sentence.words) and sentence.words[follows].text == ",":
                gone.add(follows)
    return gone


def _is_bare(sentence: Sentence, index: int) -> bool:
    """Whether only times told from an unknown day, or other such adverbs, hang on an adverb."""
    below = sentence.children[index]
    return all(
        is_relative_time(sentence, i) or sentence.words[i].lower in CONNECTIVES or sentence.words[i].text == ","
        for i in below
    )


def _may_go(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    head = sentence.words[word.head]
    if word.lower in WEEKDAYS and not sentence.children[index] and head.pos == "NOUN" and index > head.index:
        return word.dep in ("npadvmod", "nmod", "appos", "compound", "nummod")
    if head.dep in ("amod", "acl"):
        return False
    return word.dep in ("npadvmod", "advmod", "prep", "nmod") and head.pos in (
        "VERB",
        "AUX",
        "ADV",
    )


def is_relative_time(sentence: Sentence, index: int) -> bool:
    """Whether the phrase at ``index`` tells a time that only the day of publication explains."""
    word = sentence.words[index]
    if word.lower in RELATIVE_TIME - {"ago"}:
        return True
    below = [sentence.words[i] for i in sentence.subtree(index)]
    if len(below) > 8:
        return False
    if word.lower in ("later", "earlier", "afterwards", "afterward", "before") and word.dep == "advmod":
        return sentence.child(index, "npadvmod") is not None
    if word.lower == "ago":
        return not any(re.search(r"\d,?\d{3}|million|billion|centur", w.lower) for w in below)
    if word.dep == "prep" and word.lower in ("on", "by", "until", "since", "at", "in", "during", "for", "from"):
        top = sentence.child(index, "pobj")
        return top is not None and _is_relative_noun(sentence, top)
    return word.dep in ("npadvmod", "nmod") and _is_relative_noun(sentence, word)


def _is_relative_noun(sentence: Sentence, top: Word) -> bool:
    below = [sentence.words[i] for i in sorted(sentence.subtree(top.index))]
    dated = any(re.fullmatch(r"\d{1,4}(?:st|nd|rd|th)?", w.text) for w in below) and any(
        w.text in MONTHS for w in below
    )
    dated = dated or any(re.fullmatch(r"1\d{3}s?|20\d\ds?|\d{1,2}(?:st|nd|rd|th)", w.text) for w in below)
    dated = dated or any(w.pos == "PROPN" and w.lower not in WEEKDAYS and w.text not in MONTHS for w in below)
    if dated:
        return False
    if top.lower in WEEKDAYS or any(w.lower in WEEKDAYS for w in below) or top.lower in RELATIVE_TIME:
        return True
    leaning = any(w.lower in RELATIVE_DETERMINERS for w in below)
    if top.lemma in TIME_NOUNS and (leaning or any(w.lower == "the" for w in below)):
        return True
    return top.text in MONTHS


def _cuts(sentence: Sentence, kept: set[int], head: int) -> set[int]:
    """Find trailing clauses set apart by commas that a long statement does without, last first."""
    gone: set[int] = set()
    while len(kept - gone) > LONG:
        tail = _last_detachable(sentence, kept - gone, head)
        if not tail:
            break
        gone |= tail
    return gone


def _last_detachable(sentence: Sentence, kept: set[int], head: int) -> set[int]:
    last = max(kept)
    for index in sorted(kept, reverse=True):
        word = sentence.words[index]
        if word.dep not in ("advcl", "relcl", "acl", "appos", "prep", "conj") or index == head:
            continue
        tree = sentence.subtree(index) & kept
        first = min(tree)
        comma = first - 1
        if max(tree) != last or comma not in kept or sentence.words[comma].text != ",":
            if word.dep != "conj" or word.head != head or max(tree) != last:
                continue
            joint = {
                i
                for i in sentence.children[head]
                if i < first and sentence.words[i].dep in ("cc", "punct") and i > word.head
            }
            between = {
                i
                for i in joint
                if not any(
                    sentence.words[j].dep == "conj" and word.head < j < first for j in sentence.children[head] if j > i
                )
            }
            return tree | (between & kept)
        if len(kept - tree) < 10:
            continue
        if word.dep == "conj" and word.head != head:
            continue
        return tree | {comma}
    return set()


_CIRCUMSTANCE = word_set("""
    in at on during after before upon since until with for following amid amidst despite under by
""")


def prunable(sentence: Sentence, kept: frozenset[int], verb: int, index: int) -> set[int]:
    """Find the circumstance that holds word ``index`` and may go, leaving a true and whole statement; else nothing.

    That is a phrase before the subject, or one at the very end after the verb's object (a passive verb needs none).
    """
    word = sentence.words[index]
    while word.head != word.index:
        if word.dep in ("prep", "advcl", "npadvmod", "acl", "relcl") and word.index != verb:
            tree = sentence.subtree(word.index) & kept
            if verb not in tree and _is_circumstance(sentence, word, tree, kept, verb):
                return tree | _commas_around(sentence, tree, kept)
        word = sentence.words[word.head]
    return set()


def _is_circumstance(sentence: Sentence, word: Word, tree: set[int], kept: frozenset[int], verb: int) -> bool:
    if word.dep == "prep" and sentence.words[word.head].pos == "NOUN":
        return max(tree) == max(kept) and _is_indefinite(sentence, sentence.words[word.head])
    if (word.head != verb and word.dep != "relcl") or (word.lower not in _CIRCUMSTANCE and word.dep == "prep"):
        return False
    subject = sentence.child(verb, *SUBJECTS)
    if subject is None or len(kept - tree) < 7:
        return False
    if max(tree) < min(sentence.subtree(subject.index)):
        return True
    if word.dep == "relcl":
        return sentence.words[min(tree) - 1].text == "," and max(tree) == max(kept)
    whole = sentence.child(verb, "dobj", "attr", "acomp", "agent") is not None or subject.dep == "nsubjpass"
    return whole and max(tree) == max(kept) and sentence.words[verb].lemma not in ("be", "put", "place", "set")


def _is_indefinite(sentence: Sentence, noun: Word) -> bool:
    """Whether a noun says as much without the phrase after it: "a ceremony at the airport"."""
    article = sentence.child(noun.index, "det", "poss")
    return noun.tag == "NN" and article is not None and article.lower in ("a", "an")


def _commas_around(sentence: Sentence, tree: set[int], kept: frozenset[int]) -> set[int]:
    edges = (min(tree) - 1, max(tree) + 1)
    return {i for i in edges if i in kept and sentence.words[i].text == ","}
