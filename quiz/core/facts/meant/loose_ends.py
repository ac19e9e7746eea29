"""Words that a text leaves hanging on what it said before: a version (of what?), much lower (than what?), resumed."""

from __future__ import annotations

from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.word_sets import word_set

_OF_WHAT = word_set("version variant extension amendment example suggestion criticism aspect definition exception")
"""Nouns that say nothing without what they are of."""
_AGAIN = word_set("return resume follow ensue intensify reemerge re-emerge reappear recur restart")
"""Verbs that, alone, only join what happens to what happened before."""
_MEASURES = word_set("""
    number rate level amount share percentage price cost cause total degree proportion figure extent population score
    average speed density value income temperature
""")
_CHOSEN = word_set("elect appoint nominate select draft promote reelect re-elect name")
_FOUND_OUT = word_set("finding result conclusion discovery observation suggestion proposal")
_NAMING = word_set("of on for between against")
_SECTIONS = word_set("article chapter section paragraph clause volume verse page figure table appendix")
_CAPITALISED = word_set("""
    wall treaty act parliament convention bridge tower castle palace council commission committee congress church army
    party union league court constitution museum university college institute society company
""")


def hangs_loose(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether a word only makes sense after what a text said before it."""
    return (
        _is_of_something(sentence, word, kept)
        or _only_goes_on(sentence, word, kept)
        or _compares_with_nothing(sentence, word, kept)
        or _is_one_unnamed(sentence, word, kept)
        or _is_then(sentence, word, kept)
        or _is_feeling(sentence, word)
        or _is_done_so(sentence, word)
        or _is_near_nothing(sentence, word, kept)
        or _is_chosen_for_nothing(sentence, word, kept)
        or _is_section_of_nothing(sentence, word, kept)
        or _is_somebodys(sentence, word, kept)
        or (word.lower == "newly" and sentence.words[word.head].lower in ("arrived", "appointed", "elected", "formed"))
    )


def _below(sentence: Sentence, word: Word, kept: set[int]) -> list[Word]:
    return [sentence.words[i] for i in sentence.children[word.index] if i in kept]


def _is_of_something(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "a version", "some examples" are said of nothing."""
    if word.lemma not in _OF_WHAT or word.tag not in ("NN", "NNS") or word.dep not in ("nsubj", "nsubjpass", "dobj"):
        return False
    below = _below(sentence, word, kept)
    return not any(w.dep in ("poss", "relcl") or w.pos == "PROPN" or w.lower in ("of", "to", "for") for w in below)


def _is_then(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "then" stands for a time said before: "was then known as", not "if ... then" or "and then"."""
    if word.lower != "then" or word.tag != "RB":
        return False
    told = any(sentence.words[i].lower in ("if", "when") or sentence.words[i].text.isdigit() for i in kept)
    before = sentence.words[word.index - 1] if word.index else word
    return before.tag not in ("CC", "IN", ",") and not told


def _is_feeling(sentence: Sentence, word: Word) -> bool:
    """Whether a sentence opens with a feeling that the model took for a name: "Outraged, Ann Hale"."""
    follows = sentence.words[1:2]
    named = word.pos == "PROPN" and not word.label and word.lower.endswith("ed")
    return word.index == 0 and named and follows != () and follows[0].text == ","


def _is_done_so(sentence: Sentence, word: Word) -> bool:
    """Whether "to do so", or "ever since" at the end, stands for what was said before."""
    before, after = sentence.words[max(0, word.index - 1)], sentence.words[word.index + 1 : word.index + 2]
    if word.lower == "since":
        return word.dep in ("advmod", "prep", "mark") and (not after or after[0].pos == "PUNCT")
    return word.lower == "so" and before.lemma == "do" and (not after or after[0].lower not in ("that", "as", "much"))


def _is_near_nothing(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "nearby" comes after no name that it may be near to: "boats to the nearby reefs"."""
    noun = sentence.words[word.head]
    named = any(
        sentence.words[i].pos == "PROPN" and (i < word.index or i in sentence.subtree(noun.index)) for i in kept
    )
    return word.lower == "nearby" and word.dep == "amod" and not named


def _is_chosen_for_nothing(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether somebody was elected or appointed, and it is not said to what or by whom."""
    if word.lemma not in _CHOSEN or word.tag != "VBN" or word.dep not in ("ROOT", "conj"):
        return False
    below = _below(sentence, word, kept)
    after = [
        w for w in below if w.index > word.index and w.dep not in ("auxpass", "aux", "punct", "npadvmod", "nsubjpass")
    ]
    return any(w.dep == "auxpass" for w in below) and all(_is_date(sentence, w) for w in after)


def _is_date(sentence: Sentence, word: Word) -> bool:
    noun = sentence.child(word.index, "pobj")
    return word.dep == "advmod" or (noun is not None and noun.label in ("DATE", "TIME"))


def _is_somebodys(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "his findings" does not say about what."""
    if word.lemma not in _FOUND_OUT or word.tag not in ("NN", "NNS") or word.dep != "dobj":
        return False
    below = _below(sentence, word, kept)
    owned = any(w.dep == "poss" and w.tag == "PRP$" for w in below)
    follows = sentence.words[word.index + 1 : word.index + 2]
    if follows and follows[0].lower in ("about", "on", "of", "that"):
        return False
    return owned and not any(w.dep in ("prep", "acl", "relcl", "amod", "compound") for w in below)


def _is_section_of_nothing(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "Article 7" does not say of what law: no "of", and no name beside it."""
    follows = sentence.words[word.index + 1 : word.index + 2]
    if word.lower not in _SECTIONS or not follows or not follows[0].text[:1].isdigit() or follows[0].index not in kept:
        return False
    beside = [w for i in (word.index, follows[0].index) for w in _below(sentence, sentence.words[i], kept)]
    return not any(w.lower in ("of", "in") or w.pos == "PROPN" for w in beside if w.index != word.index)


def _only_goes_on(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether something merely followed, returned or resumed."""
    if word.lemma not in _AGAIN or word.tag not in ("VBD", "VBZ", "VBP", "VBN") or word.pos != "VERB":
        return False
    below = _below(sentence, word, kept)
    if any(w.dep == "auxpass" for w in below):
        return False
    after = [w for w in below if w.index > word.index]
    return not any(w.dep in ("dobj", "ccomp", "xcomp") or w.lower in ("to", "from", "home") for w in after)


def _compares_with_nothing(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "a much lower number" does not say than what."""
    if word.tag != "JJR" or word.dep != "amod" or any(sentence.words[i].lower == "than" for i in kept):
        return False
    noun = sentence.words[word.head]
    article = sentence.child(noun.index, "det")
    counted = article is not None and article.lower in ("a", "an") and article.index in kept
    return counted and noun.lemma in _MEASURES


def _is_one_unnamed(sentence: Sentence, word: Word, kept: set[int]) -> bool:
    """Whether "a Treaty" or "the new Parliament" has a capital letter but no name."""
    if word.lower not in _CAPITALISED or not word.text[:1].isupper() or word.index == min(kept):
        return False
    article = sentence.child(word.index, "det")
    if article is None or article.index not in kept or word.head == article.index:
        return False
    below = [w for w in _below(sentence, word, kept) if w.index != article.index]
    between = sentence.words[article.index + 1 : word.index]
    named = any(w.text[:1].isupper() for w in between) or any(w.dep == "appos" or w.lower in _NAMING for w in below)
    follows = sentence.words[word.index + 1 : word.index + 2]
    return not named and not (follows and follows[0].text[:1].isupper())
