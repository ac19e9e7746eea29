"""The topic of an article as a heading before a question that is clear below it."""

from __future__ import annotations

import pytest

from quiz.core.generate import generate
from quiz.core.items import Item

CANAL = """Montrose Canal

The Montrose Canal is a waterway in the east of Scotland, and it was opened in 1852 by Queen Victoria. {}

The Montrose Canal joins Montrose and Perth. Boats from Norway have sailed on the Montrose Canal since 1871."""
SQUID = """Squids

Squids are soft animals that live in every ocean. {}

Squids have three hearts and blue blood. In 1857 Japetus Steenstrup described the giant squid in Denmark."""


def asked(article: str, sentence: str) -> list[Item]:
    text = article.format(sentence)
    items = generate(text, seed=1).items
    return [item for item in items if any(sentence in span.text(text) for span in item.evidence)]


@pytest.mark.parametrize(
    ("article", "sentence"),
    [
        (CANAL, "The tunnels are lit by 340 lamps from Denmark."),
        (SQUID, "Only 304 species have been described in Latin."),
        (SQUID, "Most species spawn in 340 bays of Denmark and Norway."),
    ],
)
def test_what_the_topic_has_is_asked_below_its_heading(article: str, sentence: str) -> None:
    items = asked(article, sentence)
    heading = article.splitlines()[0]
    assert items
    assert all(item.stem.startswith(f"{heading}: ") for item in items)
    assert all(fact.statement.startswith(f"{heading}: ") for item in items for fact in item.facts)


@pytest.mark.parametrize(
    "sentence",
    [
        "The incident is known to 340 people in Denmark.",  # points back, not to the topic
        "The other tunnels are lit by 340 lamps from Denmark.",
        "The tunnels were lit by 340 lamps from Denmark.",  # when?
        "A bridge crosses a river at Forfar, and the bridge is lit by 340 lamps.",
    ],
)
def test_what_points_back_to_something_else_has_no_heading(sentence: str) -> None:
    assert not [item for item in asked(CANAL, sentence) if ": " in item.stem]


def test_a_thing_brought_up_before_is_not_the_topics_own() -> None:
    told = "Dundee has a tunnel. The tunnel is lit by 340 lamps from Denmark."
    assert not [item for item in asked(CANAL, told) if "lamps" in item.stem]


def test_a_question_that_names_the_topic_has_no_heading_as_well() -> None:
    items = asked(CANAL, "The tunnels of the Montrose Canal are lit by 340 lamps from Denmark.")
    assert items
    assert not [item for item in items if item.stem.startswith("Montrose Canal:")]


def test_a_headline_that_the_article_does_not_take_up_is_no_heading() -> None:
    news = CANAL.replace("Montrose Canal\n", "Lamps lit below\n", 1)
    assert not asked(news, "The tunnels are lit by 340 lamps from Denmark.")


def test_a_life_is_no_heading_for_what_stands_in_it() -> None:
    text = """Ruth Calloway

Ruth Calloway was a Scottish violinist who was born in Montrose in 1852. The tunnels are lit by 340 lamps from Denmark.

Ruth Calloway moved to Norway in 1871. Ruth Calloway played for Queen Victoria in London."""
    assert not [item for item in generate(text, seed=1).items if "lamps" in item.stem]
