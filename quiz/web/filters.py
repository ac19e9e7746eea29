"""What templates can call: times, numbers, names told apart, evidence cut into marked and unmarked pieces."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from flask import Flask, current_app
from flask_babel import format_date, format_datetime, format_decimal, get_locale, gettext

from quiz.core.grading.numbers import grouped
from quiz.core.items import Span, merge_spans


def init_filters(app: Flask) -> None:
    """Register the filters and what every template knows."""
    app.add_template_filter(when)
    app.add_template_filter(short_date)
    app.add_template_filter(time_of_day)
    app.add_template_filter(number)
    app.add_template_filter(segments)
    app.add_template_filter(said)
    app.add_template_filter(told_apart)
    app.add_template_filter(grouped)
    app.context_processor(lambda: {"page_has_errors": False, "language": str(get_locale() or "en")})


def when(moment: dt.datetime) -> str:
    """Write a time as the reader's language writes it, with the installation's time zone named."""
    return format_datetime(moment, "d MMMM yyyy, HH:mm zzz")


def short_date(day: dt.date) -> str:
    """Write a day as the reader's language writes it."""
    return format_date(day, "d MMMM yyyy")


def time_of_day(moment: dt.datetime) -> str:
    """Write the hour and minute of a time that is near, in the installation's time zone."""
    return format_datetime(moment, "HH:mm")


def number(value: float) -> str:
    """Write a number with at most two decimals, none where it is whole."""
    return format_decimal(value, format="#,##0.##")


def said(message: str, values: dict[str, Any] | None = None) -> str:
    """Translate a stored English sentence and fill its places."""
    return gettext(message, **(values or {}))


def told_apart(people: Iterable[Any]) -> dict[int, str]:
    """Return each person's name by id; those who share theirs have the user name beside it."""
    people = list(people)
    shared = Counter(_folded(person.display_name) for person in people)
    return {p.id: p.display_name if shared[_folded(p.display_name)] == 1 else _with_user_name(p) for p in people}


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _with_user_name(person: Any) -> str:
    return gettext("%(name)s (%(user_name)s)", name=person.display_name, user_name=person.name)


def segments(text: str, spans: Sequence[Span]) -> Iterator[tuple[str, bool]]:
    """Cut a text at its spans: (piece, is it marked) in order; the pieces joined are the text."""
    position = 0
    for span in merge_spans(spans):
        if span.start > position:
            yield text[position : span.start], False
        yield text[span.start : span.end], True
        position = span.end
    if position < len(text):
        yield text[position:], False


def local(moment: dt.datetime | None) -> dt.datetime | None:
    """Turn a stored time into the naive local time a form's field shows."""
    return None if moment is None else moment.astimezone(_zone()).replace(tzinfo=None)


def from_local(moment: dt.datetime | None) -> dt.datetime | None:
    """Turn the naive local time a person typed into an aware one in UTC."""
    return None if moment is None else moment.replace(tzinfo=_zone()).astimezone(dt.UTC)


def _zone() -> ZoneInfo:
    return ZoneInfo(current_app.config["QUIZ_TIMEZONE"])
