"""What the tail of a sentence tells of its subject, what a term is said to be, and whom "it" and "they" take up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.conftest import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (
            "In 1887, Ruth Calloway sailed to Norway, meeting John Barlow and attending lectures at Oslo University.",
            "In 1887, Ruth Calloway attended lectures at Oslo University.",
        ),
        (
            "The Ellery Archipelago, the home of many birds, is located south of Norway, comprising 55 small islands.",
            "The Ellery Archipelago comprises 55 small islands.",
        ),
        (
            "The most well known effect of the shortage is cretinism, a condition marked by damage to the brain.",
            "Cretinism is a condition marked by damage to the brain.",
        ),
        (
            "Plants in the desert hold organic acids such as citrate and malate.",
            "Citrate and malate are organic acids.",
        ),
        (
            "Olav Brekke left Scotland in 1872 with Ruth Calloway's mentor, John Barlow.",
            "Ruth Calloway's mentor was John Barlow.",
        ),
        (
            "Ruth Calloway's eldest son, John Barlow, opened the museum of Bergen in 1872.",
            "Ruth Calloway's eldest son was John Barlow.",
        ),
        (
            "Ruth Calloway returned in 1872 to the University of Bergen, where she held the chair of medicine.",
            "At the University of Bergen, Ruth Calloway held the chair of medicine.",
        ),
        (
            "Ruth Calloway is remembered in Norway for her maps of the coast, and for her pioneering work in medicine.",
            "Ruth Calloway is remembered in Norway for her pioneering work in medicine.",
        ),
    ],
)
def test_a_tail_or_a_term_told_in_passing_is_a_statement(read: Read, sentence: str, statement: str) -> None:
    assert statement in read(sentence).said


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The harbour of Montrose was closed in 1872, making Ruth Calloway poor and unhappy.", "made"),
        ("Ruth Calloway left Norway in 1872, saying goodbye to Oslo and to her school.", "said"),
        ("Ruth Calloway did not leave Norway in 1872, visiting Oslo in the spring.", "visited Oslo"),
        ("Ruth Calloway wrote to many doctors such as surgeons and midwives in 1872.", "are doctors"),
        ("Ruth Calloway visited several countries such as Norway, Denmark and Sweden in 1872.", "are countries"),
        ("Ruth Calloway left Norway in 1872, hoping for a new life on the coast of Scotland.", "Calloway hop"),
        ("Ruth Calloway met John Barlow's friend, Olav Brekke, in Oslo in the spring of 1872.", "friend was"),
        (
            "Ruth Calloway is noted in Norway both for her maps of the coast and for her bridges.",
            "both for her maps of the coast.",
        ),
        (
            "All of Ruth Calloway's nine operas but her first have librettos in Norwegian and were meant for the king.",
            "operas but were",
        ),
        ("Medicine has many practitioners such as surgery and midwifery in this book.", "are"),
    ],
)
def test_what_a_tail_or_a_list_does_not_surely_say_is_left(read: Read, sentence: str, words: str) -> None:
    assert not any(words in said for said in read(sentence).said)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Chloroplasts' main role is to conduct photosynthesis. They make organic molecules from carbon dioxide.",
            "Chloroplasts make organic molecules from carbon dioxide.",
        ),
        (
            "Chloroplasts are mobile—they move around within plant cells. Their behaviour is influenced by light.",
            "Chloroplasts' behaviour is influenced by light.",
        ),
        (
            "Ruth Calloway and John Barlow left Norway in 1872. They founded the museum of Bergen in 1875.",
            "Ruth Calloway and John Barlow founded the museum of Bergen in 1875.",
        ),
        (
            "Cognitive scientists ask why some children read better. They also study the use of language by birds.",
            "Cognitive scientists study the use of language by birds.",
        ),
    ],
)
def test_a_pronoun_takes_up_the_one_that_fits(read: Read, text: str, statement: str) -> None:
    assert statement in read(text).said


def test_two_predicates_stay_together_where_the_subject_is_torn(read: Read) -> None:
    text = "All of Ruth Calloway's nine operas but her first have librettos in Norwegian and were meant for the king."
    assert not any(said.endswith("in Norwegian.") for said in read(text).said)


def test_it_is_known_as_a_name_speaks_of_something(read: Read) -> None:
    assert read("Initially it was known as the Museum of Crafts, first opening in May 1852 at Oslo.").said == []


def test_it_is_estimated_that_speaks_of_nothing(read: Read) -> None:
    said = read("It is estimated that Norwegian ships carried copper to Sweden in 1872.").said
    assert said == ["It is estimated that Norwegian ships carried copper to Sweden in 1872."]


def test_the_owner_is_not_taken_up_where_the_owned_thing_fits_too(read: Read) -> None:
    said = read("Norway's navy has a harbour. It was founded in 1872 by Ruth Calloway of Oslo.").said
    assert not any(text.startswith("Norway was founded") for text in said)


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("After the death of John Barlow", True),
        ("After John Barlow left for Sweden", False),
    ],
)
def test_he_stays_the_hero_behind_a_phrase_that_names_another(read: Read, opening: str, told: bool) -> None:
    text = (
        "Otto Hale\n\nJens Otto Berg Hale or Otto Hale was a Danish linguist. Otto Hale was born in Randers in 1860. "
        f"He was a teacher of English in 1885. {opening}, he moved to Copenhagen in 1893. He wrote his books there."
    )
    assert any("Otto Hale moved to Copenhagen" in said for said in read(text, "Otto Hale").said) is told
