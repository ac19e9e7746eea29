"""Whether a sentence asserts a value, or takes it for known: "the 1238 raid" does not say that the raid was in 1238."""

from __future__ import annotations

from quiz.core.facts.asked.answers import COUNTED, DATED, NAMED, Answer
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.word_sets import word_set

_OPEN = word_set("a an some any no another")
_MODIFYING = frozenset({"amod", "compound", "nmod", "npadvmod", "poss"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_RANKED = word_set("top bottom first last next other remaining")
_HALVING = word_set("middle far near mid - central deep great")
_SIDES = word_set("""
    part coast half region end side shore border bank slope edge tip area portion section hemisphere frontier suburb
    outskirt boundary corner coastline flank fringe foot point quarter district province
""")
_SHARES = word_set("half third quarter one-third two-thirds percent % total out less more")
_TELLING_WHEN = word_set("on upon at after before during until since by following")


def is_asserted(answer: Answer) -> bool:
    """Whether a statement tells the answer as news: not in a title, nor in what only says which thing is meant."""
    if answer.kind in COUNTED:
        return not any(
            holds(answer) for holds in (_counts_the_first_ones, _is_of_known_ones, _is_reckoned, _is_in_a_name)
        )
    if answer.kind not in NAMED | DATED:
        return True
    if _is_cut_from_a_name(answer) or _is_a_title(answer):
        return False
    sentence = answer.statement.sentence
    word = sentence.words[answer.statement.pieces[answer.end - 1].index]
    if word.dep in _SUBJECTS:
        return True
    word = head if (head := sentence.words[word.head]).lower in ("century", "centuries") else word
    return not _is_in_the_subject(answer.statement, word) and not _tells_which(answer, word)


def _tells_which(answer: Answer, word: Word) -> bool:
    """Whether the answer only describes something known or named: a Finnish painter is told so, the painter is not."""
    sentence = answer.statement.sentence
    while word.dep in _MODIFYING:
        head = sentence.words[word.head]
        if head.pos not in ("NOUN", "PROPN"):
            return False
        if head.pos == "PROPN" or is_known(sentence, head):
            return True
        word = head
    above = sentence.words[word.head]
    thing = sentence.words[above.head]
    nested = word.dep == "pobj" and above.lower != "of" and above.dep == "prep" and thing.pos in ("NOUN", "PROPN")
    if answer.kind in DATED or not nested:
        return False
    return thing.dep not in ("attr", "appos", "oprd") and is_known(sentence, thing)


def _is_in_the_subject(statement: Statement, word: Word) -> bool:
    subject = statement.sentence.child(statement.verb, *_SUBJECTS)
    return (
        subject is not None and word.index != subject.index and word.index in statement.sentence.subtree(subject.index)
    )


def is_known(sentence: Sentence, thing: Word) -> bool:
    """Whether a noun has "the", "its" or an owner before it, as what everybody is taken to know."""
    article = sentence.child(thing.index, "det", "poss")
    return article is not None and article.lower not in _OPEN


def _counts_the_first_ones(answer: Answer) -> bool:
    """Whether a number says how far a ranking is counted: of the lowest 48 much is true that is so of the lowest 26."""
    before = answer.statement.pieces[max(0, answer.start - 1) : answer.start]
    word = before[0].word if before else None
    return word is not None and (word.tag in ("JJS", "RBS") or word.lower in _RANKED)


def _is_of_known_ones(answer: Answer) -> bool:
    """Whether what is counted is taken for known in the subject: all of her nine operas."""
    sentence = answer.statement.sentence
    number = sentence.words[answer.statement.pieces[answer.end - 1].index]
    counted = sentence.words[number.head]
    inside = counted.dep in _SUBJECTS or _is_in_the_subject(answer.statement, counted)
    return number.dep == "nummod" and inside and is_known(sentence, counted)


def _is_reckoned(answer: Answer) -> bool:
    """Whether another figure says the same or stands in a row: 7,000 of 20,000, more than a third; 18 cups and 13."""
    others = [piece for piece in answer.others if piece.word is not None]
    figures = sum(piece.word is not None and piece.word.tag == "CD" and piece.word.label != "DATE" for piece in others)
    return figures > 2 or (bool(figures) and any(piece.text.lower() in _SHARES for piece in others))


def _is_in_a_name(answer: Answer) -> bool:
    """Whether a number is part of what is called so: the Three Sovereigns."""
    follows = answer.statement.pieces[answer.end : answer.end + 1]
    word = follows[0].word if follows else None
    return word is not None and word.pos == "PROPN"


def _is_cut_from_a_name(answer: Answer) -> bool:
    """Whether the words before belong to the name as well: "Seven" of "French and Seven Years War"."""
    place = answer.start
    word = answer.statement.pieces[place].word
    before = [piece.word for piece in answer.statement.pieces[max(0, place - 2) : place]]
    if word is None or not word.label or len(before) < 2 or before[1] is None or before[0] is None:
        return False
    joined = before[1].lower in ("and", "of", "&") and before[0].text[:1].isupper() and before[0].tag != "NNS"
    return joined and not word.begins and before[1].label == before[0].label == word.label


def _is_a_title(answer: Answer) -> bool:
    """Whether somebody was named, voted or made it: another cup or league is no title."""
    sentence = answer.statement.sentence
    word = sentence.words[answer.statement.pieces[answer.end - 1].index]
    subject = sentence.child(answer.statement.verb, *_SUBJECTS)
    return word.dep == "oprd" and subject is not None and subject.label == "PERSON" and answer.kind != "person"


def tells_when(sentence: Sentence, word: Word) -> bool:
    """Whether a noun only says at what time something was: "upon his arrival"."""
    above = sentence.words[word.head]
    return word.dep == "pobj" and above.lower in _TELLING_WHEN


def tells_a_side(statement: Statement, place: int, word: Word) -> bool:
    """Whether a point of the compass tells which part of a place or land is meant, and is no half of a name."""
    head = statement.sentence.words[word.head]
    before = statement.pieces[place - 1].text.lower() if place else "-"
    if before in _HALVING or word.dep != "amod" or statement.pieces[place].text != word.lower:
        return False
    land = head.pos == "PROPN" and head.label in ("GPE", "LOC") and head.dep == "pobj"
    return (land or head.lemma in _SIDES) and not _is_in_the_subject(statement, word)
