"""From the text as given to passages, and the plain refusal of what is no English prose."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.core.errors import UnreadableText
from quiz.core.reading import MAX_CHARACTERS, check_text, lay_out

HARBOUR = (
    "The harbour of Port Ellery was opened in 1872 by the engineer Ruth Calloway. It was the first harbour on the "
    "northern coast that large ships could enter at low tide. Calloway had studied in Glasgow, and she built two "
    "lighthouses later."
)


def test_prose_is_accepted() -> None:
    check_text(HARBOUR)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no text yet"),
        (" \n\t ", "no text yet"),
        ("Three short words.", "too short"),
        (HARBOUR + "\x00", "does not look like text"),
        ("x" * (MAX_CHARACTERS + 1), "too long"),
        (HARBOUR.upper(), "capital letters"),
        ("<html><body><p>" + HARBOUR + "</p></body></html>", "code of a web page"),
        ("Комитет принял новое решение о строительстве моста и обсудил его с жителями города. " * 4, "English"),
        ("Le comité a décidé que la ville doit construire un nouveau pont sur la rivière. " * 4, "English"),
        ("Die Stadt hat beschlossen, dass der Fluss eine neue Brücke bekommen soll. " * 4, "English"),
        ("\n".join(f"Town {n}\t{n * 17}\t{n * 3}\tyes" for n in range(60)), "English"),
        ("\n".join(f"[12:{n:02}] ann: are you coming to the game or not" for n in range(40)), "English"),
        (
            "The moon came up above the silent hill\nAnd all the sheep were lying in the grass\n"
            "A single lamp was burning on the sill\nI heard the quiet evening hours pass\n" * 3,
            "English",
        ),
        (
            "def add(one, other):\n    return one + other\n\nfor number in range(10):\n    print(number)\n" * 9,
            "English",
        ),
    ],
)
def test_what_is_no_article_is_refused_with_a_reason(text: str, said: str) -> None:
    with pytest.raises(UnreadableText, match=said):
        check_text(text)


def test_a_refusal_names_the_field() -> None:
    with pytest.raises(UnreadableText) as refusal:
        check_text("")
    assert refusal.value.field == "text"


def test_checking_a_text_never_loads_the_language_model() -> None:
    code = textwrap.dedent("""
        import sys
        import quiz.core.generate, quiz.core.reading, quiz.core.selection, quiz.core.interchange.json_lines
        quiz.core.reading.check_text("The bridge was opened in the spring of that year by the mayor of the town. " * 5)
        assert "spacy" not in sys.modules, "spaCy came in"
    """)
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_first_line_without_a_full_stop_is_the_headline() -> None:
    layout = lay_out("Harbour turns 150\n\n" + HARBOUR)
    assert layout.headline == "Harbour turns 150"
    assert [passage.text for passage in layout.passages] == [HARBOUR]


def test_headings_and_lists_are_left_out() -> None:
    layout = lay_out(f"Port Ellery\n{HARBOUR}\nThe lighthouses\n- white one\n- red one\n{HARBOUR}")
    assert [passage.text for passage in layout.passages] == [HARBOUR, HARBOUR]


def test_wrapped_lines_are_one_paragraph() -> None:
    wrapped = textwrap.fill(HARBOUR, 70)
    (passage,) = lay_out(wrapped).passages
    assert passage.text == HARBOUR


def test_a_paragraph_without_end_is_cut_between_sentences() -> None:
    endless = HARBOUR * 200
    passages = lay_out(endless.replace(".It", ". It").replace("later.The", "later. The")).passages
    assert len(passages) > 3
    assert all(len(passage.text) <= 3_000 and passage.text.endswith(".") for passage in passages)


def test_brackets_are_left_out_and_their_short_names_kept() -> None:
    layout = lay_out("The Port Ellery Trust (PET) was founded in 1871 [3] by five captains and a widow of the town.")
    assert (
        layout.passages[0].text == "The Port Ellery Trust was founded in 1871 by five captains and a widow of the town."
    )
    assert layout.short_names == (("PET", "The Port Ellery Trust"),)


@pytest.mark.parametrize("strange", ["\u200f", "\u00ad", "\u202a", "\r\n", "\u00a0", "  ", "\x07"])
def test_every_kept_character_knows_its_place(strange: str) -> None:
    text = HARBOUR.replace(" of ", f" of{strange} ")
    for passage in lay_out(text).passages:
        for char, place in zip(passage.text, passage.origin, strict=True):
            assert char == text[place] or (char == " " and text[place].isspace())


@given(st.text(max_size=400))
def test_any_text_can_be_laid_out_and_places_only_grow(text: str) -> None:
    for passage in lay_out(text).passages:
        assert list(passage.origin) == sorted(set(passage.origin))
        assert all(0 <= place < len(text) for place in passage.origin)
        assert not any(unicodedata.category(char) == "Cf" for char in passage.text)


@given(st.text(max_size=300))
def test_any_text_is_accepted_or_refused_in_words(text: str) -> None:
    reason = _refusal(text)
    assert reason is None or len(reason) > 20


def _refusal(text: str) -> str | None:
    try:
        check_text(text)
    except UnreadableText as refusal:
        return str(refusal)
    return None
