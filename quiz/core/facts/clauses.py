"""Taking a sentence apart: which of its words, kept together, still make a true and whole statement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quiz.core.facts import splitting, surplus
from quiz.core.facts.circumstances import SUBJECTS, dispensable
from quiz.core.facts.embedded import embedded
from quiz.core.facts.recast import Part
from quiz.core.facts.sentences import Sentence, Word
from quiz.core.facts.tenses import finite_of
from quiz.core.facts.vocabulary import ABBREVIATIONS, REPORTING
from quiz.core.facts.wholeness import is_whole

LONG = 24
"""A part with more words than this is cut where it can be."""
LONGER = 20
"""A clause of at most this many words is offered with its asides too."""


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
    if finite_of(sentence, sentence.root) is None or sentence.child(sentence.root.index, *SUBJECTS) is None:
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


def parts(sentence: Sentence) -> Iterator[Part]:
    """Yield what a sentence states, each as short as it can be while whole: its main clauses and what they hold."""
    seen: set[tuple[int, ...]] = set()
    for whole in (*_whole_clauses(sentence), *embedded(sentence)):
        for part in map(surplus.without_loose_comma, _versions(whole)):
            if part.order not in seen and is_whole(part.sentence, set(part.kept)):
                seen.add(part.order)
                yield part


def _whole_clauses(sentence: Sentence) -> Iterator[Part]:
    """Yield the main clauses as they stand, without the full stop and without what joined them."""
    heads = _main_clauses(sentence)
    for head in heads:
        kept = sentence.subtree(head) if len(heads) > 1 else set(range(len(sentence.words)))
        for other in heads:
            if other != head and other in kept:
                kept -= sentence.subtree(other)
        kept = {i for i in kept if sentence.words[i].tag != "." or sentence.words[i].text != "."}
        kept -= _edge_conjunctions(sentence, kept, head)
        yield Part(sentence, tuple(sorted(kept)), head, 1.0 if len(heads) == 1 else 0.9)


def _versions(whole: Part) -> Iterator[Part]:
    """Yield a clause without all that may go, or each of its predicates so; then with its reason, then at length."""
    whole = _without_dispensable(whole)
    several = [part for part in splitting.predicates(whole) if is_whole(part.sentence, set(part.kept))]
    for part in several or [whole]:
        short = _cut(surplus.trimmed(part))
        yield short
        why = surplus.reasons(part)
        if why - short.kept:
            yield surplus.trimmed(part, why)
        if len(short.order) < len(part.order) <= LONGER:
            yield replace(part, certainty=0.8 * part.certainty)


def _without_dispensable(part: Part) -> Part:
    kept = set(part.kept)
    gone = dispensable(part.sentence, kept)
    return part.without(gone - _lost_commas(part.sentence, kept - gone, kept))


def _cut(part: Part) -> Part:
    if not part.is_straight:
        return part
    return part.without(_cuts(part.sentence, set(part.kept), part.verb))


def _lost_commas(sentence: Sentence, words: set[int], kept: set[int]) -> set[int]:
    """Find commas that went although what stands on both sides of them stayed."""
    inner = {i for i in kept - words if {i - 1, i + 1} <= words and i - 1 > min(words)}
    return {i for i in inner if sentence.words[i].text == ","}


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
        if finite_of(sentence, word) is None or (word.dep != "conj" and not joined_by_semicolon):
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
            own = any(head < i < first and sentence.words[i].pos not in ("CCONJ", "PUNCT") for i in kept)
            if word.dep != "conj" or word.head != head or max(tree) != last or not own:
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
