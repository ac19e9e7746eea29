"""My quizzes, taking one, and how it went."""

from __future__ import annotations

from flask import Blueprint, redirect, url_for
from werkzeug.wrappers import Response

from quiz.core.errors import N_, NotFound
from quiz.web import access

bp = Blueprint("attempts", __name__)


@bp.get("/my-quizzes")
@access.learners
def mine() -> Response:
    """List what is open now, coming and closed."""
    return redirect(url_for("site.home"), 303)


@bp.post("/assignments/<int:assignment_id>/start")
@access.learners
def start(assignment_id: int) -> Response:
    """Begin an attempt, or go on with the one begun."""
    raise NotFound(N_("There is no such quiz for you."))


@bp.post("/quizzes/<int:quiz_id>/try")
@access.teachers
def try_quiz(quiz_id: int) -> Response:
    """Let a teacher take the quiz as a learner would."""
    raise NotFound(N_("There is no such quiz for you."))


@bp.get("/attempts/<int:attempt_id>")
@access.signed_in
def take(attempt_id: int) -> Response:
    """Show one question of an attempt."""
    raise NotFound(N_("There is no such attempt of yours."))


@bp.get("/attempts/<int:attempt_id>/result")
@access.signed_in
def result(attempt_id: int) -> Response:
    """Show how it went."""
    raise NotFound(N_("There is no such attempt of yours."))
