"""Keys and answers in words."""

from __future__ import annotations

import pytest

from quiz.core.items import Form
from quiz.core.wording import FORM_NAMES, in_words

OPTIONS = [{"id": "o1", "text": "1859"}, {"id": "o2", "text": "1849"}, {"id": "o3", "text": "1869"}]
CHOICES = [{"id": "c1", "text": "opened"}, {"id": "c2", "text": "planned"}]


@pytest.mark.parametrize(
    ("stored", "words"),
    [
        ({"options": ["o2"]}, ("1849",)),
        ({"options": ["o3", "o1"]}, ("1859", "1869")),
        ({"options": ["gone"]}, ()),
        ({"options": []}, ()),
        ({"sequence": ["o3", "o1", "o2"]}, ("1869", "1859", "1849")),
        ({"pairs": {"o2": "c2", "o1": "c1", "o3": "gone"}}, ("1859 – opened", "1849 – planned")),
        ({"text": " Brunel "}, ("Brunel",)),
        ({"text": ""}, ()),
        ({"accepted": ["Brunel", "I. K. Brunel"]}, ("Brunel", "I. K. Brunel")),
        ({"value": "24", "tolerance": "0"}, ("24",)),
        ({"value": "24", "tolerance": "0.5"}, ("24 ± 0.5",)),
        ({"value": 24}, ("24",)),
        ({}, ()),
    ],
)
def test_what_is_stored_is_said_in_the_words_of_the_options(stored, words):
    assert in_words(stored, OPTIONS, CHOICES) == words


def test_every_form_has_a_name_of_its_own():
    assert set(FORM_NAMES) == set(Form)
    assert len(set(FORM_NAMES.values())) == len(Form)
