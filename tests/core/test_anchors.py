"""Who and what is meant stands in every statement, and no name is lent to something else."""

from __future__ import annotations

from quiz.core.facts.identity import Names
from quiz.core.facts.meaning import names_of
from quiz.core.facts.sentences import Sentence, read_sentences
from quiz.core.facts.statements import Statement, statements_of
from quiz.core.reading import lay_out


def read(headline: str, text: str) -> tuple[list[Sentence], Names]:
    layout = lay_out(f"{headline}\n\n{text}")
    sentences = list(read_sentences(layout.passages))
    return sentences, names_of(sentences, layout)


def told(headline: str, text: str, place: int) -> list[str]:
    """The statements that one sentence of a text makes."""
    sentences, names = read(headline, text)
    found = statements_of(sentences[place], sentences[max(0, place - 5) : place], names)
    return [statement.text for statement in found if isinstance(statement, Statement)]


def meant(headline: str, text: str, short: str) -> str:
    """The fullest name of what a text calls by a short one."""
    name = read(headline, text)[1].find(short)
    assert name is not None
    return name.full


def test_a_town_is_not_the_hotel_that_bears_its_name() -> None:
    text = "Velmora is a town in Portugal. Guests sleep at the Velmora Harbour Hotel. Velmora was founded in 1410."
    assert meant("Velmora", text, "Velmora") == "Velmora"


def test_a_headline_is_not_short_for_a_longer_name_that_begins_with_it() -> None:
    text = "Isfahan lies in Iran. The Isfahan Shahid Beheshti airport is busy. Isfahan was rich in 1600."
    assert meant("Isfahan", text, "Isfahan") == "Isfahan"


def test_a_family_name_that_looks_like_a_common_noun_is_said_in_full_at_the_beginning() -> None:
    text = (
        "Joanna Fields is a Canadian singer. Fields was born in Toronto in 1980, and critics praised Fields in Paris. "
        "Fields released three albums in Toronto."
    )
    assert told("Joanna Fields", text, 2) == ["Joanna Fields released three albums in Toronto."]


def test_two_words_name_a_person_whose_second_alone_acts_as_one() -> None:
    text = (
        "When empresario Haden Pruitt attempted to leave Texas, the governor stopped him. "
        "In 1826, Pruitt married in Texas, and Pruitt died in Ohio in 1849."
    )
    assert meant("Texas", text, "Pruitt") == "Haden Pruitt"
