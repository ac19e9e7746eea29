"""Why a question may be doubtful: every rule of the core has words here, and the evidence is looked at."""

from __future__ import annotations

import pytest

from quiz.core.flaws import RULES
from quiz.core.items import Fact, Form, Item, Span
from quiz.questions.doubts import NO_EVIDENCE, NOT_QUOTED, WORDS, _short, doubts_of

ARTICLE = "The bridge over the Tamar opened in 1859. It is Brunel’s\nwork."
OPENED, WORK = Span(0, 41), Span(42, len(ARTICLE))


def item(form: Form = Form.SHORT_ANSWER, **more) -> Item:
    values = {"stem": "When did the bridge over the Tamar open?", "answer": ("1859",), "evidence": (OPENED,)} | more
    return Item(form=form, facts=(Fact("date", "s", (OPENED,)),), **values)


@pytest.mark.parametrize("rule", list(RULES))
def test_every_rule_of_the_core_has_words_for_a_teacher(rule):
    assert _short(rule) in WORDS


def test_a_sound_question_raises_no_doubt():
    assert doubts_of(item(), ARTICLE) == ()


def test_a_broken_rule_is_said_in_plain_words():
    assert doubts_of(item(stem="Which of these is not the year in which it opened?"), ARTICLE) == (WORDS["rule 17"],)


def test_a_question_without_evidence_is_doubtful():
    assert NO_EVIDENCE in doubts_of(item(evidence=()), ARTICLE)


def test_an_answer_that_its_evidence_does_not_hold_is_doubtful():
    assert doubts_of(item(evidence=(WORK,)), ARTICLE) == (NOT_QUOTED,)
    assert doubts_of(item(Form.MULTIPLE_CHOICE, options=("1859", "1849"), evidence=(WORK,)), ARTICLE) == (NOT_QUOTED,)


def test_any_accepted_spelling_will_do_across_line_ends_and_apostrophes():
    found = doubts_of(item(answer=("Isambard",), accepted=("brunel's work",), evidence=(WORK,)), ARTICLE)
    assert found == ()


@pytest.mark.parametrize(
    ("form", "more"),
    [
        (Form.NUMERIC, {"answer": ("24",)}),
        (Form.TRUE_FALSE, {"stem": "The bridge over the Tamar opened in 1849.", "answer": ("False",)}),
    ],
)
def test_an_answer_that_is_no_words_of_the_article_is_not_looked_for_in_it(form, more):
    assert NOT_QUOTED not in doubts_of(item(form, **more), ARTICLE)
