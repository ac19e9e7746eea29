"""Whether what is said leaves room for more: one example of many, a bound for a number, one of several."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from quiz.core.facts.asked.answers import COUNTED, DATED, NAMED, Answer
from quiz.core.facts.words import quantities
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.word_sets import word_set

_OPENING_LISTS = (
    ("such", "as"),
    ("including",),
    ("include",),
    ("includes",),
    ("included",),
    ("like",),
    ("among",),
    ("especially",),
    ("particularly",),
    ("notably",),
    ("for", "example"),
    ("for", "instance"),
)
_OPENING = frozenset(each[0] for each in _OPENING_LISTS)
_BOUNDS: tuple[tuple[str, ...], ...] = (
    ("over",),
    ("more", "than"),
    ("at", "least"),
    ("up", "to"),
    ("at", "most"),
    ("less", "than"),
)
_BOUNDS += (("fewer", "than"), ("under",), ("above",), ("below",), ("as", "many", "as"), ("as", "much", "as"))
_BOUNDS += (("exceed",), ("exceeds",), ("exceeded",), ("exceeding",), ("surpassed",), ("topped",), ("minimum", "of"))
_BOUNDS += (("maximum", "of"), ("beyond",), ("within",))
_TIMES_BOUND = frozenset({"by", "before", "after"})
LOOSENING = word_set("mainly mostly especially particularly particular also among partly largely both various several")
"""Words that leave room for others beside what is named."""
OFTEN = word_set("often usually sometimes frequently generally typically commonly normally many some most several")
"""Words by which something is told in general, so that it may be so of another time or place as well."""


MOST_NAMED = 6
"""Up to so many things are named one by one."""


def is_in_open_list(answer: Answer) -> bool:
    """Whether a list names the answer only as an example: "such as copepods", "seven cities, including Leeds"."""
    words = [piece.text.lower() for piece in answer.statement.pieces]
    for place in range(1, answer.start):
        opens = words[place] in _OPENING and any(
            tuple(words[place : place + len(each)]) == each for each in _OPENING_LISTS
        )
        if opens and not _has_verb_between(answer, place):
            return True
    after = words[answer.end : answer.end + 12]
    return any(pair in (("and", "other"), ("or", "other"), ("and", "others")) for pair in itertools.pairwise(after[:6]))


def _has_verb_between(answer: Answer, place: int) -> bool:
    between = [piece.word for piece in answer.statement.pieces[place + 1 : answer.start]]
    return any(word is not None and word.tag in ("VBD", "VBZ", "VBP", "MD") for word in between)


def is_some_of_many(answer: Answer) -> bool:
    """Whether the answer stands for some of many, or for one membership: "some _____ are", "a member of the _____"."""
    before = [piece.text.lower() for piece in answer.statement.pieces[max(0, answer.start - 4) : answer.start]]
    if before[-1:] and before[-1] in ("some", "many", "most", "several", "certain", "newer", "older"):
        return True
    if (before[-1:] and before[-1] in LOOSENING) or _is_day_of_no_year(answer):
        return True
    if _is_one_of(answer):
        return True
    member = any(word in ("member", "part", "example", "one", "signatory") for word in before)
    return (member and "of" in before[-2:] and answer.kind in NAMED) or "/" in answer.text


def _is_one_of(answer: Answer) -> bool:
    """Whether "_____ was among the largest" or "one of the largest was _____" leaves room for others."""
    words = [piece.text.lower() for piece in answer.statement.pieces]
    pairs = {*itertools.pairwise(words[: answer.start]), *itertools.pairwise(words[answer.end : answer.end + 5])}
    by_name = answer.kind in NAMED and answer.statement.sentence.words[answer.statement.verb].lemma == "be"
    return by_name and not pairs.isdisjoint({("one", "of"), ("among", "the"), ("some", "of")}) and _is_at_verb(answer)


def _is_at_verb(answer: Answer) -> bool:
    word = answer.statement.pieces[answer.end - 1].word
    return word is not None and word.head == answer.statement.verb


def _is_day_of_no_year(answer: Answer) -> bool:
    """Whether a day is told without its year, which nobody knows on another day."""
    return answer.kind == "day" and not answer.text[-4:].isdigit()


def is_only_a_bound(answer: Answer) -> bool:
    """Whether a number is only a bound: "over 500", "at least three", "15 to 20"; or its things are listed after it.

    So is a time by which, before or after which something was so: of a later one, or an earlier, it is true as well.
    """
    if answer.kind in DATED or answer.kind == "event":
        near = answer.statement.pieces[max(0, answer.start - 4) : answer.start]
        return any(piece.text.lower() in _TIMES_BOUND for piece in near)
    if answer.kind not in COUNTED:
        return False
    if _is_end_of_a_range(answer) or _are_all_named(answer):
        return True
    if any(piece.text == ":" for piece in answer.statement.pieces[answer.end :]):
        return True
    before = tuple(piece.text.lower() for piece in answer.statement.pieces[max(0, answer.start - 4) : answer.start])
    return any(before[-len(each) :] == each or before[-len(each) - 1 : -1] == each for each in _BOUNDS)


def _are_all_named(answer: Answer) -> bool:
    """Whether the statement names as many things side by side as the number says: "two sons are Ed and Al"."""
    value = quantities.value_of(answer.text)
    sentence = answer.statement.sentence
    kept = [piece.word for piece in answer.statement.pieces if piece.word is not None]
    rows = (1 + _more(sentence, word) for word in kept if word.dep != "conj")
    return value is not None and 1 < value <= MOST_NAMED and any(row == value for row in rows)


def _more(sentence: Sentence, word: Word) -> int:
    """How many more stand beside a word in one row."""
    beside = sentence.child(word.index, "conj")
    return 0 if beside is None else 1 + _more(sentence, beside)


def _is_end_of_a_range(answer: Answer) -> bool:
    """Whether the number is one of two: "15 to 20", "between three and five"."""
    texts = [piece.text.lower() for piece in answer.statement.pieces]
    before = texts[max(0, answer.start - 4) : answer.start]
    after = texts[answer.end : answer.end + 2]
    return "between" in before or _leads_to_a_number(after) or _leads_to_a_number(before[:-3:-1])


def _leads_to_a_number(words: Sequence[str]) -> bool:
    """Whether a word that joins the ends of a range stands first, and a number next."""
    return len(words) == 2 and words[0] in ("to", "or", "-", "–") and quantities.value_of(words[1]) is not None
