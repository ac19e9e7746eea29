"""Rules about stems, statements and gaps, looked at afresh, as in the checks of options."""

from __future__ import annotations

import difflib
import re
from itertools import pairwise

from quiz.core.items import Form, Item
from tests.core.output.checks_of_options import DOZEN, LITTLE, MONTH_NAMES, listed, tokens

ASKING = {"who", "whom", "whose", "what", "which", "when", "where", "why", "how"}
HELPING = set(listed("is are was were do does did has have had can could will would may might must shall should"))
SOLITARY = (Form.MATCHING, Form.ORDERING)


def is_question(item: Item) -> bool:
    return item.form not in (Form.TRUE_FALSE, *SOLITARY) and "___" not in item.stem


def one_whole_question(item: Item) -> bool | None:
    """Rule 13."""
    if not is_question(item):
        return None
    said = tokens(item.stem)
    opening = said[:3] if said[0] != "according" else said
    lone = sum(word in ("when", "where", "why", "how") for word in said[:1])
    return (
        item.stem.endswith("?")
        and 5 <= len(item.stem.split()) <= 30
        and bool(ASKING & set(opening))
        and (not lone or bool(HELPING & set(said)))
    )


def short_enough(item: Item) -> bool | None:
    """Rule 13, of sentences to complete and statements too."""
    return None if item.form in SOLITARY else 5 <= len(item.stem.split()) <= 31


def nobody_is_left_to_guess(item: Item) -> bool | None:
    """Rule 14: no pronoun before any name, no "this visit", no speaker who is not there."""
    if item.form in SOLITARY:
        return None
    said = re.sub(r"[“\"].*?[”\"]", "X", item.stem)
    pronoun = re.search(r"\b(?:he|she|they|him|them|his|her|their)\b", said, re.IGNORECASE)
    opens = bool(
        re.match(
            r"(?:He|She|They|It|His|Her|Their|Its|This|These|Those|Such)\b(?! (?:is|was|took) .* (?:that|who))", said
        )
    )
    unnamed = pronoun is not None and not re.search(r"[A-Z]\w|\b\w{4,}", said[len(said.split()[0]) : pronoun.start()])
    inverted = bool(re.search(r"\b(?:did|does|do|was|were|is|are|has|had) (?:he|she|they|it)\b", said))
    pointing = bool(re.search(r"\b(?:this|these) [a-z]", said))
    opening_phrase = bool(re.match(r"(?:In|During|After|Before|With|Despite|Throughout|By|At|As) ", said))
    return not (opens or inverted or pointing or (unnamed and not opening_phrase))


def no_time_from_today(item: Item) -> bool | None:
    """Rule 14: nothing that only the day of publication explains."""
    said = item.stem.lower()
    days = r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    return not re.search(rf"\b(?:today|yesterday|tomorrow|recently|last (?:week|month|year))\b|{days}", said)


def no_word_of_the_text(item: Item) -> bool | None:
    """Rule 15."""
    return not re.search(r"(?i)\b(?:passage|according to the (?:text|article)|as stated|mentioned above)\b", item.stem)


def question_word_fits(item: Item) -> bool | None:
    """Rule 16: a name for who, a time for when, a number for how many, a name for which country."""
    if not is_question(item):
        return None
    said, key = item.stem.lower(), item.answer[0]
    number = bool(re.search(r"\d", key)) or key.lower().split()[0] in DOZEN
    if re.match(r"how (?:many|much)\b", said):
        return number
    if re.match(r"(?:when|in (?:which|what) (?:year|month|decade))\b", said):
        return number or any(month in key.lower() for month in MONTH_NAMES)
    if re.match(r"(?:who|where|which (?:country|city|state|organisation|town))\b", said):
        return not re.search(r"\d", key) and (key[0].isupper() or " " in key)
    return None


def nothing_is_denied(item: Item) -> bool | None:
    """Rule 17."""
    return None if not is_question(item) else not re.search(r"(?i)\b(?:not|except)\b|n['’]t\b", item.stem)


def no_scar_is_left(item: Item) -> bool | None:
    """Rule 18: doubled words, loose marks, open brackets, "did ... founded"."""
    said = item.stem.replace("a(n) ___", "a ___").replace("A(n) ___", "A ___")
    words = said.split()
    doubled = any(a.lower() == b.lower() and a.isalpha() for a, b in pairwise(words) if a not in ("had", "that"))
    loose = bool(re.search(r"\s[,.;:?!]|,,|;;|\.\.(?!\.)|[,;:]$|\(\s|\(n\)", said))
    opened = any(said.count(a) != said.count(b) for a, b in (("(", ")"), ("“", "”"), ("[", "]"))) or said.count('"') % 2
    twice = bool(re.match(r"(?:When|Where|Why|How|In which \w+) did (?:[A-Z]\w+ )+\w+ed\b", said))
    capital = bool(re.match(r"[“\"'(]?(?:[A-Z0-9$£€]|[a-z][A-Z]|al-|de |von |van )", said)) or said.startswith("_")
    return not (doubled or loose or opened or twice) and capital


