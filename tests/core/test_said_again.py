"""What a text said once, of when, where and which, is said again in each statement that needs it."""

from __future__ import annotations

import pytest

from quiz.core.facts.meant.meaning import names_of
from quiz.core.facts.told.statements import Statement, statements_of
from quiz.core.facts.words.sentences import read_sentences
from quiz.core.reading import lay_out

BEGINNING = "Ann Hale is an engineer from Oslo. "


def read(text: str, headline: str = "Notes on the past") -> list[Statement]:
    """The statements that the last sentence of a text makes."""
    layout = lay_out(f"{headline}\n\n{text}")
    sentences = list(read_sentences(layout.passages))
    names = names_of(sentences, layout)
    found = statements_of(sentences[-1], sentences[-6:-1], names)
    return [statement for statement in found if isinstance(statement, Statement)]


def told(text: str, headline: str = "Notes on the past") -> list[str]:
    return [statement.text for statement in read(text, headline)]


@pytest.mark.parametrize(
    ("sentence", "again"),
    [
        (
            "In 1892, Ann Hale moved to Bergen and opened a school for sailors.",
            "In 1892, Ann Hale opened a school for sailors.",
        ),
        (
            "During World War II, the bridge was shut, and Ann Hale lived with her sister in Bergen.",
            "During World War II, Ann Hale lived with her sister in Bergen.",
        ),
    ],
)
def test_the_date_a_sentence_opens_with_holds_for_what_and_joins(sentence: str, again: str) -> None:
    assert again in told(BEGINNING + sentence)


def test_what_happened_when_something_dated_did_takes_its_date() -> None:
    sentence = "Their hopes were ended in 1834, however, when Ann Hale closed the school and sold the bridge."
    assert "In 1834 Ann Hale closed the school in Oslo." in told(
        BEGINNING + sentence.replace("the school", "the school in Oslo")
    )


@pytest.mark.parametrize(
    ("sentence", "stays"),
    [
        ("In 1892, Ann Hale moved to Bergen and died in 1899 in Oslo.", "Ann Hale died in 1899 in Oslo."),
        (
            "In 1892, Ann Hale moved to Bergen and later opened a school in Oslo.",
            "Ann Hale opened a school in Oslo.",
        ),
    ],
)
def test_what_has_its_own_time_does_not_take_the_first_one(sentence: str, stays: str) -> None:
    said = told(BEGINNING + sentence)
    assert not any("1892" in each and ("died" in each or "opened" in each) for each in said)
    assert stays in said or "later" in sentence


BRIDGE = "Ann Hale built a bridge over the River Orne in 1911. "


def test_a_thing_is_said_as_the_sentence_before_brought_it_up_and_that_sentence_is_evidence() -> None:
    (statement, *_) = read(f"{BRIDGE}The bridge was opened by King Haakon of Norway in 1913.")
    assert statement.text.startswith("The bridge over the River Orne was opened by")
    assert len(statement.evidence) == 2 or BRIDGE.strip() in statement.evidence[0].text(
        f"Notes on the past\n\n{BRIDGE}The bridge was opened by King Haakon of Norway in 1913."
    )


def test_a_deed_without_a_name_is_told_by_its_year() -> None:
    text = "The royal army began a long siege in 1622. The siege was broken by Swiss soldiers from Geneva."
    assert "The 1622 long siege was broken by Swiss soldiers from Geneva." in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale built a bridge and another bridge in 1911. The bridge was opened by King Haakon of Norway in 1913.",
        "Ann Hale built her bridge in 1911. The bridge was opened by King Haakon of Norway in 1913.",
        "Ann Hale built a new bridge in 1911. The bridge was opened by King Haakon of Norway in 1913.",
    ],
)
def test_a_thing_of_which_there_are_two_or_nothing_tells_which_makes_no_statement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("headline", "text", "said"),
    [
        (
            "Velmora",
            "Velmora is a city in Portugal, south of Lisbon. Velmora trades with Oporto. "
            "The city is famous for its herring and its long winters.",
            "Velmora is famous for its herring and its long winters.",
        ),
        (
            "Velmora",
            "Velmora is the largest town of a long coast. The winters are considered to be very mild.",
            "In Velmora, the winters are considered to be very mild.",
        ),
        (
            "Velmora upon Orne",
            "Velmora upon Orne, known as Velmora, is a city in England. Velmora lies on the river. "
            "The port developed in the 16th century.",
            "In Velmora, the port developed in the 16th century.",
        ),
        (
            "Ellery and Hale Museum",
            "The Ellery and Hale Museum is a museum in London. The museum has owned ninety old vases since 1911.",
            "The Ellery and Hale Museum has owned ninety old vases since 1911.",
        ),
    ],
)
def test_what_heads_an_article_is_meant_by_its_noun_and_lends_its_place(headline: str, text: str, said: str) -> None:
    assert said in told(text, headline)


