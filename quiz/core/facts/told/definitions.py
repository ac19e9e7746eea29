"""What things are, told in passing: "cretinism, a condition of the brain", "compounds such as chlorates"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.core.facts.words.recast import Part, be, clause_at, hang, helper_verb
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import tells_past
from quiz.core.facts.words.vocabulary import LEANING_HEADS, PERSON_NOUNS, SELF_STANDING, TIME_NOUNS, VAGUE_ANSWERS
from quiz.core.word_sets import word_set

CERTAINTY = 0.8
LISTED = 0.7
_SAYS_NOTHING = word_set("""
    factor thing condition way issue topic task example element feature aspect subject problem activity circumstance
    item event reason case area measure detail source effect benefit resource term question idea value option method
    part number kind sort type form lot group variety range series set pair one result change difference quality
    purpose need goal service product piece tool work matter field position role place thinker figure
""") | LEANING_HEADS | SELF_STANDING | TIME_NOUNS | VAGUE_ANSWERS  # fmt: skip
"""Nouns that say too little of what is counted among them."""
_VAGUE_BEFORE = word_set("""
    many most some several few other such more various certain all both prominent important major early late new
    different similar own key main famous popular common large small great recent modern old numerous diverse
    significant leading notable individual special specific simple complex possible available contemporary
    additional further related traditional basic typical young big great powerful
