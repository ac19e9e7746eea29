"""Every form: marks with their reasons, and what holds for all of them."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.core.errors import InvalidInput
from quiz.core.grading import Credit, Mark, checked, is_empty, mark
from quiz.core.grading.answers import EMPTY
from quiz.core.grading.keys import fits
from quiz.core.grading.numbers import quantity
from quiz.core.items import Form

CITIES = [{"id": i, "text": t} for i, t in [("a", "Astana"), ("b", "Almaty"), ("c", "Bishkek"), ("d", "Tashkent")]]
TRUTH = [{"id": "t", "text": "True"}, {"id": "f", "text": "False"}]
DEEDS = [
    {"id": i, "text": t} for i, t in [("w", "designed it"), ("x", "named it"), ("y", "paid for it"), ("z", "fled")]
]

CASES: dict[Form, dict[str, Any]] = {
    Form.MULTIPLE_CHOICE: {"key": {"options": ["a"]}, "options": CITIES},
    Form.TRUE_FALSE: {"key": {"options": ["t"]}, "options": TRUTH},
    Form.MULTIPLE_RESPONSE: {"key": {"options": ["a", "b"]}, "options": CITIES},
    Form.SHORT_ANSWER: {"key": {"accepted": ["Tokayev"]}, "options": []},
    Form.GAP: {"key": {"accepted": ["seven years"]}, "options": []},
    Form.NUMERIC: {"key": {"value": "24", "tolerance": "0.5"}, "options": [], "unit": "km"},
    Form.MATCHING: {"key": {"pairs": dict(zip("abcd", "wxyz", strict=True))}, "options": CITIES, "choices": DEEDS},
    Form.ORDERING: {"key": {"sequence": ["c", "a", "d", "b"]}, "options": CITIES},
}


def marked(form: Form, answer: Any, **changes: Any) -> Mark:
    case = CASES[form] | changes
    return mark(form, case.pop("key"), answer, **case)


def said(made: Mark) -> str:
    return made.reason % made.values


@pytest.mark.parametrize(
    ("form", "answer", "fraction", "reason"),
    [
        (Form.MULTIPLE_CHOICE, {"options": ["a"]}, 1, "Right: the article says Astana."),
        (Form.MULTIPLE_CHOICE, {"options": ["b"]}, 0, "You chose Almaty; the article says Astana."),
        (Form.TRUE_FALSE, {"options": ["t"]}, 1, "Right: the article says so."),
        (Form.TRUE_FALSE, {"options": ["f"]}, 0, "You chose false, but the article says so."),
        (Form.MULTIPLE_RESPONSE, {"options": ["b", "a"]}, 1, "Right: you chose all 2 right answers and no wrong one."),
        (Form.MULTIPLE_RESPONSE, {"options": ["a"]}, 0.5, "You chose 1 of 2 right answers, and no wrong one."),
        (
            Form.MULTIPLE_RESPONSE,
            {"options": ["a", "b", "c"]},
            0.5,
            "You chose 2 of 2 right answers, and 1 wrong: 2 less 1 leaves 1.",
        ),
        (Form.SHORT_ANSWER, {"text": "tokayev"}, 1, "Right: the article says Tokayev."),
        (Form.GAP, {"text": "7 years"}, 1, "Right: the article says seven years."),
        (Form.NUMERIC, {"text": "24"}, 1, "Right: the article says 24 km."),
        (Form.NUMERIC, {"text": "24,0 kilometers"}, 1, "Right: the article says 24 km."),
        (Form.NUMERIC, {"text": "23.5"}, 1, "Accepted: at most 0.5 km away from 24 km."),
        (Form.NUMERIC, {"text": "23.49"}, 0, "You wrote “23.49”; the article says 24 km."),
        (
            Form.NUMERIC,
            {"text": "24 miles"},
            0,
            "You wrote “24 miles”, but the answer is counted in km: the article says 24 km.",
        ),
        (
            Form.NUMERIC,
            {"text": "many"},
            0,
            "You wrote “many”, which is not a number we can read; the article says 24 km.",
        ),
        (
            Form.MATCHING,
            {"pairs": dict(zip("abcd", "wxyz", strict=True))},
            1,
            "Right: all 4 pairs are as in the article.",
        ),
        (Form.MATCHING, {"pairs": {"a": "w", "b": "y"}}, 0.25, "You made 1 of 4 pairs as in the article."),
        (Form.ORDERING, {"sequence": ["c", "a", "d", "b"]}, 1, "Right: this is the order in the article."),
        (
            Form.ORDERING,
            {"sequence": ["a", "c", "d", "b"]},
            0,
            "Only the whole order counts, and the article has another one.",
        ),
    ],
)
def test_an_answer_earns_its_mark_and_hears_why(form, answer, fraction, reason):
    made = marked(form, answer)
    assert (made.fraction, said(made)) == (fraction, reason)


def test_a_false_statement_is_told_apart_from_a_true_one_in_words():
    right, wrong = (marked(Form.TRUE_FALSE, {"options": [i]}, key={"options": ["f"]}) for i in "ft")
    assert (right.fraction, said(right)) == (1, "Right: this is not what the article says.")
    assert (wrong.fraction, said(wrong)) == (0, "You chose true, but this is not what the article says.")


def test_a_corrected_key_may_let_two_options_count():
    assert marked(Form.MULTIPLE_CHOICE, {"options": ["b"]}, key={"options": ["a", "b"]}).fraction == 1


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("answer", [None, {}, "empty"])
def test_no_answer_earns_nothing_and_says_so(form, answer):
    made = marked(form, EMPTY[form] if answer == "empty" else answer)
    assert (made.fraction, said(made)) == (0, "No answer was given.")


MALFORMED = [
    {"options": ["nobody"]},
    {"options": ["a", "a"]},
    {"options": "a"},
    {"options": [["a"]]},
    {"options": {"a": 1}},
    {"text": ["Astana"]},
    {"text": 7},
    {"text": "x" * 501},
    {"text": "a\0b"},
    {"pairs": ["a"]},
    {"pairs": {"a": "nobody"}},
    {"pairs": {"nobody": "w"}},
    {"pairs": {"a": ["w"]}},
    {"sequence": ["a"]},
    {"sequence": ["a", "a", "b", "c"]},
    {"other": 1},
    {"text": "Astana", "options": ["a"]},
]


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("answer", MALFORMED)
def test_an_answer_in_no_shape_is_refused_at_saving_and_never_breaks_marking(form, answer):
    case = CASES[form]
    with pytest.raises(InvalidInput):
        checked(form, answer, options=case["options"], choices=case.get("choices", ()))
    assert marked(form, answer).fraction == 0


def test_what_is_saved_holds_nothing_but_the_answer_in_the_order_of_the_options():
    assert checked(Form.MULTIPLE_RESPONSE, {"options": ["c", "a"]}, options=CITIES) == {"options": ["a", "c"]}
    assert checked(Form.ORDERING, {"sequence": list("dcba")}, options=CITIES) == {"sequence": list("dcba")}
    assert checked(Form.GAP, {"text": "  "}, options=[]) == {"text": ""}
    assert checked(Form.MATCHING, None, options=CITIES) == {"pairs": {}}


ids = st.sampled_from("abcdtfwxyz")
anything = st.one_of(
    st.fixed_dictionaries({"options": st.lists(ids, max_size=5)}),
    st.fixed_dictionaries({"text": st.text(max_size=40)}),
    st.fixed_dictionaries({"pairs": st.dictionaries(ids, ids, max_size=4)}),
    st.fixed_dictionaries({"sequence": st.permutations("abcd")}),
    st.none(),
)
forms = st.sampled_from(list(Form))


@settings(max_examples=300, deadline=None)
@given(form=forms, answer=anything, credit=st.sampled_from(list(Credit)))
def test_a_mark_lies_between_nothing_and_everything_and_its_reason_can_be_said(form, answer, credit):
    made = marked(form, answer, credit=credit)
    assert 0 <= made.fraction <= 1
    assert "%(" not in said(made)


@settings(max_examples=200, deadline=None)
@given(form=forms, answer=anything)
def test_marking_twice_gives_the_same_and_so_does_marking_what_is_stored(form, answer):
    once, case = marked(form, answer), CASES[form]
    assert marked(form, answer) == once
    try:
        stored = checked(form, answer, options=case["options"], choices=case.get("choices", ()))
    except InvalidInput:
        return
    assert marked(form, stored) == once


@settings(max_examples=200, deadline=None)
@given(form=forms, answer=anything, seed=st.integers(), credit=st.sampled_from(list(Credit)))
def test_the_order_of_options_makes_no_difference(form, answer, seed, credit):
    rng = random.Random(seed)
    case = CASES[form]
    options, choices = list(case["options"]), list(case.get("choices", []))
    rng.shuffle(options)
    rng.shuffle(choices)
    shuffled = marked(form, answer, options=options, choices=choices, credit=credit)
    assert shuffled == marked(form, answer, credit=credit)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=60))
def test_no_text_at_all_breaks_the_reading_of_numbers(text):
    values, _rest = quantity(text)
    assert all(value.is_finite() for value in values)


@settings(max_examples=100, deadline=None)
@given(value=st.integers(-(10**9), 10**9))
def test_a_number_is_read_whether_its_thousands_are_grouped_or_not(value):
    for text in (str(value), f"{value:,}", f"{value:,}".replace(",", " ")):
        assert value in {int(v) for v in quantity(text)[0] if v == int(v)}


@settings(max_examples=200, deadline=None)
@given(form=st.sampled_from([Form.SHORT_ANSWER, Form.GAP]), answer=st.text(min_size=1, max_size=40))
def test_an_answer_that_is_accepted_word_for_word_is_always_right(form, answer):
    made = mark(form, {"accepted": [answer]}, {"text": answer})
    untypable = any(ord(c) < 32 and c not in "\t\n\r" for c in answer)
    assert made.fraction == (0 if is_empty({"text": answer}) or untypable else 1)


def test_a_key_fits_its_form_or_not():
    for form, case in CASES.items():
        assert fits(form, case["key"], case["options"], case.get("choices", ()))
        assert not fits(form, {}, case["options"], case.get("choices", ()))
    assert not fits(Form.MULTIPLE_CHOICE, {"options": ["nobody"]}, CITIES)
    assert not fits(Form.ORDERING, {"sequence": ["a", "b"]}, CITIES)
    assert not fits(Form.NUMERIC, {"value": "a lot"}, [])
    assert not fits(Form.SHORT_ANSWER, {"accepted": [" "]}, [])
    assert not fits(Form.MATCHING, {"pairs": {"a": "w"}}, CITIES, DEEDS)
