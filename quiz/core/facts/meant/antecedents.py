"""What a pronoun can mean: somebody the statement names itself, or the one that the sentences before speak of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from quiz.core.facts.meant.things import name_at, of_weather, thing_before
from quiz.core.facts.named.genders import of_noun, of_pronoun
from quiz.core.facts.named.identity import Name, Names
from quiz.core.facts.words.recast import hang
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import HUMAN_VERBS, PERSON_NOUNS

_HE = frozenset({"he", "she", "his", "him", "her", "himself", "herself"})
_IT = frozenset({"it", "its"})
_ANYBODY = frozenset({"someone", "anyone", "everyone", "somebody", "anybody", "everybody", "nobody", "person"})
_THEY = frozenset({"they", "their", "them"})
_SUBJECTS = ("nsubj", "nsubjpass")
_AWAY = frozenset({"to", "from", "by", "for", "against", "into", "onto", "across", "toward", "towards", "past", "over"})
"""Prepositions after which a pronoun is not its own verb's subject: "the river flows into it"."""
_OF_ANOTHER = frozenset({"over", "of", "about", "on", "for"})
"""Prepositions after which a pronoun in the object is not the subject: "took authority over it"."""


@dataclass
class Resolution:
    """``put`` maps words to what stands in their place; ``leaning_on`` are the sentences that tell it.

    ``carried`` are those of them that describe a thing as a sentence before did.
    """

    put: dict[int, str] = field(default_factory=dict)
    carried: dict[int, str] = field(default_factory=dict)
    names: dict[int, Name] = field(default_factory=dict)
    leaning_on: list[Sentence] = field(default_factory=list)
    certainty: float = 1.0


def has_antecedent(
    sentence: Sentence,
    words: Sequence[Word],
    place: int,
    before: Sequence[Sentence],
    names: Names,
    found: Resolution,
) -> bool:
    """Whether the statement itself names what a pronoun may mean: before it, or as the subject that follows."""
    word = words[place]
    own = _own_clause(sentence, word)
    if _is_in_an_aside_on(sentence, word, words, names, found):
        return True
    named_only = _in_main_subject(sentence, word) and sentence.words[word.head].dep != "conj"
    for other in words[:place]:
        if named_only and (other.dep not in ("nsubj", "nsubjpass") or other.head == sentence.root.index):
            continue
        if other.index not in own and _fits(word, other, sentence, names, found):
            return True
    clause = _earlier_clause(sentence, word) if word.lower in _IT | _THEY else None
    if clause is not None and _fits(word, subject := clause.words[_subject_of(clause)], sentence, names, found):
        return subject.index in {w.index for w in words}
    main = sentence.child(sentence.root.index, "nsubj", "nsubjpass")
    if main is None or main not in words or main.index < word.index or word.index in sentence.subtree(main.index):
        return False
    if word.dep in ("nsubj", "nsubjpass") and word.head == sentence.root.index:
        return False
    return _fits(word, main, sentence, names, found) and not _may_mean_another(
        word, main, sentence, before, names, found
    )


def _is_in_an_aside_on(sentence: Sentence, word: Word, words: Sequence[Word], names: Names, found: Resolution) -> bool:
    """Whether "his" stands in an apposition that describes the person it means: "Ann, a nurse all her life,"."""
    aside = word
    while aside.dep not in ("appos", "nsubj", "nsubjpass") and aside.head != aside.index:
        aside = sentence.words[aside.head]
    head = sentence.words[aside.head]
    beside = aside.dep == "appos" and word.tag == "PRP$" and head in words and aside in words
    return beside and head.dep in _SUBJECTS and _fits(word, head, sentence, names, found)


def _may_mean_another(
    word: Word, main: Word, sentence: Sentence, before: Sequence[Sentence], names: Names, found: Resolution
) -> bool:
    """Whether the sentence before names a person whom "his" in an opening phrase may mean, not the one who follows."""
    name = found.names.get(main.index) or name_at(sentence, main, names)
    if word.lower not in _HE or not before:
        return False
    return any(person is not name for person in _people(before[-1], names))


def named_in(sentence: Sentence, words: Sequence[Word], names: Names) -> list[Name]:
    """The names a statement says already: to put one of them for a pronoun too would say it twice."""
    kept = {word.index for word in words}
    mentions = [m for m in names.mentions.get(sentence.number, ()) if m.start in kept]
    return [name for m in mentions if (name := names.find(m.text)) is not None]


def is_own_subject(sentence: Sentence, word: Word, name: Name, names: Names, found: Resolution) -> bool:
    """Whether a name is the subject of the verb whose object the pronoun is: then the pronoun means another."""
    if word.tag == "PRP$":
        return False
    subject = sentence.child(word.head, "nsubj", "nsubjpass")
    if subject is None or subject.index == word.index:
        return False
    return (found.names.get(subject.index) or name_at(sentence, subject, names)) is name


