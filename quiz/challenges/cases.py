"""One challenge as its teacher decides on it: what speaks for and against, what accepting it would do."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass

from sqlalchemy.orm import Session

from quiz.challenges.queries import Given, given, mark_of, others_alike
from quiz.core.grading.correcting import also_accepting
from quiz.corrections.queries import preview
from quiz.corrections.services import BY_HAND, LONGEST_ACCEPTED, MOST_ACCEPTED
from quiz.models import Challenge, KeyRevision, Mark


class Way(enum.StrEnum):
    """What accepting a challenge does."""

    TO_KEY = "to_key"
    """The answer joins the key of its question."""
    BY_KEY = "by_key"
    """The newest key counts the answer already: the marks are only to be made again."""
    BY_HAND = "by_hand"
    """The key of this form holds one answer, or is no longer the question's: this one mark is set."""
    SETTLED = "settled"
    """The mark is full by now."""
    LATER = "later"
    """No key can hold it, and the attempt is not handed in: the mark can't be set yet."""


@dataclass(frozen=True, slots=True)
class Case:
    """A challenge with the answer, its mark, what it is worth, and how many others answered alike."""

    challenge: Challenge
    about: Given
    mark: Mark
    worth: float
    alike: int
    is_reworded: bool
    way: Way

    @property
    def key(self) -> KeyRevision:
        """Return the newest key of the wording that was answered."""
        return self.about.version.key


def case_of(session: Session, challenge: Challenge, *, now: dt.datetime) -> Case:
    """Return what there is to decide on; the challenge comes from a query that asks whose it is."""
    about = given(session, [challenge])[challenge.id]
    mark, worth = mark_of(session, challenge)
    return Case(
        challenge=challenge,
        about=about,
        mark=mark,
        worth=worth,
        alike=others_alike(session, challenge, about, now=now),
        is_reworded=about.version.number != challenge.question.current_number,
        way=_way(session, challenge, about, mark, now),
    )


def _way(session: Session, challenge: Challenge, about: Given, mark: Mark, now: dt.datetime) -> Way:
    version = about.version
    if mark.fraction >= 1:
        return Way.SETTLED
    if mark.reason != BY_HAND:
        moves = preview(session, challenge.question, now=now, version=version).moves
        if any(move.attempt_id == challenge.attempt_id and move.after.fraction >= 1 for move in moves):
            return Way.BY_KEY
        if version.number == challenge.question.current_number and _key_can_grow(about):
            return Way.TO_KEY
    return Way.BY_HAND if challenge.attempt.submitted_at else Way.LATER


def _key_can_grow(about: Given) -> bool:
    """Say whether the key can hold the answer as well, and the form for editing the question can show it then."""
    key = also_accepting(about.version.form, about.version.key.key, about.answer)
    if key is None or key == about.version.key.key:
        return False
    texts = key.get("accepted", ())
    return len(texts) <= MOST_ACCEPTED and all(len(text) <= LONGEST_ACCEPTED for text in texts)
