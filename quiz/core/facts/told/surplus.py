"""What a clause does without: asides between commas or dashes, concessions, tails that only add."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.core.facts.words.recast import MARKS, Part, clause_at
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import tells_past
from quiz.core.facts.words.vocabulary import REPORTING
from quiz.core.facts.words.wholeness import is_whole
from quiz.core.facts.words.year_words import is_year
from quiz.core.word_sets import word_set

FEWEST = 6
_PHRASES = {("for", "example"), ("for", "instance"), ("in", "fact"), ("of", "course"), ("in", "particular")}
_CONCEDING = word_set("although though while whereas whilst")
_REASON = word_set("because since as so")
_TIME = word_set("after before once when until till since as while whilst")
_CONDITION = word_set("if unless whether provided only except lest")
_HANDS_ON = word_set("according reportedly allegedly supposedly purportedly")
_ADDING = word_set(
    "including especially particularly notably such like along together besides unlike despite aside apart"
)
_DASHES = word_set("– — --")


def trimmed(part: Part, keep: frozenset[int] = frozenset()) -> Part:
    """Return a part without everything that may go, ``keep`` excepted; what would break it stays."""
    for each in list(_removable(part)):
        tree = each & part.kept
        if not tree or tree & keep or not _is_run(part, tree) or _leads_to_a_quotation(part, tree):
            continue
        left = part.without(_with_marks(part, tree))
        if len(left.order) < FEWEST:
            continue
        if is_whole(part.sentence, left.order):
            part = left
    return part


def keeps_condition(part: Part) -> bool:
    """Whether a part says on what condition it is true, where its sentence begins with that."""
    first = part.sentence.words[0]
    conditional = first.lower in _CONDITION or (first.lower == "when" and not tells_past(part.sentence, first))
    return not conditional or 0 in part.kept or part.verb >= len(part.sentence.words)


def _leads_to_a_quotation(part: Part, tree: set[int]) -> bool:
    """Whether quoted words that stay belong to what would go."""
    after = [part.sentence.words[i] for i in part.order[part.order.index(max(tree)) + 1 :][:2]]
    return any(word.text in '"“' for word in after)


def without_loose_comma(part: Part) -> Part:
    """Return a part without the one comma that parts a subject from its verb: "The park, dates back to 1684"."""
    words = part.sentence.words
    commas = [i for i in part.order if words[i].text == "," and i < part.verb]
    subject = part.sentence.child(part.verb, "nsubj", "nsubjpass")
    if (
        len(commas) != 1
        or subject is None
        or subject.index > commas[0]
        or min(part.order) not in part.sentence.subtree(subject.index)
    ):
        return part
    follows = part.order[part.order.index(commas[0]) + 1]
    helpers = {i for i in part.sentence.children[part.verb] if words[i].dep in ("aux", "auxpass")}
    return part.without(commas) if follows == part.verb or follows in helpers else part


def reasons(part: Part) -> frozenset[int]:
    """Return the words of a part's clauses of cause and purpose, which questions may ask for."""
    found: set[int] = set()
    for index in part.sentence.children[part.verb]:
        word = part.sentence.words[index]
        mark = part.sentence.child(index, "mark", "aux")
        if word.dep == "advcl" and mark is not None and mark.lower in ("because", "since", "so", "to"):
            found |= part.sentence.subtree(index)
    return frozenset(found & part.kept)


def _removable(part: Part) -> Iterator[set[int]]:
    """Yield sets of words that may go, the widest first."""
    found = [tree & part.kept for tree in _trees(part)]
    for tree in sorted(found, key=lambda tree: (-len(tree), min(tree, default=0))):
        if tree and tree < part.kept and not hands_on(part.sentence, tree):
            yield tree


def _trees(part: Part) -> Iterator[set[int]]:
    sentence = part.sentence
    yield from _between_dashes(part)
    for index in part.order:
        word = sentence.words[index]
        tree = clause_at(sentence, index) & part.kept
        if index == part.verb or part.verb in tree:
            continue
        apart = _is_set_apart(part, tree) and _is_aside(part, word, tree)
        if apart or _adds_to_a_name(part, word, tree) or _adds_to_a_date(part, word, tree):
            yield tree
        if word.dep == "cc" and _adds_as_well(sentence, index):
            yield from _as_well(part, word)


