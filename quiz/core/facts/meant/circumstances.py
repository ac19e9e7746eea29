"""Times and circumstances: which of them a statement does without, and which nobody understands on another day."""

from __future__ import annotations

from collections.abc import Collection

from quiz.core.facts.meant.times import is_relative_time
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import (
    CONNECTIVES,
    OPENERS,
    WEEKDAYS,
)
from quiz.core.facts.words.year_words import is_year_or_decade
from quiz.core.word_sets import word_set

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl", "csubjpass")
_CIRCUMSTANCE = word_set("""
    in at on during after before upon since until with for following amid amidst despite under by throughout within
    across near alongside
""")
_SETTING = word_set("in at on during near after before since")
_CONDITION = word_set("if unless whether than until so that lest provided only except")
_BOTH = word_set("between among both either neither")
_JOINING = word_set("connect combine mix compare link join merge divide separate unite distinguish")
_CONTRASTED = word_set("other others another some most many")
"""In phrases with these a statement holds only there: "in other places they are rare"."""
_CALLING = word_set("name call rename christen title model pattern")
"""Verbs that tell after whom or what."""
_GIVING_A_NAME = word_set("know call name term refer")
_WEIGHING = word_set("than double twice triple")
_SAYING = ("dobj", "attr", "acomp", "agent", "prep")
FEWEST_LEFT = 6
"""Words that a statement must keep where something goes."""
_OCCASIONS = word_set("campaign visit trip tour speech stay journey interview address voyage remarks talk absence")
_NOWHERE = word_set("here there again too")
_LINKS = tuple(opener for opener in OPENERS if len(opener) > 1 and opener[0] != "for")
"""What may go from inside a sentence too; "for example" may not: it says that there are others."""
_NEXT = word_set("then later subsequently eventually")
_MOODS = word_set("ultimately sadly ironically remarkably curiously surprisingly unsurprisingly strikingly")


def dispensable(sentence: Sentence, kept: set[int]) -> set[int]:
    """Find the words that may go without making the statement false: connectives and times told from a day unknown."""
    gone: set[int] = set()
    ordered = sorted(kept)
    lowered = [sentence.words[i].lower for i in ordered]
    for opener in OPENERS:
        if tuple(lowered[: len(opener)]) == opener and lowered[len(opener) : len(opener) + 1] == [","]:
            gone.update(ordered[: len(opener) + 1])
    gone |= _set_apart(sentence, ordered) | _on_an_occasion(sentence, ordered)
    for index in ordered:
        word = sentence.words[index]
        if (
            word.dep == "advmod"
            and word.lower in CONNECTIVES
            and _is_bare(sentence, index)
            and _opens(sentence, index, kept)
            and not _is_one_name_of_two(sentence, word)
        ):
            gone |= sentence.subtree(index)
            follows = max(sentence.subtree(index)) + 1
            if follows < len(sentence.words) and sentence.words[follows].text == "," and index - 1 not in kept - gone:
                gone.add(follows)
        elif is_relative_time(sentence, index) and _may_go(sentence, index) and not weighs_times(sentence, kept):
            gone |= sentence.subtree(index)
            follows = max(sentence.subtree(index)) + 1
            if follows < len(sentence.words) and sentence.words[follows].text == ",":
                gone.add(follows)
    return gone


def _is_a_mood(sentence: Sentence, word: Word) -> bool:
    """Whether a first word says with what feeling, not where or how far: outraged, surprisingly."""
    loose = word.tag in ("VBN", "JJ") or word.lower in _MOODS or word.lower.endswith("singly")
    hung = word.head != word.index and sentence.words[word.head].pos in ("VERB", "AUX")
    return loose and hung and not word.label


def _set_apart(sentence: Sentence, ordered: list[int]) -> set[int]:
    """Find what only links a statement to the one before: ", in contrast,", "In addition there", "Outraged," """
    words = [sentence.words[i] for i in ordered]
    lowered = [word.lower for word in words]
    if len(words) > 6 and words[1].text == "," and _is_a_mood(sentence, words[0]):
        return set(ordered[:2])
    if "as well" in " ".join([text for text in lowered if text != "."][-2:]):
        return {i for i in ordered[-3:] if sentence.words[i].lower in ("as", "well")}
    if lowered[:3] == ["in", "addition", "there"]:
        return set(ordered[:2])
    commas = [place for place, text in enumerate(lowered) if place and text == ","]
    for opener in _LINKS if len(commas) > 1 else ():
        for place in commas:
            if lowered[place + 1 : place + len(opener) + 2] == [*opener, ","]:
                return set(ordered[place : place + len(opener) + 2])
    return set()


