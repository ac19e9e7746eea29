"""Taking a sentence apart: which of its words, kept together, still make a true and whole statement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quiz.core.facts import splitting
from quiz.core.facts.circumstances import SUBJECTS, dispensable
from quiz.core.facts.sentences import Sentence, Word
from quiz.core.facts.vocabulary import ABBREVIATIONS, REPORTING
from quiz.core.facts.wholeness import is_whole

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
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
        words |= _lost_commas(sentence, words, kept)
        if frozenset(words) not in seen and is_whole(sentence, words):
            seen.add(frozenset(words))
            yield Part(frozenset(words), verb, certainty * sure)


def _lost_commas(sentence: Sentence, words: set[int], kept: set[int]) -> set[int]:
    """Find commas that went although what stands on both sides of them stayed."""
    inner = {i for i in kept - words if {i - 1, i + 1} <= words and i - 1 > min(words)}
    return {i for i in inner if sentence.words[i].text == ","}


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
            and not {index + 1, index + 2} <= kept
            and not any(sentence.words[i].dep == "conj" and i in kept for i in sentence.children[head])
        ):
            gone.add(index)
    while ordered and sentence.words[ordered[0]].tag in ("CC", ",", ":"):
        gone.add(ordered.pop(0))
    return gone


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
