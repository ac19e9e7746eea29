"""Statements inside a sentence: relative clauses, participles and appositions about something surely named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.meant.phrase_heads import is_one_of_its_name, may_name_another, whole_phrase
from quiz.core.facts.meant.settings import setting_clause
from quiz.core.facts.told.definitions import defined, listed_as
from quiz.core.facts.told.offices import PASSING, PASSING_OFFICES
from quiz.core.facts.told.own_names import told_as_own
from quiz.core.facts.told.trailing import trailing
from quiz.core.facts.words.recast import Part, be, clause_at, hang, helper_verb
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of, participle_verb, tells_past
from quiz.core.facts.words.vocabulary import PERSON_NOUNS, REPORTING, STANCE, TITLES
from quiz.core.facts.words.year_words import is_year
from quiz.core.word_sets import word_set

SUBJECTS = ("nsubj", "nsubjpass")
_ABOUT_A_CLAUSE = word_set(
    "mean make cause lead allow result help give force enable bring add prompt leave explain show"
)
_HEDGES = word_set("""
    according reportedly allegedly supposedly purportedly believed thought said alleged rumoured rumored claimed
    suspected expected reported if unless whether would
""")
_GRANTING = word_set("although though whereas because")
_THINGS = ("it", "its", "they", "their", "them")
_HAPPENED = word_set("after when")
"""What opens a clause that is true itself, and one that is where it tells of the past."""
_INDEFINITE = word_set("a an some any no every each another many most several few all both these those this that")
_NOT_WORTH = word_set("spokesman spokeswoman spokesperson friend colleague resident witness example part number")
_NOT_A_KIND = word_set("one each all both some many most none which who day year time way")


def embedded(sentence: Sentence) -> Iterator[Part]:
    """Yield each statement that a clause or description inside the sentence makes, with its subject said."""
    if _is_hedged(sentence):
        return
    for word in sentence.words:
        if _is_quoted(sentence, word) or _is_reported(sentence, word):
            continue
        yield from listed_as(sentence, word)
        yield from trailing(sentence, word)
        if word.dep not in ("relcl", "acl", "appos", "advcl"):
            continue
        if word.dep == "relcl":
            yield from _relative(sentence, word)
            yield from setting_clause(sentence, word)
        elif word.dep == "appos":
            yield from _apposition(sentence, word)
            yield from defined(sentence, word)
            yield from told_as_own(sentence, word)
        else:
            yield from _participle(sentence, word)
            yield from setting_clause(sentence, word)
            yield from _granted(sentence, word)


def _is_hedged(sentence: Sentence) -> bool:
    return any(w.lower in _HEDGES for w in sentence.words)


def _is_quoted(sentence: Sentence, word: Word) -> bool:
    """Whether quotation marks stand around a word or within what hangs on it."""
    return bool(sum(w.text.count(mark) for w in sentence.words[: word.index] for mark in '"“”') % 2)


def _is_reported(sentence: Sentence, word: Word) -> bool:
    """Whether a word stands in what somebody says or thinks, or on a condition."""
    while word.head != word.index:
        head = sentence.words[word.head]
        if word.dep in ("ccomp", "parataxis", "pcomp") or (word.dep == "xcomp" and head.lemma in REPORTING | STANCE):
            return True
        word = head
    told = sentence.child(word.index, "parataxis", "ccomp")
    return told is not None and told.lemma in REPORTING and sentence.child(told.index, *SUBJECTS) is not None


def _relative(sentence: Sentence, verb: Word) -> Iterator[Part]:
    subject = sentence.child(verb.index, *SUBJECTS)
    noun = sentence.words[verb.head]
    if subject is None or finite_of(sentence, verb) is None or noun.label in ("DATE", "TIME"):
        return
    clause = clause_at(sentence, verb.index)
    phrase = _phrase(sentence, noun, min(clause))
    if subject.lower not in ("who", "which", "that") or subject.index != min(clause) or not phrase:
        return
    if _shares_its_owner(sentence, clause):
        return
    if not _is_sure(sentence, noun, phrase, subject) or not _agrees(sentence, verb, noun):
        return
    recast = hang(sentence, noun.index, verb.index, subject.dep == "nsubjpass")
    order = (*phrase, *(i for i in sorted(clause) if i != subject.index))
    yield Part(recast, order, verb.index, 0.85)


def _shares_its_owner(sentence: Sentence, clause: set[int]) -> bool:
    """Whether "its" in a clause may mean what an "its" before it does: "its coast, which shelters its capital"."""
    inside = {sentence.words[i].lower for i in clause} & set(_THINGS)
    before = {word.lower for word in sentence.words[: min(clause)]} & set(_THINGS)
    return bool(inside and before)


def _granted(sentence: Sentence, verb: Word) -> Iterator[Part]:
    """Read "although Oslo lies far north" as "Oslo lies far north", and "after Ann Hale left" where it happened."""
    mark, subject = sentence.child(verb.index, "mark", "advmod"), sentence.child(verb.index, *SUBJECTS)
    clause, finite = sorted(clause_at(sentence, verb.index)), finite_of(sentence, verb)
    if mark is None or subject is None or mark.index != clause[0] or verb.dep != "advcl":
        return
    if finite is None or finite.tag == "MD" or sentence.words[verb.head].dep not in ("ROOT", "conj"):
        return
    set_against = mark.lower in ("while", "whilst") and clause[0] == 0 and finite.tag in ("VBZ", "VBP")
    if not (mark.lower in _GRANTING or set_against
            or (mark.lower in _HAPPENED and _happened(sentence, verb, finite, subject))):  # fmt: skip
        return
    if any(_means_outside(sentence.words[i], subject) for i in clause):
        return
    recast = hang(sentence, subject.index, verb.index, subject.dep == "nsubjpass")
    yield Part(recast, tuple(clause[1:]), verb.index, 0.85)


def _means_outside(word: Word, subject: Word) -> bool:
    """Whether "it" or "their" in a clause can't mean its subject, and so means something of the main clause."""
    if word.lower not in _THINGS or word.index == subject.index:
        return False
    several = word.lower in ("they", "their", "them")
    return word.index < subject.index or (subject.tag in ("NNS", "NNPS")) != several


