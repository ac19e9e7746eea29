"""A class that has taken a quiz, each in their own browser."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from quiz.core.items import Form, Span
from quiz.models import Assignment, Attempt, Question, User
from tests.client import Client

OPENED, DESIGNED, TOOK = "0-41", "42-103", "104-157"
WHY = "The article calls him the engineer."


@dataclass
class Scene:
    """One answer of Anna, wrong by the key; her browser and her teacher's."""

    teacher: User
    anna: User
    question: Question
    given: Assignment
    attempt: Attempt
    desk: Client
    learner: Client

    @property
    def page(self) -> str:
        return f"/attempts/{self.attempt.id}/challenges/1"

    @property
    def result(self) -> str:
        return f"/attempts/{self.attempt.id}/result"


@pytest.fixture
def stage(make, browse):
    """Return a function that lets Anna answer one question, by default with a name the key does not have."""

    def stage(question=None, answer=None, *, teacher=None, **terms) -> Scene:
        teacher = teacher or make.teacher()
        classroom = make.classroom(teacher)
        anna = make.learner("Anna", classroom=classroom)
        question = question or make.question(
            make.article(teacher),
            "Who designed the bridge?",
            (),
            form=Form.SHORT_ANSWER,
            key={"accepted": ["Brunel"]},
            evidence=[Span(42, 103)],
        )
        given = make.assignment(make.quiz(teacher, [question]), classroom, **terms)
        attempt = make.attempt(given, anna, [answer or {"text": "the engineer"}])
        return Scene(teacher, anna, question, given, attempt, browse(teacher), browse(anna))

    return stage


@pytest.fixture
def scene(stage) -> Scene:
    return stage()


@pytest.fixture
def challenged(scene) -> Scene:
    """Return the scene after Anna has said that her answer is right."""
    page = scene.learner.get(scene.result).follow("I think my answer is right")
    assert "Your teacher will look at it" in page.submit("Send it", evidence=[TOOK], reason=WHY).text
    return scene
