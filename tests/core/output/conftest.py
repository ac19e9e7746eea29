"""Every question of every article, for tests that look at them as a reader would."""

from __future__ import annotations

import pytest

from tests.core.output.articles import SAMPLE, SEED_ARTICLE, Quiz, quizzes


@pytest.fixture(scope="session")
def every_quiz() -> list[Quiz]:
    return quizzes()


@pytest.fixture(scope="session")
def sample(every_quiz: list[Quiz]) -> Quiz:
    return next(quiz for quiz in every_quiz if quiz.name == SAMPLE.stem)


@pytest.fixture(scope="session")
def shared(every_quiz: list[Quiz]) -> list[Quiz]:
    found = [quiz for quiz in every_quiz if quiz.name != SAMPLE.stem]
    if not found:
        pytest.skip("the sixteen articles to measure with are not beside the project")
    return found


@pytest.fixture(scope="session")
def seed_article(every_quiz: list[Quiz]) -> Quiz:
    if not SEED_ARTICLE.is_file():
        pytest.skip("the article the project started from is not beside it")
    return next(quiz for quiz in every_quiz if quiz.name == SEED_ARTICLE.stem)


@pytest.fixture(scope="session", params=["sample", "shared"])
def looked_at(request: pytest.FixtureRequest) -> list[Quiz]:
    """The sample alone, which is always there, and then the articles beside the project."""
    found = request.getfixturevalue(request.param)
    return [found] if isinstance(found, Quiz) else found
