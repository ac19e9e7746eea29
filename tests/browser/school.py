"""A small school with something on every page: each form of question, each state of an article, a quiz, an attempt."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from quiz.core.items import Form
from quiz.models import (
    Article,
    Assignment,
    Attempt,
    Challenge,
    ChallengeState,
    Classroom,
    Counts,
    Job,
    JobKind,
    JobState,
    KeyRevision,
    Layout,
    Question,
    QuestionStatus,
    Quiz,
    Reveal,
    User,
)
from tests.factories import Factory

FORMS = [
    (Form.MULTIPLE_CHOICE, "When did the bridge over the Tamar open?", ("1859", "1849", "1869", "1879"), None),
    (Form.TRUE_FALSE, "Brunel designed the bridge.", ("True", "False"), None),
    (Form.MULTIPLE_RESPONSE, "Which of these does the article name?", ("Tamar", "Brunel", "Thames", "Telford"),
     {"options": ["o1", "o2"]}),
    (Form.SHORT_ANSWER, "Over which river does the bridge lead?", (), {"accepted": ["Tamar", "the Tamar"]}),
    (Form.GAP, "Brunel designed it for the _____ Railway.", (), {"accepted": ["Cornwall"]}),
    (Form.NUMERIC, "How many years did the work take?", (), {"value": "7", "tolerance": "0"}),
]  # fmt: skip


@dataclass(frozen=True)
class School:
    """The people, and the path of every page by its endpoint, for each of them."""

    teacher: User
    learner: User
    pages: dict[str, dict[str, str]]


def build(make: Factory, suffix: str) -> School:
    """Store a school whose names end in ``suffix``, so that several fit into one database."""
    teacher = make.teacher(f"Ms Every {suffix}", is_admin=True)
    classroom = make.classroom(teacher, f"7b {suffix}")
    learner, other = (make.learner(f"{name} {suffix}", classroom=classroom) for name in ("Aigerim", "Bolat"))
    article = make.article(teacher, "A bridge <script>alert(1)</script> & its engineer")
    questions = [make.question(article, stem, options, form=form, key=key) for form, stem, options, key in FORMS]
    make.question(article, "Is this one still a draft?", status=QuestionStatus.DRAFT)
    make.question(article, "Was this one rejected?", status=QuestionStatus.REJECTED)
    quiz = make.quiz(teacher, questions, f"Bridges {suffix}")
    running = make.assignment(quiz, classroom, attempts_allowed=3, reveal=Reveal.AT_ONCE)
    done = make.attempt(running, learner, [True, False, True, None, True, False])
    unfinished = make.attempt(running, learner, [True, None, None, None, None, None], submitted=False, number=2)
    others = make.attempt(running, other, [False] * 6)
    ways = _ways(make, quiz, classroom, learner)
    _corrected(make, done, questions[0])
    trial = make.attempt(None, teacher, [True] * 6, quiz=quiz)
    waiting = make.article(teacher, f"Waiting {suffix}"), make.article(teacher, f"Failed {suffix}")
    _jobs(make, waiting[0].id, waiting[1].id)
    pages = {
        "stranger": _stranger(classroom.join_code),
        "teacher": _teacher(article.id, [each.id for each in waiting], questions[0].id, running, done, trial),
        "learner": _learner(classroom.join_code, done, unfinished) | ways,
    }
    pages["teacher"] |= _challenged(make, done, others, questions)
    pages["teacher"] |= _arranged(make, article)
    for who, found in _sure(make, quiz, classroom, learner).items():
        pages[who] |= found
    timed = make.assignment(make.quiz(teacher, questions[:2], f"Against time {suffix}"), classroom, time_limit=20)
    pages["learner"]["attempts.start"] = f"/assignments/{timed.id}/start"
    pages["learner"]["challenges.write"] = f"/attempts/{done.id}/challenges/2"
    return School(teacher, learner, pages)


def _arranged(make: Factory, article: Article) -> dict[str, str]:
    """Leave drafts of the forms in which things are arranged; return the pages that change them."""
    draft = QuestionStatus.DRAFT
    keys = {
        Form.MATCHING: {"pairs": {"o1": "c1", "o2": "c2", "o3": "c1"}},
        Form.ORDERING: {"sequence": ["o1", "o3", "o2"]},
    }
    things = ("The ferry", "The bridge over the Tamar", "Brunel")
    made = {
        form: make.question(article, "Arrange.", things, form=form, key=key, status=draft) for form, key in keys.items()
    }
    choices = ("stopped", "opened", "was built by nobody in particular")
    made[Form.MATCHING].versions[0].choices = [{"id": f"c{n}", "text": text} for n, text in enumerate(choices, 1)]
    make.session.commit()
    return {f"questions.edit, {form}": f"/questions/{question.id}/edit" for form, question in made.items()}


def _challenged(make: Factory, done: Attempt, others: Attempt, questions: list[Question]) -> dict[str, str]:
    """Leave a challenge to each sort of key, and one that was answered; return their pages."""
    answered = {"state": ChallengeState.DECLINED, "reply": "It took seven.", "answered_at": make.clock()}
    made: dict[str, Challenge] = {
        "to the key": make.challenge(others, questions[3], reason="The river has two names."),
        "by hand": make.challenge(done, questions[1], reason="Somebody else drew it."),
        "answered": make.challenge(done, questions[5], answered_by_id=done.quiz.owner_id, **answered),
    }
    pages = {f"challenges.show, {name}": f"/challenges/{challenge.id}" for name, challenge in made.items()}
    return pages | {"challenges.index": "/challenges", "challenges.index, answered": "/challenges?show=answered"}


def _sure(make: Factory, quiz: Quiz, classroom: Classroom, learner: User) -> dict[str, dict[str, str]]:
    """Give the same questions asking how sure one is, and where wrong answers lose points; return the pages of that."""
    teacher = make.session.get_one(User, quiz.owner_id)
    questions = [entry.question for entry in quiz.questions]
    sure = make.quiz(teacher, questions, "How sure", asks_certainty=True)
    loses = make.quiz(teacher, questions, "Losing", penalty=1 / 3)
    given = make.assignment(sure, classroom, attempts_allowed=None, counts=Counts.MEAN)
    done = make.attempt(given, learner, [True, False, None, False, False], sure=[3, 3, 2, 1])
    begun = make.attempt(given, learner, [True], sure=[2], submitted=False, number=2)
    lost = make.attempt(make.assignment(loses, classroom), learner, submitted=False)
    return {
        "teacher": {
            "quizzes.edit, sure": f"/quizzes/{sure.id}/edit",
            "results.show, sure": f"/assignments/{given.id}/results",
            "results.attempt, sure": f"/assignments/{given.id}/results/{done.id}",
        },
        "learner": {
            "attempts.question, sure": f"/attempts/{begun.id}/1",
            "attempts.question, sure of several": f"/attempts/{begun.id}/3",
            "attempts.question, losing": f"/attempts/{lost.id}/1",
            "attempts.result, sure": f"/attempts/{done.id}/result",
        },
    }


def _ways(make: Factory, quiz: Quiz, classroom: Classroom, learner: User) -> dict[str, str]:
    """Give the same questions on one page, and with no way back; return the pages that only these have."""
    questions = [entry.question for entry in quiz.questions]
    page = make.quiz(make.session.get_one(User, quiz.owner_id), questions, "On one page", layout=Layout.ONE_PAGE)
    way = make.quiz(make.session.get_one(User, quiz.owner_id), questions, "One way", may_go_back=False)
    begun = [
        make.attempt(
            make.assignment(each, classroom, reveal=Reveal.AT_ONCE),
            learner,
            [None, True, True, None, True, False],
            submitted=False,
        )
        for each in (page, way)
    ]
    begun[0].responses[0].checked_at = make.clock()
    make.session.commit()
    return {
        "attempts.every_question": f"/attempts/{begun[0].id}/all",
        "attempts.question, one way": f"/attempts/{begun[1].id}/1",
        "attempts.hand_in, one way": f"/attempts/{begun[1].id}/hand-in",
    }


def _corrected(make: Factory, done: Attempt, question: Question) -> None:
    """Leave a question with one correction in its ledger, and another that would move marks up and down."""
    make.regrade(done, question)
    version = question.versions[-1]
    version.keys.append(KeyRevision(number=version.key.number + 1, key={"options": ["o2"]}, created_at=make.clock()))
    make.session.commit()


def _jobs(make: Factory, reading_id: int, failed_id: int) -> None:
    tomorrow = make.clock() + dt.timedelta(days=1)
    held = {"state": JobState.RUNNING, "tries": 1, "lease_until": tomorrow, "done": 2, "total": 5}
    failed = {"state": JobState.FAILED, "reason": "This text is mostly not English sentences."}
    for subject_id, values in ((reading_id, held), (failed_id, failed)):
        make.session.add(Job(kind=JobKind.READING, subject_id=subject_id, created_at=make.clock(), **values))
    make.session.commit()


def _stranger(code: str) -> dict[str, str]:
    return {
        "site.home": "/",
        "accounts.sign_in": "/sign-in",
        "classrooms.join": "/join",
        "classrooms.join_by_link": f"/join/{code}",
        "errors.404": "/nothing-here",
    }


def _teacher(
    article: int, waiting: list[int], question: int, given: Assignment, done: Attempt, trial: Attempt
) -> dict[str, str]:
    return {
        "accounts.settings": "/account",
        "articles.index": "/articles",
        "articles.new": "/articles/new",
        "articles.show": f"/articles/{waiting[0]}",
        "articles.show, failed": f"/articles/{waiting[1]}",
        "articles.edit": f"/articles/{article}/edit",
        "questions.review": f"/articles/{article}/review",
        "questions.new": f"/articles/{article}/questions/new",
        "questions.edit": f"/questions/{question}/edit",
        "classrooms.index": "/classes",
        "classrooms.new": "/classes/new",
        "classrooms.show": f"/classes/{given.classroom_id}",
        "classrooms.rename": f"/classes/{given.classroom_id}/name",
        "classrooms.add_learners": f"/classes/{given.classroom_id}/learners",
        "classrooms.projector": f"/classes/{given.classroom_id}/projector",
        "quizzes.index": "/quizzes",
        "quizzes.new": "/quizzes/new",
        "quizzes.show": f"/quizzes/{given.quiz_id}",
        "quizzes.edit": f"/quizzes/{given.quiz_id}/edit",
        "quizzes.add": f"/quizzes/{given.quiz_id}/add",
        "quizzes.give": f"/quizzes/{given.quiz_id}/give",
        "quizzes.assignment": f"/assignments/{given.id}",
        "attempts.learner": f"/assignments/{given.id}/learners/{done.user_id}",
        "attempts.learner, handed in": f"/assignments/{given.id}/learners/{given.classroom.memberships[1].user_id}",
        "attempts.extra_time": f"/roster/{given.classroom.memberships[0].id}/extra-time",
        "quizzes.terms": f"/assignments/{given.id}/edit",
        "results.show": f"/assignments/{given.id}/results",
        "results.attempt": f"/assignments/{given.id}/results/{done.id}",
        "attempts.result, trial": f"/attempts/{trial.id}/result",
        "corrections.show": f"/questions/{question}/correction",
        "corrections.set_mark": f"/attempts/{done.id}/marks/{question}",
    }


def _learner(code: str, done: Attempt, unfinished: Attempt) -> dict[str, str]:
    return {
        "classrooms.join_by_link, signed in": f"/join/{code}",
        "attempts.mine": "/my-quizzes",
        "attempts.take": f"/attempts/{unfinished.id}",
        **{f"attempts.question, {form}": f"/attempts/{unfinished.id}/{n}" for n, (form, *_rest) in enumerate(FORMS, 1)},
        "attempts.hand_in": f"/attempts/{unfinished.id}/hand-in",
        "attempts.result": f"/attempts/{done.id}/result",
        "progress.mine": "/progress",
    }
