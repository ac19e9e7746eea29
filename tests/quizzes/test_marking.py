"""A teacher chooses how a quiz is marked; attempts begun before keep what they began with."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.core.errors import InvalidInput
from quiz.core.grading import Credit
from quiz.core.items import Form
from quiz.models import Attempt, AttemptItem, QuizQuestion
from quiz.quizzes.marking import Marking, set_marking


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def quiz(make, teacher):
    """Return a quiz of a plain choice, a choice of several, and an ordering."""
    article = make.article(teacher)
    several = make.question(article, "Which two?", form=Form.MULTIPLE_RESPONSE, key={"options": ["o1", "o2"]})
    order = make.question(article, "In which order?", ("a", "b"), form=Form.ORDERING, key={"sequence": ["o1", "o2"]})
    return make.quiz(teacher, [make.question(article), several, order])


@pytest.fixture
def edit(browse, teacher, quiz):
    return browse(teacher).get(f"/quizzes/{quiz.id}/edit")


def credits(session):
    found = session.scalars(select(QuizQuestion.credit).order_by(QuizQuestion.position)).all()
    session.rollback()
    return found


def choices(page, name):
    select = next(s for s in page.tree.iter("select") if s.get("name") == name)
    return {o.get("value"): o.get("selected") is not None for o in select.iter("option")}


def test_each_form_offers_its_own_policies_the_usual_one_chosen(edit):
    assert not [s for s in edit.tree.iter("select") if s.get("name") == "entries-0-credit"]
    assert choices(edit, "entries-1-credit") == {
        "right_minus_wrong": True, "all_or_nothing": False, "each_option": False, "coverage": False,
    }  # fmt: skip
    assert choices(edit, "entries-2-credit") == {"all_or_nothing": True, "longest_run": False}


def test_what_counts_is_chosen_shown_and_chosen_back(edit, session):
    page = edit.submit("Save", {"entries-1-credit": "coverage", "entries-2-credit": "longest_run"})
    assert "multiple response, less for each one missing or wrong" in page.text
    assert "ordering, the longest run in the right order" in page.text
    assert credits(session) == [None, Credit.COVERAGE, Credit.LONGEST_RUN]
    page = page.follow("Change questions and order")
    assert choices(page, "entries-1-credit")["coverage"]
    page.submit("Save", {"entries-1-credit": "right_minus_wrong", "entries-2-credit": "all_or_nothing"})
    assert credits(session) == [None, None, None], "the usual one is not written down"


def test_a_policy_of_another_form_is_refused_and_nothing_is_changed(edit, session):
    page = edit.submit("Save", {"title": "Other", "entries-2-credit": "coverage"})
    assert page.status == 422
    assert "#entries-2-credit" in [link.get("href") for link in page.tree.iter("a")]
    assert 'value="Other"' in page.html
    assert credits(session) == [None, None, None]


@pytest.mark.parametrize(
    ("name", "penalty", "told"),
    [("1/4", 0.25, "a quarter"), ("1/3", 1 / 3, "a third"), ("1/2", 0.5, "a half"), ("1", 1.0, "the whole")],
)
def test_a_wrong_answer_may_lose_part_of_its_points(edit, quiz, session, name, penalty, told):
    page = edit.submit("Save", penalty=name)
    assert f"A wrong answer loses {told} of what the question is worth." in page.text
    session.refresh(quiz)
    assert quiz.penalty == penalty
    assert choices(page.follow("Change questions and order"), "penalty")[name]


@pytest.mark.parametrize("penalty", ["2", "-1", "nan", "0.25"])
def test_a_penalty_that_is_not_offered_is_refused(edit, quiz, session, penalty):
    page = edit.submit("Save", penalty=penalty)
    assert page.status == 422
    assert "#penalty" in [link.get("href") for link in page.tree.iter("a")]
    session.refresh(quiz)
    assert quiz.penalty == 0


def test_learners_may_be_asked_how_sure_they_are(edit, quiz, session):
    page = edit.submit("Save", asks_certainty="y")
    assert "Learners say how sure they are, and earn by it." in page.text
    session.refresh(quiz)
    assert quiz.asks_certainty
    session.rollback()  # the page wants to write next
    page.follow("Change questions and order").submit("Save", asks_certainty=None)
    session.refresh(quiz)
    assert not quiz.asks_certainty


@pytest.mark.parametrize("penalty", [-0.1, 1.1, float("nan")])
def test_no_service_takes_a_penalty_outside_nothing_and_all(quiz, penalty):
    with pytest.raises(InvalidInput) as refusal:
        set_marking(quiz, Marking(penalty))
    assert refusal.value.field == "penalty"


def test_no_service_takes_a_policy_its_form_has_not(quiz):
    with pytest.raises(InvalidInput):
        set_marking(quiz, Marking(credits={quiz.questions[0].question_id: Credit.COVERAGE}))
    set_marking(quiz, Marking(credits={999: Credit.COVERAGE}))


def test_an_attempt_keeps_the_marking_it_began_with(browse, make, teacher, quiz, edit, session):
    classroom = make.classroom(teacher)
    given = make.assignment(quiz, classroom, attempts_allowed=None)
    for name in ("Ann", "Bea"):
        page = browse(make.learner(name, classroom=classroom)).get("/my-quizzes").submit("Begin")
        assert page.path.startswith("/attempts/")
        edit = edit.submit("Save", {"entries-1-credit": "coverage"}, penalty="1/2", asks_certainty="y").follow(
            "Change questions and order"
        )
    first, second = session.scalars(select(Attempt).where(Attempt.assignment_id == given.id).order_by(Attempt.id))
    assert (first.penalty, first.asks_certainty) == (0, False)
    assert (second.penalty, second.asks_certainty) == (0.5, True)
    kept = [
        session.scalars(select(AttemptItem.credit).where(AttemptItem.attempt == a).order_by(AttemptItem.position)).all()
        for a in (first, second)
    ]
    session.rollback()
    assert kept[0] == [Credit.ALL_OR_NOTHING, Credit.RIGHT_MINUS_WRONG, Credit.ALL_OR_NOTHING]
    assert kept[1] == [Credit.ALL_OR_NOTHING, Credit.COVERAGE, Credit.ALL_OR_NOTHING]
