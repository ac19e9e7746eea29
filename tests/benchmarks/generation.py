"""How long generation takes beside the parse alone, and how much memory: `python tests/benchmarks/generation.py`.

Writes texts of 300, 3,000 and 50,000 words (or of `--words N`), handles each in a process of its own, and prints one
JSON object on its last line. Times are seconds with the language model loaded; ``parse_s`` is the language model alone
over the same paragraphs, ``total_s`` all of generation, ``ratio`` the one by the other. Both are measured in turn on
several texts of a size, each of them new to the process, and the round of the middle ratio is told: what else the
machine does at a moment says nothing of the program. ``peak_mb`` is the most memory the process ever held, the language
model included.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from quiz.core.facts.words.sentences import BATCH, english
from quiz.core.generate import generate
from quiz.core.reading import lay_out

SIZES = (300, 3_000, 50_000)
ROUNDS = ((1_000, 9), (10_000, 5))
"""Of up to so many words so many texts are measured; a longer one alone."""
SAMPLE = Path(__file__).resolve().parents[2] / "quiz" / "sample" / "astana.txt"
FIRST = "Anna Boris Clara David Edith Frank Greta Henry Irene Jacob Karen Louis Maria Nadia Oscar Paula".split()  # noqa: SIM905
SYLLABLES = "bar cal den fel gor hal kir lan mor nel pol ren sal tor vel win".split()  # noqa: SIM905
TRADES = "engineer painter chemist merchant teacher surgeon composer geologist".split()  # noqa: SIM905
PEOPLE = "villagers sailors traders farmers neighbours masons pupils clerks".split()  # noqa: SIM905
SEASONS = "spring summer autumn winter harvest".split()  # noqa: SIM905
THINGS = "bridge harbour museum railway school hospital library theatre lighthouse".split()  # noqa: SIM905


def main() -> None:
    """Measure every size, or, as a process of one size, that one."""
    options = argparse.ArgumentParser(description="Time the generation of questions beside the parse alone.")
    options.add_argument("--words", type=int, nargs="*", default=SIZES, help="how long the texts are")
    options.add_argument("--one", action="store_true", help="measure in this very process")
    given = options.parse_args()
    if given.one:
        print(json.dumps(measured(given.words[0])))
        return
    print(json.dumps({"sizes": [_in_a_process_of_its_own(words) for words in given.words]}))


def _in_a_process_of_its_own(words: int) -> dict[str, float]:
    command = [sys.executable, __file__, "--one", "--words", str(words)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: dict[str, float] = json.loads(said.splitlines()[-1])
    return found


def measured(words: int) -> dict[str, float]:
    """Return the figures of one size: of several texts those in the middle."""
    texts = next((number for most, number in ROUNDS if words <= most), 1)
    found = sorted(rounds(words, texts), key=lambda figures: figures["ratio"])
    return {**found[texts // 2], "peak_mb": round(_peak_mb(), 1)}


def rounds(words: int, texts: int, clock: Callable[[], float] = time.perf_counter) -> Iterator[dict[str, float]]:
    """Yield the figures of so many texts of a size, in seconds of ``clock``: on the wall, or of this process alone."""
    generate(article(1_000, random.Random(8)), seed=1)  # loads the language model, and all tables
    for place in range(texts):
        yield _one_round(article(words, random.Random(100 + place)), clock)


def _one_round(text: str, clock: Callable[[], float]) -> dict[str, float]:
    passages = [passage.text for passage in lay_out(text).passages]
    asked: list[int] = []
    parse_s = _seconds(lambda: _parse(passages), clock)
    total_s = _seconds(lambda: asked.append(len(generate(text, seed=1).items)), clock)
    return {
        "words": len(text.split()),
        "parse_s": round(parse_s, 3),
        "total_s": round(total_s, 3),
        "ratio": round(total_s / parse_s, 2),
        "questions": asked[0],
    }


def _parse(passages: list[str]) -> None:
    for _parsed in english().pipe(passages, batch_size=BATCH):
        pass


def _seconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    begun = clock()
    work()
    return clock() - begun


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1024 / (1024 if sys.platform == "darwin" else 1)


def article(words: int, rng: random.Random) -> str:
    """Return an article of about so many words: the sample retold of others, lives made up, and talk without a fact."""
    sample = SAMPLE.read_text(encoding="utf-8").strip().split("\n\n")
    parts = [sample[0]]
    told = _retold(sample[1:], rng)
    length = len(sample[0].split())
    while length < words:
        part = rng.choice([lambda: next(told), lambda: _life(rng), lambda: _talk(rng)])()
        parts.append(part)
        length += len(part.split())
    return "\n\n".join(parts)


def _retold(paragraphs: list[str], rng: random.Random) -> Iterator[str]:
    """Yield paragraph after paragraph, then all again with other names and years: no sentence comes twice."""
    names: dict[str, str] = {}
    shift = 0
    while True:
        for paragraph in paragraphs:
            yield _renamed(paragraph, names, shift)
        shift = rng.randint(1, 90)
        names = {"Xi Jinping": _person(rng), "Tokayev": _surname(rng), "Astana": _town(rng), "Kazakhstan": _town(rng)}


def _renamed(paragraph: str, names: dict[str, str], shift: int) -> str:
    """Return a paragraph with other names, its years so much earlier."""
    for name, other in names.items():
        paragraph = paragraph.replace(name, other)
    return re.sub(r"\b(?:19|20)\d\d\b", lambda year: str(int(year[0]) - shift), paragraph)


def _life(rng: random.Random) -> str:
    """Return a paragraph about somebody who never lived."""
    person, town, other, year = _person(rng), _town(rng), _town(rng), rng.randint(1700, 1950)
    surname, thing, trade = person.split()[1], rng.choice(THINGS), rng.choice(TRADES)
    return " ".join(
        [
            f"{person} was {'an' if trade[0] in 'aeiou' else 'a'} {trade} who was born in {town} in {year}.",
            f"{surname} moved to {other} in {year + rng.randint(18, 30)} and built its first {thing}.",
            f"The {thing} of {other} cost {rng.randint(11, 99) * 100:,} pounds, because the stone came from {town}.",
            f"In {year + 40}, the town of {other} gave {surname} a house with {rng.randint(4, 40)} rooms.",
            f"{_person(rng)}, the mayor of {town}, said that {surname} had taught {rng.randint(20, 90)} {trade}s.",
        ]
    )


def _talk(rng: random.Random) -> str:
    """Return a paragraph that tells little that can be asked: much of any article is of this sort."""
    who, others, thing, when = *rng.sample(PEOPLE, 2), rng.choice(THINGS), rng.choice(SEASONS)
    return " ".join(
        [
            f"Few of the {who} had believed that such a {thing} could ever be finished before the {when}.",
            f"When the {others} first heard of the plan, many of them laughed at the {thing}, and some said so.",
            f"It is easy to forget how slowly the {others} went on while no {who} came to help before {when}.",
            f"Those who came later found the {who} proud of what the {others} had feared in the {when}.",
            f"Whether a {thing} could have been made better is a question that the {others} like to ask.",
        ]
    )


def _person(rng: random.Random) -> str:
    return f"{rng.choice(FIRST)} {_surname(rng)}"


def _surname(rng: random.Random) -> str:
    return "".join(rng.sample(SYLLABLES, 2)).capitalize() + rng.choice(["", "er", "man", "son"])


def _town(rng: random.Random) -> str:
    return "".join(rng.sample(SYLLABLES, 2)).capitalize() + rng.choice(["ton", "burg", "ford", "stad"])


if __name__ == "__main__":
    main()
