"""When an attempt ends, and until when its answers are taken.

An attempt ends when its time limit runs out or when the quiz closes for its learner, whichever comes first. Answers
that are on their way by then are taken for a few seconds more, the grace; then the attempt is settled. Each span holds
its first moment and not its last: at the end itself the time is up, at end and grace together it is settled.

Times are aware, limits in minutes, extra time in per cent, grace in seconds. A time of None never comes.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

GRACES = (0, 30, 60, 120, 300)
"""The graces a teacher can choose from, in seconds."""
LONGEST_GRACE = max(GRACES)
LONGEST_LIMIT = 600
"""The longest time limit, in minutes."""
MOST_EXTRA_TIME = 300
"""The most extra time, in per cent."""
MOST_EXTRA_ATTEMPTS = 20
"""The most attempts one learner can be given beyond those of the class."""


def minutes_allowed(time_limit: int, extra_time: int) -> int:
    """Return the minutes of one learner: the limit and their extra time on it, rounded up to a whole minute."""
    return -(-time_limit * (100 + extra_time) // 100)


def due_at(started_at: dt.datetime, time_limit: int | None, extra_time: int) -> dt.datetime | None:
    """Return when the time limit of an attempt runs out; None where there is no limit."""
    if time_limit is None:
        return None
    return started_at + dt.timedelta(minutes=minutes_allowed(time_limit, extra_time))


def moved_due(
    due: dt.datetime | None, started_at: dt.datetime, before: int | None, after: int | None, *, now: dt.datetime
) -> dt.datetime | None:
    """Return when a running attempt is due once its learner has other minutes, ``after``, than ``before``.

    It moves by what they have more or less, so that an attempt that was given time by hand keeps it. What would have
    ended before ``now`` ends now, with its grace; what has ended does not begin again.
    """
    if after is None:
        return None
    if due is None or before is None:
        moved = started_at + dt.timedelta(minutes=after)
    else:
        moved = due + dt.timedelta(minutes=after - before)
    if due is not None and due <= now:
        return due if moved <= now else moved
    return max(moved, now)


def closing(closes_at: dt.datetime | None, own: dt.datetime | None) -> dt.datetime | None:
    """Return when a quiz closes for a learner: the class's time, or a later one of their ``own``."""
    return max(closes_at, own) if closes_at and own else closes_at


@dataclass(frozen=True, slots=True)
class Ending:
    """What ends one attempt: its time limit at ``due_at``, the quiz's closing for its learner, and the grace."""

    due_at: dt.datetime | None = None
    closes_at: dt.datetime | None = None
    grace: int = 0

    @property
    def ends_at(self) -> dt.datetime | None:
        """Return when the time is up."""
        return min((moment for moment in (self.due_at, self.closes_at) if moment), default=None)

    @property
    def is_by_limit(self) -> bool:
        """Say whether it is the time limit that ends it, not the closing."""
        return self.due_at is not None and self.due_at == self.ends_at

    def is_up(self, now: dt.datetime) -> bool:
        """Say whether the time is over; what is on its way may still be taken."""
        return self.ends_at is not None and self.ends_at <= now

    def is_settled(self, now: dt.datetime) -> bool:
        """Say whether the grace is over too, so that nothing more is taken."""
        return self.ends_at is not None and self.ends_at + dt.timedelta(seconds=self.grace) <= now