def _happened(sentence: Sentence, verb: Word, finite: Word, subject: Word) -> bool:
    """Whether a clause of time tells a deed of somebody named, with what was done or the year."""
    told = sentence.child(verb.index, "dobj", "auxpass", "agent") is not None
    dated = any(is_year(sentence.words[i].text) for i in sentence.subtree(verb.index))
    return finite.tag == "VBD" and verb.tag != "VBG" and subject.pos == "PROPN" and (told or dated)


def _is_sure(sentence: Sentence, noun: Word, phrase: list[int], pronoun: Word) -> bool:
    """Whether a relative clause is about this noun and nothing else, and says what is true of all it names."""
    comma = sentence.words[pronoun.index - 1].text in (",", "–", "—")
    verb = sentence.words[pronoun.head]
    if _is_generic_which(sentence, noun, phrase, pronoun, comma):
        return True
    if not comma and not (is_one_of_its_name(noun) and phrase[-1] == noun.index and pronoun.lower != "that"):
        return False
    if pronoun.lower != "who" and verb.lemma in _ABOUT_A_CLAUSE and noun.dep not in SUBJECTS:
        return False
    if pronoun.lower == "who" and noun.pos != "PROPN" and noun.lemma not in PERSON_NOUNS:
        return False
    return _is_named(sentence, noun, phrase)


