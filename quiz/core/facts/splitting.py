"""Shorter statements out of a long sentence: one predicate of several, a relative clause, a clause without asides."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.core.facts.sentences import Sentence, Word

SUBJECTS = ("nsubj", "nsubjpass")
SHORT = 16
"""A clause of at most this many words is left whole."""


def without_asides(sentence: Sentence, kept: set[int], head: int) -> set[int]:
    """Return the clause without what commas set apart: relative clauses, participles, closing circumstances."""
    gone: set[int] = set()
    for index in sorted(kept):
        word = sentence.words[index]
        if word.dep not in ("relcl", "advcl", "acl") or index in gone or index == head:
            continue
        tree = sentence.subtree(index) & kept
        first, last = min(tree), max(tree)
        if first - 1 not in kept or sentence.words[first - 1].text != ",":
            continue
        follows = sentence.words[last + 1].text if last + 1 < len(sentence.words) else "."
        if last + 1 in kept and follows != ",":
            continue
        gone |= tree | {first - 1}
        if last + 1 in kept and word.dep != "advcl":
            gone.add(last + 1)
    return kept - gone if len(kept - gone) >= 7 else kept


def predicates(sentence: Sentence, kept: set[int], head: int) -> Iterator[tuple[set[int], int]]:
    """Yield (words, verb) for each of several predicates that share one subject: "X did this and did that"."""
    subject = sentence.child(head, *SUBJECTS)
    conjuncts = [sentence.words[i] for i in _chain(sentence, head) if i in kept]
    if subject is None or not conjuncts:
        return
    others = set().union(*(sentence.subtree(word.index) for word in conjuncts))
    joints = {
        i for word in (sentence.words[head], *conjuncts) for i in sentence.children[word.index] if _joins(sentence, i)
    }
    first = {i for i in kept - others - joints if i < min(others) or i > max(others)}
    yield _without_final_comma(sentence, first), head
    shared = {i for i in sentence.subtree(subject.index) & kept if i < head}
    for word in conjuncts:
        inner = set().union(*(sentence.subtree(i) for i in _chain(sentence, word.index)), set())
        own = (sentence.subtree(word.index) & kept) - inner - joints
        helpers = _shared_helpers(sentence, head, word)
        if helpers is not None and sentence.child(word.index, *SUBJECTS) is None:
            yield _without_final_comma(sentence, shared | helpers | own), word.index


def _chain(sentence: Sentence, head: int) -> list[int]:
    found = []
    for index in sentence.children[head]:
        word = sentence.words[index]
        if word.dep == "conj" and word.pos in ("VERB", "AUX") and sentence.child(index, *SUBJECTS) is None:
            found += [index, *_chain(sentence, index)]
    return found


def _joins(sentence: Sentence, index: int) -> bool:
    return sentence.words[index].dep == "cc" or sentence.words[index].dep == "preconj"


def _shared_helpers(sentence: Sentence, head: int, word: Word) -> set[int] | None:
    """Return the first verb's auxiliaries that the second one needs too, or None where that is not certain."""
    own = [sentence.words[i] for i in sentence.children[word.index] if sentence.words[i].dep in ("aux", "auxpass")]
    if any(sentence.words[i].dep == "neg" for i in sentence.children[head]):
        return None
    if _is_passive(sentence, head) != _is_passive(sentence, word.index) and own:
        return None
    if word.tag in ("VBD", "VBZ", "VBP", "MD") or any(w.tag in ("VBD", "VBZ", "VBP", "MD") for w in own):
        return set()
    shared = [sentence.words[i] for i in sentence.children[head] if sentence.words[i].dep in ("aux", "auxpass")]
    same_form = sentence.words[head].tag == word.tag
    return {w.index for w in shared} if shared and same_form and not own else None


def _is_passive(sentence: Sentence, verb: int) -> bool:
    return sentence.child(verb, "auxpass") is not None


def relative_clauses(sentence: Sentence, kept: set[int]) -> Iterator[tuple[set[int], int]]:
    """Yield (words, verb) for each relative clause whose antecedent is surely the named thing right before it."""
    for index in sorted(kept):
        verb = sentence.words[index]
        if verb.dep != "relcl":
            continue
        subject = sentence.child(index, *SUBJECTS)
        if subject is None or subject.lower not in ("who", "which", "that"):
            continue
        antecedent = sentence.words[verb.head]
        if not _is_sure(sentence, antecedent, subject):
            continue
        clause = sentence.subtree(index) & kept
        phrase = {i for i in sentence.subtree(antecedent.index) & kept if i < min(clause)}
        phrase -= set().union(*(sentence.subtree(w.index) for w in _asides(sentence, antecedent)), set())
        yield _without_final_comma(sentence, _without_final_comma(sentence, phrase) | (clause - {subject.index})), index


def _is_sure(sentence: Sentence, antecedent: Word, pronoun: Word) -> bool:
    """A name right before the pronoun, not one inside a longer phrase that the clause might be about instead."""
    gap = pronoun.index - antecedent.index
    if antecedent.pos != "PROPN" or not 1 <= gap <= 2:
        return False
    if pronoun.lower == "who":
        return antecedent.label in ("PERSON", "")
    holder = sentence.words[antecedent.head]
    if antecedent.dep == "pobj":
        return sentence.words[holder.head].pos in ("VERB", "AUX")
    return antecedent.dep in ("nsubj", "nsubjpass", "dobj", "attr")


def _asides(sentence: Sentence, word: Word) -> list[Word]:
    return [
        sentence.words[i] for i in sentence.children[word.index] if sentence.words[i].dep in ("relcl", "cc", "conj")
    ]


def _without_final_comma(sentence: Sentence, kept: set[int]) -> set[int]:
    ordered = sorted(kept)
    while ordered and sentence.words[ordered[-1]].text in (",", "and", "but", "or", ";"):
        ordered.pop()
    return set(ordered)
