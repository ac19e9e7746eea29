"""``python -m quiz`` is the command ``quiz``."""

from __future__ import annotations

from quiz.cli import main

main()
