"""Who said so: quotations joined to their speakers, claims told one by one, and the questions made of both."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.core.facts.told.quotations import Quotation, quotations
from quiz.core.flaws import flaws_of
from quiz.core.generate import generate
from quiz.core.items import FALSE, Form, Item
from quiz.core.questions import quoted
from tests.core.conftest import Reading

Read = Callable[..., Reading]

MEETING = """Ruth Calloway, the harbour master of Bergen, spoke to the town council on Monday about the old lighthouse.

{said}

Peter Lund of the fishing union, the teacher Anna Berg and the engineer Martin Hauge spoke after the break.
Peter Lund said the fishing boats need deeper water. Anna Berg warned that schools lack 40 teachers.
Martin Hauge stated that Norway built 12 bridges in 1990.
"""


def quotes(reading: Reading) -> list[Quotation]:
    return list(quotations(reading.sentences, reading.names))


def told(reading: Reading) -> list[tuple[str, str]]:
    return [(q.speaker.full, q.text) for q in quotes(reading)]


def items(reading: Reading) -> list[Item]:
    return list(quoted.written(reading.statements, reading.record, 1))


def stems(reading: Reading) -> list[str]:
    return [item.stem for item in items(reading)]


def test_a_quotation_is_joined_to_who_says_it_before_or_behind_it(read: Read) -> None:
    behind = read(MEETING.format(said='"The lighthouse of Bergen needs a new lamp," said Calloway.'))
    before = read(MEETING.format(said='Calloway said, "The lighthouse of Bergen needs a new lamp."'))
    assert told(behind) == told(before) == [("Ruth Calloway", "The lighthouse of Bergen needs a new lamp")]


def test_a_quotation_runs_on_over_sentences_to_the_one_that_names_its_speaker(read: Read) -> None:
    said = '"The lighthouse of Bergen needs a new lamp. The old lamp burned out in March," Calloway said.'
    reading = read(MEETING.format(said=said))
    assert [q.sentence.number for q in quotes(reading)] == [1, 2]
    assert {q.told_by.number for q in quotes(reading)} == {2}
    assert {q.speaker.full for q in quotes(reading)} == {"Ruth Calloway"}


def test_what_follows_in_the_same_paragraph_is_the_same_speakers(read: Read) -> None:
    said = '"The lighthouse of Bergen needs a new lamp," said Calloway. "The harbour has lost 12 ships."'
    assert ("Ruth Calloway", "The harbour has lost 12 ships") in told(read(MEETING.format(said=said)))


def test_words_led_up_to_in_a_line_of_its_own_are_the_speakers(read: Read) -> None:
    said = (
        "The council of Bergen met on the old pier to talk about money. It was a long day for all of its members. "
        'Ruth Calloway stated,\n\n"The lighthouse of Bergen needs a new lamp."'
    )
    assert told(read(MEETING.format(said=said))) == [("Ruth Calloway", "The lighthouse of Bergen needs a new lamp")]


@pytest.mark.parametrize(
    "said",
    [
        'They said, "The lighthouse of Bergen needs a new lamp."',
        '"The lighthouse of Bergen needs a new lamp," said Ruth Calloway and Peter Lund.',
        '"The lighthouse of Bergen needs a new lamp."',
        'Ruth Calloway said the lighthouse of Bergen "needs a new lamp and a new door".',
        '"The lighthouse of Bergen," said Calloway, "needs a new lamp."',
    ],
)
def test_no_quotation_without_one_named_speaker_and_a_whole_sentence(read: Read, said: str) -> None:
    assert told(read(MEETING.format(said=said))) == []


def test_a_long_quotation_gives_its_first_clause_where_that_stands_as_one(read: Read) -> None:
    said = (
        '"The lighthouse of Bergen has guided ships for two hundred years, but the council of Oslo has never paid '
        'a single crown for the lamp or the tower or the wages of its keepers," said Calloway.'
    )
    assert told(read(MEETING.format(said=said))) == [
        ("Ruth Calloway", "The lighthouse of Bergen has guided ships for two hundred years")
    ]


def test_who_said_it_is_asked_with_the_other_people_as_options(read: Read) -> None:
    reading = read(MEETING.format(said='"The lighthouse of Bergen needs a new lamp," said Calloway.'), "Bergen news")
    asked = next(item for item in items(reading) if item.stem.startswith("Who said, "))
    assert asked.stem == 'Who said, "The lighthouse of Bergen needs a new lamp"?'
    assert asked.form is Form.MULTIPLE_CHOICE
    assert asked.answer == ("Ruth Calloway",)
    assert set(asked.options) == {"Ruth Calloway", "Peter Lund", "Anna Berg", "Martin Hauge"}
    assert asked.facts[0].claimed_by == "Ruth Calloway"
    assert list(flaws_of(asked)) == []


def test_the_quoted_words_and_the_speaker_stand_in_the_evidence(read: Read) -> None:
    said = '"The lighthouse of Bergen needs a new lamp. The old lamp burned out in March," Calloway said.'
    reading = read(MEETING.format(said=said), "Bergen news")
    asked = next(item for item in items(reading) if "new lamp" in item.stem)
    shown = " ".join(span.text(reading.text) for span in asked.evidence)
    assert "The lighthouse of Bergen needs a new lamp" in shown
    assert "Calloway said" in shown


@pytest.mark.parametrize(
    "words",
    [
        "It has guided ships to Bergen for two hundred years",
        "This lighthouse has guided ships to Bergen for two hundred years",
        "But the lighthouse of Bergen has guided ships for two hundred years",
        "Calloway women have kept the lighthouse of Bergen for two hundred years",
        "You will never see a lighthouse as old as that of Bergen",
        "Bergen needs light",
    ],
)
def test_no_question_about_words_that_lean_on_others_or_tell_the_speaker(read: Read, words: str) -> None:
    reading = read(MEETING.format(said=f'"{words}," said Ruth Calloway.'), "Bergen news")
    assert not any(words in stem for stem in stems(reading))


def test_i_and_we_are_the_speakers_own(read: Read) -> None:
    reading = read(
        MEETING.format(said='"We thank all the fishermen who came to Bergen," said Calloway.'), "Bergen news"
    )
    assert 'Who said, "We thank all the fishermen who came to Bergen"?' in stems(reading)


def test_a_claim_is_asked_for_its_speaker_and_put_into_another_mouth(read: Read) -> None:
    reading = read(MEETING.format(said="The council of Bergen paid nothing."), "Bergen news")
    asked = next(i for i in items(reading) if i.stem == "Who warned that schools lack 40 teachers?")
    assert asked.answer == ("Anna Berg",)
    turned = [i for i in items(reading) if i.stem.endswith("warned that schools lack 40 teachers.")]
    assert {i.answer for i in turned} == {(FALSE,)}
    assert not any(i.stem.startswith("Anna Berg") for i in turned)


def test_who_may_have_said_the_same_is_no_wrong_option(read: Read) -> None:
    said = "Ruth Calloway said that schools in Bergen lack many teachers."
    reading = read(MEETING.format(said=said), "Bergen news")
    asked = next(i for i in items(reading) if i.stem == "Who warned that schools lack 40 teachers?")
    assert "Ruth Calloway" not in asked.options


def test_the_speakers_own_pronoun_leaves_those_of_the_same_sex(read: Read) -> None:
    reading = read(MEETING.format(said="Ruth Calloway said that she sold 40 boats in Bergen."), "Bergen news")
    asked = next(i for i in items(reading) if i.stem == "Who said that she sold 40 boats in Bergen?")
    assert "Peter Lund" not in asked.options
    assert "Anna Berg said that she sold 40 boats in Bergen." in stems(reading)
    assert "Peter Lund said that she sold 40 boats in Bergen." not in stems(reading)


@pytest.mark.parametrize(
    "said",
    [
        "According to Ruth Calloway, the old lighthouse of Bergen lost 40 lamps in 1990.",
        "The old lighthouse of Bergen lost 40 lamps in 1990, Ruth Calloway said.",
        "Ruth Calloway said the old lighthouse of Bergen lost 40 lamps in 1990.",
    ],
)
def test_wherever_the_speaker_stands_the_question_reads_alike(read: Read, said: str) -> None:
    reading = read(MEETING.format(said=said), "Bergen news")
    asked = [i for i in items(reading) if i.stem.startswith("Who said that the old lighthouse of Bergen lost 40 lamps")]
    assert [i.answer for i in asked] == [("Ruth Calloway",)]


@pytest.mark.parametrize(
    "said",
    [
        "Ruth Calloway said that they sold 40 boats in Bergen.",
        "Ruth Calloway said that some help is needed.",
        "Ruth Calloway and Peter Lund said that Bergen lost 40 boats in 1990.",
        "Ruth Calloway hopes to sell 40 boats in Bergen.",
    ],
)
def test_no_question_who_said_what_is_unclear_empty_shared_or_only_hoped(read: Read, said: str) -> None:
    reading = read(MEETING.format(said=said), "Bergen news")
    assert not any(item.answer == ("Ruth Calloway",) for item in items(reading))


def test_a_speaker_is_said_by_name_alone_and_each_claim_apart(read: Read) -> None:
    reading = read(
        "Ann Hale, head of the Oslo museum and chair of the Oslo Heritage Board, said the library in Oslo lost 40 "
        "books and that Norway lacks engineers."
    )
    assert "Ann Hale said the library in Oslo lost 40 books." in reading.said
    assert "Ann Hale said that Norway lacks engineers." in reading.said
    assert {s.speaker_as_shown for s in reading.statements} == {"Ann Hale"}


def test_a_second_claim_behind_a_comma_may_be_the_articles_own(read: Read) -> None:
    reading = read("Ann Hale said Norway lacks engineers, and Bergen lost 20 nurses.")
    assert "Ann Hale said Bergen lost 20 nurses." not in reading.said


def test_each_predicate_keeps_whom_it_is_according_to(read: Read) -> None:
    first = read("According to Reuters, the Oslo museum was closed in 1990 and was sold to Norway Bank in 1992.")
    last = read("The Oslo museum was closed in 1990 and was sold to Norway Bank in 1992, according to Reuters.")
    assert "According to Reuters, the Oslo museum was sold to Norway Bank in 1992." in first.said
    assert {s.claimed_by for s in (*first.statements, *last.statements)} == {"Reuters"}


def test_a_sentence_of_nothing_but_quoted_words_is_no_plain_truth(read: Read) -> None:
    reading = read('Ann Hale spoke in Oslo. "The museum of Oslo lost 40 books in 1990."')
    assert not any("40 books" in said for said in reading.said)


def test_an_office_is_no_part_of_a_name(read: Read) -> None:
    reading = read("Minister of Education Ann Hale said that Norway lacks 40 engineers.")
    assert reading.statements[0].claimed_by == "Ann Hale"


def test_the_whole_way_quotations_come_into_the_quiz() -> None:
    text = MEETING.format(said='"The lighthouse of Bergen needs a new lamp," said Calloway.')
    asked = [item for item in generate(text, seed=1).items if '"The lighthouse' in item.stem]
    assert asked
    assert all(item.facts[0].claimed_by == "Ruth Calloway" for item in asked)
