"""What "the commission", "the city" or "the data" mean, and when they need nothing to be understood."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.conftest import Reading

Read = Callable[..., Reading]


def said(reading: Reading, words: str) -> list[str]:
    """Return the statements that hold these words."""
    return [statement for statement in reading.said if words in statement]


def test_a_short_form_with_a_capital_is_said_in_full(read: Read) -> None:
    reading = read(
        "The Northern Fisheries Commission met in Bergen in 1931. "
        "The Commission closed the harbour of Montrose on 4 May 1932."
    )
    assert said(reading, "closed the harbour") == [
        "The Northern Fisheries Commission closed the harbour of Montrose on 4 May 1932."
    ]


def test_a_short_form_of_two_names_is_refused(read: Read) -> None:
    reading = read(
        "The Northern Fisheries Commission and the Royal Railway Commission met in Bergen in 1931. "
        "The Commission closed the harbour of Montrose on 4 May 1932."
    )
    assert said(reading, "closed the harbour") == []


def test_a_noun_means_what_the_sentence_before_was_about(read: Read) -> None:
    reading = read(
        "The Halloway Museum opened in Oslo in 1898. The museum owns ninety paintings from the north of Norway."
    )
    assert said(reading, "owns ninety") == ["The Halloway Museum owns ninety paintings from the north of Norway."]


def test_a_noun_does_not_mean_what_was_but_named_in_passing(read: Read) -> None:
    reading = read(
        "Lund is a city in Sweden. The city lies near Malmo. Trade with Lund grew in 1622 after the war with Denmark. "
        "Many ships of Sweden left for Bergen in 1623. Trade with Bergen fell in 1624. "
        "The city paid for new walls of stone in 1625."
    )
    assert not any(statement.startswith("Bergen paid") for statement in reading.said)


def test_the_noun_a_topic_is_called_by_means_the_topic(read: Read) -> None:
    reading = read(
        "Bergen is a city in Norway. Many ships left Norway in 1623. The city paid for new walls of stone in 1625.",
        "Bergen",
    )
    assert said(reading, "paid for new walls") == ["Bergen paid for new walls of stone in 1625."]


@pytest.mark.parametrize(
    "sentence",
    [
        "People in Norway mark the end of a life with songs, such as a song for the life.",
        "When a list has an odd length, the median is the value in the middle.",
        "The wealthy built houses of stone in the north of Norway in 1622.",
        "A court of law must find clear proof of bias rather than other motives of the accused.",
        "Attacks on a person because of race, religion or other traits are known as hate crimes.",
        "Half of the inhabitants of Bergen left in 1349, more than a third of the population of Norway.",
        "Parts of the old wall of Montrose are still visible near the harbour of Montrose.",
        "Oslo was the seat of the king from 1299, and Norway paid the king in silver.",
    ],
)
def test_what_needs_no_other_sentence_stands(read: Read, sentence: str) -> None:
    assert "rule 14: nothing that leans on another sentence" not in read(sentence).refused


@pytest.mark.parametrize(
    "sentence",
    [
        "The plaza was built of grey stone from Norway in 1622.",
        "Small shops and large markets are found all around the plaza.",
        "The ship reached Bergen on 4 May 1622 with ninety men.",
        "Other charitable groups included the Friends of Bergen and the Society of Oslo.",
        "The task was too hard for the engineers of Bergen and Oslo.",
    ],
)
def test_what_leans_on_another_sentence_is_refused_still(read: Read, sentence: str) -> None:
    assert read(sentence).said == []


def test_the_end_of_a_title_with_and_is_no_name_for_the_whole(read: Read) -> None:
    reading = read(
        "The French and Indian War began in 1754. The war was fought along the rivers of Virginia in the first years.",
        "French and Indian War",
    )
    assert not any(statement.startswith("Indian War") for statement in reading.said)


def test_a_direction_is_no_short_name(read: Read) -> None:
    reading = read(
        "The North Bergen Railway opened in 1871. Many families of Norway moved from Oslo to the North in 1872."
    )
    assert not any("Railway" in statement for statement in said(reading, "Many families"))


def test_half_of_the_values_does_not_say_of_which_values(read: Read) -> None:
    assert read("Half of the values are larger than the seven at the end.").said == []


@pytest.mark.parametrize("headline", ["Arkay University", "Arkay"])
def test_what_heads_an_article_is_not_taken_for_whom_it_is_named_for(read: Read, headline: str) -> None:
    reading = read(
        f"{headline}\n\nArkay was named for Edwin Arkay, a farmer of Norway. Arkay opened a library in 1872."
    )
    assert "Arkay opened a library in 1872." in reading.said


def test_a_family_name_in_a_headline_is_still_its_persons(read: Read) -> None:
    reading = read("Arkay sells his farm\n\nEdwin Arkay was a farmer of Norway. Arkay opened a library in 1872.")
    assert "Edwin Arkay opened a library in 1872." in reading.said


@pytest.mark.parametrize(
    "sentence",
    [
        "The FIRST Arkay competition was founded by Edwin Holt to encourage the farmers of Norway.",
        "A group of farmers was awarded a silver medal in the Arkay Olympics in Washington D.C.",
    ],
)
def test_capitals_make_a_name_and_an_abbreviation_may_end_a_sentence(read: Read, sentence: str) -> None:
    assert sentence in read(sentence).said


def test_a_first_name_after_as_is_a_part_somebody_plays(read: Read) -> None:
    reading = read("Edwin Holt was a farmer of Norway. In 1905 Ruth Calloway appeared in a play in Leeds as Edwin.")
    assert not any("as Edwin Holt" in statement for statement in reading.said)


def test_a_first_name_said_once_of_nobody_who_acts_is_not_taken_for_a_person_of_that_name(read: Read) -> None:
    text = """Ruth Calloway sang beside Thomas Welling in 2001. In 2005, Ruth Calloway appeared in Grey Harbour,
    another film about sailors, as Thomas."""
    assert not [told.text for told in read(text).statements if "as Thomas Welling" in told.text]
