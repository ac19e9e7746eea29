"""From an exception that reached a command to one sentence that says what to mend."""

from __future__ import annotations

import sys

from quiz.config import SettingError
from quiz.core.errors import DomainError


def sentence(error: Exception) -> str | None:
    """Return the sentence, or None where the exception is a defect of the program and its traceback is wanted."""
    from quiz.server.ports import AddressRefused, PortTaken
    from quiz.server.supervisor import GivenUp

    if isinstance(error, DomainError | SettingError | PortTaken | AddressRefused | GivenUp):
        return str(error)
    if isinstance(error, OSError) and error.filename is not None and error.strerror:
        return f"{error.filename} can't be used: {_lowered(error.strerror)}."
    if isinstance(error, ModuleNotFoundError) and error.name in {"psycopg", "psycopg2"}:
        return "QUIZ_DATABASE names a PostgreSQL database, which needs one more package: pip install 'psycopg[binary]'"
    # Only who has loaded it can raise it: a missing file is told without loading a database library.
    return _of_the_database(error) if "sqlalchemy" in sys.modules else None


def _of_the_database(error: Exception) -> str | None:
    from alembic.util.exc import CommandError
    from sqlalchemy import exc

    if isinstance(error, CommandError) and "Can't locate revision" in str(error):
        return (
            "This database was made by a newer version of quiz. Install that version, "
            "or choose another database with QUIZ_DATABASE or another folder with QUIZ_INSTANCE."
        )
    if isinstance(error, exc.ArgumentError | exc.NoSuchModuleError):
        return "QUIZ_DATABASE is no database address that is known here, such as sqlite:////var/lib/quiz/quiz.sqlite3."
    if isinstance(error, exc.DatabaseError) and not isinstance(error, exc.IntegrityError | exc.ProgrammingError):
        return f"The database can't be used: {str(error.orig).strip().splitlines()[0]}."
    return None


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