def _on_an_occasion(sentence: Sentence, ordered: list[int]) -> set[int]:
    """Find "During his campaign," before a statement: which one it was, only the sentences before say."""
    words = [sentence.words[i] for i in ordered[:4]]
    if len(ordered) < 8 or words[0].lower not in ("during", "in", "on", "at") or words[1].tag != "PRP$":
        return set()
    return set(ordered[:4]) if words[2].lemma in _OCCASIONS and words[3].text == "," else set()


def _opens(sentence: Sentence, index: int, kept: set[int]) -> bool:
    """Whether an adverb may go from where it stands: "then" and its like only from the beginning of a statement."""
    word, before = sentence.words[index], sentence.words[index - 1]
    head = sentence.words[word.head].tag
    if word.lower in _NEXT and head in ("VBD", "VBN") and index < word.head and before.pos != "CCONJ":
        dated = any(sentence.words[i].label == "DATE" and i < index for i in kept)
        return head == "VBD" if word.lower == "then" else not dated  # "in 1892 ..., and later": not in that year
    return word.lower not in ("then", "later", "soon", "already", "previously") or index == min(kept)


def _is_one_name_of_two(sentence: Sentence, adverb: Word) -> bool:
    """Whether "also" says that something has another name besides: "is also known as"."""
    return adverb.lower == "also" and sentence.words[adverb.head].lemma in _GIVING_A_NAME


def _is_bare(sentence: Sentence, index: int) -> bool:
    """Whether only times told from an unknown day, or other such adverbs, hang on an adverb."""
    below = sentence.children[index]
    return all(
        is_relative_time(sentence, i) or sentence.words[i].lower in CONNECTIVES or sentence.words[i].text == ","
        for i in below
    )


