"""Typed answers against accepted ones: what is plainly right is accepted, what only looks alike is not."""

from __future__ import annotations

import pytest

from quiz.core.grading import Mark, mark
from quiz.core.grading.numbers import grouped
from quiz.core.items import Form

ARTICLE = "Tokayev met Tokayeva in Astana. Brunel, not Brunell, built it."


def typed(accepted: str | list[str], answer: str, *, stem: str = "", article: str = ARTICLE) -> Mark:
    accepted = [accepted] if isinstance(accepted, str) else accepted
    return mark(Form.SHORT_ANSWER, {"accepted": accepted}, {"text": answer}, stem=stem, article=article)


def said(made: Mark) -> str:
    return made.reason % made.values


@pytest.mark.parametrize(
    ("accepted", "answer"),
    [
        ("Astana", "Astana"),
        ("Astana", "  astana "),
        ("Astana", "ASTANA."),
        ("Astana", "in Astana"),
        ("Astana", "Ａｓｔａｎａ"),
        ("the Silk Road", "Silk Road"),
        ("Silk Road", "the silk   road"),
        ("a treaty", "treaty"),
        ("e-mail", "email"),
        ("New-Delhi", "New Delhi"),
        ("O’Brien", "O'Brien"),
        ("O’Brien", "obrien"),
        ("U.S.", "US"),
        ("Smith & Sons", "Smith and Sons"),
        ("C++", "c++"),
        ("“Steam”", "steam"),
        ("St. Petersburg", "St Petersburg"),
        ("Straße", "STRASSE"),
        ("北京", "北京"),
    ],
)
def test_capitals_spaces_punctuation_and_articles_make_no_difference(accepted, answer):
    made = typed(accepted, answer)
    assert (made.fraction, made.reason) == (1.0, "Right: the article says %(key)s.")


@pytest.mark.parametrize(
    ("accepted", "answer"),
    [("Müller", "Muller"), ("Łódź", "Lodz"), ("São Paulo", "Sao Paulo"), ("Zoe", "Zoë"), ("Ærø", "Aero")],
)
def test_accents_may_be_left_out_or_put_in(accepted, answer):
    assert said(typed(accepted, answer)) == f"Accepted: another spelling of {accepted}."


@pytest.mark.parametrize(
    ("accepted", "answer"),
    [
        ("Tokayev", "Tokaev"),
        ("Tokayev", "Tokayevv"),
        ("Tokayev", "Tokayef"),
        ("Tokayev", "Tokayve"),
        ("Kassym-Jomart Tokayev", "Kassym-Jomart Tokajev"),
        ("photosynthesis", "photosyntesis"),
        ("Cornwall Railway", "Cornwal Railway"),
    ],
)
def test_one_slip_in_a_word_of_six_letters_is_forgiven(accepted, answer):
    assert said(typed(accepted, answer)) == f"Accepted: one slip in the spelling of {accepted}."


@pytest.mark.parametrize(
    ("accepted", "answer"),
    [
        ("Austria", "Australia"),
        ("Mars", "Mass"),
        ("Iran", "Iraq"),
        ("Gambia", "Zambia"),
        ("Tokayev", "Tkyaev"),
        ("Tokayev", "Okayev"),
        ("Astana", "Almaty"),
        ("C++", "C#"),
        ("C++", "C"),
        ("Vitamin A", "vitamin"),
        ("Vitamin A", "Vitamin B"),
        ("Boeing 747", "Boeing 737"),
        ("COVID-19", "COVID-18"),
        ("Xi met Tokayev", "Tokayev met Xi"),
        ("Prince Albert", "Albert"),
        ("Tokayev", "not Tokayev"),
        ("Tokayev", "Tokayev or Xi"),
        ("million", "billion"),
        ("Astana", "???"),
    ],
)
def test_what_only_looks_alike_is_refused(accepted, answer):
    made = typed(accepted, answer)
    assert made.fraction == 0.0
    assert said(made) == f"You wrote “{answer}”; the article says {accepted}."


@pytest.mark.parametrize(
    ("accepted", "answer"),
    [
        ("Brunel", "Brunell"),
        ("Tokayev", "Tokayeva"),
        ("Ireland", "Iceland"),
        ("nitrate", "nitrite"),
        ("employer", "employee"),
        ("tourist", "tourism"),
    ],
)
def test_a_slip_that_makes_another_word_is_refused_and_says_so(accepted, answer):
    made = typed(accepted, answer)
    assert made.fraction == 0.0
    assert "means something else" in said(made)


