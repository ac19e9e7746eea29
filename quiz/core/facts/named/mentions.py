"""Where a sentence says a name: the model's entities and runs of proper nouns, joined and trimmed."""

from __future__ import annotations

import collections
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quiz.core.facts.named import gazetteer
from quiz.core.facts.named.first_names import gender_of_first_name
from quiz.core.facts.words.sentences import Sentence, Word, joined
from quiz.core.facts.words.vocabulary import HUMAN_VERBS, ORGANISATION_WORDS, PERSON_NOUNS, PLACE_WORDS, TITLES
from quiz.core.word_sets import word_set

NAMING = frozenset({"PERSON", "GPE", "LOC", "FAC", "ORG", "NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE"})

_CHARGES = word_set("""
    state education health finance defence defense justice agriculture energy transport culture labour labor trade
    environment science economy war commerce transportation security police
""")
"""What ministers and the like are set over: no one's first name."""
_AFTER_NAMES = word_set("FRS DBE OBE MBE CBE KBE RA PhD Ph.D. MD M.D. QC KC FRSE FBA MP MEP")
"""Honours and offices that stand after a person's name and are no part of it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands: words ``start`` to ``end`` (exclusive) of sentence number ``sentence``.

    ``common`` says that the article has its last word in small letters too, as no one's name but a thing's.
    """

    sentence: int
    start: int
    end: int
    text: str
    label: str
    the: bool = False
    human: bool = False
    plural: bool = False
    common: bool = False


def mentions_of(sentences: Sequence[Sentence]) -> list[Mention]:
    """Return all that an article names, also where the model took a name that begins a sentence for a common noun.

    That is the family name of a person: "Fields moved", where "Ann Fields" is named.
    """
    found = [mention for sentence in sentences for mention in mentions_in(sentence)]
    known = {m.text.split()[-1] for m in found if m.end - m.start > 1 and m.label == "PERSON"}
    missed = [_first_word(s) for s in sentences if s.words[0].tag in ("NN", "NNS") and s.words[0].text in known]
    small = {word.text for sentence in sentences for word in sentence.words if word.tag in ("NN", "NNS")}
    told = [replace(m, common=True) if m.text.split()[-1].lower() in small else m for m in (*found, *missed)]
    return sorted(told, key=lambda mention: (mention.sentence, mention.start))


def _first_word(sentence: Sentence) -> Mention:
    return Mention(sentence.number, 0, 1, sentence.words[0].text, "", human=_is_human(sentence, 0, 1))


def mentions_in(sentence: Sentence) -> Iterator[Mention]:
    """Yield the names a sentence says, each without article and title, in the order they stand there."""
    words = sentence.words
    index = 0
    while index < len(words):
        end = _end_of_name(words, index)
        if end == index:
            index += 1
            continue
        start, stop = _trim(words, index, end)
        if start < stop:
            labels = collections.Counter(w.label for w in words[start:stop] if w.label)
            label = labels.most_common(1)[0][0] if labels else ""
            the = start > 0 and words[start - 1].lower == "the"
            human, plural = _is_human(sentence, start, stop), words[stop - 1].tag in ("NNS", "NNPS")
            yield Mention(sentence.number, start, stop, joined(words[start:stop]), label, the, human, plural)
        index = max(end, index + 1)


def _is_human(sentence: Sentence, start: int, stop: int) -> bool:
    """Whether a name stands as only a person's does: after a title, as the subject of what people do or are."""
    words = sentence.words
    if start and words[start - 1].lower in TITLES:
        return True
    inside = [w for w in words[start:stop] if w.dep in ("nsubj", "nsubjpass")]
    if not inside:
        return False
    verb = words[inside[0].head]
    said_to_be = sentence.child(verb.index, "attr") if verb.lemma == "be" else None
    born = inside[0].dep == "nsubjpass" and verb.lower == "born"
    acts = inside[0].dep == "nsubj" and verb.lemma in HUMAN_VERBS and inside[0] is words[stop - 1]
    return born or acts or (said_to_be is not None and said_to_be.tag == "NN" and said_to_be.lemma in PERSON_NOUNS)


