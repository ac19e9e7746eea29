"""A question reworded after its key was corrected: the marks of the old wording are still made again by its own key."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.core.errors import Conflict
from quiz.corrections import queries, services
from quiz.models import KeyRevision, Mark

OPTIONS = ("Astana", "Almaty", "Osh", "Bishkek")


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def classroom(make, teacher):
    return make.classroom(teacher)


@pytest.fixture
def question(make, teacher):
    return make.question(make.article(teacher), "Which city is meant?", OPTIONS)


@pytest.fixture
def given(make, teacher, classroom, question):
    return make.assignment(make.quiz(teacher, [question]), classroom, attempts_allowed=None)


@pytest.fixture
def answered(make, classroom, given):
    """Return a function that lets a new learner hand in an answer to the wording as it is now."""

    def answered(option):
        return make.attempt(given, make.learner(classroom=classroom), [{"options": [option]}])

    return answered


@pytest.fixture
def desk(browse, teacher):
    return browse(teacher)


def correct(session, clock, version, key) -> None:
    session.add(KeyRevision(version_id=version.id, number=version.key.number + 1, key=key, created_at=clock()))
    session.commit()
    session.expire(version, ["keys"])


def fractions(session) -> dict[int, float]:
    found = {row.attempt_id: row.fraction for row in session.execute(select(Mark.attempt_id, Mark.fraction))}
    session.commit()
    return found


@pytest.fixture
def reworded(session, clock, desk, question, answered):
    """Correct the key, then reword before any mark was made again; return two attempts from before, by id."""
    before = answered("o2").id, answered("o3").id
    correct(session, clock, question.current, {"options": ["o2"]})
    desk.get(f"/questions/{question.id}/edit").submit("Save", stem="Which of the cities is meant?")
    session.refresh(question)
    session.refresh(question, ["current", "versions"])
    session.expire(question.versions[0], ["keys"])
    assert (question.current_number, [len(version.keys) for version in question.versions]) == (2, [2, 1])
    session.commit()
    return before


def test_its_marks_are_shown_and_made_again_by_the_key_of_the_wording_they_were_made_for(
    session, desk, given, reworded
):
    right, wrong = reworded
    results = desk.get(f"/assignments/{given.id}/results")
    assert "2 marks were made by the old one" in results.text
    page = results.follow("See what it would change")
    assert "The question is worded otherwise by now." in page.text
    assert "Which city is meant?" in page.text
    assert "1 mark would go up, 0 would go down, 1 would stay." in page.text
    done = page.submit("Change the marks", reason="Almaty was meant.")
    assert "1 mark went up." in done.text
    assert fractions(session) == {right: 1.0, wrong: 0.0}
    assert "made by the old" not in desk.get(f"/assignments/{given.id}/results").text
    done.submit("Undo")
    assert fractions(session) == {right: 0.0, wrong: 0.0}


def test_answers_to_the_new_wording_are_left_alone(session, clock, teacher, question, answered, reworded):
    after = answered("o2")
    key = question.versions[0].key.id
    made = services.apply(session, question, key, reason="So it is.", may_lower=True, now=clock(), actor=teacher)
    session.commit()
    assert {change.attempt_id for change in made.changes} == set(reworded)
    assert fractions(session)[after.id] == 1.0, "marked by its own wording's key, which was corrected already"


@pytest.mark.usefixtures("reworded")
def test_two_wordings_with_marks_to_decide_on_are_shown_one_at_a_time(session, clock, desk, question, answered):
    answered("o1")
    right = {"options": [option["id"] for option in question.current.options[1:]]}
    correct(session, clock, question.current, right)
    page = desk.get(f"/questions/{question.id}/correction")
    assert "Which of the cities is meant?" in page.text
    assert "worded otherwise" not in page.text
    older = page.follow("Wording 1: 2 marks to decide on")
    assert "Which city is meant?" in older.text
    assert "1 mark would go up, 0 would go down, 1 would stay." in older.text
    after = older.submit("Change the marks", reason="Both.")
    assert "Which of the cities is meant?" in after.text, "the other wording comes next"
    assert "Wording 1" not in after.text


@pytest.mark.usefixtures("reworded")
def test_a_refused_form_stays_with_its_wording(desk, question):
    page = desk.get(f"/questions/{question.id}/correction?wording=1").submit("Change the marks", reason="")
    assert page.status == 422
    assert "Which city is meant?" in page.text


@pytest.mark.usefixtures("reworded")
def test_a_wording_that_does_not_exist_is_taken_for_the_one_to_decide_on(desk, question):
    for odd in ("9", "²", "-1", "x"):
        assert "Which city is meant?" in desk.get(f"/questions/{question.id}/correction?wording={odd}").text


@pytest.mark.usefixtures("reworded")
def test_a_key_of_another_question_changes_nothing(session, clock, make, teacher, question):
    other = make.question(question.article, "Another?", OPTIONS)
    with pytest.raises(Conflict, match="changed again"):
        services.apply(session, question, other.current.key.id, reason="-", may_lower=True, now=clock(), actor=teacher)
    session.rollback()
    assert set(fractions(session).values()) == {0.0}


def test_marks_of_an_older_wording_that_were_kept_are_decided_on(session, clock, teacher, question, answered):
    attempt = answered("o1")
    correct(session, clock, question.current, {"options": ["o2"]})
    services.apply(session, question, question.current.key.id, reason="-", may_lower=False, now=clock(), actor=teacher)
    session.commit()
    assert queries.wordings(session, question, now=clock()) == {}
    assert fractions(session)[attempt.id] == 1.0
