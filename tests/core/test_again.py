"""No year of what came again: of two returns to Norway neither is the only one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.core.facts.asked.again import may_come_again
from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.facts.asked.refusals import SECOND_VALUE, refuse_answer
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def year(reading: Reading, text: str) -> Answer:
    found = (a for s in reading.statements for a in answers_in(s, reading.names))
    return next(a for a in found if a.text == text)


@pytest.mark.parametrize(
    "article",
    [
        "Ruth Calloway returned to Norway in 1872. Ruth Calloway returned to Norway with Hugh Tull in 1891.",
        "Ruth Calloway left for Norway in 1872. Ruth Calloway had gone to Norway in 1861 to study law.",
        "Ruth Calloway left for the US in 1872. Ruth Calloway had gone to the United States in 1861 to study law.",
        "Ruth Calloway went to Norway in 1872. Late in her life she was invited to return to Norway in 1891.",
        "Ruth Calloway was elected governor in 1872. Ruth Calloway retook the governorship in 1876.",
        "Ruth Calloway was elected governor in 1872. Losing the office, she retook the governor's house in 1876.",
        "Hugh Tull won the Calloway Cup in 1872. He won the Calloway Cup again in 1875.",
    ],
)
def test_the_year_of_what_came_again_is_not_asked(read: Read, article: str) -> None:
    reading = read(article)
    assert refuse_answer(year(reading, "1872"), reading.record) == SECOND_VALUE


@pytest.mark.parametrize(
    "article",
    [
        "Ruth Calloway returned to Norway in 1872. Ruth Calloway returned to Peru in 1891.",
        "Ruth Calloway returned to Norway in 1872. Agnes Tull returned to Norway in 1891.",
        "Ruth Calloway returned to Norway in 1872. She returned to Norway in 1872 with Hugh Tull.",
        "Ruth Calloway first went to Norway in 1872. Ruth Calloway returned to Norway in 1891.",
        "Ruth Calloway left Norway in 1872. Ruth Calloway returned to Norway in 1891.",
        "Ruth Calloway was born in Norway in 1872. Ruth Calloway was elected governor of Norway in 1891.",
    ],
)
def test_the_year_of_what_came_once_may_be_asked(read: Read, article: str) -> None:
    reading = read(article)
    assert not may_come_again(year(reading, "1872"), reading.record)
