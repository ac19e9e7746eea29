"""What a participle at the end adds: "Ann Hale sailed west, reaching Oslo" also says that she reached Oslo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.meant.openings import with_opening
from quiz.core.facts.words.recast import Part, clause_at, hang
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import LASTING, base_of, finite_of, inflected
from quiz.core.facts.words.vocabulary import REPORTING, STANCE
from quiz.core.word_sets import word_set

SUBJECTS = ("nsubj", "nsubjpass")
CERTAINTY = 0.75
_OF_THE_DEED = word_set("""
    mean make cause lead allow result help give force enable bring add prompt leave explain show ensure create let set
    put end turn render contribute spark trigger raise drive push keep suggest indicate reflect mark highlight prevent
    permit encourage reduce increase improve affect cost
""")
"""Verbs whose subject is as often all that was said as the subject of it: "it fell, making ..."."""
_OF_MANNER = word_set("""
    use follow depend range accord start begin vary regard concern consist include be have do hope try seek want aim
    attempt hold seem appear refuse fail beat lie sit stand look come go owe average plan expect intend
    replace exclude compare consider base give assume date weigh begin end
""")
"""Verbs that say how, in what way or from where on: alone they say too little, or another thing."""
_THINGS = ("it", "its", "they", "their", "them", "itself", "themselves")
_NEXT = ("then", "later", "also", "eventually", "finally", "thereby", "thus")
_OBJECTS = ("dobj", "attr", "acomp", "prep", "agent", "oprd", "xcomp")
_MOST_WORDS = 6


def trailing(sentence: Sentence, verb: Word) -> Iterator[Part]:
    """Yield "Ann Hale reached Oslo" for the participle ``verb`` after a comma, where it is surely about the subject."""
    if verb.tag != "VBG" or verb.dep not in ("advcl", "conj"):
        return
    first = _first_of(sentence, verb)
    main = sentence.words[first.head]
    subject = _subject_of(sentence, main)
    if subject is None or not _follows(sentence, first, main) or not _tells(sentence, verb):
        return
    phrase = _whole(sentence, subject)
    finite = _finite(sentence, main, verb, subject)
    if not phrase or finite is None:
        return
    others = [i for i in sentence.children[verb.index] if sentence.words[i].dep == "conj" and i > verb.index]
    end = min((min(sentence.subtree(i)) for i in others if sentence.words[i].tag == "VBG"), default=None)
    clause = [i for i in sorted(clause_at(sentence, verb.index)) if end is None or i < end]
    while sentence.words[clause[-1]].tag in ("CC", ","):
        clause.pop()
    while sentence.words[clause[0]].lower in _NEXT:
        clause.pop(0)
    quoted = any(word.text in '"“”' for word in sentence.words[verb.index :])
    if quoted or any(sentence.words[i].lower in _THINGS for i in clause):
        return
    hung = hang(sentence, subject.index, verb.index, passive=False, others=[finite])
    yield with_opening(Part(hung, (*phrase, *clause), verb.index, CERTAINTY))


def _first_of(sentence: Sentence, verb: Word) -> Word:
    """Return the first of several participles that "and" joins."""
    while verb.dep == "conj" and sentence.words[verb.head].tag == "VBG":
        verb = sentence.words[verb.head]
    return verb


def _follows(sentence: Sentence, first: Word, main: Word) -> bool:
    """Whether a participle stands after a comma, behind the main verb that it hangs on and what that needs."""
    clause = clause_at(sentence, first.index)
    before = sentence.words[min(clause) - 1] if min(clause) else None
    hangs = first.dep == "advcl" and main.index < first.index == min(clause) and main.dep in ("ROOT", "conj")
    return hangs and before is not None and before.text == ","


def _tells(sentence: Sentence, verb: Word) -> bool:
    """Whether a participle says a deed of its own, with its object or place."""
    below = [sentence.words[i] for i in sentence.children[verb.index]]
    told = any(w.dep in _OBJECTS and w.index > verb.index and w.pos != "PRON" for w in below)
    leans = any(w.dep in (*SUBJECTS, "mark", "aux", "auxpass", "neg") or w.tag == "PRP" for w in below)
    return told and not leans and base_of(verb.lower, verb.lemma) not in _OF_THE_DEED | _OF_MANNER | REPORTING | STANCE


def _subject_of(sentence: Sentence, main: Word) -> Word | None:
    subject = sentence.child(main.index, *SUBJECTS)
    if subject is None and main.dep == "conj":
        subject = sentence.child(main.head, *SUBJECTS)
    fits = subject is not None and (subject.pos in ("PROPN", "NOUN") or subject.lower in ("he", "she", "it", "they"))
    return subject if fits else None


def _whole(sentence: Sentence, subject: Word) -> list[int]:
    """Return the words of a short subject up to what commas set apart from it, in an unbroken run; else nothing."""
    tree = sorted(sentence.subtree(subject.index))
    marks = [i for i in tree if sentence.words[i].text in (",", "–", "—", ";", '"')]
    aside = subject.pos == "PROPN" and marks and subject.index < marks[0] and not _is_joined(sentence, subject)
    phrase = [i for i in tree if i < marks[0]] if aside else tree if not marks else []
    unbroken = phrase == list(range(tree[0], tree[0] + len(phrase)))
    return phrase if unbroken and len(phrase) <= _MOST_WORDS else []


def _finite(sentence: Sentence, main: Word, verb: Word, subject: Word) -> Word | None:
    """Return the participle in the tense of the main verb, or None where that is none of the simple ones."""
    carrier = finite_of(sentence, main)
    if carrier is None or carrier.tag == "MD" or sentence.child(main.index, "neg") is not None or main.tag == "VBG":
        return None
    if carrier.index != main.index and carrier.lemma == "have" and carrier.tag != "VBD":
        return None
    human = subject.label == "PERSON" or subject.lower in ("he", "she")
    if subject.dep == "nsubjpass" and not human and verb.lemma not in LASTING:
        return None
    several = subject.tag in ("NNS", "NNPS") or subject.lower == "they" or _is_joined(sentence, subject)
    tag = "VBD" if carrier.tag == "VBD" else "VBP" if several else "VBZ"
    return replace(verb, text=inflected(base_of(verb.lower, verb.lemma), tag), tag=tag)


def _is_joined(sentence: Sentence, subject: Word) -> bool:
    return any(sentence.words[i].dep == "conj" for i in sentence.children[subject.index])
