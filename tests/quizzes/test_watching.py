"""While a quiz runs, the teacher sees who is where."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import event


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def classroom(make, teacher):
    return make.classroom(teacher)


@pytest.fixture
def given(make, teacher, classroom):
    article = make.article(teacher)
    return make.assignment(make.quiz(teacher, [make.question(article, f"Question {n}?") for n in (1, 2, 3)]), classroom)


@pytest.fixture
def learner(make, classroom, session, clock):
    """Return a function that makes a learner of the class who has joined it."""

    def joined(name: str):
        person = make.learner(name, classroom=classroom)
        classroom.memberships[-1].joined_at = clock()
        session.commit()
        return person

    return joined


def rows(page) -> dict[str, str]:
    """Return each learner's row in words, by name."""
    found = {}
    for row in page.tree.iter("tr"):
        name = row.find("th[@scope='row']")
        if name is not None:
            found["".join(name.itertext())] = " | ".join(
                " ".join("".join(td.itertext()).split()) for td in row.iter("td")
            )
    return found


def test_every_learner_stands_where_they_stand(browse, make, teacher, classroom, given, learner):
    make.learner("Nora", classroom=classroom)
    learner("Bea")
    make.attempt(given, learner("Ann"), [True, False], submitted=False)
    make.attempt(given, learner("Di"), [True, False, True])
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert rows(page) == {
        "Nora": "not joined yet",
        "Bea": "not begun",
        "Ann": "answering 2 of 3 answered",
        "Di": "✓handed in 3 of 3 answered · 4 May 2026, 12:00 UTC",
    }
    assert (
        "1 of 4 learners have handed it in. 1 is answering. 1 has not begun. 1 has not joined the class." in page.text
    )


def test_learners_of_one_name_are_told_apart_by_their_user_names(browse, teacher, given, learner, session):
    for name, shown in (("ben", "Ben O."), ("ben2", "Ben  o."), ("ann", "Ann")):
        learner(name).display_name = shown
    session.commit()
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert {" ".join(name.split()) for name in rows(page)} == {"Ben O. (ben)", "Ben o. (ben2)", "Ann"}


def test_an_answer_that_was_cleared_again_does_not_count_as_answered(browse, make, teacher, given, learner):
    make.attempt(given, learner("Ann"), [True, {"options": []}, {"text": " "}], submitted=False)
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert rows(page) == {"Ann": "answering 1 of 3 answered"}


def test_who_answers_again_is_shown_as_answering_with_what_was_handed_in_before(browse, make, teacher, given, learner):
    ann = learner("Ann")
    make.attempt(given, ann)
    make.attempt(given, ann, [True], number=2, submitted=False)
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert rows(page) == {"Ann": "answering 1 of 3 answered · handed in once, on 4 May 2026, 12:00 UTC"}


def test_what_was_not_handed_in_when_it_closed_is_shown_as_such(browse, make, teacher, given, learner, session, clock):
    make.attempt(given, learner("Ann"), [True], submitted=False)
    given.closes_at = clock()
    session.commit()
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert rows(page) == {"Ann": "!not handed in 1 of 3 answered time was up on 4 May 2026, 12:00 UTC"}
    assert "0 of 1 learner has handed it in. 1 began and did not hand in." in page.text


def test_who_left_the_class_is_not_waited_for(browse, teacher, classroom, given, learner, session, clock):
    learner("Ann")
    learner("Bea")
    classroom.memberships[-1].left_at = clock()
    session.commit()
    assert set(rows(browse(teacher).get(f"/assignments/{given.id}"))) == {"Ann"}


def test_a_teachers_own_trial_is_nowhere(browse, make, teacher, given, learner):
    learner("Ann")
    make.attempt(None, teacher, quiz=given.quiz)
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert rows(page) == {"Ann": "not begun"}
    assert "begun it" not in browse(teacher).get(f"/quizzes/{given.quiz_id}").text


def test_an_empty_class_says_so(browse, teacher, given):
    assert "Nobody is in this class yet" in browse(teacher).get(f"/assignments/{given.id}").text


def test_a_script_fetches_the_changing_part_alone(browse, make, teacher, given, learner):
    ann = learner("Ann")
    client = browse(teacher).browser
    before = client.get(f"/assignments/{given.id}/now").get_data(as_text=True)
    assert "not begun" in before
    assert "<html" not in before
    make.attempt(given, ann)
    after = client.get(f"/assignments/{given.id}/now").get_data(as_text=True)
    assert "handed in" in after
    assert after in client.get(f"/assignments/{given.id}").get_data(as_text=True)


def test_the_number_of_queries_does_not_grow_with_the_class(app, browse, make, teacher, given, learner):
    client = browse(teacher)

    def count() -> int:
        statements = []
        engine = app.extensions["engine"]
        event.listen(engine, "before_cursor_execute", listener := lambda *args: statements.append(args[2]))
        assert client.get(f"/assignments/{given.id}").status == 200
        event.remove(engine, "before_cursor_execute", listener)
        return len(statements)

    for number in range(5):
        make.attempt(given, learner(f"Early {number}"))
    few = count()
    for number in range(25):
        make.attempt(given, learner(f"Late {number}"))
    assert count() == few


def test_hostile_names_are_shown_as_names(browse, teacher, given, learner):
    learner("<b>Ann</b>")
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert "<b>Ann</b>" in rows(page)


def test_the_page_says_when_it_will_close(browse, teacher, given, session, clock):
    given.closes_at = clock() + dt.timedelta(hours=4)
    session.commit()
    assert "Closes on 4 May 2026, 16:00 UTC" in browse(teacher).get(f"/assignments/{given.id}").text


def test_of_one_who_answers_it_is_said_until_when(make, browse, teacher, given, learner, clock):
    due = clock() + dt.timedelta(minutes=20)
    make.attempt(given, learner("Ann"), [True], submitted=False, due_at=due)
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert rows(page) == {"Ann": "answering 1 of 3 answered until 4 May 2026, 12:20 UTC"}
    clock.advance(minutes=20)
    page = browse(teacher).get(f"/assignments/{given.id}")
    assert rows(page) == {"Ann": "!not handed in 1 of 3 answered time was up on 4 May 2026, 12:20 UTC"}
