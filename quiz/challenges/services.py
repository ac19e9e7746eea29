"""Challenging a mark, accepting a challenge, declining it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy.orm import Session

from quiz.audit.services import record
from quiz.challenges.cases import Case, Way
from quiz.challenges.disputes import Disputed
from quiz.core.errors import N_, Conflict, InvalidInput
from quiz.core.items import Span
from quiz.corrections import services as corrections
from quiz.corrections.queries import mark_given
from quiz.models import Challenge, ChallengeState, Quiz, User

MOST_SENTENCES = 3

ANSWERED = N_("This challenge was answered already. Nothing has changed since.")
WRITE_WHY = N_("Write to the learner why.")


def challenge(
    session: Session, disputed: Disputed, evidence: Sequence[Span], reason: str, *, now: dt.datetime, learner: User
) -> Challenge:
    """Write down what a learner says of one of their answers, or, while nobody has replied, what they say instead.

    ``evidence`` are whole sentences of the article. The same said twice changes nothing. Raises InvalidInput, naming
    the field, for no sentence or too many.
    """
    if not evidence:
        raise InvalidInput(N_("Tick the sentence that you think proves your answer."), field="evidence")
    if len(evidence) > MOST_SENTENCES:
        message = N_("You ticked %(count)s sentences. Choose the best, at most %(most)s.")
        raise InvalidInput(message, field="evidence", count=len(evidence), most=MOST_SENTENCES)
    said = disputed.challenge
    if said is not None and (said.evidence, said.reason) == (tuple(evidence), reason):
        return said
    question_id = disputed.verdict.question_id
    if said is None:
        said = Challenge(attempt_id=disputed.head.id, question_id=question_id, state=ChallengeState.OPEN, reply="")
        session.add(said)
    said.evidence, said.reason, said.made_at = tuple(evidence), reason, now
    session.flush()
    owner_id = session.get_one(Quiz, disputed.head.quiz_id).owner_id
    record(
        session,
        "challenge",
        "attempt",
        said.attempt_id,
        now=now,
        actor=learner,
        owner_id=owner_id,
        question=question_id,
    )
    return said


def accept(
    session: Session, case: Case, reply: str, points: Decimal | None, *, now: dt.datetime, actor: User
) -> Challenge:
    """Hold with the learner, by the way that is open: the key counts the answer, or this one mark is set.

    No mark but one set by hand moves here: those of a corrected key are looked at and applied where keys are
    corrected. Raises Conflict where it was answered already or the mark can't be set yet, InvalidInput, naming the
    field, where a mark set by hand lacks its points or its reason.
    """
    found = _still_open(case)
    if case.way is Way.LATER:
        raise Conflict(N_("This mark can be set once the attempt is handed in."))
    if case.way is Way.TO_KEY:
        corrections.accept(session, actor, found.attempt_id, found.question_id, now=now)
    if case.way in (Way.TO_KEY, Way.BY_KEY):
        found.key_revision_id = case.key.id
    if case.way is Way.BY_HAND:
        _set_mark(session, case, reply, points, now=now, actor=actor)
    return _answered(session, case, ChallengeState.ACCEPTED, reply, now=now, actor=actor)


def decline(session: Session, case: Case, reply: str, *, now: dt.datetime, actor: User) -> Challenge:
    """Let the mark stand, and say why. Raises Conflict where it was answered already, InvalidInput without a reply."""
    _still_open(case)
    if not reply:
        raise InvalidInput(WRITE_WHY, field="reply")
    return _answered(session, case, ChallengeState.DECLINED, reply, now=now, actor=actor)


def _still_open(case: Case) -> Challenge:
    if case.challenge.state is not ChallengeState.OPEN:
        raise Conflict(ANSWERED)
    return case.challenge


def _set_mark(
    session: Session, case: Case, reply: str, points: Decimal | None, *, now: dt.datetime, actor: User
) -> None:
    if not reply:
        raise InvalidInput(WRITE_WHY, field="reply")
    if points is None:
        raise InvalidInput(N_("Say how many points the answer is worth."), field="points")
    if points < Decimal(repr(case.mark.points)):
        message, had = N_("To accept is to give at least the %(points)s points it has."), f"{case.mark.points:g}"
        raise InvalidInput(message, field="points", points=had)
    mark = mark_given(session, actor, case.challenge.attempt_id, case.challenge.question_id)
    corrections.set_by_hand(session, mark, float(points), reason=reply, now=now, actor=actor)


def _answered(
    session: Session, case: Case, state: ChallengeState, reply: str, *, now: dt.datetime, actor: User
) -> Challenge:
    found = case.challenge
    found.state, found.reply, found.answered_at, found.answered_by_id = state, reply, now, actor.id
    session.flush()
    verb = "accept challenge" if state is ChallengeState.ACCEPTED else "decline challenge"
    record(session, verb, "attempt", found.attempt_id, now=now, actor=actor, question=found.question_id)
    return found
