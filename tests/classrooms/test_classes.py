"""A teacher's pages for classes: list, one class, its settings, the projector."""

from __future__ import annotations

import re

import pytest

from quiz.classrooms.qr import qr_svg
from tests.client import Client
from tests.conftest import NOON

HOSTILE = '<script>alert(1)</script> & "quotes" %(name)s {{ 7*7 }}'


@pytest.fixture
def teacher(make):
    return make.teacher("Ms Hill")


@pytest.fixture
def browser(browse, teacher) -> Client:
    return browse(teacher)


def test_without_a_class_the_page_offers_to_make_one(browser):
    page = browser.get("/classes")
    assert "Your first class" in page.text
    made = page.follow("New class").submit("Make the class", name="7b History")
    assert made.path.startswith("/classes/")
    assert "7b History" in made.text
    assert "Nobody is on it yet" in made.text
    assert "7b History" in browser.get("/classes").links()


def test_the_list_shows_code_and_number_of_learners_of_ones_own_classes_only(browser, make, teacher):
    classroom = make.classroom(teacher, "7b", join_code="CKM2D5")
    make.learner(classroom=classroom)
    make.classroom(make.teacher(), "not mine")
    text = browser.get("/classes").text
    assert "7b 1 learner CKM2D5" in text
    assert "not mine" not in text


def test_a_long_list_comes_in_pages(browser, make, teacher):
    for number in range(30):
        make.classroom(teacher, f"Class {number:02d}")
    page = browser.get("/classes")
    assert "Class 29" not in page.text
    assert "Class 29" in page.follow("Next").text
    assert browser.get("/classes?page=999").status == 200
    assert browser.get("/classes?page=x").status == 200


@pytest.mark.parametrize(("name", "why"), [("", "fill this in"), ("x" * 121, "121 characters long")])
def test_a_name_that_cannot_be_used_is_shown_again(browser, name, why):
    page = browser.get("/classes/new").submit("Make the class", name=name)
    assert page.status == 422
    assert why in page.text
    assert f'value="{name}"' in page.html


def test_a_class_can_be_renamed(browser, make, teacher):
    page = browser.get(f"/classes/{make.classroom(teacher, '7b').id}").follow("Rename")
    assert 'value="7b"' in page.html
    assert page.submit("Save", name=" ").status == 422
    assert "8b" in page.submit("Save", name="8b").title


def test_an_archived_class_is_put_away_and_can_be_restored(browser, make, teacher):
    classroom = make.classroom(teacher, "7b")
    make.learner("Anna", classroom=classroom)
    page = browser.get(f"/classes/{classroom.id}").submit("Archive the class")
    assert "This class was archived on 4 May 2026, 12:00 UTC." in page.text
    assert not page.has_button("Draw a new code")
    assert "7b" not in browser.get("/classes").links()
    assert "7b" in browser.get("/classes").follow("Archived").links()
    restored = page.submit("Restore the class")
    assert "with its roster and its code" in restored.text
    assert "Anna" in restored.text
    assert "7b" in browser.get("/classes").links()


def test_registration_is_switched_on_and_off(browser, make, teacher):
    page = browser.get(f"/classes/{make.classroom(teacher).id}")
    assert "Only the names on the roster." in page.text
    page = page.submit("Let learners register")
    assert "who is not on the roster can register" in page.text
    assert "Only the names on the roster." in page.submit("Let only the roster join").text


def test_a_new_code_is_asked_for_once_and_ends_the_old_one(browser, client, make, teacher):
    page = browser.get(f"/classes/{make.classroom(teacher, join_code='CKM2D5').id}")
    assert "The code CKM2D5 stops working" in page.text
    page = page.submit("Draw a new code")
    code = re.search(r"The new code is (\w{6})", page.text)[1]
    assert code != "CKM2D5"
    assert client.get("/join/CKM2D5").status == 404
    assert client.get(f"/join/{code}").status == 200


PAGES = ["", "/name", "/learners", "/projector", "/came-in"]
POSTS = ["/name", "/archive", "/restore", "/registration", "/code", "/learners", "/learners/known"]


def token(browser: Client) -> str:
    return browser.get("/classes/new").tree.find(".//input[@name='csrf_token']").get("value")


