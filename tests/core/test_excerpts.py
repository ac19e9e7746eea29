"""Evidence in its place."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.core.excerpts import MOST_AROUND, excerpts
from quiz.core.items import Span, merge_spans

LINES = "First line here.\nSecond line there.\nThird line.\n"
WRAPPED = "One paragraph whose lines were broken by a program so that\nit fills a column, here of two lines."
BLOCKS = WRAPPED + "\n\nTwo stands here.\n \t\nThree."


def span(article: str, words: str) -> Span:
    start = article.index(words)
    return Span(start, start + len(words))


def test_the_paragraph_around_the_evidence_is_its_line_where_lines_are_not_wrapped():
    (found,) = excerpts(LINES, [span(LINES, "line there")])
    assert found.text == "Second line there."
    assert [s.text(found.text) for s in found.spans] == ["line there"]


def test_lines_that_are_merely_wrapped_are_one_paragraph():
    (found,) = excerpts(BLOCKS, [span(BLOCKS, "fills a column")])
    assert found.text == WRAPPED


def test_spans_in_one_paragraph_share_it_and_others_get_their_own():
    found = excerpts(BLOCKS, [span(BLOCKS, words) for words in ("Three", "One", "two lines")])
    assert [(e.text, [s.text(e.text) for s in e.spans]) for e in found] == [
        (WRAPPED, ["One", "two lines"]),
        ("Three.", ["Three"]),
    ]


def test_a_very_long_paragraph_is_cut_between_words_and_says_so():
    article = "before " * 200 + "EVIDENCE" + " after" * 200
    (found,) = excerpts(article, [span(article, "EVIDENCE")])
    assert found.text.startswith("… before ")
    assert found.text.endswith(" after …")
    assert [s.text(found.text) for s in found.spans] == ["EVIDENCE"]
    assert len(found.text) <= len("…  EVIDENCE  …") + 2 * MOST_AROUND


def test_no_evidence_gives_no_excerpt():
    assert excerpts(LINES, []) == ()


@settings(deadline=None)
@given(st.text(alphabet="ab \n", min_size=1, max_size=60), st.data())
def test_every_excerpt_holds_the_very_words_of_its_spans(article, data):
    ends = st.integers(0, len(article))
    pairs = data.draw(st.lists(st.tuples(ends, ends).filter(lambda pair: pair[0] < pair[1]), min_size=1, max_size=3))
    spans = [Span(*pair) for pair in pairs]
    shown = [s.text(e.text) for e in excerpts(article, spans) for s in e.spans]
    assert shown == [s.text(article) for s in merge_spans(spans)]
