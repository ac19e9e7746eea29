"""Choosing questions and changing a quiz."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import (
    BooleanField,
    FormField,
    HiddenField,
    RadioField,
    SelectChoice,
    SelectField,
    SelectMultipleField,
    StringField,
    SubmitField,
)
from wtforms import Form as PlainForm
from wtforms.validators import InputRequired, NumberRange, Regexp

from quiz.core.grading import Credit
from quiz.core.grading.credits import NAMES, OFFERED, credit_for
from quiz.core.items import Form as QuestionForm
from quiz.models import Article, Layout, Quiz, QuizQuestion
from quiz.quizzes.marking import PENALTIES
from quiz.web.forms import Figure, Form, PlainText, Rows
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


def penalty_name(value: Any) -> str:
    """Return the name of a penalty, given by that or as it is stored. Raises ValueError for any other."""
    if isinstance(value, float):
        return min(PENALTIES, key=lambda name: abs(PENALTIES[name] - value))
    if value not in PENALTIES:
        raise ValueError("no such penalty")
    return str(value)


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
    points = Figure(_l("Points"), places=None, validators=[InputRequired(), NumberRange(0.01, MOST_POINTS)])
    credit = SelectField(_l("What counts"))

    def offer(self, form: QuestionForm | None) -> None:
        """Fill in what can count of an answer to a question of this form; nothing to choose where there is one way."""
        names = NAMES.get(form, {}) if form else {}
        offered = OFFERED.get(form, ()) if form else ()
        self.credit.choices = [SelectChoice(credit.value, _l(names[credit])) for credit in offered]
        self.credit.validate_choice = bool(offered)


class QuizForm(Form):
    """Title, how it is taken and marked, points. Every button saves the rest as well, so that nothing is lost."""

    title = StringField(_l("Title"), validators=[PlainText(LONGEST_TITLE)])
    shuffle_questions = BooleanField(_l("Each learner gets the questions in a different order"))
    shuffle_options = BooleanField(_l("Each learner gets the options in a different order"))
    layout = RadioField(
        _l("How many questions does a page show?"),
        choices=[
            SelectChoice(Layout.ONE_AT_A_TIME.value, _l("One at a time")),
            SelectChoice(Layout.ONE_PAGE.value, _l("All on one page")),
        ],
    )
    may_go_back = BooleanField(_l("Learners may go back to questions they have left"))
    penalty = SelectField(
        _l("What a wrong answer loses"),
        coerce=penalty_name,
        choices=[
            SelectChoice("0", _l("nothing")),
            SelectChoice("1/4", _l("a quarter of its points")),
            SelectChoice("1/3", _l("a third of its points")),
            SelectChoice("1/2", _l("a half of its points")),
            SelectChoice("1", _l("all of its points")),
        ],
    )
    asks_certainty = BooleanField(_l("Learners say how sure they are of each answer"))
    entries = Rows(FormField(EntryForm))

    @classmethod
    def of(cls, quiz: Quiz, entries: Sequence[QuizQuestion]) -> QuizForm:
        """Return the form filled in with a quiz as it is; what was sent comes before that."""
        rows = [
            {
                "question_id": str(entry.question_id),
                "points": Decimal(f"{entry.points:g}"),
                "credit": credit_for(entry.question.current.form, entry.credit).value,
            }
            for entry in entries
        ]
        form = cls(obj=quiz, data={"entries": rows})
        kinds = {str(entry.question_id): entry.question.current.form for entry in entries}
        for row in form.entries:
            row.form.offer(kinds.get(row.form.question_id.data))
        return form

    def taking(self) -> dict[str, Any]:
        """Return what :class:`quiz.quizzes.services.Taking` takes."""
        return {
            "layout": Layout(self.layout.data),
            "may_go_back": self.may_go_back.data,
            "shuffle_questions": self.shuffle_questions.data,
            "shuffle_options": self.shuffle_options.data,
        }

    def points(self) -> dict[int, float]:
        """Return the points by the question's id."""
        rows = [entry.form for entry in self.entries]
        return {row_id(row.question_id.data): float(row.points.data) for row in rows}

    def marking(self) -> dict[str, Any]:
        """Return what :class:`quiz.quizzes.marking.Marking` takes."""
        rows = [entry.form for entry in self.entries if entry.form.credit.choices]
        return {
            "penalty": PENALTIES[self.penalty.data],
            "asks_certainty": self.asks_certainty.data,
            "credits": {row_id(row.question_id.data): Credit(row.credit.data) for row in rows},
        }
