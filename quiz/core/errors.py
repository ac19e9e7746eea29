"""What can go wrong, said so that the person who caused it can mend it.

    DomainError              a sentence for the reader, with values to fill in
    +-- InvalidInput         the input can be mended at one named field          422
    |   +-- UnreadableText   this text cannot be turned into questions           422
    +-- NotFound             there is no such thing, or not for this person      404
    +-- Forbidden            this person may never do this                       403
    +-- Conflict             it was possible before, and is no longer            409
    +-- TooManyTries         wait, then try again                                429

Messages are written in English and marked with :func:`N_`; the web layer translates them, then fills in the values.
"""

from __future__ import annotations


def N_(message: str) -> str:
    """Mark a message for translation without translating it: the core knows no language settings."""
    return message


class DomainError(Exception):
    """A refusal with a sentence for the reader; ``values`` fill its ``%(name)s`` places."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values

    def __str__(self) -> str:
        return self.message % self.values if self.values else self.message


class InvalidInput(DomainError):
    """Input that can be mended; ``field`` names where."""

    def __init__(self, message: str, *, field: str | None = None, **values: object) -> None:
        super().__init__(message, **values)
        self.field = field


class UnreadableText(InvalidInput):
    """A text that holds too little English prose to ask about."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message, field="text", **values)


class NotFound(DomainError):
    """There is no such thing, or this person may not know of it."""


class Forbidden(DomainError):
    """This person may never do this."""


class Conflict(DomainError):
    """The state of things no longer allows it: a closed quiz, a used-up attempt."""


class TooManyTries(DomainError):
    """Throttled; ``wait`` is in seconds."""

    def __init__(self, message: str, *, wait: int, **values: object) -> None:
        super().__init__(message, wait=wait, **values)
        self.wait = wait
