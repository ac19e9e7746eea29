"""The roster's pages: adding learners, passwords shown once, taking off and putting back."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from quiz.accounts import passwords
from quiz.models import AuditEvent, Membership, User
from tests.client import Client, Page


@pytest.fixture
def teacher(make):
    return make.teacher("Ms Hill")


@pytest.fixture
def classroom(make, teacher):
    return make.classroom(teacher, "7b", join_code="CKM2D5")


@pytest.fixture
def page(browse, teacher, classroom) -> Page:
    """Return the page of the class, as its teacher sees it."""
    return browse(teacher).get(f"/classes/{classroom.id}")


def add(page: Page, names: str) -> Page:
    return page.follow("Add learners").submit("Add them", names=names)


def sign_in_data(page: Page) -> dict[str, tuple[str, str]]:
    """Return (user name, password) by name from the page that shows them once."""
    rows = page.tree.findall(".//tbody/tr")
    cells = [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in rows]
    return {name: (user_name, password) for name, user_name, password in cells}


def learners(session) -> int:
    return session.scalar(select(func.count()).select_from(Membership)) or 0


def test_pasted_names_become_learners_whose_sign_in_data_is_shown(app, page):
    shown = add(page, "Anna Schmidt\r\n\r\nBen, benny\r\n")
    assert shown.status == 200
    assert "7b: go to http://localhost/join and type the code CKM2D5" in shown.text
    assert "These passwords are shown only now." in shown.text
    data = sign_in_data(shown)
    assert [data["Anna Schmidt"][0], data["Ben"][0]] == ["anna.schmidt", "benny"]
    name, password = data["Ben"]
    came_in = Client(app).get("/join/CKM2D5").submit("Sign in and join", name=name, password=password)
    assert "You are in 7b." in came_in.text


def test_the_passwords_are_not_shown_again_nor_stored(page, session):
    [(_name, password)] = sign_in_data(add(page, "Anna")).values()
    assert password not in page.client.get(page.path).html
    assert password not in str(session.scalars(select(AuditEvent.detail)).all())
    assert session.scalars(select(User.password_hash).where(User.name == "anna")).one().startswith("$argon2id$")


def test_sending_the_same_list_again_adds_nobody_and_says_so(page, session):
    add(page, "Anna\nBen")
    again = add(page, "Anna\nBen")
    assert again.status == 422
    assert "nobody was added twice" in again.text
    assert learners(session) == 2


def test_mistakes_are_named_by_line_and_the_list_is_kept(page, session):
    typed = "Anna\nBen, b, 7b\n\nCleo\nCleo"
    refused = add(page, typed)
    assert refused.status == 422
    assert "Line 2: write a name" in refused.text
    assert "Lines 4, 5: Cleo stands here more than once." in refused.text
    assert "".join(refused.tree.find(".//textarea").itertext()).strip() == typed
    assert learners(session) == 0


@pytest.mark.parametrize("names", ["", " \n \n", "x" * 20_001, "Anna\x07"])
def test_a_list_that_holds_nobody_is_asked_for_again(browse, teacher, classroom, names):
    browser = browse(teacher).browser
    form = browser.get(f"/classes/{classroom.id}/learners").get_data(as_text=True)
    token = form.split('name="csrf_token" value="')[1].split('"')[0]
    answer = browser.post(f"/classes/{classroom.id}/learners", data={"csrf_token": token, "names": names})
    assert answer.status_code == 422


def test_no_lock_is_held_while_passwords_are_hashed(app, page, session, monkeypatch):
    """Another writer gets through in the middle of the hashing."""
    hash_password = passwords.hash_password

    def hash_while_somebody_writes(password: str) -> str:
        session.add(AuditEvent(at=app.config["CLOCK"](), action="write", subject="meanwhile", detail={}))
        session.commit()
        return hash_password(password)

    monkeypatch.setattr(passwords, "hash_password", hash_while_somebody_writes)
    assert add(page, "Anna\nBen").status == 200
    assert session.scalar(select(func.count()).where(AuditEvent.action == "write")) == 2


def test_a_hostile_name_is_shown_as_text(page):
    shown = add(page, '<b>Eve</b>, e"><script>alert(1)</script>')
    assert "<script>alert" not in shown.html
    assert list(sign_in_data(shown)) == ["<b>Eve</b>"]
    assert "<b>Eve</b>" in page.client.get(page.path).text


def test_the_roster_says_who_has_come_in(app, page, make, classroom):
    anna = make.learner("anna", display_name="Anna", classroom=classroom)
    make.learner("ben", display_name="Ben", classroom=classroom)
    Client(app).get("/join/CKM2D5").submit("Sign in and join", name=anna.name, password="a password for tests")
    text = page.client.get(page.path).text
    assert "2 learners, 1 joined" in text
    assert text.index("Anna") < text.index("joined User name: anna") < text.index("Ben") < text.index("not joined yet")


def test_a_learner_i_have_already_is_added_by_user_name(page, make, teacher):
    make.learner("anna", display_name="Anna", classroom=make.classroom(teacher, "8c"))
    form = page.follow("Add learners")
    assert "None of your learners" in form.submit("Add this learner", name="ben").text
    assert form.submit("Add this learner", name="").status == 422
    assert "Anna is on the roster." in form.submit("Add this learner", name="ANNA").text


def test_a_new_password_is_shown_once_and_ends_the_old_sessions(app, browse, page, make, classroom):
    anna = make.learner("anna", display_name="Anna", classroom=classroom)
    her_browser = browse(anna)
    shown = page.client.get(page.path).submit("Draw a new password")
    name, password = sign_in_data(shown)["Anna"]
    assert her_browser.get("/account").path.startswith("/sign-in")
    assert "Anna" in Client(app).get("/sign-in").submit("Sign in", name=name, password=password).follow("Account").text


def test_reloading_the_page_with_the_password_does_not_draw_another(app, page, make, classroom):
    make.learner("anna", display_name="Anna", classroom=classroom)
    before = page.client.get(page.path)
    name, password = sign_in_data(before.submit("Draw a new password"))["Anna"]
    again = before.submit("Draw a new password")
    assert "This password was changed already." in again.text
    assert Client(app).get("/sign-in").submit("Sign in", name=name, password=password).status == 200


def test_taken_off_a_learner_stays_signed_out_of_the_class_and_can_be_put_back(page, make, classroom):
    make.learner("anna", display_name="Anna", classroom=classroom)
    off = page.client.get(page.path).submit("Take off the roster: Anna")
    assert "Anna is off the roster." in off.text
    assert "Nobody is on it yet" in off.text
    assert "Taken off the roster (1)" in off.text
    back = off.submit("Put back on the roster: Anna")
    assert "Anna is back on the roster." in back.text
    assert "1 learner, 0 joined" in back.text
