"""How a quiz is given to a class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import DateTimeLocalField, HiddenField, RadioField, SelectChoice, SelectField
from wtforms.validators import NumberRange, Optional

from quiz.core.deadlines import GRACES, LONGEST_LIMIT
from quiz.models import Assignment, Classroom, Counts, Reveal
from quiz.quizzes.forms import row_id
from quiz.web.forms import Form, WholeNumber
from quiz.web.times import SHAPES, OfOurTime, shown_time, stored_time

ANY_NUMBER = 0
GRACE_NAMES = {
    0: _l("are not taken"),
    30: _l("are taken for 30 seconds"),
    60: _l("are taken for 1 minute"),
    120: _l("are taken for 2 minutes"),
    300: _l("are taken for 5 minutes"),
}


class TermsForm(Form):
    """How a quiz is given. Times are typed and shown in the installation's time zone.

    The hidden fields carry what a time was when the page was made: a quiz that was closed since, in another tab,
    is not opened again by saving the page.
    """

    opens_at_was, closes_at_was = HiddenField(), HiddenField()
    opens_at = DateTimeLocalField(_l("Opens"), format=SHAPES, validators=[Optional(), OfOurTime()])
    closes_at = DateTimeLocalField(_l("Closes"), format=SHAPES, validators=[Optional(), OfOurTime()])
    attempts_allowed = RadioField(
        _l("How often may a learner take it?"),
        coerce=int,
        default=1,
        choices=[
            SelectChoice(1, _l("Once")),
            SelectChoice(2, _l("Twice")),
            SelectChoice(3, _l("Three times")),
            SelectChoice(ANY_NUMBER, _l("Any number of times")),
        ],
    )
    time_limit = WholeNumber(_l("Time limit, in minutes"), validators=[Optional(), NumberRange(1, LONGEST_LIMIT)])
    grace = SelectField(
        _l("Answers on their way when time is up"),
        coerce=int,
        default=60,
        choices=[SelectChoice(seconds, GRACE_NAMES[seconds]) for seconds in GRACES],
    )
    counts = RadioField(
        _l("Which attempt counts?"),
        default=Counts.BEST.value,
        choices=[
            SelectChoice(Counts.BEST.value, _l("The best")),
            SelectChoice(Counts.LAST.value, _l("The last")),
            SelectChoice(Counts.FIRST.value, _l("The first")),
            SelectChoice(Counts.MEAN.value, _l("The mean of all")),
        ],
    )
    reveal = RadioField(
        _l("When do learners see marks, right answers and evidence?"),
        default=Reveal.AFTER_SUBMITTING.value,
        choices=[
            SelectChoice(Reveal.AT_ONCE.value, _l("At once: each answer can be checked, and then it stays")),
            SelectChoice(
                Reveal.AFTER_SUBMITTING.value, _l("After handing in: the first to finish could pass the answers on")
            ),
            SelectChoice(Reveal.AFTER_CLOSING.value, _l("After the quiz has closed")),
        ],
    )

    def terms(self, present: Assignment | None = None) -> dict[str, Any]:
        """Return what :class:`quiz.quizzes.assignments.services.Terms` takes.

        A field that was left as it had been shown leaves the ``present`` time exactly as it is.
        """
        return {
            "opens_at": stored_time(self.opens_at, self.opens_at_was, present.opens_at if present else None),
            "closes_at": stored_time(self.closes_at, self.closes_at_was, present.closes_at if present else None),
            "attempts_allowed": self.attempts_allowed.data or None,
            "reveal": Reveal(self.reveal.data),
            "time_limit": self.time_limit.data,
            "grace": self.grace.data,
            "counts": Counts(self.counts.data),
        }


class GiveForm(TermsForm):
    """Giving a quiz to a class."""

    classroom = RadioField(_l("Class"), coerce=row_id)

    def offer(self, classrooms: Sequence[Classroom]) -> None:
        """Fill in the classes to choose from; the only one is chosen already."""
        self.classroom.choices = [SelectChoice(classroom.id, classroom.name) for classroom in classrooms]
        if len(classrooms) == 1 and self.classroom.data is None:
            self.classroom.data = classrooms[0].id


def shown_terms(assignment: Assignment) -> dict[str, Any]:
    """Return an assignment's terms as the fields of :class:`TermsForm` show them."""
    return {
        **shown_time("opens_at", assignment.opens_at),
        **shown_time("closes_at", assignment.closes_at),
        "attempts_allowed": assignment.attempts_allowed or ANY_NUMBER,
        "reveal": assignment.reveal.value,
        "time_limit": assignment.time_limit,
        "grace": assignment.grace,
        "counts": assignment.counts.value,
    }