def test_the_same_slip_is_forgiven_where_the_article_has_no_such_word():
    assert typed("Brunel", "Brunell", article="Brunel built it.").fraction == 1.0


def test_every_accepted_spelling_counts_and_the_reason_names_the_first():
    made = typed(["Isambard Kingdom Brunel", "Brunel"], "brunel")
    assert (made.fraction, said(made)) == (1.0, "Accepted: another way to write Isambard Kingdom Brunel.")


@pytest.mark.parametrize(
    ("accepted", "answer", "right"),
    [
        ("12 March 1859", "12 March 1859", True),
        ("12 March 1859", "March 12, 1859", True),
        ("12 March 1859", "the 12th of March, 1859", True),
        ("12 March 1859", "on 12 Mar 1859", True),
        ("12 March 1859", "Saturday 12 March 1859", True),
        ("12 March 1859", "1859-03-12", True),
        ("12 March 1859", "12.3.1859", True),
        ("12 March 1859", "12/03/1859", True),
        ("12 March 1859", "3/12/1859", True),
        ("12 March 1859", "13 March 1859", False),
        ("12 March 1859", "12 March", False),
        ("12 March 1859", "March 1859", False),
        ("12 March 1859", "12 May 1859", False),
        ("12 March 1859", "1859", False),
        ("March 1859", "march 1859", True),
        ("March 1859", "May 1859", False),
        ("2 May", "May 2nd", True),
        ("2 May", "3 May", False),
        ("30 April", "30 February", False),
        ("1859", "1859", True),
        ("1859", "in 1859", True),
        ("1859", "eighteen fifty-nine", True),
        ("1859", "1858", False),
        ("1990s", "the 1990s", True),
        ("1990s", "1990", False),
    ],
)
def test_dates_are_compared_exactly_after_reading_them(accepted, answer, right):
    assert typed(accepted, answer).fraction == float(right)


@pytest.mark.parametrize(
    ("accepted", "answer", "right"),
    [
        ("seven", "7", True),
        ("7", "seven", True),
        ("twenty-one", "21", True),
        ("twenty-one", "twenty one", True),
        ("seven", "eight", False),
        ("sixteen", "sixty", False),
        ("2,900", "2900", True),
        ("2,900", "2 900", True),
        ("2,900", "two thousand nine hundred", True),
        ("2,900", "29,00", False),
        ("2.5 million", "2,500,000", True),
        ("2.5 million", "2.5 billion", False),
        ("a hundred", "100", True),
        ("two dozen", "24", True),
        ("50 per cent", "50%", True),
        ("50 per cent", "fifty percent", True),
        ("50 per cent", "51 %", False),
        ("$5 million", "5 million dollars", True),
        ("$5 million", "€5 million", False),
        ("139 metres", "139 m", True),
        ("139 metres", "139 meters", True),
        ("139 metres", "139 km", False),
        ("-5", "−5", True),
        ("-5", "5", False),
        ("3.5", "3,5", True),
        ("3.5", "35", False),
    ],
)
def test_numbers_are_compared_exactly_after_reading_them(accepted, answer, right):
    assert typed(accepted, answer).fraction == float(right)


@pytest.mark.parametrize(
    ("accepted", "answer", "right"),
    [("seven years", "7", True), ("seven", "7 years", True), ("seven years", "7 months", False)],
)
def test_what_the_question_counts_may_be_repeated_or_left_out(accepted, answer, right):
    stem = "How many years did the work on the bridge take?"
    assert typed(accepted, answer, stem=stem).fraction == float(right)


def test_a_unit_that_the_question_does_not_name_may_not_be_left_out():
    assert typed("seven years", "7", stem="How long did the work take?").fraction == 0.0


def test_a_reason_ends_with_one_full_stop_and_cites_a_long_answer_in_short():
    assert said(typed("U.S.", "us")) == "Right: the article says U.S."
    assert len(said(typed("Astana", "x" * 400))) < 200


