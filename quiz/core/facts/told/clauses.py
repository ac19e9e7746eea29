"""Taking a sentence apart: which of its words, kept together, still make a true and whole statement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quiz.core.facts.meant import openings
from quiz.core.facts.meant.circumstances import SUBJECTS, dispensable
from quiz.core.facts.meant.times import is_relative_time
from quiz.core.facts.told import claims, crisp, past_perfect, splitting, surplus
from quiz.core.facts.told.embedded import embedded
from quiz.core.facts.told.lifetimes import told_in_brackets
from quiz.core.facts.told.offices import told_by_titles
from quiz.core.facts.words.recast import Part
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of
from quiz.core.facts.words.vocabulary import ABBREVIATIONS, REPORTING, STANCE
from quiz.core.facts.words.wholeness import is_whole

LONG = 24
"""A part with more words than this is cut where it can be."""
_LEADING = frozenset({"to", "into", "from", "onto", "of", "between"})
_LOOSE = frozenset({"advcl", "relcl", "acl", "appos", "prep", "npadvmod", "advmod", "conj", "cc"})
_PRONOUNS = ("he", "she", "they")
_CODE = re.compile(r"[@#_|{}<>=\\*^~]|&\w+;|https?|www\.|\.\.\.|…")
_ODD = re.compile(
    "[\u2190-\u21ff\u2300-\u23ff\u2500-\u2bff\ufe0e\ufe0f\U0001f000-\U0001faff]"  # arrows, boxes, pictures
    "|[\u0335-\u0338\u0488\u0489\u20dd-\u20e0]"  # marks that strike letters through
    "|[\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]"  # what has no writing
    "|[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]"  # two scripts in one word
)
_ENDING = frozenset({"D.C.", "a.m.", "p.m.", "B.C.", "A.D.", "B.C.E.", "C.E."})
"""Abbreviations that end a sentence, where one ends after them: their full stop is its own."""
HEADLINE = 6
"""So many longer words, each with a capital, are a headline and no sentence."""
UNDATED = 0.8
LONGER = 20
"""A clause of at most this many words is offered with its asides too."""


def refuse_sentence(sentence: Sentence) -> str:
    """Return why nothing can be made of a sentence, or ""."""
    words = sentence.words
    if sentence.quoted:
        return "inside a quotation"
    if len(words) < 6 or len(words) > 75:
        return "too short" if len(words) < 6 else "too long"
    if not _is_written_as_statement(words):
        return "not a statement"
    if words[-2].lower + "." in ABBREVIATIONS or words[-1].lower in ABBREVIATIONS:
        return "no certain parse"
    if finite_of(sentence, sentence.root) is None or sentence.child(sentence.root.index, *SUBJECTS) is None:
        return "no certain parse"
    if sentence.child(sentence.root.index, "mark") is not None:  # "while ..." and no main clause
        return "no certain parse"
    return _refuse_quotation(sentence)


def _is_written_as_statement(words: Sequence[Word]) -> bool:
    """Whether it begins like a sentence, ends with a full stop, and holds no sign of code, addresses or gaps."""
    last = words[-1]
    if last.text not in (".", '"', "”", *_ENDING) or (last.text in ('"', "”") and "." not in words[-2].text):
        return False
    if not (words[0].text[:1].isupper() or words[0].text[:1].isdigit() or words[0].text in '"“'):
        return False
    if re.fullmatch(r"\d+(?:\.\d+)+", words[0].text):
        return False
    said = " ".join(w.text for w in words)
    long = [w for w in words if len(w.text) > 3 and w.text.isalpha()]
    headline = len(long) >= HEADLINE and all(w.text[0].isupper() for w in long)
    return not headline and _CODE.search(said) is None and _ODD.search(said) is None


def _refuse_quotation(sentence: Sentence) -> str:
    """Refuse a sentence that a quotation begins or ends in, or that is nothing but somebody's words."""
    marks = [w.index for w in sentence.words for mark in '"“”' if mark in w.text]
    if len(marks) % 2:
        return "inside a quotation"
    wholly = len(marks) == 2 and marks[0] == 0 and all(w.pos == "PUNCT" for w in sentence.words[marks[1] :])
    return "inside a quotation" if wholly else ""


