"""One statement for each of several predicates that share a subject: "X did this and did that"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.recast import Part, hang
from quiz.core.facts.sentences import Sentence, Word
from quiz.core.facts.tenses import FINITE

SUBJECTS = ("nsubj", "nsubjpass")
_OBJECTS = ("dobj", "attr", "acomp", "prep", "agent", "xcomp", "ccomp", "oprd", "npadvmod", "advcl")


def predicates(whole: Part) -> Iterator[Part]:
    """Yield a part for each predicate, the first with what stands before it; nothing where there is only one."""
    sentence, head = whole.sentence, whole.verb
    subject = sentence.child(head, *SUBJECTS)
    conjuncts = [sentence.words[i] for i in _chain(sentence, head) if i in whole.kept]
    if subject is None or not conjuncts or not _can_part(whole, subject, conjuncts):
        return
    others = set().union(*(sentence.subtree(word.index) for word in conjuncts))
    joints = {
        i for word in (sentence.words[head], *conjuncts) for i in sentence.children[word.index] if _joins(sentence, i)
    }
    gone = {i for i in whole.order if i in joints or min(others) <= i <= max(others)}
    yield replace(_without_edges(whole.without(gone)), certainty=0.9 * whole.certainty)
    said = [i for i in whole.order if i in sentence.subtree(subject.index)]
    for word in conjuncts:
        if _may_belong_elsewhere(sentence, head, word):
            continue
        inner = set().union(*(sentence.subtree(i) for i in _chain(sentence, word.index)), set())
        own = [i for i in whole.order if i in sentence.subtree(word.index) and i not in inner | joints]
        if (helpers := _shared_helpers(sentence, head, word)) is not None:
            yield _predicate(whole, subject, said, helpers, word, own)


def _predicate(whole: Part, subject: Word, said: list[int], helpers: list[Word], verb: Word, own: list[int]) -> Part:
    """Build "In 1683 X was made lieutenant-general": what the verb has before it goes before the subject."""
    sentence = whole.sentence
    first = min((i for i in own if sentence.words[i].head == verb.index and sentence.words[i].dep in ("aux", "auxpass",
                "neg")), default=verb.index)  # fmt: skip
    early = [i for i in own if i < min(first, verb.index) and not _is_adverb(sentence, i)]
    rest = [i for i in own if i not in early]
    passive = any(w.dep == "auxpass" for w in helpers) or sentence.child(verb.index, "auxpass") is not None
    hung = hang(sentence, subject.index, verb.index, passive, [replace(w, head=verb.index) for w in helpers])
    order = (*early, *said, *(w.index for w in helpers), *rest)
    return _without_edges(Part(hung, order, verb.index, 0.9 * whole.certainty))


def _is_adverb(sentence: Sentence, index: int) -> bool:
    return sentence.words[index].dep in ("advmod", "neg") and not sentence.children[index]


def _can_part(whole: Part, subject: Word, conjuncts: list[Word]) -> bool:
    """Whether each verb has words of its own: in "can extend or reduce the areas" the object belongs to both."""
    sentence = whole.sentence
    verbs = [sentence.words[whole.verb], *conjuncts]
    joined = any(_joins(sentence, i) for verb in verbs for i in sentence.children[verb.index] if i in whole.kept)
    if not joined or subject.index not in whole.kept or subject.tag in ("WDT", "WP", "EX"):
        return False
    for verb, follows in itertools.pairwise(verbs):
        after = [sentence.words[i] for i in sentence.children[verb.index] if verb.index < i < follows.index]
        if not any(word.dep in _OBJECTS for word in after):
            return False
    return True


def _may_belong_elsewhere(sentence: Sentence, head: int, word: Word) -> bool:
    """Whether a clause stands between two verbs, whose second predicate the later one may be: "which did A, did B"."""
    between = sentence.words[head + 1 : word.index]
    return any(w.dep in ("relcl", "ccomp", "csubj", "pcomp") and w.index > head for w in between)


def _chain(sentence: Sentence, head: int) -> list[int]:
    found = []
    for index in sentence.children[head]:
        word = sentence.words[index]
        if word.dep == "conj" and word.pos in ("VERB", "AUX") and sentence.child(index, *SUBJECTS) is None:
            found += [index, *_chain(sentence, index)]
    return found


def _joins(sentence: Sentence, index: int) -> bool:
    return sentence.words[index].dep in ("cc", "preconj")


def _shared_helpers(sentence: Sentence, head: int, word: Word) -> list[Word] | None:
    """Return the first verb's auxiliaries that the second one needs too, or None where that is not certain."""
    own = [sentence.words[i] for i in sentence.children[word.index] if sentence.words[i].dep in ("aux", "auxpass")]
    if any(sentence.words[i].dep == "neg" for i in sentence.children[head]):
        return None
    after_modal = any(sentence.words[i].tag == "MD" for i in sentence.children[head]) and word.text == word.lemma
    if any(w.tag in FINITE for w in own) or (word.tag in FINITE and not own and not after_modal):
        return []
    if after_modal and not own:
        return [w for i in sentence.children[head] if (w := sentence.words[i]).tag == "MD"]
    shared = [sentence.words[i] for i in sentence.children[head] if sentence.words[i].dep in ("aux", "auxpass")]
    return shared if shared and sentence.words[head].tag == word.tag and not own else None


def _without_edges(part: Part) -> Part:
    order = list(part.order)
    while order and part.sentence.words[order[-1]].text in (",", "and", "but", "or", ";", "–", "—"):
        order.pop()
    return replace(part, order=tuple(order))
