"""A statement told true: specific, of no passing moment, of somebody known, cut where it is whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.core.facts.asked.answers import answers_in
from quiz.core.facts.asked.refusals import refuse_statement
from quiz.core.items import TRUE
from quiz.core.questions import true_false
from quiz.core.questions.wh import question_for
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def told_true(reading: Reading) -> list[str]:
    items = [item for told in reading.statements for item in true_false.write_whole(told, reading.names)]
    return [item.stem for item in items if item.answer == (TRUE,)]


def asked_of(reading: Reading) -> list[str]:
    return [told.text for told in reading.statements if not refuse_statement(told, reading.names)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The University of Wick is a member of the Northern League.",
        "The Baltic Exchange is a market for ships in London.",
        "Mount Ellery is named after Ruth Ellery.",
        "By the 19th century Norway had built 40 lighthouses on the coast.",
    ],
)
def test_what_is_specific_is_told_true(read: Read, sentence: str) -> None:
    assert told_true(read(sentence)) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The University of Wick offers a variety of services to students and visitors.",
        "Norway made advances in many areas of engineering and medicine.",
        "The University of Wick plays a leading role in the development of research.",
        "The harbour of Montrose is important to the world of yachting in Scotland.",
        "The Montrose Canal is one of the most successful canals of Scotland.",
    ],
)
def test_what_says_nothing_definite_is_not_told_true(read: Read, sentence: str) -> None:
    assert told_true(read(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Baltic Exchange is considering a sale of its harbour in London.",
        "Ruth Calloway was making her last visit to the harbour of Montrose.",
        "Ruth Calloway had played the violin in every town of Norway.",
        "The University of Wick initially taught law and medicine in Norway.",
        "Ruth Calloway would be the only captain of the Montrose Rovers.",
        "Ruth Calloway continued to shun the harbour of Montrose.",
    ],
)
def test_what_was_so_for_a_moment_is_not_told_true(read: Read, sentence: str) -> None:
    assert told_true(read(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway is home to 152,775 sheep and goats.",
        "The school of Wick has 12 teachers and 340 pupils in Norway.",
        "About 61.1% of Norwegians own a boat or a sledge.",
        "The University of Wick teaches law, medicine, music, history, physics and drama.",
    ],
)
def test_no_figures_and_lists_to_learn_by_heart_are_told_true(read: Read, sentence: str) -> None:
    assert told_true(read(sentence)) == []


def test_what_a_name_says_is_not_told_true(read: Read) -> None:
    assert told_true(read("The Northern Methodist Church is a large Methodist community in Norway.")) == []
    assert told_true(read("Ruth Anna Calloway was known as Ruth Calloway in Norway.")) == []


def test_nothing_vague_is_told_of_somebody_beside_the_topic(read: Read) -> None:
    reading = read("The Montrose Canal\n\nHans Farrow was ambitious for himself and his family.")
    assert told_true(reading) == []


def test_a_university_is_not_taken_for_its_founder(read: Read) -> None:
    reading = read(
        "Calloway University\n\nCalloway University is in Norway. It is named after John Calloway, a merchant. "
        "Calloway was a founding member of the Northern League in 1900."
    )
    assert not [told.text for told in reading.statements if told.text.startswith("John Calloway was a founding")]


def test_a_bare_first_name_or_family_acts_in_no_statement(read: Read) -> None:
    child = read("Parents on trial\n\nThomas Hale and Manju Hale are on trial in Norway. Gloria fell ill in Oslo.")
    assert not [told.text for told in child.statements if "Gloria" in told.text]
    family = read("Parents on trial\n\nThomas Hale lives in Norway. The Hales refused the medicine in Oslo in 1990.")
    assert not [told.text for told in family.statements if "Hales" in told.text]


def test_a_list_keeps_its_and_and_its_number(read: Read) -> None:
    reading = read("Based in southern Norway are the Calloway Company, Hale Pictures, Tarn Records, and Wick Brothers.")
    assert not [told.text for told in reading.statements if told.text.endswith("Calloway Company.")]


def test_its_own_is_not_taken_from_another_clause(read: Read) -> None:
    reading = read("Norway guards its coast around Tarn Bay, which shelters its capital.")
    assert "Tarn Bay shelters its capital." not in [told.text for told in reading.statements]


def test_a_name_put_for_a_pronoun_keeps_its_capital_inside(read: Read) -> None:
    reading = read(
        "Ruth Calloway\n\nRuth Calloway was a poet from Norway. "
        "She was a friend of the harbour and in 1927 published her own atlas of Greenland."
    )
    assert [told.text for told in reading.statements if "1927" in told.text][-1].startswith("In 1927 Ruth Calloway")


def test_a_possessive_is_written_anew_for_the_name_put_before_it(read: Read) -> None:
    reading = read("Thomas Hale\n\nThomas Hale lives in Norway. Thomas' sister moved to Greenland in 1872.")
    assert not [told.text for told in reading.statements if "Hale' " in told.text]
    assert any("Hale's sister" in told.text for told in reading.statements)


@pytest.mark.parametrize(
    "sentence",
    [
        "Schools for sailors became rare in the past in Norway.",
        "The price of a boat in Norway varies from harbour to harbour.",
        "Ruth Calloway is said to have owned a castle in Norway.",
        "Ruth Calloway tweeted to the mayor of Montrose.",
        "The schedule of the fair included a talk by Ruth Calloway.",
        "The Montrose Rovers faced Tarn United at Calloway Park.",
        "Famous captains include Ruth Calloway and John Farrow.",
    ],
)
def test_no_aside_is_told_true(read: Read, sentence: str) -> None:
    assert told_true(read(sentence)) == []


def test_what_the_hero_did_is_told_true_only_with_a_name_or_enough_words(read: Read) -> None:
    life = "Ruth Calloway\n\nRuth Calloway was a painter from Norway. "
    assert not [text for text in told_true(read(life + "Ruth Calloway disliked her service.")) if "disliked" in text]
    assert [text for text in told_true(read(life + "Ruth Calloway taught painting in Oslo.")) if "taught" in text]


@pytest.mark.parametrize(
    "sentence",
    [
        "A student comes to class one day.",
        "In less than two years, the Montrose Rovers left the harbour of Wick.",
        "A boy who shoves an elderly woman breaks a norm of his town.",
        "Calloway Air offers two flights per week to the island of Tarn.",
        "The Montrose Museum is located on Harbour Street in Wick.",
        "The right to found a school in Norway is in Article 7.",
    ],
)
def test_no_made_up_example_timetable_or_address_is_asked(read: Read, sentence: str) -> None:
    assert asked_of(read(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("A driver from Norway pays a tax on every car with a petrol engine.", "tax"),
        ("In two years of drought, Ruth Calloway left the harbour of Wick in 1872.", "drought"),
        ("The Wick Museum is located in the centre of Oslo.", "Oslo"),
        ("The right to found a school in Norway is in Article 7 of the Treaty of Wick.", "Article 7"),
    ],
)
def test_what_is_like_them_but_holds_beyond_the_day_stays(read: Read, sentence: str, kept: str) -> None:
    assert any(kept in text for text in asked_of(read(sentence)))


def test_a_cut_leaves_what_was_bid_for(read: Read) -> None:
    told = (
        "Calloway Media bid 400 million crowns for the rights to broadcast the games of the Norwegian league in 1990."
    )
    assert not [each.text for each in read(told).statements if "rights" not in each.text]


def test_a_cut_leaves_in_what_somebody_was_active(read: Read) -> None:
    told = "After his retirement in 1925, Hans Farrow remained active in the community of painters in Norway."
    assert not [each.text for each in read(told).statements if each.text.endswith("active.")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The University of Wick plays a leading role in building the harbour of Norway.",
        "The collections of the University of Wick are among the best in Norway.",
        "Ruth Calloway appeared in a string of roles in plays like The Harbour of Montrose.",
        "A ferry and a bus are available at Montrose airport in Scotland.",
        "The A59 and the M62 link Montrose with Wick and Norway.",
        "Captains in Norway often know the rocks of Tarn Bay well.",
        "The first chapter of The Harbour of Montrose begins with a storm at sea.",
        "Ruth Calloway's father was a Norwegian farmer and geologist.",
        "Harbour Street was renamed Castle Street by the Norwegian army.",
        "Ruth Calloway was aged 31 in the year 1873.",
        "Exceptionally complex, the Montrose Canal is a feature of the Norwegian coast.",
        "The BBC Orchestra was using the Montrose Harbour to store its violins.",
    ],
)
def test_travellers_talk_and_side_remarks_are_not_told_true(read: Read, sentence: str) -> None:
    assert told_true(read(sentence)) == []


def test_later_goes_where_nothing_is_said_of_before(read: Read) -> None:
    reading = read("Ruth Calloway was born in Oslo. Ruth Calloway later joined the Norwegian Academy of Music.")
    assert "Ruth Calloway joined the Norwegian Academy of Music." in [told.text for told in reading.statements]


def test_later_stays_after_a_date_that_is_not_its_own(read: Read) -> None:
    reading = read("In 1892, Norway sold Bergen, while Denmark eventually bought the harbour of Wick.")
    assert not [told.text for told in reading.statements if "1892" in told.text and "Denmark bought" in told.text]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Calloway Medal was lost tragically back in 1872.",
        "Ruth Calloway was probably born in Montrose in 1872.",
        "Ruth Calloway was aged 31 in 1872.",
    ],
)
def test_no_year_is_asked_for_of_what_hangs_loose_without_it(read: Read, sentence: str) -> None:
    reading = read(sentence)
    years = [a for told in reading.statements for a in answers_in(told, reading.names) if a.text == "1872"]
    assert years
    assert [question_for(year) for year in years] == [None] * len(years)


def test_a_name_is_not_said_twice_in_two_spellings(read: Read) -> None:
    reading = read("Jens Otto Calloway or Otto Calloway was a Danish painter. Calloway lived in Randers in Denmark.")
    assert reading.statements[0].text == "Jens Otto Calloway was a Danish painter."
