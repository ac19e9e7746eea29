"""Long lists, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

Row = TypeVar("Row")

PER_PAGE = 25


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Rows of one page; ``page`` counts from 1, ``pages`` is at least 1, ``total`` counts all rows."""

    rows: Sequence[Row]
    page: int
    pages: int
    total: int


def paginate(session: Session, query: Select[Any], page: int, per_page: int = PER_PAGE) -> Page[Any]:
    """Return the asked page of an ordered query for entities; a page beyond the last gives the last."""
    total = session.scalar(select(func.count()).select_from(query.order_by(None).subquery())) or 0
    pages = max(1, -(-total // per_page))
    page = min(max(1, page), pages)
    rows = session.scalars(query.limit(per_page).offset((page - 1) * per_page)).all()
    return Page(rows, page, pages, total)
