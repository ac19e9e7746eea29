"""What kind of thing a name names: a person, a city, an organisation, ..."""

from __future__ import annotations

import collections
import re
from collections.abc import Mapping, Sequence

from quiz.core.facts.named import gazetteer
from quiz.core.facts.named.first_names import gender_of_first_name
from quiz.core.facts.named.mentions import Mention
from quiz.core.facts.words.vocabulary import ORGANISATION_WORDS, PLACE_WORDS, THING_WORDS, TITLES
from quiz.core.knowledge import kin
from quiz.core.word_sets import word_set

_BUILT = word_set("""
    hotel hotels hostel inn lodge resort restaurant cafe harbour harbor port marina beach plaza mall theatre theater
    cathedral mosque temple abbey monastery terminal village town county district province
""")
_NAMED_AFTER = word_set("university college school institute academy museum hospital county city river lake airport")
"""What is often called but by the name of the person or place it is named after."""
_BY_LABEL = {
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "ORG": "organisation",
    "NORP": "nationality",
    "WORK_OF_ART": "work",
    "EVENT": "event",
}


def kind_of_name(text: str, group: Sequence[Mention]) -> str:
    """Tell what kind of thing a name names: known places first, then telling words, then the model's votes."""
    return _kind_by_words(text) or _kind_by_fame(text, group) or _kind_by_votes(text, group)


def kind_among(text: str, groups: Mapping[str, Sequence[Mention]]) -> str:
    """Tell what a name names; two words of which the second alone acts as only a person does name that person."""
    kind, words = kind_of_name(text, groups[text]), text.split()
    if kind not in ("organisation", "name") or len(words) != 2 or words[1] not in groups:
        return kind
    known = text.lower().split()[1] in ORGANISATION_WORDS | THING_WORDS
    return kind if known or kind_of_name(words[1], groups[words[1]]) != "person" else "person"


def _kind_by_words(text: str) -> str:
    known = gazetteer.kind_of_place(text)
    if known:
        return known
    if " " in text and kin.kind_of(text):
        return kin.kind_of(text)
    words = [w.lower() for w in text.split()]
    if (
        words[-1] in PLACE_WORDS
        or (len(words) > 1 and words[-1] in _BUILT)
        or (len(words) > 1 and words[0] in ("lake", "mount", "cape", "river", "fort", "port"))
    ):
        return "place"
    if any(w in ORGANISATION_WORDS for w in words):
        return "organisation"
    return "nationality" if gazetteer.is_demonym(text) else ""


def _kind_by_fame(text: str, group: Sequence[Mention]) -> str:
    """Tell the kind of a well-known name of one word, where the model takes it for no other."""
    kind, label = kin.kind_of(text), _label(group)
    if kind in ("city", "place", "country"):
        return kind if label != "PERSON" and not any(mention.human for mention in group) else ""
    if kind == "person":
        taken = bool(gender_of_first_name(text)) or text.lower() in TITLES | THING_WORDS
        return kind if not taken and label in ("PERSON", "ORG", "NORP", "") else ""
    if kind == "nationality":
        return kind if text.endswith("s") and label in ("NORP", "ORG", "") else ""
    return kind if text.isupper() else ""


def _label(group: Sequence[Mention]) -> str:
    """Return what the model mostly takes a name for, or ""."""
    votes = collections.Counter(mention.label for mention in group if mention.label)
    return max((n, label) for label, n in votes.items())[1] if votes else ""


def _kind_by_votes(text: str, group: Sequence[Mention]) -> str:
    words, label = text.lower().split(), _label(group)
    human = any(mention.human for mention in group)
    several = any(m.plural and not m.human for m in group) or any(gazetteer.is_demonym(w) for w in text.split())
    several = several or (takes_the(group) and not gender_of_first_name(text))
    coded = len(words) > 1 and re.fullmatch(r"(?![IVX]+$)[A-Z]{2,}", text.split()[-1]) is not None
    if not set(words) & THING_WORDS and not any(c.isdigit() for c in text) and not (several or coded):
        looks = len(words) > 1 and text.replace(" ", "").replace("-", "").replace(".", "").replace("'", "").isalpha()
        thing = any(mention.common for mention in group) and not gender_of_first_name(text)
        if (label == "PERSON" and ((looks and not thing) or human)) or (human and looks):
            return "person"
    return "name" if text.endswith("ism") else _BY_LABEL.get(label, "name")


def takes_the(group: Sequence[Mention]) -> bool:
    """Whether an article mostly has "the" before a name, as before no person's: the Rhine, the Tagus."""
    return 2 * sum(mention.the and not mention.human for mention in group) > len(group)


def is_short_for_the_title(word: str, title: frozenset[str]) -> bool:
    """Whether a word is short for the school or river that an article is about, whoever that is named after."""
    return word in title and 1 < len(title) < 5 and not title.isdisjoint(_NAMED_AFTER)


def is_persons_name(headline: str, groups: Mapping[str, Sequence[Mention]]) -> bool:
    """Whether a headline is but the name of a person whom the text calls by the family name alone."""
    words = headline.split()
    return (
        1 < len(words) < 4
        and all(word[:1].isupper() for word in words)
        and gender_of_first_name(headline) != ""
        and words[-1] in groups
        and not any(group.startswith(f"{words[0]} ") and group.endswith(words[-1]) for group in groups)
    )


def is_by_middle_name(words: Sequence[str], full: Sequence[str]) -> bool:
    """Whether two words are a middle name and the family name of a full one: Otto Hale for Jens Otto Berg Hale."""
    return len(words) == 2 and words[0] in full[1:-1] and words[1] == full[-1]
