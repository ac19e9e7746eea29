"""Who said so: questions for the speaker of words quoted as they were said, and of what somebody is reported to say."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quiz.core.distractors.choosing import WANTED, overlap
from quiz.core.facts.asked.record import Record
from quiz.core.facts.meant import antecedents, leaning, references
from quiz.core.facts.meant.things import name_at
from quiz.core.facts.named import sorts
from quiz.core.facts.named.identity import Name, surname
from quiz.core.facts.told.quotations import Quotation, quotations
from quiz.core.facts.told.statements import Piece, Statement, write
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import REPORTING, STANCE
from quiz.core.items import FALSE, TRUE, Fact, Form, Item, merge_spans
from quiz.core.knowledge import kin
from quiz.core.questions.shorter import shorter
from quiz.core.word_sets import word_set

FEWEST_WORDS, MOST_WORDS = 8, 25
FEWEST_DISTRACTORS = 2
FEWEST_TELLING = 4
"""Telling words that a claim must hold to be known again as somebody's."""
SAME = 0.5
"""The share of a claim's telling words that another's claim may hold before he too may have said so."""
_GOING_ON = word_set("but and so then also or because yes no well")
_ADDRESSED = word_set("you your yours yourself")
_HIS_OWN = word_set("he she him her his hers himself herself they them their we our us i my me")
_THEN = ("today", "now")
"""Times that are the speaker's own: quoted, they need no date."""
_REQUESTING = word_set("ask urge request beg order advise invite")
_MEANT_TO = word_set("hope plan intend want wish aim aspire express convey pledge vow promise")
"""What is only meant to be done, or felt, is of little use to ask about."""
_SPEAKING = ("person", "organisation")
_TELLING = ("NOUN", "PROPN", "VERB", "ADJ", "NUM")


@dataclass(frozen=True, slots=True)
class _Said:
    """What one speaker said, where it is ``told``: the question for who, and what is said after the name.

    ``agreeing`` are those who may have said the same.
    """

    speaker: Name
    fact: Fact
    question: str
    after: str
    told: tuple[Sentence, ...]
    agreeing: frozenset[str | None] = frozenset()


def written(statements: Sequence[Statement], record: Record, seed: int) -> Iterator[Item]:
    """Yield the items for each quotation that stands alone and for each claim; none is checked for flaws yet."""
    claims = [s for s in statements if _speaker_of(s, record) is not None]
    quoted = list(quotations(record.sentences, record.names))
    heard = frozenset(s.claimed_by for s in claims) | {q.speaker.full for q in quoted}
    said = [_quotation(q) for q in quoted if _stands_alone(q, record) and _is_telling(q, record)]
    said += [found for claim in claims if (found := _claim(claim, claims, record)) is not None]
    for each in said:
        rng = random.Random(f"{seed}:said:{each.fact.statement}")
        yield from _asked(each, _others(each, record, heard, rng), record, rng)


def _quotation(told: Quotation) -> _Said:
    after = f'{told.verb}, "{told.text}"'
    evidence = merge_spans([told.sentence.span, told.told_by.span])
    name = told.speaker.spoken
    fact = Fact("person", _closed(f"{name} {after}"), evidence, told.speaker.full, name)
    return _Said(told.speaker, fact, f"Who {after}?", after, (told.sentence, told.told_by))


def _claim(claim: Statement, claims: Sequence[Statement], record: Record) -> _Said | None:
    speaker, after = _speaker_of(claim, record), _after_the_speaker(claim)
    if speaker is None or not after or any(part in after for part in speaker.full.split()):
        return None
    if len(_content(claim)) < FEWEST_TELLING:
        return None
    agreeing = frozenset(s.claimed_by for s in claims if s is not claim and _says_the_same(claim, s))
    who = "Who" if speaker.kind == "person" else "Which organisation"
    return _Said(speaker, claim.fact("person"), f"{who} {after}?", after, (claim.sentence,), agreeing)


