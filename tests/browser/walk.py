"""The steps of the whole path, as a teacher and learners take them; with and without JavaScript alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, expect
from sqlalchemy import select
from sqlalchemy.orm import Session

from quiz.models import Question, QuestionVersion

ARTICLE = (Path(__file__).resolve().parents[2] / "quiz" / "sample" / "astana.txt").read_text(encoding="utf-8")
READING_TAKES_AT_MOST = 120_000  # milliseconds; loading the language model on a busy machine included
QUESTIONS = 5


@dataclass(frozen=True)
class Entry:
    """A learner's line on the sign-in sheet."""

    name: str
    password: str


def paste_article(page: Page, title: str) -> None:
    page.get_by_role("link", name="Articles").first.click()
    page.get_by_role("link", name=re.compile("[Nn]ew article|first article")).first.click()
    page.get_by_label("Title").fill(title)
    page.get_by_label("Text of the article").fill(ARTICLE)
    page.get_by_role("button", name="Read it and write questions").click()


def approve_the_best(page: Page, count: int = QUESTIONS) -> None:
    page.get_by_label("How many to approve").fill(str(count))
    page.get_by_role("button", name="Approve the best").click()
    expect(page.get_by_text(re.compile(rf"{count} of \d+ approved")).first).to_be_visible()


def make_class(page: Page, name: str, learners: list[str]) -> tuple[str, list[Entry]]:
    """Make a class with these learners; return its join code and their sign-in data as printed for them."""
    page.get_by_role("link", name="Classes").first.click()
    page.get_by_role("link", name="New class").first.click()
    page.get_by_label("Name").fill(name)
    page.get_by_role("button", name="Make the class").click()
    page.get_by_role("link", name="Add learners").first.click()
    page.get_by_label(re.compile("Names")).fill("\n".join(learners))
    page.get_by_role("button", name="Add them").click()
    sheet = [row.locator("code").all_inner_texts() for row in page.locator("tbody tr").all()]
    code = page.locator(".join-code").first.inner_text()
    return code, [Entry(*cells) for cells in sheet]


def make_quiz(page: Page, title: str) -> None:
    page.get_by_role("link", name="Quizzes").first.click()
    page.get_by_role("link", name=re.compile("New quiz|Make your first quiz")).first.click()
    page.get_by_label("Title").fill(title)
    for choice in page.locator("input[name=questions]").all():
        choice.check()
    page.get_by_role("button", name="Make the quiz").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def give_to_class(page: Page, classroom: str) -> None:
    page.get_by_role("link", name="Give to a class").click()
    page.get_by_label(classroom).check()
    page.get_by_role("button", name="Give it to the class").click()
    expect(page.get_by_text("open", exact=False).first).to_be_visible()


def join(page: Page, code: str, entry: Entry) -> None:
    """Join as a child does: type the code from the wall, then the name and password from the sheet."""
    page.goto("/join")
    page.get_by_label("Code").fill(code.lower())
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("User name").fill(entry.name)
    page.get_by_label("Password").fill(entry.password)
    page.get_by_role("button", name="Sign in and join").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("My quizzes")


class Keys:
    """The right and wrong answers by stem, read from the database: the pages do not tell."""

    def __init__(self, session: Session) -> None:
        session.rollback()
        versions = session.scalars(select(QuestionVersion).join(Question))
        self.by_stem = {version.stem: (version.options, version.key.key) for version in versions}
        session.rollback()

    def answer(self, page: Page, *, right: bool) -> None:
        """Answer the question on the page."""
        options, key = self.by_stem[self.stem(page)]
        if "options" in key:
            wanted = next(o["id"] for o in options if (o["id"] in key["options"]) is right)
            page.locator(f"input[value='{wanted}']").check()
        else:
            accepted = key["accepted"][0] if "accepted" in key else key["value"]
            page.get_by_label("Your answer").fill(accepted if right else "Nobody knows")

    def stem(self, page: Page) -> str:
        """Return the stem as stored: a statement is asked about, and a gap is said as "blank" for who listens."""
        said = page.locator("h1.stem").inner_text().removeprefix("True or false?").strip()
        return re.sub(r"_____\s*blank\n?", "_____", said)


def scores(page: Page) -> dict[str, tuple[str, str]]:
    """Return points and verdict letters by learner, as the teacher's table shows them."""
    rows = [row.locator("th, td").all_inner_texts() for row in page.locator(".table-heat tbody tr").all()]
    return {name.split("\n")[0]: (" ".join(points.split()), "".join(letters)) for name, points, *letters in rows}
