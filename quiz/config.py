"""Every setting: its variable, its default, its meaning. Nothing else reads the environment.

The table below is what ``quiz settings`` prints. A setting is read from the environment when the application is made,
never at import, so that a test or a second application in one process may have its own.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

KEPT_KEY = "secret_key"


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table: ``parse`` turns the variable's text into the value used."""

    variable: str
    default: str
    meaning: str
    parse: Callable[[str], Any] = str


class SettingError(Exception):
    """A variable holds what its setting can't take; the message names both."""


def _flag(text: str) -> bool:
    if text.lower() in {"1", "true", "yes", "on"}:
        return True
    if text.lower() in {"0", "false", "no", "off", ""}:
        return False
    raise ValueError("must be yes or no")


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError("must be a whole number") from None


def _positive(text: str) -> int:
    number = _whole(text)
    if number < 1:
        raise ValueError("must be 1 or more")
    return number


def _port(text: str) -> int:
    number = _whole(text)
    if not 0 <= number <= 65535:
        raise ValueError("must be between 0 and 65535")
    return number


def _database(text: str) -> str:
    # Hosting providers hand out postgres://, which SQLAlchemy no longer knows.
    for old in ("postgres://", "postgresql://"):
        if text.startswith(old):
            return "postgresql+psycopg://" + text.removeprefix(old)
    return text


def _zone(text: str) -> str:
    try:
        return ZoneInfo(text).key
    except (KeyError, ValueError, OSError):
        raise ValueError("is not the name of a time zone, such as Europe/Berlin") from None


SETTINGS: tuple[Setting, ...] = (
    Setting("QUIZ_INSTANCE", "instance", "folder for the database and the secret key; made when missing"),
    Setting("QUIZ_DATABASE", "", "database address; empty: SQLite in quiz.sqlite3 in the instance folder", _database),
    Setting("QUIZ_SECRET_KEY", "", "signs sessions; empty: drawn once and kept in the instance folder, mode 0600"),
    Setting("QUIZ_HOST", "127.0.0.1", "address to serve on; 0.0.0.0 lets the classroom's network in, over plain HTTP"),
    Setting("QUIZ_PORT", "8000", "port to serve on", _port),
    Setting("QUIZ_WORKERS", "1", "web processes", _positive),
    Setting("QUIZ_THREADS", "8", "threads in each web process", _positive),
    Setting("QUIZ_HTTPS", "no", "yes: a proxy in front speaks HTTPS; cookies are then marked Secure", _flag),
    Setting(
        "QUIZ_PROXIES", "0", "how many proxies in front may set X-Forwarded-* headers", lambda t: max(0, _whole(t))
    ),
    Setting("QUIZ_TIMEZONE", "UTC", "time zone in which times are shown and typed, such as Europe/Berlin", _zone),
    Setting("QUIZ_LANGUAGE", "en", "language of the pages when the browser asks for none that we have"),
    Setting("QUIZ_MAX_UPLOAD", "16777216", "largest request accepted, in bytes", _positive),
)


def read_settings(environ: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Return every setting by its variable, parsed.

    Raises :class:`SettingError` naming the variable that can't be used, and why.
    """
    environ = os.environ if environ is None else environ
    return {setting.variable: _read(setting, environ) for setting in SETTINGS}


def _read(setting: Setting, environ: Mapping[str, str]) -> Any:
    text = environ.get(setting.variable, setting.default)
    try:
        return setting.parse(text)
    except ValueError as error:
        raise SettingError(f"{setting.variable} is {text!r}: it {error}.") from error


def instance_folder(settings: Mapping[str, Any]) -> Path:
    """Return the instance folder as an absolute path; make it, readable by its owner only, when missing."""
    folder = Path(settings["QUIZ_INSTANCE"]).expanduser().resolve()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def database_url(settings: Mapping[str, Any]) -> str:
    """Return the address of the database, as SQLAlchemy spells it."""
    return settings["QUIZ_DATABASE"] or f"sqlite:///{instance_folder(settings) / 'quiz.sqlite3'}"


def secret_key(settings: Mapping[str, Any]) -> str:
    """Return the key that signs sessions; draw it once, with mode 0600, where none was set."""
    if settings["QUIZ_SECRET_KEY"]:
        return str(settings["QUIZ_SECRET_KEY"])
    path = instance_folder(settings) / KEPT_KEY
    if not path.exists():
        _keep_once(path, secrets.token_hex(32))
    return path.read_text(encoding="ascii")


def _keep_once(path: Path, text: str) -> None:
    # Written aside and linked into place: two processes starting together agree on one whole key.
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
