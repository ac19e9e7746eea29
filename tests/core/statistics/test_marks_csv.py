"""A table of marks as another system writes it, and what is said where it can't be read."""

from __future__ import annotations

import pytest

from quiz.core.errors import InvalidInput
from quiz.core.interchange import figures, marks_csv
from quiz.core.statistics import analyse


def refusal(text: str) -> str:
    with pytest.raises(InvalidInput) as refused:
        marks_csv.load(text)
    return refused.value.message % refused.value.values


@pytest.mark.parametrize(
    "text",
    [
        "Learner,Q1/2,Q2/1\nann,1.5,0\nbo,,1\n",
        "\ufeffLearner;Q1/2;Q2/1\r\nann;1,5;0\r\nbo;-;1\r\n\r\n",
        "Learner\tQ1 / 2\tQ2/1\nann\t1.5\t0\nbo\t\t1",
    ],
)
def test_commas_semicolons_and_tabs_tell_the_same(text: str) -> None:
    marks = marks_csv.load(text)
    assert (marks.names, marks.maxima, marks.rows) == (("Q1", "Q2"), (2.0, 1.0), ((1.5, 0.0), (0.0, 1.0)))


def test_a_name_may_hold_what_parts_cells_and_what_parts_points() -> None:
    marks = marks_csv.load('Learner,"Rivers, lakes/seas/3"\nann,2\n')
    assert (marks.names, marks.maxima) == (("Rivers, lakes/seas",), (3.0,))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "This table is empty."),
        ("Learner\nann\n", "This table is empty."),
        ("Learner,Q1\nann,1\n", "“Q1” does not say how many points"),
        ("Learner,Q1/0\nann,0\n", "“Q1/0” does not say how many points"),
        ("Learner,Q1/1,Q1/1\nann,0,0\n", "two items are named “Q1”"),
        ("Learner,Q1/1\nann,1,1\n", "Line 2 has 3 cells, but line 1 has 2"),
        ("Learner,Q1/1\n\nann,good\n", "Line 3, Q1: “good” is not a mark"),
        ("Learner,Q1/1\nann,-1\n", "“-1” is not a mark"),
        ("Learner,Q1/1\nann,2\n", "2 is more than the 1 points"),
    ],
)
def test_what_can_not_be_read_is_told_by_its_line(text: str, said: str) -> None:
    assert said in refusal(text)


def test_a_table_too_large_is_refused_before_it_is_read_cell_by_cell() -> None:
    head = ",".join(f"Q{i}/1" for i in range(marks_csv.MOST_ITEMS + 1))
    assert "too large" in refusal(f"Learner,{head}\nann\n")


def test_the_table_for_people_names_each_item_and_what_deserves_a_look() -> None:
    text = figures.as_text(analyse(marks_csv.load("L,Q1/1,Q2/1,Easy/1\na,1,0,1\nb,1,0,1\nc,0,1,1\nd,0,1,1\n")))
    assert "Q1      1     50.00" in text
    assert "Easy: everybody earned the same" in text
    assert "Internal consistency  " in text
