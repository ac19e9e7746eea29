"""Nonsense thrown at every address, from a fixed seed: whatever comes, the answer is no failure of the program."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.client import Client
from tests.hostile.school import token

NONSENSE = [
    *("", " ", "0", "-1", "1e5", "NaN", "sNaN", "Infinity", str(10**30), "9" * 5000, "²", "١٢", "\x00", "a\x00b", "%s"),
    *("\u202eevil", "<script>", "{{7*7}}", "' OR 1=1 --", "a" * 70_000, "[]", '[["a","\\ud800"]]', "\ufffe", "\u2028"),
    *("2026-13-45", "0001-01-01T00:00", "9999-12-31T23:59", "//evil", "up:o1", "o1", "1-2", "999999999-999999999"),
]
NAMES = [
    *("entries-0-points", "entries-²-points", "entries-99-question_id", "choices-0-id", "choices-99-text", "choices"),
    *("pair-o1", "pair-", "sequence", "move", "go", "revision", "up", "remove", "show", "options", "text", "ordered"),
    *("evidence", "questions", "article", "next", "kept", "step", "status", "count", "page", "answering", "classroom"),
    *("title", "name", "names", "stem", "kind", "lines", "value", "closes_at", "attempts_allowed", "reveal", "search"),
    *("time_limit", "grace", "counts", "extra_time", "extra_attempts", "minutes", "closes_at_was"),
    *("registration", "instead_of", "password", "file", "published_on", "address", "code", "display_name", "__proto__"),
    *("reply", "decision", "reason", "points", "pairs-0-left", "pairs-²-right", "spare", "events", "more"),
]
PARTS = [
    "0",
    "1",
    "2",
    "7",
    str(2**63 - 1),
    str(2**63),
    str(10**30),
    "-1",
    "²",
    "%00",
    "%ED%A0%80",
    "..",
    "%0a",
    "x" * 3000,
]
QUERIES = [
    "",
    "",
    "?page=" + "9" * 5000,
    "?page=-5&page=²",
    "?search=%00%25_",
    "?at=0-41&at=99-1",
    "?article=²",
    "?%ff=%ff",
]
TIMES = 400


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_that_is_sent_breaks_the_program(app, school, browse, seed):
    rng = random.Random(seed)
    browsers = [browse(school.teacher), browse(school.learner), Client(app)]
    tokens = [token(browser, page) for browser, page in zip(browsers, ("/account", "/account", "/join"), strict=True)]
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint not in {"static", "accounts.sign_out"}]
    statuses = Counter()
    for _ in range(TIMES):
        rule, who = rng.choice(rules), rng.randrange(3)
        sent = {
            "headers": {"X-CSRFToken": tokens[who]["csrf_token"], "Accept": rng.choice(["*/*", "application/json"])}
        }
        method = rng.choice(sorted(rule.methods))
        if method == "POST":
            sent["data"] = {rng.choice(NAMES): _values(rng) for _ in range(rng.randrange(12))}
        answer = browsers[who].browser.open(_address(rng, rule, school), method=method, **sent)
        assert answer.status_code < 500, (method, answer.request.path, sent)
        statuses[answer.status_code] += 1
    assert len(statuses) >= 6  # it got past the door: pages, redirects, refusals of every sort


def _values(rng) -> list[str]:
    return [rng.choice(NONSENSE) for _ in range(rng.choice([1, 1, 1, 2, 30]))]


def _address(rng, rule, school) -> str:
    known = {name: str(value) for name, value in school.ids().items()} | {"code": school.classroom.join_code}
    address = rule.rule
    for name in rule.arguments:
        part = known[name] if rng.random() < 0.8 else rng.choice(PARTS)
        address = address.replace(f"<int:{name}>", part).replace(f"<{name}>", part)
    return address + rng.choice(QUERIES)