def parts(sentence: Sentence) -> Iterator[Part]:
    """Yield what a sentence states, each as short as it can be while whole: its main clauses and what they hold."""
    seen: set[tuple[int, ...]] = set()
    inner = (*embedded(sentence), *told_in_brackets(sentence), *told_by_titles(sentence))
    told = {i for part in inner for i in part.order if part.sentence.words[i].head == part.verb}
    main = tuple(_whole_clauses(sentence))
    reported = [claim for whole in main for claim in claims.told_apart(whole)]
    for whole in (*main, *reported, *inner):
        versions = _versions(whole, told if whole not in inner else set())
        versions = map(openings.with_date_of_main if whole in inner else openings.with_opening, versions)
        for part in map(past_perfect.as_past, map(surplus.without_loose_comma, versions)):
            if part.order in seen or not surplus.keeps_condition(part) or _is_led_by_a_numeral(part):
                continue
            if is_whole(part.sentence, part.order):
                seen.add(part.order)
                yield part


def _is_led_by_a_numeral(part: Part) -> bool:
    """Whether the "I" of a king's name was read as the subject."""
    subject = part.sentence.child(part.verb, *SUBJECTS)
    return subject is not None and subject.text == "I"


def _whole_clauses(sentence: Sentence) -> Iterator[Part]:
    """Yield the main clauses as they stand, without the full stop and without what joined them."""
    heads = _main_clauses(sentence)
    for head in heads:
        if sentence.child(head, "mark") is not None:  # "with eight is oxygen": its subject was said before
            continue
        kept = sentence.subtree(head) if len(heads) > 1 else set(range(len(sentence.words)))
        for other in heads:
            if other != head and other in kept:
                kept -= sentence.subtree(other)
        if sentence.words[max(kept)].text == ".":
            kept.discard(max(kept))
        kept -= _edge_conjunctions(sentence, kept, head)
        yield Part(sentence, tuple(sorted(kept)), head, 1.0 if len(heads) == 1 else 0.9)


def _versions(whole: Part, told: set[int]) -> Iterator[Part]:
    """Yield a clause without all that may go, or each of its predicates so; then with its reason, then at length.

    ``told`` are words of what is said apart: a version that says it once more is left out.
    """
    whole = _without_dispensable(whole)
    several = [part for part in splitting.predicates(whole) if is_whole(part.sentence, part.order)]
    for part in several or [whole]:
        for kind in splitting.kinds(part):
            yield surplus.trimmed(kind)
        for each in splitting.adjuncts(part):
            yield surplus.trimmed(each)
        short = _cut(surplus.trimmed(part))
        yield short
        if (crisp_one := crisp.shorter(short)) is not None:
            yield crisp_one
        why = surplus.reasons(part)
        if why - short.kept:
            yield surplus.trimmed(part, why)
        if len(short.order) < len(part.order) <= LONGER and not (part.kept - short.kept) & told:
            yield replace(part, certainty=0.8 * part.certainty)


def _without_dispensable(part: Part) -> Part:
    """Return a part without connectives and times told from an unknown day, worth less where it loses its day."""
    kept = set(part.kept)
    gone = dispensable(part.sentence, kept)
    reports = part.sentence.words[part.verb].lemma in REPORTING | STANCE
    undated = not reports and any(is_relative_time(part.sentence, i) for i in gone)
    return part.without(gone - _lost_commas(part.sentence, kept - gone, kept), UNDATED if undated else 1.0)


def _cut(part: Part) -> Part:
    """Cut what commas, and then prepositions, set apart at the end of a long part, as long as the rest stands."""
    while len(part.order) > LONG and part.is_straight:
        shorter = next((left for left in _shorter(part) if is_whole(part.sentence, left.order)), None)
        if shorter is None:
            return part
        part = shorter
    return part


def _shorter(part: Part) -> Iterator[Part]:
    """Yield the part up to each comma from the end where only loose words are cut off."""
    words = part.sentence.words
    for place in range(len(part.order) - 1, 9, -1):
        mark = words[part.order[place]].text
        if mark not in (",", "–", "—") or part.order[place] < part.verb:
            continue
        tail = set(part.order[place:])
        left = part.without(tail)
        outer = [words[i] for i in tail if words[i].head not in tail and words[i].dep != "punct"]
        if any(word.lower in _LEADING or _leaves_half_a_list(left, word) or _is_name_of(left, word) for word in outer):
            continue
        heads = {word.dep for word in outer}
        leaning = any(words[i].head in tail for i in left.kept if words[i].pos != "PUNCT")
        if heads <= _LOOSE and not leaning and not _breaks_a_list(left) and not surplus.hands_on(part.sentence, tail):
            yield left


