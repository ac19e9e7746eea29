"""A learner's own answer as they may challenge it, beside the article it is about."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from quiz.attempts.queries import Head, head
from quiz.attempts.verdicts import Verdict, verdicts
from quiz.core.errors import N_, Conflict, NotFound
from quiz.core.items import Span
from quiz.models import Article, AttemptItem, Challenge, ChallengeState, Question, QuestionVersion, User

NOT_YET = N_("Marks and right answers are not shown yet. Come back to this when they are.")
FULL_MARK = N_("This answer has the full mark already.")
NO_ANSWER = N_("You gave no answer here, so there is none that could be right.")
REPLIED = N_("Your teacher has replied to this already. You find the reply beside your answer.")


@dataclass(frozen=True, slots=True)
class Disputed:
    """A learner's own answer that may be challenged, beside the whole article; ``challenge`` is the one made so far."""

    head: Head
    verdict: Verdict
    text: str
    evidence: tuple[Span, ...]
    challenge: Challenge | None


def disputed(session: Session, learner: User, attempt_id: int, position: int, *, now: dt.datetime) -> Disputed:
    """Return a learner's answer as it may be challenged now.

    Raises NotFound for an answer of anybody else, Conflict where marks are not shown yet, the mark is full, nothing
    was answered, or the teacher has replied.
    """
    own = head(session, learner.id, attempt_id, now=now)
    if not own.standing.is_released:
        raise Conflict(NOT_YET)
    found = verdicts(session, attempt_id, position)
    if not found:
        raise NotFound(N_("This quiz has no such question."))
    [verdict] = found
    challenge = session.scalar(
        select(Challenge).where(Challenge.attempt_id == attempt_id, Challenge.question_id == verdict.question_id)
    )
    _refuse(verdict, challenge)
    text, evidence = _page_of(session, attempt_id, verdict.question_id)
    return Disputed(own, verdict, text, evidence, challenge)


def _refuse(verdict: Verdict, challenge: Challenge | None) -> None:
    if challenge is not None and challenge.state is not ChallengeState.OPEN:
        raise Conflict(REPLIED)
    if not verdict.said:
        raise Conflict(NO_ANSWER)
    if verdict.is_right:
        raise Conflict(FULL_MARK)


def _page_of(session: Session, attempt_id: int, question_id: int) -> Any:
    return session.execute(
        select(Article.text, QuestionVersion.evidence)
        .select_from(AttemptItem)
        .join(AttemptItem.version)
        .join(AttemptItem.question)
        .join(Question.article)
        .where(AttemptItem.attempt_id == attempt_id, AttemptItem.question_id == question_id)
    ).one()
