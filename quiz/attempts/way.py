"""The way an attempt goes through its questions: all on one page or one at a time, back and forth or on only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, exists, update
from sqlalchemy.orm import Session

from quiz.core.grading import is_empty
from quiz.models import Attempt, AttemptItem, Layout


@dataclass(frozen=True, slots=True)
class Way:
    """How a quiz is taken now, and the furthest question that this attempt has reached, counted from 1."""

    layout: Layout
    may_go_back: bool
    reached: int

    @property
    def is_one_page(self) -> bool:
        """Say whether all questions stand on one page."""
        return self.layout is Layout.ONE_PAGE

    @property
    def goes_one_way(self) -> bool:
        """Say whether a question that was left is settled."""
        return not self.is_one_page and not self.may_go_back

    def shows(self, position: int) -> bool:
        """Say whether the question at this place may be looked at on a page of its own."""
        return not self.goes_one_way or position == self.reached

    def is_ahead(self, position: int) -> bool:
        """Say whether the question at this place comes later, and nobody may see it yet."""
        return self.goes_one_way and position > self.reached

    def is_settled(self, position: int) -> bool:
        """Say whether the answer at this place can't be changed any more."""
        return self.goes_one_way and position < self.reached


def way_of(row: Any) -> Way:
    """Return the way from a row that holds the columns of :class:`Way`."""
    return Way(row.layout, row.may_go_back, row.reached)


def settle(session: Session, item: Row[Any], answer: Mapping[str, Any], go: str) -> bool:
    """Settle a question and reach the next, where the quiz goes one way and the learner goes on by ``next``.

    False, and nothing is settled: it has no answer, and ``skip`` did not say that it shall have none.
    """
    if go not in {"next", "skip"} or not way_of(item).goes_one_way:
        return True
    if go == "next" and is_empty(answer):
        return False
    _reach(session, item.attempt_id, item.position + 1)
    return True


def _reach(session: Session, attempt_id: int, position: int) -> None:
    """Reach a place from the one before it; from any other nothing moves, nor beyond the last."""
    is_there = exists().where(AttemptItem.attempt_id == attempt_id, AttemptItem.position == position)
    session.execute(
        update(Attempt)
        .where(Attempt.id == attempt_id, Attempt.reached == position - 1, is_there)
        .values(reached=position)
        .execution_options(synchronize_session=False)
    )
