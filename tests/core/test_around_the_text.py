"""What stands around the sentences of an article is told from them: datelines, captions, credits, marks."""

from __future__ import annotations

import pytest

from quiz.core.reading import lay_out

SENTENCE = "Ruth Calloway opened the harbour of Montrose in 1872 with ninety ships."
OTHER = "Olav Brekke built the museum of Bergen for the fishermen of Oslo."


@pytest.mark.parametrize(
    "opening",
    [
        "LONDON, May 3 (Reuters) -- ",
        "PARIS — ",
        "ASTANA, July 3 (Xinhua) — ",
        "NEW YORK, N.Y. (AP) - ",
        "Oslo (AFP) – ",
        "- ",
        "• ",
        "12. ",
    ],
)
def test_datelines_and_list_marks_are_left_out_and_places_stay_exact(opening: str) -> None:
    text = f"{OTHER}\n\n{opening}{SENTENCE}"
    passage = lay_out(text).passages[1]
    assert passage.text == SENTENCE
    assert passage.span(0, len(SENTENCE)).text(text) == SENTENCE


@pytest.mark.parametrize(
    "line",
    [
        "Photo: The harbour of Montrose in 1872, seen from the north side of the river.",
        "Figure 3. The harbour of Montrose in 1872, seen from the north side of the river.",
        "Copyright 2021 The Montrose News. All rights are reserved by the owners of it.",
        "(Reporting by John Barlow in Oslo; editing by Ann Brekke in the north of Norway.)",
        "Follow us to read more of the harbour of Montrose and of the ships in it.",
        "Read more: The harbour of Montrose is the best that there is in Scotland.",
    ],
)
def test_captions_credits_and_notices_are_left_out(line: str) -> None:
    assert [p.text for p in lay_out(f"{SENTENCE}\n\n{line}\n\n{OTHER}").passages] == [SENTENCE, OTHER]


@pytest.mark.parametrize(
    "line",
    [
        "Figure skating is the oldest sport on ice that the children of Bergen learn in the winter.",
        "Photographs of the harbour of Montrose were taken in 1872 by Ruth Calloway.",
        "Copyright law gives the authors of Norway a right to their work for seventy years.",
        "The war – the longest of the century – ended in 1872 with the peace of Bergen.",
        "NASA — which was founded in 1958 — sends ships to the moon and to the planets.",
    ],
)
def test_sentences_that_only_begin_so_are_kept_whole(line: str) -> None:
    assert [p.text for p in lay_out(f"{SENTENCE}\n\n{line}").passages] == [SENTENCE, line]


def test_footnote_marks_are_no_part_of_a_sentence() -> None:
    text = f"{SENTENCE}[1] {OTHER}[2][3]"
    assert lay_out(text).passages[0].text == f"{SENTENCE} {OTHER}"


def test_what_round_brackets_hold_is_kept_beside_the_text() -> None:
    text = "Ruth Calloway (1840–1912) opened the harbour of Montrose for ships from Norway."
    (passage,) = lay_out(text).passages
    ((held, place),) = passage.asides
    assert held == "1840–1912"
    assert place.text(text) == "(1840–1912)"
    assert "1840" not in passage.text
