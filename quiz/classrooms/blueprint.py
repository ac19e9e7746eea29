"""The blueprint that the teacher's pages, the roster and joining share."""

from __future__ import annotations

from flask import Blueprint

bp = Blueprint("classrooms", __name__)
