"""quiz: turns any article into a quiz that a class can trust."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quiz.app import create_app

__all__ = ["create_app"]


def __getattr__(name: str) -> Any:
    # Lazy, so that `quiz generate` and the core never pay for importing the web.
    if name == "create_app":
        from quiz.app import create_app

        return create_app
    raise AttributeError(name)