def _asked(said: _Said, wrong: Sequence[str], record: Record, rng: random.Random) -> Iterator[Item]:
    """Yield the question for the speaker, and the claim in somebody else's mouth as false."""
    full, fact = said.speaker.full, said.fact
    if len(wrong) >= FEWEST_DISTRACTORS and not record.names.is_topic(full):
        options = [full, *wrong[:WANTED]]
        rng.shuffle(options)
        yield Item(Form.MULTIPLE_CHOICE, said.question, (full,), fact.evidence, (fact,), tuple(options),
                   explanation=fact.statement)  # fmt: skip
    elif said.speaker.kind == "person" and not record.names.is_topic(full):
        spelt = tuple(dict.fromkeys((full, *sorted(said.speaker.spellings), *shorter(full, said.speaker, record))))
        yield Item(Form.SHORT_ANSWER, said.question, (full,), fact.evidence, (fact,), accepted=spelt,
                   explanation=fact.statement)  # fmt: skip
    for other in wrong[:WANTED] if said.speaker.kind == "person" else ():
        stem = _closed(f"{other} {said.after}")
        yield Item(Form.TRUE_FALSE, stem, (FALSE,), fact.evidence, (fact,), (TRUE, FALSE), explanation=fact.statement)


def _closed(sentence: str) -> str:
    """Return a sentence with its full stop, within the quotation marks it ends with."""
    return f'{sentence[:-1]}."' if sentence.endswith('"') else f"{sentence}."


def _others(said: _Said, record: Record, heard: frozenset[str | None], rng: random.Random) -> list[str]:
    """Return other people of the article in random order, those who speak in it first; none named beside the words."""
    speaker, here = said.speaker, {sentence.number for sentence in said.told}
    near = [n for n in record.names_near(said.told[0]) if n.kind == speaker.kind and not n.sentences & here]
    near = [n for n in near if n.full in heard or _surely_speaks(n, record)]
    near = [n for n in near if n.full not in said.agreeing and n is not speaker]
    if speaker.kind == "person":
        near = [n for n in near if (len(n.full.split()) > 1) == (len(speaker.full.split()) > 1)]
    rng.shuffle(near)
    near.sort(key=lambda name: name.full not in heard)
    found: list[str] = []
    for name in near:
        if not any(overlap(name.full, other) for other in (speaker.full, *found)):
            found.append(name.full)
    return found


def _surely_speaks(name: Name, record: Record) -> bool:
    """Whether a name is surely that of a person, or of a body that could have said something."""
    if name.kind == "person":
        return sorts.is_surely_a_person(name.full) or record.acts(name)
    return sorts.class_of(name.full) > 0 or bool(kin.find(name.full, "organisation"))


def _stands_alone(told: Quotation, record: Record) -> bool:
    """Whether the quoted words need no other: "I" and "we" are the speaker's, whoever else is meant is named."""
    sentence, words = told.sentence, list(told.words)
    if not FEWEST_WORDS <= len(told.text.split()) <= MOST_WORDS or words[0].lower in _GOING_ON:
        return False
    lower = {word.lower for word in words}
    if not lower.isdisjoint(_ADDRESSED) and "if" not in lower:
        return False
    own = [word for word in words if not references.is_of_speakers(word)]
    found = references.resolve(sentence, own, (), record.names)
    if isinstance(found, leaning.Unclear) or _needs_a_name(found, sentence):
        return False
    spoken_then = {word.index: word.text for word in own if word.lower in _THEN}
    return leaning.leaning_word(sentence, own, found.put | spoken_then) is None


def _needs_a_name(found: antecedents.Resolution, sentence: Sentence) -> bool:
    """Whether anything but a name said short had to be made plain."""
    return any(sentence.words[index].pos != "PROPN" for index in found.put)


