"""Choosing questions and changing a quiz."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import (
    BooleanField,
    DecimalField,
    FormField,
    HiddenField,
    SelectChoice,
    SelectField,
    SelectMultipleField,
    StringField,
    SubmitField,
)
from wtforms import Form as PlainForm
from wtforms.validators import InputRequired, NumberRange, Regexp

from quiz.models import Article, Quiz, QuizQuestion
from quiz.web.forms import Form, PlainText, Rows
from quiz.web.wording import OurWords

LONGEST_TITLE, LONGEST_SEARCH, MOST_POINTS = 200, 200, 100
MOST_CHOSEN = 1000
"""Questions that can be chosen at once: a database looks for only so many rows by their number."""
ALL_ARTICLES = 0


def row_id(text: Any) -> int:
    """Return the number of a row. Raises ValueError for what no database could hold."""
    number = int(text)
    if abs(number) >= 2**63:
        raise ValueError("no row has such a number")
    return number


class ChosenField(SelectMultipleField):
    """Rows chosen by their number."""

    def process_formdata(self, valuelist: list[Any]) -> None:
        if len(valuelist) > MOST_CHOSEN:
            raise ValueError(self.gettext("At most %(most)s can be chosen at once.") % {"most": MOST_CHOSEN})
        super().process_formdata(valuelist)


class ChoiceForm(Form):
    """Questions to choose; ``show`` was pressed when only the list is to be narrowed, and nothing saved."""

    search = StringField(_l("Search in questions"), validators=[PlainText(LONGEST_SEARCH)])
    article = SelectField(_l("Article"), coerce=row_id, default=ALL_ARTICLES, validate_choice=False)
    questions = ChosenField(_l("Questions"), coerce=row_id, validate_choice=False)
    show = SubmitField(_l("Show"))

    def offer(self, articles: Sequence[Article]) -> None:
        """Fill in the articles to narrow by."""
        self.article.choices = [
            SelectChoice(ALL_ARTICLES, _l("All articles")),
            *(SelectChoice(article.id, article.title) for article in articles),
        ]

    @property
    def article_id(self) -> int | None:
        """Return the article to narrow by, if any."""
        return self.article.data or None


class NewQuizForm(ChoiceForm):
    """A new quiz."""

    title = StringField(_l("Title"), validators=[PlainText(LONGEST_TITLE)])


class EntryForm(PlainForm):
    """One question of a quiz. A part of :class:`QuizForm`, which carries the token for all."""

    class Meta:
        def get_translations(self, _form: Any) -> OurWords:
            return OurWords()

    question_id = HiddenField(validators=[Regexp(r"^[0-9]{1,18}$")])
    points = DecimalField(_l("Points"), places=None, validators=[InputRequired(), NumberRange(0.01, MOST_POINTS)])


class QuizForm(Form):
    """Title, shuffling and points. The buttons up, down and remove save the rest as well, so that nothing is lost."""

    title = StringField(_l("Title"), validators=[PlainText(LONGEST_TITLE)])
    shuffle_questions = BooleanField(_l("Each learner gets the questions in a different order"))
    shuffle_options = BooleanField(_l("Each learner gets the options in a different order"))
    entries = Rows(FormField(EntryForm))

    @classmethod
    def of(cls, quiz: Quiz, entries: Sequence[QuizQuestion]) -> QuizForm:
        """Return the form filled in with a quiz as it is; what was sent comes before that."""
        rows = [{"question_id": str(e.question_id), "points": Decimal(f"{e.points:g}")} for e in entries]
        return cls(obj=quiz, data={"entries": rows})

    def points(self) -> dict[int, float]:
        """Return the points by the question's id."""
        rows = [entry.form for entry in self.entries]
        return {row_id(row.question_id.data): float(row.points.data) for row in rows}
