"""Rules about options, looked at afresh: nothing here is borrowed from what the generator checks itself by.

A check answers True where its rule is kept, False where it is broken, and None where it has nothing to say.
"""

from __future__ import annotations

import re
from fractions import Fraction

from quiz.core.items import Form, Item


def listed(text: str) -> list[str]:
    return text.split()


LITTLE = set(listed("the a an of in on at and or to for with by from as is was were are"))
DOZEN = listed("zero one two three four five six seven eight nine ten eleven twelve")
MONTH_NAMES = listed("january february march april may june july august september october november december")
OPPOSITES = {
    frozenset(pair.split("-"))
    for pair in listed("""
        rise-fall increase-decrease win-lose open-close opened-closed high-low higher-lower old-new north-south
        east-west legal-illegal import-export public-private success-failure victory-defeat
    """)
}


def tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def content(text: str) -> set[str]:
    """The first five letters of each word that matters: enough to tell "opened" and "opening" alike."""
    return {token[:5] for token in tokens(text) if token not in LITTLE and len(token) > 2}


def is_choice(item: Item) -> bool:
    return item.form in (Form.MULTIPLE_CHOICE, Form.MULTIPLE_RESPONSE)


def wrong_of(item: Item) -> list[str]:
    return [option for option in item.options if option not in item.answer]


def lengths_are_alike(item: Item) -> bool | None:
    """Rule 1."""
    if item.form is not Form.MULTIPLE_CHOICE:
        return None
    key, others = len(item.answer[0]), [len(option) for option in wrong_of(item)]
    mean = sum(others) / len(others)
    stands_out = (key > max(others) and key > 1.5 * mean) or (key < min(others) and 2 * key < mean)
    return not stands_out or abs(key - mean) < 4


def letters_are_alike(item: Item) -> bool | None:
    """Rule 3, capitals, articles and final stops."""
    if not is_choice(item):
        return None
    firsts = {option[0].isupper() for option in item.options if option[0].isalpha()}
    articles = {option.split()[0].lower().replace("an", "a") in ("a", "the") for option in item.options}
    stops = {option.endswith((".", ",", "!", "?")) for option in item.options}
    return max(map(len, (firsts, articles, stops))) <= 1


def no_article_tells(item: Item) -> bool | None:
    """Rule 3 and the gap rule on "a(n)"."""
    return None if "___" not in item.stem else not re.search(r"(?i)(?:^|\s)an? __", item.stem)


def the_key_alone_is_plural(item: Item) -> bool | None:
    """Rule 3, number: whether the key alone ends like a plural, or alone does not."""
    if item.form is not Form.MULTIPLE_CHOICE or not all(o.isalpha() and o.islower() for o in item.options):
        return None
    others = {looks_plural(option) for option in wrong_of(item)}
    return not (len(others) == 1 and looks_plural(item.answer[0]) not in others)


def looks_plural(noun: str) -> bool:
    return noun.endswith("s") and noun[-2] not in "sui"


def mould(option: str) -> str:
    """A number with its figures taken out: "$7.5 million" is "$#.# million", "May 1872" is "month ####"."""
    if not re.search(r"\d", option):
        first = option.lower().split()[0]
        return "word number" if first in DOZEN else "month" if first in MONTH_NAMES else "text"
    said = re.sub("|".join(MONTH_NAMES), "month", option.lower())
    said = re.sub(r"\d{1,3}(?:,\d{3})+", "9", said)
    said = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "th", said)
    return re.sub(r"(?<![.\d])\d+", "9", re.sub(r"(?<=\.)\d+", lambda m: "9" * len(m.group()), said))


def moulds_are_alike(item: Item) -> bool | None:
    """Rule 4: unit, currency, decimals, precision."""
    if not is_choice(item) or not any(re.match(rf"\W?\d|{'|'.join(MONTH_NAMES)}", o.lower()) for o in item.options):
        return None
    return len({mould(option) for option in item.options}) == 1


def size(option: str) -> tuple[Fraction, ...] | None:
    said = option.lower()
    month = next((number for number, name in enumerate(MONTH_NAMES) if name in said), None)
    figures = [Fraction(figure.replace(",", "")) for figure in re.findall(r"\d[\d,]*(?:\.\d+)?", said)]
    if month is not None:
        year = next((figure for figure in figures if figure > 99), Fraction(0))
        return (year, Fraction(month), next((figure for figure in figures if figure < 99), Fraction(0)))
    if said in DOZEN:
        return (Fraction(DOZEN.index(said)),)
    scale = next((10**power for word, power in (("million", 6), ("billion", 9), ("thousand", 3)) if word in said), 1)
    return (figures[0] * scale,) if len(figures) == 1 else None


def numbers_stand_in_order(item: Item) -> bool | None:
    """Rule 5."""
    sizes = [size(option) for option in item.options]
    if not is_choice(item) or any(each is None for each in sizes):
        return None
    return sizes in (sorted(sizes), sorted(sizes, reverse=True)) and len(set(sizes)) == len(sizes)  # type: ignore[type-var]


def none_holds_another(item: Item) -> bool | None:
    """Rule 6: no option's words are all in another, and none is another's initials."""
    if not is_choice(item):
        return None
    bags = [set(tokens(option)) - LITTLE for option in item.options]
    initials = ["".join(word[0] for word in option.split() if word[0].isupper()) for option in item.options]
    for here, one in enumerate(item.options):
        for there, _ in enumerate(item.options):
            if here != there and (bags[here] <= bags[there] or one.replace(".", "") == initials[there] != ""):
                return False
    return True


def no_wrong_one_is_said(item: Item, quoted: str) -> bool | None:
    """Rule 7, as far as the evidence goes: no wrong option stands in it."""
    if not is_choice(item):
        return None
    said = f" {' '.join(tokens(quoted))} "
    return not any(f" {' '.join(tokens(option))} " in said for option in wrong_of(item))


def none_speaks_of_the_others(item: Item) -> bool | None:
    """Rule 8."""
    if not is_choice(item):
        return None
    return not any(re.search(r"(?i)\b(?:above|of these|of them|both [a-d]|none|neither)\b", o) for o in item.options)


def no_absolute_in_some(item: Item) -> bool | None:
    """Rule 9."""
    if not is_choice(item):
        return None
    absolute = [bool({"always", "never", "only", "often", "usually"} & set(tokens(option))) for option in item.options]
    return len(set(absolute)) == 1


def no_clang(item: Item) -> bool | None:
    """Rule 10: stem and key alone share no word."""
    if not is_choice(item):
        return None
    others = set().union(*(content(option) for option in wrong_of(item)))
    return not any((content(key) - others) & content(item.stem) for key in item.answer)


def no_lone_opposite(item: Item) -> bool | None:
    """Rule 11."""
    if item.form is not Form.MULTIPLE_CHOICE or len(item.options) < 3:
        return None
    paired = [option for option in wrong_of(item) if frozenset((option, item.answer[0])) in OPPOSITES]
    rest = frozenset(wrong_of(item)) - set(paired)
    return not paired or rest in OPPOSITES or "north" in item.options


def the_stem_holds_no_option(item: Item) -> bool | None:
    """Rule 12."""
    if item.form is Form.TRUE_FALSE or not (item.options or item.answer):
        return None
    said = f" {' '.join(tokens(item.stem))} "
    return not any(f" {' '.join(tokens(option))} " in said for option in (*item.options, *item.answer))
