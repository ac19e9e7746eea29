"""Column shorthands the tables share."""

from __future__ import annotations

import enum
from typing import Annotated

from sqlalchemy import Enum, ForeignKey
from sqlalchemy.orm import mapped_column

IdColumn = Annotated[int, mapped_column(primary_key=True)]


def enum_column(kind: type[enum.StrEnum]) -> Enum:
    """Store the enum's value as text, checked in Python: adding a member later needs no table rebuilt."""
    return Enum(kind, native_enum=False, length=32, values_callable=lambda members: [m.value for m in members])


def refers(target: str, *, ondelete: str = "RESTRICT") -> ForeignKey:
    """A foreign key that by default forbids deleting what is still referred to: nothing is lost by accident."""
    return ForeignKey(target, ondelete=ondelete)
