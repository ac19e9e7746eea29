"""The review page: the article with its facts marked, the questions in its margin, and deciding on them."""

from __future__ import annotations

import pytest
from sqlalchemy import event, select

from quiz.core.items import Form, Span
from quiz.models import Fact, Origin, Question, QuestionStatus
from tests.factories import TEXT

OPENED = Span(0, 41)
DESIGNED = Span(42, 103)


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def article(make, teacher):
    return make.article(teacher, "A bridge", source="The Gazette", address="https://example.org/bridge")


@pytest.fixture
def browser(browse, teacher):
    return browse(teacher)


def note(page, question):
    return next(e for e in page.tree.iter("article") if e.get("id") == f"question-{question.id}")


def words(element) -> str:
    return " ".join("".join(element.itertext()).split())


def token(page) -> str:
    return page.tree.find(".//main//input[@name='csrf_token']").get("value")


def status_of(session, question) -> str:
    session.rollback()
    status = session.scalar(select(Question.status).where(Question.id == question.id))
    session.rollback()  # an open transaction here would keep the page from writing
    return status.value


def test_article_and_questions_stand_side_by_side(browser, make, article):
    question = make.question(article)
    page = browser.get(f"/articles/{article.id}/review")
    assert page.text.count("Isambard Kingdom Brunel designed it for the Cornwall Railway.") == 1
    assert "The Gazette" in page.text
    assert page.links()["on the web"] == "https://example.org/bridge"
    shown = words(note(page, question))
    assert "1 of 1 · multiple choice" in shown
    assert "When did the bridge over the Tamar open?" in shown
    assert "1859 ✓ right" in shown
    assert "1 of 1 approved" in page.text


def test_each_question_quotes_its_evidence_and_leads_to_it_without_a_script(browser, make, article):
    question = make.question(article, evidence=[Span(25, 40)])
    page = browser.get(f"/articles/{article.id}/review")
    quoted = note(page, question).find(".//blockquote")
    assert words(quoted) == "The bridge over the Tamar opened in 1859."
    assert [words(mark) for mark in quoted.iter("mark")] == ["opened in 1859"[-len(TEXT[25:40].strip()) :]]
    place = page.links()["Show it in the article"].removeprefix("#")
    (sentence,) = [e for e in page.tree.iter() if e.get("id") == place]
    assert words(sentence) == words(quoted)
    assert sentence.get("href") == f"#question-{question.id}"


def test_sentences_with_facts_are_marked_and_lead_to_writing_a_question(browser, make, article, session):
    make.question(article)
    fact = Fact(article_id=article.id, key="f", position=1, kind="person", statement="s", evidence=(DESIGNED,))
    session.add(fact)
    session.commit()
    page = browser.get(f"/articles/{article.id}/review")
    marked = {words(a): a.get("class") for a in page.tree.iter("a") if "fact" in (a.get("class") or "")}
    assert marked == {
        "The bridge over the Tamar opened in 1859.": "fact fact-asked",
        "Isambard Kingdom Brunel designed it for the Cornwall Railway.": "fact",
    }
    page = page.follow("Isambard Kingdom Brunel designed it")
    assert page.path.startswith(f"/articles/{article.id}/questions/new")
    assert [box.get("value") for box in page.tree.iter("input") if box.get("checked") is not None] == [
        "multiple_choice",
        "42-103",
    ]


def test_the_answer_is_marked_within_its_evidence(browser, make, article):
    question = make.question(article)
    page = browser.get(f"/articles/{article.id}/review")
    answers = [words(e) for e in page.tree.iter("span") if e.get("data-answers") == str(question.id)]
    assert answers == ["1859"]


@pytest.mark.parametrize(
    ("form", "options", "key", "shown"),
    [
        (Form.TRUE_FALSE, ("True", "False"), {"options": ["o2"]}, "False ✓ right"),
        (Form.MULTIPLE_RESPONSE, ("a", "b", "c"), {"options": ["o1", "o3"]}, "a ✓ right b c ✓ right"),
        (Form.SHORT_ANSWER, (), {"accepted": ["Brunel", "I. K. Brunel"]}, "✓ Answer Brunel also I. K. Brunel"),
        (Form.GAP, (), {"accepted": ["1859"]}, "✓ Answer 1859"),
        (Form.NUMERIC, (), {"value": "24", "tolerance": "0.5"}, "✓ Answer 24 ± 0.5"),
        (Form.NUMERIC, (), {"value": "2700000", "tolerance": "0"}, "✓ Answer 2,700,000"),
        (Form.NUMERIC, (), {"value": "1859", "tolerance": "0"}, "✓ Answer 1859"),
        (Form.ORDERING, ("began", "opened"), {"sequence": ["o2", "o1"]}, "opened began"),
    ],
)
def test_every_form_shows_its_key(browser, make, article, form, options, key, shown):
    question = make.question(article, "A stem of _____?", options, form=form, key=key)
    assert shown in words(note(browser.get(f"/articles/{article.id}/review"), question))


