"""The article as a page: where sentences end, which facts and questions they hold, how evidence is quoted."""

from __future__ import annotations

import pytest

from quiz.core.items import Span
from quiz.questions.page import ArticlePage, cut, read_places

TEXT = (
    "A bridge for the Tamar\r\n"
    "\r\n"
    "The bridge opened in 1859. Brunel designed it.\r\n"
    "\r\n"
    "Trains still cross it. It is 667 metres long. Walkers may not cross.\r\n"
)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    "sentences",
    [
        ["It opened.", "It closed."],
        ["Mr. Brunel came.", "He saw I. K. Brunel's bridge."],
        ["It cost 3.5 million.", "That is a lot."],
        ["“It is done.”", "So said Dr. Low."],
        ["Who came?", "(Nobody did.)", "It was late!", "1859 was the year."],
        ["The U.S. Navy came at 5 p.m. on Monday."],
        ["A line without an end"],
        ["He waited… and left.", "Élan was gone."],
    ],
)
def test_a_paragraph_is_cut_where_its_sentences_end(sentences):
    text = "  ".join(sentences)
    assert [span.text(text) for span in cut(text, Span(0, len(text)))] == sentences


def test_every_sentence_is_the_articles_own_words_at_its_place():
    page = ArticlePage(TEXT)
    words = [[sentence.span.text(TEXT) for sentence in paragraph] for paragraph in page.paragraphs]
    assert words == [
        ["A bridge for the Tamar"],
        ["The bridge opened in 1859.", "Brunel designed it."],
        ["Trains still cross it.", "It is 667 metres long.", "Walkers may not cross."],
    ]
    assert [sentence.number for sentence in page.sentences] == [1, 2, 3, 4, 5, 6]
    assert read_places([sentence.place for sentence in page.sentences]) == tuple(s.span for s in page.sentences)


def test_a_short_line_without_a_stop_is_a_heading():
    page = ArticlePage(TEXT)
    assert [page.is_heading(paragraph) for paragraph in page.paragraphs] == [True, False, False]


def test_sentences_know_their_facts_and_questions():
    page = ArticlePage(
        TEXT,
        facts=[span_of("Brunel designed it."), span_of("667 metres")],
        asked={7: [span_of("opened in 1859")], 9: [span_of("1859. Brunel designed")]},
    )
    assert [sentence.has_fact for sentence in page.sentences] == [False, False, True, False, True, False]
    assert [sentence.questions for sentence in page.sentences] == [[], [7, 9], [9], [], [], []]


def test_a_sentence_is_cut_where_evidence_and_answers_begin_and_end():
    page = ArticlePage(
        TEXT, asked={7: [span_of("bridge opened in 1859")], 9: [span_of("1859.")]}, keys={7: [span_of("1859")]}
    )
    pieces = page.sentences[1].pieces
    assert [(piece.text, piece.questions, piece.keys) for piece in pieces] == [
        ("The ", (), ()),
        ("bridge opened in ", (7,), ()),
        ("1859", (7, 9), (7,)),
        (".", (9,), ()),
    ]


def test_pieces_joined_are_the_sentence_again():
    asked = {n: [Span(n, 2 * n + 5)] for n in range(20, 70)}
    page = ArticlePage(TEXT, asked=asked)
    for sentence in page.sentences:
        assert "".join(piece.text for piece in sentence.pieces) == sentence.span.text(TEXT)


def test_evidence_is_quoted_in_its_whole_sentences():
    page = ArticlePage(TEXT)
    assert page.quotations([span_of("667 metres")]) == [("It is 667 metres long.", (Span(6, 16),))]


def test_sentences_side_by_side_are_one_quotation_but_never_across_paragraphs():
    page = ArticlePage(TEXT)
    spans = [span_of("Brunel"), span_of("Trains"), span_of("667 metres")]
    assert [text for text, _spans in page.quotations(spans)] == [
        "Brunel designed it.",
        "Trains still cross it. It is 667 metres long.",
    ]


def test_evidence_across_a_paragraph_is_quoted_whole():
    page = ArticlePage(TEXT)
    across = Span(span_of("Brunel").start, span_of("Trains").end)
    ((text, spans),) = page.quotations([across])
    assert text == TEXT[span_of("Brunel").start : span_of("cross it.").end]
    assert spans == (Span(0, across.end - across.start),)


def test_places_that_are_none_are_left_out():
    assert read_places(["3-9", "", "9", "a-b", "-1-5", "1-2-3", "٣-٩", "12-40"]) == (Span(3, 9), Span(12, 40))
