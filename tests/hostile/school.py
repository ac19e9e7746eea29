"""A school to attack: two teachers who share nothing, their classes, articles, quizzes, attempts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from quiz.core.items import Form
from quiz.models import (
    Article,
    Assignment,
    Attempt,
    Challenge,
    Classroom,
    Membership,
    Question,
    QuestionStatus,
    Quiz,
    Regrade,
    User,
)
from tests.factories import Factory

EVENTS = ("The ferry stopped", "The bridge opened", "Brunel crossed it")
PAIRS = [{"id": "c1", "text": "designed it"}, {"id": "c2", "text": "named it"}]


@dataclass
class School:
    """One teacher's whole world: an article, questions of every form, a quiz, a class that takes it."""

    teacher: User
    classroom: Classroom
    member: Membership
    learner: User
    other_learner: User
    article: Article
    questions: list[Question]
    draft: Question
    quiz: Quiz
    given: Assignment
    running: Attempt
    ended: Attempt
    regrade: Regrade
    challenge: Challenge

    def ids(self) -> dict[str, int]:
        """Return what addresses of this school are made of."""
        return {
            "article_id": self.article.id,
            "question_id": self.questions[0].id,
            "quiz_id": self.quiz.id,
            "classroom_id": self.classroom.id,
            "assignment_id": self.given.id,
            "attempt_id": self.running.id,
            "membership_id": self.member.id,
            "position": 1,
            "user_id": self.learner.id,
            "regrade_id": self.regrade.id,
            "challenge_id": self.challenge.id,
        }


def every_form(make: Factory, article: Article) -> list[Question]:
    """Make one approved question of each form."""
    texts = {"accepted": ["Tamar"]}
    rows: list[tuple[Form, str, tuple[str, ...], dict[str, Any]]] = [
        (Form.MULTIPLE_CHOICE, "When did it open?", ("1859", "1849", "1869"), {"options": ["o1"]}),
        (Form.MULTIPLE_RESPONSE, "Which two?", ("Brunel", "Stephenson", "Albert"), {"options": ["o1", "o3"]}),
        (Form.TRUE_FALSE, "It opened in 1859.", ("True", "False"), {"options": ["o1"]}),
        (Form.SHORT_ANSWER, "Which river?", (), texts),
        (Form.NUMERIC, "How many years did it take?", (), {"value": "7", "tolerance": "0"}),
        (Form.GAP, "The bridge over the _____ opened.", (), texts),
        (Form.MATCHING, "Who did what?", ("Brunel", "Prince Albert"), {"pairs": {"o1": "c1", "o2": "c2"}}),
        (Form.ORDERING, "Put these in order.", EVENTS, {"sequence": ["o1", "o2", "o3"]}),
    ]
    made = [make.question(article, stem, options, form=form, key=key) for form, stem, options, key in rows]
    made[6].versions[0].choices = PAIRS
    make.session.commit()
    return made


def build(make: Factory) -> School:
    """Make a school; nobody in it has anything to do with the people of another."""
    teacher = make.teacher()
    classroom = make.classroom(teacher, registration_open=True)
    learner, other = make.learner(classroom=classroom), make.learner(classroom=classroom)
    article = make.article(teacher, source="A paper", address="https://example.org/bridge")
    questions = every_form(make, article)
    draft = make.question(article, "Who designed it?", ("Brunel", "Telford"), status=QuestionStatus.DRAFT)
    quiz = make.quiz(teacher, questions)
    given = make.assignment(quiz, classroom, attempts_allowed=None)
    member = next(m for m in classroom.memberships if m.user_id == learner.id)
    running = make.attempt(given, learner, [], submitted=False)
    ended = make.attempt(given, other, [True, False] * 4)
    regrade = make.regrade(ended, questions[0])
    return School(
        *(teacher, classroom, member, learner, other, article, questions, draft, quiz, given, running, ended, regrade),
        challenge=make.challenge(ended, questions[1]),
    )


def token(browser: Any, page: str = "/account") -> dict[str, str]:
    """Return the field that every form of this browser's session carries."""
    inputs = browser.get(page).tree.iter("input")
    return {"csrf_token": next(i.get("value") for i in inputs if i.get("name") == "csrf_token")}
