"""Whatever goes wrong, the answer is a page that says what to do next, and nothing half done is kept."""

from __future__ import annotations

import pytest

from quiz.core.errors import Conflict, Forbidden, InvalidInput, NotFound, TooManyTries, UnreadableText
from quiz.web.access import public

RAISED = [
    (NotFound("There is no such quiz."), 404),
    (Forbidden("This is not for you."), 403),
    (Conflict("This quiz closed on %(day)s.", day="3 May"), 409),
    (InvalidInput("Please give a name.", field="name"), 422),
    (UnreadableText("This text is mostly not English sentences."), 422),
    (TooManyTries("Please wait %(wait)s seconds.", wait=40), 429),
]


def raising(app, error: Exception) -> None:
    @public
    def view():
        raise error

    app.add_url_rule("/trouble", "trouble", view, methods=["GET", "POST"])


@pytest.mark.parametrize(("error", "status"), RAISED)
def test_a_refusal_becomes_a_page_with_its_sentence(app, client, error, status):
    raising(app, error)
    page = client.get("/trouble")
    assert page.status == status
    assert str(error) in page.text


@pytest.mark.parametrize(("error", "status"), RAISED)
def test_a_script_gets_the_sentence_as_json(app, error, status):
    raising(app, error)
    answer = app.test_client().get("/trouble", headers={"Accept": "application/json"})
    assert answer.status_code == status
    assert answer.json == {"message": str(error)}


def test_who_must_wait_is_told_how_long(app):
    raising(app, TooManyTries("Please wait %(wait)s seconds.", wait=40))
    assert app.test_client().get("/trouble").headers["Retry-After"] == "40"


def test_a_defect_shows_a_calm_page_and_no_details(app, client):
    app.config["PROPAGATE_EXCEPTIONS"] = False
    raising(app, RuntimeError("SELECT * FROM users"))
    page = client.get("/trouble")
    assert page.status == 500
    assert "SELECT" not in page.html


def test_an_unknown_address_is_a_404_and_a_wrong_method_a_405(client):
    assert client.get("/nothing-here").status == 404
    assert client.post("/", {}).status == 405


def test_a_request_larger_than_fits_is_refused_with_advice(app, client):
    app.config["MAX_CONTENT_LENGTH"] = 1000
    page = client.post("/sign-in", {"name": "x" * 2000})
    assert page.status == 413
    assert "shorter" in page.text


@pytest.mark.parametrize("message", ["100% of it", "50%(odd", "%s", "%(unknown)s"])
def test_a_percent_sign_in_a_sentence_without_values_does_no_harm(app, client, message):
    raising(app, Conflict(message))
    assert client.get("/trouble").status == 409
