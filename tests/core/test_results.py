"""What the marks of a class say."""

from __future__ import annotations

import pytest

from quiz.core.counting import Counts
from quiz.core.results import (
    Given,
    Mistake,
    Outcome,
    Score,
    Summary,
    Verdict,
    answers_given,
    common_mistake,
    counting,
    facilities,
    hardest,
    summary,
    tally,
    unfinished,
)

ANN, BOB, CY, DEE = 1, 2, 3, 4


def outcome(question: int, fraction: float, *said: str, worth: float = 1.0) -> Outcome:
    return Outcome(question, worth, fraction * worth, fraction, said)


def score(learner: int, *outcomes: Outcome, number: int = 1, ended: bool = True) -> Score:
    return Score(learner * 100 + number, learner, number, ended, ended, outcomes)


@pytest.mark.parametrize(
    ("fraction", "said", "verdict"),
    [
        (1.0, ("Astana",), Verdict.RIGHT),
        (0.5, ("Astana", "Almaty"), Verdict.PART),
        (0.0, ("Almaty",), Verdict.WRONG),
        (0.0, (), Verdict.NONE),
        (1.0, (), Verdict.RIGHT),
        (0.5, (), Verdict.PART),
    ],
)
def test_a_verdict_follows_the_fraction_also_where_a_teacher_gave_it_and_what_is_left_out_is_not_called_wrong(
    fraction, said, verdict
):
    assert outcome(1, fraction, *said).verdict is verdict


def test_a_score_adds_up_points_and_what_they_are_out_of():
    taken = score(ANN, outcome(1, 1.0, "a", worth=2), outcome(2, 0.5, "b"), outcome(3, 0.0))
    assert (taken.points, taken.worth, taken.answered) == (2.5, 4.0, 2)
    assert taken.share == 0.625


def test_wrong_answers_that_lose_points_never_take_a_score_below_nothing():
    lost = Outcome(1, 1.0, -2.0, 0.0, ("b",))
    taken = score(ANN, lost, outcome(2, 1.0, "a"))
    assert (taken.points, taken.share) == (0.0, 0.0)
    assert score(ANN, lost, outcome(2, 1.0, "a", worth=3)).points == 1.0


def test_the_attempts_of_each_learner_count_by_what_the_teacher_chose():
    scores = [score(who, outcome(1, share, "a"), number=n) for who in (ANN, BOB) for n, share in enumerate([0, 1, 0.5])]
    assert {learner: found.share for learner, found in counting(scores, Counts.MEAN).items()} == {ANN: 0.5, BOB: 0.5}
    assert {found.number for found in who(scores, Counts.LAST).values()} == {2}


def test_an_attempt_that_was_asked_nothing_earns_a_share_of_nothing():
    assert score(ANN).share == 0.0


def who(scores, counts=Counts.BEST):
    """Return the attempt that counts, by learner."""
    return {learner: found.attempt for learner, found in counting(scores, counts).items()}


def test_the_best_attempt_counts_whenever_it_was_made():
    good, bad = score(ANN, outcome(1, 1.0, "a")), score(ANN, outcome(1, 0.0, "b"), number=2)
    assert who([bad, good]) == {ANN: good}


def test_of_two_equal_attempts_the_earlier_counts():
    first, second = (score(ANN, outcome(1, 1.0, "a"), number=n) for n in (1, 2))
    assert who([second, first]) == {ANN: first}


def test_the_best_is_by_share_since_an_edited_quiz_may_be_worth_more():
    short = score(ANN, outcome(1, 1.0, "a"))
    long = score(ANN, outcome(1, 1.0, "a"), outcome(2, 0.5, "b"), number=2)
    assert long.points > short.points
    assert who([short, long]) == {ANN: short}


def test_an_attempt_still_running_never_counts_but_is_known():
    open_ = score(ANN, outcome(1, 1.0, "a"), number=2, ended=False)
    done = score(ANN, outcome(1, 0.0, "b"))
    assert who([open_, done]) == {ANN: done}
    assert unfinished([done, open_]) == {ANN: open_}


def test_an_attempt_the_quiz_closed_over_counts_though_it_was_not_handed_in():
    left = Score(1, ANN, 1, handed_in=False, ended=True, outcomes=(outcome(1, 1.0, "a"),))
    assert who([left]) == {ANN: left}
    assert unfinished([left]) == {}


def test_facility_is_the_mean_fraction_over_those_who_were_asked():
    scores = [
        score(ANN, outcome(1, 1.0, "a"), outcome(2, 0.0)),
        score(BOB, outcome(1, 0.5, "a", "b")),
    ]
    assert facilities(scores) == {1: 0.75, 2: 0.0}


