"""Sign-in names: what counts as the same one."""

from __future__ import annotations

import unicodedata

from quiz.core.errors import N_, InvalidInput

LONGEST = 80
LONGEST_KEY = 160
"""What the column holds; a single sign can fold to eighteen."""


JOINERS = "\u200c\u200d"
"""Signs without a shape of their own that Persian names and some emoji need."""


def name_key(name: str) -> str:
    """Return the name folded, so that Peter, PETER and " peter " are one: NFKC, casefold, single spaces, no joiners."""
    folded = unicodedata.normalize("NFKC", name.translate(dict.fromkeys(map(ord, JOINERS)))).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())  # folding may take characters apart again


def checked_name(name: str, *, field: str = "name") -> str:
    """Return the name with single spaces, or raise :class:`InvalidInput` at ``field``."""
    name = " ".join(name.split())
    if not name:
        raise InvalidInput(N_("Please give a name."), field=field)
    if len(name) > LONGEST or len(name_key(name)) > LONGEST_KEY:
        raise InvalidInput(N_("This name is too long; %(most)s characters fit."), field=field, most=LONGEST)
    if not all(c.isprintable() or c in JOINERS for c in name) or not name_key(name):
        raise InvalidInput(N_("Please use letters, digits and signs that can be seen."), field=field)
    return name
