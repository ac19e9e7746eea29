"""What a corrected key does to a mark, and what key counts one more answer as right."""

from __future__ import annotations

import pytest

from quiz.core.grading.correcting import Direction, also_accepting, direction
from quiz.core.items import Form


@pytest.mark.parametrize(
    ("before", "after", "way"),
    [(0.0, 1.0, Direction.RISES), (1.0, 0.5, Direction.FALLS), (1 / 3, 0.1 + 0.7 / 3, Direction.STAYS)],
)
def test_a_mark_rises_falls_or_stays(before: float, after: float, way: Direction) -> None:
    assert direction(before, after) is way


@pytest.mark.parametrize(
    ("form", "key", "answer", "wanted"),
    [
        (Form.GAP, {"accepted": ["Brunel"]}, {"text": " I.  K. Brunel "}, {"accepted": ["Brunel", "I. K. Brunel"]}),
        (Form.SHORT_ANSWER, {"accepted": ["Brunel"]}, {"text": "Brunel"}, {"accepted": ["Brunel"]}),
        (Form.MULTIPLE_CHOICE, {"options": ["o1"]}, {"options": ["o3"]}, {"options": ["o1", "o3"]}),
        (Form.TRUE_FALSE, {"options": ["o1"]}, {"options": ["o2"]}, None),
        (Form.NUMERIC, {"value": "7", "tolerance": "0"}, {"text": "8"}, None),
        (Form.GAP, {"accepted": ["Brunel"]}, {"text": ""}, None),
        (Form.GAP, {"accepted": ["Brunel"]}, None, None),
    ],
)
def test_an_answer_joins_the_key_where_the_form_holds_several(form, key, answer, wanted) -> None:
    assert also_accepting(form, key, answer) == wanted
