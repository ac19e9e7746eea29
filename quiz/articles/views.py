"""A teacher's articles."""

from __future__ import annotations

from flask import Blueprint, abort

from quiz.web import access
from quiz.web.forms import Answer

bp = Blueprint("articles", __name__, url_prefix="/articles")


@bp.get("/")
@access.teachers
def index() -> Answer:
    """List the teacher's articles."""
    abort(404)


@bp.get("/<int:article_id>")
@access.teachers
def show(article_id: int) -> Answer:  # noqa: ARG001
    """Show how the reading goes; when it is done, go on to the review."""
    abort(404)
