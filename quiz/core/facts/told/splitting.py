"""One statement for each of several predicates that share a subject: "X did this and did that"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.words.recast import Part, hang
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import FINITE
from quiz.core.facts.words.vocabulary import REPORTING

SUBJECTS = ("nsubj", "nsubjpass")
_APART = frozenset({"for", "in", "at", "on", "to", "with", "as", "against"})
"""Prepositions whose phrases, joined by "and", are each true alone."""
_LONG = 15
_WEIGHING = frozenset({"both", "either", "neither", "only", "particular", "respectively", "between"})
_OBJECTS = ("dobj", "attr", "acomp", "prep", "agent", "xcomp", "ccomp", "oprd", "npadvmod", "advcl")


def predicates(whole: Part) -> Iterator[Part]:
    """Yield a part for each predicate, the first with what stands before it; nothing where there is only one."""
    sentence, head = whole.sentence, whole.verb
    subject = sentence.child(head, *SUBJECTS)
    conjuncts = [sentence.words[i] for i in _chain(sentence, head) if i in whole.kept]
    if subject is None or not conjuncts or not _can_part(whole, subject, conjuncts):
        return
    source = _source(whole, subject)
    if source is None:
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
            yield _predicate(whole, subject, [*source, *said], helpers, word, own)


def kinds(whole: Part) -> Iterator[Part]:
    """Yield "X is a country in Africa" and "X is a member of Y" for what is said to be both; nothing where it is one.

    Each must have an article of its own: "a Swiss mathematician and physicist" is one description.
    """
    sentence = whole.sentence
    first = sentence.child(whole.verb, "attr")
    if first is None or first.index < whole.verb or sentence.words[whole.verb].lemma != "be" or not whole.is_straight:
        return
    members = [first, *_joined_to(sentence, first)]
    members = [word for word in members if word.index in whole.kept]
    if len(members) < 2 or not all(_has_article(sentence, word) for word in members) or _weighs(whole, members):
        return
    trees = [sentence.subtree(word.index) - _below(sentence, word, members) for word in members]
    told = set().union(*trees)
    if max(told & whole.kept) != max(whole.order):
        return
    for word, tree in zip(members, trees, strict=True):
        told_as = [replace(first, dep="conj", head=word.index), replace(word, dep="attr", head=whole.verb)]
        hung = hang(sentence, _subject(sentence, whole.verb), whole.verb, passive=False, others=told_as)
        joints = {i for i in tree if sentence.words[i].head == word.index and _joins(sentence, i)}
        order = tuple(i for i in whole.order if i not in told or i in tree - joints)
        yield _without_edges(Part(hung, order, whole.verb, 0.9 * whole.certainty))


def adjuncts(whole: Part) -> Iterator[Part]:
    """Yield "X is known for her maps" and "X is known for her work" for "known for her maps, and for her work"."""
    sentence, verb = whole.sentence, whole.verb
    below = [sentence.words[i] for i in sentence.children[verb] if i in whole.kept and i > verb]
    near = [w for top in below for w in (top, *(sentence.words[i] for i in sentence.children[top.index]))]
    second = next((w for w in near if w.dep == "conj" and w.pos == "ADP" and w.lower in _APART), None)
    first = next((w for w in below if second and w.dep == "prep" and w.lower == second.lower), None)
    if first is None or second is None or not whole.is_straight or sentence.child(verb, "neg") is not None:
        return
    if len(whole.order) < _LONG or any(w.dep in ("dobj", "agent") and w.index > first.index for w in below):
        return
    later = sentence.subtree(second.index) & whole.kept
    former = {i for i in whole.order if first.index <= i < min(later)}
    joint = [sentence.words[i] for i in range(min(later) - 2, min(later))]
    if any(sentence.words[i].lower in _WEIGHING for i in whole.order):
        return
    if max(later) != whole.order[-1] or joint[1].lower != "and":
        return
    yield _without_edges(whole.without(later | {joint[1].index}, 0.9))
    yield _without_edges(whole.without(former, 0.8))


def _weighs(whole: Part, members: list[Word]) -> bool:
    """Whether what is joined is not simply all true: "not", "neither ... nor", "or", "both"."""
    sentence = whole.sentence
    below = [sentence.words[i] for word in members for i in sentence.children[word.index]]
    joined_by = any((w.dep == "cc" and w.lower != "and") or w.dep == "preconj" for w in below)
    denied = sentence.child(whole.verb, "neg", "preconj") is not None
    return joined_by or denied or any(sentence.words[i].lower == "both" for i in whole.order)


def _subject(sentence: Sentence, verb: int) -> int:
    subject = sentence.child(verb, *SUBJECTS)
    return subject.index if subject is not None else verb


def _joined_to(sentence: Sentence, first: Word) -> list[Word]:
    found = [sentence.words[i] for i in sentence.children[first.index] if sentence.words[i].dep == "conj"]
    return [word for each in found for word in (each, *_joined_to(sentence, each))]


def _below(sentence: Sentence, word: Word, members: list[Word]) -> set[int]:
    """The words of the other members that hang below a member."""
    others = [sentence.subtree(w.index) for w in members if w is not word and w.index in sentence.subtree(word.index)]
    return set().union(*others)


def _has_article(sentence: Sentence, noun: Word) -> bool:
    """Whether a noun has an article of its own, and where that is "the", says of what."""
    article = sentence.child(noun.index, "det")
    if noun.pos != "NOUN" or article is None:
        return False
    return article.lower in ("a", "an") or (article.lower == "the" and sentence.child(noun.index, "prep") is not None)


def _predicate(whole: Part, subject: Word, said: list[int], helpers: list[Word], verb: Word, own: list[int]) -> Part:
    """Build "In 1683 X was made lieutenant-general": what the verb has before it goes before the subject."""
    sentence = whole.sentence
    first = min((i for i in own if sentence.words[i].head == verb.index and sentence.words[i].dep in ("aux", "auxpass",
                "neg")), default=verb.index)  # fmt: skip
    early = [i for i in own if i < min(first, verb.index) and not _is_adverb(sentence, i)]
    rest = [i for i in own if i not in early]
    passive = any(w.dep == "auxpass" for w in helpers) or sentence.child(verb.index, "auxpass") is not None
    shared = [*helpers, *(sentence.words[i] for i in said if sentence.words[i].lower == "according")]
    hung = hang(sentence, subject.index, verb.index, passive, [replace(w, head=verb.index) for w in shared])
    order = (*early, *said, *(w.index for w in helpers), *rest)
    return _without_edges(Part(hung, order, verb.index, 0.9 * whole.certainty))


def _source(whole: Part, subject: Word) -> list[int] | None:
    """Return "According to Ann Hale," where it opens a sentence, for each of its predicates; None if it stands later.

    No predicate may lose who says it: a claim would be told as plain truth.
    """
    sentence = whole.sentence
    first = next((i for i in whole.order if sentence.words[i].lower == "according"), None)
    if first is None:
        return []
    tree = sentence.subtree(first) | {first + 1}
    tree |= sentence.subtree(first + 1) if sentence.words[first + 1].head == first else set()
    end = max(tree)
    if first != whole.order[0] or end + 1 >= len(sentence.words) or sentence.words[end + 1].text != ",":
        return None
    return [i for i in whole.order if i <= end + 1] if end < subject.index else None


def _is_adverb(sentence: Sentence, index: int) -> bool:
    return sentence.words[index].dep in ("advmod", "neg") and not sentence.children[index]


def _can_part(whole: Part, subject: Word, conjuncts: list[Word]) -> bool:
    """Whether each verb has words of its own: in "can extend or reduce the areas" the object belongs to both."""
    sentence = whole.sentence
    verbs = [sentence.words[whole.verb], *conjuncts]
    joined = any(_joins(sentence, i) for verb in verbs for i in sentence.children[verb.index] if i in whole.kept)
    if not joined or subject.index not in whole.kept or subject.tag in ("WDT", "WP", "EX"):
        return False
    last = max(sentence.subtree(subject.index) & whole.kept)
    if sentence.words[last].tag == "CC":  # "all but her first": the model lost what the subject ends in
        return False
    for verb, follows in itertools.pairwise(verbs):
        after = [sentence.words[i] for i in sentence.children[verb.index] if verb.index < i < follows.index]
        if not any(word.dep in _OBJECTS for word in after):
            return False
    return True


def _may_belong_elsewhere(sentence: Sentence, head: int, word: Word) -> bool:
    """Whether a clause stands between two verbs, whose second predicate the later one may be: "which did A, did B".

    What somebody saw or said in the past is not what he does now: "the paper noted the show has and features prints".
    """
    between = sentence.words[head + 1 : word.index]
    if sentence.words[head].lemma in REPORTING and {sentence.words[head].tag, word.tag} == {"VBD", "VBZ"}:
        return True
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
