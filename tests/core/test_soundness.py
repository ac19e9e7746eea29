"""Rules that a strict reader's verdicts taught: one value a slot, whole clauses, nothing that leans, nothing idle."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.facts.asked import denial, slots, worth
from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.facts.asked.refusals import SECOND_VALUE, refuse_answer, refuse_statement
from quiz.core.facts.named.alike import abbreviates, is_written_alike
from quiz.core.items import Form, Item
from quiz.core.questions import events, gap, multiple_choice, short_answer, true_false, wh
from quiz.core.questions.accepted import usual_names
from tests.core.conftest import Reading

Read = Callable[..., Reading]
TOWN = "The town of Wick lies in the north of Caithness. "


def answer(reading: Reading, text: str) -> Answer:
    found = {a.text: a for statement in reading.statements for a in answers_in(statement, reading.names)}
    assert text in found, sorted(found)
    return found[text]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Masai Mara", "Maasai Mara"),
        ("Mount Kenya", "Mt. Kenya"),
        ("Internet Explorer 6", "IE6"),
        ("Tchaikovsky Hall", "Tchaikovski Hall"),
        ("Côte Verte", "Cote Verte"),
        ("World Health Organisation", "World Health Organization"),
        ("USA", "United States"),
    ],
)
def test_two_spellings_of_one_name_are_alike(one: str, other: str) -> None:
    assert is_written_alike(one, other)
    assert is_written_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Austria", "Australia"),
        ("Space Shuttle Discovery", "Space Shuttle Endeavour"),
        ("Black Sea", "Red Sea"),
        ("Apollo 11", "Apollo 12"),
        ("World Bank", "World Health Organization"),
    ],
)
def test_two_names_are_not_alike_for_sharing_letters(one: str, other: str) -> None:
    assert not is_written_alike(one, other)


def test_an_abbreviation_is_made_of_capitals_and_figures() -> None:
    assert abbreviates("WMO", "World Meteorological Organization")
    assert not abbreviates("WHO", "World Meteorological Organization")
    assert not abbreviates("Wick", "Western Isles Council")


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Ruth Calloway built harbours in towns such as Montrose and Wick after 1872.", "Montrose"),
        ("Ruth Calloway worked for seven cities, including Oslo and Prague, after 1872.", "Oslo"),
        ("Calloway's nets are used, for example, by the fishermen of Montrose.", "Montrose"),
        ("In 1872 the ships of Ruth Calloway rescued over 500 sailors near Montrose.", "500"),
        ("In 1872 at least nine engineers left the harbour of Montrose for Norway.", "nine"),
        ("In 1872 Norway became a member of the Port Ellery Society of Scotland.", "Port Ellery Society of Scotland"),
        ("Norway celebrates the day of its constitution on May 17 in every town of Montrose.", "May 17"),
    ],
)
def test_a_slot_with_room_for_more_is_not_asked(read: Read, sentence: str, text: str) -> None:
    reading = read(TOWN + sentence)
    assert refuse_answer(answer(reading, text), reading.record) == SECOND_VALUE


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Ruth Calloway built the harbour of Montrose with the help of Norway in 1872.", "Norway"),
        ("In 1872 the ships of Ruth Calloway rescued about 500 sailors near Montrose.", "500"),
        ("Ruth Calloway opened the harbour of Montrose on May 4, 1872.", "May 4, 1872"),
    ],
)
def test_a_slot_with_one_value_is_asked(read: Read, sentence: str, text: str) -> None:
    reading = read(TOWN + sentence)
    assert refuse_answer(answer(reading, text), reading.record) == ""


@pytest.mark.parametrize(
    ("sentence", "text", "one"),
    [
        ("Ruth Calloway's mussel has accidentally been introduced into the Black Sea.", "Black Sea", False),
        ("Ruth Calloway's mussel was accidentally introduced into the Black Sea in 1872.", "Black Sea", True),
        ("Montrose has the largest harbour in Scotland and a railway to Dundee.", "Scotland", False),
        ("Ruth Calloway learned two Norwegian words for a quiet sea in 1872.", "Norwegian", False),
        ("Ruth Calloway was a Norwegian engineer in the harbour of Montrose.", "Norwegian", True),
    ],
)
def test_other_values_are_wrong_only_where_there_is_one(read: Read, sentence: str, text: str, one: bool) -> None:
    assert slots.has_one_value(answer(read(TOWN + sentence), text)) is one


@pytest.mark.parametrize(
    ("sentence", "text", "deniable"),
    [
        ("Ruth Calloway moved from Dundee to Norway in 1872.", "1872", True),
        ("Ruth Calloway had left the harbour of Montrose by 1872.", "1872", False),
        ("Ruth Calloway moved from Dundee to Norway in 1872.", "Norway", True),
        ("Ruth Calloway, the mayor of Montrose, moved to Norway in 1872.", "Ruth Calloway", False),
        ("Seals can be found in Dundee and on the coasts of Norway in particular.", "Norway", False),
        ("Ruth Calloway studied in Dundee, Oslo and Prague before 1872.", "Oslo", False),
    ],
)
def test_a_value_is_denied_only_where_that_is_surely_false(
    read: Read, sentence: str, text: str, deniable: bool
) -> None:
    assert denial.may_be_denied(answer(read(TOWN + sentence), text)) is deniable


def test_an_adjective_before_its_noun_is_no_exchange_but_a_point_of_the_compass_is(read: Read) -> None:
    reading = read(TOWN + "Ruth Calloway found marine animals in the northern part of Scotland.")
    assert not slots.is_sound_exchange(answer(reading, "marine"))
    assert slots.is_sound_exchange(answer(reading, "northern"))


def test_a_country_after_the_has_no_options_and_is_not_changed(read: Read) -> None:
    reading = read(TOWN + "Ruth Calloway moved from Dundee to the Netherlands in 1872.")
    country = answer(reading, "Netherlands")
    assert multiple_choice.write(country, reading.record, random.Random(1)) == "too few distractors"
    assert true_false.write_false(country, reading.record, random.Random(1)) == "too few distractors"


def test_a_gap_for_a_year_says_so_for_a_place_would_fit_too(read: Read) -> None:
    reading = read(TOWN + "Ruth Calloway became a director of an old naval school in 1872.")
    shown = gap.write(answer(reading, "1872"), reading.record, random.Random(1))
    assert isinstance(shown, Item)
    assert shown.stem == "Ruth Calloway became a director of an old naval school in the year _____."
    asked = short_answer.write(answer(reading, "1872"), reading.record, random.Random(1))
    assert isinstance(asked, Item)
    assert asked.stem == "In which year did Ruth Calloway become a director of an old naval school?"


def test_a_gap_for_a_place_is_not_written_where_a_year_would_fit(read: Read) -> None:
    reading = read(TOWN + "Ruth Calloway became a director of an old naval school in Denmark.")
    assert gap.write(answer(reading, "Denmark"), reading.record, random.Random(1)) == gap.OTHER_FILLERS


@pytest.mark.parametrize(
    "sentence",
    [
        "European exploration of the interior began in the 19th century with Ruth Calloway.",
        "The previous chairs were Ruth Calloway in 1872 and Agnes Tull in 1893.",
        "Ruth Calloway met nine engineers at the event held in Montrose in 1872.",
        "Ruth Calloway found even higher places in the north of Caithness in 1872.",
        "Ruth Calloway rescued 200 more in the harbour of Montrose in 1872.",
        "Work stopped for Ruth Calloway in the harbour of Montrose in 1872.",
        "Engineers from Norway may be allowed to attend as guests of Ruth Calloway.",
    ],
)
def test_what_does_not_say_of_what_is_refused(read: Read, sentence: str) -> None:
    assert read(TOWN + sentence).said == [TOWN.strip()]


@pytest.mark.parametrize(
    "sentence",
    [
        "European exploration of the interior of Kenya began in the 19th century.",
        "The previous chairs of the Port Ellery Trust were Ruth Calloway and Agnes Tull.",
        "Ruth Calloway rescued 200 more sailors in the harbour of Montrose in 1872.",
        "Work on the harbour of Montrose stopped after Ruth Calloway lost her money.",
        "Engineers from Norway may attend the meetings of the Port Ellery Trust.",
    ],
)
def test_what_says_of_what_stays(read: Read, sentence: str) -> None:
    assert len(read(TOWN + sentence).said) >= 2


def test_a_relative_clause_never_loses_its_verb(read: Read) -> None:
    reading = read("The Calloways were the people who in the 10th and 11th centuries gave their name to Callander.")
    assert not any(said.rstrip(".").endswith("centuries") for said in reading.said)


def test_a_comma_and_a_conjunction_stay_where_both_sides_stay(read: Read) -> None:
    reading = read(TOWN + "The first fairs of Wick were in March 1872 and, with great success, in 1873.")
    assert reading.said[-1] == "The first fairs of Wick were in March 1872 and, with great success, in 1873."


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Agnes Tull said that Ruth Calloway built the harbour of Montrose in 1872.", "Agnes Tull"),
        ("The Dundee Times noted that Ruth Calloway built the harbour of Montrose.", "Dundee Times"),
    ],
)
def test_who_handed_it_on_is_not_asked(read: Read, sentence: str, text: str) -> None:
    reading = read(TOWN + sentence)
    assert worth.asks_who_spoke(answer(reading, text))
    assert not worth.asks_who_spoke(answer(reading, "Ruth Calloway"))


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Hugh Tull of Norway was shown a yellow card in Dundee.", "worth: no turn of play"),
        ("Hugh Tull scored for Norway in the 69th minute in Dundee.", "worth: no turn of play"),
        ("Agnes Tull issued a statement regarding the harbour of Montrose.", "worth: no remark for its own sake"),
        (
            "Agnes Tull had a plan—the reform—removing controls over prices in Wick, Dundee and Oslo.",
            "no certain parse",
        ),
        ("Agnes Tull paid for the harbour of Montrose in 1872.", ""),
    ],
)
def test_side_events_are_not_worth_asking(read: Read, sentence: str, rule: str) -> None:
    assert refuse_statement(read(TOWN + sentence).statements[-1], read(TOWN + sentence).names) == rule


def test_a_report_of_matches_is_known_by_its_moments(read: Read) -> None:
    match = "Hugh Tull of Norway scored a goal for Wick in Dundee. Ed Barlow was shown a yellow card in Wick. "
    assert worth.is_match_report(read(match * 5).sentences)
    assert not worth.is_match_report(read(TOWN * 9 + match).sentences)


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("United Nations General Assembly", "UN General Assembly"),
        ("United States", "USA"),
        ("United States", "US"),
        ("UN", "United Nations"),
        ("World Health Organisation", "WHO"),
    ],
)
def test_usual_short_names_are_accepted(name: str, usual: str) -> None:
    assert usual in set(usual_names(name))


@pytest.mark.parametrize(
    ("sentence", "text", "also"),
    [
        ("Ruth Calloway built the old harbour of Montrose in the 10th century for Norway.", "10th", "tenth"),
        ("In 1872, about 12 sailors left the old harbour of Montrose for Norway.", "12", "twelve"),
        ("The Port Ellery Trust (PET) gave nine ships to the town of Dundee in 1872.", "Dundee", "Dundee"),
    ],
)
def test_figures_and_words_are_both_accepted(read: Read, sentence: str, text: str, also: str) -> None:
    reading = read(TOWN + sentence)
    item = gap.write(answer(reading, text), reading.record, random.Random(1))
    assert isinstance(item, Item)
    assert also in item.accepted


LIFE = (
    "Ruth Calloway painted the docks of Dundee in 1860. Ruth Calloway moved to Norway in 1863. "
    "In 1872, Ruth Calloway opened the harbour of Montrose. Ruth Calloway founded a naval school in 1875. "
    "Ruth Calloway bought the market of Wick in 1880. Ruth Calloway sold the town hall of Oslo in 1891."
)


def test_dated_events_are_put_in_order_and_matched_with_their_years(read: Read) -> None:
    reading = read(LIFE)
    told = [e for s in reading.statements for a in answers_in(s, reading.names) if (e := events.event_of(a))]
    ordering, matching = events.several(told, random.Random(1))
    assert (ordering.form, matching.form) == (Form.ORDERING, Form.MATCHING)
    assert sorted(ordering.options) == sorted(ordering.answer)
    assert ordering.options != ordering.answer
    assert [told for told in ordering.answer if "1" in told] == []
    assert ("Ruth Calloway moved to Norway.", "1863") in matching.pairs
    assert len(matching.evidence) >= 3 or len({f.statement for f in matching.facts}) == 3


def test_two_events_are_too_few_to_order(read: Read) -> None:
    reading = read("Ruth Calloway painted the docks of Dundee in 1860. Ruth Calloway moved to Norway in 1863.")
    told = [e for s in reading.statements for a in answers_in(s, reading.names) if (e := events.event_of(a))]
    assert len(told) == 2
    assert list(events.several(told, random.Random(1))) == []


def test_a_class_that_holds_the_key_is_no_wrong_option(read: Read) -> None:
    reading = read("Muroplasts are one of many types of organelles. Thylakoids lie in the stroma of muroplasts.")
    assert "organelles" in reading.record.classes
    assert "thylakoids" not in reading.record.classes


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("The mill in Leeds had been sold to Ruth Calloway by 1872.", "1872"),
        ("Before World War II, Ruth Calloway had many friends in Leeds.", "World War II"),
        ("Ruth Calloway counted 152,775 birds in Leeds.", "152,775"),
        ("Ruth Calloway counted 79.4 percent of the birds in Leeds.", "79.4"),
    ],
)
def test_neither_a_bound_of_time_nor_a_figure_nobody_keeps_in_mind_is_asked(
    read: Read, sentence: str, text: str
) -> None:
    reading = read(TOWN + sentence)
    assert refuse_answer(answer(reading, text), reading.record)


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Ulverton is a beautiful town on the Orrin.", "worth: no praise as plain truth"),
        ("Concepts can be complex and abstract.", "worth: too general"),
        ("Ulverton is a town on the Orrin.", ""),
        ("Towns can be reached from Leeds.", ""),
    ],
)
def test_praise_and_platitudes_are_no_plain_truth(read: Read, sentence: str, rule: str) -> None:
    reading = read(f"{sentence} {TOWN}")
    assert refuse_statement(reading.statements[0], reading.names) == rule


def test_a_gap_is_not_cut_before_the_rest_of_a_list_of_names(read: Read) -> None:
    reading = read(TOWN + "In 1872 Ruth Calloway had 44 ships in Norway, Denmark and Iceland.")
    items = [
        multiple_choice.write(a, reading.record, random.Random(1))
        for s in reading.statements
        for a in answers_in(s, reading.names)
    ]
    assert not any(isinstance(item, Item) and item.stem.endswith("in _____.") for item in items)


def test_no_question_asks_when_of_what_ended_with_a_dated_event(read: Read) -> None:
    reading = read(TOWN + "Ulverton served as the capital of Norway until the building of Leeds in 1927.")
    assert wh.question_for(answer(reading, "1927")) is None


def test_what_a_place_is_called_now_is_kept(read: Read) -> None:
    reading = read(TOWN + "In 1872 Ruth Calloway built a mill in what is now North Ulverton.")
    assert any("what is now North" in said for said in reading.said)


def test_a_closing_as_well_is_left_out(read: Read) -> None:
    reading = read(TOWN + "Ruth Calloway ran a mill in Leeds as well.")
    assert "Ruth Calloway ran a mill in Leeds." in reading.said
