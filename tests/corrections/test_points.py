"""Corrections where wrong answers lose points, or by how sure the learner was: points are exact, and come back so."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.core.grading import Credit
from quiz.core.items import Form
from quiz.corrections import queries, services
from quiz.models import KeyRevision, Mark, MarkChange

WHY = "Almaty was meant."


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def classroom(make, teacher):
    return make.classroom(teacher)


@pytest.fixture
def question(make, teacher):
    return make.question(make.article(teacher), "Which city is meant?", ("Astana", "Almaty", "Osh"))


@pytest.fixture
def give(make, teacher, classroom, question, session):
    """Return a function that gives the class a quiz of the question, worth three points, marked as said."""

    def give(**marking):
        quiz = make.quiz(teacher, [question], **marking)
        quiz.questions[0].points = 3.0
        session.commit()
        return make.assignment(quiz, classroom)

    return give


@pytest.fixture
def hand_in(make, classroom):
    def hand_in(given, option, sure=None, name=None):
        answer = {"options": [option]} if option else None
        return make.attempt(given, make.learner(name, classroom=classroom), [answer], sure=[sure])

    return hand_in


@pytest.fixture
def correct(session, clock, teacher, question):
    """Return a function that makes another option right, and applies that to the marks."""

    def correct(option, *, may_lower=True):
        version = question.versions[-1]
        key = KeyRevision(version_id=version.id, number=version.key.number + 1, key={"options": [option]})
        key.created_at = clock()
        session.add(key)
        session.commit()
        session.expire(version, ["keys"])
        regrade = services.apply(session, question, key.id, reason=WHY, may_lower=may_lower, now=clock(), actor=teacher)
        session.commit()
        return regrade

    return correct


def points(session, *attempts):
    session.expire_all()
    found = {mark.attempt_id: mark.points for mark in session.scalars(select(Mark))}
    session.rollback()
    return [found[attempt.id] for attempt in attempts]


def test_a_corrected_key_gives_back_what_a_wrong_answer_lost_and_takes_it_elsewhere(
    session, clock, teacher, give, hand_in, correct
):
    given = give(penalty=1 / 3)
    attempts = [hand_in(given, option) for option in ("o1", "o2", "o3", None)]
    assert points(session, *attempts) == [3.0, -1.0, -1.0, 0.0]
    regrade = correct("o2")
    assert points(session, *attempts) == [-1.0, 3.0, -1.0, 0.0]
    changes = session.scalars(select(MarkChange).order_by(MarkChange.attempt_id)).all()
    assert [(change.old_points, change.new_points) for change in changes] == [(3, -1), (-1, 3), (-1, -1), (0, 0)]
    services.undo(session, queries.regrade_for(session, teacher, regrade.id), now=clock(), actor=teacher)
    session.commit()
    assert points(session, *attempts) == [3.0, -1.0, -1.0, 0.0]


def test_how_sure_they_were_decides_what_a_corrected_key_moves(session, give, hand_in, correct):
    given = give(asks_certainty=True)
    attempts = [hand_in(given, option, sure) for option in ("o1", "o2") for sure in (None, 1, 2, 3)]
    assert points(session, *attempts) == [1, 1, 2, 3, 0, 0, -2, -6]
    correct("o2")
    assert points(session, *attempts) == [0, 0, -2, -6, 1, 1, 2, 3]


def test_nobody_loses_a_point_unless_the_teacher_says_so(session, give, hand_in, correct):
    given = give(asks_certainty=True, penalty=1.0)
    attempts = [hand_in(given, "o1", 3), hand_in(given, "o2", 3), hand_in(given, "o1", 1)]
    regrade = correct("o2", may_lower=False)
    assert points(session, *attempts) == [3, 3, 1]
    assert [change.is_kept for change in regrade.changes] == [True, False, True]


def test_the_preview_shows_the_points_that_would_be_lost(browse, teacher, question, give, hand_in, session, clock):
    given = give(penalty=0.5)
    hand_in(given, "o1", name="Ann")
    version = question.versions[-1]
    session.add(KeyRevision(version_id=version.id, number=2, key={"options": ["o2"]}, created_at=clock()))
    session.commit()
    page = browse(teacher).get(f"/questions/{question.id}/correction")
    cells = [" ".join("".join(cell.itertext()).split()) for cell in page.tree.iter("td")]
    assert cells[1:3] == ["3", "-1.5"]


def test_a_mark_by_hand_lies_between_nothing_and_the_worth_whatever_wrong_answers_lose(
    browse, teacher, give, hand_in, session, question
):
    given = give(asks_certainty=True)
    attempt = hand_in(given, "o2", 3, name="Ann")
    desk, learner = browse(teacher), browse(attempt.user)
    page = desk.get(f"/attempts/{attempt.id}/marks/{question.id}")
    assert "6 points off" in page.text
    assert 'value="0' in page.html, "the field starts with the least that can be given"
    assert "From 0 to 3 points" in page.submit("Set the mark", points="-6", reason="Hm.").text
    assert "From 0 to 3 points" in page.submit("Set the mark", points="3.5", reason="Hm.").text
    page = page.submit("Set the mark", points="1.5", reason="Well explained.")
    assert "Your teacher marked this by hand: Well explained." in page.text
    assert "Very sure" not in page.text, "how sure somebody was has no part in a mark by hand"
    assert points(session, attempt) == [1.5]
    page = learner.get(f"/attempts/{attempt.id}/result")
    assert "1.5 of 3 points" in page.text
    assert "Very sure" not in page.text


def test_a_set_is_marked_again_by_the_policy_its_attempt_froze(session, clock, make, teacher):
    question = make.question(
        make.article(teacher), "Which two?", ("a", "b", "c", "d"), form=Form.MULTIPLE_RESPONSE,
        key={"options": ["o1", "o2"]},
    )  # fmt: skip
    quiz = make.quiz(teacher, [question])
    found = {}
    for credit in (Credit.ALL_OR_NOTHING, Credit.EACH_OPTION, Credit.COVERAGE, None):
        quiz.questions[0].credit = credit
        session.commit()
        given = make.assignment(quiz, make.classroom(teacher))
        found[credit] = make.attempt(given, make.learner(), [{"options": ["o1", "o3"]}])
    assert points(session, *found.values()) == [0.0, 0.5, 0.25, 0.0]
    version = question.versions[-1]
    session.add(KeyRevision(version_id=version.id, number=2, key={"options": ["o1", "o3", "o4"]}, created_at=clock()))
    session.commit()
    session.expire_all()
    moves = {move.attempt_id: move.points for move in queries.preview(session, question, now=clock()).moves}
    assert [moves[attempt.id] for attempt in found.values()] == pytest.approx([0.0, 0.75, 2 / 3, 2 / 3])
