"""Statements that lose no article, no comma, no half and no other side of what they compare."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.core.generate import generate
from tests.core.conftest import Reading

TRADE = """Ann Hale backed the Northern Free Trade Agreement (NFTA), a treaty that ended all tariffs in Norway.

Norway ratified NFTA late in 1993. NFTA had been negotiated by the Nygaard government in Oslo."""
RIVER = " The river Ouse flows through the city of York in England, and many people have lived beside it since 1200."
PLANET = """Water and Ice on Mars

Every winter the poles of Mars are covered with snow. {}

The rovers Spirit and Opportunity landed on Mars in January 2004."""


def stems_of(text: str) -> list[str]:
    return [item.stem for item in generate(text + RIVER, seed=1).items]


def test_what_initials_stand_for_keeps_its_article(read: Callable[..., Reading]) -> None:
    said = read(TRADE).said
    assert "Norway ratified the Northern Free Trade Agreement late in 1993." in said
    assert not any("ratified Northern" in text for text in said)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Treaty of York had been signed by Ann Hale.", "The Treaty of York was signed by Ann Hale."),
        ("Trade had flourished in medieval Norway.", "Trade flourished in medieval Norway."),
        ("Two bridges had been opened in Leeds.", "Two bridges were opened in Leeds."),
    ],
)
def test_what_had_happened_is_told_as_what_happened(sentence: str, told: str, read: Callable[..., Reading]) -> None:
    assert told in read(sentence).said


@pytest.mark.parametrize(
    "sentence",
    [
        "By 1919 the Treaty of York had been signed in Leeds.",
        "Ann Hale had already opened two schools in Leeds.",
        "Ann Hale had led the Norwegian army for ten years.",
        "Ann Hale had never visited the city of Leeds.",
    ],
)
def test_had_stays_where_it_looks_back_from_something(sentence: str, read: Callable[..., Reading]) -> None:
    assert read(sentence).said == [sentence]


def test_a_name_put_for_a_pronoun_is_set_apart_from_the_phrase_before_it(read: Callable[..., Reading]) -> None:
    said = read("Ann Hale studied in Oxford. From Oxford she moved on to Leeds in 1973.").said
    assert "From Oxford, Ann Hale moved on to Leeds in 1973." in said


def test_a_comma_goes_with_what_it_set_apart(read: Callable[..., Reading]) -> None:
    said = read("Ann Hale taught physics at Leeds University and, last week, returned to Norway to write a book.").said
    assert said
    assert not any("and," in text or "andr" in text for text in said)


@pytest.mark.parametrize(
    "sentence",
    [
        "A storm in Leeds, England, in 1921, turned out even more deadly.",
        "By the end of the year, the cost of bread in Norway was nearly double what it had been in 1916.",
        "Svendborg is easily reach by highway, bus and train from Odense.",
        "The city of Leeds last hosted in 1985.",
    ],
)
def test_what_compares_with_nothing_or_lacks_a_part_states_nothing(sentence: str, read: Callable[..., Reading]) -> None:
    assert read(sentence).said == []


def test_a_phrase_that_lacks_its_subject_is_no_statement(read: Callable[..., Reading]) -> None:
    text = "Any atom with six protons is the element carbon, with eight protons is oxygen, and with 26 is iron."
    assert read(text).said == ["Any atom with six protons is the element carbon."]


def test_previously_goes_from_the_beginning_of_a_statement(read: Callable[..., Reading]) -> None:
    said = read("Previously in the service of Norway, Ann Hale returned to Oslo in 1973.").said
    assert said == ["In the service of Norway, Ann Hale returned to Oslo in 1973."]


def test_two_names_are_not_run_together(read: Callable[..., Reading]) -> None:
    text = "In 1892, after seeing the success of a friend, Mary Moss, who wrote a novel, Ann Hale became a novelist."
    assert not any("Mary Moss, Ann Hale" in said for said in read(text).said)


def test_one_of_two_names_is_asked_for_as_such_and_the_other_not_accepted() -> None:
    text = "Oslo, also known as Christiania, is a port city in Norway. Oslo was founded by Harald Hardrada in 1048."
    items = [item for item in generate(text + RIVER, seed=1).items if "known as" in item.stem]
    assert items
    assert all("also known as" in item.stem and "Oslo" not in item.accepted for item in items)


def test_dates_that_are_compared_stay_together() -> None:
    text = "Fewer people lived in Norway in 1860 than in 1840. Ann Hale counted the people of Norway in 1861."
    assert not [stem for stem in stems_of(text) if stem.endswith(("than?", "than."))]


def test_a_clause_keeps_both_of_the_verbs_said_in_one_breath() -> None:
    text = "The Hale theory predicts that particles called gauge bosons are the means by which forces are "
    stems = stems_of(f"{text}emitted and absorbed.")
    assert not any("emitted" in stem and "absorbed" not in stem for stem in stems)


def test_a_possessive_of_a_sort_is_not_cut_from_its_noun() -> None:
    text = "Lensey Hale, born in Norway in 1929, is a children's book author and mathematician."
    assert not [stem for stem in stems_of(text) if "children's _" in stem]


def test_the_atmosphere_is_that_of_the_planet_in_the_headline(read: Callable[..., Reading]) -> None:
    text = "Carbon dioxide in the atmosphere can condense at high altitudes to form hazes of dry ice."
    found = [told for told in read(PLANET.format(text)).statements if told.text == text]
    assert [told.heading for told in found] == ["Water and Ice on Mars"]


@pytest.mark.parametrize("headline", ["Oslo Wins Prize", "Finding Water on Mars", "Water found on Mars"])
def test_a_headline_that_is_no_noun_of_the_text_is_no_heading(headline: str, read: Callable[..., Reading]) -> None:
    assert read(PLANET.replace("Water and Ice on Mars", headline)).names.heading is None


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Ann Hale is a lake in Norway. The Ouse flows into it from the south.", "into it"),
        ("Norse Who is a British programme. It was revived by Bo T Lee, who was showrunner of its revival.", "of its"),
        ("Ögedei Khan ruled Norway. Ögedei offered his nephew Kublai a horse in 1236.", "Ögedei Khan's nephew"),
        ("After seeing the success of a friend, Mary Moss, Hale decided to become a novelist.", "Moss, Hale"),
        ("Odense which is easily reach by highway, bus and train is a town in Denmark.", "easily reach"),
    ],
)
def test_no_statement_leans_on_itself_or_is_written_wrong(text: str, never: str, read: Callable[..., Reading]) -> None:
    assert not [said for said in read(text).said if never in said]


def test_an_occasion_that_is_not_named_goes_from_the_beginning(read: Callable[..., Reading]) -> None:
    said = read("During his campaign, Bo Lee described Norway as the land of a thousand fjords.").said
    assert said == ["Bo Lee described Norway as the land of a thousand fjords."]


def test_a_name_that_tells_which_thing_is_meant_stays_with_it() -> None:
    text = "In 2007, Ann Hale served as the host of the television series, Silver Tide."
    stems = [stem for stem in stems_of(text) if "television series" in stem]
    assert stems
    assert all("Silver Tide" in stem or "_____" in stem.split("television series")[1] for stem in stems)
