"""Tables for a terminal."""

from __future__ import annotations

from quiz.console import table


def test_columns_are_as_wide_as_their_widest_cell():
    assert table([("a", "long word", "x"), ("bbb", "b", "y")], width=80) == "a    long word  x\nbbb  b          y"


def test_headings_stand_on_top_and_count_for_the_width():
    assert table([("a", "x")], headings=("NAME", "WHAT"), width=80) == "NAME  WHAT\na     x"


def test_the_last_column_wraps_under_itself():
    text = "one two three four five six seven"
    assert table([("a", text)], width=27).splitlines() == ["a  one two three four five", "   six seven"]


def test_an_empty_last_cell_leaves_no_trailing_spaces():
    assert table([("a", ""), ("b", "x")], width=80) == "a\nb  x"


def test_however_narrow_the_terminal_words_stay_whole():
    assert "incomprehensibilities" in table([("a", "incomprehensibilities")], width=5)
