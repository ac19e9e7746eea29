"""The front door."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, url_for
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.web import access

bp = Blueprint("site", __name__)


@bp.get("/")
@access.public
def home() -> Response | str:
    """Lead each person to their own first page; a stranger may sign in or join a class."""
    if not current_user.is_authenticated:
        return render_template("site/home.html")
    return redirect(url_for("articles.index" if current_user.is_teacher else "attempts.mine"), 303)
