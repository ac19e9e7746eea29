"""The demo: whole or not there, kept when it is started again, and ready for a learner at once."""

from __future__ import annotations

import re
import shutil
import socket
from pathlib import Path

import pytest
from sqlalchemy import func, select

from quiz import create_app
from quiz.accounts.passwords import verify
from quiz.accounts.queries import user_named
from quiz.config import read_settings
from quiz.db import make_engine, session_for
from quiz.demo import (
    LEARNERS,
    QUESTIONS,
    QUIZ_TITLE,
    SAMPLE,
    TEACHER,
    address_of,
    bring_up,
    join_code,
    make_demo,
    people_of,
    reset_passwords,
    welcome,
)
from quiz.models import Assignment, Job, JobState, Question, QuestionStatus, User
from quiz.server.addresses import network_address
from tests.client import Client
from tests.processes import descendants, is_alive, kill, running
from tests.waiting import wait_until

EVERYONE = [TEACHER, *LEARNERS]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory):
    """Return a demo made once: (its database file, its people)."""
    path = tmp_path_factory.mktemp("demo") / "demo.sqlite3"
    return path, make_demo(path)


@pytest.fixture
def demo(made, tmp_path) -> Path:
    """Return this test's own copy of the demo's database."""
    return Path(shutil.copy(made[0], tmp_path / "demo.sqlite3"))


def passwords_hold(path: Path, people) -> bool:
    engine = make_engine(address_of(path))
    with session_for(engine) as session:
        holding = [verify(user_named(session, person.name).password_hash, person.password) for person in people]
    engine.dispose()
    return all(holding)


def test_everyone_has_a_drawn_password_that_holds(made):
    path, people = made
    assert [person.name for person in people] == EVERYONE
    assert len({person.password for person in people}) == len(EVERYONE)
    assert passwords_hold(path, people)


def test_the_best_questions_are_approved_and_given_to_the_class(demo):
    engine = make_engine(address_of(demo))
    with session_for(engine) as session:
        approved = session.scalar(select(func.count()).where(Question.status == QuestionStatus.APPROVED))
        assignment = session.scalars(select(Assignment)).one()
        assert approved == len(assignment.quiz.questions) == QUESTIONS
        assert len(assignment.classroom.memberships) == len(LEARNERS)
        assert assignment.opens_at is assignment.closes_at is None
        assert [job.state for job in session.scalars(select(Job))] == [JobState.DONE]
        assert session.scalar(select(func.count()).select_from(User)) == len(EVERYONE)
    engine.dispose()


def test_the_folder_holds_nothing_but_the_finished_database(made):
    assert [each.name for each in made[0].parent.iterdir()] == ["demo.sqlite3"]


def test_a_learner_finds_the_quiz_after_signing_in(made, demo):
    learner = made[1][1]
    settings = {"QUIZ_INSTANCE": str(demo.parent), "QUIZ_DATABASE": address_of(demo), "QUIZ_SECRET_KEY": "k"}
    app = create_app(read_settings(settings))
    browser = Client(app).sign_in(learner, learner.password)
    assert QUIZ_TITLE in browser.get("/").text
    app.extensions["engine"].dispose()


def test_started_again_it_keeps_what_is_there(made, demo):
    code = join_code(demo)
    people = bring_up(demo, reset=False, say=pytest.fail)
    assert [(person.name, person.password) for person in people] == [(name, None) for name in EVERYONE]
    assert passwords_hold(demo, made[1])
    assert join_code(demo) == code


def test_new_passwords_replace_the_old_ones(made, demo):
    people = reset_passwords(demo)
    assert [person.name for person in people] == EVERYONE
    assert passwords_hold(demo, people)
    assert not any(passwords_hold(demo, [old]) for old in made[1])


def test_who_was_renamed_is_no_longer_listed(demo):
    engine = make_engine(address_of(demo))
    with session_for(engine, write=True) as session:
        user_named(session, "ben").name_key = "benjamin"
        session.commit()
    engine.dispose()
    assert "ben" not in [person.name for person in people_of(demo)]


def test_what_is_printed_says_where_to_go_and_how_to_sign_in(made):
    people = made[1]
    said = welcome(people, "CDFHJK", "http://127.0.0.1:8000")
    for person in people:
        assert re.search(rf"^ +{person.name} +{person.password} +{person.role}$", said, re.MULTILINE)
    assert "CDFHJK, at http://127.0.0.1:8000/join" in said
    assert "--reset-passwords" not in said


def test_later_it_says_how_to_draw_new_passwords(demo):
    assert "quiz demo --reset-passwords" in welcome(people_of(demo), None, "http://127.0.0.1:8000")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
def test_a_first_start_that_is_killed_half_way_leaves_no_half_demo(tmp_path):
    instance = tmp_path / "instance"
    with running("demo", "--port", "0", instance=instance) as command:
        wait_until(lambda: list(instance.glob("*.making-*/demo.sqlite3")))
        family = descendants(command.process.pid)
        kill(command.process.pid)
        wait_until(lambda: not any(is_alive(pid) for pid in family))
    assert not (instance / "demo.sqlite3").exists()
    with running("demo", "--port", "0", instance=instance) as again:
        assert again.is_serving()
        assert len(people_of(instance / "demo.sqlite3")) == len(EVERYONE)


def test_it_serves_this_machine_only_whatever_the_settings_say(demo):
    environ = {"QUIZ_HOST": "0.0.0.0", "QUIZ_DATABASE": "sqlite:////nowhere/at/all.sqlite3"}  # noqa: S104
    with running("demo", "--port", "0", instance=demo.parent, environ=environ) as command:
        assert command.is_serving()
        elsewhere = network_address()
        if elsewhere is not None:
            with pytest.raises(OSError), socket.create_connection((elsewhere, command.port), timeout=5):
                pass
        assert "(this machine only)" in command.said


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    """Return every run of so many words."""
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def test_the_sample_is_in_our_own_words(shared):
    seed = (shared / "seed" / "article.txt").read_text(encoding="utf-8")
    common = runs(SAMPLE.read_text(encoding="utf-8"), 9) & runs(seed, 9)
    its_full_name = "the 24th meeting of the council of heads of state of the shanghai cooperation organization sco"
    assert [" ".join(run) for run in common if " ".join(run) not in its_full_name] == []
    assert 450 <= len(SAMPLE.read_text(encoding="utf-8").split()) <= 600
