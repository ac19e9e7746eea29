"""Names told beside what somebody's they are: "his mentor Bo Lee" says that his mentor was Bo Lee."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.words.recast import Part, be, hang, helper_verb
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import tells_past
from quiz.core.word_sets import word_set

CERTAINTY = 0.75
_ONE = word_set("""
    father mother wife husband mentor predecessor successor publisher widow widower fiance fiancee fiancé fiancée
    stepfather stepmother founder leader capital headquarters affiliate mascot
""")
"""What somebody or something has but one of."""
_CHILDREN = word_set("son daughter brother sister child")
_TELLS_WHICH = word_set("first second third fourth fifth last only eldest oldest youngest elder")
_INSIDE = word_set("of the de van von al in and - –")
_LEANING = word_set("then late another other current new next")


def told_as_own(sentence: Sentence, name: Word) -> Iterator[Part]:
    """Yield "Ann Hale's mentor was Bo Lee" for the apposition ``name`` in "Ann Hale's mentor, Bo Lee"."""
    noun = sentence.words[name.head]
    owner = sentence.child(noun.index, "poss")
    if name.dep != "appos" or name.tag != "NNP" or noun.tag != "NN" or owner is None or not _is_the_one(sentence, noun):
        return
    phrase = _before(sentence, noun, owner)
    named = sorted(sentence.subtree(name.index))
    said = _name_only(sentence, name, named)
    gap = sentence.words[noun.index + 1 : said[0]] if said else ()
    if not phrase or not said or any(w.text != "," for w in gap) or len(gap) > 1:
        return
    helper = helper_verb(sentence, be(tells_past(sentence, noun), plural=False), "ROOT", noun.index, noun.index)
    told = replace(name, dep="attr", head=helper.index)
    hung = hang(sentence, noun.index, helper.index, passive=False, others=[told, helper])
    yield Part(hung, (*phrase, helper.index, *said), helper.index, CERTAINTY)


def _is_the_one(sentence: Sentence, noun: Word) -> bool:
    """Whether a noun says what one has one of: a mother, an eldest son, a best-known opera."""
    below = [sentence.words[i] for i in sentence.children[noun.index]]
    if any(w.dep in ("cc", "conj", "nummod", "relcl") or w.lower in _LEANING for w in below):
        return False
    which = any(w.lower in _TELLS_WHICH or w.tag == "JJS" for w in below if w.index < noun.index)
    most = any(sentence.words[i].tag == "RBS" for w in below for i in sentence.children[w.index])
    return noun.lemma in _ONE or which or most


def _before(sentence: Sentence, noun: Word, owner: Word) -> list[int]:
    """Return "Ann Hale's first" with the noun, an unbroken run; nothing where the owner is no name and no pronoun."""
    tree = [i for i in sorted(sentence.subtree(noun.index)) if i <= noun.index]
    fits = owner.tag in ("PRP$", "NNP") and owner.lower not in ("their", "its", "my", "our", "your")
    return tree if fits and tree == list(range(tree[0], noun.index + 1)) else []


def _name_only(sentence: Sentence, name: Word, tree: list[int]) -> list[int]:
    """Return the words of a name up to the first comma; nothing where it is one of a list or not at its end."""
    if any(sentence.words[i].dep in ("cc", "conj") for i in sentence.children[name.index]):
        return []
    marks = (i for i in tree if i > name.index and sentence.words[i].text in (",", "–", "—", ";", "("))
    end = next(marks, tree[-1] + 1)
    said = [i for i in tree if i < end]
    words = [sentence.words[i] for i in said]
    capitals = all(w.tag in ("NNP", "NNPS", "POS") or w.lower in _INSIDE for w in words)
    return said if capitals and said == list(range(said[0], said[0] + len(said))) else []
