"""Where templates, static files and migrations stand: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def place(name: str) -> Path:
    """Return the absolute folder called ``name``; a wheel carries it inside, an editable install beside."""
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name
