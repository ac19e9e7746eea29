"""A class with a quiz to take, and what tests of taking ask about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import event

from quiz.core.items import Form
from quiz.models import Assignment, Classroom, Question, Quiz, User
from tests.factories import Factory

EVENTS = ("The ferry stopped", "The bridge opened", "Brunel crossed it")


@dataclass
class Scene:
    """One teacher, one class with one learner, one quiz."""

    teacher: User
    classroom: Classroom
    learner: User
    quiz: Quiz


@pytest.fixture
def scene(make: Factory) -> Scene:
    """Return a quiz of three questions whose first option is right, not yet given to anybody."""
    teacher = make.teacher()
    classroom = make.classroom(teacher)
    article = make.article(teacher)
    questions = [make.question(article, f"When did bridge {number} open?") for number in (1, 2, 3)]
    return Scene(teacher, classroom, make.learner(classroom=classroom), make.quiz(teacher, questions))


@pytest.fixture
def given(make: Factory, scene: Scene) -> Callable[..., Assignment]:
    """Return a function that gives the quiz to the class."""

    def give(**terms: Any) -> Assignment:
        return make.assignment(scene.quiz, scene.classroom, **terms)

    return give


def every_form(make: Factory, teacher: User) -> list[Question]:
    """Make one question of each form, in the order of :class:`Form`."""
    article = make.article(teacher)
    texts = {"accepted": ["Tamar"]}
    matching = make.question(
        article,
        "Who did what?",
        ("Brunel", "Prince Albert"),
        form=Form.MATCHING,
        key={"pairs": {"o1": "c1", "o2": "c2"}},
    )
    matching.versions[0].choices = [{"id": "c1", "text": "designed it"}, {"id": "c2", "text": "named it"}]
    order = {"sequence": ["o1", "o2", "o3"]}
    made = {
        Form.MULTIPLE_CHOICE: make.question(article),
        Form.MULTIPLE_RESPONSE: make.question(
            article, "Which two?", form=Form.MULTIPLE_RESPONSE, key={"options": ["o1", "o3"]}
        ),
        Form.TRUE_FALSE: make.question(article, "It opened in 1859.", ("True", "False"), form=Form.TRUE_FALSE),
        Form.SHORT_ANSWER: make.question(article, "Which river?", (), form=Form.SHORT_ANSWER, key=texts),
        Form.NUMERIC: make.question(
            article, "How long was the work?", (), form=Form.NUMERIC, key={"value": "7", "tolerance": "0"}
        ),
        Form.GAP: make.question(article, "The bridge over the _____ opened.", (), form=Form.GAP, key=texts),
        Form.MATCHING: matching,
        Form.ORDERING: make.question(article, "Put these in order.", EVENTS, form=Form.ORDERING, key=order),
    }
    make.session.commit()
    return [made[form] for form in Form]


@pytest.fixture
def statements(app) -> Callable[[], Any]:
    """Return a context that collects the SQL said within it."""

    @contextmanager
    def collected() -> Iterator[list[str]]:
        said: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
            said.append(statement)

        event.listen(app.extensions["engine"], "before_cursor_execute", note)
        yield said
        event.remove(app.extensions["engine"], "before_cursor_execute", note)

    return collected
