"""Why an answer is taken no more: each says what became of what was saved."""

from __future__ import annotations

import datetime as dt

from quiz.core.deadlines import Ending
from quiz.core.errors import N_, Conflict


class QuizClosed(Conflict):
    """The quiz closed before this arrived; what was saved until then stays."""

    def __init__(self, closed_at: dt.datetime, attempt_id: int | None = None) -> None:
        super().__init__(N_("This quiz has closed. What you answered before is saved."))
        self.closed_at, self.attempt_id = closed_at, attempt_id


class TimeUp(QuizClosed):
    """The time limit was over before this arrived, and so was the grace."""


class HandedIn(Conflict):
    """The attempt was handed in before this arrived, here or in another window."""

    def __init__(self, attempt_id: int) -> None:
        super().__init__(N_("You have handed this in already. What you answered until then is saved."))
        self.attempt_id = attempt_id


class TakenOff(Conflict):
    """The learner was taken off the roster while the attempt ran; back on it, they may go on."""

    def __init__(self) -> None:
        super().__init__(N_("You are no longer on the roster of this class. What you answered before is saved."))


class Settled(Conflict):
    """The learner went on from this question, and this quiz has no way back."""

    def __init__(self, attempt_id: int) -> None:
        super().__init__(
            N_("You have gone on from this question, so its answer stays as it was saved. This change is not saved.")
        )
        self.attempt_id = attempt_id


def refuse_after(ending: Ending, attempt_id: int | None, now: dt.datetime) -> None:
    """Raise TimeUp or QuizClosed where an attempt that ends so takes no more answers, the grace being over too."""
    if ending.ends_at is not None and ending.is_settled(now):
        raise (TimeUp if ending.is_by_limit else QuizClosed)(ending.ends_at, attempt_id)
