"""Passwords: drawn so that a child can type them, kept as argon2id. Never call these inside a transaction."""

from __future__ import annotations

import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# t=2, m=19 MiB, p=1 (OWASP's second choice): thirty children sign in at once on a teacher's laptop, and the library's
# default costs six times as much.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_NOBODY = _HASHER.hash(secrets.token_hex(16))

LETTERS = "abcdefghjkmnpqrstuvwxyz"
DIGITS = "23456789"
SHORTEST, LONGEST = 8, 200


def draw() -> str:
    """Draw a password such as ``kfmw-2947-tqbx``: no character that looks like another, about 48 bits."""
    return "-".join(_some(alphabet) for alphabet in (LETTERS, DIGITS, LETTERS))


def hash_password(password: str) -> str:
    """Return the argon2id hash; about 30 ms."""
    return _HASHER.hash(password)


def verify(password_hash: str | None, password: str) -> bool:
    """Say whether the password fits. A missing account costs the same time: nothing tells which names exist."""
    try:
        return _HASHER.verify(password_hash or _NOBODY, password) and password_hash is not None
    except (VerificationError, InvalidHashError):
        return False


def _some(alphabet: str) -> str:
    return "".join(secrets.choice(alphabet) for _ in range(4))
