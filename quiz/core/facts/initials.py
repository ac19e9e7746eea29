"""Initials and the words they are short for."""

from __future__ import annotations

import re


def spelt_out(short: str, before: str) -> str:
    """Return the last words before a bracket whose initials, small words aside, are what stands in it, or ""."""
    words = before.split()
    for first in range(len(words) - 1, -1, -1):
        tail = words[first:]
        initials = "".join(w[0] for word in tail for w in re.findall(r"[A-Za-z]+", word) if w[0].isupper())
        if initials == short.upper() and words[first][0].isupper():
            return " ".join(tail)
    return ""
