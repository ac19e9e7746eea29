"""A mark set by hand in an attempt that is opened again: it stands for the answer it was given to, and for no other."""

from __future__ import annotations

import datetime as dt

import pytest

from quiz.attempts import saving
from quiz.corrections.queries import mark_given, preview
from quiz.corrections.services import set_by_hand
from quiz.models import KeyRevision, Mark


@pytest.fixture
def owner(make):
    return make.teacher()


@pytest.fixture
def question(make, owner):
    return make.question(make.article(owner), "Which city is meant?", ("Astana", "Almaty", "Osh"))


@pytest.fixture
def attempt(make, owner, question, session, clock):
    """Return an attempt whose wrong answer the teacher marked half right by hand, and that runs again."""
    classroom = make.classroom(owner)
    learner = make.learner(classroom=classroom)
    given = make.assignment(make.quiz(owner, [question]), classroom)
    attempt = make.attempt(given, learner, [{"options": ["o2"]}])
    session.commit()
    clock.advance(minutes=1)
    mark = mark_given(session, owner, attempt.id, question.id)
    set_by_hand(session, mark, 0.5, reason="Nearly.", now=clock(), actor=owner)
    attempt.submitted_at = None
    session.commit()
    clock.advance(minutes=1)
    return attempt


def correct(session, question, clock, option: str) -> None:
    version = question.versions[-1]
    key = KeyRevision(version_id=version.id, number=version.key.number + 1, key={"options": [option]})
    key.created_at = clock()
    session.add(key)
    session.commit()
    session.expire_all()


def points(session, attempt) -> float:
    return session.query(Mark.points).where(Mark.attempt_id == attempt.id).scalar()


def test_handed_in_unchanged_it_stays_whatever_the_key_says_by_then(attempt, question, session, clock):
    correct(session, question, clock, "o3")
    saving.complete(session, attempt.id, now=clock())
    assert points(session, attempt) == 0.5


def test_another_answer_is_marked_by_the_key_and_moved_by_a_later_one(attempt, question, session, clock):
    item = saving.open_item(session, attempt.user_id, attempt.id, 1, now=clock())
    saving.save(session, item, {"options": ["o3"]}, item.revision, now=clock())
    assert points(session, attempt) == 0
    attempt.submitted_at = clock() + dt.timedelta(minutes=1)
    session.commit()
    clock.advance(minutes=2)
    correct(session, question, clock, "o3")
    [move] = preview(session, question, now=clock()).moves
    assert (move.before.points, move.after.fraction) == (0, 1)
