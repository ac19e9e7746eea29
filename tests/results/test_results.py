"""After the quiz the teacher sees who knows what, and why each mark is what it is."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from quiz.core.items import Form
from quiz.models import KeyRevision, QuizQuestion

OPTIONS = ("Astana", "Almaty", "Osh", "Bishkek")
ALMATY = {"options": ["o2"]}


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def classroom(make, teacher):
    return make.classroom(teacher)


@pytest.fixture
def questions(make, teacher):
    article = make.article(teacher)
    return [make.question(article, f"Which city is number {n}?", OPTIONS) for n in (1, 2, 3)]


@pytest.fixture
def given(make, teacher, classroom, questions):
    return make.assignment(make.quiz(teacher, questions), classroom)


@pytest.fixture
def learner(make, classroom):
    return lambda name: make.learner(name, classroom=classroom)


@pytest.fixture
def results(browse, teacher, given):
    """Return a function that fetches the results as the teacher sees them."""
    client = browse(teacher)
    return lambda query="": client.get(f"/assignments/{given.id}/results{query}")


def words(element) -> str:
    return " ".join("".join(element.itertext()).split())


def rows(page) -> dict[str, str]:
    """Return the heat map's rows in words, by learner."""
    table = next(element for element in page.tree.iter("table") if "table-heat" in element.get("class", ""))
    lines = [row for part in ("tbody", "tfoot") for row in table.iterfind(f"{part}/tr")]
    return {words(row.find("th")): " ".join(words(cell) for cell in row.iter("td")) for row in lines}


def sentence(page) -> str:
    return next(words(p) for p in page.tree.iter("p") if p.get("class") == "sentence-mark")


def note(page, number: int) -> str:
    return next(words(e) for e in page.tree.iter() if e.get("id") == f"question-{number}")


def test_learners_of_one_name_are_told_apart_by_their_user_names(make, given, learner, results, session):
    for name in ("ben", "ben2"):
        person = learner(name)
        person.display_name = "Ben O."
        make.attempt(given, person, [True])
    session.commit()
    page = results()
    assert set(rows(page)) == {"Ben O. (ben)", "Ben O. (ben2)", "Mean"}
    read_out = [a.get("aria-label") for a in page.tree.iter("a") if a.get("aria-label")]
    assert "Ben O. (ben2), question 1: right" in read_out


def test_learners_stand_by_questions_with_letter_and_colour(make, given, learner, results):
    make.attempt(given, learner("Ann"), [True, False, None])
    make.attempt(given, learner("Bea"), [True, True, True])
    learner("Cy")
    page = results()
    assert rows(page) == {
        "Ann": "1 of 3 R W –",
        "Bea": "3 of 3 R R R",
        "Cy": "not begun",
        "Mean": "67% 100% 50% 50%",
    }
    heat = [cell.get("class") for cell in page.tree.iter("td") if "heat" in cell.get("class", "")]
    assert heat[:3] == ["heat heat-right", "heat heat-wrong", "heat heat-none"]
    labels = [link.get("aria-label") for link in page.tree.iter("a") if link.get("aria-label")]
    assert "Ann, question 2: wrong" in labels


def test_part_of_the_points_is_shown_as_part(make, teacher, classroom, browse):
    question = make.question(
        make.article(teacher), "Order these.", ("a", "b", "c"), form=Form.ORDERING, key={"sequence": ["o1", "o2", "o3"]}
    )
    given = make.assignment(make.quiz(teacher, [question]), classroom)
    attempt = make.attempt(given, make.learner("Ann", classroom=classroom), [{"sequence": ["o1", "o3", "o2"]}])
    attempt.marks[0].fraction = attempt.marks[0].points = 0.5
    make.session.commit()
    page = browse(teacher).get(f"/assignments/{given.id}/results")
    assert rows(page)["Ann"] == "0.5 of 1 P"
    assert "a → c → b" in note(page, 1)


def test_the_sentence_says_how_many_what_was_hardest_and_what_they_chose(make, given, learner, results):
    for name in ("Ann", "Bea", "Cy"):
        make.attempt(given, learner(name), [True, ALMATY, True])
    make.attempt(given, learner("Di"), [True, True, False])
    learner("Eve")
    assert sentence(results()) == (
        "4 of 5 learners have answered; question 2 was hardest, and 3 people chose “Almaty”."
    )