def _leaves_half_a_list(part: Part, member: Word) -> bool:
    """Whether a thing goes that stood in a list with one that stays, and no "and" is left in it."""
    if member.dep != "conj" or member.pos not in ("NOUN", "PROPN"):
        return False
    top = member
    while top.dep == "conj":
        top = part.sentence.words[top.head]
    return not any(part.sentence.words[i].dep == "cc" for i in part.sentence.subtree(top.index) & part.kept)


def _is_name_of(part: Part, word: Word) -> bool:
    """Whether a name goes that told who the "writer" or "father" before it was."""
    return word.dep == "appos" and word.pos == "PROPN" and part.sentence.words[word.head].pos == "NOUN"


def _breaks_a_list(part: Part) -> bool:
    """Whether a list has lost its "and", or "both" its second half."""
    sentence = part.sentence
    for index in part.order:
        word = sentence.words[index]
        below = [i for i in sentence.children[index] if i in part.kept and sentence.words[i].dep == "cc"]
        if word.dep == "conj" and not below and not _has_joint(part, word.head):
            return True
        if word.lower in ("both", "between", "among", "either", "neither") and index > part.verb:
            return True
    return False


def _has_joint(part: Part, index: int) -> bool:
    """Whether "and" stands with the head of a list, or with one of its members."""
    members = [index, *(i for i in part.sentence.children[index] if part.sentence.words[i].dep == "conj")]
    words = [part.sentence.words[i] for top in members for i in part.sentence.children[top] if i in part.kept]
    return any(word.dep == "cc" for word in words)


def _lost_commas(sentence: Sentence, words: set[int], kept: set[int]) -> set[int]:
    """Find commas that went although what stands on both sides of them stayed."""
    inner = {i for i in kept - words if {i - 1, i + 1} <= words and i - 1 > min(words)}
    return {i for i in inner if sentence.words[i].text == ","}


def _main_clauses(sentence: Sentence) -> list[int]:
    """Return the root and each verb joined to it that has a subject of its own, unless somebody is speaking."""
    root = sentence.root
    heads = [root.index]
    if root.lemma in REPORTING:
        return heads
    for index in sentence.children[root.index]:
        word = sentence.words[index]
        if word.dep not in ("conj", "ccomp", "parataxis") or sentence.child(index, *SUBJECTS) is None:
            continue
        between = sentence.words[min(index, root.index) : max(index, root.index)]
        second = sentence.child(max(index, root.index), *SUBJECTS)
        dashed = (
            second is not None
            and (second.pos == "PROPN" or second.lower in _PRONOUNS)
            and any(w.text == "—" for w in between)
        )
        spliced = second is not None and word.dep == "ccomp" and index < root.index and _is_spliced(sentence, second)
        joined_by_semicolon = dashed or spliced or any(w.text == ";" for w in between)
        if finite_of(sentence, word) is None or (word.dep != "conj" and not joined_by_semicolon):
            continue
        heads.append(index)
    return heads


def _is_spliced(sentence: Sentence, second: Word) -> bool:
    """Whether but a comma parts two whole clauses: "The sea rose, Oslo was flooded"; nobody says the first."""
    first = min(sentence.subtree(second.index))
    loose = any(word.text == "," for word in sentence.words[second.index : sentence.root.index])
    comma = first > 0 and sentence.words[first - 1].text == "," and not loose
    quoted = any(mark in word.text for word in sentence.words for mark in '"“”')
    return comma and not quoted and second.pos in ("NOUN", "PROPN") and sentence.root.lemma not in REPORTING | STANCE


def _edge_conjunctions(sentence: Sentence, kept: set[int], head: int) -> set[int]:
    """Find "and" and commas left hanging at the edges, and those that joined a clause now cut off."""
    gone = set()
    ordered = sorted(kept)
    while ordered and sentence.words[ordered[-1]].tag in ("CC", ",", ":"):
        gone.add(ordered.pop())
    for index in sentence.children[head]:
        word = sentence.words[index]
        if (
            word.dep == "cc"
            and index in kept
            and not {index + 1, index + 2} <= kept
            and not any(sentence.words[i].dep == "conj" and i in kept for i in sentence.children[head])
        ):
            gone.add(index)
    while ordered and sentence.words[ordered[0]].tag in ("CC", ",", ":"):
        gone.add(ordered.pop(0))
    return gone
