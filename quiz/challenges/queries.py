"""Reading challenges as their teacher does: what waits for a reply, and what was answered and marked.

Each query filters by whose quiz and whose question it is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select
from sqlalchemy.orm import Session, contains_eager, joinedload, selectinload

from quiz.attempts.queries import same_question
from quiz.core.errors import N_, NotFound
from quiz.core.grading.text import normalised
from quiz.models import (
    Allowance,
    Article,
    Assignment,
    Attempt,
    AttemptItem,
    Challenge,
    ChallengeState,
    Mark,
    Question,
    QuestionVersion,
    Quiz,
    Response,
    User,
)
from quiz.models.ending import has_ended, own_allowance
from quiz.paging import Page, paginate


@dataclass(frozen=True, slots=True)
class Given:
    """The wording a challenged answer was given to, and the answer."""

    version: QuestionVersion
    answer: Mapping[str, Any]


def challenges_of(session: Session, owner: User, *, answered: bool = False, page: int = 1) -> Page[Challenge]:
    """Return the challenges to marks of the owner's quizzes: those that wait, the oldest first, or those answered.

    Each comes with its learner, its quiz and its class.
    """
    is_open = Challenge.state == ChallengeState.OPEN
    order = [Challenge.answered_at.desc(), Challenge.id.desc()] if answered else [Challenge.made_at, Challenge.id]
    attempt = contains_eager(Challenge.attempt)
    query = _own(owner).where(~is_open if answered else is_open).order_by(*order)
    return paginate(session, query.options(*_about(attempt)), page)


def challenge_for(session: Session, owner: User, challenge_id: int) -> Challenge:
    """Return a challenge to a mark of the owner's quizzes. Raises NotFound."""
    attempt = contains_eager(Challenge.attempt)
    question = contains_eager(Challenge.question).contains_eager(Question.article).undefer(Article.text)
    query = _own(owner).where(Challenge.id == challenge_id).options(*_about(attempt), question)
    found = session.scalar(query.options(joinedload(Challenge.answered_by)))
    if found is None:
        raise NotFound(N_("There is no such challenge in your classes."))
    return found


def in_attempt(session: Session, owner: User, attempt_id: int) -> dict[int, Challenge]:
    """Return the challenges of one attempt on a quiz of the owner by their questions."""
    rows = session.scalars(_own(owner).where(Challenge.attempt_id == attempt_id))
    return {challenge.question_id: challenge for challenge in rows}


def given(session: Session, challenges: Sequence[Challenge]) -> dict[int, Given]:
    """Return by a challenge's id what was asked and answered, in two queries however many there are."""
    rows = session.execute(
        select(Challenge.id, QuestionVersion, Response.answer)
        .join(AttemptItem, _same_item())
        .join(AttemptItem.version)
        .outerjoin(Response, same_question(Response))
        .where(Challenge.id.in_([challenge.id for challenge in challenges]))
        .options(selectinload(QuestionVersion.keys))
    )
    return {id_: Given(version, answer or {}) for id_, version, answer in rows}


def mark_of(session: Session, challenge: Challenge) -> Any:
    """Return (mark, worth) of the challenged answer as it is now."""
    return session.execute(
        select(Mark, AttemptItem.points.label("worth"))
        .join(AttemptItem, same_question(Mark))
        .where(Mark.attempt_id == challenge.attempt_id, Mark.question_id == challenge.question_id)
    ).one()


def others_alike(session: Session, challenge: Challenge, about: Given, *, now: dt.datetime) -> int:
    """Return how many other attempts that have ended gave the same answer to the same wording.

    Typed answers that differ only in capitals, spaces or punctuation are the same.
    """
    rows = session.scalars(
        select(Response.answer)
        .join(AttemptItem, same_question(Response))
        .join(Attempt, Attempt.id == AttemptItem.attempt_id)
        .join(Assignment, Assignment.id == Attempt.assignment_id)
        .outerjoin(Allowance, own_allowance())
        .where(AttemptItem.version_id == about.version.id, Attempt.id != challenge.attempt_id, has_ended(now))
    )
    wanted = _comparable(about.answer)
    return sum(_comparable(answer) == wanted for answer in rows)


def _comparable(answer: Mapping[str, Any]) -> object:
    return (normalised(answer["text"]) or answer["text"].strip()) if "text" in answer else dict(answer)


def _own(owner: User) -> Select[Any]:
    return (
        select(Challenge)
        .join(Challenge.attempt)
        .join(Attempt.quiz)
        .join(Challenge.question)
        .join(Question.article)
        .where(Quiz.owner_id == owner.id, Article.owner_id == owner.id)
    )


def _about(attempt: Any) -> tuple[Any, ...]:
    return (
        attempt.joinedload(Attempt.user),
        attempt.contains_eager(Attempt.quiz),
        attempt.joinedload(Attempt.assignment).joinedload(Assignment.classroom),
    )


def _same_item() -> ColumnElement[bool]:
    return and_(AttemptItem.attempt_id == Challenge.attempt_id, AttemptItem.question_id == Challenge.question_id)
