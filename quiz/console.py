"""Text for a terminal: tables, and where their last column wraps."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Sequence

NARROWEST = 24
"""A last column gets at least this many characters, however narrow the terminal is."""


def table(rows: Sequence[Sequence[str]], *, headings: Sequence[str] = (), width: int | None = None) -> str:
    """Return rows in aligned columns, two spaces apart; the last column is wrapped to ``width`` (the terminal's)."""
    rows = [headings, *rows] if headings else list(rows)
    width = shutil.get_terminal_size((100, 24)).columns if width is None else width
    columns = [max(len(cell) for cell in column) for column in zip(*(row[:-1] for row in rows), strict=True)]
    indent = sum(columns) + 2 * len(columns)
    return "\n".join(line for row in rows for line in _lines(row, columns, indent, max(width - indent, NARROWEST)))


def _lines(row: Sequence[str], columns: Sequence[int], indent: int, room: int) -> list[str]:
    first = "".join(f"{cell:<{column}}  " for cell, column in zip(row, columns, strict=False))
    last = textwrap.wrap(row[-1], room, break_long_words=False, break_on_hyphens=False) or [""]
    return [(first + last[0]).rstrip(), *(" " * indent + line for line in last[1:])]
