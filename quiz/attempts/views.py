"""To come."""

from __future__ import annotations

from flask import Blueprint

bp = Blueprint("attempts", __name__)
