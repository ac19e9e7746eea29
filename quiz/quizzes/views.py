"""Quizzes: choosing questions, giving them to a class, watching while they are answered."""

from __future__ import annotations

from flask import Blueprint, abort
from werkzeug.wrappers import Response

from quiz.web import access

bp = Blueprint("quizzes", __name__)


@bp.get("/quizzes")
@access.teachers
def index() -> Response | str:
    """List this teacher's quizzes."""
    abort(404)


@bp.route("/quizzes/new", methods=["GET", "POST"])
@access.teachers
def new() -> Response | str:
    """Ask for a title and the questions."""
    abort(404)


@bp.get("/quizzes/<int:quiz_id>")
@access.teachers
def show(quiz_id: int) -> Response | str:
    """Show one quiz."""
    abort(404)


@bp.get("/assignments/<int:assignment_id>")
@access.teachers
def assignment(assignment_id: int) -> Response | str:
    """Show a quiz that was given to a class."""
    abort(404)
