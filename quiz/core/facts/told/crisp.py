"""Shorter versions of long statements: what ends them goes, as long as the rest is as true and still says something."""

from __future__ import annotations

from quiz.core.facts.meant.circumstances import prunable
from quiz.core.facts.told.surplus import hands_on
from quiz.core.facts.words.recast import Part
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.wholeness import is_whole
from quiz.core.word_sets import word_set

CRISP = 16
"""Words above which a statement is offered shorter too."""
FEWEST = 7
_AROUND = word_set("following after before during despite amid amidst upon")
_TELLING = word_set("after because when as before since")
_NARROW = word_set("one only first last few most all every each no any not than")


def shorter(part: Part) -> Part | None:
    """Return a long part without the clauses and phrases that end it, or None where there are none to go."""
    short = part
    while len(short.order) > CRISP and (gone := _ending(short)):
        short = short.without(gone, 0.95)
    return short if len(short.order) < len(part.order) else None


def within(part: Part, most: int) -> Part:
    """Return a part cut to at most so many words, from its end or by a phrase before its subject, where it can be."""
    while sum(part.sentence.words[i].pos != "PUNCT" for i in part.order) > most:
        opening = prunable(part.sentence, part.kept, part.verb, part.order[0])
        opening = set() if any(_matters(part.sentence.words[i]) for i in opening) else opening
        gone = _ending(part) or prunable(part.sentence, part.kept, part.verb, part.order[-1]) or opening
        if not gone:
            return part
        part = part.without(gone, 0.95)
    return part


def _ending(part: Part) -> set[int]:
    """Find the widest clause or phrase at the end of a part that may go; else nothing."""
    if not part.is_straight:
        return set()
    sentence, found, word = part.sentence, set[int](), part.sentence.words[part.order[-1]]
    while word.index != part.verb and word.head != word.index:
        tree = sentence.subtree(word.index) & part.kept
        if max(tree) == part.order[-1] and part.verb not in tree and _may_end(part, word, tree):
            found = tree | _mark_before(part, tree)
        word = sentence.words[word.head]
    left = part.without(found)
    if sentence.words[left.order[-1]].dep == "advmod" or sentence.words[left.order[-1]].lower == "part":
        return set()  # "in part because ...", "shortly after ..."
    return found if found and len(left.order) >= FEWEST and is_whole(sentence, left.order) else set()


def _may_end(part: Part, word: Word, tree: set[int]) -> bool:
    sentence, first = part.sentence, part.sentence.words[min(tree)]
    if hands_on(sentence, tree) or any(_matters(sentence.words[i]) for i in tree):
        return False
    if word.dep == "prep":
        return word.lower == "including" or (word.lower in _AROUND and word.head == part.verb and _is_told(part, tree))
    if word.dep == "advcl":
        return first.lower in _TELLING and word.head == part.verb and _is_told(part, tree)
    return word.dep == "relcl" and first.tag in ("WDT", "WP") and _is_described(part, sentence.words[word.head], tree)


def _matters(word: Word) -> bool:
    """Whether a word tells a date or on what condition a statement holds: that must stay."""
    return word.lower in ("if", "unless", "only", "except") or word.label == "DATE"


def _is_told(part: Part, tree: set[int]) -> bool:
    """Whether the verb has what it needs without an ending, and tells what happened."""
    sentence = part.sentence
    below = [sentence.words[i] for i in sentence.children[part.verb] if i in part.kept - tree]
    happened = sentence.words[part.verb].tag == "VBD" or any(w.tag == "VBD" and w.dep[:3] == "aux" for w in below)
    return happened and any(w.dep in ("dobj", "prep", "agent") and w.index > part.verb for w in below)


def _is_described(part: Part, noun: Word, tree: set[int]) -> bool:
    """Whether a noun that stands for any such thing is told enough of without its clause: "a broadleaf forest"."""
    sentence = part.sentence
    below = [sentence.words[i] for i in sentence.children[noun.index] if i in part.kept - tree]
    any_such = noun.tag == "NNS" or any(w.lower in ("a", "an") for w in below)
    told = any(w.dep in ("amod", "compound") for w in below)
    narrow = any(w.lower in _NARROW or w.dep == "nummod" or w.tag in ("JJS", "RBS") for w in _words_of(part, sentence))
    return any_such and told and not narrow and noun.dep in ("attr", "dobj", "pobj")


def _words_of(part: Part, sentence: Sentence) -> list[Word]:
    return [sentence.words[i] for i in part.order]


def _mark_before(part: Part, tree: set[int]) -> set[int]:
    place = part.order.index(min(tree))
    mark = part.sentence.words[part.order[place - 1]]
    return {mark.index} if place and mark.text in (",", "–", "—") else set()
