"""The whole way from an article to its questions, and what has to hold of any of them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.core.errors import UnreadableText
from quiz.core.generate import Generation, generate
from quiz.core.items import Form, Item

SEED_ARTICLE = Path(__file__).resolve().parents[3] / "shared" / "seed" / "article.txt"

HARBOUR = """Calloway's harbour remembered

The harbour of Port Ellery was opened in May 1872 by the engineer Ruth Calloway. Calloway was born in Dundee in 1840. \
She studied engineering at the University of Glasgow and moved to Norway in 1863.

The harbour cost 2,900 pounds, and 47 workers from Denmark built the northern wall. John Barlow, the mayor of \
Montrose, said that Port Ellery sold nine ships to Sweden in 1875. Barlow praised the white lighthouse of Port Ellery.

The Port Ellery Trust (PET) was founded in 1891 by Agnes Tull. Tull taught chemistry in Aberdeen for twelve years. \
In 1893, the PET bought the old fish market from the town of Wick. On Tuesday it opened a museum there.
"""


@cache
def generated(text: str, seed: int = 1) -> Generation:
    return generate(text, seed=seed)


def test_an_article_gives_questions_of_several_forms() -> None:
    made = generated(HARBOUR)
    assert len(made.items) >= 8
    assert len({item.form for item in made.items}) >= 4


def test_the_same_seed_gives_the_same_questions_and_another_seed_others() -> None:
    assert generate(HARBOUR, seed=5) == generate(HARBOUR, seed=5)
    assert generate(HARBOUR, seed=5).items != generate(HARBOUR, seed=6).items


def test_count_takes_the_best() -> None:
    every, few = generated(HARBOUR).items, generate(HARBOUR, seed=1, count=3).items
    assert len(few) == 3
    assert [item.stem for item in few] == [item.stem for item in every[:3]]


def test_every_item_carries_its_fact_its_evidence_and_its_reason() -> None:
    made = generated(HARBOUR)
    facts = {fact.key for fact in made.facts}
    for item in made.items:
        assert {fact.key for fact in item.facts} <= facts
        assert item.evidence
        assert item.explanation.endswith((".", "”", '"'))
        assert 0 < item.score <= 1


def test_a_claim_shows_its_speaker_in_the_stem() -> None:
    claims = [item for item in generated(HARBOUR).items if item.facts[0].claimed_by]
    assert claims
    assert all("John Barlow" in item.stem + " ".join(item.answer) for item in claims)


def test_progress_only_grows_and_ends_at_the_total() -> None:
    told: list[tuple[int, int, str]] = []
    generate(HARBOUR, seed=1, on_progress=lambda done, total, step: told.append((done, total, step)))
    done = [each[0] for each in told]
    assert done == sorted(done)
    assert told[-1][0] == told[-1][1]
    assert len({step for _, _, step in told}) >= 3


def test_what_was_dropped_is_counted_by_rule() -> None:
    dropped = generated(HARBOUR).dropped
    assert dropped["rule 14: no unresolved pronoun"] + dropped["rule 14: nothing that leans on another sentence"] >= 1


def test_a_title_given_apart_is_the_topic_too() -> None:
    made = generate(HARBOUR, seed=1, title="Agnes Tull and her trust")
    assert not any("Agnes Tull" in item.answer for item in made.items)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Three short words.",
        HARBOUR.upper(),
        "<p>" + HARBOUR.replace("\n", "</p><p>") + "</p>",
        "\n".join(f"| Town {n} | {n * 17} | {n * 3} |" for n in range(60)),
        "Le comité a décidé que la ville doit construire un nouveau pont sur la rivière. " * 5,
    ],
)
def test_what_is_no_article_is_refused(text: str) -> None:
    with pytest.raises(UnreadableText):
        generate(text, seed=1)


@pytest.mark.parametrize(
    "strange",
    [
        lambda text: text.replace(". ", ". 🎉 "),
        lambda text: text.replace(" ", "\u200f "),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace(" the ", " the\u00ad "),
        lambda text: text.replace("Calloway", "(Calloway"),
        lambda text: '"' + text,
        lambda text: text + "\ud800",
        lambda text: "(" * 500 + text,
        lambda text: text.replace(",", ""),
    ],
)
def test_strange_characters_never_shift_the_evidence(strange: object) -> None:
    text = strange(HARBOUR)  # type: ignore[operator]
    for item in generate(text, seed=1).items:
        _check_evidence(text, item)


def _check_evidence(text: str, item: Item) -> None:
    """The key's telling words stand in the evidence as the article has it, brackets and line ends and all."""
    shown = re.sub(r"[\u200f\u00ad]", "", " ".join(span.text(text) for span in item.evidence))
    assert all(0 <= span.start < span.end <= len(text) for span in item.evidence)
    if item.form in (Form.GAP, Form.MULTIPLE_CHOICE, Form.SHORT_ANSWER):
        assert set(re.findall(r"\w+", item.answer[0])) & set(re.findall(r"\w+", shown))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(["\n", " ", "(", ")", "“", '"', "—", "é", "😀", "\u200f", "3,5", "U.S. "]), max_size=6),
    st.data(),
)
def test_no_scattered_mark_breaks_reading_or_evidence(marks: list[str], data: st.DataObject) -> None:
    text = HARBOUR
    for mark in marks:
        place = data.draw(st.integers(0, len(text)))
        text = text[:place] + mark + text[place:]
    try:
        made = generate(text, seed=2)
    except UnreadableText:
        return
    for item in made.items:
        assert all(0 <= span.start < span.end <= len(text) for span in item.evidence)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_odd_text_in_the_middle_is_survived(odd: str) -> None:
    try:
        made = generate(HARBOUR[:400] + odd + HARBOUR[400:], seed=2)
    except UnreadableText:
        return
    assert made == generate(HARBOUR[:400] + odd + HARBOUR[400:], seed=2)


@pytest.mark.skipif(not SEED_ARTICLE.is_file(), reason="the article the project started from is not beside it")
def test_the_first_article_gives_many_questions_of_several_forms_with_any_seed() -> None:
    text = SEED_ARTICLE.read_text(encoding="utf-8")
    for seed in (1, 2, 3):
        made = generated(text, seed)
        assert len(made.items) >= 10
        assert len({item.form for item in made.items}) >= 3
        assert not {"Xi Jinping", "China", "Kazakhstan", "Chinese"} & {item.answer[0] for item in made.items}
        assert sum(item.facts[0].claimed_by is not None for item in made.items) >= 3
