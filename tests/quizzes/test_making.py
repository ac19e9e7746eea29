"""A teacher makes quizzes of approved questions, and puts them in order."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.core.items import Form
from quiz.models import AuditEvent, QuestionStatus, Quiz

HOSTILE = '<script>alert("x")</script> & %(name)s'


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def article(make, teacher):
    return make.article(teacher, "A bridge")


@pytest.fixture
def questions(make, article):
    return [make.question(article, f"What is question {n} about?") for n in (1, 2, 3)]


def titles(session):
    found = session.scalars(select(Quiz.title)).all()
    session.commit()  # a page may want to write next
    return found


def stems(page):
    """Return the stems on a page in the order they stand there."""
    found = [element for element in page.tree.iter() if element.get("class") == "stem" or element.tag == "strong"]
    return ["".join(element.itertext()) for element in found]


def events(session):
    found = [(event.action, event.subject) for event in session.scalars(select(AuditEvent).order_by(AuditEvent.id))]
    session.commit()
    return found


def test_a_teacher_without_quizzes_is_told_what_will_be_here(browse, teacher):
    page = browse(teacher).get("/quizzes")
    assert "Your quizzes will be here" in page.text
    assert "No question is approved yet" in page.follow("Make your first quiz").text


def test_a_quiz_is_made_of_chosen_questions_in_the_order_of_the_article(browse, teacher, questions, session):
    first, _second, third = questions
    page = browse(teacher).get("/quizzes/new")
    page = page.submit("Make the quiz", title="  Bridges  of England ", questions=[str(third.id), str(first.id)])
    assert page.status == 200
    assert page.title == "Bridges of England – quiz"
    assert stems(page) == ["What is question 1 about?", "What is question 3 about?"]
    assert "2 questions, 2 points." in page.text
    assert events(session) == [("create", "quiz")]


def test_the_choice_shows_form_stem_and_key_of_approved_questions_only(browse, teacher, article, make):
    make.question(article, "Who _____ it?", (), form=Form.GAP, key={"accepted": ["designed", "drew"]})
    make.question(article, "A draft?", status=QuestionStatus.DRAFT)
    make.question(article, "A rejected one?", status=QuestionStatus.REJECTED)
    page = browse(teacher).get("/quizzes/new")
    assert "A bridge" in page.text
    assert "Who _____ it? gap · designed or drew" in page.text
    assert "A draft?" not in page.text
    assert "A rejected one?" not in page.text


@pytest.mark.usefixtures("questions")
def test_coming_from_an_article_its_approved_questions_are_chosen_already(browse, teacher, article, make):
    make.question(make.article(teacher, "Another"), "Not of the bridge?")
    page = browse(teacher).get(f"/quizzes/new?article={article.id}")
    assert "Not of the bridge?" not in page.text
    assert 'value="A bridge"' in page.html
    page = page.submit("Make the quiz")
    assert page.title == "A bridge – quiz"
    assert len(stems(page)) == 3


@pytest.mark.parametrize(("typed", "title"), [("", "A bridge"), ("Mixed", "Mixed")])
@pytest.mark.usefixtures("questions")
def test_narrowing_the_list_to_an_article_proposes_its_title(browse, teacher, article, typed, title):
    page = browse(teacher).get("/quizzes/new").submit("Show", title=typed, article=str(article.id))
    assert next(i.get("value") for i in page.tree.iter("input") if i.get("name") == "title") == title


def test_narrowing_the_list_keeps_the_title_and_what_was_chosen(browse, teacher, questions, make):
    make.question(make.article(teacher, "Rivers"), "How long is the Nile?")
    page = browse(teacher).get("/quizzes/new")
    page = page.submit("Show", title="Mixed", questions=[str(questions[0].id)], search="Nile")
    assert page.status == 200
    assert "Chosen already" in page.text
    assert "What is question 1 about?" in page.text
    assert "What is question 2 about?" not in page.text
    nile = next(
        e.get("value") for e in page.tree.iter("input") if e.get("type") == "checkbox" and e.get("checked") is None
    )
    page = page.submit("Make the quiz", questions=[str(questions[0].id), nile])
    assert page.title == "Mixed – quiz"
    assert set(stems(page)) == {"What is question 1 about?", "How long is the Nile?"}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"title": "Bridges"}, "Choose at least one question."),
        ({"title": "  ", "questions": ["1"]}, "A quiz needs a title."),
        ({"title": "x" * 10_000, "questions": ["1"]}, "at most 200 fit"),
        ({"title": "Bridges", "questions": ["1", "999"]}, "no longer approved"),
        ({"title": "Bridges", "questions": ["9" * 30]}, "Please choose from the list."),
    ],
)
def test_what_is_missing_is_said_and_nothing_typed_is_lost(browse, teacher, questions, session, fields, message):
    assert questions[0].id == 1
    page = browse(teacher).get("/quizzes/new").submit("Make the quiz", fields)
    assert page.status == 422
    assert page.title.startswith("Error:")
    assert message in page.text
    assert fields["title"] in page.html
    assert titles(session) == []


def test_questions_of_another_teacher_cannot_be_chosen(browse, make, questions, session):
    stranger = make.teacher()
    make.question(make.article(stranger), "Mine?")
    page = browse(stranger).get("/quizzes/new")
    assert "What is question 1 about?" not in page.text
    page = page.submit("Make the quiz", title="Stolen", questions=[str(questions[0].id)])
    assert page.status == 422
    assert titles(session) == []
    assert (
        "What is question 1 about?" not in browse(stranger).get(f"/quizzes/new?article={questions[0].article_id}").text
    )


@pytest.mark.parametrize("path", ["", "/edit", "/add", "/give"])
def test_the_quiz_of_another_teacher_does_not_exist(browse, make, teacher, questions, path):
    quiz = make.quiz(teacher, questions)
    assert browse(make.teacher()).get(f"/quizzes/{quiz.id}{path}").status == 404


@pytest.mark.parametrize("act", ["archive", "restore", "edit", "add", "give"])
def test_nobody_changes_the_quiz_of_another_teacher(browse, make, teacher, questions, session, act):
    quiz = make.quiz(teacher, questions)
    stranger = browse(make.teacher())
    token = next(e.get("value") for e in stranger.get("/quizzes").tree.iter("input") if e.get("name") == "csrf_token")
    page = stranger.post(f"/quizzes/{quiz.id}/{act}", {"csrf_token": token, "title": "Mine now", "remove": "1"})
    assert page.status == 404
    session.refresh(quiz)
    assert (quiz.title, quiz.archived_at) == ("Bridges", None)
    assert events(session) == []


def test_learners_have_no_way_to_a_teachers_quizzes(browse, make, teacher, questions):
    quiz = make.quiz(teacher, questions)
    learner = browse(make.learner())
    assert learner.get("/quizzes").status == 403
    assert learner.get(f"/quizzes/{quiz.id}").status == 403


def test_the_paper_shows_key_and_evidence(browse, make, teacher, questions):
    page = browse(teacher).get(f"/quizzes/{make.quiz(teacher, questions).id}")
    assert "1859 ✓right" in page.text
    marked = ["".join(mark.itertext()) for mark in page.tree.iter("mark")]
    assert marked == ["The bridge over the Tamar opened in 1859."] * 3


@pytest.mark.parametrize(
    ("form", "options", "choices", "key", "words"),
    [
        (Form.TRUE_FALSE, ("True", "False"), (), {"options": ["o2"]}, "False ✓right"),
        (Form.SHORT_ANSWER, (), (), {"accepted": ["Brunel", "I. K. Brunel"]}, "Right answer: Brunel or I. K. Brunel"),
        (Form.NUMERIC, (), (), {"value": "24", "tolerance": "0.5"}, "Right answer: 24 ± 0.5"),
        (Form.ORDERING, ("a", "b"), (), {"sequence": ["o2", "o1"]}, "Right answer: b → a"),
        (Form.MATCHING, ("a", "b"), ("c", "d"), {"pairs": {"o1": "c2", "o2": "c1"}}, "Right answer: a – d; b – c"),
    ],
)
def test_the_paper_says_the_key_of_every_form(
    browse, make, teacher, article, session, form, options, choices, key, words
):
    question = make.question(article, "What?", options, form=form, key=key)
    question.current.choices = [{"id": f"c{n}", "text": text} for n, text in enumerate(choices, 1)]
    session.commit()
    assert words in browse(teacher).get(f"/quizzes/{make.quiz(teacher, [question]).id}").text


def test_questions_move_up_and_down_by_buttons_and_what_was_typed_is_kept(browse, make, teacher, questions):
    quiz = make.quiz(teacher, questions)
    page = browse(teacher).get(f"/quizzes/{quiz.id}/edit")
    page = page.submit("Move question 3 up", {"title": "New title", "entries-0-points": "2.5"})
    assert stems(page) == [f"What is question {n} about?" for n in (1, 3, 2)]
    page = page.submit("Move question 1 down")
    assert stems(page) == [f"What is question {n} about?" for n in (3, 1, 2)]
    page = page.submit("Save")
    assert page.title == "New title – quiz"
    assert "3 questions, 4.5 points." in page.text


def test_the_first_question_cannot_move_up_any_further(browse, make, teacher, questions):
    quiz = make.quiz(teacher, questions)
    page = browse(teacher).get(f"/quizzes/{quiz.id}/edit")
    up = next(b for b in page.tree.iter("button") if b.get("aria-label") == "Move question 1 up")
    assert up.get("disabled") is not None
    assert stems(page.submit("Move question 1 up"))[0] == "What is question 1 about?"


def test_a_question_is_taken_out_and_added_again_at_the_end(browse, make, teacher, questions, session):
    quiz = make.quiz(teacher, questions)
    page = browse(teacher).get(f"/quizzes/{quiz.id}/edit").submit("Take question 1 out")
    assert stems(page) == ["What is question 2 about?", "What is question 3 about?"]
    page = page.submit("Add questions")
    assert page.title == "Add questions – quiz"
    assert "What is question 2 about?" not in page.text
    page = page.submit("Add to the quiz", questions=[str(questions[0].id)])
    assert "1 question is added." in page.text
    assert stems(page) == [f"What is question {n} about?" for n in (2, 3, 1)]
    assert ("remove question", "quiz") in events(session)
    assert ("add questions", "quiz") in events(session)


def test_adding_nothing_is_answered_at_the_list(browse, make, teacher, questions):
    quiz = make.quiz(teacher, questions[:1])
    page = browse(teacher).get(f"/quizzes/{quiz.id}/add").submit("Add to the quiz")
    assert page.status == 422
    assert "Choose at least one question." in page.text


@pytest.mark.parametrize("points", ["0", "-1", "101", "many", "", "NaN", "sNaN", "1e400"])
def test_points_that_cannot_be_are_refused_at_their_field(browse, make, teacher, questions, session, points):
    quiz = make.quiz(teacher, questions)
    page = (
        browse(teacher).get(f"/quizzes/{quiz.id}/edit").submit("Save", {"entries-1-points": points, "title": "Other"})
    )
    assert page.status == 422
    assert "#entries-1-points" in [link.get("href") for link in page.tree.iter("a")]
    session.refresh(quiz)
    assert quiz.title == "Bridges"


def test_shuffling_is_chosen_and_said(browse, make, teacher, questions):
    quiz = make.quiz(teacher, questions)
    page = browse(teacher).get(f"/quizzes/{quiz.id}")
    assert "Everybody gets the same order." in page.text
    page = page.follow("Change questions and order").submit("Save", shuffle_questions="y", shuffle_options="y")
    assert "Each learner gets questions and options in a different order." in page.text


def test_a_quiz_somebody_has_begun_says_whose_questions_stay(browse, make, teacher, questions):
    quiz, classroom = make.quiz(teacher, questions), make.classroom(teacher)
    given = make.assignment(quiz, classroom)
    make.attempt(given, make.learner(classroom=classroom))
    make.attempt(given, make.learner(classroom=classroom))
    page = browse(teacher).get(f"/quizzes/{quiz.id}/edit")
    assert "2 learners have begun this quiz. Their attempts keep the questions they began with" in page.text


def test_a_question_no_longer_approved_is_marked(browse, make, teacher, questions, session):
    quiz = make.quiz(teacher, questions)
    questions[1].status = QuestionStatus.REJECTED
    session.commit()
    assert browse(teacher).get(f"/quizzes/{quiz.id}").text.count("no longer approved") == 1


def test_an_archived_quiz_leaves_the_list_and_comes_back(browse, make, teacher, questions, session):
    quiz = make.quiz(teacher, questions)
    page = browse(teacher).get(f"/quizzes/{quiz.id}").submit("Archive")
    assert "“Bridges” is archived." in page.text
    assert "No quiz in use" in page.text
    page = page.follow("Archived (1)").submit("Restore “Bridges”")
    assert "is back among your quizzes" in page.text
    assert "Bridges" in browse(teacher).get("/quizzes").links()
    assert events(session) == [("archive", "quiz"), ("restore", "quiz")]


def test_an_archived_quiz_cannot_be_changed(browse, make, teacher, questions, clock):
    quiz = make.quiz(teacher, questions, archived_at=clock())
    page = browse(teacher).get(f"/quizzes/{quiz.id}/edit").submit("Save", title="Other")
    assert page.status == 409
    assert "Restore it first." in page.text


def test_the_list_is_searched_and_paged(browse, make, teacher, questions):
    for number in range(27):
        make.quiz(teacher, questions[:1], title=f"Quiz {number:02d}")
    client = browse(teacher)
    page = client.get("/quizzes")
    assert "Quiz 26" in page.links()
    assert "Quiz 01" not in page.links()
    assert "Quiz 01" in page.follow("Next").links()
    found = page.submit("Search", search="quiz 01")
    assert "Quiz 01" in found.links()
    assert "Quiz 02" not in found.links()
    assert "No title has “100%”" in page.submit("Search", search="100%").text


def test_the_list_says_how_much_there_is_to_each_quiz(browse, make, teacher, questions):
    make.assignment(make.quiz(teacher, questions), make.classroom(teacher))
    make.quiz(teacher, questions[:1], title="Alone")
    text = browse(teacher).get("/quizzes").text
    assert "3 questions · given to 1 class" in text
    assert "1 question · not given to a class yet" in text


def test_hostile_words_are_shown_as_words(browse, make, teacher):
    article = make.article(teacher, HOSTILE)
    question = make.question(article, HOSTILE, (HOSTILE, "no"))
    client = browse(teacher)
    page = client.get(f"/quizzes/new?article={article.id}").submit("Make the quiz", title=HOSTILE)
    assert page.title == f"{HOSTILE} – quiz"
    assert "<script>alert" not in page.html
    assert stems(page) == [HOSTILE]
    assert HOSTILE in client.get("/quizzes").text
    quiz_id = page.path.split("/")[-1]
    assert HOSTILE in client.get(f"/quizzes/{quiz_id}/edit").text
    page = client.get(f"/quizzes/{quiz_id}").submit("Archive")
    assert f"“{HOSTILE}” is archived." in page.text
    assert question.id


@pytest.mark.parametrize("path", ["/quizzes/{0}", "/quizzes/new?article={0}", "/quizzes?page={0}", "/assignments/{0}"])
def test_a_number_no_database_could_hold_is_no_failure(browse, teacher, path):
    assert browse(teacher).get(path.format("9" * 30)).status in {200, 404}


@pytest.mark.parametrize("button", ["up", "down", "remove"])
@pytest.mark.parametrize("value", ["999", "9" * 30, "x", "-1"])
def test_a_button_for_a_question_that_is_not_there_changes_nothing(browse, make, teacher, questions, button, value):
    quiz = make.quiz(teacher, questions)
    client = browse(teacher)
    page = client.get(f"/quizzes/{quiz.id}/edit")
    sent = {name: control.get("value") for control in page.tree.iter("input") if (name := control.get("name"))}
    fields = {name: value for name, value in sent.items() if not name.startswith("shuffle")}
    assert client.post(f"/quizzes/{quiz.id}/edit", fields | {button: value}).status == 200
    assert len(stems(client.get(f"/quizzes/{quiz.id}"))) == 3
