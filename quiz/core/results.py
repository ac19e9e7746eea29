"""What the marks of a class say: what counts of each learner, how hard each question was, the sentence on top.

Learners and questions are named by their ids; marks are fractions between 0 and 1 and points. Nothing here knows how
an answer was marked.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from quiz.core.counting import Counted, Counts, counted
from quiz.core.grading.award import total


class Verdict(enum.StrEnum):
    """How an answer did, as one letter and colour show it. NONE: nothing was answered."""

    RIGHT = "right"
    PART = "part"
    WRONG = "wrong"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question of one attempt. ``said`` is the answer in words, empty where there is none; a question that was
    left out counts as fraction 0.

    ``is_by_key`` says that the present key would mark it so too: no teacher set the mark by hand, or let it stand.
    """

    question_id: int
    worth: float
    points: float = 0.0
    fraction: float = 0.0
    said: tuple[str, ...] = ()
    is_by_key: bool = True

    @property
    def verdict(self) -> Verdict:
        """Return how the answer did; a teacher may have given points also where nothing was answered."""
        if self.fraction >= 1:
            return Verdict.RIGHT
        if self.fraction > 0:
            return Verdict.PART
        return Verdict.WRONG if self.said else Verdict.NONE


@dataclass(frozen=True, slots=True)
class Score:
    """One attempt and its outcomes. It has ended when it was handed in, or when the quiz closed over it."""

    attempt_id: int
    learner_id: int
    number: int
    handed_in: bool
    ended: bool
    outcomes: tuple[Outcome, ...]

    @property
    def points(self) -> float:
        """Return the points earned, at least 0: what wrong answers lose takes nothing beyond that."""
        return total(outcome.points for outcome in self.outcomes)

    @property
    def worth(self) -> float:
        """Return the points that could be earned."""
        return sum(outcome.worth for outcome in self.outcomes)

    @property
    def share(self) -> float:
        """Return points earned of points possible, 0 to 1; 0 where nothing was asked."""
        return self.points / self.worth if self.worth else 0.0

    @property
    def answered(self) -> int:
        """Return how many questions have an answer."""
        return sum(bool(outcome.said) for outcome in self.outcomes)

    def outcome(self, question_id: int) -> Outcome | None:
        """Return how this question went; None where this attempt was not asked it."""
        return next((outcome for outcome in self.outcomes if outcome.question_id == question_id), None)


@dataclass(frozen=True, slots=True)
class Mistake:
    """A wrong answer that several people gave, in words."""

    said: str
    people: int


@dataclass(frozen=True, slots=True)
class Given:
    """An answer, or a part of one, with how many people gave it."""

    text: str
    people: int
    is_right: bool


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of the sentence on top: who of the class has answered; ``hardest`` are places counted from 1."""

    answered: int
    learners: int
    hardest: tuple[int, ...] = ()
    mistake: Mistake | None = None


def counting(scores: Iterable[Score], counts: Counts) -> dict[int, Counted[Score]]:
    """Return what counts of the attempts that have ended, by learner."""
    ended: dict[int, list[Score]] = {}
    for score in scores:
        if score.ended:
            ended.setdefault(score.learner_id, []).append(score)
    found = ((learner_id, counted(attempts, counts)) for learner_id, attempts in ended.items())
    return {learner_id: result for learner_id, result in found if result is not None}


def unfinished(scores: Iterable[Score]) -> dict[int, Score]:
    """Return the newest attempt still running, by learner."""
    return {s.learner_id: s for s in sorted(scores, key=lambda s: s.number) if not s.ended}


def facilities(scores: Iterable[Score]) -> dict[int, float]:
    """Return the mean fraction earned on each question, 0 to 1, over the attempts that were asked it.

    This is the item difficulty p of classical test theory (Crocker and Algina 1986, chapter 14), with part marks.
    """
    fractions: dict[int, list[float]] = {}
    for score in scores:
        for outcome in score.outcomes:
            fractions.setdefault(outcome.question_id, []).append(outcome.fraction)
    return {question_id: fmean(values) for question_id, values in fractions.items()}


def hardest(facility: Mapping[int, float]) -> tuple[int, ...]:
    """Return the question with the lowest facility, or both where two share it.

    Nothing where nobody lost a mark, where there is nothing to compare, or where three or more share the lowest place:
    then none of them stands out.
    """
    lowest = min(facility.values(), default=1.0)
    found = tuple(question_id for question_id, value in facility.items() if value == lowest)
    return found if lowest < 1 and len(facility) > len(found) and len(found) <= 2 else ()


def common_mistake(scores: Iterable[Score], question_id: int) -> Mistake | None:
    """Return the wrong answer that most people gave to a question; None where no two gave the same.

    Only answers of one part are compared (an option, a typed text); typed ones whatever their capitals and spaces.
    """
    outcomes = _outcomes(scores, question_id)
    wrong = (o.said[0] for o in outcomes if o.verdict is Verdict.WRONG and len(o.said) == 1 and o.is_by_key)
    (said, people), *_rest = tally(wrong).most_common(1) or [("", 0)]
    return Mistake(said, people) if people >= 2 else None


def tally(texts: Iterable[str]) -> Counter[str]:
    """Count texts, those that differ only in capitals and spaces as one, under the spelling that came first."""
    spelling: dict[str, str] = {}
    return Counter(spelling.setdefault(_folded(text), text) for text in texts)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def answers_given(
    scores: Iterable[Score], question_id: int, offered: Sequence[str] = (), right: Iterable[str] = ()
) -> tuple[Given, ...]:
    """Count every part of every answer to a question: options chosen, texts typed, pairs made.

    What was ``offered`` comes first, in that order, also where nobody chose it; the rest follows by how many gave it.
    Right is what is in ``right``, and whatever earned everything on its own by the present key.
    """
    outcomes = _outcomes(scores, question_id)
    earned_all = [o.said[0] for o in outcomes if o.verdict is Verdict.RIGHT and len(o.said) == 1 and o.is_by_key]
    is_right = {_folded(text) for text in [*right, *earned_all]}
    counts = tally(part for outcome in outcomes for part in outcome.said)
    others = [text for text, _people in counts.most_common() if text not in offered]
    return tuple(Given(text, counts[text], _folded(text) in is_right) for text in [*offered, *others])


def summary(scores: Sequence[Score], learner_ids: Iterable[int], order: Sequence[int]) -> Summary:
    """Return the figures of the sentence on top.

    ``scores`` are the attempts that count, ``learner_ids`` who is in the class now, ``order`` the questions by place.
    """
    here = set(learner_ids)
    hard = sorted(hardest(facilities(scores)), key=order.index)
    return Summary(
        answered=len({score.learner_id for score in scores} & here),
        learners=len(here),
        hardest=tuple(order.index(question_id) + 1 for question_id in hard),
        mistake=common_mistake(scores, hard[0]) if len(hard) == 1 else None,
    )


def _outcomes(scores: Iterable[Score], question_id: int) -> list[Outcome]:
    return [o for score in scores for o in score.outcomes if o.question_id == question_id]
