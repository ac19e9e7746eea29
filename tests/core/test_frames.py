"""Where a whole article plays is said before a statement that names nothing."""

from __future__ import annotations

import pytest

from quiz.core.facts.meant.frames import Frame, frame_of, wants_frame
from quiz.core.facts.named.identity import Names, find_names
from quiz.core.facts.told.statements import Statement, statements_of
from quiz.core.facts.words.sentences import Sentence, read_sentences
from quiz.core.reading import lay_out

PORTS = "Portugal lies in the west of Europe. Portugal has many ports. "


def read(headline: str, text: str) -> tuple[list[Sentence], Names, Frame | None]:
    sentences = list(read_sentences(lay_out(f"{headline}\n\n{text}").passages))
    names = find_names(sentences, headline)
    return sentences, names, frame_of(headline, names, sentences)


@pytest.mark.parametrize(
    ("headline", "text", "words"),
    [
        ("Portugal", PORTS, "In Portugal"),
        ("Portugal (country)", PORTS, "In Portugal"),
        ("University of Leeds", "The University of Leeds teaches law. It is old, and many come.", "At"),
        ("Storms hit Portugal", PORTS, None),
        ("Marie Curie", "Marie Curie was a physicist. Marie Curie was born in Warsaw.", None),
    ],
)
def test_only_a_headline_that_is_the_name_of_a_place_or_school_gives_a_frame(
    headline: str, text: str, words: str | None
) -> None:
    *_, frame = read(headline, text)
    assert frame.words.startswith(words or "?") if frame else words is None


def test_a_statement_that_names_nothing_is_told_where_it_holds_and_its_evidence_names_the_place() -> None:
    text = f"{PORTS}Fishing employs about twelve thousand people in small villages."
    sentences, names, names.frame = read("Portugal", text)
    (found,) = [s for s in statements_of(sentences[2], sentences[:2], names) if isinstance(s, Statement)]
    assert found.text == "In Portugal, fishing employs about twelve thousand people in small villages."
    assert len(found.evidence) == 1 or found.evidence[0].start < found.evidence[1].start
    assert found.evidence[0].start <= sentences[1].span.start


def test_what_a_country_has_one_of_needs_no_more_than_the_frame() -> None:
    text = f"{PORTS}The president is elected by the people for a term of five years."
    sentences, names, names.frame = read("Portugal", text)
    told = [s.text for s in statements_of(sentences[2], sentences[:2], names) if isinstance(s, Statement)]
    assert any(text.startswith("In Portugal, the president is elected") for text in told)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Fishing employs many people in small villages.", True),
        ("Spain employs many people in small villages.", False),
        ("They employ many people in small villages.", False),
        ("For men long trousers are worn in small villages.", False),
    ],
)
def test_a_frame_goes_before_nothing_that_names_points_or_opens_otherwise(sentence: str, wanted: bool) -> None:
    (read_one,) = read_sentences(lay_out(sentence).passages)
    assert wants_frame(read_one.words, {}) is wanted
