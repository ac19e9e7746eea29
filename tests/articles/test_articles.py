"""The list, the reading's progress, details, archive: each teacher sees their own."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import event, select

from quiz.models import Article, AuditEvent, Job, JobKind, JobState, QuestionStatus


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def browser(browse, teacher):
    return browse(teacher)


@pytest.fixture
def job(session, clock):
    """Return a function that stores a reading of an article as it stands."""

    def stored(article, state=JobState.RUNNING, **more) -> Job:
        row = Job(kind=JobKind.READING, subject_id=article.id, state=state, created_at=clock.now, **more)
        session.add(row)
        session.commit()
        return row

    return stored


def test_an_empty_list_offers_the_one_thing_to_do(browser):
    page = browser.get("/articles").follow("Add your first article")
    assert page.path == "/articles/new"


def test_the_list_has_ones_own_articles_newest_first_and_how_far_they_have_come(browser, make, teacher, clock, job):
    old = make.article(teacher, "An old bridge", source="The Gazette")
    make.question(old)
    make.question(old, status=QuestionStatus.DRAFT)
    make.question(old, status=QuestionStatus.REJECTED)
    clock.advance(hours=1)
    job(make.article(teacher, "A new bridge"))
    job(make.article(teacher, "A bridge in Latin"), JobState.FAILED)
    make.article(make.teacher(), "Somebody else's bridge")
    text = browser.get("/articles").text
    assert text.index("A bridge in Latin") < text.index("A new bridge") < text.index("An old bridge")
    assert "could not be read" in text
    assert "being read" in text
    assert "1 of 3 approved" in text
    assert "Somebody else's bridge" not in text


def test_only_the_newest_reading_counts(browser, make, teacher, job):
    article = make.article(teacher)
    job(article, JobState.FAILED)
    job(article, JobState.RUNNING)
    text = browser.get("/articles").text
    assert "being read" in text
    assert "could not be read" not in text


def test_searching_looks_into_titles_and_sources_and_takes_signs_as_signs(browser, make, teacher):
    make.article(teacher, "A bridge")
    make.article(teacher, "A tunnel", source="Bridges and roads")
    make.article(teacher, "100% steel")
    page = browser.get("/articles").submit("Search", search="BRIDGE")
    assert "A tunnel" in page.text
    assert "A bridge" in page.text
    assert "100% steel" not in page.text
    page = page.submit("Search", search="100%")
    assert "100% steel" in page.text
    assert "A tunnel" not in page.text
    assert "no source has “_ _” in it" in page.submit("Search", search="_ _").text


def test_a_long_list_comes_in_pages_and_needs_no_more_queries(app, browser, make, teacher):
    for number in range(3):
        make.article(teacher, f"Bridge {number:02}")
    few = queries_of(app, lambda: browser.get("/articles"))
    for number in range(3, 30):
        make.question(make.article(teacher, f"Bridge {number:02}"))
    many = queries_of(app, lambda: browser.get("/articles"))
    assert many == few
    page = browser.get("/articles").follow("Next")
    assert "Bridge 04" in page.text
    assert "Bridge 05" not in page.text


def queries_of(app, visit) -> int:
    statements = []

    def count(_connection, _cursor, statement, *_rest):
        statements.append(statement)

    event.listen(app.extensions["engine"], "before_cursor_execute", count)
    visit()
    event.remove(app.extensions["engine"], "before_cursor_execute", count)
    return len(statements)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get", "/articles/{id}"),
        ("get", "/articles/{id}/reading"),
        ("get", "/articles/{id}/edit"),
        ("post", "/articles/{id}/edit"),
        ("post", "/articles/{id}/archive"),
        ("post", "/articles/{id}/restore"),
        ("post", "/articles/{id}/read-again"),
    ],
)
def test_another_teachers_article_is_not_there(browser, make, session, method, path):
    article = make.article(make.teacher())
    token = browser.get("/articles/new").tree.find(".//main//input[@name='csrf_token']").get("value")
    answer = browser.browser.open(
        path.format(id=article.id), method=method.upper(), data={"csrf_token": token} if method == "post" else None
    )
    assert answer.status_code == 404
    assert session.scalars(select(Job)).all() == []
    assert session.get(Article, article.id, populate_existing=True).archived_at is None


def test_while_it_is_read_the_page_shows_the_step_and_looks_again_by_itself(browser, make, teacher, job):
    article = make.article(teacher, "A bridge")
    job(article, done=3, total=8, step="Finding facts")
    page = browser.get(f"/articles/{article.id}")
    assert "Finding facts" in page.text
    bar = page.tree.find(".//progress")
    assert (bar.get("value"), bar.get("max")) == ("3", "8")
    again = page.tree.find("head/noscript/meta")
    assert (again.get("http-equiv"), again.get("content")) == ("refresh", "5")
    told = browser.browser.get(f"/articles/{article.id}/reading").get_json()
    assert told == {"state": "running", "step": "Finding facts", "done": 3, "total": 8}


def test_a_reading_that_waits_says_so(browser, make, teacher, job):
    article = make.article(teacher)
    job(article, JobState.QUEUED)
    page = browser.get(f"/articles/{article.id}")
    assert "Waiting for its turn" in page.text
    assert page.tree.find(".//progress").get("value") is None
    assert browser.browser.get(f"/articles/{article.id}/reading").get_json()["step"] == "Waiting for its turn"


def test_a_reading_that_failed_says_why_and_can_be_asked_for_again(browser, make, teacher, job, session):
    article = make.article(teacher)
    job(article, JobState.FAILED, reason="This article holds no facts that can be asked about.")
    page = browser.get(f"/articles/{article.id}")
    assert "holds no facts that can be asked about" in page.text
    assert page.tree.find("head/noscript") is None
    assert "Waiting for its turn" in page.submit("Read it again").text
    states = [job.state for job in session.scalars(select(Job).order_by(Job.id))]
    assert states == [JobState.FAILED, JobState.QUEUED]


def test_an_article_that_was_never_read_offers_to_read_it(browser, make, teacher):
    page = browser.get(f"/articles/{make.article(teacher).id}")
    assert "Waiting for its turn" in page.submit("Read it and write questions").text
    assert page.client.browser.get(page.path + "/reading").get_json()["state"] == "queued"


def test_a_reading_that_is_done_leads_to_the_review(browser, make, teacher, job):
    article = make.article(teacher)
    job(article, JobState.DONE)
    answer = browser.browser.get(f"/articles/{article.id}")
    assert answer.status_code == 303
    assert answer.headers["Location"] == f"/articles/{article.id}/review"


def test_details_can_be_changed_and_the_text_stays(browser, make, teacher, session):
    article = make.article(teacher, "A brigde", published_on=dt.date(2026, 5, 1))
    text = article.text
    page = browser.get(f"/articles/{article.id}/edit")
    assert 'value="2026-05-01"' in page.html
    page = page.submit("Save", title="A bridge", source="The Gazette", published_on="", text="forged")
    assert "Your changes are saved" in page.text
    article = session.get(Article, article.id, populate_existing=True)
    assert (article.title, article.source, article.published_on) == ("A bridge", "The Gazette", None)
    assert article.text == text


def test_an_article_keeps_its_title_when_the_new_one_is_empty(browser, make, teacher, session):
    article = make.article(teacher, "A bridge")
    page = browser.get(f"/articles/{article.id}/edit").submit("Save", title=" ")
    assert page.status == 422
    assert "An article needs a title." in page.text
    assert session.get(Article, article.id, populate_existing=True).title == "A bridge"


def test_an_archived_article_leaves_the_list_and_comes_back(browser, make, teacher, session, clock):
    article = make.article(teacher, "A bridge")
    page = browser.get(f"/articles/{article.id}/edit").submit("Archive")
    assert "“A bridge” is archived" in page.text
    assert page.path == "/articles"
    assert f"/articles/{article.id}" not in page.links().values()
    page = page.follow("Archived (1)").submit("Restore “A bridge”")
    assert "back among your articles" in page.text
    assert f"/articles/{article.id}" in page.links().values()
    told = session.scalars(select(AuditEvent).where(AuditEvent.subject == "article").order_by(AuditEvent.id))
    assert [(event.action, event.actor_id, event.at) for event in told] == [
        ("archive", teacher.id, clock.now),
        ("restore", teacher.id, clock.now),
    ]


def test_a_hostile_title_is_only_a_title(browser, make, teacher):
    make.article(teacher, "<script>alert(1)</script>", source='"><img src=x onerror=alert(1)>')
    page = browser.get("/articles")
    assert "<script>alert(1)</script>" in page.text
    assert page.tree.find(".//main//img") is None
