"""When people lived: a wrong year outside of a life strikes itself out."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.distractors import choosing
from quiz.core.facts.asked.answers import answers_in
from quiz.core.facts.named.lives import Life
from tests.core.conftest import Reading

Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("text", "life"),
    [
        ("Ruth Calloway (3 May 1861 in Leeds – 1922 in York) was an English painter.", Life(1861, 1922)),
        ("Ruth Calloway (born 1961) is an English painter.", Life(1961)),
        ("Ruth Calloway was born in Leeds in 1861. She painted. Ruth Calloway died in 1922.", Life(1861, 1922)),
        ("Ruth Calloway (1861 by Hale and 1863 by Dunn) is an English painting.", None),
        ("Ruth Calloway was born in Leeds. The mill was built in 1861.", None),
    ],
)
def test_a_life_is_known_from_what_the_article_tells(read: Read, text: str, life: Life | None) -> None:
    assert read(text).record.lives.get("Ruth Calloway") == life


@pytest.mark.parametrize("year", [1484, 1530, 1599])
def test_wrong_years_lie_in_the_life_of_whom_the_statement_names(read: Read, year: int) -> None:
    reading = read(f"Ruth Calloway (1470 – 1533) was a painter. Ruth Calloway's chapel in Leeds was painted in {year}.")
    answer = next(a for s in reading.statements for a in answers_in(s, reading.names) if a.text == str(year))
    others = [int(text) for text in choosing.distractors(answer, reading.record, random.Random(1))]
    assert others
    assert all((other > 1533) == (year > 1533) and other >= 1480 for other in others)


def test_a_year_of_childhood_may_stand_beside_others_of_childhood() -> None:
    life = Life(1861, 1922)
    assert not life.parts(1865, 1863)
    assert life.parts(1865, 1880)
