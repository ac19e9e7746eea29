"""What a part of a sentence may not be taken for: some for all, half a pair, an opening cut short, a pronoun let be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.core.facts.asked.answers import answers_in
from quiz.core.facts.asked.refusals import refuse_statement
from quiz.core.generate import generate
from quiz.core.items import FALSE, Form
from quiz.core.questions.also_called import also_called
from quiz.core.questions.exchanged import exchanged
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def answers(reading: Reading) -> set[str]:
    return {answer.text for told in reading.statements for answer in answers_in(told, reading.names)}


def test_what_some_of_a_people_did_is_not_told_of_all(read: Read) -> None:
    said = read("Haldars who fasted through the winter of 1840 were revered as saints in Norway.").said
    assert said == ["Haldars who fasted through the winter of 1840 were revered as saints in Norway."]


def test_what_a_named_person_did_is_told_still(read: Read) -> None:
    said = read("The school was founded in 1902 by Ann Hale who painted ships in Oslo.").said
    assert any(statement.startswith("Ann Hale painted ships") for statement in said)


def test_not_only_keeps_its_but(read: Read) -> None:
    text = "The hills of Telemark were not only much wetter than Oslo but were also covered by old forests."
    for statement in read(text).said:
        assert "not only" not in statement or "but" in statement


@pytest.mark.parametrize("opening", ["Starting", "Beginning"])
def test_an_opening_participle_goes_whole_or_stays_whole(read: Read, opening: str) -> None:
    text = f"{opening} in the seventh century, settlements on the coast of East Africa took part in trade with India."
    assert not any(statement.startswith(f"{opening} settlements") for statement in read(text).said)


@pytest.mark.parametrize(
    "second",
    [
        "It was the farmers of Telemark who brought the plough to Oslo in 1640.",
        "This was a defeat for many, though it opened the way to Denmark in 1640.",
    ],
)
def test_it_that_names_nothing_takes_no_name_from_the_sentence_before(read: Read, second: str) -> None:
    said = read(f"Norway was a kingdom in the north of Europe. {second}").said
    assert not any(statement.startswith("Norway") and "1640" in statement for statement in said)


def test_what_a_parliament_takes_authority_over_is_not_the_parliament(read: Read) -> None:
    text = "In 1908, the Belgian Parliament took the Congo, renamed it Belgian Congo, and assumed authority over it."
    assert not any("over it" in statement for statement in read(text).said)


@pytest.mark.parametrize(("told", "asked"), [("1400s", False), ("1900s", False), ("1560s", True)])
def test_a_century_in_figures_is_no_decade(read: Read, told: str, asked: bool) -> None:
    assert (told in answers(read(f"In the {told}, Halden was locked in a long war with Telemark."))) is asked


def test_the_letters_behind_a_year_are_no_name(read: Read) -> None:
    assert "CE" not in answers(read("The Roman army left the island of Britain in the fifth century CE."))


def test_the_parts_of_a_land_in_brackets_are_no_other_names_for_it(read: Read) -> None:
    names = read("The Allies landed in North Africa (Algeria, Morocco and Tunisia) in 1942. Algeria was French.").names
    land = names.find("North Africa")
    assert land is not None
    assert "Algeria" not in land.spellings


MORE = (
    " The town of Halden lies in the south of Norway. Its harbour was opened in 1861 by the merchant Bo Lund. "
    "The first railway reached the harbour in 1879, and a new bridge was built over the river Tista in 1909."
)


def test_a_people_may_be_said_for_its_empire(read: Read) -> None:
    record = read("The Ottoman Empire took Constantinople in 1453.").record
    assert "Ottomans" in set(also_called("Ottoman Empire", record))
    assert not set(also_called("Ghana Empire", record))


def test_nothing_is_soon_preceded() -> None:
    text = "The Danes were soon followed by the Swedes in 1549. The Swedes built a fort at Halden." + MORE
    assert not [i.stem for i in generate(text, seed=1).items if "soon preceded" in i.stem]


def test_a_trade_before_a_name_is_written_small_within_a_question() -> None:
    text = "Painter Ann Hale received the Halden Prize for her ships in 1970. Ann Hale was born in Oslo in 1921."
    text += MORE
    stems = [item.stem for item in generate(text, seed=1).items]
    assert stems
    assert not [stem for stem in stems if " Painter " in stem]


def test_a_name_that_the_article_never_says_makes_no_statement_false() -> None:
    text = (
        "Ann Hale founded a school of painting in Oslo in 1902. Bo Lund opened a theatre in Bergen in 1911. "
        "The river Glomma flows through Halden. The king of Denmark visited Stavanger in 1920."
    )
    for item in generate(text, seed=3).items:
        if item.form is Form.TRUE_FALSE and item.answer == (FALSE,):
            names = [word.strip(".,'s") for word in item.stem.split()[1:] if word[0].isupper()]
            assert all(name in text for name in names), item.stem


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The tale of Haldor, called Hal, within the old books of Norway is well known.", "tale of Haldor is called"),
        ("Ann Hale liked Norway. Ann Hale had little interest in its farmers or in the old churches.", "its farmers"),
        ("In the summer of 1945, the world looked much different from the way it had five years before.", "it had"),
        ("The farmers of Telemark too were ordered to leave the valley in 1502.", "too"),
        (
            "With the exception of small Danish villages in the hills, the people of Halden were Lutherans by 1560.",
            "The people of",
        ),
        ("In the war of 1260, the soldiers who took Halden were armed with an early kind of cannon.", "were armed."),
        ("In exchange, Bo Lund left the harbour of Halden to the Danes in 1845.", "In exchange"),
        ("The new mill of Bo Lund not only fed the town of Halden but also paid for its harbour.", "Lund only"),
    ],
)
def test_what_points_elsewhere_or_breaks_off_is_not_told(read: Read, text: str, wrong: str) -> None:
    assert not any(wrong in statement for statement in read(text).said)


def test_who_was_taken_and_forced_to_sign_did_not_force(read: Read) -> None:
    text = "In 1936, Bo Lund was taken prisoner in Halden by Danish soldiers and forced to sign a treaty with Denmark."
    kept = [told.text for told in read(text).statements if not refuse_statement(told, read(text).names)]
    assert not any("Lund forced" in statement for statement in kept)


def test_a_planet_is_no_short_name_of_a_probe(read: Read) -> None:
    text = (
        "The Geology of Venus\n\nThe Pioneer Venus orbiter mapped the planet. The surface of Venus is flat. "
        "Venus has a thick atmosphere. The mountains of Venus are high."
    )
    assert not any("Pioneer Venus is" in said or "Pioneer Venus has" in said for said in read(text).said)


def test_they_may_mean_what_a_study_has_shown(read: Read) -> None:
    text = "Decades of work have shown that most of these stones came with the ice. They lie along the coast of Norway."
    assert not any(said.startswith("Decades") and "coast of Norway" in said for said in read(text).said)


def test_what_does_not_depend_on_another_is_not_turned_round(read: Read) -> None:
    told = read("The climate of Norway does not depend on the climate of Denmark.").statements[0]
    assert exchanged(told) == ""
    assert exchanged(read("The climate of Norway depends on the climate of Denmark.").statements[0])


def test_who_built_a_boat_in_one_year_may_have_built_one_in_another() -> None:
    text = "In 1948, Norwegian farmers built a telescope." + MORE
    assert not [i.stem for i in generate(text, seed=1).items if i.answer == (FALSE,) and "built a telescope" in i.stem]


def test_more_than_any_before_is_not_more_than_any(read: Read) -> None:
    text = "In total, Bo Lund built over two dozen Norwegian harbours, more than any mayor before him in Oslo."
    assert not any(said.rstrip(".").endswith("than any mayor") for said in read(text).said)
