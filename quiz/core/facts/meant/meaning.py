"""All that a whole article tells about its names before its sentences are read one by one."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.core.facts.meant.descriptions import descriptions, headline_of, told_kind
from quiz.core.facts.meant.discourse import Discourse
from quiz.core.facts.meant.frames import frame_of
from quiz.core.facts.meant.headings import heading_of
from quiz.core.facts.named.identity import Names, find_names
from quiz.core.facts.words.sentences import Sentence
from quiz.core.reading import Layout


def names_of(sentences: Sequence[Sentence], layout: Layout, title: str = "") -> Names:
    """Return the article's names with what else they are called, who is followed through it, and where it plays."""
    names = find_names(sentences, f"{title} {layout.headline}".strip(), layout.short_names)
    _settle_kind(sentences, names)
    names.nouns = descriptions(sentences, names)
    names.frame = frame_of(layout.headline or title, names, sentences)
    names.heading = heading_of(layout.headline or title, names, sentences)
    names.discourse = Discourse(sentences, names)
    return names


def _settle_kind(sentences: Sequence[Sentence], names: Names) -> None:
    """Take what heads an article for a place where the article says so and nothing else was sure of its kind."""
    headed = headline_of(names)
    if headed is not None and headed.kind in ("name", "organisation", "place"):
        headed.kind = told_kind(sentences, names) or headed.kind
