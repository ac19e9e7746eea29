"""Why a question may be doubtful: every rule of the core has words here, and the evidence is looked at."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.core.flaws import ARTICLE_RULES, RULES, flaws_of
from quiz.core.flaws.article import Told
from quiz.core.items import Fact, Form, Item, Span
from quiz.questions.doubts import NO_DOUBTS, NO_EVIDENCE, NOT_QUOTED, WORDS, _short, doubts_of

TEXT = "The bridge over the Tamar opened in 1859. It is Brunel’s\nwork."
ARTICLE = Told(TEXT, "Bridges")
OPENED, WORK = Span(0, 41), Span(42, len(TEXT))


def item(form: Form = Form.SHORT_ANSWER, **more) -> Item:
    values = {"stem": "When did the bridge over the Tamar open?", "answer": ("1859",), "evidence": (OPENED,)} | more
    return Item(form=form, facts=(Fact("date", "s", (OPENED,)),), **values)


@pytest.mark.parametrize("rule", [*RULES, *ARTICLE_RULES])
def test_every_rule_of_the_core_has_words_for_a_teacher(rule):
    assert WORDS[_short(rule)]


def test_a_sound_question_raises_no_doubt():
    assert doubts_of(item(), ARTICLE) == ()


def test_a_broken_rule_is_said_in_plain_words():
    assert doubts_of(item(stem="Which of these is not a bridge over the Tamar?"), ARTICLE) == (WORDS["rule 17"],)


def test_a_question_without_evidence_is_doubtful():
    assert NO_EVIDENCE in doubts_of(item(evidence=()), ARTICLE)


def test_an_answer_that_its_evidence_does_not_hold_is_doubtful():
    assert doubts_of(item(evidence=(WORK,)), ARTICLE) == (NOT_QUOTED,)
    assert doubts_of(item(Form.MULTIPLE_CHOICE, options=("1859", "1849"), evidence=(WORK,)), ARTICLE) == (NOT_QUOTED,)


def test_any_accepted_spelling_will_do_across_line_ends_and_apostrophes():
    found = item(answer=("Isambard",), accepted=("brunel's work",), stem="Whose is the bridge over the Tamar?")
    assert doubts_of(replace(found, evidence=(WORK,)), ARTICLE) == ()


@pytest.mark.parametrize(
    ("form", "more"),
    [
        (Form.NUMERIC, {"answer": ("24",)}),
        (Form.TRUE_FALSE, {"stem": "The bridge over the Tamar opened in 1849.", "answer": ("False",)}),
    ],
)
def test_an_answer_that_is_no_words_of_the_article_is_not_looked_for_in_it(form, more):
    assert NOT_QUOTED not in doubts_of(item(form, **more), ARTICLE)


def test_every_sentence_for_a_teacher_belongs_to_a_rule():
    assert set(WORDS) == {_short(rule) for rule in (*RULES, *ARTICLE_RULES)}
    assert set(RULES) >= NO_DOUBTS


def test_a_wrong_option_that_the_article_says_is_doubtful():
    found = item(
        Form.MULTIPLE_CHOICE, options=("1849", "1859"), stem="In which year did the bridge over the Tamar open?"
    )
    said_twice = Told("The bridge over the Tamar was begun in 1849. " + TEXT, "Bridges")
    assert WORDS["rule 7"] in doubts_of(replace(found, evidence=(Span(45, 86),)), said_twice)
    assert WORDS["rule 7"] not in doubts_of(found, ARTICLE)


def test_the_answer_that_the_articles_title_tells_is_doubtful():
    found = item(answer=("the Tamar",), stem="Which river was bridged in 1859 for the railway?")
    assert WORDS["rule 19"] in doubts_of(found, Told(TEXT, "Bridging the Tamar"))
    assert WORDS["rule 19"] not in doubts_of(found, ARTICLE)


def test_the_order_of_numbers_is_no_doubt_since_they_are_shown_in_order():
    unsorted = item(Form.MULTIPLE_CHOICE, options=("1869", "1849", "1859"))
    assert "rule 5: numbers in order" in list(flaws_of(unsorted))
    assert doubts_of(unsorted, ARTICLE) == ()
