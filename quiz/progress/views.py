"""What I took and how it went, over time."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask_login import current_user

from quiz.db import open_session
from quiz.progress.queries import over_time, taken_quizzes
from quiz.web import access
from quiz.web.clock import now
from quiz.web.lists import wanted

bp = Blueprint("progress", __name__)


@bp.get("/progress")
@access.learners
def mine() -> str:
    """Show the learner's own marks: by quiz, and over time. Nobody is compared with anybody."""
    session, user_id, at = open_session(), current_user.id, now()
    return render_template(
        "progress/mine.html",
        page=taken_quizzes(session, user_id, now=at, page=wanted().page),
        over_time=over_time(session, user_id, now=at),
    )