def test_the_sentence_for_a_typed_answer_says_what_they_wrote(make, teacher, classroom, learner, browse):
    article = make.article(teacher)
    typed = make.question(article, "Who?", (), form=Form.SHORT_ANSWER, key={"accepted": ["Brunel"]})
    given = make.assignment(make.quiz(teacher, [typed, make.question(article)]), classroom)
    for name, text in (("Ann", "Stephenson"), ("Bea", "stephenson")):
        make.attempt(given, learner(name), [{"text": text}, True])
    page = browse(teacher).get(f"/assignments/{given.id}/results")
    assert sentence(page).endswith("question 1 was hardest, and 2 people wrote “Stephenson”.")
    assert "Right answer: Brunel" in note(page, 1)


def test_before_anybody_has_answered_the_page_says_so(learner, results):
    learner("Ann")
    page = results()
    assert sentence(page) == "Nobody has answered yet."
    assert rows(page) == {"Ann": "not begun"}
    assert "Nobody has answered it yet." in note(page, 1)


def test_an_empty_class_is_no_failure(results):
    assert "Nobody is in this class yet" in results().text


def test_the_best_attempt_counts_and_the_page_says_so(make, given, learner, results):
    ann = learner("Ann")
    make.attempt(given, ann, [True, True, False])
    make.attempt(given, ann, [False, False, False], number=2)
    page = results()
    assert "The best attempt counts." in page.text
    assert rows(page)["Ann best of 2 attempts"] == "2 of 3 R R W"
    page = page.follow("2 of 3")
    assert "The best attempt counts. It is this one." in page.text
    assert "The best attempt counts. It is attempt 1." in page.follow("Attempt 2: 0 of 3").text


def test_an_attempt_not_handed_in_is_shown_as_such_and_does_not_count(make, given, learner, results):
    make.attempt(given, learner("Ann"), [True, False], submitted=False)
    page = results()
    assert rows(page) == {"Ann": "not handed in: 2 of 3 answered"}
    assert sentence(page) == "Nobody has answered yet."
    assert "it does not count so far" in page.follow("2 of 3 answered").text


def test_what_was_answered_counts_when_the_quiz_closed_over_it(make, given, learner, results, session, clock):
    make.attempt(given, learner("Ann"), [True, False], submitted=False)
    given.closes_at = clock()
    session.commit()
    page = results()
    assert rows(page)["Ann not handed in"] == "1 of 3 R W –"
    assert sentence(page).startswith("1 of 1 learner has answered")
    assert "the quiz closed first" in page.follow("1 of 3").text


def test_who_left_keeps_their_marks_and_is_named_as_gone(make, given, classroom, learner, results, session, clock):
    make.attempt(given, learner("Ann"), [True, True, False])
    gone = [classroom.memberships[-1]]
    learner("Bea")
    gone.append(classroom.memberships[-1])
    learner("Cy")
    for membership in gone:
        membership.left_at = clock()
    session.commit()
    page = results()
    assert rows(page)["Ann left the class"] == "2 of 3 R R W"
    assert not any("Bea" in name for name in rows(page))
    assert sentence(page) == "Nobody has answered yet."


def test_a_teachers_trial_is_in_no_result(make, given, teacher, results, learner):
    learner("Ann")
    trial = make.attempt(None, teacher, [True, True, True], quiz=given.quiz)
    page = results()
    assert rows(page) == {"Ann": "not begun"}
    assert page.client.get(f"/assignments/{given.id}/results/{trial.id}").status == 404


def test_results_can_be_put_in_order_of_marks(make, given, learner, results):
    make.attempt(given, learner("Ann"), [False, False, True])
    learner("Bea")
    make.attempt(given, learner("Cy"), [True, True, True])
    page = results()
    assert list(rows(page))[:3] == ["Ann", "Bea", "Cy"]
    assert list(rows(page.follow("By mark")))[:3] == ["Cy", "Ann", "Bea"]


def test_the_answers_to_each_question_are_counted_option_by_option(make, given, learner, results):
    make.attempt(given, learner("Ann"), [True])
    make.attempt(given, learner("Bea"), [ALMATY])
    make.attempt(given, learner("Cy"), [ALMATY])
    make.attempt(given, learner("Di"), [None])
    assert note(results(), 1) == (
        "Question 1 · multiple choice mean 25% Which city is number 1? "
        "Answer Learners Astana ✓right 1 Almaty 2 Osh 0 Bishkek 0 not answered 1"
    )


def test_every_marks_reason_is_one_click_away(make, given, learner, results):
    make.attempt(given, learner("Ann"), [True, ALMATY])
    page = results()
    cell = next(link for link in page.tree.iter("a") if link.get("aria-label") == "Ann, question 2: wrong")
    assert cell.get("href").endswith("#question-2")
    page = page.client.get(cell.get("href"))
    asked = note(page, 2)
    assert "✗wrong" in asked
    assert "0 of 1 point" in asked
    assert "Answer Almaty" in asked
    assert "Right answer Astana" in asked
    assert "Marked 4 May 2026, 12:00 UTC, by key 1 of the question" in asked
    assert "Answer none" in note(page, 3)
    marked = [words(mark) for mark in page.tree.iter("mark")]
    assert marked == ["The bridge over the Tamar opened in 1859."] * 3


