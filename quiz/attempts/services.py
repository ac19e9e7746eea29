"""Beginning an attempt, checking an answer, handing in. Saving has a module of its own: :mod:`quiz.attempts.saving`."""

from __future__ import annotations

import datetime as dt
import random
import secrets
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from quiz.attempts.beginning import Entry, entry
from quiz.attempts.order import shown_order
from quiz.attempts.overdue import end
from quiz.attempts.refusals import QuizClosed, TakenOff, refuse_after
from quiz.attempts.saving import Open, own_place
from quiz.classrooms.services import join
from quiz.core.deadlines import due_at
from quiz.core.errors import N_, Conflict, InvalidInput, NotFound
from quiz.core.grading import is_empty
from quiz.core.grading.credits import credit_for
from quiz.models import (
    Allowance,
    Attempt,
    AttemptItem,
    Membership,
    Question,
    QuestionStatus,
    QuestionVersion,
    Quiz,
    QuizQuestion,
    Response,
    Reveal,
    User,
)
from quiz.models.ending import ending_columns, ending_of, own_allowance


def start(session: Session, learner: User, assignment_id: int, *, now: dt.datetime) -> int:
    """Begin an attempt, or go on with the one begun, and return its id.

    Raises NotFound where the learner is not in the class, Conflict where the quiz is not open or no attempt is left.
    """
    given = entry(session, learner, assignment_id)
    running = _running(session, given, learner, now)
    if running is not None:
        return running
    _refuse_unless_open(given, now)
    join(session, given.assignment.classroom, learner, now=now)  # in the class even where they came without its code
    own = [Attempt.assignment_id == assignment_id, Attempt.user_id == learner.id]
    begun = session.scalar(select(func.max(Attempt.number)).where(*own)) or 0
    if given.attempts_allowed is not None and begun >= given.attempts_allowed:
        raise Conflict(N_("You have handed this quiz in, and it can be taken no more often."))
    return _begin_once(session, given, learner, begun + 1, now)


def start_trial(session: Session, teacher: User, quiz_id: int, *, now: dt.datetime) -> int:
    """Let a teacher take one of their own quizzes, always from the start, and return the attempt's id.

    It has no assignment, so that no result counts it; a trial left unfinished before makes room.
    """
    quiz = session.scalar(select(Quiz).where(Quiz.id == quiz_id, Quiz.owner_id == teacher.id))
    if quiz is None:
        raise NotFound(N_("There is no such quiz among yours."))
    trials = [Attempt.quiz_id == quiz.id, Attempt.user_id == teacher.id, Attempt.assignment_id.is_(None)]
    session.execute(delete(Attempt).where(*trials, Attempt.submitted_at.is_(None)))
    begun = session.scalar(select(func.max(Attempt.number)).where(*trials)) or 0
    return _begin(session, quiz, teacher, begun + 1, now)


def check(session: Session, item: Open, answer: Any, *, now: dt.datetime) -> None:
    """Settle an answer, so that its mark may be shown while the rest goes on; it can't be changed afterwards.

    ``answer`` is what is saved. Raises Conflict where this quiz does not show answers at once, InvalidInput where
    nothing is answered yet.
    """
    if item.reveal is not Reveal.AT_ONCE:
        raise Conflict(N_("This quiz shows its answers later."))
    if is_empty(answer):
        raise InvalidInput(N_("Answer first, then check."))
    session.execute(
        update(Response)
        .where(Response.attempt_id == item.attempt_id, Response.question_id == item.question_id)
        .where(Response.checked_at.is_(None))
        .values(checked_at=now)
    )


