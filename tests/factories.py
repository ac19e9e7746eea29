"""Rows for tests, named as in the house. Each call stores and commits one thing with believable values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from itertools import count, zip_longest
from typing import Any

from sqlalchemy.orm import Session

from quiz.accounts.names import name_key
from quiz.accounts.passwords import hash_password
from quiz.core.grading import is_empty, mark
from quiz.core.grading.award import Stakes
from quiz.core.grading.credits import credit_for
from quiz.core.items import Form, Span
from quiz.models import (
    Article,
    Assignment,
    Attempt,
    AttemptItem,
    Challenge,
    Classroom,
    KeyRevision,
    Mark,
    MarkChange,
    Membership,
    Origin,
    Question,
    QuestionStatus,
    QuestionVersion,
    Quiz,
    QuizQuestion,
    Regrade,
    Response,
    Role,
    User,
)

PASSWORD = "a password for tests"
_PASSWORD_HASH = hash_password(PASSWORD)

TEXT = (
    "The bridge over the Tamar opened in 1859.\n"
    "Isambard Kingdom Brunel designed it for the Cornwall Railway.\n"
    "According to the engineer, the work took seven years.\n"
)


class Factory:
    """Makes rows: ``make = Factory(session, clock)``, then ``make.teacher()``."""

    def __init__(self, session: Session, clock: Callable[[], dt.datetime]) -> None:
        self.session, self.clock, self.numbers = session, clock, count(1)

    def _store(self, row: Any) -> Any:
        self.session.add(row)
        self.session.commit()
        return row

    def teacher(self, name: str | None = None, **more: Any) -> User:
        return self._user(Role.TEACHER, name or f"Teacher {next(self.numbers)}", **more)

    def learner(self, name: str | None = None, *, classroom: Classroom | None = None, **more: Any) -> User:
        user = self._user(Role.LEARNER, name or f"Learner {next(self.numbers)}", **more)
        if classroom is not None:
            self._store(Membership(classroom=classroom, user=user, created_at=self.clock()))
        return user

    def _user(self, role: Role, name: str, **more: Any) -> User:
        values = {"display_name": name, "password_hash": _PASSWORD_HASH, "created_at": self.clock()} | more
        return self._store(User(role=role, name=name, name_key=name_key(name), **values))

    def classroom(self, owner: User, name: str = "Class 7b", *, join_code: str | None = None, **more: Any) -> Classroom:
        code = join_code or f"CK{next(self.numbers):04d}".replace("0", "X").replace("1", "W")
        return self._store(Classroom(owner=owner, name=name, join_code=code, created_at=self.clock(), **more))

    def article(self, owner: User, title: str = "A bridge", text: str = TEXT, **more: Any) -> Article:
        values = {"word_count": len(text.split()), "created_at": self.clock()} | more
        return self._store(Article(owner_id=owner.id, title=title, text=text, **values))

    def question(
        self,
        article: Article,
        stem: str = "When did the bridge over the Tamar open?",
        options: Sequence[str] = ("1859", "1849", "1869", "1879"),
        *,
        form: Form = Form.MULTIPLE_CHOICE,
        key: dict[str, Any] | None = None,
        evidence: Sequence[Span] = (Span(0, 41),),
        status: QuestionStatus = QuestionStatus.APPROVED,
        **more: Any,
    ) -> Question:
        """Make a question; by default its first option is the key. Option ids are ``o1``, ``o2``, ..."""
        number = next(self.numbers)
        question = Question(
            article=article, position=number, status=status, origin=Origin.TEACHER, created_at=self.clock(), **more
        )
        version = QuestionVersion(
            question=question,
            form=form,
            stem=stem,
            options=[{"id": f"o{n}", "text": text} for n, text in enumerate(options, 1)],
            choices=[],
            evidence=tuple(evidence),
            explanation="The article says so.",
            created_at=self.clock(),
        )
        version.keys.append(KeyRevision(key=key or {"options": ["o1"]}, created_at=self.clock()))
        return self._store(question)

    def quiz(self, owner: User, questions: Sequence[Question] = (), title: str = "Bridges", **more: Any) -> Quiz:
        values = {"created_at": self.clock(), "shuffle_options": False} | more
        quiz = Quiz(owner_id=owner.id, title=title, **values)
        for position, question in enumerate(questions, 1):
            quiz.questions.append(QuizQuestion(question=question, position=position))
        return self._store(quiz)

    def assignment(self, quiz: Quiz, classroom: Classroom, **more: Any) -> Assignment:
        values = {"attempts_allowed": 1, "grace": 0, "created_at": self.clock()} | more
        return self._store(Assignment(quiz=quiz, classroom=classroom, **values))

    def regrade(self, attempt: Attempt, question: Question, **more: Any) -> Regrade:
        """Make a correction that left one mark as it was: by a second key that says the same as the first."""
        key, version = next(m for m in attempt.marks if m.question_id == question.id), question.versions[-1]
        version.keys.append(KeyRevision(number=version.key.number + 1, key=version.key.key, created_at=self.clock()))
        self.session.flush()
        mark = {"fraction": key.fraction, "points": key.points, "reason": key.reason}
        mark["reason_values"] = key.reason_values
        regrade = Regrade(
            question_id=question.id,
            key_revision=version.key,
            **({"reason": "It was misprinted.", "made_at": self.clock(), "made_by_id": attempt.quiz.owner_id} | more),
        )
        change = {f"{when}_{name}": value for when in ("old", "new") for name, value in mark.items()}
        change |= {"old_key_revision_id": key.key_revision_id, "old_marked_at": key.marked_at}
        regrade.changes.append(MarkChange(attempt=attempt, question_id=question.id, **change))
        key.key_revision = version.key
        return self._store(regrade)

    def challenge(self, attempt: Attempt, question: Question, **more: Any) -> Challenge:
        """Make a challenge to one mark of an attempt, which nobody has replied to."""
        values = {"evidence": (Span(0, 41),), "reason": "It says so here.", "reply": "", "made_at": self.clock()} | more
        return self._store(Challenge(attempt_id=attempt.id, question_id=question.id, **values))

    def attempt(
        self,
        assignment: Assignment | None,
        user: User,
        rights: Sequence[bool | dict[str, Any] | None] = (),
        *,
        quiz: Quiz | None = None,
        submitted: bool = True,
        sure: Sequence[int | None] = (),
        **more: Any,
    ) -> Attempt:
        """Make an attempt: ``rights`` says of each question whether it was answered right, wrong or (None) not at all,
        or holds the very answer; ``sure`` how sure the learner said they were, 1 to 3.

        Without an assignment it is a teacher trying ``quiz``. A handed-in attempt has a mark for every question.
        """
        quiz = quiz or assignment.quiz
        times = {"started_at": self.clock(), "submitted_at": self.clock() if submitted else None}
        marking = {"asks_certainty": quiz.asks_certainty, "penalty": quiz.penalty}
        attempt = Attempt(quiz=quiz, assignment=assignment, user=user, **({"seed": 1} | marking | times | more))
        for wanted, right, certainty in zip_longest(quiz.questions, rights, sure):
            if wanted is not None:
                self._answered(attempt, wanted, right, certainty)
        return self._store(attempt)

    def _answered(
        self, attempt: Attempt, wanted: QuizQuestion, right: bool | dict[str, Any] | None, certainty: int | None
    ) -> None:
        question, version = wanted.question, wanted.question.versions[-1]
        order = [option["id"] for option in [*version.options, *version.choices]]
        place = {"question": question, "position": wanted.position, "points": wanted.points}
        credit = credit_for(version.form, wanted.credit)
        attempt.items.append(AttemptItem(version=version, option_order=order, credit=credit, **place))
        made = {True: _right, False: _wrong}
        answer = made[right](version) if isinstance(right, bool) else right
        if answer is not None:
            row = Response(question_id=question.id, answer=answer, certainty=certainty, revision=1)
            row.saved_at = self.clock()
            attempt.responses.append(row)
        if answer is not None or attempt.submitted_at:
            attempt.marks.append(self._marked(attempt, wanted, answer, certainty))

    def _marked(
        self, attempt: Attempt, wanted: QuizQuestion, answer: dict[str, Any] | None, certainty: int | None
    ) -> Mark:
        version = wanted.question.versions[-1]
        made = mark(
            version.form,
            version.key.key,
            answer,
            options=version.options,
            choices=version.choices,
            unit=version.unit,
            credit=wanted.credit,
        )
        stakes = Stakes(wanted.points, attempt.penalty, attempt.asks_certainty)
        return Mark(
            question_id=wanted.question_id,
            key_revision=version.key,
            fraction=made.fraction,
            points=stakes.points(made.fraction, is_answered=not is_empty(answer), certainty=certainty),
            reason=made.reason,
            reason_values=made.values,
            marked_at=self.clock(),
        )


def _right(version: QuestionVersion) -> dict[str, Any]:
    """Return an answer that is the key."""
    key = version.key.key
    if "accepted" in key:
        return {"text": key["accepted"][0]}
    return {"text": key["value"]} if "value" in key else dict(key)


def _wrong(version: QuestionVersion) -> dict[str, Any]:
    """Return an answer that is wrong, in the form's own shape."""
    key = version.key.key
    if "options" in key:
        return {"options": [o["id"] for o in version.options if o["id"] not in key["options"]][:1]}
    if "pairs" in key:
        lefts, rights = list(key["pairs"]), list(key["pairs"].values())
        return {"pairs": dict(zip(lefts, rights[1:] + rights[:1], strict=True))}
    return {"sequence": key["sequence"][::-1]} if "sequence" in key else {"text": "-999"}
