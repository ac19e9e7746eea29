"""What part of an answer earns: every policy by its formula, and what holds for all of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.core.grading import Credit, Mark, mark
from quiz.core.grading.credits import HINTS, NAMES, OFFERED, credit_for, hint
from quiz.core.grading.ordering import longest_run
from quiz.core.items import Form

SIX = [{"id": i, "text": f"City {i}"} for i in "abcdef"]
DEEDS = [{"id": i, "text": f"deed {i}"} for i in "uvwxyz"]
RIGHT_MINUS_WRONG, ALL, EACH, COVERAGE = OFFERED[Form.MULTIPLE_RESPONSE]


def said(made: Mark) -> str:
    return made.reason % made.values


def chosen(options, credit: Credit | None, keys="abc") -> Mark:
    return mark(
        Form.MULTIPLE_RESPONSE, {"options": list(keys)}, {"options": sorted(options)}, options=SIX, credit=credit
    )


@pytest.mark.parametrize(
    ("credit", "options", "fraction", "reason"),
    [
        (ALL, "abc", 1, "Right: you chose all 3 right answers and no wrong one."),
        (ALL, "ab", 0, "You chose 2 of 3 right answers, and no wrong one. It counts only with all of them."),
        (ALL, "abcd", 0, "You chose 3 of 3 right answers, and 1 wrong. It counts only with all of them and no other."),
        (ALL, "d", 0, "None of the answers you chose is right."),
        (RIGHT_MINUS_WRONG, "ab", 2 / 3, "You chose 2 of 3 right answers, and no wrong one."),
        (RIGHT_MINUS_WRONG, "abd", 1 / 3, "You chose 2 of 3 right answers, and 1 wrong: 2 less 1 leaves 1."),
        (
            RIGHT_MINUS_WRONG,
            "abcdef",
            0,
            "You chose 3 of 3 right answers, and 3 wrong: the wrong ones take the right ones away.",
        ),
        (RIGHT_MINUS_WRONG, "def", 0, "None of the answers you chose is right."),
        (EACH, "a", 4 / 6, "You were right about 4 of 6 options, chosen or left out."),
        (EACH, "abcdef", 3 / 6, "You were right about 3 of 6 options, chosen or left out."),
        (EACH, "def", 0, "You were right about 0 of 6 options, chosen or left out."),
        (COVERAGE, "ab", 2 / 3, "You chose 2 of 3 right answers, and no wrong one."),
        (
            COVERAGE,
            "abcdef",
            3 / 6,
            "You chose 3 of 3 right answers, and 3 wrong. You get less for each one missing or wrong.",
        ),
        (
            COVERAGE,
            "abde",
            2 / 4 * 2 / 3,
            "You chose 2 of 3 right answers, and 2 wrong. You get less for each one missing or wrong.",
        ),
        (COVERAGE, "de", 0, "None of the answers you chose is right."),
    ],
)
def test_a_set_earns_by_its_policy_and_says_how(credit, options, fraction, reason):
    made = chosen(options, credit)
    assert made.fraction == pytest.approx(fraction)
    assert said(made) == reason


def matched(right: int, credit: Credit | None) -> Mark:
    key = dict(zip("abcdef", "uvwxyz", strict=True))
    made = {left: key[left] if place < right else key["f" if left != "f" else "a"] for place, left in enumerate(key)}
    return mark(Form.MATCHING, {"pairs": key}, {"pairs": made}, options=SIX, choices=DEEDS, credit=credit)


@pytest.mark.parametrize(
    ("credit", "right", "fraction", "reason"),
    [
        (None, 2, 2 / 6, "You made 2 of 6 pairs as in the article."),
        (EACH, 1, 1 / 6, "You made 1 of 6 pairs as in the article."),
        (EACH, 6, 1, "Right: all 6 pairs are as in the article."),
        (EACH, 0, 0, "No pair is as in the article."),
        (ALL, 0, 0, "No pair is as in the article."),
        (ALL, 4, 0, "You made 4 of 6 pairs as in the article. It counts only if all are."),
        (ALL, 6, 1, "Right: all 6 pairs are as in the article."),
    ],
)
def test_pairs_earn_each_or_all_together(credit, right, fraction, reason):
    made = matched(right, credit)
    assert (made.fraction, said(made)) == (pytest.approx(fraction), reason)


def ordered(sequence: str, credit: Credit | None = Credit.LONGEST_RUN) -> Mark:
    return mark(Form.ORDERING, {"sequence": list("abcdef")}, {"sequence": list(sequence)}, options=SIX, credit=credit)


@pytest.mark.parametrize(
    ("sequence", "fraction", "reason"),
    [
        ("abcdef", 1, "Right: this is the order in the article."),
        ("fabcde", 5 / 6, "5 of 6 follow one another as in the article: City a → City b → City c → City d → City e."),
        ("cdbaef", 2 / 6, "2 of 6 follow one another as in the article: City c → City d."),
        ("abdefc", 3 / 6, "3 of 6 follow one another as in the article: City d → City e → City f."),
        ("acebdf", 0, "No two of these follow one another as in the article."),
        ("fedcba", 0, "No two of these follow one another as in the article."),
    ],
)
def test_the_longest_run_in_the_right_order_earns_its_part_and_is_named(sequence, fraction, reason):
    made = ordered(sequence)
    assert (made.fraction, said(made)) == (pytest.approx(fraction), reason)


def test_an_order_counts_whole_or_not_at_all_unless_something_else_is_chosen():
    assert [ordered("fabcde", credit).fraction for credit in (None, ALL, COVERAGE)] == [0, 0, 0]


@settings(max_examples=200, deadline=None)
@given(sequence=st.permutations("abcdefgh"))
def test_the_longest_run_is_the_longest_piece_of_the_key_found_in_the_answer(sequence):
    given, key = "".join(sequence), "abcdefgh"
    pieces = {key[start:end] for start in range(8) for end in range(start + 1, 9)}
    assert len(longest_run(given, key)) == max(len(piece) for piece in pieces if piece in given)
    assert "".join(longest_run(given, key)) in given


policies = st.sampled_from(OFFERED[Form.MULTIPLE_RESPONSE])
sets = st.sets(st.sampled_from("abcdef"), min_size=1)


@settings(max_examples=300, deadline=None)
@given(options=sets, keys=sets, credit=policies)
def test_choosing_one_more_right_answer_or_one_wrong_one_less_never_earns_less(options, keys, credit):
    before = chosen(options, credit, keys).fraction
    for missing in keys - options:
        assert chosen(options | {missing}, credit, keys).fraction >= before
    for wrong in options - keys:
        if len(options) > 1:
            assert chosen(options - {wrong}, credit, keys).fraction >= before


@settings(max_examples=200, deadline=None)
@given(right=st.integers(0, 5), credit=st.sampled_from(OFFERED[Form.MATCHING]))
def test_one_more_right_pair_never_earns_less(right, credit):
    assert matched(right + 1, credit).fraction >= matched(right, credit).fraction


@settings(max_examples=200, deadline=None)
@given(options=sets, keys=sets, credit=policies)
def test_only_the_whole_set_earns_everything(options, keys, credit):
    assert (chosen(options, credit, keys).fraction >= 1) is (options == keys)


@pytest.mark.parametrize("form", list(Form))
def test_every_policy_a_form_offers_has_a_name_and_a_hint_and_any_other_falls_back_to_the_usual(form):
    offered = OFFERED.get(form, (Credit.ALL_OR_NOTHING,))
    assert credit_for(form, None) is offered[0]
    for credit in Credit:
        assert credit_for(form, credit) is (credit if credit in offered else offered[0])
    assert set(NAMES.get(form, {})) == set(HINTS.get(form, {})) == set(OFFERED.get(form, ()))
    assert bool(hint(form, offered[0])) is (form in OFFERED)
