"""Reading a pasted roster, and proposing user names."""

from __future__ import annotations

import pytest

from quiz.classrooms.roster.names import MOST_AT_ONCE, Entry, base_name, proposal, read_entries


def refusals(text: str) -> list[str]:
    return [str(refusal) for refusal in read_entries(text)[1]]


def test_each_line_is_a_learner_and_empty_lines_only_count():
    entries, refused = read_entries("Anna Schmidt\r\n\r\n  Ben \nCleo, cleo.k\r\n")
    assert entries == [Entry(1, "Anna Schmidt"), Entry(3, "Ben"), Entry(4, "Cleo", "cleo.k")]
    assert refused == []


@pytest.mark.parametrize("line", ["Cleo,cleo.k", " Cleo ,  cleo.k ", "Cleo\tcleo.k"])
def test_a_user_name_follows_a_comma_or_a_tab_as_spreadsheets_paste_it(line):
    assert read_entries(line)[0] == [Entry(1, "Cleo", "cleo.k")]


def test_a_comma_with_nothing_after_it_gives_no_user_name():
    assert read_entries("Cleo,")[0] == [Entry(1, "Cleo")]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Anna\n, ben", "Line 2: write a name, or a name, a comma and a user name."),
        ("Anna\nBen, ben, 7b", "Line 2: write a name, or a name, a comma and a user name."),
        (f"Anna\n\n{'x' * 81}", "Line 3: this is too long; 80 characters fit."),
        (f"Anna, {'ﷺ' * 20}", "Line 1: this is too long; 80 characters fit."),
        ("Anna\nB\u200bn", "Line 2: please use letters, digits and signs that can be seen."),
    ],
)
def test_a_mistake_is_named_by_its_line(text, why):
    assert refusals(text) == [why]


@pytest.mark.parametrize("text", ["", " \n\t\r\n", "\u2028"])
def test_a_list_without_a_name_asks_for_one(text):
    assert refusals(text) == ["Please write at least one name."]


def test_every_mistake_is_named_at_once():
    assert len(refusals("a,b,c\nAnna\n,\nAnna")) == 3


def test_one_name_twice_wants_user_names_to_tell_them_apart():
    [why] = refusals("Anna\nBen\nANNA")
    assert why == "Lines 1, 3: Anna stands here more than once. Give each a user name, after a comma."
    assert refusals("Anna, anna.k\nAnna, anna.m") == []
    assert refusals("Anna\nAnna, anna.m") == []


def test_one_user_name_twice_is_refused():
    assert refusals("Anna, a\nBen, A") == ["Lines 1, 2: the user name a stands here more than once."]


def test_more_than_a_school_at_once_is_refused():
    assert refusals("\n".join(f"Learner {n}" for n in range(MOST_AT_ONCE))) == []
    assert refusals("\n".join(f"Learner {n}" for n in range(MOST_AT_ONCE + 1))) == [
        "At most 100 learners can be added at once."
    ]


@pytest.mark.parametrize(
    ("display_name", "name"),
    [
        ("Anna", "anna"),
        ("Anna Schmidt", "anna.schmidt"),
        ("José Ñandú", "jose.nandu"),
        ("O'Brien-Smith", "o.brien.smith"),
        ("  Groß  ", "gross"),
        ("Мария", "мария"),
        ("李 小龙", "李.小龙"),
        ("Dr. No", "dr.no"),
        ("!!!", "learner"),
        ("<b>Eve</b>", "b.eve.b"),
        ("a" * 80, "a" * 40),
    ],
)
def test_a_user_name_is_made_of_the_display_name(display_name, name):
    assert base_name(display_name) == name


def test_a_taken_user_name_is_numbered():
    assert proposal("Anna", set()) == "anna"
    assert proposal("Anna", {"anna"}) == "anna2"
    assert proposal("Anna", {"anna", "anna2", "anna4"}) == "anna3"
    assert proposal("R2", {"r2"}) == "r2.2"