def _is_aside(part: Part, word: Word, tree: set[int]) -> bool:
    """Whether what commas set apart only adds: the statement stays true without it."""
    sentence, opening = part.sentence, min(tree) == min(part.order)
    if word.dep == "relcl":
        return not opening
    if word.dep == "acl" or (word.dep == "advcl" and word.tag in ("VBG", "VBN")):
        return sentence.child(word.index, "mark") is None and not _leaves_a_verb_bare(part, tree)
    if word.dep == "appos":
        return _only_describes(sentence, word)
    if word.dep == "advcl":
        return _is_loose_clause(part, word, tree, opening)
    if word.dep == "prep" or word.dep == "cc":
        return _adds(sentence, tree, opening)
    return word.dep in ("advmod", "intj") and word.lower in ("incidentally", "perhaps", "admittedly", "surprisingly")


def _adds_to_a_name(part: Part, word: Word, tree: set[int]) -> bool:
    """Whether a closing clause describes a name, which needs none to be understood: "the Rift covering a ..."."""
    if word.dep not in ("acl", "relcl") or max(tree) != max(part.order):
        return False
    name = part.sentence.words[word.head]
    whole = [part.sentence.words[i] for i in part.sentence.children[name.index] if i < name.index]
    closed = min(tree) == name.index + 1 and name.tag == "NNP" and name.label not in ("NORP", "DATE", "TIME", "")
    return closed and not any(w.lower in ("a", "an", "any", "every", "no", "some", "another", "one") for w in whole)


def _adds_to_a_date(part: Part, word: Word, tree: set[int]) -> bool:
    """Whether a closing "when ..." follows a statement that tells its year."""
    if word.dep != "advcl" or word.head != part.verb or max(tree) != max(part.order):
        return False
    first = part.sentence.words[min(tree)].lower
    said = [part.sentence.words[i] for i in part.order if i < min(tree)]
    return first == "when" and any(is_year(w.text) for w in said)


def _leaves_a_verb_bare(part: Part, tree: set[int]) -> bool:
    """Whether the main verb would be left with nothing after it: "The ship ran, driven by ..."."""
    return max(tree) == max(part.order) and min(tree) - 2 == part.verb


def _only_describes(sentence: Sentence, word: Word) -> bool:
    """Whether an apposition describes what is named before it, and is no member of a list."""
    head = sentence.words[word.head]
    if any(
        sentence.words[i].dep in ("cc", "conj")
        for i in (*sentence.children[word.index], *sentence.children[head.index])
    ):
        return False
    one = sentence.child(word.index, "det")
    return word.pos == "NOUN" and (head.pos == "PROPN" or (one is not None and one.lower in ("a", "an")))


def _is_loose_clause(part: Part, word: Word, tree: set[int], opening: bool) -> bool:
    sentence = part.sentence
    mark = sentence.child(word.index, "mark", "advmod")
    first = sentence.words[min(tree)].lower
    if mark is None or first in _CONDITION or any(sentence.words[i].lower in _CONDITION for i in tree):
        return False
    if first in _CONCEDING:
        return True
    happened = sentence.words[part.verb].tag == "VBD" or _has_past_helper(sentence, part.verb)
    if opening:
        return first in _TIME | _REASON and first != "when" and happened
    return first in _TIME | _REASON


def _has_past_helper(sentence: Sentence, verb: int) -> bool:
    return any(
        sentence.words[i].tag == "VBD" and sentence.words[i].dep in ("aux", "auxpass") for i in sentence.children[verb]
    )