def _in_main_subject(sentence: Sentence, word: Word) -> bool:
    main = sentence.child(sentence.root.index, "nsubj", "nsubjpass")
    return main is not None and word.index in sentence.subtree(main.index)


def _own_clause(sentence: Sentence, word: Word) -> set[int]:
    """The words that a pronoun cannot mean: for a subject its whole clause, for an object its verb's subject."""
    if word.tag == "PRP$":
        owned = sentence.words[word.head]
        before = sentence.words[owned.head - 1]  # in "interest in its people" not the interest's
        return {before.index} if owned.dep == "pobj" and before.pos == "NOUN" else set()
    if word.dep in ("nsubj", "nsubjpass"):
        verb = sentence.words[word.head]
        if verb.dep not in ("ROOT", "conj", "ccomp") and verb.head != verb.index:
            return set()
        return sentence.subtree(word.head) - _subjects_in_front(sentence, word)
    if word.dep in ("dobj", "dative") or _is_given(sentence, word) or _is_of_the_object(sentence, word):
        verb = sentence.verb_above(word.index)
        subject = sentence.child(verb.index, *_SUBJECTS)
        while subject is None and verb.dep in ("conj", "xcomp"):
            verb = sentence.words[verb.head]
            subject = sentence.child(verb.index, *_SUBJECTS)
        beside = {word.head - 1} if word.dep == "pobj" else set()  # "authority over it" is over something else
        return beside | (_without_owner(sentence, subject) if subject is not None else set())
    return set()


def _is_given(sentence: Sentence, word: Word) -> bool:
    """Whether a pronoun is what a verb's deed goes to or comes from: "they made themselves known to him"."""
    preposition = sentence.words[word.head]
    return word.dep == "pobj" and preposition.lower in _AWAY


def _is_of_the_object(sentence: Sentence, word: Word) -> bool:
    """Whether a pronoun stands in what is done: in "Ann took command of it" it is not Ann's own."""
    preposition = sentence.words[word.head]
    return (
        word.dep == "pobj"
        and preposition.lower in _OF_ANOTHER
        and sentence.words[preposition.head].dep == "dobj"
        and sentence.verb_above(word.index).lemma not in ("have", "contain", "include", "bear", "carry")
    )


def _subjects_in_front(sentence: Sentence, word: Word) -> set[int]:
    """Return the subject of a clause before "they", the only one of its number there: "when firms fail, they"."""
    several = word.lower in _THEY
    if not several and word.lower not in _IT:
        return set()
    for index in sentence.children[word.head]:
        clause = sentence.subtree(index)
        subject = sentence.child(index, *_SUBJECTS)
        if sentence.words[index].dep != "advcl" or max(clause) > word.index or subject is None:
            continue
        others = [sentence.words[i] for i in clause if i != subject.index and sentence.words[i].dep != "compound"]
        if not any(w.pos in ("NOUN", "PROPN") and (w.tag in ("NNS", "NNPS")) == several for w in others):
            return {subject.index}
    return set()


def _without_owner(sentence: Sentence, noun: Word) -> set[int]:
    """The words of a noun phrase less whose it is: in "Ann Hale's teacher praised her" the owner may be meant."""
    owner = sentence.child(noun.index, "poss")
    return sentence.subtree(noun.index) - (sentence.subtree(owner.index) if owner is not None else set())


def _fits(pronoun: Word, noun: Word, sentence: Sentence, names: Names, found: Resolution) -> bool:
    if noun.lower in _ANYBODY:
        return pronoun.lower in _THEY
    subject = sentence.child(noun.head, *_SUBJECTS) if noun.dep == "attr" else None
    if subject is not None and pronoun.lower in _IT:  # "Ann Hale was showrunner of its revival"
        return _fits(pronoun, subject, sentence, names, found)
    name = found.names.get(noun.index) or name_at(sentence, noun, names)
    if noun.pos not in ("NOUN", "PROPN") and noun.index not in found.names:
        return False
    plural = name.plural if name is not None else noun.tag in ("NNS", "NNPS")
    personal = name.kind == "person" if name is not None else noun.label == "PERSON" or noun.lemma in PERSON_NOUNS
    if pronoun.lower in _HE:
        told = of_noun(noun.lemma) if name is None else "" if names.discourse is None else names.discourse.gender(name)
        return personal and not plural and told in ("", of_pronoun(pronoun))
    if pronoun.lower in _IT or pronoun.lower == "itself":
        return not plural and not personal and noun.dep not in ("compound", "amod", "npadvmod")
    body = name is not None and name.kind == "organisation" and noun.lower not in _IT
    return plural or _is_added(sentence, noun) or body