def _is_generic_which(sentence: Sentence, noun: Word, phrase: list[int], pronoun: Word, comma: bool) -> bool:
    """Whether ", which" follows a thing spoken of in general, as the last noun before it: "photosynthesis, which"."""
    if pronoun.lower != "which" or not comma or noun.pos != "NOUN" or phrase[-1] != noun.index:
        return False
    said = sentence.words[phrase[0] : noun.index]
    telling = sentence.words[pronoun.head].lemma not in _ABOUT_A_CLAUSE
    bare = not any(w.dep in ("det", "poss", "nummod") for w in said) and noun.dep in (
        "pobj",
        "dobj",
        "nsubj",
        "nsubjpass",
    )
    alone = not any(sentence.words[i].dep in ("conj", "cc") for i in sentence.children[noun.index])
    present = sentence.words[pronoun.head].tag in ("VBZ", "VBP") and not tells_past(sentence, noun)
    return telling and bare and alone and present and whole_phrase(sentence, noun) is not None


def _is_named(sentence: Sentence, noun: Word, phrase: list[int]) -> bool:
    """Whether a phrase names one thing, or things in general, and nothing else before the clause may be meant."""
    if any(sentence.words[i].dep in ("conj", "cc") for i in sentence.children[noun.index]) or noun.dep == "conj":
        return False
    holder = sentence.words[noun.head]
    above = sentence.words[holder.head].pos
    nested = noun.dep in ("pobj", "poss", "nmod", "compound") and above not in ("VERB", "AUX", "ADJ", "ADV")
    if nested or (noun.dep == "dobj" and holder.dep == "acl"):
        return False
    if phrase[-1] != noun.index and noun.pos != "PROPN" and noun.dep not in SUBJECTS:
        return False
    if noun.pos == "PROPN":
        return not any(sentence.words[i].lower in _INDEFINITE for i in phrase)
    return (
        noun.pos == "NOUN" and noun.dep in SUBJECTS and not any(sentence.words[i].lower in _INDEFINITE for i in phrase)
    )


def _phrase(sentence: Sentence, noun: Word, end: int) -> list[int]:
    """Return the noun with what belongs to it, an unbroken run right before ``end``; empty if it is not that."""
    last = end - 1 if sentence.words[end - 1].text not in (",", "–", "—", "-") else end - 2
    tree = sentence.subtree(noun.index)
    first = last
    while first - 1 in tree and not _parts(sentence, first - 1):
        first -= 1
    phrase = list(range(first, last + 1))
    broken = any(i not in tree for i in phrase) or not phrase or noun.index not in phrase
    return [] if broken or sentence.words[first].pos in ("ADP", "CCONJ", "SCONJ") else phrase


def _parts(sentence: Sentence, index: int) -> bool:
    """Whether a mark parts what stands on its two sides; a dash inside a name does not."""
    word = sentence.words[index]
    return word.text in (",", ";", ":") or (word.text in ("–", "—") and sentence.words[index - 1].space)


def _agrees(sentence: Sentence, verb: Word, noun: Word) -> bool:
    finite = finite_of(sentence, verb)
    several = noun.tag in ("NNS", "NNPS")
    if finite is None:
        return False
    if finite.tag == "VBZ" or finite.lower == "was":
        return not several or noun.pos == "PROPN"
    return not (finite.tag == "VBP" or finite.lower == "were") or several or noun.pos == "PROPN"


def _participle(sentence: Sentence, verb: Word) -> Iterator[Part]:
    """Read ", founded in 1816," after what it is about, or before it at the beginning of a sentence."""
    clause = clause_at(sentence, verb.index)
    if sentence.child(verb.index, *SUBJECTS, "mark", "aux", "neg") is not None or verb.tag not in ("VBN", "VBG", "VBD"):
        return
    opening = min(clause) == 0
    noun = _subject_of_root(sentence) if opening or verb.dep == "advcl" else sentence.words[verb.head]
    if noun is None or min(clause) != verb.index - len(_before(sentence, verb)):
        return
    phrase: list[int] = []
    if opening:
        phrase = _whole_subject(sentence, noun, max(clause))
    elif sentence.words[min(clause) - 1].text == ",":
        phrase = _phrase(sentence, noun, min(clause))
    if not phrase or not _is_named(sentence, noun, phrase) or may_name_another(sentence, noun, phrase, verb):
        return
    yield from _as_finite(sentence, noun, phrase, verb, sorted(clause))


