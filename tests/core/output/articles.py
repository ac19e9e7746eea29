"""The articles whose questions are looked at, and their questions, generated once however many workers test them."""

from __future__ import annotations

import os
import pickle
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from quiz.core.generate import generate
from quiz.core.items import Form, Item

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared"
SAMPLE = ROOT / "quiz" / "sample" / "astana.txt"
SEED_ARTICLE = SHARED / "seed" / "article.txt"
PATIENCE = 300
"""Seconds to wait for another worker that generates."""


@dataclass(frozen=True)
class Quiz:
    """An article as it was given, and every question made from it."""

    name: str
    text: str
    items: tuple[Item, ...]

    @property
    def words(self) -> int:
        """How many words the article has."""
        return len(self.text.split())

    def of(self, *forms: Form) -> list[Item]:
        """The questions of some forms."""
        return [item for item in self.items if item.form in forms]

    def quoted(self, item: Item) -> str:
        """The evidence, in the article's own words."""
        return " ".join(self.text[span.start : span.end] for span in item.evidence)


def paths() -> list[Path]:
    """The sample that ships with the project, and the articles beside it, if they are there."""
    beside = sorted(path for path in SHARED.glob("articles/*.txt") if path.is_file())
    return [SAMPLE, *beside, *([SEED_ARTICLE] if SEED_ARTICLE.is_file() else [])]


def quizzes(factory: pytest.TempPathFactory) -> list[Quiz]:
    """Return the questions of all articles; of several workers one generates and the others read what it wrote."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID")
    folder = factory.getbasetemp().parent if run else factory.mktemp("output")
    kept, claimed = folder / f"output-{run}.pickle", folder / f"output-{run}.claimed"
    try:
        claimed.mkdir()
    except FileExistsError:
        return _read_when_there(kept)
    made = [_generated(path) for path in paths()]
    part = kept.with_suffix(".part")
    part.write_bytes(pickle.dumps(made))
    part.rename(kept)
    return made


def _read_when_there(kept: Path) -> list[Quiz]:
    until = time.monotonic() + PATIENCE
    while not kept.exists():
        if time.monotonic() > until:
            pytest.fail("The worker that was to generate the questions has not.")
        time.sleep(0.1)
    found: list[Quiz] = pickle.loads(kept.read_bytes())  # noqa: S301  (another worker of this run wrote it)
    return found


def _generated(path: Path) -> Quiz:
    text = path.read_bytes().decode()
    return Quiz(path.stem, text, generate(text, seed=1).items)