@pytest.mark.parametrize(
    "text",
    [
        "Velmora is a city in Portugal. Its rival is a city called Ostrand. The city was burnt by pirates in 1622.",
        "Velmora is a city in Portugal. In 1622 Lisbon grew rich. The city was burnt by Dutch pirates in 1640.",
    ],
)
def test_the_noun_may_mean_another_that_came_up_last(text: str) -> None:
    assert not any(said.startswith("Velmora") for said in told(text, "Velmora"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Hale has lived in Bergen with her sister ever since.",
        "Ann Hale gave the order to do so to Olav Brekke in 1911.",
        "Ann Hale was elected in May 2002.",
        "Ann Hale published her findings in 1775.",
        "Boats to the nearby reefs are easily found all year.",
        "The bark of which is used to make Norwegian cloth.",
    ],
)
def test_what_does_not_say_since_when_to_what_or_of_what_makes_no_statement(sentence: str) -> None:
    assert told(BEGINNING + sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Hale has lived in Bergen with her sister since 1911.",
        "Ann Hale was elected mayor of Bergen in May 2002.",
        "Ann Hale published her findings about herring in 1775.",
        "Bergen is surrounded by nearby mountains that are high.",
    ],
)
def test_what_does_say_it_stands(sentence: str) -> None:
    assert told(BEGINNING + sentence)


def test_initials_are_written_out_where_the_article_says_what_they_stand_for() -> None:
    text = "The Orne Herring Company built Velmora in 1911. Ann Hale has led the OHC from Oslo since 1922."
    assert "Ann Hale has led the Orne Herring Company from Oslo since 1922." in told(text)


def test_a_short_name_given_in_brackets_with_a_word_about_it_is_known() -> None:
    text = (
        "The Ellery and Hale Museum (often abbreviated as the E&H) is a museum in London. "
        "The E&H covers ninety acres of old London."
    )
    assert "The Ellery and Hale Museum covers ninety acres of old London." in told(text, "Ellery and Hale Museum")


@pytest.mark.parametrize(
    "sentence",
    [
        "Colby noticed that one worker in Oslo alone makes twenty pins.",
        "The day before the war, Velmora was inhabited by some 672,000 people.",
        "While people choose men to speak in the states and in Norway, women may directly vote on laws.",
    ],
)
def test_bare_family_names_counts_without_a_year_and_halves_of_a_pair_make_no_statement(sentence: str) -> None:
    text = f"Velmora is a city in Norway. Velmora is old, and Ann Hale lives in Velmora. {sentence}"
    assert not any(said.startswith(("Colby", "In Norway, women")) or "672" in said for said in told(text, "Velmora"))


@pytest.mark.parametrize(
    "sentence",
    [
        "The Velmorans were famed for their herring and their long boats.",
        "Deep currents provided a reason for Peter Lund's theory of cold seas.",
    ],
)
def test_the_people_an_article_is_about_and_what_a_named_theory_rests_on_need_no_date(sentence: str) -> None:
    assert told(f"The Velmorans were sailors. {sentence}", "Velmorans")


WARSAW = "Warsaw is the capital of Poland. "


def test_there_are_flights_from_the_place_an_article_is_about() -> None:
    text = f"{WARSAW}There are flights to Damascus, Dubai and Kuwait."
    assert told(text, "Warsaw") == ["In Warsaw, there are flights to Damascus, Dubai and Kuwait."]


@pytest.mark.parametrize(
    "sentence",
    ["There are over 90 different kinds of old trees.", "Terminals are numbered from 2 to 4."],
)
def test_what_is_said_after_a_park_was_named_is_not_said_of_the_whole_town(sentence: str) -> None:
    assert told(f"{WARSAW}The Ellery Park lies in the west of Warsaw. {sentence}", "Warsaw") == []