def test_a_doubtful_question_says_why(browser, make, article):
    doubtful = make.question(article, "Which of these is not a bridge?", status=QuestionStatus.DRAFT)
    sound = make.question(article, status=QuestionStatus.DRAFT)
    page = browser.get(f"/articles/{article.id}/review").follow("doubtful 1")
    assert "It asks what is not so" in words(note(page, doubtful))
    assert f"question-{sound.id}" not in page.html


def test_filters_show_what_they_say_and_count_it(browser, make, article):
    by_status = {status: make.question(article, f"Is it {status}?", status=status) for status in QuestionStatus}
    page = browser.get(f"/articles/{article.id}/review")
    for link, status in (("drafts 1", "draft"), ("approved 1", "approved"), ("rejected 1", "rejected")):
        shown = page.follow(link)
        stems = [words(h) for h in shown.tree.iter("h3")]
        assert stems == [by_status[QuestionStatus(status)].current.stem]
    assert {"all 4", "retired 1"} <= set(page.links())
    assert "1 of 4 approved" in page.text
    assert "1 of 4 approved" in browser.get("/articles").text


def test_an_unknown_filter_or_page_shows_what_there_is(browser, make, article):
    make.question(article)
    assert "When did the bridge" in browser.get(f"/articles/{article.id}/review?show=nonsense&page=99").text
    assert "When did the bridge" in browser.get(f"/articles/{article.id}/review?page=minus").text


@pytest.mark.parametrize(
    ("before", "button", "after"),
    [
        ("draft", "Approve", "approved"),
        ("draft", "Reject", "rejected"),
        ("approved", "Back to draft", "draft"),
        ("approved", "Retire", "retired"),
        ("rejected", "Back to draft", "draft"),
        ("retired", "Back to draft", "draft"),
    ],
)
def test_deciding_without_a_script_comes_back_to_the_question(browser, make, article, session, before, button, after):
    question = make.question(article, status=QuestionStatus(before))
    page = browser.get(f"/articles/{article.id}/review")
    form = note(page, question).find(".//form")
    pressed = next(b for b in form.iter("button") if words(b).startswith(button))
    answer = browser.browser.post(form.get("action"), data={"csrf_token": token(page), "status": pressed.get("value")})
    assert answer.status_code == 303
    assert answer.headers["Location"] == f"/articles/{article.id}/review#question-{question.id}"
    assert status_of(session, question) == after


def test_a_question_that_leaves_the_filter_hands_on_to_the_next(browser, make, article):
    first, second = (make.question(article, f"{n}?", status=QuestionStatus.DRAFT) for n in "ab")
    page = browser.get(f"/articles/{article.id}/review?show=drafts")
    form = note(page, first).find(".//form")
    fields = {i.get("name"): i.get("value") for i in form.iter("input")}
    answer = browser.browser.post(form.get("action"), data=fields | {"status": "approved"})
    assert answer.headers["Location"] == f"/articles/{article.id}/review?show=drafts#question-{second.id}"


def test_a_script_gets_the_note_as_it_is_now(browser, make, article, session):
    question = make.question(article, status=QuestionStatus.DRAFT)
    page = browser.get(f"/articles/{article.id}/review?show=drafts")
    answer = browser.browser.post(
        f"/questions/{question.id}/status",
        data={"csrf_token": token(page), "status": "approved", "show": "drafts"},
        headers={"Accept": "application/json"},
    )
    now = answer.get_json()
    assert now["count"] == "1 of 1 approved"
    assert now["counts"] == {"all": 1, "doubtful": 0, "drafts": 0, "approved": 1, "rejected": 0, "retired": 0}
    assert f'id="question-{question.id}"' in now["note"]
    assert "Back to draft" in now["note"]
    assert "<blockquote" in now["note"]
    assert status_of(session, question) == "approved"