def _is_added(sentence: Sentence, noun: Word) -> bool:
    """Whether a noun makes several with what it is joined to: "copper and tin", but not "corn, or maize"."""
    joint = sentence.child(noun.head, "cc")
    return noun.dep == "conj" and (joint is None or joint.lower != "or")


def antecedent(
    sentence: Sentence, word: Word, before: Sequence[Sentence], names: Names, found: Resolution
) -> Name | None:
    """Return the one name a pronoun can mean: a person followed through the article, a thing within its paragraph."""
    if word.lower in _HE:
        meaning = names.discourse.meaning(sentence, word) if names.discourse is not None else None
        if meaning is not None and _looks_ahead(sentence, word, meaning.name, names):
            return None
        return None if meaning is None else _leaning_on(meaning.told_by, meaning.name, meaning.certainty, found)
    near = [s for s in before if s.paragraph == sentence.paragraph]
    if of_weather(sentence):
        return None
    clause = _earlier_clause(sentence, word)
    if clause is not None:
        told = thing_before(word, [clause], names, leads=True, until=word.index)
        if told is not None:
            return _leaning_on(sentence, told[0], 0.85, found)
    told = thing_before(word, near, names, _in_main_subject(sentence, word), goes_on=_goes_on(sentence, word))
    if told is None or _another_leads(sentence, word, told[0], names) or _is_too_long_an_owner(word, told[0]):
        return None
    return _leaning_on(told[1], told[0], 0.85, found)


def _goes_on(sentence: Sentence, word: Word) -> bool:
    """Whether a pronoun is the main subject of what is told in addition: "it also", so of the same subject."""
    adverb = next((w for w in sentence.words[word.index : word.index + 4] if w.lower == "also"), None)
    return adverb is not None and word.dep in _SUBJECTS and word.head == sentence.root.index == adverb.head


def _subject_of(sentence: Sentence) -> int:
    subject = sentence.child(sentence.root.index, *_SUBJECTS)
    return subject.index if subject is not None else sentence.root.index


def _earlier_clause(sentence: Sentence, word: Word) -> Sentence | None:
    """Return the sentence hung on its first clause for a pronoun in the subject of a second: "It fell, and it was"."""
    top = word if word.dep in _SUBJECTS else sentence.words[word.head]
    verb = sentence.words[top.head]
    if top.dep not in _SUBJECTS:
        return None
    joined = verb.dep in ("conj", "parataxis", "ccomp") and sentence.words[verb.head].index < word.index
    before = [sentence.words[i] for i in sentence.children[verb.index] if i < top.index]
    other = sentence.words[verb.head] if joined else next((w for w in before if w.dep in ("ccomp", "parataxis")), None)
    subject = sentence.child(other.index, *_SUBJECTS) if other is not None else None
    if other is None or subject is None or subject.index > word.index:
        return None
    return hang(sentence, subject.index, other.index, subject.dep == "nsubjpass")


def _is_too_long_an_owner(word: Word, name: Name) -> bool:
    """Whether "'s" after a described thing would hang on its last word: "adults of various species' bodies"."""
    return word.tag == "PRP$" and name.kind == "general" and (" of " in name.full or len(name.full.split()) > 3)


def _another_leads(sentence: Sentence, word: Word, name: Name, names: Names) -> bool:
    """Whether the sentence has another subject before the pronoun, which it may mean."""
    return any(
        w.dep in ("nsubj", "nsubjpass")
        and w.pos in ("NOUN", "PROPN")
        and name_at(sentence, w, names) is not name
        and w.index not in sentence.subtree(word.head)
        for w in sentence.words[: word.index]
    )


def _looks_ahead(sentence: Sentence, word: Word, name: Name, names: Names) -> bool:
    """Whether "his" in an opening phrase may mean the name that follows as the subject: In his book, Philo says."""
    main = sentence.child(sentence.root.index, "nsubj", "nsubjpass")
    if main is None or main.index <= word.index or main.pos != "PROPN" or _in_main_subject(sentence, word):
        return False
    subject = name_at(sentence, main, names)
    human = sentence.words[main.head].lemma in HUMAN_VERBS
    return (
        subject is None
        or (human and subject is not name)
        or (subject is not name and subject.kind in ("person", "name"))
    )


def _leaning_on(earlier: Sentence, name: Name, certainty: float, found: Resolution) -> Name:
    found.leaning_on.append(earlier)
    found.certainty *= certainty
    return name


def _people(sentence: Sentence, names: Names) -> list[Name]:
    people: dict[str, Name] = {}
    for mention in names.mentions.get(sentence.number, ()):
        name = names.find(mention.text)
        if name is not None and name.kind == "person":
            people[name.full] = name
    for phrase, name in names.titles.items():
        if f"the {phrase}" in sentence.text.lower():
            people[name.full] = name
    return list(people.values())
