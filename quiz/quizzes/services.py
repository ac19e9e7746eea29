"""Making quizzes of approved questions. Giving them to classes: :mod:`quiz.quizzes.assignments.services`.

An attempt freezes what it shows, so a quiz may be changed while classes have it: attempts begun before keep the old
set of questions.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from quiz.audit.services import bring_back, put_away, record
from quiz.core.errors import N_, Conflict, InvalidInput
from quiz.models import Layout, Question, Quiz, QuizQuestion, User
from quiz.quizzes.marking import Marking, set_marking
from quiz.quizzes.queries import chosen

LONGEST_TITLE = 200
MOST_POINTS = 100


@dataclass(frozen=True, slots=True)
class Taking:
    """How a quiz is taken. ``may_go_back`` says nothing where all questions stand on one page."""

    layout: Layout = Layout.ONE_AT_A_TIME
    may_go_back: bool = True
    shuffle_questions: bool = False
    shuffle_options: bool = True


def create_quiz(session: Session, owner: User, *, title: str, question_ids: Sequence[int], now: dt.datetime) -> Quiz:
    """Make a quiz of approved questions, each worth one point.

    Raises InvalidInput at ``title`` or ``questions``: none chosen, or one of them is not the owner's or not approved.
    """
    title = _checked_title(title)
    questions = _checked_questions(session, owner, question_ids)
    quiz = Quiz(owner_id=owner.id, title=title, created_at=now)
    _append(quiz, questions)
    session.add(quiz)
    session.flush()
    record(session, "create", "quiz", quiz.id, now=now, actor=owner, title=title, questions=len(questions))
    return quiz


def change_quiz(
    session: Session,
    quiz: Quiz,
    *,
    title: str,
    taking: Taking,
    marking: Marking,
    points: Mapping[int, float],
    now: dt.datetime,
    actor: User,
) -> None:
    """Change title, how it is taken and marked, and the points of questions by their id.

    Ids not in the quiz are passed over. Raises InvalidInput at ``title``, ``points`` or what :func:`set_marking` names.
    """
    check_current(quiz)
    title, points = _checked_title(title), {id_: _checked_points(worth) for id_, worth in points.items()}
    quiz.title = title
    quiz.shuffle_questions, quiz.shuffle_options = taking.shuffle_questions, taking.shuffle_options
    quiz.layout, quiz.may_go_back = taking.layout, taking.may_go_back
    set_marking(quiz, marking)
    for entry in quiz.questions:
        entry.points = points.get(entry.question_id, entry.points)
    session.flush()
    record(session, "change", "quiz", quiz.id, now=now, actor=actor, title=quiz.title)


def add_questions(session: Session, quiz: Quiz, question_ids: Sequence[int], *, now: dt.datetime, actor: User) -> int:
    """Put more questions at the end; those already in the quiz stay where they are. Return how many are new."""
    check_current(quiz)
    present = {entry.question_id for entry in quiz.questions}
    questions = _checked_questions(session, actor, [id_ for id_ in question_ids if id_ not in present])
    _append(quiz, questions)
    session.flush()
    record(session, "add questions", "quiz", quiz.id, now=now, actor=actor, questions=[q.id for q in questions])
    return len(questions)


def remove_question(session: Session, quiz: Quiz, question_id: int, *, now: dt.datetime, actor: User) -> None:
    """Take a question out; it stays approved, and may be added again. One that is not in the quiz changes nothing."""
    check_current(quiz)
    kept = [entry for entry in quiz.questions if entry.question_id != question_id]
    if len(kept) == len(quiz.questions):
        return
    quiz.questions = kept
    _number(quiz)
    session.flush()
    record(session, "remove question", "quiz", quiz.id, now=now, actor=actor, question=question_id)


def move_question(session: Session, quiz: Quiz, question_id: int, steps: int, *, now: dt.datetime, actor: User) -> None:
    """Move a question down by ``steps`` places, up where negative; at most to the first or last place."""
    check_current(quiz)
    order = list(quiz.questions)
    entry = next((entry for entry in order if entry.question_id == question_id), None)
    if entry is None:
        return
    place = order.index(entry) + steps
    order.remove(entry)
    order.insert(max(0, place), entry)
    for position, each in enumerate(order, 1):
        each.position = position
    session.flush()
    session.expire(quiz, ["questions"])
    record(session, "order", "quiz", quiz.id, now=now, actor=actor, question=question_id, steps=steps)


def archive(session: Session, quiz: Quiz, *, now: dt.datetime, actor: User) -> None:
    """Put a quiz away: nobody can begin it any more. All results stay."""
    put_away(session, quiz, now=now, actor=actor)


def restore(session: Session, quiz: Quiz, *, now: dt.datetime, actor: User) -> None:
    """Bring an archived quiz back."""
    bring_back(session, quiz, now=now, actor=actor)


def _append(quiz: Quiz, questions: Sequence[Question]) -> None:
    for position, question in enumerate(questions, len(quiz.questions) + 1):
        quiz.questions.append(QuizQuestion(question=question, position=position, points=1.0))


def _number(quiz: Quiz) -> None:
    for position, entry in enumerate(quiz.questions, 1):
        entry.position = position


def _checked_title(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise InvalidInput(N_("A quiz needs a title."), field="title")
    if len(title) > LONGEST_TITLE:
        raise InvalidInput(
            N_("This title is %(length)s characters long; at most %(most)s fit."),
            field="title",
            length=len(title),
            most=LONGEST_TITLE,
        )
    return title


def _checked_questions(session: Session, owner: User, question_ids: Sequence[int]) -> Sequence[Question]:
    wanted = set(question_ids)
    if not wanted:
        raise InvalidInput(N_("Choose at least one question."), field="questions")
    questions = chosen(session, owner, sorted(wanted))
    if len(questions) < len(wanted):
        raise InvalidInput(
            N_("Some of these questions are no longer approved. Look through the list once more."), field="questions"
        )
    return questions


def _checked_points(points: float) -> float:
    if not 0 < points <= MOST_POINTS:
        raise InvalidInput(N_("Points are more than 0, and at most %(most)s."), field="points", most=MOST_POINTS)
    return points


def check_current(quiz: Quiz) -> None:
    """Raise Conflict where a quiz is archived."""
    if quiz.archived_at is not None:
        raise Conflict(N_("This quiz is archived. Restore it first."))
