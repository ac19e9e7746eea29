"""Join codes: easy to read off a wall, forgiving to type."""

from __future__ import annotations

import pytest

from quiz.classrooms.codes import ALPHABET, draw, folded, is_code


def test_a_drawn_code_has_six_signs_none_of_which_looks_like_another():
    drawn = {draw() for _ in range(2000)}
    assert all(is_code(code) for code in drawn)
    assert set("".join(drawn)) == set(ALPHABET)
    assert len(drawn) > 1990  # of 148 million, two alike come up once in seventy runs
    for alike in ["0OQD", "1IL7", "2Z", "5S", "8B", "UV", "6G", "4A", "EF"]:
        assert len(set(alike) & set(ALPHABET)) == 1, alike


def test_a_code_holds_no_word():
    assert not set("AEIOU") & set(ALPHABET)


@pytest.mark.parametrize(
    "typed",
    [
        "CKM2D5",
        "ckm2d5",
        " ckm 2d5 ",
        "ckm-2d5",
        "C K M 2 D 5",
        "ckm2d5.",
        "ＣＫＭ２Ｄ５",
        "CKMZD5",
        "CKM20S",
        "CKM2O5",
        "ckm2qs",
        "http://192.168.1.5:8000/join/CKM2D5",
        "http://192.168.1.5:8000/join/ckm2d5/",
    ],
)
def test_it_is_understood_however_it_is_typed(typed):
    assert folded(typed) == "CKM2D5"


def test_a_right_code_folds_to_itself():
    for _ in range(200):
        code = draw()
        assert folded(code) == code


@pytest.mark.parametrize("typed", ["", "CKM2D", "CKM2D5X", "漢字漢字漢字", "x" * 10_000, "\x00" * 6, "%27--"])
def test_what_cannot_be_a_code_is_none(typed):
    assert not is_code(folded(typed))
