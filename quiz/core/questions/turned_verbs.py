"""Verbs turned into their opposites: what increased decreased, who refused to sign agreed to sign."""

from __future__ import annotations

from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import PERSON_NOUNS
from quiz.core.knowledge.opposites import opposite
from quiz.core.questions.denials import inflected
from quiz.core.word_sets import word_set

_WITHOUT_OBJECT = word_set("""
    increase decrease rise fall shrink expand improve worsen flourish decline melt freeze accelerate begin start end
    double halve triple succeed fail grow drop climb open close
""")
_NEVER_WITH_OBJECT = word_set("rise fall decline succeed fail grow drop climb start end")
"""Verbs that mean something else of an object."""
_BY_NUMBERS = word_set("rise fall grow drop climb decline")
"""Verbs that are plainly turned only where it is told by how much."""
_CONTESTS = word_set("match game election war battle race final vote contest case lawsuit fight appeal")
_SUBSTANCES = word_set("heat energy light oxygen dioxide gas water carbon hydrogen nitrogen radiation moisture vapour")
_AMOUNTS = word_set("reduce increase decrease lower raise boost double halve")
_ONE = word_set("single sole lone only whole entire")
"""What is told by number as well: who lacks a single coin may have two."""
_EXCHANGED = word_set("release absorb emit")
_PASSIVE_ONLY = {"follow": "precede", "precede": "follow", "promote": "demote", "demote": "promote"}
_SOON = word_set("soon shortly quickly immediately later eventually closely then afterwards swiftly")
_WITH_TO = {
    "agree": "refuse", "refuse": "agree", "decline": "agree", "fail": "manage", "manage": "fail", "cease": "continue",
}  # fmt: skip
"""Verbs before "to" and another verb."""
_ALLOWED = {"allow": "forbid", "permit": "forbid", "require": "forbid", "forbid": "allow"}
"""Verbs before "to" and another verb, said of whom it is allowed."""
_ORDERLY = word_set("comply follow obey meet adhere respect observe conform keep")
"""What nobody is forbidden to do."""
_ONLY_DATED = word_set("""
    join enter leave begin start end open marry appoint hire close buy sell expel imprison acquit convict abolish ban
""")
"""Verbs whose opposite may come about later: who joined may have left since. A date shuts that out."""
_BEGINNING = word_set("begin start continue")
_HELD = word_set("weight value support popularity momentum ground member strength importance favour favor")
_MEANING = word_set("design intend mean aim seek serve use try attempt introduce create")
_URGING = word_set("encourage discourage simplify complicate maximise minimise maximize minimize")
_MAKING = word_set("cause tend lead force make help")
_WHITHER = word_set("""
    increase decrease rise fall expand contract grow shrink improve worsen strengthen weaken accelerate decelerate
    widen narrow lengthen shorten melt freeze decline flourish
""")
"""What one thing makes another do, that never does the opposite at once."""
_GOVERNED = word_set("from into against onto towards toward")
"""What one verb takes and its opposite does not, or means something else by."""
_GROWING = word_set("""
    population economy territory empire kingdom army navy fleet market business company network industry trade influence
    power size number range role programme program service coverage membership budget deficit debt production output
    capacity demand supply price tax wage gap border position relation tie economy quality condition health performance
    efficiency accuracy muscle bone wall effect grip control rule law standard system bond hold arm force defence
    defense yield sale
""")
"""What is made larger, stronger or better, or the opposite."""
_OF_GROWTH = word_set("expand shrink improve worsen widen narrow strengthen weaken ease raise lower tighten loosen")
_PARTIES = frozenset({"PERSON", "ORG", "NORP", "GPE"})
_TAKING_SIDES = word_set("support oppose accept reject approve")
_OF_ONE_SIDE = {
    "sell": "to", "buy": "from", "import": "from", "export": "to", "lend": "to", "borrow": "from", "defend": "against",
    "appoint": "to", "hire": "to", "admit": "to", "expel": "from",
}  # fmt: skip
"""Prepositions that go with a verb and not with its opposite."""


def turned(statement: Statement, _place: int, word: Word) -> str:
    """Return the opposite of the main verb in the same form, or ""."""
    if word.index != statement.verb or word.tag not in ("VBD", "VBZ", "VBP", "VBN"):
        return ""
    sentence = statement.sentence
    passive = sentence.child(word.index, "nsubjpass") is not None
    if sentence.child(word.index, "prt", "oprd") is not None or _has_a_frame(sentence, word):
        return ""
    if sentence.child(word.index, "xcomp") is not None:
        other = _before_to(sentence, word, passive)
    elif word.lemma in _PASSIVE_ONLY:
        other = _PASSIVE_ONLY[word.lemma] if passive else opposite(word.lemma, "VERB")
    else:
        other = opposite(word.lemma, "VERB")
    acted_on = sentence.child(word.index, "nsubjpass" if passive else "dobj")
    return inflected(other, word.tag) if other and _may_turn(sentence, word, acted_on) else ""


def made(statement: Statement, _place: int, word: Word) -> str:
    """Return the opposite of what something is made to do: "causes prices to rise", "tends to weaken"."""
    verb = statement.sentence.words[statement.verb]
    caused = word.dep in ("xcomp", "ccomp") and word.head == verb.index and word.tag == "VB"
    if caused and verb.lemma in _MEANING:
        done = statement.sentence.child(word.index, "dobj")
        if done is None or word.lemma not in _AMOUNTS | _OF_GROWTH | _URGING:
            return ""
        return opposite(word.lemma, "VERB") if _suits(statement.sentence, word, done) else ""
    if caused and verb.lemma in _BEGINNING and word.lemma in ("lose", "gain"):
        done = statement.sentence.child(word.index, "dobj")
        return opposite(word.lemma, "VERB") if done is not None and done.lemma in _GROWING | _HELD else ""
    if not caused or verb.lemma not in _MAKING | _BEGINNING or word.lemma not in _WHITHER:
        return ""
    return opposite(word.lemma, "VERB")


