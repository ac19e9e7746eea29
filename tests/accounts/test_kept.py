"""What was typed when the session had ended is there after signing in, and only for whoever typed it on our pages."""

from __future__ import annotations

import pytest

from quiz.web.kept import KEPT_AT_MOST, dump, load
from tests.client import Client
from tests.factories import PASSWORD

OURS = "http://localhost"


def name_of_class(browser: Client) -> str:
    return browser.get("/classes").text


def send_without_session(browser: Client, origin: str | None = OURS, name: str = "8c & friends", **more: str):
    """Post the form for a new class as a browser does whose session is gone."""
    headers = {} if origin is None else {"Origin": origin}
    return browser.browser.post("/classes/new", data={"name": name} | more, headers=headers)


def lose_session(browser: Client) -> None:
    browser.browser.delete_cookie("quiz_session")


def test_a_form_sent_after_the_session_ended_is_sent_again_after_signing_in(browse, make):
    teacher = make.teacher()
    browser = browse(teacher)
    form = browser.get("/classes/new")
    lose_session(browser)
    asked = form.submit("Make the class", name="8c & friends")
    assert asked.status == 401
    assert "what you typed is kept" in asked.text
    offered = asked.submit("Sign in", name=teacher.name, password=PASSWORD)
    assert "Your work is here" in offered.text
    assert "8c & friends" not in name_of_class(browser)
    assert "8c & friends" in offered.submit("Send it now").text
    assert "8c & friends" in name_of_class(browser)


def test_a_wrong_password_on_the_way_loses_nothing(browse, make):
    teacher = make.teacher()
    browser = browse(teacher)
    form = browser.get("/classes/new")
    lose_session(browser)
    asked = form.submit("Make the class", name="8c")
    refused = asked.submit("Sign in", name=teacher.name, password="a guess")
    assert refused.status == 422
    assert "8c" in refused.submit("Sign in", name=teacher.name, password=PASSWORD).submit("Send it now").text


def test_a_stale_token_is_answered_with_the_form_ready_to_be_sent_again(browse, make):
    browser = browse(make.teacher())
    page = browser.get("/classes/new").submit("Make the class", name="8c", csrf_token="of yesterday")
    assert page.status == 400
    assert "What you had typed is kept." in page.text
    assert "8c" in page.submit("Send it now").text


def test_a_lone_button_leads_back_to_its_page_and_not_to_an_address_that_only_takes_posts(browse, make):
    teacher = make.teacher()
    classroom = make.classroom(teacher, "7b")
    browser = browse(teacher)
    lose_session(browser)
    answer = browser.browser.post(
        f"/classes/{classroom.id}/archive",
        headers={"Origin": OURS, "Referer": f"{OURS}/classes/{classroom.id}"},
    )
    html = answer.get_data(as_text=True)
    assert answer.status_code == 401
    assert f'name="next" value="/classes/{classroom.id}"' in html
    assert "what you typed is kept" not in html


@pytest.mark.parametrize("referrer", ["http://evil.example/classes/1", "http://localhost.evil.example/x", "", "x"])
def test_a_lone_button_from_elsewhere_leads_to_the_first_page(client, referrer):
    answer = client.browser.post("/classes/1/archive", headers={"Referer": referrer})
    assert 'name="next" value=""' in answer.get_data(as_text=True)


@pytest.mark.parametrize("origin", ["http://evil.example", "null", None, "http://localhost.evil.example", "http://["])
def test_what_another_site_sends_is_never_kept(client, origin):
    answer = send_without_session(client, origin)
    assert answer.status_code == 401
    assert "friends" not in answer.get_data(as_text=True)


def test_passwords_are_never_written_into_a_page(client):
    secrets = {"password": "secret-1", "new_password": "secret-2", "repeat": "secret-3", "old-password": "secret-4"}
    html = send_without_session(client, **secrets).get_data(as_text=True)
    assert "friends" in html
    assert "secret-" not in html


def test_what_was_typed_is_text_and_no_markup(client):
    html = send_without_session(client, name='"><script>alert(1)</script>').get_data(as_text=True)
    assert "<script>alert" not in html


def test_more_than_a_page_can_carry_is_not_promised(client):
    answer = send_without_session(client, name="x" * (KEPT_AT_MOST + 1))
    html = answer.get_data(as_text=True)
    assert len(html) < 100_000
    assert "what you typed is kept" not in html


def test_a_script_gets_a_message_and_where_to_sign_in(client):
    answer = client.browser.post("/classes/new", json={"name": "x"}, headers={"Accept": "application/json"})
    assert answer.status_code == 401
    assert answer.json["sign_in"] == "/sign-in"


def test_fields_come_back_as_they_went_several_of_one_name_too():
    fields = [("names", "Anna\r\nBen"), ("pick", "1"), ("pick", "2"), ("empty", "")]
    assert load(dump(fields)) == fields


@pytest.mark.parametrize(
    "text", ["", "x", "5", "null", "[1]", '["ab", "abc"]', "{}", "[" * 100_000, '[["csrf_token", "x"]]']
)
def test_what_we_did_not_write_is_nothing(text):
    assert load(text) == []


def test_kept_fields_never_go_to_another_site(client, make):
    teacher = make.teacher()
    page = client.get("/sign-in").submit(
        "Sign in", name=teacher.name, password=PASSWORD, kept='[["name", "8c"]]', next="https://evil.example/"
    )
    assert "evil.example" not in page.html
