"""What teachers seldom kept is not written: a people that goes without saying, famous men as anybody's husband."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from quiz.core.distractors import choosing
from quiz.core.facts.asked import giveaways, side_figures
from quiz.core.facts.asked.answers import Answer, answers_in
from quiz.core.facts.asked.lists import lists_in
from quiz.core.facts.asked.refusals import PLAIN_PEOPLE, SECOND_VALUE, refuse_answer
from quiz.core.items import Item
from quiz.core.knowledge import kin
from quiz.core.questions import gap, multiple_choice, multiple_response, true_false
from quiz.core.questions.accepted import spellings
from quiz.core.questions.circular import is_circular
from quiz.core.questions.opposed import opposed
from quiz.core.questions.what import thing_spellings
from tests.core.conftest import Reading

Read = Callable[..., Reading]


def answer(reading: Reading, text: str, kind: str = "") -> Answer:
    found = [a for s in reading.statements for a in answers_in(s, reading.names)]
    return next(a for a in found if a.text == text and kind in ("", a.kind))


def choice(reading: Reading, text: str) -> Item | str:
    return multiple_choice.write(answer(reading, text), reading.record, random.Random(1))


@pytest.mark.parametrize(
    "sentence", ["Ruth Calloway was a Norwegian engineer.", "Ruth Calloway built the Norwegian harbour in 1872."]
)
def test_a_nationality_that_only_describes_is_not_asked(read: Read, sentence: str) -> None:
    reading = read(sentence)
    assert refuse_answer(answer(reading, "Norwegian"), reading.record) == PLAIN_PEOPLE


def test_a_people_that_did_something_may_be_asked(read: Read) -> None:
    reading = read("The harbour of Montrose was destroyed by the Norwegians in 1872.")
    assert not giveaways.is_plain_people(answer(reading, "Norwegians"))


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("Ruth Calloway married Isaac Newton in 1672.", "Isaac Newton"),
        ("The tides of Norway were explained by physicist Isaac Newton in 1687.", "Isaac Newton"),
    ],
)
def test_nobody_chooses_whom_somebody_married_or_who_has_a_title(read: Read, sentence: str, key: str) -> None:
    assert choice(read(sentence), key) == multiple_choice.NO_DOER


def test_who_did_something_is_chosen_among_the_like(read: Read) -> None:
    item = choice(read("The Calloway Comet was first seen from Montrose in 1687 by Isaac Newton."), "Isaac Newton")
    assert isinstance(item, Item)
    assert all(kin.are_of_one_family(option, "Isaac Newton") for option in item.options)


def test_somebody_famous_is_no_option_beside_somebody_unknown(read: Read) -> None:
    reading = read(
        "Peter Hale, who was a sailor, won the Calloway Cup in 1872. Isaac Newton lived in Dundee. "
        "Robert Brown sang in Oslo. Winston Churchill spoke in Leeds. John Marlow left Perth."
    )
    found = choosing.distractors(answer(reading, "Peter Hale"), reading.record, random.Random(1))
    assert {"Isaac Newton", "Winston Churchill"}.isdisjoint(found)
    assert found


def test_physicians_are_no_options_beside_a_mathematician() -> None:
    assert not kin.are_of_one_family("Euclid", "Galen")


def test_one_of_several_names_is_not_chosen(read: Read) -> None:
    reading = read("The Calloway Storm struck France, Spain and Portugal in 1872.")
    assert isinstance(choice(reading, "France"), str)


def test_one_describing_word_is_not_chosen(read: Read) -> None:
    reading = read("Slavery was the cornerstone of the southern economy of Norway in 1872.")
    found = [a for s in reading.statements for a in answers_in(s, reading.names) if a.text.startswith("southern")]
    assert found
    assert not any(isinstance(multiple_choice.write(each, reading.record, random.Random(1)), Item) for each in found)


@pytest.mark.parametrize(
    ("article", "british"),
    [
        ("Ruth Calloway left Boston in 1866. Ruth Calloway died in Cambridge in 1872.", False),
        ("Ruth Calloway studied in Cambridge, Massachusetts. Ruth Calloway died in Cambridge in 1872.", False),
    ],
)
def test_towns_of_another_land_are_no_options(read: Read, article: str, british: bool) -> None:
    reading = read(article)
    last = next(a for s in reading.statements[-1:] for a in answers_in(s, reading.names) if a.text == "Cambridge")
    found = choosing.distractors(last, reading.record, random.Random(1))
    assert bool({"Oxford", "Bath", "Exeter", "Winchester", "Durham", "York"} & set(found)) is british


def test_a_thing_is_chosen_among_things_of_its_noun(read: Read) -> None:
    reading = read("Slavery was the cornerstone of the democracy of Norway. Ruth Calloway rejected democracy in 1872.")
    assert choice(reading, "democracy") in ("", multiple_choice.TOO_FEW)


def test_a_key_that_the_article_names_far_more_often_is_not_chosen(read: Read) -> None:
    often = "Peter Hale sailed to Peru. Peter Hale left Wick. Peter Hale spoke in Leeds. Peter Hale sang in Perth. "
    others = "Robert Brown lived in Dundee. John Marlow saw Oban. David Dunlop went to Rome. "
    said = read(often + others + "The Calloway Cup of Norway was first won by Peter Hale in 1872.")
    assert choice(said, "Peter Hale") == multiple_choice.BEST_KNOWN


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruth Calloway spoke German and French fluently.",
        "Ruth Calloway met Hugh Tull and Agnes Brown in 1872.",
        "Ruth Calloway became a children's author and painter in 1872.",
    ],
)
def test_nobody_chooses_all_of_what_others_may_be_as_well(read: Read, sentence: str) -> None:
    reading = read(sentence)
    found = [listed for statement in reading.statements for listed in lists_in(statement, reading.names)]
    assert [multiple_response.of_list(each, reading.record, random.Random(1)) for each in found] == [None] * len(found)


def test_two_free_words_are_no_gap(read: Read) -> None:
    reading = read("The rise of trade in Norway turned the town of Montrose into a culture of consumers in 1872.")
    things = [a for s in reading.statements for a in answers_in(s, reading.names) if a.text == "culture of consumers"]
    assert [gap.write(each, reading.record, random.Random(1)) for each in things] == [gap.OTHER_FILLERS] * len(things)


def test_a_term_is_right_without_the_noun_that_the_sentence_says(read: Read) -> None:
    reading = read("A natural number that is not a prime number is called a composite number.")
    assert "composite" in spellings(answer(reading, "composite number"), reading.record)


def test_the_full_name_of_a_university_is_right(read: Read) -> None:
    reading = read(
        "Ruth Calloway studied at Harvard University. Agnes Brown was Professor of Music at Harvard in 1872."
    )
    assert "Harvard University" in spellings(answer(reading, "Harvard"), reading.record)


def test_a_usual_short_form_is_right(read: Read) -> None:
    assert "TB" in thing_spellings(
        answer(read("Ruth Calloway caught tuberculosis in Montrose in 1872."), "tuberculosis")
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Aristotle discussed the concept of a force as a part of Aristotelian cosmology.",
        "Calvin was the founder of Calvinism in Norway.",
    ],
)
def test_what_is_called_after_somebody_tells_nothing_of_him(read: Read, sentence: str) -> None:
    assert is_circular(read(sentence).statements[0])


def test_what_bears_another_name_tells_something(read: Read) -> None:
    assert not is_circular(
        read("Aristotle discussed the concept of a force as a part of Platonist ideas.").statements[0]
    )


def test_the_year_in_the_name_of_an_act_is_not_changed(read: Read) -> None:
    reading = read("The town of Montrose passed the Calloway Harbour Act of 1872 without the vote of Hugh Tull.")
    assert true_false.write_false(answer(reading, "1872"), reading.record, random.Random(1)) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "The nucleus of hydrogen contains a single proton.",
        "The Port Ellery Trust directly connects the harbour with the town.",
    ],
)
def test_no_statement_is_false_by_a_trick_of_words(read: Read, sentence: str) -> None:
    assert not any(opposed(statement) for statement in read(sentence).statements)


def test_a_count_of_a_list_to_come_is_of_little_worth(read: Read) -> None:
    assert side_figures.is_count_of_a_list(answer(read("There are four main concepts of learning."), "four"))
    assert not side_figures.is_count_of_a_list(answer(read("There are four chambers in the heart."), "four"))


def test_a_rough_figure_in_passing_is_of_little_worth(read: Read) -> None:
    beside = read("Hugh Tull struck a thin piece of foil, only about 400 atoms thick.")
    told = read("Hugh Tull sold about 400 boats in 1872.")
    assert side_figures.is_rough_aside(answer(beside, "400"))
    assert not side_figures.is_rough_aside(answer(told, "400"))


def test_a_county_is_of_little_worth(read: Read) -> None:
    reading = read("Peter Hale came from a wealthy family of Talbot County in Maryland in 1872.")
    found = [a for s in reading.statements for a in answers_in(s, reading.names) if a.text.startswith("Talbot")]
    assert found
    assert all(side_figures.is_county(each) for each in found)


def test_a_year_of_somebody_at_the_edge_is_of_little_worth(read: Read) -> None:
    rest = " ".join(f"Ruth Calloway wrote to the harbour of Montrose {n} times." for n in range(2, 32))
    reading = read(f"Ruth Calloway left Montrose in 1861. {rest} Peter Hale founded the Window Club in 1872.")
    assert side_figures.is_date_at_the_edge(answer(reading, "1872"), reading.record)
    assert not side_figures.is_date_at_the_edge(answer(reading, "1861"), reading.record)


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("The Calloway History of the Norwegians reports that Hugh Tull was born in Wick.", "Norwegians"),
        ("Historic St Georges is home to the archives of the Port Ellery Trust.", "Georges"),
        ("The British town of Montrose lies at the foot of Mount Calloway in Norway.", "Calloway"),
    ],
)
def test_what_is_of_one_piece_with_a_name_is_not_asked(read: Read, sentence: str, key: str) -> None:
    reading = read(sentence)
    found = [a for s in reading.statements for a in answers_in(s, reading.names) if a.text == key]
    assert all(giveaways.is_part_of_a_name(each) or giveaways.is_plain_people(each) for each in found)


def test_a_gap_for_a_decade_says_so(read: Read) -> None:
    reading = read("In the 1950s Peter Hale was among the first members of the Calloway Society of Montrose.")
    item = gap.write(answer(reading, "1950s"), reading.record, random.Random(1))
    assert isinstance(item, Item)
    assert item.stem.startswith("In the decade of the _____ Peter Hale")


def test_a_place_where_a_decade_would_fit_is_no_gap(read: Read) -> None:
    reading = read("Peter Hale was first brought to the port of Kaffa by traders of Genoa in the Crimea.")
    assert gap.write(answer(reading, "Crimea"), reading.record, random.Random(1)) == gap.OTHER_FILLERS


def test_a_noun_that_opens_what_is_claimed_is_no_gap(read: Read) -> None:
    reading = read("Peter Hale strongly disputed the claim that freedom could be bought with money in Montrose.")
    found = [a for s in reading.statements for a in answers_in(s, reading.names) if a.text == "claim"]
    assert all(isinstance(gap.write(each, reading.record, random.Random(1)), str) for each in found)


def test_what_an_article_is_about_is_no_option(read: Read) -> None:
    reading = read(
        "Victoria is a state of Australia. Melbourne is the capital of Victoria. "
        "The Calloway riots of New South Wales were led by Peter Hale in 1861.",
        title="Victoria",
    )
    found = choosing.distractors(answer(reading, "New South Wales"), reading.record, random.Random(1))
    assert "Victoria" not in found


def test_one_of_two_figures_has_another_beside_it(read: Read) -> None:
    reading = read("The harvest of Norway would fall by either 49 percent or 27 percent in 2050.")
    assert refuse_answer(answer(reading, "27"), reading.record) == SECOND_VALUE


def test_the_day_of_a_count_is_of_little_worth(read: Read) -> None:
    reading = read("Montrose had an estimated population of 8,000 people in 1872.")
    assert side_figures.is_day_of_a_count(answer(reading, "1872"))


def test_nobody_else_is_put_for_who_is_spoken_of_again(read: Read) -> None:
    reading = read(
        "Peter Hale credited his memory to the teaching of Agnes Brown in 1872. "
        "Robert Brown sang in Oslo. John Marlow left Perth. David Dunlop went to Rome."
    )
    assert true_false.write_false(answer(reading, "Peter Hale"), reading.record, random.Random(1)) == ""


def test_three_free_words_are_no_gap(read: Read) -> None:
    reading = read("In 1872 Peter Hale of Montrose was born into a wealthy Christian family.")
    family = answer(reading, "wealthy Christian family")
    assert gap.write(family, reading.record, random.Random(1)) == gap.OTHER_FILLERS