def _adds(sentence: Sentence, tree: set[int], opening: bool) -> bool:
    first = sentence.words[min(tree)].lower
    second = sentence.words[min(tree) + 1].lower if min(tree) + 1 < len(sentence.words) else ""
    if first in _ADDING or (first, second) in (("in", "addition"), ("as", "with"), ("in", "spite"), ("rather", "than")):
        return True
    return (first == "with" and not opening) or (first, second) in _PHRASES


def _is_run(part: Part, tree: set[int]) -> bool:
    """Whether words are said one right after the other."""
    return part.order.index(max(tree)) - part.order.index(min(tree)) == len(tree) - 1


def _is_set_apart(part: Part, tree: set[int]) -> bool:
    """Whether commas or the statement's edges stand on both sides of a run of words, a comma at least on one."""
    if not tree or not _is_run(part, tree):
        return False
    place, end = part.order.index(min(tree)), part.order.index(max(tree))
    before = part.sentence.words[part.order[place - 1]].text if place else ""
    after = part.sentence.words[part.order[end + 1]].text if end + 1 < len(part.order) else ""
    inside = part.sentence.words[min(tree)].text in MARKS or before in MARKS
    if not place:
        return after == ","
    if (before in _DASHES) != (after in _DASHES) and after:
        return False
    return inside and (not after or after in MARKS)


def _with_marks(part: Part, tree: set[int]) -> set[int]:
    """Add the commas that set a run apart: both, or the one that is left at an edge."""
    words, order = part.sentence.words, part.order
    place, end = order.index(min(tree)), order.index(max(tree))
    beside = [order[i] for i in (place - 1, end + 1) if 0 <= i < len(order) and words[order[i]].text in MARKS]
    marks = {i for i in beside if words[i].text not in (";", ":") or end + 1 >= len(order)}
    if len(marks) == 2 and _needs_comma(part, order[place - 1], order[end + 1]):
        marks.discard(order[end + 1])
    return tree | marks


def _needs_comma(part: Part, before: int, after: int) -> bool:
    """Whether the comma after an aside also ends an opening phrase or joins two clauses."""
    follows = part.order[part.order.index(after) + 1 :]
    if not follows:
        return False
    first = part.sentence.words[follows[0]]
    if first.pos not in ("VERB", "AUX", "ADP", "ADV", "PART"):
        return True
    return max(before, after) < part.verb and not _has_subject_before(part, before)


def _has_subject_before(part: Part, index: int) -> bool:
    subject = part.sentence.child(part.verb, "nsubj", "nsubjpass", "expl", "csubj")
    return subject is None or subject.index < index


def _between_dashes(part: Part) -> Iterator[set[int]]:
    places = [n for n, i in enumerate(part.order) if part.sentence.words[i].text in _DASHES]
    if len(places) == 2:
        yield set(part.order[places[0] : places[1] + 1])
    elif len(places) == 1 and part.order.index(part.verb) < places[0]:
        yield set(part.order[places[0] :])


def _adds_as_well(sentence: Sentence, index: int) -> bool:
    beside = [w.lower for w in sentence.words[max(0, index - 2) : index + 3]]
    return "well" in beside and beside.count("as") >= 2


def _as_well(part: Part, cc: Word) -> Iterator[set[int]]:
    """Yield "as well as its translation" at the end of a statement."""
    words = part.sentence.words
    opens = next((i for i in part.order if i >= cc.index - 2 and words[i].lower == "as"), None)
    conjunct = next((i for i in part.sentence.children[cc.head] if i > cc.index and words[i].dep == "conj"), None)
    if opens is not None and conjunct is not None and opens > part.verb:
        tree = {i for i in part.order if opens <= i <= max(part.sentence.subtree(conjunct))}
        if max(tree) == max(part.order):
            yield tree


def hands_on(sentence: Sentence, tree: set[int]) -> bool:
    """Whether what would go tells who says so, or on what condition it is true."""
    words = [sentence.words[i] for i in sorted(tree)]
    if any(w.lower in _HANDS_ON or w.lower in ("only", "except") for w in words):
        return True
    reports = any(w.lemma in REPORTING and w.pos == "VERB" for w in words)
    return reports and words[0].lower in ("as", "so", ",", "–", "—")