def _is_telling(told: Quotation, record: Record) -> bool:
    """Whether the words speak of what the article is about, and don't name who says them."""
    content = [w for w in told.words if w.pos in ("NOUN", "PROPN")]
    named = any(w.pos == "PROPN" for w in content) or any(record.names.is_topic(w.lower) for w in content)
    last = surname(told.speaker.full)
    return len(content) >= FEWEST_DISTRACTORS and named and all(w.text != last for w in told.words)


def _speaker_of(statement: Statement, record: Record) -> Name | None:
    """Return the one person who says what a statement hands on, where it begins with his name."""
    verb, sentence = statement.sentence.words[statement.verb], statement.sentence
    subject = sentence.child(statement.verb, "nsubj")
    if subject is None or not _hands_on(sentence, verb):
        return None
    name = record.names.find(statement.claimed_by or "") or _asking(statement, subject, record)
    if name is None or name.kind not in _SPEAKING or (name.kind != "person" and not _surely_speaks(name, record)):
        return None
    together = sentence.child(subject.index, "conj", "cc") is not None
    place = statement.position(subject.index)
    first = statement.pieces[0].word
    leads = place is not None and first is not None and first.index in sentence.subtree(subject.index)
    return name if leads and not together else None


def _hands_on(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb hands on a claim or a request: "said that", "asked them to", "praised", not "hopes"."""
    told = sentence.child(verb.index, "ccomp", "xcomp")
    if verb.lemma in REPORTING or verb.lemma in _REQUESTING:
        return told is not None
    return verb.lemma in STANCE and verb.tag in ("VBD", "VBN") and verb.lemma not in _MEANT_TO


def _asking(statement: Statement, subject: Word, record: Record) -> Name | None:
    """Return who asks for something, whom no claim names."""
    verb, place = statement.sentence.words[statement.verb], statement.position(subject.index)
    if statement.claimed_by is not None or verb.lemma not in _REQUESTING or place is None:
        return None
    return record.names.find(statement.pieces[place].text) or name_at(statement.sentence, subject, record.names)


def _after_the_speaker(claim: Statement) -> str:
    """Return "said that ...", or "" where a pronoun may mean the speaker."""
    start = _verb_group(claim)
    rest = list(claim.pieces[start:])
    verb = claim.position(claim.verb)
    if verb is None or not rest or any(p.text.lower() in _HIS_OWN for p in rest):
        return ""
    after = claim.pieces[verb + 1 : verb + 2]
    if after and after[0].text.lower() not in ("that", ",", ":") and _begins_its_clause(claim, after[0]):
        rest.insert(verb + 1 - start, Piece("that", True, None))
    text = write(rest).rstrip(".")
    return text[:1].lower() + text[1:]


def _begins_its_clause(claim: Statement, piece: Piece) -> bool:
    """Whether a word begins what is said, and is not who it was said to."""
    told = claim.sentence.child(claim.verb, "ccomp")
    return told is not None and piece.index == min(claim.sentence.subtree(told.index))


def _verb_group(claim: Statement) -> int:
    """Return where the verb begins, with the auxiliaries before it."""
    helpers = [i for i in claim.sentence.children[claim.verb] if claim.sentence.words[i].dep in ("aux", "neg")]
    places = (claim.position(i) for i in (claim.verb, *helpers))
    return min((place for place in places if place is not None), default=0)


def _says_the_same(one: Statement, other: Statement) -> bool:
    mine, theirs = _content(one), _content(other)
    return len(mine & theirs) >= SAME * max(1, min(len(mine), len(theirs)))


def _content(statement: Statement) -> set[str]:
    subject = statement.sentence.child(statement.verb, "nsubj")
    who = statement.sentence.subtree(subject.index) if subject is not None else set()
    words: list[Word] = [p.word for p in statement.pieces if p.word is not None and p.index not in who]
    return {w.lemma for w in words if w.pos in _TELLING and w.index != statement.verb}
