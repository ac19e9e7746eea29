"""Every question of every article, looked at by checks that share no code with the generator's own."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from quiz.core.flaws import flaws_of
from quiz.core.items import FALSE, Form, Item
from tests.core.output import checks_of_options as options
from tests.core.output import checks_of_stems as stems
from tests.core.output.articles import Quiz

KEPT = 0.95
"""The share of the questions, of those that a rule speaks of, by which it is kept."""

ALONE: list[Callable[[Item], bool | None]] = [
    options.lengths_are_alike,
    options.letters_are_alike,
    options.no_article_tells,
    options.the_key_alone_is_plural,
    options.moulds_are_alike,
    options.numbers_stand_in_order,
    options.none_holds_another,
    options.none_speaks_of_the_others,
    options.no_absolute_in_some,
    options.no_clang,
    options.no_lone_opposite,
    options.the_stem_holds_no_option,
    stems.one_whole_question,
    stems.short_enough,
    stems.nobody_is_left_to_guess,
    stems.no_time_from_today,
    stems.no_word_of_the_text,
    stems.question_word_fits,
    stems.nothing_is_denied,
    stems.no_scar_is_left,
    stems.no_name_is_small,
    stems.one_claim,
    stems.one_value_differs,
    stems.false_ones_are_as_long,
    stems.one_gap_of_one_width,
    stems.gap_leaves_a_sentence,
    stems.key_fills_its_gap,
]


def assert_mostly_kept(found: list[tuple[Item, bool | None]]) -> None:
    """Fail, showing them, where more than one in twenty questions that a check speaks of break it."""
    spoken_of = [(item, kept) for item, kept in found if kept is not None]
    broken = [
        f"{i.form}: {i.stem} | {' / '.join(i.options)} | {'; '.join(i.answer)}" for i, kept in spoken_of if not kept
    ]
    assert len(broken) <= (1 - KEPT) * len(spoken_of), f"{len(broken)} of {len(spoken_of)}:\n" + "\n".join(broken)


@pytest.mark.parametrize("check", ALONE, ids=lambda check: check.__name__)
def test_a_rule_is_kept_by_nearly_every_question(check: Callable[[Item], bool | None], every_quiz: list[Quiz]) -> None:
    assert_mostly_kept([(item, check(item)) for quiz in every_quiz for item in quiz.items])


def test_no_wrong_option_stands_in_the_evidence(every_quiz: list[Quiz]) -> None:
    found = [(i, options.no_wrong_one_is_said(i, quiz.quoted(i))) for quiz in every_quiz for i in quiz.items]
    assert_mostly_kept(found)


def test_no_false_statement_is_said_by_the_article(every_quiz: list[Quiz]) -> None:
    assert_mostly_kept([(i, stems.false_one_is_not_said(i, quiz.text)) for quiz in every_quiz for i in quiz.items])


def test_no_key_is_what_the_headline_says(every_quiz: list[Quiz]) -> None:
    for_each = [(quiz, quiz.text.strip().splitlines()[0]) for quiz in every_quiz]
    headlines = [(quiz, line if not line.endswith(".") else "") for quiz, line in for_each]
    assert_mostly_kept([(i, stems.key_is_not_the_headline(i, line)) for quiz, line in headlines for i in quiz.items])


def test_all_evidence_is_whole_words_of_the_article(every_quiz: list[Quiz]) -> None:
    for quiz in every_quiz:
        for span in (span for item in quiz.items for span in item.evidence):
            quoted = quiz.text[span.start : span.end]
            assert 0 <= span.start < span.end <= len(quiz.text)
            assert quoted == quoted.strip() != ""
            assert not re.match(r"\w\w", quiz.text[span.start - 1 : span.start + 1] if span.start else "")
            assert not re.match(r"\w\w", quiz.text[span.end - 1 : span.end + 1])


def test_all_keys_stand_in_their_evidence(every_quiz: list[Quiz]) -> None:
    """Word for word, but for a name put in full, which stands elsewhere in the article."""
    typed = (Form.MULTIPLE_CHOICE, Form.MULTIPLE_RESPONSE, Form.GAP, Form.SHORT_ANSWER)
    for quiz in every_quiz:
        said = options.tokens(quiz.text)
        for item in quiz.of(*typed):
            quoted = set(options.tokens(quiz.quoted(item)))
            for key in item.answer:
                assert set(options.tokens(key)) & quoted
                assert set(options.tokens(key)) <= {*said}


def test_every_right_option_is_offered_and_every_typed_key_accepted(every_quiz: list[Quiz]) -> None:
    for item in (item for quiz in every_quiz for item in quiz.items):
        if item.form in (Form.MULTIPLE_CHOICE, Form.TRUE_FALSE):
            assert len(item.answer) == 1
            assert item.options.count(item.answer[0]) == 1
        elif item.form is Form.MULTIPLE_RESPONSE:
            assert 2 <= len(item.answer) < len(item.options)
            assert set(item.answer) < set(item.options)
        elif item.form is Form.ORDERING:
            assert sorted(item.answer) == sorted(item.options)
            assert item.answer != item.options
        elif item.form in (Form.GAP, Form.SHORT_ANSWER, Form.NUMERIC):
            assert item.answer[0] in item.accepted


def is_led_by_a_name(stem: str) -> bool:
    """Whether a statement says of somebody by first name and surname that he said something."""
    return re.match(r"(?:[A-Z][\w.'’-]* ){2,4}(?:has |have )?[a-z]+(?:ed|s|d|t|e)\b", stem) is not None


def test_a_claim_is_asked_with_its_speaker_or_falsely_with_another(every_quiz: list[Quiz]) -> None:
    for item in (item for quiz in every_quiz for item in quiz.items):
        another = item.answer == (FALSE,) and any(item.stem[-30:] == fact.statement[-30:] for fact in item.facts)
        for fact in item.facts:
            if fact.claimed_by and not (another and is_led_by_a_name(item.stem)):
                names = set(options.tokens(fact.claimed_by)) | set(options.tokens(fact.speaker_as_shown or ""))
                assert names & set(options.tokens(f"{item.stem} {item.answer[0]}")), item.stem


def test_the_generators_own_rules_are_kept_by_every_question(every_quiz: list[Quiz]) -> None:
    assert [
        (item.stem, list(flaws_of(item))) for quiz in every_quiz for item in quiz.items if any(flaws_of(item))
    ] == []
