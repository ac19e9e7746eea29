"""Giving an article: what is kept, what is refused, and that nothing typed is lost."""

from __future__ import annotations

import io

import pytest
from sqlalchemy import select
from sqlalchemy.orm import undefer

from quiz.models import Article, Job, JobKind, JobState

TEXT = (
    "A bridge for the Tamar\n\n"
    "  The bridge over the Tamar opened in 1859, after seven years of work on both banks.\r\n"
    "It was designed by Isambard Kingdom Brunel for the Cornwall Railway, and it is still in use today.\n\n\n"
)
GERMAN = "Die Brücke über den Fluss wurde im Jahre 1859 eröffnet und ist noch heute in Betrieb. " * 12


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def new(browse, teacher):
    return browse(teacher).get("/articles/new")


def stored(session) -> list[Article]:
    return list(session.scalars(select(Article).options(undefer(Article.text))))


def test_a_pasted_article_is_kept_exactly_and_its_reading_is_asked_for(new, session, teacher, clock):
    page = new.submit(
        "Read it",
        title="  A bridge ",
        text=TEXT,
        source="The Gazette",
        address="https://example.org/a?b=1",
        published_on="2026-05-01",
    )
    (article,) = stored(session)
    assert page.path == f"/articles/{article.id}"
    assert article.text == TEXT
    assert (article.title, article.source, article.owner_id) == ("A bridge", "The Gazette", teacher.id)
    assert (str(article.published_on), article.created_at) == ("2026-05-01", clock.now)
    (job,) = session.scalars(select(Job))
    assert (job.kind, job.subject_id, job.state) == (JobKind.READING, article.id, JobState.QUEUED)


def test_a_file_will_do_in_place_of_pasting(new, session):
    new.submit("Read it", title="A bridge", file=(io.BytesIO(TEXT.encode("cp1252")), "bridge.txt"))
    assert [article.text for article in stored(session)] == [TEXT]


def test_a_file_that_is_a_picture_is_refused_and_the_rest_kept(new, session):
    page = new.submit("Read it", title="A bridge", file=(io.BytesIO(b"\x89PNG\r\n\x1a\n\x00\x00"), "bridge.txt"))
    assert page.status == 422
    assert "not plain text" in page.text
    assert 'value="A bridge"' in page.html
    assert stored(session) == []


def test_a_file_beside_a_pasted_text_is_one_text_too_many(new, session):
    page = new.submit("Read it", title="A bridge", text=TEXT, file=(io.BytesIO(TEXT.encode()), "bridge.txt"))
    assert page.status == 422
    assert "leave out the file" in page.text
    assert "after seven years of work" in page.html
    assert stored(session) == []


def test_the_text_of_a_file_stands_in_the_box_when_something_else_is_refused(new):
    page = new.submit("Read it", title="x" * 301, file=(io.BytesIO(TEXT.encode()), "bridge.txt"))
    assert page.status == 422
    assert "after seven years of work on both banks" in page.tree.find(".//textarea").text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("", "There is no text yet", id="empty"),
        pytest.param(" \n\t ", "There is no text yet", id="only white space"),
        pytest.param("Too short.", "too short", id="too short"),
        pytest.param(GERMAN, "Only articles in English", id="in German"),
        pytest.param("Мост через реку был открыт очень давно. " * 30, "Only articles in English", id="in Russian"),
        pytest.param("\x00\x01\x02" + TEXT, "does not look like text", id="binary"),
    ],
)
def test_a_hopeless_text_is_refused_at_once_and_shown_again(new, session, text, message):
    page = new.submit("Read it", title="A bridge", source="The Gazette", text=text)
    assert page.status == 422
    assert message in page.text
    assert page.title.startswith("Error:")
    assert 'value="The Gazette"' in page.html
    assert text.strip()[-20:] in page.html
    assert stored(session) == []


def test_ten_megabytes_of_text_are_refused_with_the_limit_and_shown_again(new):
    text = TEXT * 50_000
    answer = new.client.browser.post(
        "/articles/new", data={"csrf_token": token(new), "title": "A bridge", "text": text}
    )
    html = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert "too long" in html
    assert html.count("after seven years of work") == 50_000


def test_more_than_any_request_may_hold_gets_a_page_that_says_so(new):
    answer = new.client.browser.post("/articles/new", data={"csrf_token": token(new), "text": "word " * 4_000_000})
    assert answer.status_code == 413
    assert "too much at once" in answer.get_data(as_text=True)


def test_a_title_of_ten_thousand_characters_is_refused_with_the_limit_and_kept(new, session):
    page = new.submit("Read it", title="long " * 2000, text=TEXT)
    assert page.status == 422
    assert "at most 300 fit here" in page.text
    assert "long long long" in page.html
    assert "after seven years of work" in page.html
    assert stored(session) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(TEXT, "A bridge for the Tamar", id="its first line"),
        pytest.param(
            TEXT.partition("\n\n")[2],
            "The bridge over the Tamar opened in 1859, after seven years…",
            id="its first words",
        ),
        pytest.param("\N{BYTE ORDER MARK}" + TEXT, "A bridge for the Tamar", id="its first line, after a mark"),
    ],
)
def test_an_article_without_a_title_is_called_by_its_beginning(new, session, text, title):
    page = new.submit("Read it", title="  ", text=text)
    assert page.status == 200
    assert [article.title for article in stored(session)] == [title]


def test_a_file_without_a_title_is_called_by_its_first_line(new, session):
    new.submit("Read it", file=(io.BytesIO(TEXT.encode()), "bridge.txt"))
    assert [article.title for article in stored(session)] == ["A bridge for the Tamar"]


def test_the_form_says_that_the_title_may_stay_empty(new):
    label = next(e for e in new.tree.iter("label") if e.get("for") == "title")
    assert "".join(label.itertext()) == "Title (optional)"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "example.org/a", "ftp://example.org", "https://", "http://[", "https://a b.org"]
)
def test_an_address_that_is_none_is_refused_and_kept(new, session, address):
    page = new.submit("Read it", title="A bridge", text=TEXT, address=address)
    assert page.status == 422
    assert "whole address" in page.text
    assert address in page.html
    assert stored(session) == []


def test_a_day_that_is_none_is_refused_in_our_words_and_kept(new):
    page = new.submit("Read it", title="A bridge", text=TEXT, published_on="31 February")
    assert page.status == 422
    assert "such as 2026-05-31" in page.text
    assert 'value="31 February"' in page.html


def test_every_refusal_is_told_in_one_go(new):
    page = new.submit("Read it", title="x" * 301, text=TEXT, address="nowhere", source="y" * 301)
    summary = next(e for e in page.tree.iter("div") if e.get("class") == "error-summary")
    assert len(list(summary.iter("a"))) == 3


def token(page) -> str:
    return next(i.get("value") for i in page.tree.iter("input") if i.get("name") == "csrf_token")
