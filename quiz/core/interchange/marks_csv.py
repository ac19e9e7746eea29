"""A table of marks as CSV: learners by items, as any other system can write it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from quiz.core.errors import N_, InvalidInput
from quiz.core.statistics import Marks

MOST_LEARNERS, MOST_ITEMS = 100_000, 2_000
_HEADING = re.compile(r"(?P<name>.*\S)\s*/\s*(?P<most>\d+(?:[.,]\d+)?)\s*", re.DOTALL)
_MARK = re.compile(r"\d+(?:[.,]\d+)?")

NO_ROWS = N_("This table is empty. Its first line names the items, such as Q1/2: item Q1, of 2 points.")
NO_MAXIMUM = N_("Line 1: “%(heading)s” does not say how many points the item is worth. Write it as Q1/2.")
SAME_NAME = N_("Line 1: two items are named “%(name)s”.")
TOO_MANY = N_("This table is too large: at most %(items)s items and %(learners)s learners fit.")
WRONG_WIDTH = N_("Line %(line)s has %(found)s cells, but line 1 has %(wanted)s.")
NO_MARK = N_("Line %(line)s, %(name)s: “%(cell)s” is not a mark. Leave it empty where nothing was answered.")
TOO_MUCH = N_("Line %(line)s, %(name)s: %(cell)s is more than the %(most)s points the item is worth.")


def load(text: str) -> Marks:
    """Read the first row as items with their maxima (``Q1/2``), the first column as learners; a blank earns nothing.

    Cells are parted by commas, semicolons or tabs, whichever the first line has most of. Raises InvalidInput that
    names the line.
    """
    lines = _cells(text)
    if not lines or len(lines[0][1]) < 2:
        raise InvalidInput(NO_ROWS)
    (_first, head), *rest = lines
    if len(head) > MOST_ITEMS + 1 or len(rest) > MOST_LEARNERS:
        raise InvalidInput(TOO_MANY, items=MOST_ITEMS, learners=MOST_LEARNERS)
    items = [_item(heading) for heading in head[1:]]
    names = [name for name, _most in items]
    for place, name in enumerate(names):
        if name in names[:place]:
            raise InvalidInput(SAME_NAME, name=name)
    rows = tuple(_row(line, cells, items) for line, cells in rest)
    return Marks(tuple(names), tuple(most for _name, most in items), rows)


def _cells(text: str) -> list[tuple[int, list[str]]]:
    """Return the rows that hold anything, each with the number of its line."""
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        return [(reader.line_num, [cell.strip() for cell in row]) for row in reader if any(c.strip() for c in row)]
    except csv.Error as error:
        raise InvalidInput(NO_ROWS) from error


def _item(heading: str) -> tuple[str, float]:
    found = _HEADING.fullmatch(heading)
    most = float(found["most"].replace(",", ".")) if found else 0.0
    if found is None or not most:
        raise InvalidInput(NO_MAXIMUM, heading=heading)
    return found["name"], most


def _row(line: int, cells: Sequence[str], items: Sequence[tuple[str, float]]) -> tuple[float, ...]:
    if len(cells) != len(items) + 1:
        raise InvalidInput(WRONG_WIDTH, line=line, found=len(cells), wanted=len(items) + 1)
    return tuple(_mark(line, cell, *item) for cell, item in zip(cells[1:], items, strict=True))


def _mark(line: int, cell: str, name: str, most: float) -> float:
    if not cell or cell == "-":
        return 0.0
    if not _MARK.fullmatch(cell):
        raise InvalidInput(NO_MARK, line=line, name=name, cell=cell[:40])
    mark = float(cell.replace(",", "."))
    if mark > most:
        raise InvalidInput(TOO_MUCH, line=line, name=name, cell=cell, most=f"{most:g}")
    return mark