def test_a_script_is_told_why_not(browser, make, article, session):
    question = make.question(article, status=QuestionStatus.DRAFT)
    page = browser.get(f"/articles/{article.id}/review")
    answer = browser.browser.post(
        f"/questions/{question.id}/status",
        data={"csrf_token": token(page), "status": "retired"},
        headers={"Accept": "application/json"},
    )
    assert answer.status_code == 409
    assert "Only an approved question" in answer.get_json()["message"]
    assert status_of(session, question) == "draft"


def test_a_status_that_does_not_exist_is_refused(browser, make, article, session):
    question = make.question(article)
    page = browser.get(f"/articles/{article.id}/review")
    answer = browser.browser.post(
        f"/questions/{question.id}/status", data={"csrf_token": token(page), "status": "loved"}
    )
    assert answer.status_code == 400
    assert status_of(session, question) == "approved"


def bulk(make, article) -> tuple[Question, Question]:
    sound = make.question(article, status=QuestionStatus.DRAFT, score=0.8)
    doubtful = make.question(article, "Which of these is not a bridge?", status=QuestionStatus.DRAFT, score=0.9)
    return sound, doubtful


def test_approving_the_best_offers_what_is_not_doubtful_and_leaves_the_rest(browser, make, article, session):
    sound, doubtful = bulk(make, article)
    page = browser.get(f"/articles/{article.id}/review")
    offered = next(e for e in page.tree.iter("input") if e.get("name") == "count")
    assert (offered.get("value"), offered.get("max")) == ("1", "1")
    page = page.submit("Approve the best", count="5")
    assert "1 question is approved. 1 doubtful one is left: look at it yourself." in page.text
    assert (status_of(session, sound), status_of(session, doubtful)) == ("approved", "draft")
    assert not page.has_button("Approve the best")


def test_approving_the_best_can_be_undone_on_the_page_within_the_hour(browser, make, article, session, clock):
    sound, _doubtful = bulk(make, article)
    approved = browser.get(f"/articles/{article.id}/review").submit("Approve the best")
    page = approved.submit("Undo: 1 back to draft")
    assert "1 question is a draft again." in page.text
    assert not page.has_button("Undo")
    assert status_of(session, sound) == "draft"
    refused = approved.submit("Undo: 1 back to draft")
    assert refused.status == 409
    assert "undone already" in refused.text
    page = page.submit("Approve the best")
    assert page.has_button("Undo")
    clock.advance(hours=2)
    assert not browser.get(f"/articles/{article.id}/review").has_button("Undo")


def test_undoing_is_offered_only_where_something_can_be_undone(browser, make, teacher, article):
    sound, _doubtful = bulk(make, article)
    page = browser.get(f"/articles/{article.id}/review").submit("Approve the best")
    assert page.has_button("Undo")
    make.quiz(teacher, [sound])
    assert not browser.get(page.path).has_button("Undo")


def test_undoing_says_which_quiz_has_got_a_question_since(browser, make, teacher, article, session):
    sound, _doubtful = bulk(make, article)
    page = browser.get(f"/articles/{article.id}/review").submit("Approve the best")
    make.quiz(teacher, [sound], "Bridges of Cornwall")
    page = page.submit("Undo: 1 back to draft")
    assert "1 question stays approved, since a quiz has it by now: “Bridges of Cornwall”." in page.text
    assert not page.has_button("Undo")
    assert status_of(session, sound) == "approved"


def test_a_question_names_the_quizzes_that_have_it_and_which_of_them_is_open(browser, make, teacher, article):
    question, free = make.question(article), make.question(article, "What else?")
    make.assignment(make.quiz(teacher, [question], "Bridges"), make.classroom(teacher))
    make.quiz(teacher, [question], "Rivers")
    make.quiz(make.teacher(), [], "Not theirs")
    page = browser.get(f"/articles/{article.id}/review")
    assert "In Bridges (open now), Rivers" in words(note(page, question))
    assert "Bridges" not in words(note(page, free))
    assert page.follow("Rivers").title.startswith("Rivers")


