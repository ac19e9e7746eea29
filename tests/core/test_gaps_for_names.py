"""Gaps for names: what sort of name is wanted is told, no name is cut in two, and its usual other names are taken."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.items import Form, Item
from quiz.core.questions import gap
from quiz.core.questions.accepted import spellings
from quiz.core.questions.also_called import also_called
from tests.core.conftest import Reading

Read = Callable[..., Reading]
TOWN = "The town of Wick lies in the north of Caithness. "


def answer(reading: Reading, text: str) -> Answer:
    told = reversed(reading.statements)  # of several statements that give an answer, the first
    found = {a.text: a for statement in told for a in answers_in(statement, reading.names)}
    assert text in found, sorted(found)
    return found[text]


def written(reading: Reading, text: str) -> Item | str:
    return gap.write(answer(reading, text), reading.record, random.Random(1))


def item(reading: Reading, text: str) -> Item:
    found = written(reading, text)
    assert isinstance(found, Item), found
    return found


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("Ruth Calloway moved in 1872 with her whole orchestra to the village of Skarne.", "Skarne"),
        ("In 1901 the Wick Historical Society was founded in the town by Ruth Calloway.", "Ruth Calloway"),
        ("In 1872 Ruth Calloway finished work on her only satirical play, Marsilia.", "Marsilia"),
    ],
)
def test_a_gap_is_written_where_the_sort_of_name_is_told(read: Read, said: str, key: str) -> None:
    assert item(read(TOWN + said), key).answer == (key,)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("In 1872 Ruth Calloway gave all of her old letters and books to God.", "God"),
        ("In 1872 Ruth Calloway built a small stone house for herself near Skarnbeck.", "Skarnbeck"),
        ("In 1872 Ruth Calloway was very much afraid of all the dark nights in Skarnbeck.", "Skarnbeck"),
        ("Ruth Calloway spent the whole of 1872 thinking about the cold climate of Denmark.", "Denmark"),
    ],
)
def test_no_gap_is_written_where_many_names_would_fit(read: Read, said: str, key: str) -> None:
    assert written(read(TOWN + said), key) in (gap.UNCLEAR, gap.OTHER_FILLERS)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("Long pieces of Hadrian's Wall can still be seen in many fields near Wick in 2004.", "Hadrian"),
        ("In 1872 Ruth Calloway was moved from the county of Tyne and Wear to Scotland.", "Wear"),
        ("In 1872 Ruth Calloway was invited to play the old organ for the Rangers' first captain.", "Rangers"),
    ],
)
def test_no_half_of_a_name_is_asked_for(read: Read, said: str, key: str) -> None:
    assert written(read(TOWN + said), key) == gap.HALF_A_NAME


@pytest.mark.parametrize(
    ("said", "full", "stem", "key"),
    [
        (
            "In 1872 Ruth Calloway sailed with her two brothers down the Hudson River.",
            "Hudson River",
            "down the _____ River.",
            "Hudson",
        ),
        (
            "Ruth Calloway taught Greek and Latin for eleven years at the University of Uppsala.",
            "University of Uppsala",
            "at the University of _____.",
            "Uppsala",
        ),
    ],
)
def test_the_noun_that_tells_the_sort_is_left_standing(read: Read, said: str, full: str, stem: str, key: str) -> None:
    found = item(read(TOWN + said), full)
    assert found.form is Form.GAP
    assert found.stem.endswith(stem)
    assert found.answer == (key,)
    assert {key, full} <= set(found.accepted)


def test_a_city_is_asked_for_as_one_where_a_country_would_fit(read: Read) -> None:
    found = item(read(TOWN + "Ruth Calloway died of a long illness in Lisbon on May 4, 1872."), "Lisbon")
    assert "in the city of _____" in found.stem


def test_what_is_told_of_somebody_at_the_edge_is_no_gap(read: Read) -> None:
    said = "Dorothea Hallwright grew up with her aunt in the neighbouring town of Skarnbeck. "
    assert item(read(TOWN + said), "Skarnbeck").answer == ("Skarnbeck",)
    assert written(read(TOWN + said + "Wick has a large old harbour for ships. " * 25), "Skarnbeck") == gap.UNCLEAR


def test_letters_that_few_can_type_are_not_asked_for(read: Read) -> None:
    reading = read(TOWN + "In 1872 the people of the town were still called the Ῥηνοί by their neighbours.")
    typed = [
        written(reading, a.text) for s in reading.statements for a in answers_in(s, reading.names) if "Ῥ" in a.text
    ]
    assert not any(isinstance(each, Item) for each in typed)


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("UC Davis", "University of California, Davis"),
        ("University of California, Davis", "UC Davis"),
        ("University of Oxford", "Oxford University"),
        ("Summer Olympics", "Olympic Games"),
        ("1956 Summer Olympics", "Summer Olympic Games"),
        ("Nationals", "National Party"),
        ("Labour", "Labour Party"),
    ],
)
def test_what_a_thing_is_also_called_is_taken(read: Read, text: str, also: str) -> None:
    reading = read("The Nationals and the Labour Party met in Wick. The National Party and Labour left Wick in 1872.")
    assert also in also_called(text, reading.record)


def test_no_other_name_is_made_up_for_what_has_none(read: Read) -> None:
    reading = read(TOWN)
    assert not list(also_called("University of Wick", reading.record))
    assert not list(also_called("Rangers", reading.record))


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ('In 1872 Ruth Calloway was known for her praise of "the long sea road to Lisbon and back".', "Lisbon"),
        ("In 1872 Ruth Calloway became a member of a small group of settlers in North Africa.", "North Africa"),
        ("In 1872 Ruth Calloway took over the first great shipyard of Denmark's largest company.", "Denmark"),
        ("The film of 1972 was made in the north by Ruth Calloway and Dorothea Hallwright.", "Dorothea Hallwright"),
    ],
)
def test_no_gap_is_written_where_nobody_need_remember_the_name(read: Read, said: str, key: str) -> None:
    assert written(read(TOWN + said), key) in (gap.UNCLEAR, gap.OTHER_FILLERS)


@pytest.mark.parametrize(
    "said",
    [
        "The town council of Wick has changed the old harbour tax of Caithness in 2014.",
        "The new bridge of Wick is scheduled to be built in 2014.",
    ],
)
def test_no_date_is_asked_of_what_has_been_or_was_planned(read: Read, said: str) -> None:
    assert written(read(TOWN + said), "2014") == gap.UNTIMELY


def test_the_civil_war_is_enough_where_only_one_is_named(read: Read) -> None:
    reading = read(TOWN + "Ruth Calloway came home to Wick in the last winter of the American Civil War.")
    assert list(also_called("American Civil War", reading.record)) == ["Civil War"]


def test_a_college_is_taken_with_its_town(read: Read) -> None:
    reading = read(TOWN + "In 1872 Ruth Calloway studied Greek for three years at Trinity College, Cambridge.")
    assert "Trinity College, Cambridge" in spellings(answer(reading, "Trinity College"), reading.record)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("In 1872 the council of Wick counted 22 churches, 15 schools and 13 shops.", "15"),
        ("In 1872 the town of Wick was the home of 500 Danes and 400 Swedes.", "400"),
    ],
)
def test_no_figure_in_a_row_of_figures_is_asked_for(read: Read, said: str, key: str) -> None:
    assert written(read(said), key) == gap.OTHER_FILLERS


def test_a_figure_by_itself_is_asked_for(read: Read) -> None:
    assert item(read("In 1872 the old council of the town of Wick counted 22 churches."), "22").answer == ("22",)


def test_a_family_name_is_enough_for_whoever_does_what_people_do(read: Read) -> None:
    reading = read(
        TOWN + "In 1872 the old harbour of Wick was designed by Tiresko Hallwright. Tiresko Hallwright married."
    )
    assert "Hallwright" in spellings(answer(reading, "Tiresko Hallwright"), reading.record)


def test_a_stranger_in_a_statement_that_is_not_about_the_topic_is_no_gap(read: Read) -> None:
    said = "Wick is a town.\n\nThe old theatre of Lisbon was rebuilt in 1872 by the architect Tiresko Hallwright."
    assert written(read(said, title="Wick"), "Tiresko Hallwright") == gap.UNCLEAR


def test_a_family_name_is_enough_where_the_article_itself_uses_it_alone(read: Read) -> None:
    reading = read(
        "In 1872 the harbour of Wick was bought by Edward John Marlowe. Edward J. Marlowe left Wick in 1880. "
        "The people of the town called it the Marlowe harbour."
    )
    assert "Marlowe" in spellings(answer(reading, "Edward John Marlowe"), reading.record)


def test_a_family_name_of_two_people_is_not_enough(read: Read) -> None:
    reading = read("In 1872 the harbour of Wick was bought by Edward Marlowe. Ruth Marlowe left Wick in 1880.")
    assert "Marlowe" not in spellings(answer(reading, "Edward Marlowe"), reading.record)
