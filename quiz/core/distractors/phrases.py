"""Other things that a noun phrase could be: phrases of the article with the same sort of head, none true."""

from __future__ import annotations

import random
from collections.abc import Iterator

from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.asked.nouns import Phrase, noun_phrase
from quiz.core.facts.asked.phrases import role_of
from quiz.core.facts.asked.record import Record
from quiz.core.facts.asked.varied import variations
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.knowledge.nouns import are_of_one_sort, is_broad, is_telling_alone
from quiz.core.once import once

WANTED = 3
_PLAIN_VERBS = frozenset({"be", "have", "do", "make", "take", "give", "get", "use", "become"})


def others(answer: Answer, record: Record, rng: random.Random) -> list[str]:
    """Return up to three phrases for the answer's place: same number, article and sort, and wrong as far as is told."""
    key = key_phrase(answer)
    if key is None or not _is_worth_asking(key):
        return []
    chosen: list[str] = []
    seen = [set(_stems(answer.text))]
    for other in _ranked(key, answer, record, rng):
        words = set(_stems(other))
        if not any(words <= known or known <= words for known in seen) and _is_written_like(other, answer.text):
            chosen.append(other)
            seen.append(words)
        if len(chosen) == WANTED:
            break
    return chosen


@once
def key_phrase(answer: Answer) -> Phrase | None:
    """Return the noun phrase that an answer is."""
    run = answer.statement.pieces[answer.start : answer.end]
    phrases = (noun_phrase(answer.statement.sentence, piece.word) for piece in run if piece.word is not None)
    return next((p for p in phrases if p is not None and p.first == run[0].index and p.last == run[-1].index), None)


def _is_worth_asking(key: Phrase) -> bool:
    """Whether a phrase says something: two telling words, a technical term, or one word of a concrete sort."""
    if len(key.lemmas) > 1:
        return True
    return key.head.rare or is_telling_alone(key.head.lemma)


def _ranked(key: Phrase, answer: Answer, record: Record, rng: random.Random) -> Iterator[str]:
    """Yield phrases with the same head first, then the key with its first word exchanged, then others of its sort."""
    pool = list(_pool(answer, record))
    rng.shuffle(pool)
    pool.sort(key=lambda p: abs(len(p.text.split()) - len(answer.text.split())))
    same = [p for p in pool if p.head.lemma == key.head.lemma]
    yield from filter(None, (in_form(p, key) for p in same))
    yield from (text for text in variations(key, rng) if not record.says(text))
    yield from filter(None, (in_form(p, key) for p in pool if p.head.lemma != key.head.lemma))


@once
def _pool(answer: Answer, record: Record) -> tuple[Phrase, ...]:
    key, near = key_phrase(answer), record.phrases_near(answer.statement.sentence)
    if key is None:
        return ()
    return tuple(p for p in near if _is_of_the_kind(p, key) and may_be_wrong(p, key, answer, record))


def _is_of_the_kind(other: Phrase, key: Phrase) -> bool:
    if other.head.lemma == key.head.lemma:
        return other.lemmas != key.lemmas and len(other.lemmas) > 1 and len(key.lemmas) > 1
    if (len(other.lemmas) > 1) != (len(key.lemmas) > 1) or (len(other.lemmas) == 1 and is_broad(other.head.lemma)):
        return False
    if other.head.rare and key.head.rare:
        return other.head.text[-2:] == key.head.text[-2:]
    return are_of_one_sort(other.head.lemma, key.head.lemma)


def in_form(other: Phrase, key: Phrase) -> str:
    """Return a phrase in the number of the key, "" where it would not stand naturally in the key's place."""
    if key.is_mass or other.is_mass:
        return other.text if key.is_mass and other.is_mass else ""
    if key.is_plural == other.is_plural:
        fits = key.is_plural or key.after != "a" or other.after == "a"
        return other.text if fits else ""
    if other.last != other.head.index or not (other.is_plural or other.after == "a"):
        return ""
    return _inflected(other, "NNS" if key.is_plural else "NN")


def _inflected(phrase: Phrase, tag: str) -> str:
    import lemminflect  # its tables are slow to load

    forms = lemminflect.getInflection(phrase.head.lemma, tag=tag)
    if not forms:
        return ""
    return phrase.text.removesuffix(phrase.head.text).removesuffix(phrase.head.lower) + str(forms[0])


def may_be_wrong(other: Phrase, key: Phrase, answer: Answer, record: Record) -> bool:
    """Whether nothing in the article brings a phrase near to being true in the answer's place (rule 7).

    It stands nowhere in the statement's sentence, and nowhere in one sentence with what the statement is about or with
    the verb that the answer hangs on.
    """
    sentence = answer.statement.sentence
    if other.sentence.number == sentence.number or record.names.is_topic(other.text):
        return False
    own = other.lemmas - {key.head.lemma} if other.head.lemma == key.head.lemma else other.lemmas
    if own & sentence.lemmas or key.head.lemma in own:
        return False
    about = _told_with(answer, key)
    places = record.holding(other.lemmas)
    return not any(_may_say_so(record.sentences[number], about, answer) for number in places)


def _may_say_so(sentence: Sentence, about: frozenset[str], answer: Answer) -> bool:
    """Whether a sentence that holds a phrase speaks of what the statement is about, or of it does not say what."""
    if about & sentence.lemmas:
        return True
    subject = sentence.child(sentence.root.index, "nsubj", "nsubjpass")
    unsaid = subject is None or subject.pos not in ("NOUN", "PROPN")
    if answer.verb not in _PLAIN_VERBS and answer.verb in sentence.lemmas:
        return unsaid or not about
    return unsaid and abs(sentence.number - answer.statement.sentence.number) <= 3


def _told_with(answer: Answer, key: Phrase) -> frozenset[str]:
    """Return the heads of what the statement says about the answer: its subject, or for a subject its object."""
    sentence, verb = answer.statement.sentence, answer.statement.verb
    if role_of(answer.statement, key.head) == "subject":
        heads = [sentence.child(verb, "attr", "dobj"), _governed(sentence, verb)]
    else:
        heads = [sentence.child(verb, "nsubj", "nsubjpass")]
    return frozenset(word.lemma for word in heads if word is not None and word.tag != "PRP")


def _governed(sentence: Sentence, verb: int) -> Word | None:
    preposition = sentence.child(verb, "prep", "agent")
    return sentence.child(preposition.index, "pobj") if preposition is not None else None


def _stems(text: str) -> Iterator[str]:
    """Yield the first letters of the telling words, so that one inflected otherwise counts as the same."""
    for word in text.lower().replace("-", " ").split():
        if word not in ("of", "the", "a", "an", "in", "and", "for"):
            yield word[:6].removesuffix("s")


def _is_written_like(other: str, key: str) -> bool:
    """Whether an option has the key's capital and about its length."""
    if other[:1].isupper() != key[:1].isupper():
        return False
    gap = abs(len(other) - len(key))
    return gap <= 4 or (0.5 <= len(other) / len(key) <= 1.9 and abs(len(other.split()) - len(key.split())) <= 2)
