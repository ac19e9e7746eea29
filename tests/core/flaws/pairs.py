"""Every rule about one question, broken and kept."""

from __future__ import annotations

from tests.core.flaws.option_pairs import OPTIONS
from tests.core.flaws.stem_pairs import GAPS, STATEMENTS, STEMS

PAIRS = [*OPTIONS, *STEMS, *STATEMENTS, *GAPS]
