"""Classes and rosters, without a page."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import func, select

from quiz.accounts.passwords import draw, hash_password, verify
from quiz.classrooms import codes, queries, services
from quiz.classrooms.roster.names import read_entries
from quiz.core.errors import Conflict, InvalidInput, NotFound
from quiz.models import AuditEvent, Membership, User
from tests.conftest import NOON

HASH = hash_password(draw())


@pytest.fixture
def teacher(make):
    return make.teacher("Ms Hill")


@pytest.fixture
def classroom(make, teacher):
    return make.classroom(teacher, "7b", join_code="CKM2D5")


def add(session, classroom, teacher, text: str) -> list[User]:
    entries, _refusals = read_entries(text)
    return services.add_learners(session, classroom, entries, [HASH] * len(entries), now=NOON, actor=teacher)


def actions(session) -> list[str]:
    return list(session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


def test_a_new_class_has_a_code_of_its_own_and_lets_in_its_roster_only(session, teacher):
    classroom = services.create_classroom(session, teacher, "  7b   History ", now=NOON)
    assert classroom.name == "7b History"
    assert codes.is_code(classroom.join_code)
    assert classroom.registration_open is False
    assert actions(session) == ["create"]


def test_a_code_that_another_class_has_is_drawn_anew_even_an_archived_one(session, teacher, classroom):
    classroom.archived_at = NOON
    drawn = iter(["CKM2D5", "CKM2D5", "XYX234"])
    fresh = services.create_classroom(session, teacher, "8c", now=NOON, draw=lambda: next(drawn))
    assert fresh.join_code == "XYX234"
    drawn = iter(["XYX234", "CKM2D5", "HHH777"])
    services.draw_new_code(session, fresh, now=NOON, actor=teacher, draw=lambda: next(drawn))
    assert fresh.join_code == "HHH777"


@pytest.mark.parametrize(("name", "why"), [("", "name"), ("   ", "name"), ("x" * 121, "too long")])
def test_a_class_needs_a_name_that_fits(session, teacher, name, why):
    with pytest.raises(InvalidInput, match=why):
        services.create_classroom(session, teacher, name, now=NOON)


def test_archiving_twice_is_archiving_once_and_restoring_undoes_it(session, teacher, classroom):
    services.archive(session, classroom, now=NOON, actor=teacher)
    services.archive(session, classroom, now=NOON + dt.timedelta(days=1), actor=teacher)
    assert classroom.archived_at == NOON
    services.restore(session, classroom, now=NOON, actor=teacher)
    services.restore(session, classroom, now=NOON, actor=teacher)
    assert classroom.archived_at is None
    assert actions(session) == ["archive", "restore"]


def test_in_an_archived_class_nothing_changes_but_its_name(session, make, teacher, classroom):
    membership = make.learner("anna", classroom=classroom) and queries.roster(session, classroom)[0]
    services.take_off(session, membership, now=NOON, actor=teacher)
    services.archive(session, classroom, now=NOON, actor=teacher)
    for change in [
        lambda: add(session, classroom, teacher, "Ben"),
        lambda: services.add_known_learner(session, classroom, "anna", now=NOON, actor=teacher),
        lambda: services.draw_new_code(session, classroom, now=NOON, actor=teacher),
        lambda: services.set_registration(session, classroom, True, now=NOON, actor=teacher),
        lambda: services.put_back(session, membership, now=NOON, actor=teacher),
    ]:
        with pytest.raises(Conflict, match="archive"):
            change()
    services.rename(session, classroom, "7b of last year", now=NOON, actor=teacher)
    assert classroom.name == "7b of last year"


def test_learners_get_an_account_each_with_a_name_nobody_has(session, make, teacher, classroom):
    make.learner("anna")
    learners = add(session, classroom, teacher, "Anna\nAnna Schmidt\nBen, anna2\nanna 3\nAnna Schmidt, x")
    assert [learner.name for learner in learners] == ["anna3", "anna.schmidt", "anna2", "anna.3", "x"]
    assert [learner.display_name for learner in learners][:2] == ["Anna", "Anna Schmidt"]
    assert verify(learners[0].password_hash, "anything") is False
    assert len(queries.active_learners(session, classroom)) == 5


def test_each_learner_gets_the_password_of_their_own_line(session, teacher, classroom):
    entries, _refusals = read_entries("Anna\nBen\nCleo")
    passwords = [draw() for _ in entries]
    hashes = [hash_password(password) for password in passwords]
    learners = services.add_learners(session, classroom, entries, hashes, now=NOON, actor=teacher)
    for learner, password in zip(learners, passwords, strict=True):
        assert verify(learner.password_hash, password)


def test_nothing_is_half_done(session, make, teacher, classroom):
    make.learner("ben")
    with pytest.raises(InvalidInput, match="Line 2: somebody already has the user name ben"):
        add(session, classroom, teacher, "Anna\nBen, ben")
    assert session.scalar(select(func.count()).select_from(Membership)) == 0


def test_a_name_that_is_in_the_class_already_is_not_added_again(session, teacher, classroom):
    add(session, classroom, teacher, "Anna\nBen")
    with pytest.raises(InvalidInput, match="Line 2: ANNA is already in this class"):
        add(session, classroom, teacher, "Cleo\nANNA")
    assert [learner.name for learner in add(session, classroom, teacher, "Anna, anna.m")] == ["anna.m"]


def test_a_list_sent_twice_is_told_in_one_sentence(session, teacher, classroom):
    add(session, classroom, teacher, "Anna\nBen, ben.k")
    with pytest.raises(InvalidInput, match="nobody was added twice"):
        add(session, classroom, teacher, "Anna\nBen, ben.k")
    assert len(queries.roster(session, classroom)) == 2


def test_a_name_taken_off_is_to_be_put_back_not_made_anew(session, teacher, classroom):
    add(session, classroom, teacher, "Anna")
    services.take_off(session, queries.roster(session, classroom)[0], now=NOON, actor=teacher)
    with pytest.raises(InvalidInput, match="Line 1: Anna was taken off the roster"):
        add(session, classroom, teacher, "Anna")


def test_a_class_has_room_for_so_many_and_no_more(session, teacher, classroom, monkeypatch):
    monkeypatch.setattr(services, "MOST_LEARNERS", 2)
    add(session, classroom, teacher, "Anna\nBen")
    with pytest.raises(InvalidInput, match="full"):
        add(session, classroom, teacher, "Cleo")


def test_a_learner_of_another_class_of_mine_can_be_added_by_user_name(session, make, teacher, classroom):
    anna = make.learner("anna", classroom=make.classroom(teacher, "8c"))
    assert services.add_known_learner(session, classroom, " ANNA ", now=NOON, actor=teacher) == anna
    with pytest.raises(InvalidInput, match="already in this class"):
        services.add_known_learner(session, classroom, "anna", now=NOON, actor=teacher)


def test_a_learner_of_mine_who_was_taken_off_comes_back_by_user_name(session, make, teacher, classroom):
    make.learner("anna", classroom=classroom)
    [membership] = queries.roster(session, classroom)
    services.take_off(session, membership, now=NOON, actor=teacher)
    services.add_known_learner(session, classroom, "anna", now=NOON, actor=teacher)
    assert membership.left_at is None


@pytest.mark.parametrize("name", ["anna", "Mr Dale", "nobody", "Ms Hill"])
def test_nobody_elses_learner_can_be_added_and_the_refusal_says_nothing_of_them(
    session, make, teacher, classroom, name
):
    other = make.teacher("Mr Dale")
    make.learner("anna", classroom=make.classroom(other))
    with pytest.raises(InvalidInput, match=f"None of your learners has the user name {name}"):
        services.add_known_learner(session, classroom, name, now=NOON, actor=teacher)


def test_taking_off_and_putting_back_keeps_everything(session, make, teacher, classroom):
    anna = make.learner("anna", classroom=classroom)
    [membership] = queries.roster(session, classroom)
    services.join(session, classroom, anna, now=NOON)
    services.take_off(session, membership, now=NOON, actor=teacher)
    assert queries.active_learners(session, classroom) == []
    assert queries.memberships_of(session, anna) == []
    services.put_back(session, membership, now=NOON, actor=teacher)
    assert queries.active_learners(session, classroom) == [anna]
    assert membership.joined_at == NOON


def test_a_new_password_ends_the_old_sessions_and_is_for_the_roster_only(session, make, teacher, classroom):
    anna = make.learner("anna", classroom=classroom)
    token = anna.session_token
    [membership] = queries.roster(session, classroom)
    services.reset_password(session, membership, HASH, now=NOON, actor=teacher)
    assert anna.password_hash == HASH
    assert anna.session_token != token
    services.take_off(session, membership, now=NOON, actor=teacher)
    with pytest.raises(Conflict, match="not on the roster"):
        services.reset_password(session, membership, "another", now=NOON, actor=teacher)


def test_joining_is_remembered_once(session, make, classroom):
    anna = make.learner("anna", classroom=classroom)
    services.join(session, classroom, anna, now=NOON)
    membership = services.join(session, classroom, anna, now=NOON + dt.timedelta(days=1))
    assert membership.joined_at == NOON
    assert actions(session) == ["join"]
    assert session.scalars(select(AuditEvent.owner_id)).one() == classroom.owner_id


def test_who_is_not_on_the_roster_comes_in_only_while_registration_is_open(session, make, teacher, classroom):
    ben = make.learner("ben")
    with pytest.raises(InvalidInput):
        services.join(session, classroom, ben, now=NOON)
    services.set_registration(session, classroom, True, now=NOON, actor=teacher)
    assert services.join(session, classroom, ben, now=NOON).joined_at == NOON


@pytest.mark.parametrize("registration_open", [True, False])
def test_who_was_taken_off_does_not_come_back_alone(session, make, teacher, registration_open):
    classroom = make.classroom(teacher, registration_open=registration_open)
    anna = make.learner("anna", classroom=classroom)
    services.take_off(session, queries.roster(session, classroom)[0], now=NOON, actor=teacher)
    with pytest.raises(InvalidInput) as caught:
        services.join(session, classroom, anna, now=NOON)
    assert "no longer on the roster of Class 7b" in str(caught.value)


def test_nobody_joins_or_registers_into_an_archived_class(session, make, teacher):
    classroom = make.classroom(teacher, registration_open=True, archived_at=NOON)
    anna = make.learner("anna", classroom=classroom)
    with pytest.raises(InvalidInput, match="closed"):
        services.join(session, classroom, anna, now=NOON)
    with pytest.raises(Conflict):
        services.register(session, classroom, "Ben", "ben", HASH, now=NOON)


def test_registering_says_which_user_name_is_free(session, make, teacher):
    classroom = make.classroom(teacher, registration_open=True)
    make.learner("anna")
    with pytest.raises(InvalidInput, match=r"Somebody already has the user name ANNA\. anna2 is free\.") as caught:
        services.register(session, classroom, "Anna", "ANNA", HASH, now=NOON)
    assert caught.value.field == "name"


def test_another_teachers_class_and_roster_do_not_exist(session, make, teacher, classroom):
    other = make.teacher("Mr Dale")
    make.learner("anna", classroom=classroom)
    [membership] = queries.roster(session, classroom)
    with pytest.raises(NotFound):
        queries.classroom_for(session, other, classroom.id)
    with pytest.raises(NotFound):
        queries.membership_for(session, other, membership.id)
    assert queries.classroom_for(session, teacher, classroom.id) is classroom
    assert queries.membership_for(session, teacher, membership.id) is membership


def test_classes_come_by_name_the_archived_apart_and_only_ones_own(session, make, teacher):
    for name, archived_at in [("b", None), ("A", None), ("c", NOON)]:
        make.classroom(teacher, name, archived_at=archived_at)
    make.classroom(make.teacher(), "d")
    assert [c.name for c in queries.classrooms_of(session, teacher)] == ["A", "b"]
    archived = session.scalars(queries.list_of_classes(teacher, archived=True))
    assert [c.name for c in archived] == ["c"]


def test_a_learner_sees_the_classes_that_are_going_on(session, make, teacher, classroom):
    anna = make.learner("anna", classroom=classroom)
    put_away = make.classroom(teacher, "old", archived_at=NOON)
    session.add(Membership(classroom=put_away, user=anna, created_at=NOON))
    session.flush()
    assert [m.classroom.name for m in queries.memberships_of(session, anna)] == ["7b"]


def test_the_counts_are_of_the_roster_as_it_is_now(session, make, teacher, classroom):
    anna = make.learner("anna", classroom=classroom)
    for name in ["ben", "cleo"]:
        make.learner(name, classroom=classroom)
    services.join(session, classroom, anna, now=NOON)
    assert queries.came_in(session, classroom) == (1, 3)
    services.take_off(session, queries.roster(session, classroom)[0], now=NOON, actor=teacher)
    assert queries.came_in(session, classroom) == (0, 2)
    empty = make.classroom(teacher, "empty")
    assert queries.sizes(session, [classroom, empty]) == {classroom.id: 2}
    assert queries.came_in(session, empty) == (0, 0)
