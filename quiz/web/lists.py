"""What the address of a list asks for: which page, what is searched, the archived ones or those in use."""

from __future__ import annotations

from dataclasses import dataclass

from flask import request

LONGEST_SEARCH = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """The part of a list that is asked for; ``page`` counts from 1."""

    page: int
    search: str
    archived: bool


def wanted() -> Wanted:
    """Read this request's address; what can't be understood there counts as not said."""
    return Wanted(
        page=request.args.get("page", 1, type=int),
        search=request.args.get("search", "").strip()[:LONGEST_SEARCH],
        archived="archived" in request.args,
    )
