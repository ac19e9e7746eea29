"""A roster as a teacher types it: one learner a line, and a user name for each."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from quiz.accounts.names import LONGEST, LONGEST_KEY, name_key
from quiz.core.errors import N_, InvalidInput
from quiz.models import Membership

MOST_AT_ONCE = 100
LONGEST_PROPOSAL = 40

IN_CLASS = N_(
    "Line %(line)s: %(name)s is already in this class. If this is somebody else, give a user name too, after a comma."
)
TAKEN_OFF = N_("Line %(line)s: %(name)s was taken off the roster. Put the name back from there.")
TAKEN = N_("Line %(line)s: somebody already has the user name %(name)s.")


@dataclass(frozen=True, slots=True)
class Entry:
    """One learner: ``line`` counts from 1 as the teacher sees it; ``name`` is the user name, where one was given."""

    line: int
    display_name: str
    name: str | None = None

    @property
    def key(self) -> str | None:
        """The user name folded, as accounts compare it."""
        return name_key(self.name) if self.name else None


def read_entries(text: str) -> tuple[list[Entry], list[InvalidInput]]:
    """Read a pasted roster into (entries, what must be mended, by line); empty lines count but say nothing.

    A line is a name, or a name, a comma (or a tab, as spreadsheets paste it) and a user name.
    """
    entries: list[Entry] = []
    refusals: list[InvalidInput] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            entries.append(_entry(number, line))
        except InvalidInput as refusal:
            refusals.append(refusal)
    if not entries and not refusals:
        refusals.append(_refusal(N_("Please write at least one name.")))
    if len(entries) > MOST_AT_ONCE:
        refusals.append(_refusal(N_("At most %(most)s learners can be added at once."), most=MOST_AT_ONCE))
    return entries, [*refusals, *_repeated(entries)]


def clashes(entries: Sequence[Entry], members: Sequence[Membership], taken: Set[str]) -> Iterator[InvalidInput]:
    """Yield what stands against adding these entries to a class with these members, taken off or not.

    ``taken`` holds the keys of the given user names that somebody has already. A list that was sent twice gives one
    sentence, not one a line.
    """
    present = [entry for entry in entries if (member := _same(entry, members)) and member.left_at is None]
    if present and len(present) == len(entries):
        yield _refusal(
            N_(
                "All of these are in the class already; nobody was added twice. Passwords are shown only once: "
                "draw a new one for whoever has none."
            )
        )
        return
    for entry in entries:
        member = _same(entry, members)
        if member is not None:
            yield _refusal(IN_CLASS if member.left_at is None else TAKEN_OFF, line=entry.line, name=entry.display_name)
        elif entry.key in taken:
            yield _refusal(TAKEN, line=entry.line, name=entry.name)


def _same(entry: Entry, members: Sequence[Membership]) -> Membership | None:
    """Return the member an entry means: the one with its user name, else the one with its display name."""
    if entry.key:
        return next((member for member in members if member.user.name_key == entry.key), None)
    wanted = name_key(entry.display_name)
    return next((member for member in members if name_key(member.user.display_name) == wanted), None)


def proposal(display_name: str, taken: Iterable[str]) -> str:
    """Return a user name made of a display name, easy to type, whose key is not among ``taken``: anna, then anna2."""
    base, in_use = base_name(display_name), set(taken)
    return next(name for name in _numbered(base) if name_key(name) not in in_use)


def base_name(display_name: str) -> str:
    """Return a display name as a user name: small letters without accents, a dot for whatever stands between."""
    apart = unicodedata.normalize("NFKD", display_name).casefold()
    plain = unicodedata.normalize("NFKC", "".join(c for c in apart if not unicodedata.combining(c)))
    words = re.findall(r"[^\W_]+", plain)
    return ".".join(words)[:LONGEST_PROPOSAL].strip(".") or "learner"


def _numbered(base: str) -> Iterator[str]:
    yield base
    joint = "." if base[-1].isdigit() else ""
    number = 2
    while True:
        yield f"{base}{joint}{number}"
        number += 1


def _entry(number: int, line: str) -> Entry:
    parts = [" ".join(part.split()) for part in re.split(r"[,\t]", line)]
    if len(parts) > 2 or not parts[0]:
        raise _refusal(N_("Line %(line)s: write a name, or a name, a comma and a user name."), line=number)
    for part in parts:
        if len(part) > LONGEST or len(name_key(part)) > LONGEST_KEY:
            raise _refusal(N_("Line %(line)s: this is too long; %(most)s characters fit."), line=number, most=LONGEST)
        if not part.isprintable():
            raise _refusal(N_("Line %(line)s: please use letters, digits and signs that can be seen."), line=number)
    return Entry(number, parts[0], parts[1] if len(parts) == 2 and parts[1] else None)


def _repeated(entries: list[Entry]) -> Iterator[InvalidInput]:
    """Two lines with one name and nothing to tell them apart, or with one user name."""
    unnamed: dict[str, list[Entry]] = defaultdict(list)
    named: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        kind = unnamed if entry.name is None else named
        kind[name_key(entry.name or entry.display_name)].append(entry)
    for twins in (group for group in unnamed.values() if len(group) > 1):
        yield _refusal(
            N_("Lines %(lines)s: %(name)s stands here more than once. Give each a user name, after a comma."),
            lines=", ".join(str(entry.line) for entry in twins),
            name=twins[0].display_name,
        )
    for twins in (group for group in named.values() if len(group) > 1):
        yield _refusal(
            N_("Lines %(lines)s: the user name %(name)s stands here more than once."),
            lines=", ".join(str(entry.line) for entry in twins),
            name=twins[0].name,
        )


def _refusal(message: str, **values: object) -> InvalidInput:
    return InvalidInput(message, field="names", **values)