def no_name_is_small(item: Item) -> bool | None:
    """Rule 18: months and days keep their capitals."""
    small = set(re.findall(r"\b[a-z]+\b", item.stem)) & (set(MONTH_NAMES) - {"march", "may"})
    return not small


def key_is_not_the_headline(item: Item, headline: str) -> bool | None:
    """Rule 19."""
    if item.form in (Form.TRUE_FALSE, *SOLITARY) or not re.search(r"[A-Za-z]", item.answer[0]):
        return None
    return not set(tokens(item.answer[0])) - LITTLE <= set(tokens(headline))


def one_claim(item: Item) -> bool | None:
    """True or false: no semicolon, and no second clause with a subject of its own."""
    if item.form is not Form.TRUE_FALSE:
        return None
    said = re.sub(r"[“\"].*?[”\"]", "X", item.stem)
    return not re.search(r";|, (?:and|but) (?:he|she|it|they|was|were|is|had|has)\b", said)


def changed(item: Item) -> list[tuple[str, str]]:
    """What a false statement says in place of what the true one says."""
    true, false = item.facts[0].statement.split(), item.stem.split()
    steps = difflib.SequenceMatcher(None, true, false, autojunk=False).get_opcodes()
    return [(" ".join(true[a:b]), " ".join(false[c:d])) for kind, a, b, c, d in steps if kind != "equal"]


def one_value_differs(item: Item) -> bool | None:
    """True or false: the false one differs in one place, by no "not"; the true one is the statement itself."""
    if item.form is not Form.TRUE_FALSE:
        return None
    if item.answer == ("True",):
        return not changed(item)
    told, true = (set(text.lower().strip(".").split()) for text in (item.stem, item.facts[0].statement))
    exchanged = len(told ^ true) <= 2
    return (exchanged or len(changed(item)) in (1, 2)) and not any(
        {"not", "never", "no"} & set(tokens(new)) for _, new in changed(item)
    )


def false_ones_are_as_long(item: Item) -> bool | None:
    """True or false: lengths within a tenth."""
    if item.form is not Form.TRUE_FALSE or item.answer == ("True",):
        return None
    return abs(len(item.stem) - len(item.facts[0].statement)) <= max(3, len(item.facts[0].statement) / 10)


def false_one_is_not_said(item: Item, article: str) -> bool | None:
    """True or false: the article nowhere says the false one."""
    if item.form is not Form.TRUE_FALSE or item.answer == ("True",):
        return None
    return " ".join(tokens(item.stem)) not in " ".join(tokens(article))


def one_gap_of_one_width(item: Item) -> bool | None:
    """Gap: one, five wide, and where it is typed not at the head."""
    if "__" not in item.stem and item.form is not Form.GAP:
        return None
    gaps = re.findall(r"_+", item.stem)
    return gaps == ["_____"] and not (item.form is Form.GAP and item.stem.startswith("_"))


def gap_leaves_a_sentence(item: Item) -> bool | None:
    """Gap: eight words remain, at most five are gone, and they are no little words."""
    if item.form is not Form.GAP:
        return None
    gone = tokens(item.answer[0])
    return (
        len(tokens(item.stem.replace("_", " "))) >= 8 and len(item.answer[0].split()) <= 5 and not set(gone) <= LITTLE
    )


def keys_fill_its_gap(item: Item) -> bool:
    """What stands before and after the gap is what the fact states, and all keys stand between."""
    before, after = (tokens(part) for part in item.stem.removesuffix(" Choose all that are right.").split("_____"))
    stated = tokens(item.facts[0].statement)
    listed = " ".join(stated[len(before) : len(stated) - len(after)])
    framed = stated[: len(before)] == before and stated[len(stated) - len(after) :] == after
    return framed and all(" ".join(tokens(key)) in listed for key in item.answer)


def key_fills_its_gap(item: Item) -> bool | None:
    """The sentence with its key is what the fact states, word for word."""
    if "_____" not in item.stem or item.form is Form.NUMERIC:
        return None
    if item.form is Form.MULTIPLE_RESPONSE:
        return keys_fill_its_gap(item)
    plain = item.stem.replace("a(n)", "a").replace("A(n)", "A")
    if re.fullmatch(r"\d{4}", item.answer[0]) and "the year" not in item.facts[0].statement:
        plain = re.sub(r"\b([Ii]n) the year _____", r"\1 _____", plain)
    filled = re.sub(r"(?<=_____) \(\w+\)", "", plain).replace("_____", item.answer[0])
    stated = re.sub(r"\b([aA])n (?=" + re.escape(item.answer[0]) + ")", r"\1 ", item.facts[0].statement)
    return tokens(filled) == tokens(stated)
