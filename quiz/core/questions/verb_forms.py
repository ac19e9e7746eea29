"""Forms of verbs, as turning a statement into a question needs them."""

from __future__ import annotations

import functools

from quiz.core.facts.words.sentences import Word

_OF_BEING = {"is": ("is", "are"), "are": ("is", "are"), "was": ("was", "were"), "were": ("was", "were")}


@functools.cache
def inflected(lemma: str, tag: str, participle: str) -> str | None:
    """Return a verb's form for a tag ("found", VBD: "founded"); of two forms the one that is the participle too."""
    import lemminflect  # its tables are slow to load

    forms = lemminflect.getInflection(lemma, tag=tag)
    if len(forms) > 1 and participle.endswith("ed") and participle in forms:
        return participle
    return forms[0] if forms else None


@functools.cache
def base_form(text: str, lemma: str, tag: str) -> str | None:
    """Return the infinitive of a verb as written, only where inflecting it again gives the very word."""
    import lemminflect

    for known in dict.fromkeys([lemma, *lemminflect.getLemma(text.lower(), upos="VERB")]):
        if text.lower() in lemminflect.getInflection(known, tag=tag):
            return known
    return None


def agreeing(verb: Word, *, plural: bool) -> str:
    """Return a finite verb as it stands with a singular or plural subject: "were", False gives "was"."""
    if verb.lemma == "be" or verb.lower in _OF_BEING:
        return _OF_BEING.get(verb.lower, (verb.text, verb.text))[plural]
    if verb.tag == "VBD":
        return verb.text
    return inflected(verb.lemma, "VBP" if plural else "VBZ", "") or verb.text