@pytest.mark.parametrize(
    ("button", "told"),
    [
        ("Retire", "Who begins “Bridges” from now on is not asked it; who has begun keeps it."),
        ("Back to draft", "Still asked in “Bridges”, open now. To stop that, retire it or take it out there."),
    ],
)
def test_taking_a_question_away_from_an_open_quiz_says_what_becomes_of_it_there(
    browser, make, teacher, article, button, told
):
    question = make.question(article)
    given = make.assignment(make.quiz(teacher, [question], "Bridges"), make.classroom(teacher))
    page = browser.get(f"/articles/{article.id}/review")
    assert told in page.submit(button).text
    answer = browser.browser.post(
        f"/questions/{question.id}/status",
        data={"csrf_token": token(page), "status": "draft"},
        headers={"Accept": "application/json"},
    )
    assert "Still asked in “Bridges”" in answer.get_json()["told"]
    given.closes_at = given.created_at
    make.session.commit()
    assert "Bridges”" not in browser.get(f"/articles/{article.id}/review").submit("Approve").submit(button).text


def test_an_article_without_questions_offers_to_write_one(browser, article):
    page = browser.get(f"/articles/{article.id}/review").follow("Write a question")
    assert page.path == f"/articles/{article.id}/questions/new"


def test_a_long_review_comes_in_pages(browser, make, article):
    for number in range(61):
        make.question(article, f"Question {number}?")
    page = browser.get(f"/articles/{article.id}/review")
    assert len(page.tree.findall(".//h3")) == 60
    assert [words(h) for h in page.follow("Next").tree.iter("h3")] == ["Question 60?"]


def test_more_questions_need_no_more_queries(app, browser, make, article):
    statements = []

    def count(_connection, _cursor, statement, *_rest):
        statements.append(statement)

    def visit() -> int:
        statements.clear()
        browser.get(f"/articles/{article.id}/review")
        return len(statements)

    event.listen(app.extensions["engine"], "before_cursor_execute", count)
    make.question(article)
    one = visit()
    for number in range(12):
        make.question(article, f"Question {number}?")
    assert visit() == one
    event.remove(app.extensions["engine"], "before_cursor_execute", count)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/articles/{article}/review"),
        ("POST", "/articles/{article}/approve-best"),
        ("POST", "/articles/{article}/approve-best/undo"),
        ("GET", "/articles/{article}/questions/new"),
        ("POST", "/articles/{article}/questions/new"),
        ("GET", "/questions/{question}/edit"),
        ("POST", "/questions/{question}/edit"),
        ("POST", "/questions/{question}/status"),
    ],
)
def test_another_teachers_questions_are_not_there(browser, make, session, method, path):
    theirs = make.article(make.teacher())
    question = make.question(theirs, status=QuestionStatus.DRAFT)
    fields = {"csrf_token": token(browser.get("/articles/new")), "status": "approved", "count": "9"}
    answer = browser.browser.open(
        path.format(article=theirs.id, question=question.id), method=method, data=fields if method == "POST" else None
    )
    assert answer.status_code == 404
    assert status_of(session, question) == "draft"
    assert len(session.scalars(select(Question)).all()) == 1


def test_a_learner_may_not_come_here(browse, make, article):
    assert browse(make.learner()).get(f"/articles/{article.id}/review").status == 403


def test_hostile_words_are_only_words(browser, make, teacher):
    text = "<script>alert(1)</script> was here.\nAnd <b>bold</b> was there.\n"
    article = make.article(teacher, "<i>A title</i>", text)
    question = make.question(article, "<img src=x>?", ("<u>1</u>", "2"), evidence=[Span(0, 35)])
    page = browser.get(f"/articles/{article.id}/review")
    assert "<img src=x>?" in words(note(page, question))
    main = page.tree.find(".//main")
    assert [main.find(f".//{tag}") for tag in ("script", "b", "i", "img", "u")] == [None] * 5


def test_what_the_program_is_unsure_of_is_doubtful_until_its_teacher_has_worded_it_anew(
    browser, make, article, session
):
    question = make.question(article, status=QuestionStatus.DRAFT, score=0.2)
    question.origin = Origin.GENERATED
    session.commit()
    page = browser.get(f"/articles/{article.id}/review?show=doubtful")
    assert "less sure of this one" in words(note(page, question))
    browser.get(f"/questions/{question.id}/edit").submit("Save", stem="In which year did the bridge open?")
    page = browser.get(f"/articles/{article.id}/review?show=doubtful")
    assert "No question is here." in page.text
