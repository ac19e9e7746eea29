"""The benchmark runs and says what it is to say; generation keeps to its promise, in time of the process alone.

The time on the wall is the benchmark's to tell: here it would tell how busy the machine is. What else runs slows rules
more than the parse, which waits less for memory; so the promise is to be kept in one round of a few.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="memory is measured as Unix tells it")

SCRIPT = Path(__file__).with_name("generation.py")
FIELDS = {"words", "parse_s", "total_s", "ratio", "questions", "peak_mb"}
MOST_TIMES_THE_PARSE = 3
MOST_MB = 600


def test_the_last_line_is_one_object_with_every_size() -> None:
    said = subprocess.run(
        [sys.executable, str(SCRIPT), "--words", "200", "400"], capture_output=True, text=True, check=True
    ).stdout
    small, larger = json.loads(said.splitlines()[-1])["sizes"]
    for size, words in ((small, 200), (larger, 400)):
        assert set(size) == FIELDS
        assert words <= size["words"] < words + 200
        assert size["questions"] > 0
        assert size["ratio"] == pytest.approx(size["total_s"] / size["parse_s"], abs=0.05)
        assert size["peak_mb"] < MOST_MB
    assert larger["questions"] > small["questions"]


def test_questions_cost_no_more_than_promised_beside_the_parse() -> None:
    from tests.benchmarks.generation import rounds

    ratios = []
    for found in rounds(2_000, 6, clock=time.process_time):
        assert 0 < found["parse_s"] < found["total_s"]
        ratios.append(found["ratio"])
        if found["ratio"] <= MOST_TIMES_THE_PARSE:
            return
    pytest.fail(f"the parse was exceeded {ratios} times")


def test_the_text_is_no_sentence_said_again_and_again() -> None:
    from tests.benchmarks.generation import article

    said = Counter(article(5_000, random.Random(7)).replace("\n", " ").split(". "))
    assert sum(count for count in said.values() if count > 1) < 0.3 * said.total()
    assert article(500, random.Random(7)) == article(500, random.Random(7))
