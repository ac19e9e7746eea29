"""Following who is meant by "he" and "she" from sentence to sentence of an article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.conftest import Reading

Read = Callable[..., Reading]

LIFE = (
    "Martin Halloway was a Canadian engineer. He was born in Halifax in 1871. He studied geology in Leeds from 1890. "
    "Halloway moved to Norway in 1899."
)


def said(reading: Reading, words: str) -> list[str]:
    """Return the statements that hold these words."""
    return [statement for statement in reading.said if words in statement]


def test_a_chain_of_pronouns_is_followed_to_the_name(read: Read) -> None:
    assert said(read(LIFE), "studied geology") == ["Martin Halloway studied geology in Leeds from 1890."]


def test_the_evidence_holds_the_sentence_that_says_the_name(read: Read) -> None:
    reading = read(LIFE)
    (statement,) = [s for s in reading.statements if "studied geology" in s.text]
    shown = [reading.text[span.start : span.end] for span in statement.evidence]
    assert "Martin Halloway was a Canadian engineer." in " ".join(shown)


def test_the_one_whom_an_article_is_about_is_meant_though_another_was_named_in_passing(read: Read) -> None:
    reading = read(
        LIFE + " In 1901 he worked for Peter Lindgren in Bergen. He built the harbour of Stavanger in 1905.",
        "Martin Halloway",
    )
    assert said(reading, "built the harbour") == ["Martin Halloway built the harbour of Stavanger in 1905."]


def test_another_man_as_the_subject_of_the_sentence_before_is_a_rival(read: Read) -> None:
    reading = read(
        LIFE + " Peter Lindgren led the railway company of Bergen. He built the harbour of Stavanger in 1905.",
        "Martin Halloway",
    )
    assert said(reading, "built the harbour") == []


def test_a_father_named_as_the_subject_is_a_rival_too(read: Read) -> None:
    reading = read(
        LIFE + " His father was a miner from Wales. He built the harbour of Stavanger in 1905.", "Martin Halloway"
    )
    assert said(reading, "built the harbour") == []


def test_a_woman_is_no_rival_for_a_man(read: Read) -> None:
    reading = read("Helen Barlow met John Calloway in Oslo in 1861. He opened the harbour of Montrose in 1872.")
    assert said(reading, "opened the harbour") == ["John Calloway opened the harbour of Montrose in 1872."]


def test_two_of_one_gender_without_a_topic_are_refused(read: Read) -> None:
    reading = read("Peter Barlow met John Calloway in Oslo in 1861. He opened the harbour of Montrose in 1872.")
    assert said(reading, "opened the harbour") == []


def test_a_name_is_put_for_one_of_several_pronouns(read: Read) -> None:
    reading = read(LIFE + " After his return he opened a school for miners in Montrose.")
    assert said(reading, "opened a school") == [
        "After his return, Martin Halloway opened a school for miners in Montrose."
    ]


def test_a_shortened_verb_after_a_pronoun_is_written_out(read: Read) -> None:
    reading = read(LIFE + " He's opened three schools for miners in the county of Angus.")
    assert said(reading, "opened three schools") == [
        "Martin Halloway has opened three schools for miners in the county of Angus."
    ]


def test_his_in_an_opening_phrase_may_mean_the_subject_that_follows(read: Read) -> None:
    reading = read(
        "Peter Barlow drew a map of Norway in 1861. In his book of travels, Philo wrote that Bergen was a quiet port."
    )
    assert not any("Peter Barlow's book" in statement for statement in reading.said)


def test_a_part_of_a_sentence_does_not_take_its_pronoun_from_the_sentences_before(read: Read) -> None:
    reading = read(
        "Peter Barlow drew a map of Norway in 1861. "
        "James Lind left the letters in the house of his sister Ruth Lind, who had ties to the navy of Norway."
    )
    assert not any("Peter Barlow's sister" in statement for statement in reading.said)


@pytest.mark.parametrize(
    ("title", "full"), [("Anna Weston", "Anna Weston"), ("", "Weston"), ("The bridges of Oslo", "Weston")]
)
def test_a_headline_that_is_a_persons_name_names_the_one_called_by_the_family_name(
    read: Read, title: str, full: str
) -> None:
    reading = read("Weston moved to Oslo in 1901. Weston won the Lindgren Prize for bridges in 1907.", title)
    assert said(reading, "Lindgren Prize")[0].startswith(f"{full} won the Lindgren Prize")


def test_a_father_of_nearly_the_same_name_is_somebody_else(read: Read) -> None:
    reading = read(
        "Martin Peter Halloway was a Canadian engineer. Halloway was the second son of Martin Halloway, a painter. "
        "Halloway moved to Norway in 1899. He built the harbour of Stavanger in 1905.",
        "Martin Peter Halloway",
    )
    assert said(reading, "built the harbour") == ["Martin Peter Halloway built the harbour of Stavanger in 1905."]