@pytest.mark.parametrize(
    ("facility", "found"),
    [
        ({1: 0.9, 2: 0.4, 3: 0.7}, (2,)),
        ({1: 0.4, 2: 0.9, 3: 0.4}, (1, 3)),
        ({1: 0.4, 2: 0.4, 3: 0.4, 4: 1.0}, ()),
        ({1: 1.0, 2: 1.0}, ()),
        ({1: 0.5}, ()),
        ({1: 0.5, 2: 0.5}, ()),
        ({}, ()),
    ],
)
def test_the_hardest_question_is_named_only_where_it_stands_out(facility, found):
    assert hardest(facility) == found


def test_the_common_mistake_is_the_wrong_answer_of_most():
    said = [("Almaty", 0.0), ("Bishkek", 0.0), ("Almaty", 0.0), ("Astana", 1.0), ("Astana", 1.0), ("Astana", 1.0)]
    scores = [score(n, outcome(1, fraction, text)) for n, (text, fraction) in enumerate(said)]
    assert common_mistake(scores, 1) == Mistake("Almaty", 2)


def test_typed_mistakes_count_together_whatever_their_capitals_and_spaces():
    scores = [score(n, outcome(1, 0.0, text)) for n, text in enumerate(["Sea of  Aral", "sea of aral", "Caspian"])]
    assert common_mistake(scores, 1) == Mistake("Sea of  Aral", 2)


def test_a_mistake_only_one_person_made_is_not_pointed_at():
    assert common_mistake([score(ANN, outcome(1, 0.0, "Almaty")), score(BOB, outcome(1, 0.0, "Osh"))], 1) is None


def test_answers_of_several_parts_are_no_single_mistake():
    assert common_mistake([score(n, outcome(1, 0.0, "Almaty", "Osh")) for n in (ANN, BOB)], 1) is None


def test_every_option_offered_is_counted_in_its_order_also_where_nobody_chose_it():
    scores = [
        score(ANN, outcome(1, 0.5, "Almaty", "Astana")),
        score(BOB, outcome(1, 0.5, "Astana"), outcome(2, 0, "x")),
    ]
    assert answers_given(scores, 1, ["Almaty", "Osh", "Astana"], ["Astana"]) == (
        Given("Almaty", 1, False),
        Given("Osh", 0, False),
        Given("Astana", 2, True),
    )


def test_typed_answers_are_counted_by_how_many_gave_them_and_right_where_they_earned_all():
    said = [("24 km", 1.0), ("42", 0.0), ("42", 0.0), ("24", 1.0)]
    scores = [score(n, outcome(1, fraction, text)) for n, (text, fraction) in enumerate(said)]
    assert answers_given(scores, 1, right=["24"]) == (
        Given("42", 2, False),
        Given("24 km", 1, True),
        Given("24", 1, True),
    )


def test_a_mark_set_by_hand_makes_no_answer_right_for_everybody_and_no_right_one_a_mistake():
    by_hand = {"is_by_key": False}
    scores = [score(n, Outcome(1, 1.0, 1.0, 1.0, ("Osh",), **by_hand)) for n in (ANN, BOB)]
    assert answers_given(scores, 1, ["Astana", "Osh"], ["Astana"]) == (Given("Astana", 0, True), Given("Osh", 2, False))
    lowered = [score(n, Outcome(1, 1.0, 0.0, 0.0, ("Astana",), **by_hand)) for n in (ANN, BOB)]
    assert common_mistake(lowered, 1) is None


def test_a_tally_keeps_the_spelling_that_came_first():
    assert tally(["Astana", "ASTANA", "astana ", "Osh"]) == {"Astana": 3, "Osh": 1}


def test_the_summary_names_the_hardest_question_by_its_place_and_its_common_mistake():
    scores = [
        score(ANN, outcome(7, 1.0, "1859"), outcome(5, 0.0, "Almaty")),
        score(BOB, outcome(7, 1.0, "1859"), outcome(5, 0.0, "Almaty")),
    ]
    assert summary(scores, [ANN, BOB, CY], [7, 5]) == Summary(2, 3, (2,), Mistake("Almaty", 2))


def test_the_summary_counts_only_who_is_in_the_class_now():
    scores = [score(ANN, outcome(1, 1.0, "a")), score(DEE, outcome(1, 1.0, "a"))]
    assert summary(scores, [ANN, BOB], [1]) == Summary(1, 2)


def test_two_equally_hard_questions_are_both_named_in_order_and_no_mistake_is_picked():
    scores = [score(n, outcome(3, 0.0, "x"), outcome(1, 1.0, "a"), outcome(2, 0.0, "y")) for n in (ANN, BOB)]
    assert summary(scores, [ANN, BOB], [1, 2, 3]) == Summary(2, 2, (2, 3))


def test_nobody_has_answered_yet():
    assert summary([], [ANN, BOB], [1, 2]) == Summary(0, 2)
