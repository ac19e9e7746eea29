"""What is told of one of a kind and may be so of its kindred: one example, one thing had, one cause of many."""

from __future__ import annotations

from quiz.core.facts.asked.answers import NAMED, Answer
from quiz.core.facts.words.sentences import Word
from quiz.core.word_sets import word_set

_EXAMPLES = word_set("example instance type kind form sort class case symptom sign way")
_CAUSING = word_set("""
    cause promote affect favor favour encourage prevent reduce increase decrease improve influence threaten damage harm
    stimulate accelerate inhibit facilitate
""")
_WORDS = frozenset({"word", "term", "thing"})


def may_be_of_kindred(answer: Answer) -> bool:
    """Whether what is said of the answer may as well be so of others of its kind."""
    return _is_an_example(answer) or _is_had(answer) or _is_one_cause(answer) or _is_any_case(answer)


def _word(answer: Answer) -> Word:
    return answer.statement.sentence.words[answer.statement.pieces[answer.end - 1].index]


def _is_an_example(answer: Answer) -> bool:
    """Whether the answer is told to be an example: "_____ is an example of a canal", "A, B and _____ are types of"."""
    sentence = answer.statement.sentence
    verb = sentence.words[answer.statement.verb]
    subject, attr = sentence.child(verb.index, "nsubj"), sentence.child(verb.index, "attr")
    if subject is None or attr is None or attr.lemma not in _EXAMPLES or verb.lemma != "be":
        return False
    return _word(answer).index in sentence.subtree(subject.index)


def _is_had(answer: Answer) -> bool:
    """Whether the answer is what somebody has: who has two brothers may have two cousins as well."""
    word = _word(answer)
    above = answer.statement.sentence.words[word.head]
    return answer.kind in _WORDS and word.dep == "dobj" and above.lemma == "have"


def _is_one_cause(answer: Answer) -> bool:
    """Whether it is told in general what something does: what promotes combustion promotes corrosion too."""
    word = _word(answer)
    above = answer.statement.sentence.words[word.head]
    general = above.tag in ("VBZ", "VBP", "VB")
    return answer.kind in _WORDS and word.dep == "dobj" and above.lemma in _CAUSING and general


def _is_any_case(answer: Answer) -> bool:
    """Whether something is told to be so in a kind of place or state: "in a monopoly there is no choice"."""
    word, sentence = _word(answer), answer.statement.sentence
    verb, prep = sentence.words[answer.statement.verb], sentence.words[word.head]
    if answer.kind in NAMED or word.dep != "pobj" or prep.head != verb.index or verb.tag not in ("VBZ", "VBP"):
        return False
    article = sentence.child(word.index, "det")
    return prep.lower in ("in", "under", "with") and article is not None and article.lower in ("a", "an")
