"""Classes: the teacher's pages, and joining by code."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask_login import current_user

from quiz.classrooms.queries import classroom_for, classrooms_of
from quiz.db import open_session
from quiz.web import access

bp = Blueprint("classrooms", __name__)


@bp.get("/classes")
@access.teachers
def index() -> str:
    """List the teacher's classes."""
    return render_template("classrooms/index.html", classrooms=classrooms_of(open_session(), current_user))


@bp.get("/classes/<int:classroom_id>")
@access.teachers
def show(classroom_id: int) -> str:
    """Show one class."""
    classroom = classroom_for(open_session(), current_user, classroom_id)
    return render_template("classrooms/show.html", classroom=classroom)


@bp.get("/join")
@access.public
def join() -> str:
    """Ask for the code of a class."""
    return render_template("classrooms/join.html")
