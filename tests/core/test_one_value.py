"""What may be denied: a value that can be only one, for what is done once, by one, in one place."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.distractors import choosing
from quiz.core.facts.asked import denial, lasting, slots
from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.questions import true_false
from quiz.core.questions.pointed import at_its_point
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def answer(reading: Reading, text: str) -> Answer:
    found = (a for s in reading.statements for a in answers_in(s, reading.names))
    return next(a for a in found if text in a.text)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Ruth Calloway was born in Norway in 1872.", "1872"),
        ("The Port Ellery Trust was founded by Ruth Calloway in 1872.", "1872"),
        ("Ruth Calloway was the first woman of Norway in the Calloway Club in 1872.", "1872"),
        ("Ruth Calloway was born in Norway in 1872.", "Norway"),
        ("The harbour of Montrose was designed by Ruth Calloway in 1872.", "Ruth Calloway"),
        ("Ruth Calloway married Hugh Tull in 1872.", "Hugh Tull"),
        ("Ruth Calloway discovered the Ellery Comet in 1872.", "Ruth Calloway"),
        ("Ruth Calloway was a Norwegian engineer of the Port Ellery Trust.", "Norwegian"),
    ],
)
def test_what_happens_once_has_one_value(read: Read, sentence: str, text: str) -> None:
    assert denial.may_be_denied(answer(read(sentence), text))


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Ruth Calloway lived in the harbour of Montrose in 1872.", "1872"),
        ("Montrose had about 400 sailors from Norway in 1872.", "1872"),
        ("Ruth Calloway visited the town of Wick in 1872.", "1872"),
        ("Norway won the Calloway Cup of Montrose in 1872.", "1872"),
        ("Montrose has been a port of Norway since May 1872.", "1872"),
        ("The harbour of Montrose was finished by the early 1870s.", "1870s"),
        ("In 1872 the Port Ellery Trust had come into being in Norway.", "1872"),
        ("The Port Ellery Trust was founded in Wick as early as the 1870s.", "1870s"),
        ("The port of Montrose developed in the 1870s.", "1870s"),
        ("In the summer of 1872, Ruth Calloway was building a house in Wick.", "1872"),
        ("Ruth Calloway performed the songs of Agnes Tull in Norway in 1872.", "Norway"),
        ("Ruth Calloway met Hugh Tull in Montrose in 1872.", "Hugh Tull"),
        ("The harbour of Montrose was praised by Ruth Calloway in 1872.", "Ruth Calloway"),
        ("The harbour of Montrose was damaged by the Calloway Storm.", "Montrose"),
        ("A Norwegian fleet captured Montrose in 1872.", "Norwegian"),
        ("Ruth Calloway looked forward to the summit in Montrose.", "Montrose"),
        ("Ruth Calloway studied medicine at the University of Wick in 1872.", "medicine"),
        ("Ruth Calloway was a Norwegian chemist of the Port Ellery Trust.", "chemist"),
    ],
)
def test_what_may_be_so_of_others_too_is_not_denied(read: Read, sentence: str, text: str) -> None:
    assert not denial.may_be_denied(answer(read(sentence), text))


@pytest.mark.parametrize(
    ("sentence", "text", "lasts"),
    [
        ("Montrose is located in Scotland.", "Scotland", True),
        ("Port Ellery is the capital of Norway.", "Norway", True),
        ("The largest city of Norway is Dundee.", "Dundee", True),
        ("Montrose is a city in Scotland with old harbours.", "Scotland", True),
        ("Ruth Calloway is the mayor of Dundee.", "Ruth Calloway", True),
        ("Ruth Calloway is a friend of Hugh Tull.", "Hugh Tull", False),
        ("Ruth Calloway is a friend of Hugh Tull.", "Ruth Calloway", False),
        ("Harbours are located in Scotland.", "Scotland", False),
        ("Ruth Calloway of Norway often travels in Scotland.", "Scotland", False),
    ],
)
def test_a_place_lies_in_one_land_whatever_the_tense(read: Read, sentence: str, text: str, lasts: bool) -> None:
    assert lasting.is_lasting(answer(read(sentence), text)) is lasts


@pytest.mark.parametrize(
    ("sentence", "text", "one"),
    [
        ("Norway is an example of a kingdom with many harbours.", "Norway", False),
        ("Theft, murder and arson are types of crimes in Norway.", "arson", False),
        ("Ruth Calloway had two brothers in Norway.", "brothers", False),
        ("Oxygen promotes combustion in the engines of Montrose.", "combustion", False),
        ("There is little choice of bread in a monopoly.", "monopoly", False),
        ("Schools became poor in Norway in 1872.", "Norway", False),
        ("The schools of Ruth Calloway became poor in Norway in 1872.", "Norway", True),
        ("Ruth Calloway bought a violin in Montrose in 1872.", "violin", True),
        ("Ruth Calloway married a Norwegian engineer in 1872.", "Norwegian", True),
        ("Ruth Calloway hired Norwegian engineers in 1872.", "Norwegian", False),
    ],
)
def test_what_may_be_so_of_its_kindred_has_no_wrong_options(read: Read, sentence: str, text: str, one: bool) -> None:
    assert slots.has_one_value(answer(read(sentence), text)) is one


def test_a_name_with_an_initial_is_the_name_written_out() -> None:
    assert choosing.overlap("Hugh J. Tull", "Hugh James Tull")
    assert not choosing.overlap("Hugh J. Tull", "Hugh Robert Tull")
    assert not choosing.overlap("Wick 1", "Wick 2")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "In 1872, in the harbour of Montrose, Ruth Calloway was wounded by a whale.",
            "In 1872, in the harbour of Montrose, Ruth Calloway was wounded by a whale.",
        ),
        ("In 1872, Ruth Calloway left Norway.", "Ruth Calloway left Norway in 1872."),
        ("In 1872, Ruth Calloway sold the ship Tarn of 1870.", "In 1872, Ruth Calloway sold the ship Tarn of 1870."),
    ],
)
def test_a_date_told_first_moves_to_the_end_where_none_stands_there(read: Read, sentence: str, told: str) -> None:
    short = at_its_point(answer(read(sentence), "1872"))
    assert short is not None
    assert short.statement.text == told


def test_no_name_is_put_where_its_surname_stands_already(read: Read) -> None:
    reading = read(
        "Ruth Calloway and John Farrow left Norway in 1870. The Calloway Medal was designed by Peter Barlow in 1872."
    )
    key = answer(reading, "Peter Barlow")
    told = [true_false.write_false(key, reading.record, random.Random(seed)) for seed in range(9)]
    assert {item.stem for item in told if not isinstance(item, str)} == {
        "The Calloway Medal was designed by John Farrow in 1872."
    }


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("The University of Wick was founded in 1872.", True),
        ("The University of Wick may own the castle of Montrose.", False),
        ("Some harbours of Norway are older than Montrose.", False),
        ("The University of Wick has a charming garden in Norway.", False),
        ("Ruth Calloway was arrested in May 1872.", False),
    ],
)
def test_a_statement_binds_itself_to_something(read: Read, sentence: str, asked: bool) -> None:
    reading = read(sentence)
    assert bool(list(true_false.write_whole(reading.statements[0], reading.names))) is asked
