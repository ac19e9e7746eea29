"""What a teacher gives one learner beyond the class, and opening an attempt again."""

from __future__ import annotations

import datetime as dt
from typing import Any

from flask_babel import lazy_gettext as _l
from wtforms import DateTimeLocalField, HiddenField
from wtforms.validators import InputRequired, NumberRange, Optional

from quiz.core.deadlines import LONGEST_LIMIT, MOST_EXTRA_ATTEMPTS, MOST_EXTRA_TIME
from quiz.web.forms import REQUIRED, Form, WholeNumber
from quiz.web.times import SHAPES, OfOurTime, shown_time, stored_time


class AllowanceForm(Form):
    """A later deadline and more attempts, for one learner on one assignment."""

    closes_at_was = HiddenField()
    closes_at = DateTimeLocalField(_l("Closes for this learner"), format=SHAPES, validators=[Optional(), OfOurTime()])
    extra_attempts = WholeNumber(
        _l("Attempts more than the class has"),
        default=0,
        validators=[InputRequired(REQUIRED), NumberRange(0, MOST_EXTRA_ATTEMPTS)],
    )

    @staticmethod
    def shown(closes_at: dt.datetime | None, extra_attempts: int) -> dict[str, Any]:
        """Return what is given now as the fields show it."""
        return {**shown_time("closes_at", closes_at), "extra_attempts": extra_attempts}

    def given(self, present: dt.datetime | None) -> dict[str, Any]:
        """Return what :func:`quiz.attempts.one_learner.services.allow` takes."""
        closes_at = stored_time(self.closes_at, self.closes_at_was, present)
        return {"closes_at": closes_at, "extra_attempts": self.extra_attempts.data}


class ReopenForm(Form):
    """Opening the last attempt again; the minutes are asked for only where time would end it at once."""

    minutes = WholeNumber(
        _l("For how many minutes?"), validators=[InputRequired(REQUIRED), NumberRange(1, LONGEST_LIMIT)]
    )


class ExtraTimeForm(Form):
    """Extra time of one learner in a class."""

    extra_time = WholeNumber(
        _l("Extra time, in per cent"), validators=[InputRequired(REQUIRED), NumberRange(0, MOST_EXTRA_TIME)]
    )