def _may_go(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    head = sentence.words[word.head]
    if word.lower in WEEKDAYS and not sentence.children[index] and head.pos == "NOUN" and index > head.index:
        return word.dep in ("npadvmod", "nmod", "appos", "compound", "nummod")
    if head.dep in ("amod", "acl"):
        return False
    if word.dep == "npadvmod" and head.pos == "NOUN" and index > head.index:
        return True
    return word.dep in ("npadvmod", "advmod", "prep", "nmod") and head.pos in (
        "VERB",
        "AUX",
        "ADV",
    )


def prunable(sentence: Sentence, kept: frozenset[int], verb: int, index: int) -> set[int]:
    """Find the circumstance that holds word ``index`` and may go, leaving a true and whole statement; else nothing.

    That is a phrase before the subject, one after the verb's object (a passive verb needs none), a bare adverb, or the
    second of two objects.
    """
    word = sentence.words[index]
    while word.head != word.index:
        tree = sentence.subtree(word.index) & kept
        if verb in tree:
            return set()
        told = word.dep in ("prep", "advcl", "npadvmod", "acl", "relcl")
        if _is_aside(sentence, word, tree, kept, verb) or (told and _is_circumstance(sentence, word, tree, kept, verb)):
            gone = tree | _commas_around(sentence, tree, kept)
            return set() if _leaves_a_half(sentence, kept - gone) else gone
        if word.dep == "advmod" and word.lower in _NOWHERE and _says_more(sentence, word, kept, verb):
            return tree
        if word.dep == "conj" and (joint := _second_of_two(sentence, word, kept)):
            return tree | joint
        word = sentence.words[word.head]
    return set()


def _is_aside(sentence: Sentence, word: Word, tree: set[int], kept: frozenset[int], verb: int) -> bool:
    """Whether commas set apart a description of what is named, or a participle after a verb that has said enough."""
    before, after = sentence.words[min(tree) - 1], sentence.words[min(max(tree) + 1, len(sentence.words) - 1)]
    closed = max(tree) == max(kept) or after.text == ","
    if before.text != "," or before.index not in kept or not closed or len(kept - tree) < FEWEST_LEFT:
        return False
    if any(sentence.words[i].dep in ("cc", "conj") and i in kept for i in sentence.children[word.head]):
        return False
    if word.dep in ("appos", "relcl", "acl"):
        return sentence.words[word.head].pos == "PROPN" and verb not in tree
    said = [sentence.words[i] for i in sentence.children[verb] if i in kept - tree and i > verb]
    loose = word.dep == "advcl" and word.tag == "VBG" and word.head == verb
    timed = word.dep == "prep" and word.lower in ("at", "during", "after", "before") and verb not in tree
    return (loose or timed) and any(w.dep in _SAYING and w.index != word.index for w in said)


def _leaves_a_half(sentence: Sentence, left: frozenset[int]) -> bool:
    """Whether what is left begins with what "and" joined to something that went: "and in Congress, people vote"."""
    first = min(left, default=0)
    return first > 0 and first - 1 not in left and sentence.words[first - 1].dep == "cc"


def _says_more(sentence: Sentence, adverb: Word, kept: frozenset[int], verb: int) -> bool:
    """Whether a verb has more with it than an adverb of place."""
    below = [sentence.words[i] for i in sentence.children[verb] if i in kept and i != adverb.index]
    return adverb.head == verb and any(w.dep in ("dobj", "prep", "agent") and w.index > verb for w in below)


def _second_of_two(sentence: Sentence, word: Word, kept: frozenset[int]) -> set[int]:
    """Return what joins a word to the one object before it, where that object can stand alone; else nothing."""
    first = sentence.words[word.head]
    holder = sentence.words[first.head]
    if first.dep not in ("dobj", "pobj") or first.tag[:2] != word.tag[:2] or word.tag[:1] != "N":
        return set()
    if holder.lower in _BOTH or sentence.verb_above(first.index).lemma in _JOINING:
        return set()
    if any(sentence.words[i].lower in _BOTH for i in sentence.children[first.index]):
        return set()
    others = [i for i in (*sentence.children[first.index], *sentence.children[word.index]) if i in kept]
    joints = {i for i in others if first.index < i < word.index and sentence.words[i].dep in ("cc", "punct")}
    alone = sum(sentence.words[i].dep == "conj" for i in others) == 1
    return (
        joints if alone and joints == set(range(min(joints, default=0), min(sentence.subtree(word.index)))) else set()
    )


def _is_circumstance(sentence: Sentence, word: Word, tree: set[int], kept: frozenset[int], verb: int) -> bool:
    ends = max(tree) == max(kept)
    if word.dep == "prep" and sentence.words[word.head].pos == "NOUN":
        return ends and word.lower in _SETTING and _is_indefinite(sentence, sentence.words[word.head])
    if (word.head != verb and word.dep != "relcl") or (word.lower not in _CIRCUMSTANCE and word.dep == "prep"):
        return False
    if any(sentence.words[i].lower in _CONTRASTED or sentence.words[i].tag == "JJR" for i in tree):
        return False
    if any(sentence.words[i].label in ("DATE", "TIME") for i in tree) and weighs_times(sentence, kept - tree):
        return False
    subject = sentence.child(verb, *SUBJECTS)
    if subject is None or len(kept - tree) < 6 or _sets_a_condition(sentence, word, tree):
        return False
    if max(tree) < min(sentence.subtree(subject.index)):
        return True
    if word.dep == "relcl":
        return sentence.words[min(tree) - 1].text == "," and ends
    return _needs_no_more(sentence, verb, word, subject) and (ends or word.dep == "prep")


def weighs_times(sentence: Sentence, kept: Collection[int]) -> bool:
    """Whether one time is compared with another: "was double what it had been in 1916", "higher than in 1916"."""
    words = [sentence.words[i] for i in sorted(kept)]
    weighed = next((place for place, word in enumerate(words) if word.lower in _WEIGHING), len(words))
    return any(is_year_or_decade(word.text) for word in words[weighed:])


def _sets_a_condition(sentence: Sentence, word: Word, tree: set[int]) -> bool:
    """Whether a clause says when alone the statement is true, or what the verb is about: "to ..." after an object."""
    if word.dep != "advcl":
        return False
    marks = {sentence.words[i].lower for i in tree if sentence.words[i].dep in ("mark", "advmod", "cc")}
    happened = sentence.words[word.head].tag in ("VBD", "VBN")
    return (
        not marks.isdisjoint(_CONDITION) or sentence.words[min(tree)].tag == "TO" or ("when" in marks and not happened)
    )


def _needs_no_more(sentence: Sentence, verb: int, word: Word, subject: Word) -> bool:
    """Whether a verb has its complement before a circumstance."""
    if sentence.words[verb].lemma in _CALLING and word.lower in ("after", "for"):
        return False
    complement = sentence.child(verb, "dobj", "attr", "acomp", "agent")
    said = complement is not None and complement.index < word.index
    return (said or subject.dep == "nsubjpass") and sentence.words[verb].lemma not in ("be", "put", "place", "set")


def _is_indefinite(sentence: Sentence, noun: Word) -> bool:
    """Whether a noun says as much without the phrase after it: "a ceremony at the airport"."""
    article = sentence.child(noun.index, "det", "poss")
    return noun.tag == "NN" and article is not None and article.lower in ("a", "an")


def _commas_around(sentence: Sentence, tree: set[int], kept: frozenset[int]) -> set[int]:
    edges = (min(tree) - 1, max(tree) + 1)
    return {i for i in edges if i in kept and sentence.words[i].text == ","}
