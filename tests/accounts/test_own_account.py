"""One's own password: who may change it, and whom that signs out."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.accounts.throttle import FREE_TRIES
from quiz.models import AuditEvent
from tests.client import Client
from tests.factories import PASSWORD

NEW = "ship wood lamp"


def change(browser: Client, present: str = PASSWORD, new: str = NEW, repeat: str | None = None):
    fields = {"current_password": present, "new_password": new, "repeat": new if repeat is None else repeat}
    return browser.get("/account").submit("Change password", fields)


def test_a_changed_password_opens_the_door_and_the_old_one_no_longer(app, browse, make):
    teacher = make.teacher()
    page = change(browse(teacher))
    assert "Your password is changed." in page.text
    assert Client(app).get("/sign-in").submit("Sign in", name=teacher.name, password=PASSWORD).status == 422
    assert Client(app).sign_in(teacher, NEW).get("/account").status == 200


def test_changing_it_signs_out_every_other_browser_and_not_this_one(browse, make):
    teacher = make.teacher()
    here, elsewhere = browse(teacher), browse(teacher)
    change(here)
    assert here.get("/account").path == "/account"
    assert elsewhere.get("/account").path.startswith("/sign-in")


def test_the_new_password_may_be_changed_again_at_once(browse, make):
    browser = browse(make.teacher())
    change(browser)
    assert "Your password is changed." in change(browser, present=NEW, new="three other words").text


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"present": "a guess"}, "This is not your present password."),
        ({"new": "short"}, "Please use at least 8 characters."),
        ({"new": "x" * 201}, "at most 200 characters fit"),
        ({"repeat": "something else"}, "This is not the same"),
        ({"present": ""}, "Please fill this in."),
    ],
)
def test_what_is_amiss_is_said_and_nothing_changes(browse, make, fields, why):
    teacher = make.teacher()
    elsewhere = browse(teacher)
    page = change(browse(teacher), **fields)
    assert page.status == 422
    assert why in page.text
    assert elsewhere.get("/account").path == "/account"


def test_the_present_password_cannot_be_guessed_at_leisure(browse, make):
    browser = browse(make.teacher())
    statuses = [change(browser, present=f"guess {number}").status for number in range(FREE_TRIES + 1)]
    assert statuses == [422] * FREE_TRIES + [429]


def test_the_change_is_written_down_without_the_password(browse, make, session):
    teacher = make.teacher()
    change(browse(teacher))
    event = session.scalars(select(AuditEvent).where(AuditEvent.action == "change password")).one()
    assert (event.actor_id, event.subject_id, event.detail) == (teacher.id, teacher.id, {})


def test_a_learner_has_the_page_too(browse, make):
    page = browse(make.learner("Anna")).get("/account")
    assert page.status == 200
    assert "Anna" in page.text
