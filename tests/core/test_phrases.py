"""Answers that are no names: noun phrases, and other phrases that could stand in their place."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.distractors import phrases
from quiz.core.facts.asked import varied
from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.facts.asked.nouns import noun_phrase, noun_phrases
from quiz.core.items import Item
from quiz.core.knowledge import families
from quiz.core.knowledge.modifiers import relatives_before
from quiz.core.knowledge.nouns import are_of_one_sort, is_broad, sorts_of
from quiz.core.questions import multiple_choice, true_false
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def thing(reading: Reading, text: str) -> Answer:
    return next(
        a for s in reading.statements for a in answers_in(s, reading.names) if (a.kind, a.text) == ("thing", text)
    )


def things(reading: Reading) -> list[str]:
    return [a.text for s in reading.statements for a in answers_in(s, reading.names) if a.kind == "thing"]


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("Ruth Calloway was ordained as a Methodist minister in Ellery.", "Methodist minister"),
        ("The island of Ellery has a tropical climate with heavy rain.", "tropical climate"),
        ("The Senate of Ellery elected a supreme judicial body in 1872.", "supreme judicial body"),
        ("In 1872 the island of Ellery became a centre of the wool trade.", "centre of the wool trade"),
    ],
)
def test_a_phrase_is_cut_to_the_words_that_name_it(read: Read, sentence: str, phrase: str) -> None:
    assert phrase in [p.text for s in read(sentence).sentences for p in noun_phrases(s)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council of Ellery chose a different way of life in 1872.",
        "The council of Ellery sold several old things in 1872.",
        "The council of Ellery sold some of them in 1872.",
    ],
)
def test_a_vague_phrase_is_none(read: Read, sentence: str) -> None:
    found = [p.text for s in read(sentence).sentences for p in noun_phrases(s)]
    assert not any("way" in text or "thing" in text or text == "old things" for text in found)


def test_what_somebody_owns_or_counts_stands_outside_the_phrase(read: Read) -> None:
    sentence = read("In 1872, Ruth Calloway sold nine sailing boats to her brother's neighbours.").sentences[0]
    boats = next(w for w in sentence.words if w.text == "boats")
    phrase = noun_phrase(sentence, boats)
    assert phrase is not None
    assert (phrase.text, phrase.after) == ("sailing boats", "number")


def test_of_what_is_so_in_general_a_subject_is_no_answer(read: Read) -> None:
    assert "Deciduous trees" not in things(read("Deciduous trees lose their leaves in the cold months of the year."))


def test_a_denied_thing_is_no_answer(read: Read) -> None:
    assert things(read("The town of Ellery did not buy the electric trams of Montrose in 1872.")) == []


def test_a_thing_is_chosen_among_those_that_the_article_has(read: Read) -> None:
    told = "Ruth Calloway was ordained as a Methodist minister in Ellery in 1872."
    alone, beside = (
        read(text) for text in (told, f"{told} A Lutheran minister sold boats. An Anglican minister left Wick.")
    )
    assert _chosen(alone) == multiple_choice.ONE_WORD
    item = _chosen(beside)
    assert isinstance(item, Item)
    assert item.stem == "Ruth Calloway was ordained as a(n) _____ minister in Ellery in 1872."
    assert item.answer == ("Methodist",)


def _chosen(reading: Reading) -> Item | str:
    return multiple_choice.write(thing(reading, "Methodist minister"), reading.record, random.Random(1))


def test_a_thing_is_never_denied(read: Read) -> None:
    reading = read("Ruth Calloway was ordained as a Methodist minister in Ellery in 1872.")
    answer = thing(reading, "Methodist minister")
    assert true_false.write_false(answer, reading.record, random.Random(1)) == ""


FARMS = (
    "In 1872, Ruth Calloway opened a octagonal lighthouse near Ellery. "
    "The fishermen of Montrose built a stone chapel in 1880. "
    "The monks of Aldmoor lived in a ruined fortress until 1901."
)


def test_other_things_of_the_sort_are_taken_from_the_article(read: Read) -> None:
    reading = read(FARMS)
    answer = thing(reading, "octagonal lighthouse")
    assert set(phrases.others(answer, reading.record, random.Random(1))) == {"stone chapel", "ruined fortress"}


def test_what_is_said_of_the_same_subject_is_no_wrong_option(read: Read) -> None:
    reading = read(FARMS.replace("The fishermen of Montrose", "Ruth Calloway"))
    answer = thing(reading, "octagonal lighthouse")
    assert "stone chapel" not in phrases.others(answer, reading.record, random.Random(1))


def test_a_phrase_is_put_into_the_number_of_the_key(read: Read) -> None:
    reading = read(FARMS.replace("a stone chapel", "stone chapels"))
    answer = thing(reading, "octagonal lighthouse")
    assert "stone chapel" in phrases.others(answer, reading.record, random.Random(1))


def test_a_word_told_in_the_sentence_is_not_exchanged_for(read: Read) -> None:
    sentence = read("The island of Ellery, once polar, has a tropical climate.").sentences[0]
    climate = next(w for w in sentence.words if w.text == "climate")
    phrase = noun_phrase(sentence, climate)
    assert phrase is not None
    assert set(varied.variations(phrase, random.Random(1))) == {"arid climate", "temperate climate"}


@pytest.mark.parametrize(
    ("word", "noun", "others"),
    [
        ("civil", "law", {"criminal", "constitutional"}),
        ("civil", "engineer", {"mechanical", "electrical", "chemical"}),
        ("civil", "tongue", set()),
        ("marble", "climate", set()),
    ],
)
def test_a_describing_word_has_relatives_before_its_own_nouns(word: str, noun: str, others: set[str]) -> None:
    assert set(relatives_before(word, noun)) == others


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("chapel", "fortress", True),
        ("chapel", "cathedral", False),
        ("chapel", "potato", False),
        ("chapel", "building", False),
        ("sociology", "climatology", True),
        ("speed", "weight", False),
    ],
)
def test_nouns_of_one_sort_neither_mean_nor_hold_each_other(one: str, other: str, alike: bool) -> None:
    assert are_of_one_sort(one, other) is alike
    assert are_of_one_sort(other, one) is alike


def test_a_noun_of_no_known_sort_has_none() -> None:
    assert sorts_of("whatsit") == frozenset()
    assert is_broad("thing")


def test_a_word_of_several_senses_has_no_family() -> None:
    assert families.relatives("market", "NOUN") == ()
