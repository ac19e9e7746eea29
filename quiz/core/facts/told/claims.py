"""What somebody is reported to say, one claim at a time, said by the speaker's name alone.

"Ann Hale, head of the museum and chair of its board, said the roof leaks and that the hall is closed" makes two claims:
"Ann Hale said the roof leaks" and "Ann Hale said that the hall is closed". Who Ann Hale is can be told elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.words.recast import Part, hang
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import PERSON_NOUNS, REPORTING, TITLES

SUBJECTS = ("nsubj", "nsubjpass", "expl")
APART = 0.85
"""How surely a claim was told apart from the one it was joined to."""


def told_apart(whole: Part) -> Iterator[Part]:
    """Yield a part for each claim a speaker makes, described no further; nothing where it would be the whole again."""
    brief = _by_name_alone(whole)
    claim = _claim(brief)
    if claim is None:
        return
    if len(brief.order) < len(whole.order):
        yield brief
    heads = _joined(brief.sentence, claim)
    if len(heads) < 2:
        return
    said = brief.sentence.subtree(claim.index)
    base = [i for i in brief.order if i not in said]
    if any(i > claim.index and brief.sentence.words[i].pos != "PUNCT" for i in base):
        return
    base = [i for i in base if i < min(said)]
    for head in heads:
        yield _alone(brief, base, head, heads)


def _claim(part: Part) -> Word | None:
    """Return the verb of the clause that a speaker's verb hands on, where it follows that verb."""
    verb = part.sentence.words[part.verb]
    claim = part.sentence.child(verb.index, "ccomp")
    quoted = any(part.sentence.words[i].text in ('"', "“", "”") for i in part.order)
    if verb.lemma not in REPORTING or claim is None or claim.index < verb.index or quoted or not part.is_straight:
        return None
    return claim if part.sentence.child(verb.index, "neg") is None else None


def _by_name_alone(whole: Part) -> Part:
    """Return a part whose speaker is said by name only: without offices before it and descriptions behind it."""
    sentence = whole.sentence
    subject = sentence.child(whole.verb, "nsubj")
    if subject is None or subject.index > whole.verb:
        return whole
    named = _named(sentence, subject, whole.verb)
    if named is None:
        return whole
    hung = sentence if named is subject else _with_subject(sentence, subject, named, whole.verb)
    name = _of_one_name(sentence, named)
    gone = (sentence.subtree(subject.index) | sentence.subtree(named.index)) - name
    commas = {i for i in range(max(name) + 1, whole.verb) if sentence.words[i].text == ","}
    return replace(whole.without(gone | commas), sentence=hung)


def _with_subject(sentence: Sentence, old: Word, named: Word, verb: int) -> Sentence:
    hung = hang(sentence, named.index, verb, passive=False)
    words = list(hung.words)
    words[old.index] = replace(words[old.index], dep="dep", head=named.index)
    if sentence.root.index == verb:
        words[verb] = replace(words[verb], dep="ROOT", head=verb)
    return replace(hung, words=tuple(words))


def _named(sentence: Sentence, subject: Word, verb: int) -> Word | None:
    """Return the last word of the one person's name that speaks: the subject, or what stands beside it."""
    beside = [sentence.words[i] for i in sentence.children[subject.index] if sentence.words[i].dep == "appos"]
    joined = [sentence.words[i] for i in sentence.children[subject.index] if sentence.words[i].dep == "conj"]
    if any(word.lemma not in PERSON_NOUNS | TITLES for word in joined):
        return None
    if subject.label == "PERSON" and subject.pos == "PROPN":
        return subject
    people = [w for w in beside if w.label == "PERSON" and w.pos == "PROPN" and w.index < verb]
    office = subject.lemma in PERSON_NOUNS | TITLES
    return people[0] if office and len(people) == 1 and not joined else None


def _of_one_name(sentence: Sentence, last: Word) -> set[int]:
    """Return the words of the name that ends with a word."""
    first = last.index
    while first > 0 and not sentence.words[first].begins and sentence.words[first - 1].label == "PERSON":
        first -= 1
    return set(range(first, last.index + 1))


def _joined(sentence: Sentence, claim: Word) -> list[Word]:
    """Return a claim's verb and those of claims joined to it by "and", each with a subject of its own."""
    heads = [claim]
    for index in sentence.children[claim.index]:
        word = sentence.words[index]
        if word.dep != "conj" or sentence.child(index, *SUBJECTS) is None:
            continue
        first = min(sentence.subtree(index))
        joint = next((w for w in reversed(sentence.words[claim.index : first]) if w.dep == "cc"), None)
        comma = joint is not None and sentence.words[joint.index - 1].text == ","
        marked = sentence.child(index, "mark") is not None
        if joint is None or joint.lower != "and" or (comma and not marked):
            return [claim]
        heads.append(word)
    return heads


def _alone(part: Part, base: list[int], head: Word, heads: list[Word]) -> Part:
    """Return the speaker's words with one claim."""
    sentence = part.sentence
    own = sentence.subtree(head.index)
    for other in heads:
        if other is not head and other.index in own:
            own -= sentence.subtree(other.index)
    own -= {i for i in own if sentence.words[i].dep == "cc" and sentence.words[i].head == head.index}
    said = [i for i in part.order if i in own]
    while said and sentence.words[said[-1]].pos == "PUNCT":
        said.pop()
    while said and sentence.words[said[0]].pos == "PUNCT":
        said.pop(0)
    words = list(sentence.words)
    words[head.index] = replace(head, dep="ccomp", head=part.verb)
    hung = replace(sentence, words=tuple(words))
    return Part(hung, (*base, *said), part.verb, APART * part.certainty)