def test_the_reason_is_the_one_that_was_stored_with_the_mark(make, given, learner, results, session):
    attempt = make.attempt(given, learner("Ann"), [ALMATY])
    mark = next(m for m in attempt.marks if m.question_id == attempt.items[0].question_id)
    mark.reason, mark.reason_values = "You said %(said)s.", {"said": "<Almaty> 100%"}
    session.commit()
    assert "Reason You said <Almaty> 100%." in note(results().follow("0 of 3"), 1)


def test_a_key_corrected_after_the_mark_is_said(make, given, learner, results, session, questions, clock):
    make.attempt(given, learner("Ann"), [ALMATY])
    version = questions[0].versions[-1]
    version.keys.append(KeyRevision(number=2, key={"options": ["o2"]}, created_at=clock()))
    session.commit()
    asked = note(results().follow("0 of 3"), 1)
    assert "Right answer Astana" in asked
    assert "it is key 2 now" in asked


def test_a_question_changed_out_of_the_quiz_keeps_its_results_in_the_last_column(
    make, given, learner, results, session, questions
):
    make.attempt(given, learner("Ann"), [False, True, True])
    first = next(entry for entry in given.quiz.questions if entry.question_id == questions[0].id)
    given.quiz.questions.remove(first)
    session.commit()
    fresh = make.question(questions[0].article, "A new one?", OPTIONS)
    given.quiz.questions.append(QuizQuestion(question=fresh, position=4))
    session.commit()
    assert rows(results())["Ann"] == "2 of 3 R R W"
    make.attempt(given, learner("Bea"), [True, True, True])
    page = results()
    assert rows(page)["Ann"] == "2 of 3 R R not asked W"
    assert rows(page)["Bea"] == "3 of 3 R R R not asked"


def test_points_weigh_in_the_total_but_not_in_the_mean_of_a_question(make, given, learner, results, session):
    given.quiz.questions[0].points = 2.5
    session.commit()
    make.attempt(given, learner("Ann"), [True, False, False])
    assert rows(results()) == {"Ann": "2.5 of 4.5 R W W", "Mean": "56% 100% 0% 0%"}


@pytest.mark.parametrize("path", ["results", "results/1"])
def test_another_teachers_results_do_not_exist(make, browse, given, learner, path):
    make.attempt(given, learner("Ann"), [True])
    assert browse(make.teacher()).get(f"/assignments/{given.id}/{path}").status == 404


def test_an_attempt_on_another_assignment_is_not_shown_under_this_one(make, teacher, given, learner, browse, questions):
    other = make.assignment(make.quiz(teacher, questions), make.classroom(teacher))
    attempt = make.attempt(other, learner("Ann"), [True])
    assert browse(teacher).get(f"/assignments/{given.id}/results/{attempt.id}").status == 404


def test_learners_cannot_see_the_results_of_a_class(browse, given, learner):
    assert browse(learner("Ann")).get(f"/assignments/{given.id}/results").status == 403


def test_hostile_names_and_answers_are_shown_as_words(make, teacher, classroom, browse):
    hostile = '<img src=x onerror=alert(1)> %(name)s "quoted"'
    typed = make.question(make.article(teacher), hostile, (), form=Form.SHORT_ANSWER, key={"accepted": ["Brunel"]})
    given = make.assignment(make.quiz(teacher, [typed], title=hostile), classroom)
    make.attempt(given, make.learner("Ann", classroom=classroom, display_name=hostile), [{"text": hostile}])
    page = browse(teacher).get(f"/assignments/{given.id}/results")
    assert "<img src=x" not in page.html
    assert hostile in note(page, 1)
    assert hostile in note(page.follow("0 of 1"), 1)


def test_the_number_of_queries_grows_with_neither_learners_nor_attempts(app, make, given, learner, results):
    def count() -> int:
        statements = []
        engine = app.extensions["engine"]
        event.listen(engine, "before_cursor_execute", listener := lambda *args: statements.append(args[2]))
        assert results().status == 200
        event.remove(engine, "before_cursor_execute", listener)
        return len(statements)

    for number in range(5):
        make.attempt(given, learner(f"Early {number}"), [True, False])
    few = count()
    for number in range(25):
        ann = learner(f"Late {number}")
        make.attempt(given, ann, [False, ALMATY, True])
        make.attempt(given, ann, [True], number=2, submitted=False)
    assert count() == few
    assert few <= 13
