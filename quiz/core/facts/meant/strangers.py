"""People called by a name that nobody can place: a bare first name, a family name that is never said in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.core.facts.named import gazetteer
from quiz.core.facts.named.first_names import gender_of_first_name
from quiz.core.facts.named.identity import Name, Names, plain, surname
from quiz.core.facts.words.sentences import Word
from quiz.core.facts.words.vocabulary import HUMAN_VERBS
from quiz.core.knowledge import kin
from quiz.core.word_sets import word_set

if TYPE_CHECKING:
    from quiz.core.facts.meant.anchors import Told

_SUBJECTS = ("nsubj", "nsubjpass")
_HUMAN = HUMAN_VERBS | word_set("notice recognize recognise find show develop coin introduce identify define found")
_MINDFUL = word_set("notice recognize recognise observe believe think feel marry die study graduate coin")
"""What a body of people is not said to do."""
_PERHAPS_PEOPLE = ("name", "person", "organisation")


def is_unknown_person(name: Name, names: Names) -> bool:
    """Whether a person is called by one name, which the article never says in full and the world doesn't know.

    What the article is about is known by its name, but a first name only where it heads the article.
    """
    if name.kind != "person" or len(name.full.split()) > 1 or kin.kind_of(name.full) == "person":
        return False
    first_only = gender_of_first_name(name.full) != "" and plain(name.full) not in plain(names.title)
    return first_only or name.full not in names.topics


def is_bare_first_name(word: Word, statement: Told) -> bool:
    """Whether somebody acts who is called by a first name alone, and no place is called so."""
    alone = word.index == 0 or statement.sentence.words[word.index - 1].pos != "PROPN"
    if word.pos != "PROPN" or word.dep not in _SUBJECTS or not alone or not gender_of_first_name(word.text):
        return False
    name = statement.said.get(word.index)
    if gazetteer.kind_of_place(word.text) or kin.kind_of(word.text) or (name is not None and " " in name.full):
        return False
    return plain(word.text) not in plain(statement.names.title)


def is_bare_surname(word: Word, statement: Told) -> bool:
    """Whether somebody who says, finds or did something is called by a family name that is never said in full."""
    sentence = statement.sentence
    verb = sentence.words[word.head]
    human = _HUMAN if word.label == "PERSON" else _MINDFUL if word.label in ("", "ORG") else ()
    whom = sentence.child(verb.index, "dobj")
    did = word.label == "PERSON" and verb.tag == "VBD" and whom is not None and whom.label == "PERSON"
    if word.tag != "NNP" or word.dep not in _SUBJECTS or (verb.lemma not in human and not did):
        return False
    first = word.index == 0 or sentence.words[word.index - 1].tag != "NNP"
    name = statement.said.get(word.index)
    if name is None or " " in name.full or name.kind not in _PERHAPS_PEOPLE:
        return False
    if name.full in statement.names.topics or kin.kind_of(name.full) == "person":
        return False
    return first and sentence.child(word.index, "compound", "det", "amod") is None


def is_stranger(word: Word, statement: Told) -> bool:
    """Whether a word of a statement names somebody whom nobody can place."""
    return any(breaks(word, statement) for breaks in (is_bare_first_name, is_bare_surname, is_bare_family))


def is_bare_family(word: Word, statement: Told) -> bool:
    """Whether "the Hales" means people of whom the article names one or two: which of them is not said."""
    before = statement.sentence.words[word.index - 1] if word.index else word
    if word.tag not in ("NNPS", "NNP", "NNS") or before.lower != "the" or not word.text.endswith("s"):
        return False
    follows = statement.sentence.words[word.index + 1 : word.index + 2]
    if follows and follows[0].pos in ("PROPN", "NOUN"):
        return False
    people = [name for name in statement.names.all if name.kind == "person" and " " in name.full]
    return word.text[:1].isupper() and any(surname(name.full) == word.text[:-1] for name in people)