def hand_in(session: Session, user: User, attempt_id: int, *, now: dt.datetime) -> None:
    """End an attempt and complete its marks; doing it again changes nothing.

    Raises NotFound for anybody else's attempt, TimeUp or QuizClosed where it takes nothing any more, TakenOff.
    """
    row = session.execute(
        select(Attempt.id, Attempt.started_at, Attempt.submitted_at, *ending_columns(), Membership.left_at)
        .outerjoin(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .outerjoin(Membership, own_place())
        .where(Attempt.id == attempt_id, Attempt.user_id == user.id)
    ).one_or_none()
    if row is None:
        raise NotFound(N_("There is no such attempt of yours."))
    if row.submitted_at is not None:
        return
    refuse_after(ending_of(row), attempt_id, now)
    if row.left_at is not None:
        raise TakenOff
    end(session, row, now=now)


def _running(session: Session, given: Entry, learner: User, now: dt.datetime) -> int | None:
    """Return the attempt that still takes answers; one whose time is over is ended here, before the worker comes."""
    row = session.execute(
        select(Attempt.id, Attempt.started_at, *ending_columns())
        .join(Attempt.assignment)
        .outerjoin(Allowance, own_allowance())
        .where(Attempt.assignment_id == given.assignment.id, Attempt.user_id == learner.id)
        .where(Attempt.submitted_at.is_(None))
    ).first()
    if row is None:
        return None
    if not ending_of(row).is_settled(now):
        return int(row.id)
    end(session, row, now=now)
    return None


def _refuse_unless_open(given: Entry, now: dt.datetime) -> None:
    opens_at, closes_at = given.assignment.opens_at, given.closes_at
    if closes_at is not None and closes_at <= now:
        raise QuizClosed(closes_at)
    if opens_at is not None and opens_at > now:
        raise Conflict(N_("This quiz is not open yet. Your quizzes say when it opens."))


def _begin_once(session: Session, given: Entry, learner: User, number: int, now: dt.datetime) -> int:
    """Begin, or, where another request of the same learner was quicker, go on with what that one began."""
    due = due_at(now, given.assignment.time_limit, given.extra_time)
    try:
        with session.begin_nested():
            quiz = given.assignment.quiz
            return _begin(session, quiz, learner, number, now, assignment_id=given.assignment.id, due_at=due)
    except IntegrityError:
        return session.scalars(
            select(Attempt.id).where(
                Attempt.assignment_id == given.assignment.id, Attempt.user_id == learner.id, Attempt.number == number
            )
        ).one()


def _begin(session: Session, quiz: Quiz, user: User, number: int, now: dt.datetime, **more: Any) -> int:
    entries = _entries(session, quiz)
    if not entries:
        raise Conflict(N_("This quiz has no questions yet."))
    attempt = Attempt(
        quiz_id=quiz.id,
        user_id=user.id,
        number=number,
        seed=secrets.randbits(31),
        started_at=now,
        asks_certainty=quiz.asks_certainty,
        penalty=quiz.penalty,
        **more,
    )
    session.add(attempt)
    session.flush()
    session.execute(insert(AttemptItem), _items(attempt, quiz, entries))
    return attempt.id


def _entries(session: Session, quiz: Quiz) -> list[Any]:
    """Return (points, credit, version) in the quiz's order; what was rejected or retired since is left out."""
    asked = [QuestionStatus.APPROVED, QuestionStatus.DRAFT]
    query = (
        select(QuizQuestion.points, QuizQuestion.credit, QuestionVersion)
        .join(QuizQuestion.question)
        .join(Question.versions)
        .where(QuestionVersion.number == Question.current_number)
        .where(QuizQuestion.quiz_id == quiz.id, or_(*(Question.status == status for status in asked)))
        .order_by(QuizQuestion.position)
    )
    return list(session.execute(query))


def _items(attempt: Attempt, quiz: Quiz, entries: Sequence[Any]) -> list[dict[str, Any]]:
    rng = random.Random(attempt.seed)
    order = list(entries)
    if quiz.shuffle_questions:
        rng.shuffle(order)
    return [
        {
            "attempt_id": attempt.id,
            "question_id": version.question_id,
            "version_id": version.id,
            "position": position,
            "points": points,
            "credit": credit_for(version.form, credit),
            "option_order": shown_order(
                version.form, version.options, version.choices, shuffle=quiz.shuffle_options, rng=rng
            ),
        }
        for position, (points, credit, version) in enumerate(order, 1)
    ]
