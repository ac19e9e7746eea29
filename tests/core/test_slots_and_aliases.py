"""Which slots leave room for a second value, what gives an answer away, and what an article calls a thing as well."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable

import pytest

from quiz.core.distractors import beside, choosing, dates
from quiz.core.facts.asked import denial, giveaways, openness, slots
from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.facts.asked.record import Record
from quiz.core.facts.asked.refusals import refuse_answer
from quiz.core.facts.named.aliases import aliases_in
from quiz.core.questions.accepted import spellings
from tests.core.conftest import Reading

Read = Callable[[str], Reading]


def answer(reading: Reading, text: str) -> Answer:
    found = (a for s in reading.statements for a in answers_in(s, reading.record.names))
    return next(a for a in found if a.text == text)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Ruth Calloway sold between three and nine ships to Norway in 1901.", "nine"),
        ("Ruth Calloway sold 15 to 20 boats in Norway.", "20"),
        ("Ruth Calloway named three sorts of rope in Norway: hemp, jute and wire.", "three"),
    ],
)
def test_an_end_of_a_range_or_what_is_listed_after_is_not_asked(read: Read, sentence: str, text: str) -> None:
    assert openness.is_only_a_bound(answer(read(sentence), text))


@pytest.mark.parametrize(
    ("key", "also"),
    [
        ("Protestant Reformation", "Reformation"),
        ("Edwin Halloran", "Halloran"),
        ("Ulver River", "Ulver"),
        ("St. Albans", "Saint Albans"),
    ],
)
def test_a_shorter_name_is_as_right(read: Read, key: str, also: str) -> None:
    reading = read(f"Ruth Calloway wrote a book about {'the ' if also in key else ''}{key} in 1901.")
    assert also in spellings(answer(reading, key), reading.record)


@pytest.mark.parametrize(
    ("key", "other"),
    [
        ("Northeast Asia", "Asia"),
        ("Black Sea", "Black"),
        ("Edwin Calloway", "Calloway"),
    ],
)
def test_a_shorter_name_that_may_mean_another_is_not_accepted(read: Read, key: str, other: str) -> None:
    the = "the " if key == "Black Sea" else ""
    reading = read(f"Ruth Calloway wrote a book about {the}{key} in 1901.")
    assert other not in spellings(answer(reading, key), reading.record)


def test_the_day_of_a_count_is_not_asked(read: Read) -> None:
    reading = read("As of January 2013 the harbour of Varby held 40 ships.")
    assert refuse_answer(answer(reading, "January 2013"), reading.record) == "worth: no day of a count"


def test_wrong_years_of_the_middle_ages_lie_within_a_generation() -> None:
    assert all(abs(int(year) - 1484) < 25 for year in dates.others_near("1484", "year", 2000))


def test_one_of_several_leaves_room_for_others(read: Read) -> None:
    assert openness.is_some_of_many(answer(read("Norway was among the largest buyers of timber in 1901."), "Norway"))
    assert not openness.is_some_of_many(answer(read("Norway was the largest buyer of timber in 1901."), "Norway"))


def test_a_country_beside_its_people_is_given_away(read: Read) -> None:
    reading = read("The Polish writer Ruth Calloway returned to Poland in 1901. She left for Norway in 1905.")
    assert giveaways.is_given_away(answer(reading, "Poland"))
    assert not giveaways.is_given_away(answer(reading, "Norway"))


def test_what_holds_of_many_places_is_asked_of_none(read: Read) -> None:
    reading = read("In most years boats are expensive in Norway. Ruth Calloway was born in Denmark in 1901.")
    assert not slots.has_one_value(answer(reading, "Norway"))
    assert slots.has_one_value(answer(reading, "Denmark"))


@pytest.mark.parametrize(
    ("sentence", "one", "other"),
    [
        ("Comb jellies, also called ctenophores, swim in every sea.", "comb jellies", "ctenophores"),
        ("Maize, or corn, was grown in the valley.", "maize", "corn"),
        ("The tide gate is also known as a sluice.", "tide gate", "sluice"),
    ],
)
def test_an_alias_is_found_both_ways(read: Read, sentence: str, one: str, other: str) -> None:
    found = aliases_in(read(sentence).record.sentences)
    assert [name.lower() for name in found[one]] == [other]
    assert [name.lower() for name in found[other]] == [one]


@pytest.mark.parametrize("sentence", ["They ate bread, fish, or corn, at noon.", "It makes cells called amoebocytes."])
def test_a_choice_or_a_class_is_no_alias(read: Read, sentence: str) -> None:
    assert aliases_in(read(sentence).record.sentences) == {}


def test_an_alias_may_be_typed(read: Read) -> None:
    reading = read(
        "Loch Arkay, also known as Lake Arkay, was mapped in 1901. Ruth Calloway drowned in Loch Arkay in 1905."
    )
    assert "Lake Arkay" in spellings(answer(reading, "Loch Arkay"), reading.record)


def test_no_year_is_offered_that_had_not_come(read: Read) -> None:
    assert max(dates.others_near("2014", "year", 2015)) <= "2015"
    reading = read("Ruth Calloway opened the harbour of Montrose in 2011.")
    assert Record(reading.record.sentences, reading.record.names).latest == 2011
    assert Record(reading.record.sentences, reading.record.names, datetime.date(2013, 5, 1)).latest == 2013


def test_recent_years_lie_nearer_than_old_ones() -> None:
    def reach(year: str) -> int:
        return max(abs(int(other) - int(year)) for other in dates.others_near(year, "year", 2015))

    assert reach("2010") < reach("1960") < reach("1620") < reach("1066")


def test_another_date_keeps_its_place_in_the_order_of_events(read: Read) -> None:
    birth = answer(read("Ruth Calloway lived in Norway from 1902 to 1905."), "1902")
    assert beside.leaves_room(birth, "1899")
    assert not beside.leaves_room(birth, "1905")
    assert not beside.leaves_room(birth, "1907")


def test_a_part_stays_smaller_than_the_whole(read: Read) -> None:
    part = answer(read("Ruth Calloway sold 40 boats of 50 boats in Norway."), "40")
    assert beside.leaves_room(part, "48")
    assert not beside.leaves_room(part, "64")


def test_a_famous_key_meets_its_peers(read: Read) -> None:
    reading = read("In 1915 Ruth Calloway met Einstein in Norway.")
    wrong = choosing.distractors(answer(reading, "Einstein"), reading.record, random.Random(1))
    assert len(wrong) == 3
    assert all(" " not in other for other in wrong)


def test_a_number_is_not_asked_where_the_things_are_named(read: Read) -> None:
    reading = read(
        "The two ports of Norway in 1901 were Montrose and Wick. Ruth Calloway built four ships in Norway in 1905."
    )
    assert openness.is_only_a_bound(answer(reading, "two"))
    assert not openness.is_only_a_bound(answer(reading, "four"))


def test_a_country_within_one_that_the_stem_names_is_no_distractor(read: Read) -> None:
    reading = read("In 1707 Scotland was joined to England as Great Britain.")
    for seed in range(20):
        wrong = choosing.distractors(answer(reading, "Scotland"), reading.record, random.Random(seed))
        assert "Wales" not in wrong


def test_one_event_of_a_people_may_be_asked_but_not_what_holds_of_many(read: Read) -> None:
    reading = read(
        "In 1901 Ruth Calloway fought against the Turks in Crimea. Ruth Calloway saw a Polish film in Norway."
    )
    assert slots.has_one_value(answer(reading, "Turks"))
    assert not slots.has_one_value(answer(reading, "Polish"))


def test_a_year_told_of_another_deed_may_stand_beside_the_key(read: Read) -> None:
    reading = read(
        "Ruth Calloway opened the harbour of Montrose in 1872. Peter Lund painted the town of Dundee in 1874."
    )
    assert reading.record.says_elsewhere("1874", answer(reading, "1872"))
    assert not reading.record.says_elsewhere("1875", answer(reading, "1872"))
    assert not reading.record.says_elsewhere("1872", answer(reading, "1872"))


def test_what_is_exceeded_is_a_bound(read: Read) -> None:
    reading = read("In 1901 the ships of Norway exceeded 500 boats.")
    assert openness.is_only_a_bound(answer(reading, "500"))


def test_no_week_has_eight_days(read: Read) -> None:
    reading = read("Ruth Calloway worked in Norway six days per week in 1901.")
    for seed in range(20):
        wrong = choosing.distractors(answer(reading, "six"), reading.record, random.Random(seed))
        assert not {"eight", "nine"} & set(wrong)


def test_what_was_often_so_is_not_denied_of_another_time(read: Read) -> None:
    reading = read("In 1901 Ruth Calloway often sailed to Norway. Ruth Calloway sailed to Denmark in 1905.")
    assert not denial.may_be_denied(answer(reading, "1901"))
    assert denial.may_be_denied(answer(reading, "1905"))


def test_what_is_denied_or_quoted_is_not_turned_round(read: Read) -> None:
    reading = read(
        "The harbour of Norway did not open in 1901. The harbour of Montrose was larger than the bay of Wick."
    )
    assert not slots.is_sound_exchange(answer(reading, "harbour"))
    assert slots.is_sound_exchange(answer(reading, "larger"))


def test_what_something_is_only_compared_with_is_not_asked(read: Read) -> None:
    reading = read("Ruth Calloway sailed to Norway before Peter Lund. Edwin Marsh saw Peter Lund in Norway in 1905.")
    lunds = [a for s in reading.statements for a in answers_in(s, reading.record.names) if a.text == "Peter Lund"]
    assert [slots.has_one_value(lund) for lund in lunds] == [False, True]


def test_in_a_long_article_only_what_is_near_is_looked_at(read: Read) -> None:
    far = "Edwin Marsh wrote a history of Scotland. " + "The rain fell on the harbour. " * 130
    record = read(f"{far}Ruth Calloway sailed to Norway in 1901. Peter Lund painted the town of Dundee.").record
    last = record.sentences[-1]
    assert {"Ruth Calloway", "Peter Lund"} <= {name.full for name in record.names_near(last)}
    assert "Edwin Marsh" not in {name.full for name in record.names_near(last)}
    assert "Edwin Marsh" in {name.full for name in record.names_near(record.sentences[0])}


def test_a_short_name_and_its_long_one_find_each_other(read: Read) -> None:
    record = read("Ruth Calloway led the Harbour Safety Board in 1901. In 1905 Peter Lund joined the HSB.").record
    assert record.short_and_long("HSB") == ["Harbour Safety Board"]
    assert record.names.find("HSB") is record.names.find("Harbour Safety Board")
    assert record.short_and_long("Peter Lund") == []
