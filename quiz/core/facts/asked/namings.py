"""What a statement says that something is called: the name or term after "called", "known as", "referred to as"."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.word_sets import word_set

MOST_WORDS = 5
_CALLING = word_set("call name term dub nickname christen")
_AS = word_set("know refer")
_PLAIN = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "VBG", "VBN", "HYPH", "CD", "POS", "IN", "DT"})
_UNSAID = word_set("other others one ones it this that what they which who")


def namings_in(statement: Statement) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each name or term that something is said to have, as runs of the statement's pieces."""
    sentence = statement.sentence
    for piece in statement.pieces:
        verb = piece.word
        noun = name_after(sentence, verb) if verb is not None and verb.pos == "VERB" else None
        if verb is None or noun is None or sentence.child(verb.index, "neg") is not None:
            continue
        run = _run(statement, noun)
        if run is not None and _has_bearer(statement, verb):
            yield run


def name_after(sentence: Sentence, verb: Word) -> Word | None:
    """Return the noun that a verb gives as a name: of "is called", of "known as"; None of any other verb."""
    if verb.lemma in _CALLING:
        return sentence.child(verb.index, "oprd")
    if verb.lemma not in _AS or verb.tag != "VBN":
        return None
    below = [sentence.words[i] for i in sentence.children[verb.index]]
    below += [sentence.words[i] for word in below if word.dep == "prep" for i in sentence.children[word.index]]
    preposition = next((word for word in below if word.dep == "prep" and word.lower == "as"), None)
    noun = sentence.child(preposition.index, "pobj") if preposition is not None else None
    article = sentence.child(noun.index, "det") if noun is not None else None
    return None if article is not None and article.lower in ("a", "an") else noun


def _run(statement: Statement, noun: Word) -> tuple[int, int] | None:
    """Return the places of a name of a few plain words, without its article and its quotation marks."""
    tree = _own_words(statement.sentence, noun)
    places = [p for p, piece in enumerate(statement.pieces) if piece.index in tree and piece.text not in '"“”']
    while places and statement.pieces[places[0]].text.lower() in ("the", "a", "an"):
        places = places[1:]
    words = [statement.pieces[place].word for place in places]
    if not 0 < len(places) <= MOST_WORDS or places[-1] - places[0] + 1 != len(places) or places[0] < 2:
        return None
    if any(w is None or w.tag not in _PLAIN or (w.tag == "IN" and w.lower != "of") for w in words) or noun.pos not in (
        "NOUN",
        "PROPN",
    ):
        return None
    return places[0], places[-1] + 1


def _own_words(sentence: Sentence, noun: Word) -> set[int]:
    """Return the words of a name, without the clause that goes on about it: "known as silt, which ..."."""
    tree = sentence.subtree(noun.index)
    for index in sentence.children[noun.index]:
        if index > noun.index and sentence.words[index].dep in ("relcl", "acl", "appos", "advcl", "punct"):
            tree -= sentence.subtree(index)
    return tree


def _has_bearer(statement: Statement, verb: Word) -> bool:
    """Whether it is said what bears the name: a noun that the verb is told of, or that "called" follows."""
    sentence = statement.sentence
    bearer = sentence.child(verb.index, "nsubjpass") if verb.dep not in ("acl", "relcl") else sentence.words[verb.head]
    if bearer is None:
        return False
    place = statement.position(bearer.index)
    return place is not None and statement.pieces[place].text.lower() not in _UNSAID
