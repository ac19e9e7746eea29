"""Correcting: applying a corrected key to the marks an older one made, taking that back, accepting one more answer."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import bindparam, insert, update
from sqlalchemy.orm import Session

from quiz.audit.services import record
from quiz.core.errors import N_, Conflict, InvalidInput
from quiz.core.grading import Mark as Marked
from quiz.core.grading.correcting import Direction, also_accepting
from quiz.corrections.queries import (
    Move,
    answer_given,
    preview,
    standing,
    wording_to_correct,
    wordings,
)
from quiz.models import KeyRevision, Mark, MarkChange, Question, Regrade, User

LONGEST_ACCEPTED, MOST_ACCEPTED = 300, 30
"""What the form for editing a question can show again."""
CHANGED_MEANWHILE = N_("The key was changed again after you looked. This is what would change now.")


def apply(
    session: Session,
    question: Question,
    key_id: int,
    *,
    reason: str,
    may_lower: bool,
    now: dt.datetime,
    actor: User,
) -> Regrade:
    """Mark again by the newest key what an older one marked, and write each mark down before and after.

    ``key_id`` is the key revision whose preview was looked at; its wording may be an older one, and then only answers
    to that wording are marked again. A mark that would fall stays unless ``may_lower``.
    Raises Conflict where the key has changed since, or nothing is left to mark again.
    """
    undecided = wordings(session, question, now=now)
    version = wording_to_correct(question, undecided, key_id=key_id)
    found = preview(session, question, now=now, version=version)
    if found.key.id != key_id:
        raise Conflict(CHANGED_MEANWHILE)
    if not found.moves:
        raise Conflict(N_("Every mark was made by this key already: there is nothing to change."))
    if not may_lower and version.number not in undecided:
        raise Conflict(N_("Nothing would change: the marks that would go down are kept already."))
    entry = {"question_id": question.id, "key_revision_id": key_id, "reason": reason, "may_lower": may_lower}
    regrade = _entered(session, entry, now, actor)
    changes = [_change(regrade.id, move, may_lower) for move in found.moves]
    session.execute(insert(MarkChange), changes)
    _put(session, [_new_mark(change, key_id, now) for change in changes if not change["is_kept"]])
    record(session, "regrade", "question", question.id, now=now, actor=actor, regrade=regrade.id, marks=len(changes))
    return regrade


BY_HAND = N_("Your teacher marked this by hand: %(why)s")


def set_by_hand(session: Session, given: Any, points: float, *, reason: str, now: dt.datetime, actor: User) -> Regrade:
    """Set one mark whatever the key says, and write it down as a correction of its own, which can be undone.

    ``given`` is what :func:`quiz.corrections.queries.mark_given` returns. Raises InvalidInput, naming the field, for
    points that the question is not worth.
    """
    if not 0 <= points <= given.worth:
        most = f"{given.worth:g}"
        raise InvalidInput(N_("From 0 to %(worth)s points can be given here."), field="points", worth=most)
    before = given.Mark
    entry = {"question_id": before.question_id, "key_revision_id": before.key_revision_id, "reason": reason}
    regrade = _entered(session, {**entry, "may_lower": True, "by_hand": True}, now, actor)
    fraction = points / given.worth if given.worth else 0.0
    after = Marked(fraction, BY_HAND, {"why": reason})
    move = Move(before.attempt_id, given.User, "", None, (), before, after, points)
    change = _change(regrade.id, move, may_lower=True)
    session.execute(insert(MarkChange), [change])
    _put(session, [_new_mark(change, before.key_revision_id, now)])
    record(session, "mark by hand", "attempt", before.attempt_id, now=now, actor=actor, regrade=regrade.id)
    return regrade


def undo(session: Session, regrade: Regrade, *, now: dt.datetime, actor: User) -> None:
    """Give every mark back what it was before a regrade; the key stays as it is.

    Raises Conflict where it is undone already, or a later one has to be undone first.
    """
    last = standing(session, regrade.question_id)
    if regrade.undone_at is not None:
        raise Conflict(N_("This was undone already."))
    if last is None or last.id != regrade.id:
        raise Conflict(N_("The marks were changed again after this. Undo the later change first."))
    regrade.undone_at, regrade.undone_by_id = now, actor.id
    _put(session, [_old_mark(change, regrade.made_at) for change in regrade.changes if not change.is_kept])
    record(session, "undo regrade", "question", regrade.question_id, now=now, actor=actor, regrade=regrade.id)


def accept(session: Session, owner: User, attempt_id: int, question_id: int, *, now: dt.datetime) -> Question:
    """Let the key of a question count an answer that was given as right as well; no mark moves yet.

    Raises NotFound for answers of other teachers' classes, Conflict where the form's key holds but one answer, the
    question is worded otherwise by now, or the answer counts already.
    """
    question, version, answer = answer_given(session, owner, attempt_id, question_id)
    if version.number != question.current_number:
        raise Conflict(N_("This question is worded otherwise by now, so its key says nothing of that old answer."))
    key = also_accepting(version.form, version.key.key, answer)
    if key is None:
        raise Conflict(N_("No further answer can be added to the key of this kind of question. Edit the question."))
    if key == version.key.key:
        raise Conflict(N_("This answer counts as right already."))
    texts = key.get("accepted", ())
    if len(texts) > MOST_ACCEPTED or any(len(text) > LONGEST_ACCEPTED for text in texts):
        raise Conflict(N_("The key can't hold this answer: it is too long, or one too many. Set the mark by hand."))
    number = version.key.number + 1
    version.keys.append(KeyRevision(number=number, key=key, created_at=now, created_by_id=owner.id))
    session.flush()
    record(session, "accept answer", "question", question_id, now=now, actor=owner, attempt=attempt_id, key=number)
    return question


def _entered(session: Session, entry: dict[str, Any], now: dt.datetime, actor: User) -> Regrade:
    """Begin an entry of the ledger."""
    regrade = Regrade(made_at=now, made_by_id=actor.id, **entry)
    session.add(regrade)
    session.flush()
    return regrade


def _change(regrade_id: int, move: Move, may_lower: bool) -> dict[str, Any]:
    before, after = move.before, move.after
    return {
        "regrade_id": regrade_id,
        "attempt_id": move.attempt_id,
        "question_id": before.question_id,
        "is_kept": move.direction is Direction.FALLS and not may_lower,
        "old_key_revision_id": before.key_revision_id,
        "old_fraction": before.fraction,
        "old_points": before.points,
        "old_reason": before.reason,
        "old_reason_values": before.reason_values,
        "old_marked_at": before.marked_at,
        "new_fraction": after.fraction,
        "new_points": move.points,
        "new_reason": after.reason,
        "new_reason_values": after.values,
    }


def _new_mark(change: dict[str, Any], key_id: int, now: dt.datetime) -> dict[str, Any]:
    return {
        "at_attempt": change["attempt_id"],
        "at_question": change["question_id"],
        "key_revision_id": key_id,
        "fraction": change["new_fraction"],
        "points": change["new_points"],
        "reason": change["new_reason"],
        "reason_values": change["new_reason_values"],
        "marked_at": now,
    }


def _old_mark(change: MarkChange, made_at: dt.datetime) -> dict[str, Any]:
    """Return the mark before, for the one that was made at a moment: a newer answer's mark is left alone."""
    return {
        "at_time": made_at,
        "at_attempt": change.attempt_id,
        "at_question": change.question_id,
        "key_revision_id": change.old_key_revision_id,
        "fraction": change.old_fraction,
        "points": change.old_points,
        "reason": change.old_reason,
        "reason_values": change.old_reason_values,
        "marked_at": change.old_marked_at,
    }


def _put(session: Session, rows: list[dict[str, Any]]) -> None:
    """Write marks over what is stored, all in one statement."""
    session.flush()
    if not rows:
        return
    table = Mark.__table__
    places = (table.c.attempt_id == bindparam("at_attempt")) & (table.c.question_id == bindparam("at_question"))
    if "at_time" in rows[0]:
        places &= table.c.marked_at == bindparam("at_time")
    names = [name for name in rows[0] if not name.startswith("at_")]
    session.connection().execute(
        update(table).where(places).values({name: bindparam(f"new_{name}") for name in names}),  # type: ignore[arg-type]
        [{k if k.startswith("at_") else f"new_{k}": v for k, v in row.items()} for row in rows],
    )
    session.expire_all()