""")
"""Adjectives that tell no kind."""
_OF_PEOPLE = ("er", "or", "ist", "ian", "ant")
"""Ends of nouns for people, which nobody but people are."""
_MOST_MEMBERS = 5


def defined(sentence: Sentence, noun: Word) -> Iterator[Part]:
    """Yield "cretinism is a condition ..." for the apposition ``noun`` right after a term spoken of in general."""
    tree = sorted(clause_at(sentence, noun.index))
    term = _term_before(sentence, noun, tree)
    if term is None or not _describes(sentence, noun, tree):
        return
    phrase = _bare_phrase(sentence, term)
    if not phrase or tells_past(sentence, term):
        return
    yield _told(sentence, term, phrase, noun, tree, be(past=False, plural=False), CERTAINTY)


def _told(
    sentence: Sentence, subject: Word, phrase: list[int], noun: Word, tree: list[int], verb: str, certainty: float
) -> Part:
    helper = helper_verb(sentence, verb, "ROOT", noun.index, noun.index)
    told = replace(noun, dep="attr", head=helper.index)
    hung = hang(sentence, subject.index, helper.index, passive=False, others=[told, helper])
    return Part(hung, (*phrase, helper.index, *tree), helper.index, certainty)


def _term_before(sentence: Sentence, noun: Word, tree: list[int]) -> Word | None:
    """Return the noun right before the comma of an apposition, if it is one and belongs to no other noun."""
    if tree[0] < 2 or sentence.words[tree[0] - 1].text not in (",", "–", "—"):
        return None
    term = sentence.words[tree[0] - 2]
    holder = sentence.words[term.head]
    nested = term.dep == "pobj" and holder.lower == "of" and noun.head != term.index
    return term if term.tag == "NN" and term.pos == "NOUN" and not nested else None


def _describes(sentence: Sentence, noun: Word, tree: list[int]) -> bool:
    """Whether "a ..." up to a comma or the end says what one thing is, and is no member of a list."""
    article = sentence.words[tree[0]]
    after = sentence.words[tree[-1] + 1].text if tree[-1] + 1 < len(sentence.words) else "."
    listed = any(sentence.words[i].dep in ("cc", "conj") for i in sentence.children[noun.index])
    told = any(
        i > noun.index and sentence.words[i].dep in ("prep", "acl", "relcl") for i in sentence.children[noun.index]
    )
    plain = (
        noun.tag == "NN" and noun.lemma not in _SAYS_NOTHING - {"condition", "form", "type", "method"} | PERSON_NOUNS
    )
    closed = (
        after in (".", ",", ";", "–", "—") and sentence.words[min(tree[-1] + 2, len(sentence.words) - 1)].tag != "CC"
    )
    return article.lower in ("a", "an") and plain and told and closed and not listed


def _bare_phrase(sentence: Sentence, term: Word) -> list[int]:
    """Return a term with the adjectives and nouns before it, where no article or number narrows it."""
    phrase = [term.index]
    while (
        phrase[0]
        and sentence.words[phrase[0] - 1].head == term.index
        and (sentence.words[phrase[0] - 1].dep in ("amod", "compound"))
    ):
        phrase.insert(0, phrase[0] - 1)
    before = sentence.words[phrase[0] - 1] if phrase[0] else None
    words = [sentence.words[i] for i in phrase]
    leans = any(w.tag in ("JJR", "JJS", "CD") or w.lower in LEANING_HEADS or w.label for w in words)
    narrowed = before is not None and (before.pos in ("DET", "PRON", "ADJ", "NUM") or before.tag in ("POS", "HYPH"))
    return [] if leans or narrowed or term.lemma in PERSON_NOUNS | _SAYS_NOTHING else phrase


def listed_as(sentence: Sentence, word: Word) -> Iterator[Part]:
    """Yield "citrate and malate are organic acids" for "organic acids such as ..."; ``word`` is "as"."""
    if word.lower != "as" or word.index < 2 or sentence.words[word.index - 1].lower != "such":
        return
    first = sentence.child(word.index, "pobj")
    kind = _kind_before(sentence, word.index - 1)
    if first is None or kind is None or first.pos not in ("NOUN", "PROPN"):
        return
    told = _kind_phrase(sentence, kind)
    tree = sorted(sentence.subtree(first.index))
    members = [first, *_joined_to(sentence, first)]
    if not told or len(tree) != tree[-1] - tree[0] + 1 or tree[0] != word.index + 1:
        return
    if first.pos == "NOUN" and kind.lemma.endswith(_OF_PEOPLE):
        return
    if not 2 <= len(members) <= _MOST_MEMBERS or not all(_is_member(sentence, w, members) for w in members):
        return
    verb = be(tells_past(sentence, kind) and first.pos == "PROPN", plural=True)
    yield _told(sentence, first, tree, kind, told, verb, LISTED)


def _kind_before(sentence: Sentence, such: int) -> Word | None:
    """Return the plural noun right before "such as" that belongs to no other plural, or None."""
    last = such - 2 if sentence.words[such - 1].text == "," else such - 1
    kind = sentence.words[max(0, last)]
    holder = sentence.words[sentence.words[kind.head].head] if kind.dep == "pobj" else kind
    nested = holder.pos in ("NOUN", "PROPN") and holder.index != kind.index
    fits = kind.tag == "NNS" and kind.pos == "NOUN" and kind.lemma not in _SAYS_NOTHING and not nested
    return kind if fits and kind.dep not in ("conj", "compound") else None


def _kind_phrase(sentence: Sentence, kind: Word) -> list[int]:
    """Return a kind with the adjectives and nouns before it that say which kind it is; nothing where none does."""
    tree = [i for i in sorted(sentence.subtree(kind.index)) if i <= kind.index]
    words = [sentence.words[i] for i in tree]
    owned = any(w.dep in ("poss", "cc", "conj", "nummod", "relcl") or w.tag in ("JJR", "JJS", "DT") for w in words)
    told = [w.index for w in words if w.lower not in _VAGUE_BEFORE and w.dep in ("amod", "compound", "punct")]
    whole = [*told, kind.index]
    unbroken = whole == list(range(whole[0], kind.index + 1))
    return whole if told and unbroken and not owned and sentence.words[whole[0]].pos != "PUNCT" else []


def _joined_to(sentence: Sentence, first: Word) -> list[Word]:
    found = [sentence.words[i] for i in sentence.children[first.index] if sentence.words[i].dep == "conj"]
    return [word for each in found for word in (each, *_joined_to(sentence, each))]


def _is_member(sentence: Sentence, word: Word, members: list[Word]) -> bool:
    """Whether a member of a list is a name or a bare noun, as its fellows are, with nothing more after it."""
    below = [sentence.words[i] for i in sentence.children[word.index]]
    alike = word.pos == members[0].pos and (word.pos == "PROPN" or word.tag[:2] == "NN")
    plain = all(w.dep in ("amod", "compound", "cc", "conj", "punct", "nmod") for w in below)
    return alike and plain and word.lower not in LEANING_HEADS