def test_another_teachers_class_is_not_found(browse, make, teacher):
    classroom = make.classroom(teacher, "The afternoon readers")  # a name no token spells by chance
    make.learner("Anna", classroom=classroom)
    other = browse(make.teacher())
    fields = {"csrf_token": token(other), "name": "stolen", "names": "Eve", "registration": "open"}
    for tail in PAGES:
        page = other.browser.get(f"/classes/{classroom.id}{tail}")
        assert page.status_code == 404, tail
        assert classroom.name not in page.get_data(as_text=True)
    for tail in POSTS:
        assert other.browser.post(f"/classes/{classroom.id}{tail}", data=fields).status_code == 404, tail
    for tail in ["password", "off", "back"]:
        assert other.browser.post(f"/roster/1/{tail}", data=fields).status_code == 404, tail


def test_a_form_from_another_site_changes_nothing(browser, make, teacher):
    classroom = make.classroom(teacher, "7b")
    for tail in POSTS:
        assert browser.browser.post(f"/classes/{classroom.id}{tail}", data={"name": "x"}).status_code == 400, tail
    assert "7b" in browser.get(f"/classes/{classroom.id}").title


def test_hostile_names_are_shown_as_text(browser, make, teacher):
    classroom = make.classroom(teacher, HOSTILE, registration_open=True)
    make.learner("eve", display_name=HOSTILE, classroom=classroom)
    for path in ["", "/name", "/learners", "/projector"]:
        page = browser.get(f"/classes/{classroom.id}{path}")
        assert "<script>alert" not in page.html
        assert HOSTILE in page.text or 'value="&lt;script&gt;' in page.html, path
    flashed = browser.get(f"/classes/{classroom.id}").submit("Archive the class")
    assert f"{HOSTILE} is in the archive" in flashed.text


def test_the_wall_shows_code_address_qr_and_who_has_come_in(browser, make, session, teacher):
    classroom = make.classroom(teacher, "7b", join_code="CKM2D5")
    for name in ["Anna", "Ben"]:
        make.learner(name, classroom=classroom)
    classroom.memberships[0].joined_at = NOON
    session.commit()
    page = browser.get(f"/classes/{classroom.id}/projector")
    assert "Go to http://localhost/join and type CKM2D5 1 of 2 have joined" in page.text
    assert page.tree.find("body").get("class") == "projector"
    qr = page.tree.find(".//div[@role='img']")
    assert qr.get("aria-label") == "QR code that leads to http://localhost/join/CKM2D5"
    assert qr.find("{*}svg/{*}path") is not None


def test_the_wall_says_when_its_address_works_on_this_computer_only(browser, make, teacher):
    path = f"/classes/{make.classroom(teacher).id}/projector"
    assert "works on this computer only" in browser.get(path).text


def test_the_walls_address_is_the_one_the_teacher_came_by(app, make, teacher):
    path = f"/classes/{make.classroom(teacher, join_code='CKM2D5').id}/projector"
    browser = Client(app)
    place = {"base_url": "http://192.0.2.7:8000"}
    sign_in = browser.browser.get("/sign-in", **place).get_data(as_text=True)
    csrf = sign_in.split('name="csrf_token" value="')[1].split('"')[0]
    fields = {"csrf_token": csrf, "name": teacher.name, "password": "a password for tests"}
    browser.browser.post("/sign-in", data=fields, **place)
    text = browser.get(path, **place).text
    assert "http://192.0.2.7:8000/join" in text
    assert "works on this computer only" not in text


def test_the_wall_of_an_archived_class_shows_no_dead_code(browser, make, teacher):
    classroom = make.classroom(teacher, join_code="CKM2D5", archived_at=NOON)
    assert "CKM2D5" not in browser.get(f"/classes/{classroom.id}/projector").text


def test_the_count_can_be_asked_for_by_a_script(browser, make, teacher):
    classroom = make.classroom(teacher)
    path = f"/classes/{classroom.id}/came-in"
    assert browser.browser.get(path).json == {"came_in": 0, "of": 0, "text": "Nobody is on the roster yet."}
    make.learner(classroom=classroom)
    assert browser.browser.get(path).json["text"] == "0 of 1 has joined"


def test_a_qr_code_is_drawn_without_style_and_differs_by_address():
    one, other = qr_svg("http://192.0.2.7/join/CKM2D5"), qr_svg("http://192.0.2.7/join/CKM2D6")
    assert one.startswith("<svg ")
    assert "style" not in one
    assert one != other
