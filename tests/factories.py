"""Rows for tests, named as in the house. Each call stores and commits one thing with believable values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

from sqlalchemy.orm import Session

from quiz.accounts.names import name_key
from quiz.accounts.passwords import hash_password
from quiz.core.items import Form, Span
from quiz.models import (
    Article,
    Assignment,
    Classroom,
    KeyRevision,
    Membership,
    Origin,
    Question,
    QuestionStatus,
    QuestionVersion,
    Quiz,
    QuizQuestion,
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
        code = join_code or f"CK{next(self.numbers):04d}".replace("0", "Q").replace("1", "W")
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
        return self._store(Assignment(quiz=quiz, classroom=classroom, created_at=self.clock(), **more))
