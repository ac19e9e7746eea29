"""What holds of all questions together: how many, how mixed, and what guessing gains."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable
from itertools import combinations, permutations

import pytest

from quiz.core.items import Form, Item
from tests.core.output.articles import Quiz
from tests.core.output.checks_of_options import DOZEN, MONTH_NAMES, content, tokens

LEAST_PER_500_WORDS = 6
"""Questions of the sixteen articles and the seed together; the aim is 12."""
FEWEST_FORMS = 6
"""Forms that occur."""
LEAST_NO_NAMES = 0.25
"""Share of answers to be chosen or typed that name nobody and nothing: words, numbers, years."""
LEAST_IN_WORDS = 0.06
"""Share of them that are words, neither names nor numbers nor dates, now that no word out of a family of words is
offered as a choice (teachers kept 3% of those); 0.25 would be better."""
LEAST_COVERED = 0.4
"""Share of the paragraphs that are asked about, over all articles; the aim is 0.6 of each."""
LEAST_LONGEST, MOST_LONGEST = 0.1, 0.35
"""Share of the four-option questions whose key is the longest, ties counted in part; the aim is 0.15 to 0.35."""
CHI_SQUARE_OF_3 = 11.34
"""What chance exceeds once in a hundred times."""


def choices(quizzes: list[Quiz], options: int = 0) -> list[tuple[Quiz, Item]]:
    found = [(quiz, item) for quiz in quizzes for item in quiz.of(Form.MULTIPLE_CHOICE)]
    return [(quiz, item) for quiz, item in found if options in (0, len(item.options))]


def is_named(key: str) -> bool:
    """Whether an answer names somebody or something."""
    return bool(re.search(r"[A-Z]", key)) and not {*DOZEN, *MONTH_NAMES} & set(tokens(key))


def is_in_words(key: str) -> bool:
    """Whether an answer is neither a name nor a number nor a date."""
    return not re.search(r"\d|[A-Z]", key) and not {*DOZEN, *MONTH_NAMES} & set(tokens(key))


def test_there_are_enough_questions(shared: list[Quiz]) -> None:
    asked, words = sum(len(quiz.items) for quiz in shared), sum(quiz.words for quiz in shared)
    assert 500 * asked / words >= LEAST_PER_500_WORDS


def test_the_sample_gives_enough_for_a_first_look(sample: Quiz) -> None:
    assert len(sample.items) >= 10
    assert len({item.form for item in sample.items}) >= 3


def test_no_question_comes_twice(every_quiz: list[Quiz]) -> None:
    for quiz in every_quiz:
        asked = Counter(
            (tuple(tokens(item.stem)), item.answer) for item in quiz.items if item.form is not Form.ORDERING
        )
        assert [said for said, count in asked.items() if count > 1] == []


def test_no_two_stems_of_an_article_are_alike(every_quiz: list[Quiz]) -> None:
    for quiz in every_quiz:
        said = [content(item.stem) for item in quiz.items if item.form not in (Form.ORDERING, Form.MATCHING)]
        alike = [(a, b) for a, b in combinations(said, 2) if len(a & b) > 0.6 * len(a | b) + 1]
        assert alike == []


def test_no_stem_tells_the_key_of_another_about_the_same_matter(every_quiz: list[Quiz]) -> None:
    keyed = (Form.MULTIPLE_CHOICE, Form.SHORT_ANSWER, Form.GAP)
    for quiz in every_quiz:
        for one, other in permutations([item for item in quiz.items if len(item.facts) == 1], 2):
            same_matter = len(content(one.stem) & content(other.stem)) >= max(3, 0.6 * len(content(other.stem)))
            if same_matter and other.form in keyed:
                assert f" {' '.join(tokens(other.answer[0]))} " not in f" {' '.join(tokens(one.stem))} ", one.stem


def test_no_sentence_is_asked_about_more_than_twice(every_quiz: list[Quiz]) -> None:
    for quiz in every_quiz:
        lone = [item for item in quiz.items if len(item.facts) == 1]
        assert max(Counter(item.evidence[-1].end for item in lone).values()) <= 2


def test_a_fact_is_asked_once_in_a_form(every_quiz: list[Quiz]) -> None:
    for quiz in every_quiz:
        asked = Counter((item.facts[0].statement, item.form) for item in quiz.items if len(item.facts) == 1)
        assert [fact for fact, count in asked.items() if count > 1] == []


def test_questions_are_spread_over_the_articles(shared: list[Quiz]) -> None:
    covered, blocks = 0, 0
    for quiz in shared:
        places = [(m.start(), m.end()) for m in re.finditer(r"[^\n]{80,}", quiz.text)]
        spans = [span for item in quiz.items for span in item.evidence]
        blocks += len(places)
        covered += sum(any(span.start < end and start < span.end for span in spans) for start, end in places)
    assert covered >= LEAST_COVERED * blocks


def test_forms_are_mixed(shared: list[Quiz]) -> None:
    forms = Counter(item.form for quiz in shared for item in quiz.items)
    assert len(forms) >= FEWEST_FORMS
    assert max(forms.values()) <= forms.total() / 2


def test_many_answers_are_no_names(shared: list[Quiz]) -> None:
    forms = (Form.MULTIPLE_CHOICE, Form.MULTIPLE_RESPONSE, Form.GAP, Form.SHORT_ANSWER)
    keys = [item.answer[0] for quiz in shared for item in quiz.of(*forms)]
    assert sum(not is_named(key) for key in keys) >= LEAST_NO_NAMES * len(keys)
    assert sum(is_in_words(key) for key in keys) >= LEAST_IN_WORDS * len(keys)


def test_about_half_of_the_statements_are_true(shared: list[Quiz]) -> None:
    truth = [item.answer[0] == "True" for quiz in shared for item in quiz.of(Form.TRUE_FALSE)]
    assert 0.4 * len(truth) <= sum(truth) <= 0.6 * len(truth)


def test_true_and_false_statements_are_equally_long(shared: list[Quiz]) -> None:
    lengths: dict[str, list[int]] = {"True": [], "False": []}
    for item in (item for quiz in shared for item in quiz.of(Form.TRUE_FALSE)):
        lengths[item.answer[0]].append(len(item.facts[0].statement))
    true, false = (sum(each) / len(each) for each in lengths.values())
    assert true == pytest.approx(false, rel=0.35)


def test_keys_stand_in_every_place_equally_often(shared: list[Quiz]) -> None:
    places = Counter(item.options.index(item.answer[0]) for _, item in choices(shared, 4))
    expected = places.total() / 4
    assert sum((places[place] - expected) ** 2 / expected for place in range(4)) < CHI_SQUARE_OF_3


def test_no_place_holds_four_keys_running(every_quiz: list[Quiz]) -> None:
    for quiz in every_quiz:
        places = "".join(str(item.options.index(item.answer[0])) for _, item in choices([quiz]))
        assert not re.search(r"(.)\1{3}", places)


def test_the_key_is_the_longest_as_often_as_chance_has_it(shared: list[Quiz]) -> None:
    four = [item for _, item in choices(shared, 4)]
    longest = sum(len(i.answer[0]) > max(len(o) for o in i.options if o != i.answer[0]) for i in four)
    ties = sum(len(i.answer[0]) == max(map(len, i.options)) for i in four) - longest
    assert LEAST_LONGEST * len(four) <= longest + ties / 2
    assert longest <= MOST_LONGEST * len(four)


def length(_quiz: Quiz, _item: Item, option: str) -> float:
    return len(option)


def words_shared(_quiz: Quiz, item: Item, option: str) -> float:
    """How many words an option shares with the others and with the stem."""
    others = [content(other) for other in item.options if other != option]
    return sum(len(content(option) & other) for other in others) + len(content(option) & content(item.stem))


def times_named(quiz: Quiz, _item: Item, option: str) -> float:
    return f" {' '.join(tokens(quiz.text))} ".count(f" {' '.join(tokens(option))} ")


@pytest.mark.parametrize("worth", [length, words_shared, times_named], ids=lambda worth: worth.__name__)
def test_guessing_from_the_options_gains_nothing(worth: Callable[[Quiz, Item, str], float], shared: list[Quiz]) -> None:
    """Right no more often than chance and two standard errors; one that ties for the best is taken in part."""
    asked = choices(shared)
    if worth is times_named:
        asked = [(quiz, i) for quiz, i in asked if all(times_named(quiz, i, option) for option in i.options)]
    chance = [1 / len(item.options) for _, item in asked]
    right = 0.0
    for quiz, item in asked:
        marks = [worth(quiz, item, option) for option in item.options]
        best = [option for option, mark in zip(item.options, marks, strict=True) if mark == max(marks)]
        right += (item.answer[0] in best) / len(best)
    assert right <= sum(chance) + 2 * math.sqrt(sum(p * (1 - p) for p in chance))


REPORTS = (
    r"\b(?:noted|emphasi[sz]ed|said|stressed|underscored|highlighted|reiterated|stated|expressed|praised|conveyed"
    r"|aims)\b"
)


def test_the_seeds_claims_are_asked_and_each_with_its_speaker(seed_article: Quiz) -> None:
    claims = [i for i in seed_article.items if re.search(REPORTS, seed_article.quoted(i))]
    assert len(claims) >= 6
    assert [i.stem for i in claims if not re.search(r"\b(?:Xi|Tokayev)\b", f"{i.stem} {' '.join(i.answer)}")] == []
