"""Rules that need the article, and rules about a whole quiz: each broken once and kept once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from quiz.core.flaws import ARTICLE_RULES, QUIZ_RULES, flaws_of, flaws_of_quiz
from quiz.core.flaws.article import Told
from quiz.core.items import FALSE, TRUE, Fact, Form, Item, Span
from tests.core.flaws.wording import GAPPED, TRUTH, asked, choice

SENTENCES = [
    "Ruth Calloway opened the harbour of Montrose in the summer of 1872.",
    "The town of Wick sold nine of its ships to merchants from Sweden.",
    "John Barlow praised the white lighthouse above the northern pier.",
    "Agnes Tull taught chemistry in Aberdeen for more than twelve years.",
    "The northern wall of the harbour was built by workers from Denmark.",
]
ARTICLE = Told(
    "\n\n".join(["Harbours of the eastern coast", *SENTENCES, "Ruth Calloway opened Dunbar's harbour in 1875."])
)
OPENED = Span(ARTICLE.text.index(SENTENCES[0]), ARTICLE.text.index(SENTENCES[0]) + len(SENTENCES[0]))


def beside(item: Item) -> list[str]:
    return [name.partition(":")[0] for name in flaws_of(replace(item, evidence=(OPENED,)), ARTICLE)]


def place(number: int) -> tuple[Span, ...]:
    start = ARTICLE.text.index(SENTENCES[number])
    return (Span(start, start + len(SENTENCES[number])),)


def about(number: int, *, key: str = "", form: Form = Form.GAP, told: str = "") -> Item:
    """Return a question about one sentence, its key cut out of it."""
    key = key or SENTENCES[number].split()[-1].strip(".")
    stem = told or SENTENCES[number].replace(key, "_____")
    fact = Fact("thing", SENTENCES[number], place(number))
    options = (key, "Aa", "Bb", "Cc") if form is Form.MULTIPLE_CHOICE else ()
    return Item(form, stem, (key,), place(number), (fact,), options=options)


def placed(at: int, number: int) -> Item:
    options = [f"Town{n}" for n in range(3)]
    options.insert(at, "Key")
    return replace(
        about(0, form=Form.MULTIPLE_CHOICE), stem=f"Thing{number} _____.", answer=("Key",), options=tuple(options)
    )


def truth(number: int, key: str) -> Item:
    return replace(TRUTH, stem=f"Hill{number} is {number} m high.", answer=(key,), options=(TRUE, FALSE))


LONG_KEYS = [replace(placed(n % 4, n), answer=("The Key",), options=("The Key", "Aa", "Bb", "Cc")) for n in range(12)]
NEARBY_KEYS = [
    replace(placed(n % 4, n), answer=("red car",), options=("red car", "red bus", "big car", "old ship"))
    for n in range(12)
]
EQUAL_KEYS = [placed(n % 4, n) for n in range(12)]
ALL_TRUE = [truth(n, TRUE) for n in range(6)]
HALF_TRUE = [truth(n, (TRUE, FALSE)[n % 2]) for n in range(6)]
FIVE = [
    about(0),
    about(1, form=Form.MULTIPLE_CHOICE),
    about(2),
    about(3, form=Form.SHORT_ANSWER),
    about(4, form=Form.NUMERIC),
]

QUIZZES: list[tuple[str, Sequence[Item], Sequence[Item]]] = [
    ("rule 2", [placed(1, n) for n in range(4)], [placed(n, n) for n in range(4)]),
    ("rule 2", [placed(n % 2, n) for n in range(24)], [placed(n % 4, n) for n in range(24)]),
    ("true or false: 40 to 60% true", ALL_TRUE, HALF_TRUE),
    ("quiz: most paragraphs are covered", FIVE[:2], FIVE),
    ("quiz: at most two questions a sentence", [about(0, told=f"Told{n} _____.") for n in range(3)], FIVE),
    ("quiz: one question a fact and form", [about(0), about(0, key="Montrose")], FIVE),
    ("quiz: no stem gives away another's key", [about(0), about(0, key="Montrose", form=Form.SHORT_ANSWER)], FIVE),
    ("quiz: no two stems alike", [about(0), about(0, told=SENTENCES[0].replace("Montrose", "Wick"))], FIVE),
    ("quiz: forms are mixed", [about(n) for n in range(5)], FIVE),
    ("quiz: guessing gains nothing", LONG_KEYS, EQUAL_KEYS),
    ("quiz: guessing gains nothing", NEARBY_KEYS, EQUAL_KEYS),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "broken", "kept"), QUIZZES, ids=lambda value: value if isinstance(value, str) else "")
def test_a_rule_of_quizzes_catches_what_breaks_it_and_nothing_else(
    rule: str, broken: Sequence[Item], kept: Sequence[Item]
) -> None:
    assert any(name.startswith(rule) for name in flaws_of_quiz(broken, ARTICLE))
    assert not any(name.startswith(rule) for name in flaws_of_quiz(kept, ARTICLE))


def test_every_rule_of_quizzes_has_its_pair() -> None:
    assert [name for name in QUIZ_RULES if not any(name.startswith(rule) for rule, _, _ in QUIZZES)] == []


def test_the_rules_beside_an_article_are_these() -> None:
    assert [name.partition(":")[0] for name in ARTICLE_RULES] == ["rule 7", "rule 19"]


def test_a_wrong_option_that_stands_in_the_evidence_may_be_right() -> None:
    stem = "What did Ruth Calloway open at Montrose?"
    assert "rule 7" in beside(choice("a harbour", "the summer of 1872", "a market", stem=stem))
    assert "rule 7" not in beside(choice("a harbour", "a bridge", "a market", stem=stem))


def test_a_wrong_option_of_which_the_article_says_the_same_elsewhere_may_be_right() -> None:
    stem = "Whose harbour did Ruth Calloway open?"
    assert "rule 7" in beside(choice("Montrose", "Dunbar", "Arbroath", stem=stem))
    assert "rule 7" not in beside(choice("Montrose", "Wick", "Arbroath", stem=stem))


def test_the_articles_own_topic_is_no_key() -> None:
    assert "rule 19" in beside(asked("What did Ruth Calloway open in Montrose?", "harbours"))
    assert "rule 19" not in beside(asked("What did Ruth Calloway open in Montrose?", "a market"))


def test_a_title_given_apart_is_the_topic() -> None:
    told = Told(ARTICLE.text, "Ruth Calloway of Montrose")
    assert "rule 19: the key is not the topic" in list(flaws_of(GAPPED, told))
    assert told.title == "Ruth Calloway of Montrose"


def test_an_articles_first_line_is_its_title() -> None:
    assert ARTICLE.title == "Harbours of the eastern coast"


def test_an_empty_quiz_and_an_empty_article_break_nothing() -> None:
    assert list(flaws_of_quiz([], Told(""))) == []
    assert list(flaws_of(GAPPED, Told(""))) == []
