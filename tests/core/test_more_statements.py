"""Sentences that lean on others but a little, and the statements that can still be made of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.conftest import Reading

Read = Callable[..., Reading]


def said(reading: Reading, words: str) -> list[str]:
    """Return the statements that hold these words."""
    return [statement for statement in reading.said if words in statement]


@pytest.mark.parametrize(
    "sentence",
    [
        "The climate of Kenya is cooler around the capital city, Nairobi.",
        "The largest city in Norway has seven hundred thousand people.",
    ],
)
def test_a_noun_told_by_its_name_or_its_rank_stands_alone(read: Read, sentence: str) -> None:
    assert read(sentence).said == [sentence]


@pytest.mark.parametrize(
    "sentence",
    ["The climate of Kenya is cooler around the city.", "The city in the north was burnt by the army of Norway."],
)
def test_a_noun_told_by_neither_is_refused(read: Read, sentence: str) -> None:
    assert read(sentence).said == []


def test_they_takes_over_a_name_that_its_verb_calls_several(read: Read) -> None:
    reading = read("Cyanobacteria are small cells that live in water. They make oxygen with the light of the sun.")
    assert said(reading, "make oxygen") == ["Cyanobacteria make oxygen with the light of the sun."]


def test_they_is_no_name_that_its_verb_calls_one(read: Read) -> None:
    reading = read("Netherlands was the winner of the race. They make bicycles with the steel of Bergen.")
    assert said(reading, "make bicycles") == []


def test_it_takes_over_a_subject_told_by_its_own_words(read: Read) -> None:
    reading = read("The Baltic coast of Sweden has ninety harbours. It lies between Ystad and Haparanda.")
    assert said(reading, "lies between") == ["The Baltic coast of Sweden lies between Ystad and Haparanda."]


def test_it_does_not_take_over_a_subject_that_leans_itself(read: Read) -> None:
    reading = read("The coast has ninety harbours for small boats. It lies between Ystad and Haparanda.")
    assert said(reading, "lies between") == []


def test_a_long_description_owns_nothing(read: Read) -> None:
    reading = read("Cats of various breeds live in houses. Their bodies consist of bone and muscle.")
    assert said(reading, "bodies consist") == []


def test_they_of_a_second_clause_means_the_subject_of_the_first(read: Read) -> None:
    reading = read("Nerve cells need oxygen all the time; they carry signals from the skin to the brain.")
    assert said(reading, "carry signals") == ["Nerve cells carry signals from the skin to the brain."]


def test_they_after_a_clause_of_time_means_its_subject(read: Read) -> None:
    sentence = "When rivers freeze in the north of Norway, they carry trucks from Bergen to Oslo."
    assert read(sentence).said == [sentence]


def test_they_after_a_clause_of_two_plurals_means_neither(read: Read) -> None:
    assert read("When rivers carry boats in Norway, they reach the harbours of Bergen late.").said == []


def test_a_person_something_is_known_to_is_not_its_subject(read: Read) -> None:
    assert said(read("Ann Hale and Peter Barlow sold the plan of Oslo to him in 1877."), "to him") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The origin of the name Norway is not clear.",
        "The term kayak is used in the north of Canada and in Greenland.",
        "The interquartile range is a number that tells how far values lie apart.",
    ],
)
def test_a_word_said_to_be_one_and_a_term_defined_stand_alone(read: Read, sentence: str) -> None:
    assert read(sentence).said == [sentence]


def test_a_numeral_of_a_king_speaks_for_nobody(read: Read) -> None:
    sentence = "In 1661 Ann Hale joined the army of Sweden under King Gustav I in Stockholm."
    assert read(sentence).said == [sentence]


def test_one_clause_that_addresses_the_reader_does_not_spoil_the_other(read: Read) -> None:
    reading = read("Bergen lies on the coast of Norway; you should bring a coat to its harbour.")
    assert reading.said == ["Bergen lies on the coast of Norway."]


def test_what_a_name_is_said_to_be_twice_over_makes_two_statements(read: Read) -> None:
    reading = read("Norway is a country in Europe and a founding member of the Northern Council.")
    assert {"Norway is a country in Europe.", "Norway is a founding member of the Northern Council."} <= {*reading.said}


@pytest.mark.parametrize(
    "sentence",
    [
        "Oslo is neither a port in Sweden nor a town of Denmark.",
        "Bergen is either a port in Norway or a town of Sweden.",
    ],
)
def test_what_is_denied_or_left_open_is_not_taken_apart(read: Read, sentence: str) -> None:
    assert not {"Oslo is a port in Sweden.", "Bergen is a port in Norway."} & {*read(sentence).said}


@pytest.mark.parametrize("mark", ["Although", "While", "Because"])
def test_a_granted_clause_is_a_statement(read: Read, mark: str) -> None:
    reading = read(f"{mark} Bergen lies far north of London, ships reach the place in two days.")
    assert said(reading, "far north") == ["Bergen lies far north of London."]


@pytest.mark.parametrize("mark", ["If", "Unless", "Until"])
def test_a_condition_is_no_statement(read: Read, mark: str) -> None:
    reading = read(f"{mark} Bergen lies far north of London, ships reach the place in two days.")
    assert said(reading, "far north") == []


def test_which_after_a_thing_in_general_is_a_statement_about_it(read: Read) -> None:
    reading = read("Leaves make sugar by photosynthesis, which uses the energy of sunlight.")
    assert "Photosynthesis uses the energy of sunlight." in reading.said


def test_which_after_a_deed_is_none(read: Read) -> None:
    reading = read("Norway closed ports to trade in 1931, which has affected the fishermen of Bergen.")
    assert said(reading, "Trade has affected") == []


def test_an_aside_that_leans_goes(read: Read) -> None:
    reading = read("Ann Hale, the leader of the group, crossed Greenland on foot in 1931.")
    assert said(reading, "crossed") == ["Ann Hale crossed Greenland on foot in 1931."]


def test_what_holds_in_other_places_is_not_said_of_all(read: Read) -> None:
    reading = read("In other places jellyfish are rare and hard to find in summer.")
    assert reading.said == []


def test_a_clause_of_time_tells_a_deed_or_a_year(read: Read) -> None:
    reading = read("Ships came to Oslo when Norway opened its harbours in 1931. Oslo grew when Bergen was poor.")
    assert said(reading, "its harbours in 1931.")[-1] == "Norway opened its harbours in 1931."
    assert said(reading, "Bergen was poor.") in ([], ["Oslo grew when Bergen was poor."])


def test_nothing_is_cut_away_to_hide_who_is_spoken_to(read: Read) -> None:
    assert read("Small spiders in Norway can build their nets on your machine in winter.").said == []


def test_a_long_statement_is_offered_without_the_clause_that_ends_it(read: Read) -> None:
    reading = read(
        "Peter Barlow bought the Halloway Museum in the north of Oslo after his brother Ruben had moved to the south."
    )
    assert "Peter Barlow bought the Halloway Museum in the north of Oslo." in reading.said


@pytest.mark.parametrize(
    "sentence",
    [
        "The Halloway Museum is one of twelve large museums in Oslo that were built by the family of Peter Barlow.",
        "Peter Barlow moved the Halloway Museum from the north to the south of Oslo after the storm of 1871.",
    ],
)
def test_what_counts_or_tells_the_year_stays_in_a_long_statement(read: Read, sentence: str) -> None:
    assert {text for text in read(sentence).said if not text.endswith(sentence[-12:])} == set()


def test_a_statement_too_long_for_a_question_loses_how_it_opens(read: Read) -> None:
    reading = read(
        "On a small street beside the old harbour, Peter Barlow showed eleven large paintings of ships by Ruth "
        "Calloway to the whole parliament of Norway in 1871."
    )
    assert [text[:35] for text in reading.said] == ["Peter Barlow showed eleven large pa"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruth Calloway was the subject of the film Crossing the Ice by Peter Barlow.",
        "The roads around Bergen belong to the Norwegian highway system.",
        "Bergen had ninety thousand people in the 1910 census of Norway.",
        "The churches of Bergen are among the oldest and most beautiful in the world.",
        "Lapland is the area stretching from the coast of Norway to the north of Finland.",
    ],
)
def test_a_noun_told_by_what_stands_around_it_stands_alone(read: Read, sentence: str) -> None:
    assert read(sentence).said == [sentence]


def test_his_in_a_description_means_whom_it_describes(read: Read) -> None:
    sentence = "Peter Barlow, a sailor all his life, drowned near Bergen in 1871."
    assert "drowned near Bergen in 1871." in " ".join(read(sentence).said)


def test_what_somebody_is_named_after_stays(read: Read) -> None:
    assert read("Settlers named the town in Norway after their king in 1871.").said == []


def test_both_with_two_words_of_one_thing_leans_on_nothing(read: Read) -> None:
    sentence = "Flowers of the apple tree have both male and female parts."
    assert read(sentence).said == [sentence]


def test_an_article_about_a_people_is_about_them(read: Read) -> None:
    reading = read("The Vandals\n\nThe Vandals were famed for their ships and for their songs.", "Vandals")
    assert said(reading, "were famed") == ["The Vandals were famed for their ships and for their songs."]


def test_no_list_is_cut_to_its_first_thing(read: Read) -> None:
    reading = read(
        "The ships of Ruth Calloway brought copper and silver from harbours in Sweden, Denmark and the far coast of "
        "Finland, where her brothers owned a mine, in the summer of 1871."
    )
    assert [text for text in reading.said if text.endswith("harbours in Sweden.")] == []


def test_two_clauses_with_but_a_comma_between_them_make_two_statements(read: Read) -> None:
    reading = read("The population of Oslo is growing slowly but steadily, Bergen has taken a place among the ports.")
    assert [text for text in reading.said if "growing" in text and "Bergen" in text] == []


def test_what_is_said_before_its_speaker_is_one_statement(read: Read) -> None:
    reading = read("The population of Oslo is growing, Ruth Calloway believes.")
    assert [statement.text for statement in reading.statements if not statement.claimed_by] == []


def test_their_in_a_granted_clause_may_mean_something_outside(read: Read) -> None:
    reading = read("Laws bind every port of Norway, although the Court of Bergen cannot rule on their validity.")
    assert said(reading, "The Court of Bergen cannot") == []


def test_what_is_so_but_in_part_keeps_its_reason(read: Read) -> None:
    reading = read(
        "Trade between Norway and the harbours of Scotland grew through the 1980s, in part because ships had become "
        "faster."
    )
    assert [text for text in reading.said if text.endswith("in part.")] == []


def test_what_it_names_is_not_what_their_means(read: Read) -> None:
    reading = read(
        "The Northern Fisheries Commission can read the Harbour Laws of Norway, but it cannot judge their validity."
    )
    assert said(reading, "validity") == []


def test_a_year_is_not_put_to_what_somebody_is_called_beside_the_name(read: Read) -> None:
    reading = read("The matter was settled in 1807 when the HMS Montrose, a British warship, fired on a ferry.")
    assert said(reading, "a British warship") == ["The HMS Montrose was a British warship."]
