"""Saving one answer with its mark: the path that a whole class walks at the same time.

One read of plain columns, then one upsert of the response and one of the mark; no object is loaded. A later revision
never gives way to an earlier one, whichever arrives last: the upsert itself makes sure of it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Insert, Row, Select, case, exists, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from quiz.attempts.queries import NO_SUCH_ATTEMPT, is_by_hand, newest_key
from quiz.attempts.refusals import HandedIn, Settled, TakenOff, refuse_after
from quiz.attempts.way import way_of
from quiz.core.errors import NotFound
from quiz.core.grading import checked, is_empty, mark
from quiz.core.grading.answers import EMPTY
from quiz.core.grading.award import Stakes
from quiz.core.items import Form
from quiz.models import (
    Allowance,
    Article,
    Assignment,
    Attempt,
    AttemptItem,
    KeyRevision,
    Mark,
    MarkChange,
    Membership,
    Question,
    QuestionVersion,
    Quiz,
    Regrade,
    Response,
)
from quiz.models.ending import ending_columns, ending_of, own_allowance


@dataclass(frozen=True, slots=True)
class Saved:
    """What is stored now. ``is_newer_elsewhere``: another window had saved a newer answer, and that one is kept."""

    answer: dict[str, Any]
    certainty: int | None
    revision: int
    is_newer_elsewhere: bool = False


Open = Row[Any]
"""A question of a running attempt, as :func:`open_item` reads it."""


def own_place() -> ColumnElement[bool]:
    """Return the condition that joins an attempt to its learner's place in the class; a teacher's trial has none."""
    return (Membership.classroom_id == Assignment.classroom_id) & (Membership.user_id == Attempt.user_id)


def open_item(session: Session, user_id: int, attempt_id: int, position: int, *, now: dt.datetime) -> Open:
    """Return all that saving needs, read at once.

    Raises NotFound for anybody else's attempt, HandedIn, TimeUp, QuizClosed or TakenOff where it takes no more.
    """
    return _open_rows(session, user_id, attempt_id, AttemptItem.position == position, now=now)[0]


def open_items(session: Session, user_id: int, attempt_id: int, *, now: dt.datetime) -> list[Open]:
    """Return the same of every question of an attempt, in order. Raises as :func:`open_item` does."""
    return _open_rows(session, user_id, attempt_id, now=now)


def _open_rows(
    session: Session, user_id: int, attempt_id: int, *conditions: ColumnElement[bool], now: dt.datetime
) -> list[Open]:
    rows = session.execute(
        _markable()
        .add_columns(Attempt.submitted_at, *ending_columns(), Assignment.reveal, Response.revision)
        .add_columns(Response.checked_at, Membership.left_at)
        .add_columns(AttemptItem.position, Quiz.layout, Quiz.may_go_back, Attempt.reached)
        .join(Attempt.quiz)
        .outerjoin(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .outerjoin(Membership, own_place())
        .where(Attempt.id == attempt_id, Attempt.user_id == user_id, *conditions)
        .order_by(AttemptItem.position)
    ).all()
    if not rows:
        raise NotFound(NO_SUCH_ATTEMPT)
    if rows[0].submitted_at is not None:
        raise HandedIn(attempt_id)
    refuse_after(ending_of(rows[0]), attempt_id, now)
    if rows[0].left_at is not None:
        raise TakenOff
    return list(rows)


def save(
    session: Session, item: Open, answer: Any, base: int, *, now: dt.datetime, certainty: int | None = None
) -> Saved:
    """Store an answer that was given looking at revision ``base``, and its mark.

    ``answer`` None: nothing was said, the answer stays; so does ``certainty``, how sure the learner is, which counts
    only where the attempt asks for it. Saving the same again changes nothing. Raises InvalidInput for an answer that
    is none to this question, Settled for a change where there is no way back.
    """
    stored, revision = Saved(item.answer or EMPTY[item.form], item.certainty, item.revision or 0), item.revision or 0
    sure = certainty if certainty and item.asks_certainty else stored.certainty
    wanted = stored.answer
    if answer is not None:
        wanted = checked(item.form, answer, options=item.options, choices=item.choices)
    if (wanted, sure) == (stored.answer, stored.certainty):
        return stored
    if way_of(item).is_settled(item.position):
        raise Settled(item.attempt_id)
    saved = Saved(wanted, sure, revision + 1)
    if base < revision or item.checked_at is not None or not _store(session, item, saved, now):
        return replace(stored, is_newer_elsewhere=True)
    return saved


def complete(session: Session, attempt_id: int, *, now: dt.datetime) -> None:
    """Mark what is not marked yet by the newest key: questions left out, and answers saved before a correction.

    What the learner was shown as settled stays, as does a mark that the teacher kept: a correction may still move it.
    """
    rows = session.execute(
        _markable()
        .outerjoin(Mark, (Mark.attempt_id == AttemptItem.attempt_id) & (Mark.question_id == AttemptItem.question_id))
        .where(AttemptItem.attempt_id == attempt_id)
        .where(
            Mark.key_revision_id.is_(None) | ((Mark.key_revision_id != KeyRevision.id) & ~_is_settled() & ~is_by_hand())
        )
    ).all()
    if rows:
        _upsert(session, Mark, [_marked(row, row.answer, row.certainty, now) for row in rows])


def _is_settled() -> ColumnElement[bool]:
    kept = (
        select(MarkChange.regrade_id)
        .join(Regrade, Regrade.id == MarkChange.regrade_id)
        .where(MarkChange.attempt_id == Mark.attempt_id, MarkChange.question_id == Mark.question_id)
        .where(MarkChange.is_kept, Regrade.undone_at.is_(None), MarkChange.old_marked_at == Mark.marked_at)
        .correlate(Mark)
    )
    return Response.checked_at.is_not(None) | exists(kept)


def _markable() -> Select[Any]:
    """Select what marking needs; the article's text only where an answer is typed."""
    return (
        select(
            AttemptItem.attempt_id,
            AttemptItem.question_id,
            AttemptItem.points,
            QuestionVersion.form,
            QuestionVersion.stem,
            QuestionVersion.options,
            QuestionVersion.choices,
            QuestionVersion.unit,
            KeyRevision.id.label("key_revision_id"),
            KeyRevision.key,
            Response.answer,
            Response.certainty,
            AttemptItem.credit,
            Attempt.penalty,
            Attempt.asks_certainty,
            case((QuestionVersion.form.in_([Form.SHORT_ANSWER, Form.GAP]), Article.text), else_="").label("article"),
        )
        .select_from(AttemptItem)
        .join(Attempt, Attempt.id == AttemptItem.attempt_id)
        .join(AttemptItem.version)
        .join(KeyRevision, newest_key())
        .join(AttemptItem.question)
        .join(Question.article)
        .outerjoin(
            Response,
            (Response.attempt_id == AttemptItem.attempt_id) & (Response.question_id == AttemptItem.question_id),
        )
    )


