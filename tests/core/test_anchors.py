"""Who and what is meant stands in every statement, and no name is lent to something else."""

from __future__ import annotations

import pytest

from quiz.core.facts.meant.meaning import names_of
from quiz.core.facts.named.identity import Names
from quiz.core.facts.told.statements import Statement, statements_of
from quiz.core.facts.words.sentences import Sentence, read_sentences
from quiz.core.reading import lay_out


def read(headline: str, text: str) -> tuple[list[Sentence], Names]:
    layout = lay_out(f"{headline}\n\n{text}")
    sentences = list(read_sentences(layout.passages))
    return sentences, names_of(sentences, layout)


def told(headline: str, text: str, place: int) -> list[str]:
    """The statements that one sentence of a text makes."""
    sentences, names = read(headline, text)
    found = statements_of(sentences[place], sentences[max(0, place - 5) : place], names)
    return [statement.text for statement in found if isinstance(statement, Statement)]


def meant(headline: str, text: str, short: str) -> str:
    """The fullest name of what a text calls by a short one."""
    name = read(headline, text)[1].find(short)
    assert name is not None
    return name.full


def test_a_town_is_not_the_hotel_that_bears_its_name() -> None:
    text = "Velmora is a town in Portugal. Guests sleep at the Velmora Harbour Hotel. Velmora was founded in 1410."
    assert meant("Velmora", text, "Velmora") == "Velmora"


def test_a_headline_is_not_short_for_a_longer_name_that_begins_with_it() -> None:
    text = "Isfahan lies in Iran. The Isfahan Shahid Beheshti airport is busy. Isfahan was rich in 1600."
    assert meant("Isfahan", text, "Isfahan") == "Isfahan"


def test_a_family_name_that_looks_like_a_common_noun_is_said_in_full_at_the_beginning() -> None:
    text = (
        "Joanna Fields is a Canadian singer. Fields was born in Toronto in 1980, and critics praised Fields in Paris. "
        "Fields released three albums in Toronto."
    )
    assert told("Joanna Fields", text, 2) == ["Joanna Fields released three albums in Toronto."]


def test_two_words_name_a_person_whose_second_alone_acts_as_one() -> None:
    text = (
        "When empresario Haden Pruitt attempted to leave Texas, the governor stopped him. "
        "In 1826, Pruitt married in Texas, and Pruitt died in Ohio in 1849."
    )
    assert meant("Texas", text, "Pruitt") == "Haden Pruitt"


CUTTER = "Ann Hale is an engineer from Oslo. "


@pytest.mark.parametrize(
    "sentence",
    [
        "The army marched north along the river with ninety guns.",
        "The Americans moved on to take the old mission.",
        "Most settlers were from southern counties with poor soil.",
        "Just five companies control ninety percent of the newspapers.",
        "There are southeast winds and three kinds.",
        "France concentrated its forces against the Prussians.",
        "Pruitt noticed that one worker alone makes twenty pins.",
        "Olav Brekke was leader of the Herring Party.",
        "In the 1850s suburbs grew along the new railways.",
    ],
)
def test_what_says_neither_where_nor_when_nor_of_whom_makes_no_statement(sentence: str) -> None:
    assert told("Notes on the past", f"{CUTTER}{sentence}", 1) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "In 1835 the army marched north from Texas with ninety guns.",
        "The Americans moved on to take San Antonio in 1835.",
        "Workers who specialise in a task often learn to produce more quickly.",
        "Globally, ninety percent of newspapers are owned by companies.",
        "In 1756 France concentrated its forces against Prussia.",
        "Galileo noticed that one planet alone has four moons.",
        "Ann Hale's father was a teacher who sold dried herring.",
        "Olav Brekke was the leader of the Herring Party from 1911 to 1914.",
        "There are two kinds of current that a wire can carry.",
    ],
)
def test_what_holds_in_general_or_says_of_whom_and_when_stands(sentence: str) -> None:
    assert told("Notes on the past", f"{CUTTER}{sentence}", 1)


@pytest.mark.parametrize(
    "sentence",
    [
        "A version was written by Ann Hale in Oslo in 1911.",
        "A series of wars followed in Norway from 1562 to 1598.",
        "The Oslo police report a much lower number of thefts.",
        "Norway signed a Treaty in Oslo in 1985 with Sweden.",
        "Bergen was then known as a town of herring.",
        "Ann Hale met the newly arrived commander in Oslo in 1911.",
        "Both of which were built by Ann Hale in Oslo.",
    ],
)
def test_what_a_text_left_hanging_on_the_words_before_makes_no_statement(sentence: str) -> None:
    assert told("Notes on the past", f"{CUTTER}{sentence}", 1) == []


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        (
            "Ann Hale, in contrast, earned ninety crowns a month in Oslo.",
            "Ann Hale earned ninety crowns a month in Oslo.",
        ),
        ("Ann Hale then moved to Bergen in 1911.", "Ann Hale moved to Bergen in 1911."),
        ("Surprisingly, Ann Hale moved to Bergen in 1911.", "Ann Hale moved to Bergen in 1911."),
    ],
)
def test_words_that_only_link_a_statement_to_the_one_before_go(sentence: str, left: str) -> None:
    assert left in told("Notes on the past", f"{CUTTER}{sentence}", 1)


def test_whose_two_objects_are_not_mixed_with_who_acts() -> None:
    text = "The Harbour Board counts ships from ninety countries and sorts them by size."
    assert not any("them" in said for said in told("Notes on the past", CUTTER + text, 1))


ISLE = "Velmora is an island in the Indian Ocean. On Velmora, goats are kept. "


@pytest.mark.parametrize(
    ("headline", "text", "place", "statement"),
    [
        (
            "Velmora",
            f"{ISLE}Goats outnumber people in the dry hills.",
            2,
            "On Velmora, goats outnumber people in the dry hills.",
        ),
        (
            "Warsaw/North",
            "Warsaw is the capital of Poland. The University Library was founded in 1816.",
            1,
            "In Warsaw, the University Library was founded in 1816.",
        ),
        (
            "History of Warsaw",
            "Warsaw is the capital of Poland. By the 9th century BC, fishing had become an important trade.",
            1,
            "In Warsaw, by the 9th century BC, fishing had become an important trade.",
        ),
        (
            "Ellery Museum",
            "The Ellery Museum is in London. The departments of Asia include vases from China and Japan.",
            1,
            "At the Ellery Museum, the departments of Asia include vases from China and Japan.",
        ),
    ],
)
def test_what_names_no_place_is_told_where_it_holds(headline: str, text: str, place: int, statement: str) -> None:
    assert statement in told(headline, text, place)


@pytest.mark.parametrize(
    "sentence",
    [
        "Napoleon's soldiers were quartered in Berlin in 1806.",
        "The president of Germany is elected for five years.",
        "Ann Hale opened the harbour in 1911.",
        "The old houses were torn down without delay.",
    ],
)
def test_what_names_another_place_or_somebody_or_lacks_its_time_gets_no_place_before_it(sentence: str) -> None:
    found = told("Warsaw", f"Warsaw is the capital of Poland. {sentence}", 1)
    assert not any(said.startswith("In Warsaw") for said in found)