def _end_of_name(words: Sequence[Word], start: int) -> int:
    """Return where a name that begins at ``start`` ends: the model's entity, or a run of proper nouns."""
    word = words[start]
    if word.label in NAMING and word.begins:
        end = start + 1
        while end < len(words) and words[end].label == word.label and not words[end].begins:
            end += 1
        return _while_proper(words, end) if words[end - 1].tag.startswith("NNP") else end
    return _while_proper(words, start) if word.tag.startswith("NNP") and not word.label else start


def _while_proper(words: Sequence[Word], end: int) -> int:
    while end < len(words) and (_continues_name(words, end) or _joins_name(words, end)):
        end += 1
    return end


def _continues_name(words: Sequence[Word], place: int) -> bool:
    word, before = words[place], words[place - 1]
    if word.text == "-" and not before.space:
        return place + 1 < len(words) and words[place + 1].text[:1].isupper()
    if word.tag not in ("NNP", "NNPS") or word.label not in ("", *NAMING):
        return False
    return not (word.begins and before.label and before.label != word.label)


def _joins_name(words: Sequence[Word], place: int) -> bool:
    """Whether "and" stands inside a name: Belt and Road Initiative."""
    word, before = words[place], words[place - 1]
    if word.text not in ("and", "&") or before.tag not in ("NNP", "NNPS") or place + 1 >= len(words):
        return False
    return before.dep in ("nmod", "compound") and before.head > place and words[place + 1].tag in ("NNP", "NNPS")


def _trim(words: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    """Cut articles, possessives, brackets and (before a name) titles off a name's edges."""
    while start < end and (
        words[start].tag in ("DT", "POS", "``", "PRP$", "IN", "CC", ",", "-LRB-", "HYPH", ":")
        or words[start].text in '"“(“-'
    ):
        start += 1
    while end > start and (
        words[end - 1].tag in ("POS", "''", ",", ".", "-RRB-", "HYPH", "IN", "CC", "DT", ":")
        or words[end - 1].lower in ("'s", '"', "”", "-")
    ):
        end -= 1
    while end - start > 2 and words[end - 1].text in _AFTER_NAMES:
        end -= 1
    start = _after_an_office(words, start, end)
    for place in range(end - 2, start - 1, -1):
        if _is_title(words[place], words[place + 1 : end]):
            return place + 1, end
    return start, end


def _after_an_office(words: Sequence[Word], start: int, end: int) -> int:
    """Return where a person's name begins that the model joined to an office: "Minister of Education Ann Hale"."""
    office = start > 1 and words[start - 1].lower == "of" and words[start - 2].lower in TITLES | PERSON_NOUNS
    if not office or gender_of_first_name(words[start].text):
        return start
    first = next((i for i in range(start + 1, end - 1) if gender_of_first_name(words[i].text)), start)
    return start + 1 if first == start and end - start > 2 and words[start].lower in _CHARGES else first


def _is_title(word: Word, rest: Sequence[Word]) -> bool:
    if word.lower in ("st", "st.", "saint") and rest[-1].label != "PERSON":
        return False
    if word.lower in TITLES:
        return not any(w.lower in ORGANISATION_WORDS | PLACE_WORDS or w.lower == "of" for w in rest)
    if word.lower in PERSON_NOUNS and len(rest) > 1 and all(w.text[:1].isupper() for w in rest):
        return True
    return gazetteer.is_demonym(word.text) and rest[0].lower in TITLES


def title_before(words: Sequence[Word], start: int) -> str:
    """Return the offices and peoples said right before a name in small letters, "" of fewer than two words."""
    first = start
    while first > 0 and (words[first - 1].lower in TITLES or gazetteer.is_demonym(words[first - 1].text)):
        first -= 1
    title = joined(words[first:start]).lower().removeprefix("the ")
    return title if len(title.split()) > 1 else ""
