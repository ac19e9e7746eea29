"""Reading one attempt for its teacher: each answer, its mark, and all that explains it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from quiz.attempts.queries import is_by_hand, same_question
from quiz.core import results
from quiz.core.counting import Counted
from quiz.core.errors import N_, NotFound
from quiz.core.grading.award import Stakes
from quiz.core.results import Outcome, Score
from quiz.models import (
    Article,
    Assignment,
    Attempt,
    AttemptItem,
    KeyRevision,
    Mark,
    Question,
    QuestionVersion,
    Response,
)
from quiz.results.queries import order_of, scores_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One question of an attempt: the wording it showed, the answer, the mark, and the key that made the mark.

    ``certainty`` is 1 to 3 where the learner said how sure they are; ``by_hand``: the teacher set the mark.
    """

    number: int
    outcome: Outcome
    version: QuestionVersion
    article: Article
    mark: Mark | None
    key: KeyRevision
    stakes: Stakes
    certainty: int | None
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One attempt, whole, among the attempts of its learner; ``counting`` is what counts of those that have ended."""

    attempt: Attempt
    score: Score
    entries: tuple[Entry, ...]
    others: tuple[Score, ...]
    counting: Counted[Score] | None


def sheet(session: Session, assignment: Assignment, attempt_id: int, *, now: dt.datetime) -> Sheet:
    """Return one attempt on this assignment with all that explains its marks. Raises NotFound."""
    attempt = session.scalar(
        select(Attempt)
        .where(Attempt.id == attempt_id, Attempt.assignment_id == assignment.id)
        .options(joinedload(Attempt.user))
    )
    if attempt is None:
        raise NotFound(N_("There is no such attempt on this quiz."))
    scores = {s.attempt_id: s for s in scores_of(session, assignment, now, learner_id=attempt.user_id)}
    return Sheet(
        attempt=attempt,
        score=scores[attempt.id],
        entries=_entries(session, attempt, scores[attempt.id], order_of(session, assignment)),
        others=tuple(sorted(scores.values(), key=lambda score: score.number)),
        counting=results.counting(scores.values(), assignment.counts).get(attempt.user_id),
    )


def _entries(session: Session, attempt: Attempt, score: Score, order: Sequence[int]) -> tuple[Entry, ...]:
    query = (
        select(AttemptItem, Mark, Response.certainty, is_by_hand().label("by_hand"))
        .outerjoin(Mark, same_question(Mark))
        .outerjoin(Response, same_question(Response))
        .where(AttemptItem.attempt_id == attempt.id)
        .options(
            joinedload(AttemptItem.version).selectinload(QuestionVersion.keys),
            joinedload(AttemptItem.question).joinedload(Question.article).undefer(Article.text),
        )
    )
    outcomes = {outcome.question_id: outcome for outcome in score.outcomes}
    entries = [_entry(attempt, row, outcomes, order) for row in session.execute(query)]
    return tuple(sorted(entries, key=lambda entry: entry.number))


def _entry(attempt: Attempt, row: Any, outcomes: Mapping[int, Outcome], order: Sequence[int]) -> Entry:
    item, mark = row.AttemptItem, row.Mark
    keys = {key.id: key for key in item.version.keys}
    return Entry(
        number=order.index(item.question_id) + 1,
        outcome=outcomes[item.question_id],
        version=item.version,
        article=item.question.article,
        mark=mark,
        key=keys[mark.key_revision_id] if mark else item.version.key,
        stakes=Stakes(item.points, attempt.penalty, attempt.asks_certainty),
        certainty=row.certainty,
        by_hand=row.by_hand,
    )
