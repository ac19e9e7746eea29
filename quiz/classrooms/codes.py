"""Join codes: six characters that are read off a wall, called out, and typed on a phone.

Of characters that look alike only one is ever drawn, so that the others can be put right when they are typed. There are
no vowels, which keeps words out of the codes. That leaves 23 signs, 148 million codes.
"""

from __future__ import annotations

import secrets
import unicodedata

ALPHABET = "CDFHJKMNPRTVWXY23456789"
LENGTH = 6

_SEEN_FOR = str.maketrans("0OQ1ILZASEBGU", "DDD777245F86V")
LONGEST_TYPED = 200


def draw() -> str:
    """Draw a code; whether it is in use already is for the database to say."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def folded(typed: str) -> str:
    """Return the code that was meant: capitals, no spaces or signs between, look-alikes put right.

    Any text may come in, the whole link too; what can't be a code comes back as text that matches none.
    """
    last_part = typed[:LONGEST_TYPED].strip().rstrip("/").rpartition("/")[2]
    plain = unicodedata.normalize("NFKC", last_part).upper()
    return "".join(c for c in plain if c.isalnum()).translate(_SEEN_FOR)


def is_code(text: str) -> bool:
    """Say whether a folded text has the shape of a code."""
    return len(text) == LENGTH and all(c in ALPHABET for c in text)