def _before(sentence: Sentence, verb: Word) -> list[int]:
    """The adverbs right before a participle: "originally built"."""
    return [i for i in sentence.children[verb.index] if i < verb.index and sentence.words[i].dep == "advmod"]


def _subject_of_root(sentence: Sentence) -> Word | None:
    subject = sentence.child(sentence.root.index, *SUBJECTS)
    return subject if subject is not None and subject.pos in ("PROPN", "NOUN") else None


def _whole_subject(sentence: Sentence, noun: Word, end: int) -> list[int]:
    """Return the subject right after the comma that ends an opening participle."""
    tree = sorted(i for i in sentence.subtree(noun.index))
    run = end + 2
    if end + 1 >= len(sentence.words) or sentence.words[end + 1].text != "," or not tree or tree[0] != run:
        return []
    stop = next((i for i in tree if sentence.words[i].text in (",", "–", "—")), tree[-1] + 1)
    phrase = [i for i in tree if i < stop]
    return phrase if noun.index in phrase and phrase == list(range(run, run + len(phrase))) else []


def _as_finite(sentence: Sentence, noun: Word, phrase: list[int], verb: Word, clause: list[int]) -> Iterator[Part]:
    several = noun.tag == "NNS"
    found = participle_verb(sentence, verb, several)
    if found is None:
        return
    if isinstance(found, Word):
        recast = hang(sentence, noun.index, verb.index, passive=False, others=[found])
        yield Part(recast, (*phrase, *clause), verb.index, 0.8)
        return
    helper = helper_verb(sentence, be(found, several), "auxpass", verb.index, verb.index)
    recast = hang(sentence, noun.index, verb.index, passive=True, others=[helper])
    yield Part(recast, (*phrase, helper.index, *clause), verb.index, 0.85)


def _apposition(sentence: Sentence, noun: Word) -> Iterator[Part]:
    """Read "X, the capital of Y," as "X was the capital of Y"."""
    named, tree = sentence.words[noun.head], sorted(clause_at(sentence, noun.index))
    if noun.pos != "NOUN" or noun.lemma in _NOT_WORTH | _NOT_A_KIND or sentence.words[tree[0] - 1].text != ",":
        return
    after = sentence.words[tree[-1] + 1].text if tree[-1] + 1 < len(sentence.words) else ""
    phrase = _phrase(sentence, named, tree[0])
    if after not in (",", ".", ";") or not phrase or named.pos != "PROPN" or not _is_named(sentence, named, phrase):
        return
    if not _says_what(sentence, named, noun, tree):
        return
    helper = helper_verb(sentence, be(tells_past(sentence, named), plural=False), "ROOT", noun.index, noun.index)
    told = replace(noun, dep="attr", head=helper.index)
    recast = hang(sentence, named.index, helper.index, passive=False, others=[told, helper])
    held = noun.lemma in PASSING_OFFICES
    yield Part(recast, (*phrase, helper.index, *tree), helper.index, PASSING if held else 0.85)


def _says_what(sentence: Sentence, named: Word, noun: Word, tree: list[int]) -> bool:
    """Whether an apposition tells what something is: "a Polish general", not a second member of a list."""
    if any(sentence.words[i].dep in ("cc", "conj") and i > noun.index for i in sentence.children[named.index]):
        return False
    first = sentence.words[tree[0]]
    role = noun.lemma in PERSON_NOUNS | TITLES and named.label in ("PERSON", "") and noun.tag == "NN"
    several = named.tag == "NNPS" or any(sentence.words[i].dep == "conj" for i in sentence.children[noun.index])
    if noun.tag == "NNS" or (several and not role):
        return False
    return first.lower in ("a", "an", "the") or (role and sentence.child(noun.index, "prep") is not None)
