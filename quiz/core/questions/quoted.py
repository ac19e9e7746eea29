"""Who said so: questions for the speaker of words quoted as they were said, and of what somebody is reported to say."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quiz.core.distractors.choosing import WANTED, overlap
from quiz.core.facts.asked.record import Record
from quiz.core.facts.meant import antecedents, leaning, references
from quiz.core.facts.named import sorts
from quiz.core.facts.named.identity import Name, surname
from quiz.core.facts.told.quotations import Quotation, quotations
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.items import FALSE, TRUE, Fact, Form, Item, merge_spans
from quiz.core.questions import claimed
from quiz.core.questions.shorter import shorter
from quiz.core.word_sets import word_set

FEWEST_WORDS, MOST_WORDS = 8, 25
FEWEST_DISTRACTORS = 2
_GOING_ON = word_set("but and so then also or because yes no well")
_ADDRESSED = word_set("you your yours yourself")
_THEN = ("today", "now")
"""Times that are the speaker's own: quoted, they need no date."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What one speaker said, where it is ``told``: the question for who, and what is said after the name.

    ``agreeing`` are those who may have said the same; ``sex`` is "she" or "he" where a pronoun may tell it.
    """

    speaker: Name
    fact: Fact
    question: str
    after: str
    told: tuple[Sentence, ...]
    agreeing: frozenset[str | None] = frozenset()
    sex: str = ""


def written(statements: Sequence[Statement], record: Record, seed: int) -> Iterator[Item]:
    """Yield the items for each quotation that stands alone and for each claim; none is checked for flaws yet."""
    claims = [s for s in statements if claimed.speaker_of(s, record) is not None]
    quoted = list(quotations(record.sentences, record.names))
    heard = frozenset(s.claimed_by for s in claims) | {q.speaker.full for q in quoted}
    said = [_quotation(q) for q in quoted if _stands_alone(q, record) and _is_telling(q, record)]
    said += [found for claim in claims if (found := _claim(claim, claims, record)) is not None]
    for each in {said_so.question: said_so for said_so in said}.values():
        rng = random.Random(f"{seed}:said:{each.fact.statement}")
        yield from _asked(each, _others(each, record, heard, rng), record, rng)


def _quotation(told: Quotation) -> _Said:
    after = f'{told.verb}, "{told.text}"'
    evidence = merge_spans([told.sentence.span, told.told_by.span])
    name = told.speaker.spoken
    fact = Fact("person", _closed(f"{name} {after}"), evidence, told.speaker.full, name)
    return _Said(told.speaker, fact, f"Who {after}?", after, (told.sentence, told.told_by))


def _claim(claim: Statement, claims: Sequence[Statement], record: Record) -> _Said | None:
    speaker, after = claimed.speaker_of(claim, record), claimed.after_the_speaker(claim, record)
    if speaker is None or not after or any(part in after for part in speaker.full.split()):
        return None
    first, end = record.reach(claim.sentence)
    near = (s for s in claims if s is not claim and first <= s.sentence.number < end)
    agreeing = frozenset(s.claimed_by for s in near if claimed.may_say_the_same(claim, s))
    who = "Who" if speaker.kind == "person" else "Which organisation"
    sex = sorts.sex_told({word.lower() for word in after.split()})
    return _Said(speaker, claim.fact("person"), f"{who} {after}?", after, (claim.sentence,), agreeing, sex)


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
    others = wrong[:WANTED] if said.speaker.kind == "person" else ()
    for other in (name for name in others if not said.sex or sorts.sex_of(name) == said.sex):
        stem = _closed(f"{other} {said.after}")
        yield Item(Form.TRUE_FALSE, stem, (FALSE,), fact.evidence, (fact,), (TRUE, FALSE), explanation=fact.statement)


def _closed(sentence: str) -> str:
    """Return a sentence with its full stop, within the quotation marks it ends with."""
    return f'{sentence[:-1]}."' if sentence.endswith('"') else f"{sentence}."


def _others(said: _Said, record: Record, heard: frozenset[str | None], rng: random.Random) -> list[str]:
    """Return other people of the article in random order, those who speak in it first; none named beside the words."""
    speaker, here = said.speaker, {sentence.number for sentence in said.told}
    near = [n for n in record.names_near(said.told[0]) if n.kind == speaker.kind and not n.sentences & here]
    near = [n for n in near if n.full in heard or claimed.surely_speaks(n, record)]
    near = [n for n in near if n.full not in said.agreeing and n is not speaker]
    if speaker.kind == "person":
        near = [n for n in near if not said.sex or sorts.sex_of(n.full) in (said.sex, "")]
        near = [n for n in near if (len(n.full.split()) > 1) == (len(speaker.full.split()) > 1)]
    rng.shuffle(near)
    near.sort(key=lambda name: (name.full not in heard, not record.acts(name)))
    found: list[str] = []
    for name in near:
        if not any(overlap(name.full, other) for other in (speaker.full, *found)):
            found.append(name.full)
    return found


def _stands_alone(told: Quotation, record: Record) -> bool:
    """Whether the quoted words need no other: "I" and "we" are the speaker's, whoever else is meant is named."""
    sentence, words = told.sentence, list(told.words)
    if not FEWEST_WORDS <= len(told.text.split()) <= MOST_WORDS or words[0].lower in _GOING_ON:
        return False
    lower = {word.lower for word in words}
    if not lower.isdisjoint(_ADDRESSED) and "if" not in lower:
        return False
    own = [word for word in words if not references.is_of_speakers(word)]
    if _points_back(words):
        return False
    found = references.resolve(sentence, own, (), record.names)
    if isinstance(found, leaning.Unclear) or _needs_a_name(found, sentence):
        return False
    spoken_then = {word.index: word.text for word in own if word.lower in _THEN}
    return leaning.leaning_word(sentence, own, found.put | spoken_then) is None


def _points_back(words: Sequence[Word]) -> bool:
    """Whether "it" or "they" comes before any verb that could have told what is meant: "The feeling of it was"."""
    pronouns = [w for w in words if w.tag in ("PRP", "PRP$") and not references.is_of_speakers(w)]
    first = next((w.index for w in words if w.tag in ("VBD", "VBZ", "VBP", "MD")), words[-1].index)
    return any(word.index < first for word in pronouns)


def _needs_a_name(found: antecedents.Resolution, sentence: Sentence) -> bool:
    """Whether anything but a name said short had to be made plain."""
    return any(sentence.words[index].pos != "PROPN" for index in found.put)


def _is_telling(told: Quotation, record: Record) -> bool:
    """Whether the words speak of what the article is about, and don't name who says them."""
    content = [w for w in told.words if w.pos in ("NOUN", "PROPN")]
    named = any(w.pos == "PROPN" for w in content) or any(record.names.is_topic(w.lower) for w in content)
    last = surname(told.speaker.full)
    return len(content) >= FEWEST_DISTRACTORS and named and all(w.text != last for w in told.words)
