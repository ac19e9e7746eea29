"""A word at a sentence's beginning is read as the article writes it elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.core.facts.named.kinds import kind_of_name
from quiz.core.facts.named.mentions import mentions_of
from quiz.core.facts.words.sentences import Sentence, read_sentences
from quiz.core.facts.words.written import with_names_first
from quiz.core.reading import lay_out


def read(text: str) -> list[Sentence]:
    return list(read_sentences(lay_out(text).passages))


def taken_for(sentences: list[Sentence], number: int, tag: str, pos: str) -> list[Sentence]:
    first, *rest = sentences[number].words
    mended = replace(sentences[number], words=(replace(first, tag=tag, pos=pos), *rest))
    return [mended if s.number == number else s for s in sentences]


ARTICLE = "The book was written by Gorlan in 1911. Gorlan published it himself."


def test_a_first_word_that_is_a_name_elsewhere_is_a_name():
    sentences = taken_for(read(ARTICLE), 1, "NN", "NOUN")
    assert with_names_first(sentences)[1].words[0].pos == "PROPN"


@pytest.mark.parametrize("more", ["Every gorlan is a bird.", "A gorlan sang."])
def test_a_word_that_the_article_writes_small_stays_a_common_word(more: str):
    sentences = taken_for(read(f"{ARTICLE} {more}"), 1, "NN", "NOUN")
    assert with_names_first(sentences)[1].words[0].pos == "NOUN"


def test_a_word_that_only_describes_a_common_noun_is_no_name():
    sentences = read("The walls were built by the men of Rome in the year 122. Rome walls were strong.")
    first, walls, *rest = sentences[1].words
    described = (replace(first, tag="JJ", pos="ADJ", dep="amod", head=1), replace(walls, pos="NOUN"), *rest)
    sentences[1] = replace(sentences[1], words=described)
    assert with_names_first(sentences)[1].words[0].pos == "ADJ"


def test_nothing_else_is_changed():
    sentences = read(ARTICLE)
    assert with_names_first(sentences) == sentences


def test_two_capitals_over_a_common_noun_are_a_thing_not_a_person():
    sentences = read("The firm sold the Tarn Box in 1990. The box was small and the boxes were grey.")
    group = [replace(m, label="PERSON", human=False) for m in mentions_of(sentences) if "Box" in m.text]
    assert [m.common for m in group] == [True]
    assert kind_of_name("Tarn Box", group) != "person"


def test_somebody_with_a_first_name_stays_a_person_whatever_the_family_name_means():
    sentences = read("Robert Baker opened the shop in 1990. A baker works at night.")
    group = [m for m in mentions_of(sentences) if "Baker" in m.text]
    assert kind_of_name("Robert Baker", group) == "person"