def _has_a_frame(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb stands with words that its opposite does not take: to keep them from entering, to rise to nine."""
    if sentence.child(verb.index, "ccomp", "dative") is not None:
        return True
    acting = {sentence.child(word.index, "pcomp") for word in _prepositions(sentence, verb)}
    governed = {word.lower for word in _prepositions(sentence, verb) if word.head == verb.index}
    return any(word is not None and word.tag == "VBG" for word in acting) or bool(governed & _GOVERNED)


def _prepositions(sentence: Sentence, verb: Word) -> list[Word]:
    """Return the prepositions of a verb and of its object."""
    done = sentence.child(verb.index, "dobj", "nsubjpass")
    below = [*sentence.children[verb.index], *(sentence.children[done.index] if done is not None else ())]
    return [sentence.words[i] for i in below if sentence.words[i].dep in ("prep", "dative")]


def _before_to(sentence: Sentence, verb: Word, passive: bool) -> str:
    done = sentence.child(verb.index, "xcomp")
    to = sentence.child(done.index, "aux") if done is not None else None
    if done is None or done.tag != "VB" or to is None or to.lower != "to":
        return ""
    if passive and done.lemma in _ORDERLY:
        return ""
    return (_ALLOWED if passive else _WITH_TO).get(verb.lemma, "")


def _may_turn(sentence: Sentence, verb: Word, acted_on: Word | None) -> bool:
    """Whether a verb is used in the sense that has its opposite."""
    if sentence.child(verb.index, "xcomp") is not None:
        return True
    if not is_plain(sentence, verb) or (verb.lemma in _NEVER_WITH_OBJECT and acted_on is not None):
        return False
    if verb.lemma in _BY_NUMBERS:
        return _tells_by_how_much(sentence, verb)
    if verb.lemma in ("follow", "precede"):
        return sentence.child(verb.index, "agent") is not None and not _is_soon(sentence, verb)
    return verb.lemma in _WITHOUT_OBJECT if acted_on is None else _suits(sentence, verb, acted_on)


def _is_soon(sentence: Sentence, verb: Word) -> bool:
    """Whether it is told how soon something follows: nothing is "soon preceded"."""
    return any(sentence.words[i].lower in _SOON for i in sentence.children[verb.index])


def _suits(sentence: Sentence, verb: Word, acted_on: Word) -> bool:
    """Whether something can be done to a thing, or the opposite: a battle is won or lost, a town not reduced."""
    if verb.lemma in ("win", "lose"):
        return acted_on.lemma in _CONTESTS
    if verb.lemma in _AMOUNTS:
        return acted_on.pos != "PROPN"
    if verb.lemma in _EXCHANGED:
        return acted_on.lemma in _SUBSTANCES
    if verb.lemma in _TAKING_SIDES:
        doer = sentence.child(verb.index, "nsubj") or sentence.child(verb.index, "agent")
        who = sentence.child(doer.index, "pobj") if doer is not None and doer.dep == "agent" else doer
        return who is not None and (who.label in _PARTIES or who.lemma in PERSON_NOUNS)
    if verb.lemma in ("contain", "possess"):
        return _may_be_lacked(sentence, acted_on)
    if verb.lemma in _OF_GROWTH:
        return acted_on.lemma in _GROWING
    return acted_on.pos == "NOUN" or verb.lemma not in ("open", "close")


def _may_be_lacked(sentence: Sentence, thing: Word) -> bool:
    """Whether a thing is told neither by number nor by degree nor as known: a wall, stripes; not more money."""
    below = [sentence.words[i] for i in sentence.children[thing.index]]
    told = any(
        w.lemma in _ONE or w.dep in ("nummod", "poss", "quantmod") or w.tag in ("JJR", "JJS", "RBR", "PRP$", "CD")
        for w in below
    )
    article = sentence.child(thing.index, "det")
    return thing.pos == "NOUN" and not told and (article is None or article.lower in ("a", "an"))


def is_plain(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb has nothing beside it that goes with it alone: sold to, broke up, appointed to draft."""
    if verb.lemma in _ONLY_DATED and not _is_dated(sentence, verb):
        return False
    below = [sentence.words[i] for i in sentence.children[verb.index]]
    preps = {word.lower for word in below if word.dep in ("prep", "dative")}
    return _OF_ONE_SIDE.get(verb.lemma, "-") not in preps and not any(w.dep in ("prt", "oprd", "xcomp") for w in below)


def _is_dated(sentence: Sentence, verb: Word) -> bool:
    told = (i for i in sentence.children[verb.index] if sentence.words[i].dep in ("prep", "npadvmod", "pobj"))
    below = (sentence.words[i] for each in told for i in sentence.subtree(each))
    return any(word.label == "DATE" and word.text[:4].isdigit() and len(word.text) >= 4 for word in below)


def _tells_by_how_much(sentence: Sentence, verb: Word) -> bool:
    below = (sentence.words[i] for i in sentence.subtree(verb.index))
    return any(w.tag == "CD" and w.label not in ("DATE", "TIME") for w in below)
