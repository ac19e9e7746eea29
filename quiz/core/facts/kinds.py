"""What kind of thing a name names: a person, a place, an organisation."""

from __future__ import annotations

import collections
from collections.abc import Sequence

from quiz.core.facts import gazetteer
from quiz.core.facts.mentions import Mention
from quiz.core.facts.vocabulary import ORGANISATION_WORDS, PLACE_WORDS, THING_WORDS


def kind_of_name(text: str, group: Sequence[Mention]) -> str:
    """Tell what kind of thing a name names: known places first, then telling words, then the model's votes."""
    known = gazetteer.kind_of_place(text)
    if known:
        return known
    words = [w.lower() for w in text.split()]
    if words[-1] in PLACE_WORDS or words[0] in ("lake", "mount", "cape", "river"):
        return "place"
    if any(w in ORGANISATION_WORDS for w in words):
        return "organisation"
    if gazetteer.is_demonym(text):
        return "nationality"
    votes = collections.Counter(mention.label for mention in group if mention.label)
    label = max((n, label) for label, n in votes.items())[1] if votes else ""
    human = sum(mention.human for mention in group)
    several = any(m.plural and not m.human for m in group) or any(gazetteer.is_demonym(w) for w in text.split())
    if not set(words) & THING_WORDS and not any(c.isdigit() for c in text) and not several:
        looks = len(words) > 1 and text.replace(" ", "").replace("-", "").replace(".", "").replace("'", "").isalpha()
        if (label == "PERSON" and (looks or human)) or (human and looks):
            return "person"
    if label in ("GPE", "LOC", "FAC"):
        return "place"
    return {"ORG": "organisation", "NORP": "nationality", "WORK_OF_ART": "work", "EVENT": "event"}.get(label, "name")