def _store(session: Session, item: Open, saved: Saved, now: dt.datetime) -> bool:
    """Write answer and mark; False where a newer answer got in between."""
    place = {"attempt_id": item.attempt_id, "question_id": item.question_id}
    said = {"answer": saved.answer, "certainty": saved.certainty, "revision": saved.revision}
    if not _upsert(session, Response, [{**place, **said, "saved_at": now}]):
        return False
    _upsert(session, Mark, [_marked(item, saved.answer, saved.certainty, now)])
    return True


def _marked(item: Open, answer: Any, certainty: int | None, now: dt.datetime) -> dict[str, Any]:
    made = mark(
        item.form,
        item.key,
        answer,
        options=item.options,
        choices=item.choices,
        unit=item.unit,
        stem=item.stem,
        article=item.article,
        credit=item.credit,
    )
    stakes = Stakes(item.points, item.penalty, item.asks_certainty)
    return {
        "attempt_id": item.attempt_id,
        "question_id": item.question_id,
        "key_revision_id": item.key_revision_id,
        "fraction": made.fraction,
        "points": stakes.points(made.fraction, is_answered=not is_empty(answer), certainty=certainty),
        "reason": made.reason,
        "reason_values": made.values,
        "marked_at": now,
    }


def _upsert(session: Session, table: type[Response] | type[Mark], rows: list[dict[str, Any]]) -> bool:
    """Insert, or replace what is there; a response only by a higher revision. Say whether a lone row was written."""
    written = session.execute(_upserting(table, session.get_bind().dialect.name), rows)
    return bool(written.rowcount)  # type: ignore[attr-defined]


@cache
def _upserting(table: type[Response] | type[Mark], dialect: str) -> Insert:
    """Build the statement once for each table: building it took as long as running it."""
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    target = table.__table__
    statement = insert(target)  # type: ignore[arg-type]
    place = {"attempt_id", "question_id"}
    news = {column.name: column for column in statement.excluded if column.name not in place | {"checked_at"}}
    is_newer = target.c.revision < statement.excluded.revision if table is Response else None
    return statement.on_conflict_do_update(index_elements=sorted(place), set_=news, where=is_newer)
