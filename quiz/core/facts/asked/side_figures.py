"""What is told of somebody at the edge of an article: whom he met and where he grew up nobody need remember."""

from __future__ import annotations

import re

from quiz.core.facts.asked.answers import COUNTED, DATED, NAMED, Answer
from quiz.core.facts.asked.record import Record
from quiz.core.facts.named.identity import Name, plain
from quiz.core.knowledge import kin
from quiz.core.word_sets import word_set

RARE = 15
"""Who is named in no more than one of so many sentences is at the edge of an article."""

LONG = 25
"""An article of more sentences may name people three times that it is not about."""
_LISTED = word_set("""
    concept factor type reason way kind category strategy approach component element theme principle question
    perspective step aspect area field method example feature characteristic difference issue point topic idea
""")
"""What a text counts before it names them one by one."""
_COUNTED_THINGS = word_set("population membership inhabitants residents subscribers")
_ROUGHLY = word_set("about around roughly approximately nearly almost some only just over")
_ASIDE = frozenset({"appos", "advcl", "acl", "relcl", "npadvmod", "amod", "advmod"})


def is_count_of_a_list(answer: Answer) -> bool:
    """Whether a number only counts what a text is about to name: "there are four main concepts"."""
    word = answer.statement.pieces[answer.end - 1].word
    if answer.kind not in COUNTED or word is None:
        return False
    sentence = answer.statement.sentence
    noun = sentence.words[word.head]
    there = sentence.child(answer.statement.verb, "expl") is not None
    return noun.lemma in _LISTED and (there or (noun.dep in ("dobj", "attr") and noun.head == answer.statement.verb))


def is_rough_aside(answer: Answer) -> bool:
    """Whether a rough figure stands beside what is told: "a piece of foil, only about 400 atoms thick"."""
    before = [piece.text.lower() for piece in answer.statement.pieces[max(0, answer.start - 2) : answer.start]]
    word = answer.statement.pieces[answer.end - 1].word
    if answer.kind not in COUNTED or word is None or _ROUGHLY.isdisjoint(before):
        return False
    sentence = answer.statement.sentence
    while word.head not in (word.index, answer.statement.verb):
        if word.dep in _ASIDE:
            return True
        word = sentence.words[word.head]
    return False


def is_one_of_two(answer: Answer) -> bool:
    """Whether a number is one of two that may be: "by either 49 percent or 27 percent"; or the year of an era."""
    texts = [piece.text.lower() for piece in answer.statement.pieces]
    era = not {"ad", "bc", "bce", "ce"}.isdisjoint(texts[answer.end : answer.end + 1])
    either = "either" in texts[: answer.start] and "or" in texts
    return answer.kind in COUNTED and (era or either)


def is_day_of_a_count(answer: Answer) -> bool:
    """Whether a date only says when people were counted: "with an estimated population of 8,000 in 2014"."""
    said = {piece.text.lower() for piece in answer.others}
    counted = any(piece.word is not None and piece.word.tag == "CD" for piece in answer.others)
    return answer.kind in DATED and counted and not said.isdisjoint(_COUNTED_THINGS)


def is_county(answer: Answer) -> bool:
    """Whether an answer is the name of a county: who is not from there need not know it."""
    follows = [piece.text for piece in answer.statement.pieces[answer.end : answer.end + 1]]
    return answer.kind in NAMED and (follows == ["County"] or answer.text.endswith(" County"))


def is_date_at_the_edge(answer: Answer, record: Record) -> bool:
    """Whether a year is told of somebody at the edge of a long article, and of nothing that is known."""
    who = _subject(answer, record) if answer.kind in DATED else None
    if who is None or who.kind != "person" or who.full in record.names.topics or len(record.sentences) <= LONG:
        return False
    said = record.names.mentions.get(answer.statement.sentence.number, ())
    named = [name for mention in said if (name := record.names.find(mention.text)) is not None]
    return not any(kin.find(name.full) or name.mentions * RARE > len(record.sentences) for name in (who, *named))


def is_told_of_one(answer: Answer, record: Record) -> bool:
    """Whether a name that is said once is told of somebody who is hardly spoken of, both of them unknown."""
    if answer.kind not in NAMED or answer.name is None or answer.name.mentions > 1:
        return False
    who = _subject(answer, record)
    if who is None or who.full in (answer.name.full, *record.names.topics) or who.kind != "person":
        return False
    if who.mentions * RARE > len(record.sentences):
        return False
    return not any(kin.find(full) for full in (who.full, answer.name.full, answer.text))


def is_beside_the_topic(answer: Answer, record: Record) -> bool:
    """Whether a name that is said once and unknown stands in a statement that says nothing of the article's topic."""
    if answer.kind not in NAMED or answer.name is None or not record.names.title_words:
        return False
    if answer.name.mentions > (3 if answer.kind == "person" and len(record.sentences) > LONG else 1):
        return False
    if any(kin.find(full) for full in (answer.name.full, answer.text)):
        return False
    said = {word for piece in answer.others for word in re.findall(r"[^\W_]+", plain(piece.text)) if len(word) > 3}
    about = {word for word in record.names.title_words if len(word) > 3}
    topics = (record.names.find(full) for full in sorted(record.names.topics))
    spelt = {plain(word) for name in topics if name is not None for text in name.spellings for word in text.split()}
    near = said & (about | spelt)
    return not near and not any(word[:6] in {known[:6] for known in about} for word in said if len(word) > 5)


def is_one_of_a_pair(answer: Answer, record: Record) -> bool:
    """Whether somebody unknown, named once, is joined by "and" to somebody else whom the article is not about."""
    if answer.kind != "person" or answer.name is None or answer.name.mentions > 1:
        return False
    if kin.find(answer.name.full, "person"):
        return False
    pieces = answer.statement.pieces
    word = pieces[answer.end - 1].word
    words = answer.statement.sentence.words
    joined = [words[i] for i in answer.statement.sentence.children[word.index]] if word is not None else []
    other = next((each for each in joined if each.dep == "conj"), None)
    if word is not None and word.dep == "conj":
        other = words[word.head]
    return other is not None and other.pos == "PROPN" and not record.names.is_topic(other.text)


def _subject(answer: Answer, record: Record) -> Name | None:
    """Return whom or what the statement is about, by name."""
    sentence = answer.statement.sentence
    subject = sentence.child(answer.statement.verb, "nsubj", "nsubjpass")
    place = None if subject is None else answer.statement.position(subject.index)
    if subject is None or place is None:
        return None
    said = record.names.mentions.get(sentence.number, ())
    here = next((m.text for m in said if m.start <= subject.index < m.end), answer.statement.pieces[place].text)
    return record.names.find(here)
