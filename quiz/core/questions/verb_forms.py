"""Forms of verbs, as turning a statement into a question needs them."""

from __future__ import annotations

import functools


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
