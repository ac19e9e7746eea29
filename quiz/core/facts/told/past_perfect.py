"""What had happened, told by itself, happened: "had" looks back from a moment that only the text around it names."""

from __future__ import annotations

from dataclasses import replace

from quiz.core.facts.words.recast import Part
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import inflected
from quiz.core.word_sets import word_set

_LOOKING_BACK = word_set("""
    by before after already since until till when once while than never ever yet just still long if as because though
    although hardly scarcely barely for what
""")
"""Words beside which "had" says something: "had left before", "had led it for ten years", "had never"."""
_SUBJECTS = ("nsubj", "nsubjpass")


def as_past(part: Part) -> Part:
    """Return "the treaty was signed" for "the treaty had been signed"; a part that says since when stays as it is."""
    sentence, verb = part.sentence, part.sentence.words[part.verb]
    had = _only_had(part)
    if had is None or verb.tag != "VBN" or _looks_back(part):
        return part
    been = sentence.child(verb.index, "auxpass")
    if been is not None or verb.lemma == "be":
        changed, text = been or verb, _was(sentence, part)
    else:
        changed, text = verb, _past_of(verb)
    if not text or changed.index not in part.kept:
        return part
    words = list(sentence.words)
    words[changed.index] = replace(changed, text=text, tag="VBD")
    return replace(part.without({had.index}), sentence=replace(sentence, words=tuple(words)))


def _only_had(part: Part) -> Word | None:
    """Return the "had" of the main verb, where it is the one "had" and no "not" or "would" stands beside it."""
    sentence = part.sentence
    told = [word for i in part.order if (word := sentence.words[i]).lower in ("had", "'d", "’d")]
    helpers = [word for i in sentence.children[part.verb] if (word := sentence.words[i]).dep in ("aux", "neg")]
    return told[0] if len(told) == 1 and helpers == told and told[0].lower == "had" else None


def _looks_back(part: Part) -> bool:
    words = [part.sentence.words[i] for i in part.order]
    opening = [word for word in words if word.index < part.verb and word.label in ("DATE", "TIME")]
    joined = any(word.dep == "conj" and word.head == part.verb for word in words)
    return bool(opening) or joined or any(w.lower in _LOOKING_BACK and w.dep != "agent" for w in words)


def _was(sentence: Sentence, part: Part) -> str:
    """Return "was" or "were" as the subject wants it, "" where that is unsure: "a number of people had been"."""
    subject = sentence.child(part.verb, *_SUBJECTS)
    if subject is None:
        return ""
    below = [sentence.words[i] for i in sentence.children[subject.index]]
    if subject.tag in ("NNS", "NNPS") or subject.lower == "they" or any(word.dep == "conj" for word in below):
        return "were"
    of_several = any(w.lower == "of" and (n := sentence.child(w.index, "pobj")) and n.tag == "NNS" for w in below)
    return "was" if not of_several and (subject.tag in ("NN", "NNP") or subject.lower in ("he", "she", "it")) else ""


def _past_of(participle: Word) -> str:
    """Return "wrote" for "written", "" where the verb is not surely known."""
    known = inflected(participle.lemma, "VBN") == participle.lower
    return inflected(participle.lemma, "VBD") if known else ""
