"""What a learner is told of the challenges they made to their marks."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from quiz.models import Challenge


def challenged(session: Session, attempt_id: int) -> dict[int, Challenge]:
    """Return each challenge of an attempt by its question.

    The view asks before whose attempt it is and whether marks may be shown.
    """
    rows = session.scalars(select(Challenge).where(Challenge.attempt_id == attempt_id))
    return {challenge.question_id: challenge for challenge in rows}
