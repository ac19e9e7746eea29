"""Where an attempt stands at one moment: whether it may still be answered, whether its answers may be shown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from quiz.core.deadlines import Ending, closing
from quiz.models import Assignment, Attempt, Reveal
from quiz.models.ending import ending_columns, ending_of, latest_allowed

TOLD_BEFORE_CLOSING = 120
"""Minutes before a closing from which on an attempt without a time limit counts them too."""


def standing_columns() -> tuple[Any, ...]:
    """Return the columns that :meth:`Standing.of` reads."""
    return Attempt.submitted_at, *ending_columns(), Assignment.reveal, latest_allowed().label("latest_closing")


@dataclass(frozen=True, slots=True)
class Standing:
    """The times that decide, looked at ``now``.

    Time ends every attempt, handed in or not: nothing needs to be written for that. ``ending`` is that of this learner
    (a teacher's own trial has none). ``closes_for_all_at`` is when the quiz closes for the last one of the class: what
    is shown after the closing waits for that and its grace, or the last to answer could read it from the first. Extra
    time moves nothing there, since no time limit goes beyond the closing.
    """

    now: dt.datetime
    submitted_at: dt.datetime | None
    ending: Ending
    reveal: Reveal
    closes_for_all_at: dt.datetime | None = None

    @classmethod
    def of(cls, row: Any, now: dt.datetime) -> Standing:
        """Return the standing of a row that has :func:`standing_columns`."""
        reveal = row.reveal or Reveal.AFTER_SUBMITTING
        return cls(now, row.submitted_at, ending_of(row), reveal, closing(row.closes_at, row.latest_closing))

    @property
    def closes_at(self) -> dt.datetime | None:
        """Return when the quiz closes for this learner; None: it stays open."""
        return self.ending.closes_at

    @property
    def is_closed(self) -> bool:
        """Say whether the quiz's time is over for this learner, so that nothing more can be begun."""
        return self.closes_at is not None and self.closes_at <= self.now

    @property
    def is_running(self) -> bool:
        """Say whether there is time left."""
        return self.submitted_at is None and not self.ending.is_up(self.now)

    @property
    def is_time_up(self) -> bool:
        """Say whether time is over, but what is on its way is still taken: nothing may be shown yet."""
        return self.submitted_at is None and self.ending.is_up(self.now) and not self.ending.is_settled(self.now)

    @property
    def minutes_left(self) -> int | None:
        """Return the minutes left, begun ones counted whole; None where no end is near enough to be told."""
        ends_at = self.ending.ends_at
        if ends_at is None or not self.is_running:
            return None
        left = -(-(ends_at - self.now) // dt.timedelta(minutes=1))
        return left if self.ending.due_at or left <= TOLD_BEFORE_CLOSING else None

    @property
    def has_ended(self) -> bool:
        """Say whether nothing more can be answered."""
        return self.submitted_at is not None or self.ending.is_settled(self.now)

    @property
    def ended_at(self) -> dt.datetime | None:
        """Return when it ended; None while it takes answers."""
        return self.submitted_at or (self.ending.ends_at if self.has_ended else None)

    @property
    def is_released(self) -> bool:
        """Say whether marks, keys and evidence of the whole attempt may be shown."""
        closed = Ending(closes_at=self.closes_for_all_at, grace=self.ending.grace).is_settled(self.now)
        return self.has_ended and (self.reveal is not Reveal.AFTER_CLOSING or closed)

    @property
    def may_check(self) -> bool:
        """Say whether the learner may ask for the mark of one answer while the attempt runs."""
        return self.reveal is Reveal.AT_ONCE and self.is_running
