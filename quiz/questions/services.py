"""Deciding on questions, changing them, writing them by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quiz.audit.services import record
from quiz.core import items
from quiz.core.errors import N_, Conflict
from quiz.core.flaws.article import Told
from quiz.core.selection import best
from quiz.db import random_id
from quiz.models import Article, Fact, KeyRevision, Origin, Question, QuestionStatus, QuestionVersion, User
from quiz.questions.doubts import doubts_about, doubts_of
from quiz.questions.drafts import Draft
from quiz.questions.queries import (
    APPROVE_BEST,
    UNDO_APPROVE_BEST,
    Holder,
    holders,
    last_approval,
    questions_of,
)
from quiz.questions.stored import Wording, fact_row, item_of, item_worded, new_version
from quiz.questions.wording import worded

VERBS = {
    QuestionStatus.APPROVED: "approve",
    QuestionStatus.REJECTED: "reject",
    QuestionStatus.DRAFT: "back to draft",
    QuestionStatus.RETIRED: "retire",
}


def set_status(session: Session, question: Question, status: QuestionStatus, *, now: dt.datetime, actor: User) -> None:
    """Approve, reject, retire a question, or make it a draft again; every one of these can be taken back.

    Raises :class:`~quiz.core.errors.Conflict` where a question is to be retired that was not approved.
    """
    if question.status is status:
        return
    if status is QuestionStatus.RETIRED and question.status is not QuestionStatus.APPROVED:
        raise Conflict(N_("Only an approved question can be retired."))
    before, question.status = question.status, status
    record(session, VERBS[status], "question", question.id, now=now, actor=actor, before=before.value)


@dataclass(frozen=True, slots=True)
class Approval:
    """What approving the best did: the questions approved, and how many drafts stay because they are doubtful."""

    approved: tuple[Question, ...]
    doubtful: int


def approve_best(session: Session, article: Article, count: int | None, *, now: dt.datetime, actor: User) -> Approval:
    """Approve up to ``count`` drafts, those first that with the approved ones make the most varied set; None: all.

    Doubtful drafts are left for their teacher to judge, however many are asked for: pressed twice, it does no more.
    """
    questions = [q for q in questions_of(session, article) if q.status in _IN_PLAY]
    drafts = [q for q in questions if q.status is QuestionStatus.DRAFT]
    told = Told(article.text, article.title)
    doubtful = {q.id for q in drafts if doubts_about(q, told)}
    ranked = _by_merit([q for q in questions if q.id not in doubtful])
    chosen = tuple(q for q in ranked if q.status is QuestionStatus.DRAFT)[: None if count is None else max(0, count)]
    for question in chosen:
        set_status(session, question, QuestionStatus.APPROVED, now=now, actor=actor)
    if chosen:
        ids = [question.id for question in chosen]
        record(session, APPROVE_BEST, "article", article.id, now=now, actor=actor, questions=ids)
    return Approval(chosen, len(doubtful))


def undo_approve_best(
    session: Session, article: Article, approval_id: int, *, now: dt.datetime, actor: User
) -> tuple[int, dict[int, list[Holder]]]:
    """Make those approved by one :func:`approve_best` drafts again; return how many, and who holds those that stay.

    A question that a quiz has got meanwhile stays approved. Raises Conflict where this is not the last such approval.
    """
    last = last_approval(session, article)
    if last is None or last.id != approval_id:
        raise Conflict(
            N_("This was undone already, or more has been approved since. Look at the questions as they are.")
        )
    approved = [q for q in questions_of(session, article) if q.id in last.detail["questions"]]
    approved = [q for q in approved if q.status is QuestionStatus.APPROVED]
    held = holders(session, [question.id for question in approved], now=now)
    free = [question for question in approved if question.id not in held]
    for question in free:
        set_status(session, question, QuestionStatus.DRAFT, now=now, actor=actor)
    ids = [question.id for question in free]
    record(session, UNDO_APPROVE_BEST, "article", article.id, now=now, actor=actor, questions=ids)
    return len(free), held


def doubts_of_draft(article: Article, draft: Draft) -> tuple[str, ...]:
    """Return the sentences (to be translated) that say why a question just written may be doubtful; stores nothing.

    Raises :class:`~quiz.questions.drafts.UnfinishedQuestion`.
    """
    wording = worded(draft, article_length=len(article.text), draw_id=random_id)
    return doubts_of(item_worded(wording), Told(article.text, article.title))


def write_question(session: Session, article: Article, draft: Draft, *, now: dt.datetime, actor: User) -> Question:
    """Store a question that its teacher wrote; it is approved, since they decided already.

    Raises :class:`~quiz.questions.drafts.UnfinishedQuestion`.
    """
    wording = worded(draft, article_length=len(article.text), draw_id=random_id)
    question = Question(
        article_id=article.id,
        position=(session.scalar(select(func.max(Question.position)).where(_of(article))) or 0) + 1,
        status=QuestionStatus.APPROVED,
        origin=Origin.TEACHER,
        score=1.0,
        created_at=now,
        facts=[_fact_in(session, article, wording)],
        versions=[new_version(wording, number=1, now=now, author_id=actor.id)],
    )
    session.add(question)
    session.flush()
    record(session, "write", "question", question.id, now=now, actor=actor)
    return question


def edit_question(session: Session, question: Question, draft: Draft, *, now: dt.datetime, actor: User) -> bool:
    """Give a question a new wording, or, where only its key differs, a new key for the same wording.

    Return whether the key was corrected, so that marks made by the old one may have to be made again.

    A version is never changed: attempts go on showing the one they began with. Status and facts stay, but for new
    evidence, which is a new fact. Raises :class:`~quiz.questions.drafts.UnfinishedQuestion`.
    """
    version, article = question.current, question.article
    wording = worded(
        draft,
        article_length=len(article.text),
        draw_id=random_id,
        known=version.options,
        known_choices=version.choices,
    )
    if not _is_same_wording(version, wording):
        _add_version(session, question, wording, now=now, actor=actor)
    elif not _is_same_key(version.key.key, wording.key):
        _add_key(session, question, wording, now=now, actor=actor)
        return True
    return False


_IN_PLAY = frozenset({QuestionStatus.DRAFT, QuestionStatus.APPROVED})


def _by_merit(questions: Sequence[Question]) -> list[Question]:
    """Return these in the order in which they make a varied set, then those that ask what is asked already."""
    by_item = {_as_candidate(question): question for question in questions}
    ranked = {by_item[item].id: by_item[item] for item in best(list(by_item), len(by_item))}
    left = sorted((q for q in questions if q.id not in ranked), key=lambda q: -q.score)
    return [*ranked.values(), *left]


def _as_candidate(question: Question) -> items.Item:
    """Return the item to choose from: approved ones come first whatever their score, and each has a fact."""
    item = item_of(question)
    score = item.score + (100 if question.status is QuestionStatus.APPROVED else 0)
    facts = item.facts or (items.Fact("thing", item.stem, item.evidence),)
    return replace(item, score=score, facts=facts)


def _of(article: Article):  # type: ignore[no-untyped-def]
    return Question.article_id == article.id


def _fact_in(session: Session, article: Article, wording: Wording) -> Fact:
    """Return the fact that the evidence states, as its own words state it; a new row where it is not known yet."""
    statement = " ".join(" ".join(span.text(article.text) for span in wording.evidence).split())
    said = items.Fact("thing", statement, wording.evidence)
    known = session.scalar(select(Fact).where(Fact.article_id == article.id, Fact.key == said.key))
    if known is not None:
        return known
    last = session.scalar(select(func.max(Fact.position)).where(Fact.article_id == article.id)) or 0
    return fact_row(article.id, said, last + 1)


def _is_same_key(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two keys of a form count the same as right, in whatever order options stand in them."""
    if "options" in one and "options" in other:
        return set(one["options"]) == set(other["options"])
    return one == other


def _is_same_wording(version: QuestionVersion, wording: Wording) -> bool:
    fields = ("form", "stem", "options", "choices", "unit", "explanation", "evidence")
    return all(getattr(version, name) == getattr(wording, name) for name in fields)


def _add_version(session: Session, question: Question, wording: Wording, *, now: dt.datetime, actor: User) -> None:
    if wording.evidence != question.current.evidence:
        question.facts = [_fact_in(session, question.article, wording)]
    number = question.current_number + 1
    version = new_version(wording, number=number, now=now, author_id=actor.id)
    version.question_id = question.id
    session.add(version)
    question.current_number = number
    session.flush()
    session.expire(question, ["current", "versions"])
    record(session, "edit", "question", question.id, now=now, actor=actor, version=number)


def _add_key(session: Session, question: Question, wording: Wording, *, now: dt.datetime, actor: User) -> None:
    version = question.current
    number = version.key.number + 1
    version.keys.append(KeyRevision(number=number, key=wording.key, created_at=now, created_by_id=actor.id))
    session.flush()
    record(session, "correct key", "question", question.id, now=now, actor=actor, version=version.number, key=number)
