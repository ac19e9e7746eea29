"""The articles whose questions are looked at, and their questions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quiz.core.generate import generate
from quiz.core.items import Form, Item

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared"
SAMPLE = ROOT / "quiz" / "sample" / "astana.txt"
SEED_ARTICLE = SHARED / "seed" / "article.txt"


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


def quizzes() -> list[Quiz]:
    """Return the questions of all articles."""
    return [_generated(path) for path in paths()]


def _generated(path: Path) -> Quiz:
    text = path.read_bytes().decode()
    return Quiz(path.stem, text, generate(text, seed=1).items)
