"""Whether words cut out of a sentence still say a whole thing: no verb without object, no "who" without verb."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.words.dropped import changes_meaning
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import inflected
from quiz.core.word_sets import word_set

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_COMPLETING = frozenset({"dobj", "attr", "acomp", "xcomp", "oprd", "prt", "agent", "dative", "pcomp", "pobj"})
_LEFT_OPEN = word_set("attend arrive participate await undergo entail comprise require host possess impose")
_PLACED = word_set("situate locate base hold know regard consider intend design use headquarter view see treat")
"""Verbs that say nothing without an object, a place or a complement."""
_PLACING = frozenset({"dobj", "prep", "oprd", "attr", "xcomp", "ccomp", "agent", "advcl", "acomp", "prt", "conj"})
_ASKING = {
    verb: prepositions
    for verbs, prepositions in (
        ("bid pay spend offer", ("for", "on", "to")),
        ("apply vie compete campaign award thank praise criticise criticize blame fine arrest nominate", ("for",)),
        ("accuse convict suspect deprive rob consist remind inform", ("of",)),
        ("charge credit associate replace equip supply provide compare", ("with", "to")),
        ("sentence limit restrict devote dedicate attribute owe refer contribute subject assign appoint", ("to",)),
        ("base focus concentrate depend rely insist impose model", ("on", "upon")),
        ("specialise specialize engage involve participate result invest", ("in",)),
        ("ban prevent exempt exclude derive separate distinguish", ("from",)),
    )
    for verb in verbs.split()
}
"""What a verb is completed with, beside its object."""
_THINGS = ("NOUN", "PROPN")
_PLACES = ("GPE", "LOC", "FAC")
_BESIDE = ("nsubj", "nsubjpass", "appos")
_NEVER_LAST = word_set("""
    who whom whose which that than as of the a an and or but nor by with from into onto because although while if
    when where whether including such
""")


def is_whole(sentence: Sentence, order: Sequence[int]) -> bool:
    """Whether a cut left everything that the words kept, in the order they are said, need."""
    words = set(order)
    kept = [sentence.words[i] for i in order if sentence.words[i].pos != "PUNCT"]
    return (
        bool(kept)
        and kept[-1].lower not in _NEVER_LAST
        and not _is_half_a_word(sentence, kept[-1])
        and sum(_said(sentence, order).count(mark) for mark in '"“”') % 2 == 0
        and all(_is_joined(sentence, word, words) for word in kept if word.dep == "conj")
        and all(_ends_its_list(sentence, word, words) for word in kept if word.dep == "conj")
        and all(_keeps_its_complement(sentence, word, words) for word in kept)
        and all(_keeps_its_number(sentence, word, words) for word in kept)
        and all(_joins_something(sentence, word, words) for word in kept if word.tag == "CC")
        and all(_keeps_its_verb(sentence, word, words) for word in kept)
        and all(keeps_what_it_governs(sentence, word, words) for word in kept)
        and not any(lacks_an_object(sentence, word, words) for word in kept)
        and not any(_is_a_clause_below(sentence, word, words) for word in kept)
        and not any(_opens_a_cleft(sentence, word) for word in kept)
        and not any(_is_miswritten(sentence, word) for word in kept)
        and not _runs_names_together([sentence.words[i] for i in order])
        and not changes_meaning(sentence, words)
    )


def _is_half_a_word(sentence: Sentence, last: Word) -> bool:
    """Whether a hyphen joined the last word to one that was cut off."""
    follows = sentence.words[last.index + 1 : last.index + 2]
    if last.text.endswith("-") and len(last.text) > 1:
        return True
    return bool(follows) and not last.space and follows[0].text[:1] in "-–/"


def _is_miswritten(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb has a form that its helper does not take: "is easily reach"."""
    if verb.lower == "born" or verb.pos != "VERB" or verb.tag not in ("VB", "VBN") or verb.lower != verb.lemma:
        return False
    helper = sentence.child(verb.index, "aux", "auxpass")
    be = helper is not None and helper.lower in ("is", "are", "was", "were")
    return be and inflected(verb.lemma, "VBN") != verb.lower


def _runs_names_together(said: Sequence[Word]) -> bool:
    """Whether but a comma parts two people before a verb: "the success of a friend, Bo Lee, Ann Hale wrote"."""
    named = [place for place, word in enumerate(said) if word.tag in _FINITE and word.index]
    for place in named:
        first = place
        while first and said[first - 1].tag == "NNP":
            first -= 1
        if not 1 < first < place or said[first - 1].text != ",":
            continue
        one, other = said[first - 2], said[place - 1]
        if {one.label, other.label}.isdisjoint(_PLACES) and one.dep in _BESIDE and other.dep in _BESIDE:
            return True
    return False


def _said(sentence: Sentence, order: Sequence[int]) -> str:
    return " ".join(sentence.words[i].text for i in order)


def _is_joined(sentence: Sentence, word: Word, words: set[int]) -> bool:
    """Whether "and", a comma or a dash still stands between a second verb and the first."""
    if word.pos not in ("VERB", "AUX") or word.head > word.index or word.head not in words:
        return True
    between = [sentence.words[i] for i in range(word.head + 1, word.index) if i in words]
    return any(w.tag in ("CC", ",", ":") or w.lower in ("as", "than") for w in between)


