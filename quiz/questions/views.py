"""Reviewing an article's questions, changing them, writing one by hand."""

from __future__ import annotations

from flask import Blueprint, abort

from quiz.web import access
from quiz.web.forms import Answer

bp = Blueprint("questions", __name__)


@bp.get("/articles/<int:article_id>/review")
@access.teachers
def review(article_id: int) -> Answer:  # noqa: ARG001
    """Show the article and its questions side by side."""
    abort(404)
