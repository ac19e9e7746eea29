"""The blueprint that the pages for taking a quiz share."""

from __future__ import annotations

from flask import Blueprint

bp = Blueprint("attempts", __name__)