def _ends_its_list(sentence: Sentence, word: Word, words: set[int]) -> bool:
    """Whether a list of things still has the "and" before its last member."""
    if word.pos not in _THINGS or word.head not in words or sentence.words[word.head].pos in ("VERB", "AUX"):
        return True
    first = word
    while first.dep == "conj":
        first = sentence.words[first.head]
    last = max(sentence.subtree(first.index) & words)
    said = [sentence.words[i] for i in range(first.index, last + 1) if i in words]
    return any(w.tag == "CC" or w.lower in ("&", "plus", "versus", "to", "than", "/") for w in said)


def _keeps_its_complement(sentence: Sentence, word: Word, words: set[int]) -> bool:
    """Whether it is still said for what somebody bid, of what he was accused, in what he remained active."""
    lost = [sentence.words[i] for i in sentence.children[word.index] if i > word.index and i not in words]
    if word.pos == "ADJ" and word.dep in ("acomp", "oprd"):
        return not any(w.dep in ("prep", "xcomp", "ccomp") and not _is_time(sentence, w) for w in lost)
    return word.pos != "VERB" or not any(w.lower in _ASKING.get(word.lemma, ()) and w.dep == "prep" for w in lost)


def _keeps_its_number(sentence: Sentence, word: Word, words: set[int]) -> bool:
    """Whether a verb that is said of several still has several: not "Based in Leeds are Hale Steel"."""
    if word.dep not in ("nsubj", "nsubjpass") or word.tag not in ("NN", "NNP") or word.head not in words:
        return True
    lost = any(sentence.words[i].dep in ("conj", "appos") and i not in words for i in sentence.children[word.index])
    verb = sentence.words[word.head]
    helpers = [sentence.words[i] for i in sentence.children[verb.index] if i in words]
    several = [w for w in (verb, *helpers) if w.lower in ("are", "were", "have") and w.dep != "conj"]
    return not (lost and several)


def _joins_something(sentence: Sentence, word: Word, words: set[int]) -> bool:
    """Whether what "and" or "but" joins is still there on both sides; whole numbers and names may hold one too."""
    if word.dep != "cc" or word.head not in words:
        return word.dep != "cc"
    after = [i for i in sentence.children[word.head] if i > word.index and sentence.words[i].dep == "conj"]
    if not after and sentence.words[word.head].pos == "ADP":
        return False
    return not after or any(i in words for i in after)


def _is_a_clause_below(sentence: Sentence, word: Word, words: set[int]) -> bool:
    """Whether "after" or "although" opens the clause that would be the main one: its own main clause went."""
    if word.dep != "mark" or word.lower in ("that", "whether", "if"):
        return False
    verb = sentence.words[word.head]
    return verb.dep in ("ccomp", "ROOT") and verb.head not in words - {verb.index}


def _opens_a_cleft(sentence: Sentence, word: Word) -> bool:
    """Whether "it" only brings a circumstance to the front, and means nothing: "it was not until 1271 that ..."."""
    if word.lower != "it" or sentence.words[word.head].lemma != "be":
        return False
    be = sentence.words[word.head]
    after = [sentence.words[i] for i in range(be.index + 1, len(sentence.words))]
    said = [w for w in after if w.dep not in ("neg", "advmod")]
    brought = bool(said) and said[0].pos in ("ADP", "SCONJ") and said[0].tag == "IN"
    return brought and any(w.lower == "that" and w.dep in ("mark", "nsubj", "nsubjpass", "advmod") for w in after)


def _keeps_its_verb(sentence: Sentence, word: Word, words: set[int]) -> bool:
    """Whether a relative word or conjunction still has its verb; a relative one a finite verb after it."""
    if word.tag[:1] != "W" and word.dep != "mark":
        return True
    if word.head not in words:
        return False
    if word.tag not in ("WDT", "WP") or sentence.words[word.index - 1].pos == "ADP":
        return True
    after = [sentence.words[i] for i in words if i > word.index]
    infinitive = any(w.tag == "TO" and w.index == word.index + 1 for w in after)
    return infinitive or any(w.tag in _FINITE for w in after)


def keeps_what_it_governs(sentence: Sentence, word: Word, words: set[int]) -> bool:
    """Whether a verb kept its object or complement, and a preposition its noun."""
    if word.pos not in ("VERB", "AUX", "ADP", "SCONJ", "PART"):
        return True
    return all(i in words for i in sentence.children[word.index] if sentence.words[i].dep in _COMPLETING)


def lacks_an_object(sentence: Sentence, word: Word, words: set[int]) -> bool:
    """Whether a verb that says little alone has nothing with it: "may be allowed to attend", "had begun arriving"."""
    if word.pos == "VERB" and word.lemma in _PLACED and word.dep in ("ROOT", "conj", "ccomp"):
        return not any(i in words and sentence.words[i].dep in _PLACING for i in sentence.children[word.index])
    if word.pos != "VERB" or word.lemma not in _LEFT_OPEN:
        return False
    if sentence.child(word.index, "auxpass") is not None or word.dep in ("amod", "relcl", "acl"):
        return False
    below = [sentence.words[i] for i in sentence.children[word.index] if i in words and i > word.index]
    return not any(
        w.dep in ("dobj", "ccomp", "xcomp") or (w.dep == "prep" and w.lower in _WHERE and not _is_time(sentence, w))
        for w in below
    )


def _is_time(sentence: Sentence, preposition: Word) -> bool:
    noun = sentence.child(preposition.index, "pobj")
    return noun is not None and noun.label in ("DATE", "TIME")


_WHERE = word_set("in at on to from into near for")
