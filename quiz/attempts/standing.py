"""Where an attempt stands at one moment: whether it may still be answered, whether its answers may be shown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from quiz.models import Reveal


@dataclass(frozen=True, slots=True)
class Standing:
    """The times that decide, looked at ``now``.

    A quiz that closes ends every attempt on it, handed in or not: nothing needs to be written for that.
    ``closes_at`` None: it stays open (a teacher's own trial always does).
    """

    now: dt.datetime
    submitted_at: dt.datetime | None
    closes_at: dt.datetime | None
    reveal: Reveal

    @property
    def is_closed(self) -> bool:
        """Say whether the quiz's time is over."""
        return self.closes_at is not None and self.closes_at <= self.now

    @property
    def has_ended(self) -> bool:
        """Say whether nothing more can be answered."""
        return self.submitted_at is not None or self.is_closed

    @property
    def ended_at(self) -> dt.datetime | None:
        """Return when it ended; None while it runs."""
        return self.submitted_at or (self.closes_at if self.is_closed else None)

    @property
    def is_released(self) -> bool:
        """Say whether marks, keys and evidence of the whole attempt may be shown."""
        return self.is_closed if self.reveal is Reveal.AFTER_CLOSING else self.has_ended

    @property
    def may_check(self) -> bool:
        """Say whether the learner may ask for the mark of one answer while the attempt runs."""
        return self.reveal is Reveal.AT_ONCE and not self.has_ended
