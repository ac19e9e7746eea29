"""How each question of an attempt went: its key, its mark and its evidence. Only for those who may see the answers.

The views ask before whose attempt it is and whether its answers may be shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from quiz.attempts.queries import Asked, asked_columns, asked_of, is_by_hand, newest_key, same_question
from quiz.core.excerpts import Excerpt, excerpts
from quiz.core.grading import Mark as Marked
from quiz.core.grading import mark
from quiz.core.wording import in_words
from quiz.models import Article, AttemptItem, KeyRevision, Mark, Question, QuestionVersion


@dataclass(frozen=True, slots=True)
class Verdict:
    """One question with its answer, its mark and its evidence. Only for those who may see the key."""

    asked: Asked
    question_id: int
    key: dict[str, Any]
    mark: Marked
    points: float
    by_hand: bool
    explanation: str
    evidence: tuple[Excerpt, ...]
    article_title: str

    @property
    def is_right(self) -> bool:
        """Say whether it earned everything."""
        return self.mark.fraction >= 1

    @property
    def worth(self) -> float:
        """Return the points that could be earned."""
        return self.asked.stakes.worth

    @property
    def said(self) -> tuple[str, ...]:
        """Return the answer in words, empty where there is none."""
        return in_words(self.asked.answer or {}, self.asked.options, self.asked.choices)

    @property
    def right_answer(self) -> tuple[str, ...]:
        """Return the key in words; of accepted spellings the first."""
        words = in_words(self.key, self.asked.options, self.asked.choices)
        return words[:1] if "accepted" in self.key else words


def verdicts(session: Session, attempt_id: int, position: int | None = None) -> list[Verdict]:
    """Return every question of an attempt (or the one at ``position``) with key, mark and evidence.

    Two queries however many there are. The key is the one the mark was made by, so that both agree, whatever was
    corrected since. A question without a stored mark was left out, and earns nothing.
    """
    query = (
        asked_columns()
        .add_columns(
            AttemptItem.question_id,
            QuestionVersion.explanation,
            QuestionVersion.evidence,
            Question.article_id,
            KeyRevision.key,
            Mark.fraction,
            Mark.points,
            Mark.reason,
            Mark.reason_values,
            is_by_hand().label("by_hand"),
        )
        .join(AttemptItem.question)
        .outerjoin(Mark, same_question(Mark))
        .join(KeyRevision, or_(KeyRevision.id == Mark.key_revision_id, and_(Mark.fraction.is_(None), newest_key())))
        .where(AttemptItem.attempt_id == attempt_id)
        .order_by(AttemptItem.position)
    )
    if position is not None:
        query = query.where(AttemptItem.position == position)
    rows = session.execute(query).all()
    texts = _articles(session, {row.article_id for row in rows})
    return [_verdict(row, *texts[row.article_id]) for row in rows]


def _verdict(row: Any, article_title: str, article_text: str) -> Verdict:
    made = (
        mark(row.form, row.key, None)
        if row.fraction is None
        else Marked(row.fraction, row.reason, dict(row.reason_values))
    )
    return Verdict(
        asked=asked_of(row),
        question_id=row.question_id,
        key=row.key,
        mark=made,
        points=row.points or 0.0,
        by_hand=row.by_hand,
        explanation=row.explanation,
        evidence=excerpts(article_text, row.evidence) if row.evidence else (),
        article_title=article_title,
    )


def _articles(session: Session, ids: set[int]) -> Mapping[int, tuple[str, str]]:
    rows = session.execute(select(Article.id, Article.title, Article.text).where(Article.id.in_(ids)))
    return {id_: (title, text) for id_, title, text in rows}
