"""Results of a quiz in a class: who knows what, and why each mark is what it is."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Blueprint, render_template, request
from flask_login import current_user

from quiz.challenges.queries import in_attempt
from quiz.core.excerpts import excerpts
from quiz.core.wording import FORM_NAMES, in_words
from quiz.corrections.queries import pending
from quiz.db import open_session
from quiz.quizzes.queries import assignment_for, challenges_waiting
from quiz.results import queries
from quiz.results.queries import Row
from quiz.results.sheets import sheet as sheet_of
from quiz.web import access
from quiz.web.clock import now

bp = Blueprint("results", __name__)

PAPER = {"excerpts": excerpts, "in_words": in_words, "form_names": FORM_NAMES}
BY_MARK = "mark"


@bp.get("/assignments/<int:assignment_id>/results")
@access.teachers
def show(assignment_id: int) -> str:
    """Show learners by questions: one sentence, the heat map, the answers to each question."""
    session = open_session()
    assignment = assignment_for(session, current_user, assignment_id)
    table = queries.table(session, assignment, now=now())
    by_mark = request.args.get("sort") == BY_MARK
    return render_template(
        "results/show.html",
        assignment=assignment,
        table=table,
        rows=_by_mark(table.rows) if by_mark else table.rows,
        by_mark=by_mark,
        pending=pending(session, [column.question_id for column in table.columns], now=now()),
        challenges=challenges_waiting(session, current_user, assignment.id),
        now=now(),
        **PAPER,
    )


@bp.get("/assignments/<int:assignment_id>/results/<int:attempt_id>")
@access.teachers
def attempt(assignment_id: int, attempt_id: int) -> str:
    """Show one attempt: each answer, the key that marked it, the reason, the evidence in its paragraph."""
    session = open_session()
    assignment = assignment_for(session, current_user, assignment_id)
    sheet = sheet_of(session, assignment, attempt_id, now=now())
    challenges = in_attempt(session, current_user, attempt_id)
    return render_template("results/attempt.html", assignment=assignment, sheet=sheet, challenges=challenges, **PAPER)


def _by_mark(rows: Sequence[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: -row.counted.share if row.counted else 1)
