"""The blueprint that quizzes and assignments share."""

from __future__ import annotations

from flask import Blueprint

bp = Blueprint("quizzes", __name__)
