"""From sentences to statements that stand alone: names, pronouns, speakers, clauses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.core.conftest import Reading

Read = Callable[..., Reading]


def test_a_pronoun_becomes_the_one_person_it_can_mean(read: Read) -> None:
    reading = read("Ruth Calloway was born in Dundee in 1840. She studied engineering at the University of Glasgow.")
    assert "Ruth Calloway studied engineering at the University of Glasgow." in reading.said
    assert len(reading.statements[-1].evidence) == 2


def test_a_pronoun_that_may_mean_two_is_refused(read: Read) -> None:
    reading = read("Ruth Calloway met Helen Barlow in Dundee in 1861. She opened the harbour of Montrose in 1872.")
    assert not any("opened the harbour" in said for said in reading.said)
    assert "rule 14: no unresolved pronoun" in reading.refused


@pytest.mark.parametrize(
    "sentence",
    [
        "This decision changed the trade of the whole northern coast of Scotland for many years.",
        "The meeting ended with a vote on the price of fish in Scotland and Norway.",
        "Others went to Canada in 1862 and built a harbour near Halifax.",
        "Ruth Calloway agreed under the condition that Norway would pay for Montrose.",
        "We built the harbour of Montrose in 1872 with the help of Norway.",
    ],
)
def test_what_leans_on_another_sentence_is_refused(read: Read, sentence: str) -> None:
    assert read("The town of Montrose lies in Scotland. " + sentence).said == ["The town of Montrose lies in Scotland."]


def test_a_time_told_from_the_day_of_publication_goes_and_the_rest_stays(read: Read) -> None:
    reading = read("The Scottish engineer Ruth Calloway arrived in Oslo on Tuesday with forty workers.")
    assert reading.said[0] == "The Scottish engineer Ruth Calloway arrived in Oslo with forty workers."
    assert not any("Tuesday" in said for said in reading.said)


def test_a_dated_time_stays(read: Read) -> None:
    assert read("Ruth Calloway opened the harbour of Montrose in the 19th century.").said == [
        "Ruth Calloway opened the harbour of Montrose in the 19th century."
    ]


def test_a_claim_keeps_its_speaker(read: Read) -> None:
    reading = read("Ruth Calloway said that the harbour of Montrose could hold ninety ships.")
    (statement,) = reading.statements
    assert (statement.claimed_by, statement.speaker_as_shown) == ("Ruth Calloway", "Ruth Calloway")
    assert statement.text.startswith("Ruth Calloway said")


@pytest.mark.parametrize("verb", ["praised", "condemned", "aims to enlarge", "wants to close"])
def test_praise_and_intent_are_claims(read: Read, verb: str) -> None:
    reading = read(f"Ruth Calloway {verb} the harbour of Montrose in Scotland.")
    assert [statement.claimed_by for statement in reading.statements] == ["Ruth Calloway"]


def test_according_to_names_the_speaker(read: Read) -> None:
    reading = read("According to John Barlow, the harbour of Montrose was built by ninety men from Norway.")
    assert [statement.claimed_by for statement in reading.statements] == ["John Barlow"]


def test_what_the_article_says_itself_is_nobodys_claim(read: Read) -> None:
    assert read("Ruth Calloway opened the harbour of Montrose in 1872.").statements[0].claimed_by is None


def test_a_claim_whose_speaker_is_a_pronoun_without_an_antecedent_is_refused(read: Read) -> None:
    assert read("He said that the harbour of Montrose in Scotland could hold ninety ships.").said == []


def test_words_inside_a_running_quotation_are_refused(read: Read) -> None:
    reading = read(
        'John Barlow said, "The harbour of Montrose is a marvel. It holds ninety ships from Norway." He left.'
    )
    assert "inside a quotation" in reading.refused
    assert not any("ninety" in said for said in reading.said)


def test_family_name_full_name_and_title_are_one_person(read: Read) -> None:
    reading = read(
        "Norwegian President Olav Brekke arrived in Lisbon in May 1998. Brekke met the fishermen of Portugal. "
        "The Norwegian president opened a museum in the city of Porto."
    )
    name = reading.names.find("Brekke")
    assert name is not None
    assert name.full == "Olav Brekke"
    assert "Olav Brekke met the fishermen of Portugal." in reading.said
    assert any(said.startswith("Olav Brekke opened a museum") for said in reading.said)


def test_a_short_name_in_brackets_means_the_long_one(read: Read) -> None:
    reading = read(
        "The North Sea Fishing Organisation (NSFO) was founded in Bergen in 1951. The NSFO has nine members."
    )
    long, short = reading.names.find("North Sea Fishing Organisation"), reading.names.find("NSFO")
    assert long is short is not None


def test_what_the_headline_names_is_the_topic(read: Read) -> None:
    reading = read("Calloway and her harbour\n\nRuth Calloway opened the harbour of Montrose in Scotland in 1872.")
    assert reading.names.is_topic("Ruth Calloway")
    assert reading.names.is_topic("harbour")
    assert not reading.names.is_topic("Montrose")


def test_two_predicates_become_two_statements(read: Read) -> None:
    reading = read(
        "In the spring of 1892, Ruth Calloway moved with her whole family to the United States and became the director "
        "of the National School of Engineering in New York City."
    )
    again = "In the spring of 1892, Ruth Calloway became the director of the National School"
    assert any(said.startswith(again) for said in reading.said), reading.said


def test_a_relative_clause_about_a_subject_becomes_a_statement(read: Read) -> None:
    reading = read(
        "The Montrose Lighthouse, which was designed by Ruth Calloway in 1875, guided the fishing ships of Scotland "
        "and Norway safely through the winter storms of the North Sea."
    )
    assert "The Montrose Lighthouse was designed by Ruth Calloway in 1875." in reading.said


def test_the_evidence_is_the_sentence_as_it_stands(read: Read) -> None:
    text = "A headline here\n\nThe  harbour of Montrose (on the coast)\nwas opened by Ruth Calloway in 1872 for ships."
    for statement in read(text).statements:
        (span,) = statement.evidence
        assert span.text(text).startswith("The  harbour")
        assert span.text(text).endswith("for ships.")


def test_the_noun_for_the_topic_becomes_its_name(read: Read) -> None:
    reading = read(
        "The Bridge of Ellery is a stone bridge in Scotland. The bridge was opened in May 1872 by Ruth Calloway. "
        "It crosses the river Ness near Inverness."
    )
    assert "The Bridge of Ellery was opened in May 1872 by Ruth Calloway." in reading.said
    assert any(said.startswith("The Bridge of Ellery crosses") for said in reading.said)


def test_a_noun_that_may_mean_another_thing_stays_and_is_refused(read: Read) -> None:
    reading = read(
        "The Bridge of Ellery is a stone bridge in Scotland. Another bridge stands near the town of Inverness. "
        "The bridge was opened in May 1872 by Ruth Calloway."
    )
    assert not any("1872" in said for said in reading.said)
