"""Times in forms: typed and shown in the installation's time zone, stored to the second as they were."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wtforms.validators import ValidationError

from quiz.web.filters import from_local, local

SHAPES = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
"""How a time may be typed: the first is what browsers send and show."""


class OfOurTime:
    """Refuse years nobody means; at the calendar's ends a time can't even be turned into another zone's."""

    def __call__(self, _form: Any, field: Any) -> None:
        if field.data and not 2000 <= field.data.year <= 2100:
            raise ValidationError(field.gettext("Please choose a year between 2000 and 2100."))


def shown_time(name: str, moment: dt.datetime | None) -> dict[str, Any]:
    """Return what the field ``name`` shows of a time, and the hidden one beside it that says what was shown."""
    return {name: local(moment), f"{name}_was": _typed(local(moment))}


def stored_time(field: Any, was: Any, present: dt.datetime | None) -> dt.datetime | None:
    """Return the time to store: the present one, seconds and all, where the field was left as it had been shown.

    So a time that was changed since, in another tab, is not set back by saving the page.
    """
    return present if _typed(field.data) == (was.data or "") else from_local(field.data)


def _typed(moment: dt.datetime | None) -> str:
    return moment.strftime(SHAPES[0]) if moment else ""