@pytest.mark.parametrize(
    ("stem", "accepted", "answer", "said_too"),
    [
        ("They constitute around _____% of Kenya's residents.", "97", "97%", "%"),
        ("They constitute around _____% of Kenya's residents.", "97", "97 %", "%"),
        ("They constitute around _____% of Kenya's residents.", "97", "97 percent", "percent"),
        ("They constitute around _____% of Kenya's residents.", "97", "97 per cent", "per cent"),
        ("They constitute around _____ per cent of them.", "97", "97%", "%"),
        ("They constitute around _____ percent of them.", "ninety-seven", "97%", "%"),
        ("A ticket cost $_____ that year.", "12", "$12", "$"),
        ("A ticket cost $_____ that year.", "12", "12 dollars", "dollars"),
        ("A ticket cost US$_____ that year.", "12", "$12", "$"),
        ("A ticket cost €_____.", "12.50", "12.50 €", "€"),
        ("The bridge cost $_____ million.", "12", "$12 million", "$"),
        ("The bridge cost _____ million pounds.", "12", "12 million", "million"),
        ("The road runs for _____ kilometres.", "12", "12 kilometres", "kilometres"),
        ("The road runs for _____ kilometres.", "12", "12 km", "km"),
        ("The road runs for _____ km.", "12", "12 kilometers", "kilometers"),
        ("It was a _____-mile road.", "12", "12 miles", "miles"),
        ("The park covers _____ square kilometres.", "12", "12 km²", "km2"),
        ("The park covers _____ sq km.", "12", "12 square kilometers", "square kilometers"),
        ("It travels at _____ miles per hour.", "125", "125 mph", "mph"),
        ("It was _____ °C in the shade.", "40", "40°C", "°c"),
    ],
)
def test_a_unit_or_sign_that_stands_beside_the_gap_may_be_written_again(stem, accepted, answer, said_too):
    made = mark(Form.GAP, {"accepted": [accepted]}, {"text": answer}, stem=stem)
    assert made.fraction == 1.0
    assert said(made) == (
        f"Right: the article says {accepted}. You wrote “{said_too}” too; it already stands beside the gap."
    )


@pytest.mark.parametrize(
    ("stem", "accepted", "answer"),
    [
        ("They constitute around _____% of Kenya's residents.", "97", "96%"),
        ("They constitute around _____% of Kenya's residents.", "97", "97 km"),
        ("The road runs for _____ kilometres.", "12", "12 miles"),
        ("The road runs for _____ kilometres.", "12", "12%"),
        ("A ticket cost $_____ that year.", "12", "€12"),
        ("The bridge cost $_____ million.", "12", "$12 billion"),
        ("The bridge cost $_____ million.", "12", "12000000"),
    ],
)
def test_another_unit_or_number_than_stands_beside_the_gap_is_wrong(stem, accepted, answer):
    assert mark(Form.GAP, {"accepted": [accepted]}, {"text": answer}, stem=stem).fraction == 0.0


@pytest.mark.parametrize(
    ("stem", "accepted", "answer"),
    [
        ("They constitute around _____% of Kenya's residents.", "97", "97"),
        ("The bridge cost _____ in all.", "12 million", "12 million"),
        ("It opened in _____.", "1859", "1859"),
        ("It opened on _____.", "2 May 1859", "2 May 1859"),
    ],
)
def test_an_answer_that_repeats_nothing_is_simply_right(stem, accepted, answer):
    made = mark(Form.GAP, {"accepted": [accepted]}, {"text": answer}, stem=stem)
    assert said(made) == f"Right: the article says {accepted}."


@pytest.mark.parametrize(
    ("stem", "answer"),
    [
        ("What percentage of the residents are Kenyan?", "97%"),
        ("They constitute _____% of the residents.", "97 %"),
        ("How many kilometres does the road run?", "97 km"),
    ],
)
def test_a_number_asked_for_may_repeat_the_unit_the_question_names(stem, answer):
    assert mark(Form.NUMERIC, {"value": "97"}, {"text": answer}, stem=stem).fraction == 1.0


@pytest.mark.parametrize(
    ("text", "unit", "shown"),
    [
        ("2700000", None, "2,700,000"),
        ("2700000 ± 12500", "km", "2,700,000 ± 12,500"),
        ("1859", None, "1859"),
        ("1780", "km", "1,780"),
        ("-12500.25001", "", "-12,500.25001"),
        ("2,700,000", "km", "2,700,000"),
        ("24", "km", "24"),
    ],
)
def test_large_figures_are_shown_in_groups_and_years_as_they_are(text, unit, shown):
    assert grouped(text, unit) == shown


def test_a_mark_cites_a_large_figure_in_groups():
    made = mark(Form.NUMERIC, {"value": "2700000"}, {"text": "27"}, unit="km")
    assert said(made) == "You wrote “27”; the article says 2,700,000 km."
