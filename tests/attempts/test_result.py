"""The result: one sentence, then what went wrong, then what went right, each with its evidence."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.core.items import Form, Span
from quiz.models import Mark
from tests.attempts.conftest import every_form


def result_of(browse, attempt):
    return browse(attempt.user).get(f"/attempts/{attempt.id}/result")


def notes(page) -> list[str]:
    return [" ".join("".join(note.itertext()).split()) for note in page.tree.iter("article")]


@pytest.mark.parametrize(
    ("rights", "sentence"),
    [
        ([True, True, True], "3 of 3, all right."),
        ([True, None, True], "2 of 3, one to look at again."),
        ([False, True, None], "1 of 3, two to look at again."),
        ([], "0 of 3, every question to look at again."),
    ],
)
def test_the_mark_is_said_as_a_sentence(make, scene, given, browse, rights, sentence):
    assert sentence in result_of(browse, make.attempt(given(), scene.learner, rights)).text


def test_what_went_wrong_comes_first_and_what_went_right_is_folded(make, scene, given, browse):
    page = result_of(browse, make.attempt(given(), scene.learner, [True, False, None]))
    assert [note.split(" ✗")[0].split(" ✓")[0] for note in notes(page)] == ["Question 2", "Question 3", "Question 1"]
    [folded] = page.tree.iter("details")
    assert "1 right answer, with its evidence" in "".join(folded.itertext())
    assert len(list(folded.iter("article"))) == 1


def test_a_question_shows_answer_key_reason_and_evidence_in_its_paragraph(make, scene, browse):
    text = "It rained.\n\nThe bridge opened in 1859. Nobody came.\n\nIt rained on."
    start = text.index("opened in 1859")
    question = make.question(make.article(scene.teacher, "Rain", text), evidence=[Span(start, start + 14)])
    attempt = make.attempt(
        make.assignment(make.quiz(scene.teacher, [question]), scene.classroom), scene.learner, [False]
    )
    page = result_of(browse, attempt)
    assert "1849 ✗your answer" in page.text
    assert "1859 ✓right" in page.text
    assert "You chose 1849; the article says 1859." in page.text
    [quotation] = page.tree.iter("blockquote")
    assert "".join(quotation.itertext()).strip() == "The bridge opened in 1859. Nobody came."
    assert ["".join(mark.itertext()) for mark in page.tree.iter("mark")] == ["opened in 1859"]


@pytest.mark.parametrize("right", [True, False, None])
def test_every_form_shows_how_it_went(make, scene, browse, right):
    quiz = make.quiz(scene.teacher, every_form(make, scene.teacher))
    page = result_of(browse, make.attempt(make.assignment(quiz, scene.classroom), scene.learner, [right] * 8))
    found = dict(zip(Form, notes(page), strict=True))
    assert all(("✓right" if right else "✗wrong" if right is False else "✗no answer") in note for note in found.values())
    if right is False:
        assert "Brunel – named it" in found[Form.MATCHING]
        assert "Brunel – designed it" in found[Form.MATCHING]
        assert "1. Brunel crossed it" in found[Form.ORDERING]
        assert "False ✗your answer" in found[Form.TRUE_FALSE]


def test_an_option_with_signs_of_its_own_is_shown_as_it_was_written(make, scene, browse):
    options = ("100 % <b>sure</b> %(key)s", "1849")
    quiz = make.quiz(scene.teacher, [make.question(make.article(scene.teacher), "How sure?", options)])
    page = result_of(browse, make.attempt(make.assignment(quiz, scene.classroom), scene.learner, [False]))
    assert "You chose 1849; the article says 100 % <b>sure</b> %(key)s." in page.text


def test_a_mark_between_is_called_partly_right(make, scene, given, browse, session):
    attempt = make.attempt(given(), scene.learner, [True, True, True])
    half = session.scalars(select(Mark).where(Mark.attempt_id == attempt.id)).first()
    half.fraction = half.points = 0.5
    session.commit()
    page = result_of(browse, attempt)
    assert "2.5 of 3, one to look at again." in page.text
    assert "partly right" in notes(page)[0]


def test_a_question_without_evidence_shows_none(make, scene, browse):
    quiz = make.quiz(scene.teacher, [make.question(make.article(scene.teacher), evidence=())])
    page = result_of(browse, make.attempt(make.assignment(quiz, scene.classroom), scene.learner, [True]))
    assert list(page.tree.iter("blockquote")) == []


def test_the_result_asks_the_database_as_often_for_twelve_questions_as_for_two(make, scene, browse, statements):
    counts = []
    for size in (2, 12):
        questions = [make.question(make.article(scene.teacher)) for _ in range(size)]
        assignment = make.assignment(make.quiz(scene.teacher, questions), scene.classroom)
        attempt = make.attempt(assignment, scene.learner, [True])
        browser = browse(scene.learner)
        with statements() as said:
            browser.get(f"/attempts/{attempt.id}/result")
        counts.append(len(said))
    assert counts[0] == counts[1]
