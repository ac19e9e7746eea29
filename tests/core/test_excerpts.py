"""Evidence in its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quiz.core.excerpts import MOST_AROUND, excerpts
from quiz.core.items import Span, merge_spans

LINES = "First line here.\nSecond line there.\nThird line.\n"
BLOCKS = "One, wrapped\nover two lines.\n\nTwo stands\nhere.\n \t\nThree."


def span(article: str, words: str) -> Span:
    start = article.index(words)
    return Span(start, start + len(words))


def test_the_paragraph_around_the_evidence_is_its_line_where_no_blank_lines_stand():
    (found,) = excerpts(LINES, [span(LINES, "line there")])
    assert found.text == "Second line there."
    assert [s.text(found.text) for s in found.spans] == ["line there"]
    assert not found.cut_before
    assert not found.cut_after


def test_blank_lines_part_paragraphs_where_there_are_any():
    (found,) = excerpts(BLOCKS, [span(BLOCKS, "stands")])
    assert found.text == "Two stands\nhere."


def test_spans_in_one_paragraph_share_it_and_others_get_their_own():
    found = excerpts(BLOCKS, [span(BLOCKS, "Three"), span(BLOCKS, "One"), span(BLOCKS, "two lines")])
    assert [(e.text, [s.text(e.text) for s in e.spans]) for e in found] == [
        ("One, wrapped\nover two lines.", ["One", "two lines"]),
        ("Three.", ["Three"]),
    ]


def test_a_very_long_paragraph_is_cut_between_words_and_says_so():
    article = "before " * 200 + "EVIDENCE" + " after" * 200
    (found,) = excerpts(article, [span(article, "EVIDENCE")])
    assert found.cut_before
    assert found.cut_after
    assert found.text.startswith("before ")
    assert found.text.endswith(" after")
    assert len(found.text) <= len("EVIDENCE") + 2 * MOST_AROUND


def test_no_evidence_gives_no_excerpt():
    assert excerpts(LINES, []) == ()


@given(st.text(alphabet="ab \n", min_size=1, max_size=60), st.data())
def test_every_excerpt_holds_the_very_words_of_its_spans(article, data):
    ends = st.integers(0, len(article))
    pairs = data.draw(st.lists(st.tuples(ends, ends).filter(lambda pair: pair[0] < pair[1]), min_size=1, max_size=3))
    spans = [Span(*pair) for pair in pairs]
    shown = [s.text(e.text) for e in excerpts(article, spans) for s in e.spans]
    assert shown == [s.text(article) for s in merge_spans(spans)]
