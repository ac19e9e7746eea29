"""What the review page shows: the article laid out, and a note in its margin for each question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from quiz.core.errors import N_
from quiz.core.flaws.article import Told
from quiz.core.items import Form, Span
from quiz.core.wording import in_words
from quiz.models import Question, QuestionStatus, QuestionVersion
from quiz.questions.doubts import doubts_about
from quiz.questions.page import ArticlePage, Sentence
from quiz.questions.queries import Holder

FILTERS = {
    "all": N_("all"),
    "doubtful": N_("doubtful"),
    "drafts": N_("drafts"),
    "approved": N_("approved"),
    "rejected": N_("rejected"),
    "retired": N_("retired"),
}
STATUSES = {
    "drafts": QuestionStatus.DRAFT,
    "approved": QuestionStatus.APPROVED,
    "rejected": QuestionStatus.REJECTED,
    "retired": QuestionStatus.RETIRED,
}
IN_PLAY = frozenset({QuestionStatus.DRAFT, QuestionStatus.APPROVED})
PER_PAGE = 60
"""Notes on one page: a long article has hundreds, and each carries its forms."""


@dataclass(frozen=True)
class Note:
    """A question in the margin: ``number`` of ``total``, why it may be doubtful, and the quizzes that have it."""

    question: Question
    number: int
    total: int
    doubts: tuple[str, ...]
    holders: Sequence[Holder] = ()

    @property
    def version(self) -> QuestionVersion:
        """Return the wording shown."""
        return self.question.current

    @property
    def options(self) -> list[tuple[str, bool]]:
        """Return (text, is it right) of each option; none where there are none to choose from."""
        right = self.version.key.key.get("options", ())
        chosen_from = {Form.MULTIPLE_CHOICE, Form.MULTIPLE_RESPONSE, Form.TRUE_FALSE}
        options = self.version.options if self.version.form in chosen_from else []
        return [(option["text"], option["id"] in right) for option in options]

    @property
    def answers(self) -> tuple[str, ...]:
        """Return the key in words: the answer first, then what counts as well."""
        return in_words(self.version.key.key, self.version.options, self.version.choices)

    @property
    def spare(self) -> tuple[str, ...]:
        """Return the choices of a matching question that belong to nothing."""
        taken = set(self.version.key.key.get("pairs", {}).values())
        return tuple(choice["text"] for choice in self.version.choices if choice["id"] not in taken)

    def answer_spans(self, text: str) -> list[Span]:
        """Return where the answers stand in the evidence, word for word; true and false stand nowhere."""
        if self.version.form is Form.TRUE_FALSE or not self.answers:
            return []
        words = re.compile("|".join(rf"(?<!\w){re.escape(answer)}(?!\w)" for answer in self.answers), re.IGNORECASE)
        found = (words.finditer(text, span.start, span.end) for span in self.version.evidence)
        return [Span(match.start(), match.end()) for matches in found for match in matches]

    def is_shown(self, chosen: str) -> bool:
        """Say whether a filter lets this note through."""
        if chosen == "doubtful":
            return bool(self.doubts) and self.question.status in IN_PLAY
        return chosen not in STATUSES or self.question.status is STATUSES[chosen]


class Review:
    """The whole page: the article as ``told``, its ``questions`` in order, their ``facts``, who ``held`` each."""

    def __init__(
        self,
        told: Told,
        questions: Sequence[Question],
        facts: Sequence[Span],
        held: Mapping[int, Sequence[Holder]],
        *,
        chosen: str = "all",
        page: int = 1,
    ) -> None:
        total = len(questions)
        notes = [
            Note(question, n, total, doubts_about(question, told), held.get(question.id, ()))
            for n, question in enumerate(questions, 1)
        ]
        self.all_notes = {note.question.id: note for note in notes}
        shown = [note for note in notes if note.is_shown(chosen)]
        self.chosen, self.total = chosen, len(shown)
        self.pages = max(1, -(-len(shown) // PER_PAGE))
        self.page = min(max(1, page), self.pages)
        self.notes = shown[(self.page - 1) * PER_PAGE : self.page * PER_PAGE]
        self.counts = {name: sum(note.is_shown(name) for note in notes) for name in FILTERS}
        self._text, self._facts = told.text, facts

    @cached_property
    def article(self) -> ArticlePage:
        """Return the article laid out, the evidence of the notes shown cut out of it."""
        asked = {note.question.id: note.version.evidence for note in self.notes}
        keys = {note.question.id: note.answer_spans(self._text) for note in self.notes}
        return ArticlePage(self._text, self._facts, asked, keys)

    @property
    def sound_drafts(self) -> int:
        """Return how many drafts nothing is doubtful about: what may be approved without a look at each."""
        drafts = (note for note in self.all_notes.values() if note.question.status is QuestionStatus.DRAFT)
        return sum(not note.doubts for note in drafts)

    def still_free(self, question_ids: Iterable[int]) -> int:
        """Return how many of these are approved and in no quiz."""
        notes = (self.all_notes.get(id_) for id_ in question_ids)
        return sum(n is not None and n.question.status is QuestionStatus.APPROVED and not n.holders for n in notes)

    def sentence_of(self, note: Note) -> Sentence | None:
        """Return the first sentence of a note's evidence."""
        return next(iter(self.article.touched(note.version.evidence)), None)

    def quotations(self, note: Note) -> list[tuple[str, tuple[Span, ...]]]:
        """Return a note's evidence in its sentences, marked."""
        return self.article.quotations(note.version.evidence)

    def after(self, question_id: int) -> int | None:
        """Return the id of the question shown after this one."""
        ids = [note.question.id for note in self.notes]
        place = ids.index(question_id) + 1 if question_id in ids else len(ids)
        return ids[place] if place < len(ids) else None
