"""What I took and how it went, over time."""

from __future__ import annotations

from flask import Blueprint, redirect, url_for
from werkzeug.wrappers import Response

from quiz.web import access

bp = Blueprint("progress", __name__)


@bp.get("/progress")
@access.learners
def mine() -> Response:
    """Show my progress."""
    return redirect(url_for("site.home"), 303)
