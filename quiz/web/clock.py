"""The time now, from the one place a test can set it."""

from __future__ import annotations

import datetime as dt

from flask import current_app


def now() -> dt.datetime:
    """Return the time now, aware, in UTC. ``app.config["CLOCK"]`` may be any function that gives one."""
    return current_app.config["CLOCK"]()


def system_clock() -> dt.datetime:
    """Return the machine's time, in UTC."""
    return dt.datetime.now(dt.UTC)
