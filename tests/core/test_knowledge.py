"""What everybody knows: families of names, and the kinds they give."""

from __future__ import annotations

import pytest

from quiz.core.facts.named import gazetteer, sorts
from quiz.core.facts.named.alike import contains, is_written_alike
from quiz.core.facts.named.kinds import kind_of_name
from quiz.core.facts.named.mentions import Mention
from quiz.core.knowledge import kin


def mention(text: str, label: str, *, human: bool = False) -> Mention:
    return Mention(0, 0, len(text.split()), text, label, human=human)


def test_a_family_holds_each_name_once_and_enough_of_them():
    for family in kin._families():
        fulls = [known.full for known in family]
        assert len(fulls) == len(set(fulls)) >= 3, fulls


def test_a_surname_finds_its_one_bearer_and_is_answered_with_surnames():
    assert kin.kind_of("Einstein") == "person"
    assert "Bohr" in kin.peers("Einstein")
    assert "Niels Bohr" in kin.peers("Albert Einstein")


def test_a_surname_that_many_bear_finds_nobody():
    assert kin.find("Roosevelt") == ()
    assert kin.find("Theodore Roosevelt") != ()


def test_a_ruler_without_a_surname_keeps_all_of_the_name():
    assert "Henry VII" in kin.peers("Henry VIII")
    assert all(not peer.startswith("the") for peer in kin.peers("Peter the Great"))


def test_peers_are_of_the_same_sex_where_there_are_enough():
    assert all(kin.is_woman(peer) for peer in kin.peers("Rosa Parks"))
    assert kin.is_woman("Nobody Known") is None


def test_the_nearest_in_rank_come_first():
    assert kin.peers("London", "city")[0] == "Manchester"


@pytest.mark.parametrize(
    ("text", "label", "kind"),
    [
        ("Kiev", "ORG", "city"),
        ("Crimea", "ORG", "place"),
        ("Gandhi", "ORG", "person"),
        ("NBC", "PERSON", "organisation"),
    ],
)
def test_fame_tells_the_kind_where_the_model_errs(text: str, label: str, kind: str):
    assert kind_of_name(text, [mention(text, label)]) == kind


def test_a_city_that_stands_as_a_person_does_is_no_city():
    assert kind_of_name("Lincoln", [mention("Lincoln", "PERSON", human=True)]) != "city"


def test_a_first_name_alone_is_not_taken_for_somebody_famous():
    assert kin.kind_of("Anthony") == "person"
    assert kind_of_name("Anthony", [mention("Anthony", "ORG")]) != "person"


def test_a_people_is_known_from_its_country():
    assert gazetteer.is_people_of("Scots", "Scotland")
    assert "Poland" in gazetteer.countries_of("Polish")
    assert not gazetteer.is_people_of("Polish", "Portugal")


def test_a_body_is_the_same_under_its_country_and_its_people():
    assert is_written_alike("British Parliament", "Parliament of Great Britain")
    assert not is_written_alike("French Parliament", "Parliament of Great Britain")


def test_what_lies_in_another_is_no_other_answer():
    assert contains("Britain", "England")
    assert contains("England", "Britain")
    assert not contains("England", "France")


def test_a_stem_that_tells_the_sex_is_heard():
    assert sorts.sex_told({"she", "sang"}) == "she"
    assert sorts.sex_told({"his", "wife"}) == ""
    assert sorts.sex_of("Margaret Nobody") == "she"
    assert sorts.sex_of("Xyz Nobody") == ""


def test_the_class_of_a_name_is_read_from_its_own_words():
    assert sorts.class_of("University of Nowhere") == sorts.class_of("Nowhere College") > 0
    assert sorts.class_of("Nowhere River") != sorts.class_of("Lake Nowhere")
    assert sorts.class_of("Nowhere") == 0
