"""Results of a quiz given to a class."""

from __future__ import annotations

from flask import Blueprint, abort
from werkzeug.wrappers import Response

from quiz.web import access

bp = Blueprint("results", __name__)


@bp.get("/assignments/<int:assignment_id>/results")
@access.teachers
def show(assignment_id: int) -> Response | str:
    """Show learners by questions."""
    abort(404)
