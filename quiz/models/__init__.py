"""The tables, in the order data flows: Article -> Fact -> Question -> Quiz -> Assignment -> Attempt -> Mark."""

from __future__ import annotations

from quiz.core.counting import Counts
from quiz.models.article import Article, Fact
from quiz.models.attempt import Attempt, AttemptItem, Mark, Response
from quiz.models.audit import AuditEvent
from quiz.models.challenge import Challenge, ChallengeState
from quiz.models.classroom import Classroom, Membership
from quiz.models.job import Job, JobKind, JobState
from quiz.models.question import KeyRevision, Origin, Question, QuestionStatus, QuestionVersion
from quiz.models.quiz import Allowance, Assignment, Layout, Quiz, QuizQuestion, Reveal
from quiz.models.regrade import MarkChange, Regrade
from quiz.models.user import Role, SignInFailure, User

__all__ = [
    "Allowance",
    "Article",
    "Assignment",
    "Attempt",
    "AttemptItem",
    "AuditEvent",
    "Challenge",
    "ChallengeState",
    "Classroom",
    "Counts",
    "Fact",
    "Job",
    "JobKind",
    "JobState",
    "KeyRevision",
    "Layout",
    "Mark",
    "MarkChange",
    "Membership",
    "Origin",
    "Question",
    "QuestionStatus",
    "QuestionVersion",
    "Quiz",
    "QuizQuestion",
    "Regrade",
    "Response",
    "Reveal",
    "Role",
    "SignInFailure",
    "User",
]
